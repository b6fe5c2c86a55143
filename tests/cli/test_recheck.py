"""deadline recheck: which saved answers change once a year is announced, and why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.announced import SAVED, Run, announce

pytestmark = pytest.mark.usefixtures("calendar_folder")


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


def test_own_steps_are_hung_where_they_were(run: Run, tmp_path: Path) -> None:
    saved = tmp_path / "saved.jsonl"
    steps = ("--then", "答辩=15日", "--then", "举证=15日@送达")
    saved.write_text(run("compute", "2026-02-03", "civil-gonggao", *steps, "-f", "jsonl").out, encoding="utf-8")
    assert run("recheck", str(saved)).status == 0


@pytest.mark.parametrize("text", ["", "\n \n", "[]", '{"error": "x", "line": 1}\n'], ids=repr)
@pytest.mark.parametrize("more", [[], ["-f", "ics"], ["--update"]], ids=" ".join)
def test_a_file_without_answers_is_no_all_clear(run, tmp_path: Path, text: str, more: list[str]) -> None:
    """What a failed run left empty would pass a check that looks at the exit status alone."""
    file = tmp_path / "saved.jsonl"
    file.write_text(text, encoding="utf-8")
    said = run("recheck", str(file), *more)
    assert (said.status, said.out) == (2, "")
    assert said.err == f"deadline: {file}：其中没有存下的答案；可用 deadline compute -f jsonl 存下\n"
    assert file.read_text(encoding="utf-8") == text


def test_one_answer_beside_an_error_is_something(run, saved: str) -> None:
    with Path(saved).open("a", encoding="utf-8") as file:
        file.write('{"error": "x", "line": 9}\n')
    assert run("recheck", saved).status == 0
