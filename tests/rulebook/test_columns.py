"""Columns hold the dates of compute's answers, and one number stands for all else that differs between them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.period import read_period
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.compute import answer_of
from deadline_cli.rulebook.question import Terms, what_of
from deadline_cli.rulebook.read import read_rule
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import WorkCalendar
from tests.calendars import invented

np = pytest.importorskip("numpy")

from deadline_cli.rulebook.columns import answers as by  # noqa: E402
from deadline_cli.rulebook.columns.days import Days  # noqa: E402
from deadline_cli.rulebook.columns.eras import eras_of  # noqa: E402
from deadline_cli.rulebook.columns.steps import step_columns  # noqa: E402

ONE_DAY = timedelta(1)
CN = load_calendar("cn")
PERIODS = ["10日", "10个工作日", "5个交易日", "2个月", "1年", "1周", "30小时", "1个月零15日"]
RULES = [
    ("civil-gonggao", "2026-02-03"), ("civil-gonggao", "2014-11-25"),  # the ground of its unrolled reading changes
    ("civil-gonggao", "2021-12-20"), ("civil-summons", "2026-09-20"), ("public-summons", "2026-02-03"),
    ("civil-gonggao-hk-macao", "2023-12-20"), ("civil-gonggao-foreign", "2023-12-20"), ("tax-gonggao", "2025-12-28"),
    ("police-notice-7d", "2021-07-05"), ("patent-gonggao", "2024-01-10"), ("lost-property", "2020-07-20"),
    ("trademark-opposition", "2026-11-20"), ("illegal-building", "2026-02-03"), ("illegal-building", "2021-12-20"),
    ("bankruptcy-claims", "2026-02-03"), ("illegal-gains-confiscation", "2026-08-25"),
    ("forced-deregistration", "2025-10-01"), ("company-merger", "2024-06-20"), ("shareholders-meeting", "2024-06-20"),
    ("admin-regulation-draft", "2026-06-20"), ("eia-draft", "2018-12-20"), ("gov-info", "2019-05-05"),
    ("realestate-lost-declaration", "2024-05-20"), ("simple-deregistration", "2026-09-10"),
]  # fmt: skip
TERMS: list[dict[str, Any]] = [
    {}, {"first_day": "included"}, {"roll": "none"}, {"roll": "backward"}, {"counting": "tax"}, {"before": True},
    {"before": True, "roll": "backward"}, {"before": True, "first_day": "included"},
]  # fmt: skip
_DAYS = re.compile(r"\d{4}年\d+月\d+日|\d+ [A-Z][a-z]+ \d{4}|\d{4}-\d\d-\d\d")


def days_in(answers: by.Answers, row: int) -> dict[str, Any]:
    """What the columns of a row say."""
    number = int(answers.numbers[row])
    places, columns = answers.places[number % answers.base], answers.columns[row].tolist()
    held = answers.held(number)
    return {
        "publication": columns[by.START],
        "first": columns[by.FIRST],
        "nominal": columns[by.NOMINAL],
        "last": columns[by.LAST],
        "later": columns[by.LATER],
        "rolled": columns[by.ROLLED],
        "steps": {name: columns[at : at + 3] for name, at in places.steps.items()},
        "readings": [columns[at] for at, has in zip(places.readings, held, strict=True) if has],
    }


def days_of(answer: Deadline, calendar: WorkCalendar = CN) -> dict[str, Any]:
    """The same out of an answer of the reference."""
    return {
        "publication": answer.publication_date.toordinal(),
        "first": answer.first_day.toordinal(),
        "nominal": answer.nominal_end.toordinal(),
        "last": answer.deadline.toordinal(),
        "later": calendar.next_working(answer.deadline).toordinal(),
        "rolled": answer.rolled_days,
        "steps": {
            step.id: [day.toordinal() for day in (step.first_day, step.nominal_end, step.deadline)]
            for step in answer.steps
        },
        "readings": [reading.deadline.toordinal() for reading in answer.readings],
    }


def without_days(answer: Deadline) -> tuple[object, ...]:
    """An answer in which every day is blotted out."""
    blot = _DAYS.sub
    return (
        answer.rule, answer.period, answer.counting, answer.effect, answer.provisional, answer.basis,
        answer.rolled_days > 0, [(step.id, step.provisional, step.verified, step.basis) for step in answer.steps],
        [(one.name, one.who, blot("", one.basis), blot("", one.note)) for one in answer.readings],
        [(one.code, blot("", one.message), blot("", one.message_en)) for one in answer.warnings],
    )  # fmt: skip


def passed_in(answers: by.Answers, row: int, answer: Deadline, calendar: WorkCalendar = CN) -> list[date]:
    """The rest days of the stretch that the columns name."""
    first, last = answers.passed[row].tolist()
    make_up = answers.places[int(answers.numbers[row]) % answers.base].make_up
    stretch = [date.fromordinal(day) for day in range(first, last + 1)]
    return [day for day in stretch if not (calendar.is_working(day) and (make_up or day.weekday() < 5))]


def check(name: str, terms: dict[str, Any], begin: date, count: int) -> None:
    what, asked = what_of(name), Terms(**terms)
    answers = by.answers_of(eras_of(what, asked), Days(CN), begin, count)
    alike: dict[int, tuple[object, ...]] = {}
    for row in range(count):
        day = begin + row * ONE_DAY
        number = int(answers.numbers[row])
        try:
            answer = answer_of((day,), None, what, asked)
        except DeadlineError:
            assert number == by.REFERENCE, (name, day)
            continue
        assert number != by.REFERENCE, (name, day)
        assert days_in(answers, row) == days_of(answer), (name, day)
        assert passed_in(answers, row, answer) == [one.date for one in answer.skipped], (name, day)
        assert alike.setdefault(number, without_days(answer)) == without_days(answer), (name, day)


@pytest.mark.parametrize("terms", TERMS, ids=str)
@pytest.mark.parametrize("name", PERIODS)
def test_periods(name: str, terms: dict[str, Any]) -> None:
    """Among announced days, through a festival; and from a month's end through the first day that is not announced."""
    check(name, terms, date(2026, 2, 8), 16)
    check(name, terms, date(2026, 11, 27), 8)


@pytest.mark.parametrize(("name", "begin"), RULES)
def test_rules(name: str, begin: str) -> None:
    """Each round a change of its law, or where its readings, steps and warnings differ from day to day."""
    check(name, {}, date.fromisoformat(begin), 20)


@pytest.mark.parametrize("begin", ["2003-11-20", "1998-01-15"])
def test_before_the_years_announced(begin: str) -> None:
    check("30日", {}, date.fromisoformat(begin), 12)


def test_a_year_in_which_the_calendar_has_a_note_is_left_to_the_reference() -> None:
    """An overlay without data for a year says so in every answer that touches it."""
    calendar = load_calendar("cn-xinjiang")
    years = [year for year in range(2015, 2030) if not calendar.notes([year])]
    assert years, "a year with data is needed"
    begin = date(years[-1], 12, 1)
    numbers = by.answers_of(eras_of(what_of("10日"), Terms()), Days(calendar), begin, 31).numbers.tolist()
    assert [number == by.REFERENCE for number in numbers] == [day + 10 > 31 for day in range(1, 32)]


@pytest.mark.parametrize("name", ["eia-draft", "civil-gonggao"])
def test_a_day_that_only_the_reference_answers(name: str) -> None:
    """Its columns name itself, and no day was passed over."""
    begin = {"eia-draft": date(2006, 3, 16), "civil-gonggao": date(1991, 4, 7)}[name]
    found = by.answers_of(eras_of(what_of(name), Terms()), Days(CN), begin, 4)
    start = begin.toordinal()
    assert [number == by.REFERENCE for number in found.numbers.tolist()] == [True, True, False, False]
    assert found.begin == start and found.columns[:2, : by.ROLLED].tolist() == [
        [day] * by.ROLLED for day in (start, start + 1)
    ]
    assert found.passed[:2].tolist() == [[start, start - 1], [start + 1, start]]


def test_the_days_on_which_the_law_changes() -> None:
    own = read_rule(
        {
            "id": "own", "name": "甲", "name_en": "own", "effect": "closes", "verified": True,
            "last_checked": date(2026, 1, 1),
            "version": [{"from": date(2001, 1, 1), "to": date(2009, 12, 31), "period": "5日",
                         "basis": [{"law": "甲法", "from": date(2003, 3, 3)}]}],
            "step": [{"id": "s", "name": "步", "name_en": "s", "period": "3日", "basis": [{"law": "乙",
             "from": date(2004, 4, 4)}]},
                     {"id": "t", "name": "步", "name_en": "t", "rule": "civil-gonggao"}],
            "reading": [{"name": "r", "basis": "据", "note": "读", "note_en": "r", "from": date(2005, 5, 5)}],
        },
        "own.toml",
    )  # fmt: skip
    eras = eras_of(own, Terms())
    days = {date(2001, 1, 1), date(2010, 1, 1), date(2003, 3, 3), date(2004, 4, 4), date(2005, 5, 5), date(2013, 1, 1)}
    assert days <= set(eras.days) and list(eras.days) == sorted(eras.days) and len(eras.numbers) == len(eras.days) + 1
    number = {day: eras.numbers[place + 1] for place, day in enumerate(eras.days)}
    assert len({number[day] for day in days if day.year < 2010}) == 3  # a step's basis is named from the beginning
    assert number[date(2010, 1, 1)] == number[date(2013, 1, 1)] == eras.numbers[0]  # no version any more


INVENTED = invented(2019, 2021)


@pytest.mark.parametrize("terms", TERMS, ids=str)
@pytest.mark.parametrize("name", PERIODS)
@pytest.mark.parametrize("begin", ["2020-02-06", "2021-12-27", "2018-12-30", "2020-01-28"])
def test_periods_on_an_invented_calendar(begin: str, name: str, terms: dict[str, Any]) -> None:
    """Before a long rest, beyond the last day that is announced, before the first, and at a month's end."""
    what, asked, days = read_period(name), Terms(**terms, calendar=INVENTED), Days(INVENTED)
    first, count = date.fromisoformat(begin), 4
    answers = by.answers_of(eras_of(what, asked), days, first, count)
    alike: dict[int, tuple[object, ...]] = {}
    for row in range(count):
        day = first + row * ONE_DAY
        answer, number = answer_of((day,), None, what, asked), int(answers.numbers[row])
        assert number != by.REFERENCE
        assert days_in(answers, row) == days_of(answer, INVENTED), day
        assert passed_in(answers, row, answer, INVENTED) == [one.date for one in answer.skipped], day
        assert alike.setdefault(number, without_days(answer)) == without_days(answer), day


def test_a_step_that_hangs_on_two_of_which_one_is_left_out() -> None:
    """civil-gonggao is not known for 1990: what hangs on it is not known either."""
    steps = [
        {"id": "a", "name": "甲", "name_en": "a", "period": "3日"},
        {"id": "b", "name": "乙", "name_en": "b", "rule": "civil-gonggao"},
        {"id": "c", "name": "丙", "name_en": "c", "period": "3日", "after": ["a", "b"]},
        {"id": "d", "name": "丁", "name_en": "d", "until": "a"}, {"id": "e", "name": "戊", "name_en": "e",
         "until": "b"},
    ]  # fmt: skip
    table = {
        "id": "own", "name": "甲", "name_en": "own", "effect": "closes", "verified": True,
        "last_checked": date(2026, 1, 1), "version": [{"period": "5日", "basis": [{"law": "甲法"}]}], "step": steps,
    }  # fmt: skip
    rule = read_rule(table, "own.toml")
    for day, known in (date(1990, 3, 1), "ad"), (date(1995, 3, 1), "abcde"):
        head = np.array([day.toordinal()])
        found = step_columns(rule, head, np.array([False]), day, Days(CN))
        assert "".join(found) == known
        assert [step.id for step in answer_of((day,), None, rule, Terms()).steps] == list(known)
