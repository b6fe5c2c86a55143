"""deadline compute: a day and a length or rule, and one answer in every shape."""

from __future__ import annotations

import json
import sys

import pytest

PAGE = [
    # Published in the newspaper of 3 February 2026.
    ("2026-02-03", "30日", "2026-03-05"),
    ("2026-02-03", "60日", "2026-04-07"),
    ("2026-02-03", "10个工作日", "2026-02-24"),
    ("2026-01-29", "十个工作日", "2026-02-12"),
    ("2026-02-03", "3个月", "2026-05-06"),
]


@pytest.mark.parametrize(("day", "period", "deadline"), PAGE)
def test_plain(run, day: str, period: str, deadline: str) -> None:
    assert run("compute", day, period, "-q").out == f"{deadline}\n"
    assert run("compute", day, period, "--format", "plain").out == f"{deadline}\n"


def test_json_holds_what_scripts_lean_on(run) -> None:
    answer = json.loads(run("compute", "2026-02-03", "10个工作日", "--format", "json").out)
    assert answer["schema"] == "deadline.compute/1"
    assert answer["publication_date"] == "2026-02-03"
    assert answer["rule"] is None
    assert answer["period"] == {"text": "10个工作日", "value": 10, "unit": "workday"}
    assert answer["counting"] == {"law": "civil", "first_day": "excluded", "roll": "forward"}
    assert (answer["first_day"], answer["nominal_end"]) == ("2026-02-04", "2026-02-24")
    assert answer["deadline"] == "2026-02-24"
    assert answer["provisional"] is False
    assert answer["skipped"][0] == {"date": "2026-02-07", "kind": "weekend", "name": None}
    assert {"date": "2026-02-15", "kind": "holiday", "name": "春节"} in answer["skipped"]
    assert answer["tool"]["calendar_horizon"] == "2026-12-28"


def test_sentence_is_the_notice_itself(run) -> None:
    said = run("compute", "2026-02-03", "10wd", "--format", "sentence", "--lang", "en")
    assert said.out == "自2026年2月4日起至2026年2月24日止（共10个工作日）\n"


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("rule", ["10个工作日", "30日", "3个月", "civil-gonggao", "eia-draft", "civil-judgment"])
def test_text_for_people(run, lang: str, rule: str) -> None:
    said = run("compute", "2026-02-03", rule, "--explain", "--lang", lang)
    assert said.status == 0
    assert said.err == ""
    assert "\x1b" not in said.out
    assert ("届满" if lang == "zh" else "ends at 24:00") in said.out.splitlines()[0]


def test_text_gives_reasons_and_articles(run) -> None:
    said = run("compute", "2026-09-01", "30日", "--explain").out
    assert "民法典第二百零一条" in said
    assert "「期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。」" in said
    assert "国办发明电〔2025〕7号" in said
    assert "如将公告当日计入" in said


@pytest.mark.parametrize(
    ("arguments", "deadline"),
    [
        (("2026-02-03", "10个工作日", "--first-day", "included"), "2026-02-14"),
        (("2026-09-01", "30日", "--roll", "none"), "2026-10-01"),
        (("2026-12-21", "15日", "--before"), "2026-12-06"),
        (("2026-02-03", "30日", "--published-again", "2026-02-05"), "2026-03-09"),
        (("2024-01-31", "15日", "--counting", "tax"), "2024-02-23"),
        (("2021-12-31", "civil-gonggao"), "2022-03-01"),
        (("2022-01-01", "civil-gonggao"), "2022-02-07"),
        (("2022-01-04", "civil-gonggao", "--as-of", "2021-12-31"), "2022-03-07"),
        (("2026-02-03", "30", "days"), "2026-03-05"),
    ],
)
def test_options(run, arguments: tuple[str, ...], deadline: str) -> None:
    said = run("compute", *arguments, "-q")
    assert (said.out, said.err) == (f"{deadline}\n", "")


def test_follow_ons(run) -> None:
    then = ("--then", "appeal=15日", "--then", "enforcement=2年")
    said = run("compute", "2026-02-03", "30日", *then, "--format", "json")
    steps = json.loads(said.out)["steps"]
    assert [(s["id"], s["deadline"]) for s in steps] == [("appeal", "2026-03-20"), ("enforcement", "2028-03-20")]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("2026-02-30", "30日"), "2026-02-30 does not exist: February 2026 has 28 days"),
        (("2026-02-03", "30"), "write 30日"),
        (("2026-02-03", "civil-gongao"), "did you mean 'civil-gonggao'?"),
        (("2026-02-03",), "a date and a period or rule"),
        ((), "missing argument"),
        (("2026-02-03", "30日", "--calendar", "mars"), "mars"),
        (("2026-02-03", "30日", "--then", "appeal"), "NAME=PERIOD"),
        (("2026-02-03", "30日", "--nonsense"), "no such option"),
        (("2026-02-03", "30日", "--format", "xml"), "xml"),
        (("2026-02-03", "30日", "--lang", "fr"), "zh or en"),
        (("2026-02-03", "30日", "--published-again", "x"), "date x not understood"),
        (("1900-01-01", "30日"), "1950"),
    ],
)
@pytest.mark.english
def test_errors_are_one_line(run, arguments: tuple[str, ...], says: str) -> None:
    said = run("compute", *arguments)
    assert said.status == 2
    assert said.out == ""
    assert says in said.err
    assert said.err.count("\n") == 1


def test_strict(run) -> None:
    assert run("compute", "2026-12-01", "27日", "--strict", "-q").status == 0
    assert run("compute", "2026-12-01", "30日", "--strict", "-q").status == 3


def test_hours_have_no_days_to_list(run) -> None:
    assert "逐日计算" not in run("compute", "2026-02-03", "72小时", "--explain").out


@pytest.mark.english
def test_no_command_at_all_is_said_in_one_line(run) -> None:
    ran = run()
    assert (ran.status, ran.err) == (
        2,
        "deadline: a command is needed, as in: deadline compute 2026-02-03 10个工作日\n",
    )
    assert "Usage: deadline" in ran.out


@pytest.mark.parametrize("shape", ["json", "jsonl"])
@pytest.mark.parametrize("dates", [["2026-12-20"], ["2026-12-20", "2026-12-21"]])
def test_json_speaks_the_language_asked_for(run, shape: str, dates: list[str]) -> None:
    out = run("compute", *dates, "10wd", "--format", shape, "--lang", "en", "--explain").out
    assert "the answer rests on days that the State Council has not announced" in out
    assert '"trace"' in out


@pytest.mark.english
def test_a_mistyped_command_is_told_the_nearest(run) -> None:
    assert run("comput").err == "deadline: command 'comput' not found; did you mean 'compute'?\n"
    assert run("xyz").err == "deadline: command 'xyz' not found; 'deadline --help' lists them\n"


@pytest.mark.english
def test_a_line_without_a_command_is_told_the_one_that_it_may_mean(run, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_text("公告", encoding="utf-8")
    begins = "deadline: command "
    for args, meant in (
        (("2026-02-03", "10wd", "-q"), "'deadline compute 2026-02-03 10wd -q'"),
        (("2026年2月3日", "30日"), "'deadline compute 2026年2月3日 30日'"),
        (("page.txt",), "'deadline check page.txt'"),
        (("none.txt",), None),
        (("2026-02-30", "30日"), None),
    ):
        done = run(*args)
        hint = f"did you mean {meant}?" if meant else "'deadline --help' lists them"
        assert (done.status, done.err) == (2, f"{begins}{args[0]!r} not found; {hint}\n")


@pytest.mark.english
def test_a_latest_day_to_act_never_moves_forward(run) -> None:
    done = run("compute", "2026-12-21", "15日", "--before", "--roll", "forward")
    assert (done.status, done.out) == (2, "")
    assert "--before goes with --roll backward or none" in done.err


@pytest.mark.parametrize(
    ("given", "rule", "deadline"),
    [
        ("2026-02-02T16:00:00Z", "10wd", "2026-02-24"),
        ("2026-02-02T16:00:00.000Z", "10个工作日", "2026-02-24"),
        ("2026-02-02 16:00:00Z", "10個工作日", "2026-02-24"),
        ("2026-02-03T16:30:00Z", "72小时", "2026-02-09"),
        ("2026-02-03 16:30:00Z", "72小时", "2026-02-09"),
        ("2026-02-03 16:30:00Z", "30日", "2026-03-06"),
        ("2026-02-03T16:30:00Z", "30日", "2026-03-06"),
        ("2026-02-03", "一个半月", "2026-03-18"),
        ("2026-02-03", "一年零六个月", "2027-08-03"),
        ("2026-02-03", "1年6个月", "2027-08-03"),
        ("2026-02-03", "1个月零15日", "2026-03-18"),
    ],
)
def test_moments_and_composed_lengths(run, given: str, rule: str, deadline: str) -> None:
    assert run("compute", given, rule, "-q").out == f"{deadline}\n"
    assert run("compute", "-", "-q", stdin=f"{given}\t{rule}\n").out == f"{deadline}\n"
    answer = json.loads(run("compute", given, rule, "-f", "json").out)
    assert answer["deadline"] == deadline
    assert json.loads(run("compute", "-", "-f", "jsonl", stdin=f"{given}\t{rule}\n").out) == answer


def test_a_composed_length_has_its_parts(run) -> None:
    answer = json.loads(run("compute", "2026-02-03", "一个半月", "-f", "json").out)
    assert answer["period"] == {
        "text": "一个半月",
        "value": None,
        "unit": "composed",
        "parts": [{"value": 1, "unit": "month"}, {"value": 15, "unit": "day"}],
    }
    assert [basis["article"] for basis in answer["basis"]][-1] == "第二百零二条"
    assert "共1个月零15日" in run("compute", "2026-02-03", "一个半月", "-f", "sentence").out
    assert run("compute", "2026-02-03", "一个半月", "--before", "-q").out == "2025-12-19\n"
    assert run("latest", "2026-03-18", "一个半月", "-q").out == "2026-02-03\n"


def test_a_composed_length_that_was_saved_stands(run, tmp_path) -> None:
    saved = tmp_path / "saved.jsonl"
    saved.write_text(run("compute", "-", "-f", "jsonl", stdin="2026-02-03\t一个半月\n2026-02-03\t一年零六个月\n").out)
    assert run("recheck", str(saved)).status == 0


def test_events_leave_their_day_free(run) -> None:
    assert "TRANSP:TRANSPARENT" in run("compute", "2026-02-03", "10wd", "-f", "ics").out


@pytest.mark.english
def test_an_incomplete_installation_says_so(run, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "dateutil.relativedelta", None)
    done = run("compute", "2026-02-03", "1个月")
    assert done.status == 2
    assert "this installation is incomplete, 'dateutil' is missing; pip install --upgrade deadline-cn" in done.err
