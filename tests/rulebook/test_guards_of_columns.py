"""Columns and single values of the rule book on either side of their guards."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.period import Period
from deadline_cli.rulebook.answer import Step
from deadline_cli.rulebook.book import RuleNotFound, load_rule
from deadline_cli.rulebook.circumstances import _names, _party
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.laws import renumbered
from deadline_cli.rulebook.offices import subject_of
from deadline_cli.rulebook.plain import PlainAnswers
from deadline_cli.rulebook.question import Terms, _looks_like_an_id
from deadline_cli.rulebook.recheck import Standing
from deadline_cli.rulebook.sources import in_words
from deadline_cli.rulebook.steps import way_of
from deadline_cli.rulebook.values import Basis, FollowOn, Version
from deadline_cli.rulebook.verify import _history
from deadline_cli.workcalendar.files import load_calendar


@pytest.mark.parametrize(
    ("rule", "day", "verified"),
    [("civil-gonggao", "2026-02-03", True), ("cac-gonggao", "2026-02-03", False),
     ("trademark-gonggao", "2010-02-03", False), ("trademark-gonggao", "2026-02-03", True)],
)  # fmt: skip
def test_an_answer_is_verified_where_the_rule_and_the_version_are(rule: str, day: str, verified: bool) -> None:
    found = compute(day, rule).rule
    assert found is not None
    assert found.verified == verified


@pytest.mark.parametrize(
    ("party", "place", "named"),
    [("香港某公司", "香港", True), ("在香港的某公司", "香港", True), ("香港中路某店", "香港", False),
     ("香港中路某店、香港某公司", "香港", True), ("某公司", "香港", False)],
)  # fmt: skip
def test_a_place_and_the_street_that_bears_its_name(party: str, place: str, named: bool) -> None:
    assert _names(party, place) == named


@pytest.mark.parametrize("colon", ["：", ":"])
def test_whom_a_notice_speaks_to_stands_before_a_colon(colon: str) -> None:
    assert _party(f"公告\n张三{colon}本院受理李四诉被告王五一案") == f"公告\n张三{colon}"
    assert "王五" in _party("公告\n张三，本院受理李四诉被告王五一案")


@pytest.mark.parametrize(
    "office",
    [
        "某局",
        "某委员会",
        "某中心",
        "某办公室",
        "某政府",
        "某委",
        "某厅",
        "某院",
        "某公司",
        "某会",
        "某组",
        "某部",
        "某所",
        "某大学",
        "某学校",
    ],
)
def test_the_office_before_a_title(office: str) -> None:
    assert subject_of(f"{office}关于表彰的公示") == "关于表彰的公示"
    assert subject_of("规划关于表彰的公示") == "规划关于表彰的公示"


@pytest.mark.parametrize(("day", "found"), [("2021-12-31", False), ("2022-01-01", True)])
def test_an_article_has_its_new_number_from_the_day_on(day: str, found: bool) -> None:
    assert (renumbered("民事诉讼法", "第九十二条", date.fromisoformat(day), "公告送达") is not None) == found


@pytest.mark.parametrize(
    ("value", "taken"), [(1, True), (2, True), (0, False), (-1, False), (True, False), (1.0, False)]
)
def test_the_least_length(value: Any, taken: bool) -> None:
    period = Period(value, "day")
    if taken:
        assert compute("2026-02-03", period).period == period
    else:
        with pytest.raises(DeadlineError, match="is no length"):
            compute("2026-02-03", period)


@pytest.mark.parametrize("rule", ["72小时", "30日", "10个工作日", "civil-gonggao"])
@pytest.mark.parametrize("day", ["2026-02-03", "2026-02-03 09:20"])
def test_plain_answers_are_those_of_compute(day: str, rule: str) -> None:
    found = compute(day, rule)
    assert PlainAnswers().answer(day, rule) == (found.deadline, found.provisional)


@pytest.mark.parametrize(
    ("text", "is_id"), [("a日", True), ("civil", True), ("日a", False), ("1a", False), ("", False)]
)
def test_what_looks_like_an_id(text: str, is_id: bool) -> None:
    assert _looks_like_an_id(text) == is_id


def test_a_letter_that_stands_for_no_text_stays() -> None:
    assert in_words("Ω", "zh") == "Ω"
    assert in_words("Ω·Ω", "zh") == "Ω、Ω"


def test_what_a_follow_on_is_where_nothing_is_said() -> None:
    assert FollowOn("x", "x", "x", ("start",))[4:] == (None, None, None, None, None, (), "", "")


@pytest.mark.parametrize(("rule", "roll"), [("eia-draft", "forward"), ("civil-gonggao", "forward")])
def test_a_step_under_a_rule_rolls_as_that_does(rule: str, roll: str) -> None:
    way = way_of(FollowOn("x", "x", "x", ("start",), rule=rule), date(2026, 2, 3))
    assert way is not None
    assert way.how.roll == roll


def test_an_answer_under_the_law_of_another_day_stands() -> None:
    """Sixty days by the law of its own day, thirty by that of 2026."""
    saved = deadline_json(compute("2019-05-30", "civil-gonggao", as_of="2026-01-01"))
    assert Standing().stands(saved)
    assert not Standing().stands({**saved, "as_of": "2019-05-30"})


@pytest.mark.parametrize(("begins", "faults"), [("2021-01-01", 0), ("2021-01-02", 1), ("2021-01-03", 1)])
def test_a_gap_of_one_day_is_a_gap(begins: str, faults: int) -> None:
    basis = (Basis("某法", "第一条", "三十日"),)
    length = compute("2026-02-03", "30日").period
    one = Version(None, date(2020, 12, 31), length, "exact", basis)
    other = Version(date.fromisoformat(begins), None, length, "exact", basis)
    assert sum("gap" in str(fault) for fault in _history((one, other))) == faults


def test_a_rule_that_is_not_found_travels_between_processes() -> None:
    with pytest.raises(RuleNotFound) as refused:
        load_rule("civil-gonggaoo")
    again = pickle.loads(pickle.dumps(refused.value))
    assert (str(again), again.name, again.near) == (str(refused.value), "civil-gonggaoo", refused.value.near)


def test_what_is_no_name_of_a_rule() -> None:
    with pytest.raises(DeadlineError) as refused:
        load_rule(None)  # type: ignore[arg-type]
    assert str(refused.value) == "rule None is no text; write one as 'civil-gonggao'"


def test_what_a_step_is_where_nothing_is_said() -> None:
    day = date(2026, 2, 3)
    step = Step("x", "x", "x", None, day, day, day, "closes", ())
    assert (step.after, step.bound, step.rule, step.provisional, step.verified, step.note, step.note_en) == (
        ("start",), "exact", None, False, True, "", "",
    )  # fmt: skip


np = pytest.importorskip("numpy")


def test_steps_that_end_with_another_are_one_column() -> None:
    from deadline_cli.rulebook.columns.others import _of_different_length

    found = _of_different_length(load_rule("civil-summons"), date(2026, 2, 3))
    ids = [step.id for step in load_rule("civil-summons").steps]
    assert found
    assert set(found) <= set(ids)
    ends = [step.deadline for step in compute("2026-02-03", "civil-summons").steps if step.id in found]
    assert len(set(ends)) == len(ends)


def test_the_days_of_a_year_as_columns_see_them() -> None:
    from deadline_cli.rulebook.columns.days import Days

    calendar = load_calendar("cn")
    first = date(2026, 1, 1)
    for number, (working, made_up, announced, _) in enumerate(Days(calendar)._year(2026)):
        day = calendar.day(first + timedelta(days=number))
        assert (working, made_up, announced) == (
            day.working,
            day.kind == "make-up-workday",
            calendar.is_announced(day.date),
        )


@pytest.mark.parametrize("roll", ["forward", "none", "backward"])
def test_the_end_before_the_roll_as_columns_see_it(roll: Any) -> None:
    from deadline_cli.rulebook.columns.days import Days

    start = [date(2026, 1, 20) + timedelta(days=n) for n in range(20)]
    right = [compute(day, "10日", roll=roll) for day in start]
    found = Days(load_calendar("cn")).ends(np.array([d.toordinal() for d in start]), right[0].period, right[0].counting)
    assert found.nominal.tolist() == [one.nominal_end.toordinal() for one in right]
    assert found.last.tolist() == [one.deadline.toordinal() for one in right]


def test_the_law_of_a_day_as_columns_see_it() -> None:
    """Of a bare length too: the articles on counting are those of the day."""
    from deadline_cli.rulebook.columns.eras import _law_on

    def law(day: str, what: str) -> str:
        return _law_on(
            date.fromisoformat(day),
            compute("2026-02-03", what).period if what[0].isdigit() else load_rule(what),
            Terms(),
        )

    assert law("2020-12-31", "30日") != law("2021-01-01", "30日")
    assert law("2021-01-01", "30日") == law("2025-06-01", "30日")
    assert law("2021-12-31", "civil-gonggao") != law("2022-01-01", "civil-gonggao")
    assert law("2022-06-01", "civil-gonggao") == law("2025-06-01", "civil-gonggao")


def test_more_steps_than_have_flags_are_left_to_the_reference() -> None:
    from types import SimpleNamespace

    from deadline_cli.rulebook.columns.answers import _MOST_FLAGS, _number
    from deadline_cli.rulebook.columns.days import Irregular

    ends: Any = SimpleNamespace(last=np.array([1]))
    steps = {str(n): ends for n in range(_MOST_FLAGS + 1)}
    for some, others in ((steps, []), ({}, list(steps))):
        with pytest.raises(Irregular):
            _number(None, np.array([1]), ends, some, others, None)  # type: ignore[arg-type]
