"""deadline compute, as users and scripts call it."""

import csv
import io
import json
import subprocess
import sys
import time

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


@pytest.mark.english
def test_filter_keeps_every_line_in_its_place(run) -> None:
    lines = "2026-02-03\t10个工作日\r\n2026-02-30\t30日\n\n2026-02-03\tcivil-gonggao\n二〇二六年二月三日 30天"
    said = run("compute", "-", "-q", stdin=b"\xef\xbb\xbf" + lines.encode())
    assert said.status == 1
    out = said.out.splitlines()
    assert [out[0], out[3], out[4]] == ["2026-02-24", "2026-03-05", "2026-03-05"]
    assert out[1].startswith("error: 2026-02-30 does not exist")
    assert out[2].startswith("error: ")
    assert said.err.splitlines()[0].startswith("deadline: line 2: ")


@pytest.mark.parametrize("shape", ["jsonl", "json", "csv", "ics", "sentence", "text"])
@pytest.mark.english
def test_filter_formats(run, shape: str) -> None:
    said = run("compute", "-", "--format", shape, stdin="2026-02-03\t10个工作日\n2026-02-30\t30日\n")
    assert said.status == 1
    if shape == "jsonl":
        good, bad = map(json.loads, said.out.splitlines())
        assert good["deadline"] == "2026-02-24"
        assert "does not exist" in bad["error"]
        assert bad["line"] == 2
    elif shape == "json":
        assert [list(row)[1] for row in json.loads(said.out)] == ["publication_date", "error"]
    elif shape == "csv":
        assert len(said.out.splitlines()) == 3
    elif shape == "ics":
        assert said.out.count("BEGIN:VEVENT") == 1
    else:
        assert len(said.out.splitlines()) == 2


def test_filter_disarms_hostile_text(run) -> None:
    hostile = "=cmd|' /C calc'!A0\t\x1b[31m30日\n"
    assert "\x1b" not in run("compute", "-", stdin=hostile).out
    assert "\n'=cmd" in run("compute", "-", "--format", "csv", stdin=hostile).out


def test_several_dates(run) -> None:
    assert run("compute", "2026-02-03", "2026-03-02", "30日", "-q").out == "2026-03-05\n2026-04-01\n"
    answers = json.loads(run("compute", "2026-02-03", "2026-03-02", "30日", "--format", "json").out)
    assert [a["deadline"] for a in answers] == ["2026-03-05", "2026-04-01"]


def test_dates_alone_take_the_rule_of_the_command_line(run) -> None:
    assert run("compute", "-", "30日", "-q", stdin="2026-02-03\n2026-03-02\n").out == "2026-03-05\n2026-04-01\n"


def test_an_answer_comes_as_soon_as_its_line() -> None:
    program = [sys.executable, "-m", "deadline_cli", "compute", "-", "-q"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        assert process.stdin and process.stdout
        for day, deadline in (("2026-02-03", "2026-03-05"), ("2026-03-02", "2026-04-01")):
            process.stdin.write(f"{day}\t30日\n")
            process.stdin.flush()
            assert process.stdout.readline() == f"{deadline}\n"
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_closed_pipe_ends_quietly() -> None:
    program = [sys.executable, "-m", "deadline_cli", "compute", "-", "-q"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(b"2026-02-03\t30d\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        time.sleep(0.05)
        process.stdin.write(b"2026-02-03\t30d\n" * 50)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(10) == 141


@pytest.mark.parametrize(
    "arguments", [["compute", "2026-02-03", "1y", "--explain"], ["rules", "list"], ["calendar", "show"]]
)
def test_a_picture_ends_quietly_when_its_reader_has_gone(arguments: list[str]) -> None:
    """rich alone would end with status 1, which means a finding here."""
    program = [sys.executable, "-m", "deadline_cli", *arguments]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 141


def test_hours_have_no_days_to_list(run) -> None:
    assert "逐日计算" not in run("compute", "2026-02-03", "72小时", "--explain").out


def test_a_line_that_is_a_whole_file_is_refused_in_few_words(run) -> None:
    ran = run("compute", "-", stdin="x" * 50_000)
    assert ran.status == 1
    assert len(ran.err) < 200
    assert len(ran.out) < 1_300


def test_a_line_may_come_in_pieces() -> None:
    program = [sys.executable, "-m", "deadline_cli", "compute", "-", "-q"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin and process.stdout
        for piece in (b"2026-0", b"2-03\t3", b"0d\n2026-03-02\t30d", b"\r\n2026-02-03\t10wd"):
            process.stdin.write(piece)
            time.sleep(0.05)
        process.stdin.close()
        assert process.stdout.read().split() == [b"2026-03-05", b"2026-04-01", b"2026-02-24"]


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
def test_several_dates_have_no_lines(run) -> None:
    ran = run("compute", "2026-02-03", "2026-02-30", "30日")
    assert ran.err == "deadline: 2026-02-30 does not exist: February 2026 has 28 days\n"


@pytest.mark.english
def test_a_mistyped_command_is_told_the_nearest(run) -> None:
    assert run("comput").err == "deadline: command 'comput' not found; did you mean 'compute'?\n"
    assert run("xyz").err == "deadline: command 'xyz' not found; 'deadline --help' lists them\n"


def test_strict_sees_the_steps_in_a_stream_too(run) -> None:
    """Service on 21 December 2026 is certain, the end of the appeal in January is not."""
    for arguments, line in ((["2026-11-20", "civil-judgment"], None), (["-"], "2026-11-20\tcivil-judgment\n")):
        ran = run("compute", *arguments, "-q", "--strict", stdin=line)
        assert (ran.status, ran.out) == (3, "2026-12-21\n")


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
    import sys

    monkeypatch.setitem(sys.modules, "icalendar", None)
    done = run("compute", "2026-02-03", "10wd", "-f", "ics")
    assert done.status == 2
    assert "this installation is incomplete, 'icalendar' is missing; pip install --upgrade deadline-cn" in done.err


REGISTER = "2026-02-03\tcivil-summons\t张三诉李四\t三庭\n2026-02-03\tx\t王五诉赵六\t=1+1\n2026-02-03\t30日\n"


def test_csv_has_a_row_a_step_and_the_columns_beside(run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("compute", "-", "-f", "csv", stdin=REGISTER).out)))
    assert [(row["step"], row["step_name"], row["deadline"], row["case"], row["column_4"]) for row in rows] == [
        ("", "", "2026-03-05", "张三诉李四", "三庭"),
        ("answer", "答辩", "2026-03-20", "张三诉李四", "三庭"),
        ("evidence", "举证", "2026-03-20", "张三诉李四", "三庭"),
        ("", "", "", "王五诉赵六", "'=1+1"),
        ("", "", "2026-03-05", "", ""),
    ]
    assert rows[3]["error"].startswith("没有 ")


def test_a_line_that_comes_again_keeps_its_own_columns(run) -> None:
    lines = "2026-02-03\t30日\ta\n2026-02-03\t30日\tb\n2026-02-03\t30日\ta\n"
    rows = csv.DictReader(io.StringIO(run("compute", "-", "-f", "csv", stdin=lines).out))
    assert [row["case"] for row in rows] == ["a", "b", "a"]


def test_more_cells_than_the_first_line_has_are_kept(run) -> None:
    lines = "2026-02-03\t30日\ta\n2026-02-03\t30日\tb\tc\n"
    assert run("compute", "-", "-f", "csv", stdin=lines).out.splitlines()[2].endswith(",b,c")


def test_json_lines_have_the_case_and_the_columns_beside(run) -> None:
    out = run("compute", "-", "-f", "jsonl", "--id", "号", stdin=REGISTER).out
    told = [json.loads(line) for line in out.splitlines()]
    assert [(one.get("case"), one.get("columns")) for one in told] == [
        ({"title": "张三诉李四", "id": "号"}, ["三庭"]),
        ({"title": "王五诉赵六", "id": "号"}, ["=1+1"]),
        ({"title": None, "id": "号"}, None),
    ]


@pytest.mark.english
def test_csv_for_excel_in_china_begins_with_a_mark(run) -> None:
    out = run("compute", "2026-02-03", "civil-summons", "-f", "csv", "--bom").out
    assert out.startswith("\ufeffpublication_date,")
    assert out.count("\ufeff") == 1
    assert "--bom is for tables" in run("compute", "2026-02-03", "30日", "--bom").err
    assert run("compute", "-", "-f", "csv", "--bom", stdin="").out.startswith("\ufeffpublication_date,")


@pytest.mark.english
def test_a_line_without_an_end_is_refused(run, monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.cli.compute import arriving

    monkeypatch.setattr(arriving, "_LONGEST_LINE", 1_000)
    ran = run("compute", "-", "-q", stdin="2026-02-03\t30日\n" + "x" * 5_000)
    assert (ran.status, ran.out) == (2, "2026-03-05\n")
    assert ran.err == "deadline: a line is longer than 1 MB; a line is DATE<TAB>RULE\n"
