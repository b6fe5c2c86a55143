"""Why a saved answer comes out differently today, in the very words: one fact of the saved answer changed at a time."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.rulebook.change_reasons import reasons
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.recheck import recheck
from tests.announced import announce

pytestmark = pytest.mark.usefixtures("calendar_folder")
Changed = Callable[[dict[str, Any]], object]


def saved(day: str, rule: str, change: Changed, **options: Any) -> dict[str, Any]:
    """An answer of today, as it was saved, with something changed in it."""
    found = copy.deepcopy(deadline_json(compute(day, rule, **options)))
    change(found)
    return found


def put(*way: Any) -> Changed:
    """Set what the keys lead to; the last is the value."""

    def change(answer: dict[str, Any]) -> None:
        at: Any = answer
        for key in way[:-2]:
            at = at[key]
        at[way[-2]] = way[-1]

    return change


def both(*changes: Changed) -> Changed:
    return lambda answer: [change(answer) for change in changes]


def nothing(answer: dict[str, Any]) -> None:
    """Leave it as it is."""


EARLIER = put("deadline", "2026-03-01")
OF_THE_PROGRAM = "saved by version 1.0.0 of the program", "由1.0.0版程序保存"
SIXTY = {"text": "60日", "value": 60, "unit": "day"}


@pytest.mark.parametrize(
    ("rule", "change", "why"),
    [
        ("civil-gonggao", EARLIER, [OF_THE_PROGRAM]),
        (
            "civil-gonggao", both(EARLIER, put("tool", {})),
            [
                (
                    "the calendar was announced up to None, it is up to 2026-12-28 now",
                    "保存时日历公布至None，现公布至2026-12-28",
                )
            ],
        ),
        (
            "civil-gonggao", both(EARLIER, put("tool", {"calendar_horizon": "2026-12-28"})),
            [("saved by version ? of the program", "由?版程序保存")],
        ),
        (
            "civil-gonggao", both(EARLIER, put("tool", "calendar_horizon", "2025-12-28")),
            [
                (
                    "the calendar was announced up to 2025-12-28, it is up to 2026-12-28 now",
                    "保存时日历公布至2025-12-28，现公布至2026-12-28",
                )
            ],
        ),
        (
            "civil-gonggao", both(EARLIER, put("period", SIXTY)),
            [("the rule gave 60日, it gives 30日 now", "规则原定期间为60日，现为30日")],
        ),
        ("30日", both(EARLIER, put("period", "value", 60)), [OF_THE_PROGRAM]),  # no rule gave that period
        (
            "civil-gonggao", both(EARLIER, put("rule", "version", "2013-01-01")),
            [
                (
                    "version 2013-01-01 of the rule, now 2022-01-01 (民事诉讼法第九十五条)",
                    "规则版本2013-01-01，现为2022-01-01（民事诉讼法第九十五条）",
                )
            ],
        ),
        (
            "civil-gonggao", both(EARLIER, put("rule", "file", "/rules/own.toml")),
            [("the rule is the shipped one now", "现用随附的规则")],
        ),
        (
            "civil-gonggao", both(EARLIER, put("counting", "roll", "none"), put("counting", "first_day", "included")),
            [
                ("first_day was included, is excluded now", "first_day原为included，现为excluded"),
                ("roll was none, is forward now", "roll原为none，现为forward"),
            ],
        ),
    ],
)  # fmt: skip
def test_a_rule_or_the_program(rule: str, change: Changed, why: list[tuple[str, str]]) -> None:
    was = saved("2026-02-03", rule, change)
    assert list(reasons(was, compute("2026-02-03", rule), "deadline")) == why


def test_two_lengths_of_the_same_parts_are_one() -> None:
    """A composed length has its numbers in its parts, and may have been written in other words."""
    change = both(EARLIER, put("period", "text", "一个月零十五天"), put("rule", {"id": "x", "version": None}))
    was = saved("2026-02-03", "1个月零15日", change)
    now = compute("2026-02-03", "civil-gonggao")
    assert reasons(was, now, "deadline")[0][0] == "the rule gave 一个月零十五天, it gives 30日 now"
    was["period"] = {"text": "三十天", "value": 30, "unit": "day", "parts": [{"value": 30, "unit": "day"}]}
    assert "the rule gave" not in reasons(was, now, "deadline")[0][0]


def own_rule(folder: Path, period: str) -> str:
    path = folder / "own.toml"
    path.write_text(
        'id = "civil-gonggao"\nname = "自定"\nname_en = "own"\ntrigger = "公告"\ntrigger_en = "notice"\n'
        'effect = "closes"\nverified = true\nsource = "own"\nlast_checked = 2026-01-01\n'
        f'[[version]]\nfrom = 2022-01-01\nperiod = "{period}"\nbound = "exact"\n'
        '[[version.basis]]\nlaw = "某办法"\narticle = "第一条"\n',
        encoding="utf-8",
    )
    return str(path)


def test_a_rule_of_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    was = saved("2026-02-03", "civil-gonggao", nothing)
    (tmp_path / "rules").mkdir()
    path = own_rule(tmp_path / "rules", "20日")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path / "rules"))
    (change,) = recheck(was)
    assert (change.what, change.before, change.after) == ("deadline", "2026-03-05", "2026-02-24")
    assert change.why[0] == "the rule gave 30日, it gives 20日 now"
    assert f"the rule is your own now ({path})" in change.why
    assert f"现用您自己的规则（{path}）" in change.why_zh


NOTICE = "(国办发明电〔2026〕8号)"
REST, WORK = f"now a day off {NOTICE}", f"now a make-up working day {NOTICE}"
REST_ZH, WORK_ZH = "现为放假（国办发明电〔2026〕8号）", "现为调休上班（国办发明电〔2026〕8号）"


@pytest.mark.parametrize(
    ("day", "rule", "options", "why", "why_zh"),
    [
        (
            "2027-01-28", "10个工作日", {},
            [
                f"2027-02-11: was working (estimated), {REST}", f"2027-02-12: was working (estimated), {REST}",
                f"2027-02-14: was a weekend day off (estimated), {WORK}",
            ],
            [
                f"2027-02-11：原为工作日（推定），{REST_ZH}", f"2027-02-12：原为工作日（推定），{REST_ZH}",
                f"2027-02-14：原为周末休息（推定），{WORK_ZH}",
            ],
        ),
        (
            # Only what lies at the end of calendar days can have moved it.
            "2027-01-12", "30日", {},
            [f"2027-02-11: was working (estimated), {REST}", f"2027-02-12: {REST}", f"2027-02-14: {WORK}"],
            [f"2027-02-11：原为工作日（推定），{REST_ZH}", f"2027-02-12：{REST_ZH}", f"2027-02-14：{WORK_ZH}"],
        ),
    ],
)  # fmt: skip
def test_days_that_a_notice_has_fixed(
    day: str, rule: str, options: dict[str, Any], why: list[str], why_zh: list[str], calendar_folder: Path
) -> None:
    was = saved(day, rule, nothing, **options)
    announce(calendar_folder)
    (change,) = recheck(was)
    assert list(change.why) == why
    assert list(change.why_zh) == why_zh


def test_days_that_were_announced_when_it_was_saved_are_not_called_estimated(calendar_folder: Path) -> None:
    was = saved("2027-01-28", "10个工作日", put("tool", "calendar_horizon", "2027-12-28"))
    announce(calendar_folder)
    (change,) = recheck(was)
    assert change.why[0] == f"2027-02-11: was working, {REST}"
    assert change.why_zh[2] == f"2027-02-14：原为周末休息，{WORK_ZH}"


STEP_GONE = {
    "id": "objection", "name": "异议", "period": SIXTY, "first_day": "2026-03-06", "nominal_end": "2026-05-04",
    "deadline": "2026-05-06", "effect": "expires", "basis": [],
}  # fmt: skip


@pytest.mark.parametrize(
    ("what", "change", "why", "why_zh"),
    [
        (
            "step objection", lambda answer: answer["steps"].append(STEP_GONE),
            "the rule has no such step any more", "规则不再有此步骤",
        ),
        (
            "step appeal", both(put("steps", 0, "period", SIXTY), put("steps", 0, "deadline", "2026-05-06")),
            "the step had 60日, it has 15日 now", "此步骤原为60日，现为15日",
        ),
        ("step appeal", put("steps", 0, "deadline", "2026-03-19"), *OF_THE_PROGRAM),
    ],
)  # fmt: skip
def test_a_step(what: str, change: Changed, why: str, why_zh: str) -> None:
    was = saved("2026-02-03", "civil-judgment", change)
    assert list(reasons(was, compute("2026-02-03", "civil-judgment"), what)) == [(why, why_zh)]


def test_a_step_that_a_notice_has_moved(calendar_folder: Path) -> None:
    """Fifteen days from 29 January end on 13 February, a Saturday; the notice makes Sunday a working day."""
    was = saved("2026-12-30", "civil-judgment", nothing)
    announce(calendar_folder)
    (change,) = recheck(was)
    assert (change.what, change.before, change.after) == ("step appeal", "2027-02-15", "2027-02-14")
    assert (change.why, change.why_zh) == ((f"2027-02-14: {WORK}",), (f"2027-02-14：{WORK_ZH}",))


def test_a_step_that_a_notice_has_put_off(calendar_folder: Path) -> None:
    """Every day between the old end and the new one is named."""
    was = saved("2026-12-28", "civil-judgment", nothing)
    announce(calendar_folder)
    (change,) = recheck(was)
    assert (change.what, change.before, change.after) == ("step appeal", "2027-02-11", "2027-02-14")
    assert change.why == (f"2027-02-11: {REST}", f"2027-02-12: {REST}", f"2027-02-14: {WORK}")
