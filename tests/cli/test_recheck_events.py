"""deadline recheck -f ics --update: a moved day keeps its event, and the saved file its revision."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.announced import Run, announce

pytestmark = pytest.mark.usefixtures("calendar_folder")


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
