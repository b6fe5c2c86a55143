"""What was asked of a saved answer is asked again: lengths, days passed over, options, steps; and what is no answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.recheck import recheck, rechecked
from tests.announced import announce
from tests.rulebook.test_change_reasons import EARLIER, WORK, WORK_ZH, Changed, both, nothing, put, saved

pytestmark = pytest.mark.usefixtures("calendar_folder")


@pytest.mark.parametrize(
    ("options", "after"),
    [
        ({"first_day": "included"}, "2026-03-04"),
        ({"roll": "none"}, "2026-03-05"),
        ({"counting": "tax"}, "2026-03-18"),
        ({}, "2026-03-05"),
    ],
)
def test_a_bare_length_is_counted_as_it_was(options: dict[str, Any], after: str) -> None:
    """No rule says how: what was asked for then holds now, whatever day was saved."""
    (change,) = recheck(saved("2026-02-03", "30日", both(EARLIER, put("first_day", "2026-02-05")), **options))
    assert (change.what, change.before, change.after) == ("deadline", "2026-03-01", after)


@pytest.mark.parametrize(
    ("kind", "was", "was_zh"),
    [
        ("holiday", "a day off", "放假"), ("weekend", "a weekend day off", "周末休息"),
        ("adjusted-rest", "a day off", "放假"),
        ("workday", "working", "工作日"), ("make-up-workday", "a make-up working day", "调休上班"),
        ("", "a weekend day off", "周末休息"),  # an older program did not write the kind
    ],
)  # fmt: skip
def test_what_a_day_that_was_passed_over_had_been(kind: str, was: str, was_zh: str, calendar_folder: Path) -> None:
    def change(answer: dict[str, Any]) -> None:
        (day,) = [one for one in answer["skipped"] if one["date"] == "2027-02-14"]
        day.pop("kind")
        day.update({"kind": kind} if kind else {})

    before = saved("2027-01-28", "10个工作日", change)
    announce(calendar_folder)
    (found,) = recheck(before)
    assert found.why[-1] == f"2027-02-14: was {was} (estimated), {WORK}"
    assert found.why_zh[-1] == f"2027-02-14：原为{was_zh}（推定），{WORK_ZH}"


@pytest.mark.parametrize(
    ("day", "rule", "options"),
    [
        ("2026-02-03", "civil-gonggao", {}), ("2026-02-03", "30日", {"first_day": "included"}),
        ("2026-02-03", "eia-draft", {"roll": "none"}), ("2026-02-03", "15日", {"counting": "tax"}),
        ("2026-02-03", "15日", {"before": True}), ("2026-02-03", "15日", {"before": True, "roll": "backward"}),
        ("2021-03-01", "civil-gonggao", {"as_of": "2022-01-01"}), ("2026-02-03", "30日", {"calendar": "cn-guangxi"}),
        ("2026-02-03", "30日", {"then": [("上诉", "15日"), ("送达", "10日", "start"), ("举证", "5日", "上诉")]}),
        ("2026-02-03", "civil-judgment", {"then": [("执行", "2年", "appeal")]}),
        ("2026-02-03 09:40", "72小时", {}), ("2026-02-03 23:40", "24小时", {}),
        ("2026-02-03 00:10", "24小时", {"before": True}), ("2026-02-03 09:40", "24小时", {"first_day": "included"}),
    ],
)  # fmt: skip
def test_what_was_asked_is_asked_again(day: str, rule: str, options: dict[str, Any]) -> None:
    """Whatever the terms, an answer of today stands, and is the same but for the minute that hours begin at."""
    before = compute(day, rule, **options)
    answer, changes = rechecked(deadline_json(before))
    assert changes == ()
    assert (answer.deadline, answer.hour, answer.steps) == (before.deadline, before.hour, before.steps)
    assert (answer.as_of, answer.calendar) == (before.as_of, before.calendar)


def test_steps_of_an_older_program_hang_on_the_one_before() -> None:
    was = saved("2026-02-03", "30日", nothing, then=[("上诉", "15日"), ("执行", "10日")])
    for step in was["steps"]:
        del step["after"]
    answer, changes = rechecked(was)
    assert changes == ()
    assert [step.after for step in answer.steps] == [("start",), ("上诉",)]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda answer: answer.pop("deadline"), "'deadline' is missing"),
        (lambda answer: answer.pop("publication_date"), "'publication_date' is missing"),
        (put("rule", {"id": 3}), "3 is no rule or period"),
        (put("steps", 3), "not a saved answer"),
        (put("publication_date", "2026-02-30"), "2026-02-30"),
    ],
)
def test_what_is_no_saved_answer(change: Changed, says: str) -> None:
    with pytest.raises(DeadlineError, match=says):
        recheck(saved("2026-02-03", "civil-judgment", change))
