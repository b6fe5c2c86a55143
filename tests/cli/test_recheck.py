"""deadline recheck: which saved answers change once a year is announced, and why."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.calendars import forget

Run = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("calendar_folder")

YEAR = """year = 2027
[[notice]]
title = "国务院办公厅关于2027年部分节假日安排的通知"
document = "国办发明电〔2026〕8号"
issued = 2026-11-10
verified = true
[[festival]]
name = "元旦"
statutory = [2027-01-01]
first = 2027-01-01
last = 2027-01-03
make_up_workdays = []
[[festival]]
name = "春节"
statutory = [2027-02-05, 2027-02-06, 2027-02-07, 2027-02-08]
first = 2027-02-05
last = 2027-02-12
make_up_workdays = [2027-02-14, 2027-02-20]
"""


def announce(calendar_folder: Path) -> None:
    (calendar_folder / "cn").mkdir(parents=True)
    (calendar_folder / "cn" / "2027.toml").write_text(YEAR, encoding="utf-8")
    forget()


SAVED = [
    ["2027-01-28", "10个工作日"],
    ["2027-01-08", "30日"],
    ["2026-02-03", "civil-summons"],
    ["2026-02-03", "eia-draft", "--first-day", "included"],
    ["2026-12-21", "15日", "--before"],
    ["2026-12-21", "10个工作日", "--then", "appeal=15日"],
    ["2026-02-03", "72小时"],
    ["2021-03-01", "civil-gonggao", "--as-of", "2022-01-01"],
    ["2023-04-20", "5个工作日", "--calendar", "cn-guangxi"],
]


@pytest.fixture
def saved(run: Run, tmp_path: Path) -> str:
    path = tmp_path / "saved.jsonl"
    path.write_text("".join(run("compute", *words, "-f", "jsonl").out for words in SAVED), encoding="utf-8")
    return str(path)


def test_nothing_changes_at_once(run: Run, saved: str) -> None:
    ran = run("recheck", saved)
    assert (ran.status, ran.out) == (0, "")
    assert f"复核{len(SAVED)}条，0条有变化" in ran.err


def test_what_an_announced_year_changes(run: Run, saved: str, calendar_folder: Path) -> None:
    announce(calendar_folder)
    ran = run("recheck", saved, "--lang", "en")
    assert ran.status == 1
    first, second = ran.out.splitlines()
    assert first.startswith("line 1: 2027-01-28 10个工作日: 2027-02-17 -> 2027-02-18; ")
    assert "2027-02-11: was working (estimated), now a day off (国办发明电〔2026〕8号)" in first
    assert "2027-02-14: was a weekend day off (estimated), now a make-up working day (国办发明电〔2026〕8号)" in first
    assert second.startswith("line 2: 2027-01-08 30日: 2027-02-11 -> 2027-02-14; ")
    chinese = run("recheck", saved).out
    assert "2027-02-11：原为工作日（推定），现为放假（国办发明电〔2026〕8号）" in chinese


def test_the_reason_of_a_step_that_moves_alone(run: Run, calendar_folder: Path) -> None:
    """Service on 29 January 2027 stands; fifteen days end on 13 February, a Saturday before a make-up Sunday."""
    answer = run("compute", "2026-12-30", "civil-judgment", "-f", "jsonl").out
    announce(calendar_folder)
    ran = run("recheck", "-", "--lang", "en", stdin=answer)
    assert ran.out == (
        "line 1: 2026-12-30 civil-judgment: step appeal 2027-02-15 -> 2027-02-14; "
        "2027-02-14: now a make-up working day (国办发明电〔2026〕8号)\n"
    )


def test_the_reason_of_an_end_that_rolls_on(run: Run, saved: str, calendar_folder: Path) -> None:
    announce(calendar_folder)
    second = run("recheck", saved, "--lang", "en").out.splitlines()[1]
    notice = "(国办发明电〔2026〕8号)"
    assert second.endswith(f"2027-02-12: now a day off {notice}; 2027-02-14: now a make-up working day {notice}")


def test_jsonl(run: Run, saved: str, calendar_folder: Path) -> None:
    announce(calendar_folder)
    record = json.loads(run("recheck", saved, "-f", "jsonl").out.splitlines()[0])
    assert (record["line"], record["before"], record["after"]) == (1, "2027-02-17", "2027-02-18")


def test_a_rule_of_another_length(run: Run, saved: str) -> None:
    answer = json.loads(run("compute", "2026-02-03", "civil-gonggao", "-f", "jsonl").out)
    answer["period"] = {"text": "60日", "value": 60, "unit": "day"}
    answer["deadline"] = answer["nominal_end"] = "2026-04-04"
    ran = run("recheck", "-", "--lang", "en", stdin=json.dumps(answer))
    assert ran.status == 1
    assert "2026-04-04 -> 2026-03-05; the rule gave 60日, it gives 30日 now" in ran.out


def test_a_version_that_came_since_is_named_with_its_article(run: Run) -> None:
    answer = json.loads(run("compute", "2026-02-03", "civil-gonggao", "-f", "jsonl").out)
    answer["rule"]["version"], answer["deadline"] = "2013-01-01", "2026-04-07"
    out = run("recheck", "-", "--lang", "en", stdin=json.dumps(answer)).out
    assert "version 2013-01-01 of the rule, now 2022-01-01 (民事诉讼法第九十五条)" in out


def test_lines_that_cannot_be_read(run: Run) -> None:
    good = run("compute", "2026-02-03", "30日", "-f", "jsonl").out
    ran = run("recheck", "-", stdin=f'garbage\n{{"a": 1}}\n[1]\n\n{good}"x"\n{{"error": "…", "line": 3}}\n')
    assert ran.status == 1
    assert [line.removeprefix("deadline: ").split("：")[0] for line in ran.err.splitlines()[:-1]] == [
        "第1行",
        "第2行",
        "第3行",
        "第6行",
    ]
    assert "1条，0条有变化，4行无法读取" in ran.err


@pytest.mark.parametrize(("key", "value"), [("rule", {"id": 3}), ("steps", [{"id": 3}]), ("deadline", 3)])
@pytest.mark.english
def test_a_saved_answer_of_other_kinds_is_one_line(run: Run, key: str, value: object) -> None:
    answer = json.loads(run("compute", "2026-02-03", "civil-judgment", "-f", "jsonl").out)
    ran = run("recheck", "-", stdin=json.dumps(answer | {key: value}))
    assert ran.status == 2
    assert ran.err.startswith("deadline: line 1: not a saved answer of deadline compute: ")


def test_nothing_but_garbage(run: Run, tmp_path: Path) -> None:
    assert run("recheck", "-", stdin="garbage\n").status == 2
    assert run("recheck", str(tmp_path / "none.jsonl")).status == 2
    assert run("recheck", "-", stdin="").status == 0


def test_indented_json(run: Run) -> None:
    one = run("compute", "2026-02-03", "30日", "-f", "json").out
    several = run("compute", "2026-02-03", "2026-02-04", "30日", "-f", "json").out
    assert "复核1条" in run("recheck", "-", stdin=one).err
    assert "复核2条" in run("recheck", "-", stdin=several).err


REGISTER = """2027-01-28\t10个工作日\t张三诉李四
2027-03-01\t10日\t张三诉李四
2027-01-28\t10个工作日\t王五诉赵六\t三庭
"""


def events(text: str) -> dict[str, tuple[str, int, date]]:
    """The UID of each event with its summary, sequence and day."""
    from icalendar import Calendar

    found = Calendar.from_ical(text).walk("VEVENT")
    return {str(e["UID"]): (str(e["SUMMARY"]), int(e["SEQUENCE"]), e.decoded("DTSTART")) for e in found}


def test_a_moved_day_keeps_its_event(run: Run, calendar_folder: Path, tmp_path: Path) -> None:
    saved, moved = tmp_path / "saved.jsonl", tmp_path / "moved.ics"
    saved.write_text(run("compute", "-", "-f", "jsonl", stdin=REGISTER).out, encoding="utf-8")
    before = events(run("compute", "-", "-f", "ics", stdin=REGISTER).out)
    assert {sequence for _, sequence, _ in before.values()} == {0}
    announce(calendar_folder)
    assert run("recheck", str(saved), "--update", "--alarm", "1d", "-o", str(moved)).status == 1
    update = events(moved.read_text(encoding="utf-8"))
    # The second case's day stands, so it is no part of the update.
    assert [(name, sequence) for name, sequence, _ in update.values()] == [
        ("张三诉李四 10个工作日：届满", 1),
        ("王五诉赵六 10个工作日：届满", 1),
    ]
    assert all(before[uid][2] != day for uid, (_, _, day) in update.items())
    assert moved.read_text(encoding="utf-8").count("BEGIN:VALARM") == 2
    answers = [json.loads(line) for line in saved.read_text(encoding="utf-8").splitlines()]
    assert [(a["case"]["title"], a.get("revision"), a.get("columns")) for a in answers] == [
        ("张三诉李四", 1, None),
        ("张三诉李四", None, None),
        ("王五诉赵六", 1, ["三庭"]),
    ]
    assert run("recheck", str(saved)).status == 0


def test_the_next_move_is_the_next_revision(run: Run, calendar_folder: Path, tmp_path: Path) -> None:
    saved = tmp_path / "saved.json"
    answer = json.loads(run("compute", "2027-01-28", "10个工作日", "-f", "json", "--id", "（2027）京01民初1号").out)
    saved.write_text(json.dumps(answer | {"revision": 4}, ensure_ascii=False, indent=2), encoding="utf-8")
    announce(calendar_folder)
    assert "SEQUENCE:5" in run("recheck", str(saved), "-f", "ics", "--update").out
    again = json.loads(saved.read_text(encoding="utf-8"))
    assert (again["revision"], again["case"]["id"]) == (5, "（2027）京01民初1号")


@pytest.mark.parametrize(
    ("options", "said"),
    [(["--update"], "1 lines cannot be read"), (["--alarm", "1d"], "is for calendar files"), ([], "not JSON")],
)
@pytest.mark.english
def test_what_cannot_be_read_is_not_written_over(run: Run, tmp_path: Path, options: list[str], said: str) -> None:
    saved = tmp_path / "saved.jsonl"
    saved.write_text(run("compute", "2026-02-03", "30日", "-f", "jsonl").out + "no json\n", encoding="utf-8")
    before = saved.read_bytes()
    ran = run("recheck", str(saved), *options)
    assert ran.status in (1, 2)
    assert said in ran.err
    assert saved.read_bytes() == before


@pytest.mark.english
def test_standard_input_cannot_be_written(run: Run) -> None:
    assert "--update writes the saved file" in run("recheck", "-", "--update", stdin="").err


def test_own_steps_are_hung_where_they_were(run: Run, tmp_path: Path) -> None:
    saved = tmp_path / "saved.jsonl"
    steps = ("--then", "答辩=15日", "--then", "举证=15日@送达")
    saved.write_text(run("compute", "2026-02-03", "civil-gonggao", *steps, "-f", "jsonl").out, encoding="utf-8")
    assert run("recheck", str(saved)).status == 0


def test_worker_processes_say_the_same(
    run: Run, tmp_path: Path, calendar_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large file is weighed on all processors: the same lines, in their order."""
    from deadline_cli.cli import saved_answers, workers

    asked = "".join(f"2027-01-{day:02}\t{rule}\n" for day in range(1, 29) for rule in ("10个工作日", "30日", "72小时"))
    text = run("compute", "-", "-f", "jsonl", stdin=asked).out + "{broken\n\n[]\n" + '{"error": "x"}\n'
    saved = tmp_path / "many.jsonl"
    saved.write_text(text, encoding="utf-8")
    announce(calendar_folder)
    alone = run("recheck", str(saved), "--lang", "en")
    monkeypatch.setattr(saved_answers, "_LARGE", 0)
    monkeypatch.setattr(saved_answers, "_AT_ONCE", 10)
    monkeypatch.setattr(workers, "cores", lambda: 2)
    saved_answers._of_worker.cache_clear()
    together = run("recheck", str(saved), "--lang", "en")
    assert together == alone
    assert "changed, 1 lines could not be read" in alone.err
    assert alone.out


@pytest.mark.english
def test_a_line_without_an_end_is_refused(run, monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.cli import saved_answers

    monkeypatch.setattr(saved_answers, "_LONGEST_LINE", 1_000)
    for given in ("x" * 5_000, "\n" + "x" * 5_000):
        ran = run("recheck", "-", stdin=given)
        assert (ran.status, ran.err) == (2, "deadline: a line is longer than 256 MB; this is no file of answers\n")


def test_long_files_are_rechecked_as_short_ones(run: Run, calendar_folder: Path, tmp_path: Path) -> None:
    """Lines that today's answers repeat word for word are passed over; whatever else a line holds is looked at."""
    days = [date(2025, 3, 1) + timedelta(n) for n in range(220)]
    given = "".join(f"{day}\t{rule}\t案\t甲\n" for day in days for rule in ("30日", "civil-gonggao", "72小时", "10wd"))
    lines = run("compute", "-", "-f", "jsonl", stdin=given).out.splitlines()
    assert len(lines) == 880
    lines[700] = lines[700].replace('"deadline": "2025', '"deadline": "2024', 1)
    lines[701] = lines[701][:-30]  # cut off
    lines[702] = lines[702][:-1] + ', "deadline": "2020-01-01"}'  # the last of two keys counts
    lines[703] = lines[703].replace('"tool": {"version": "', '"tool": {"version": "0.')
    lines[704] = lines[704].replace('"case"', '"error": "x", "case"')
    lines[705] = lines[705] + " "
    lines[706] = lines[706][:-1] + "] }"
    file = tmp_path / "long.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    ran = run("recheck", str(file), "--lang", "en")
    assert "877 answers rechecked, 2 changed, 2 lines could not be read" in ran.err
    assert [line.partition(":")[0] for line in ran.out.splitlines()] == ["line 701", "line 703"]
    assert [line.partition(": not")[0] for line in ran.err.splitlines()[:2]] == [
        "deadline: line 702",
        "deadline: line 707",
    ]
    announce(calendar_folder)
    assert "877 answers rechecked, 2 changed" in run("recheck", str(file), "--lang", "en").err
