"""What columns of days hold: days of the month, the ends of the calendar, the longest periods."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.counting import Counting
from deadline_cli.period import read_period
from deadline_cli.rulebook.columns.days import Days, Irregular
from deadline_cli.rulebook.columns.others import _day_of_month
from tests.calendars import invented
from tests.rulebook.test_columns import np


def test_the_day_of_the_month() -> None:
    days = [date(1970, 1, 1), date(1969, 12, 31), date(2024, 2, 29), date(2026, 2, 28), date(2026, 3, 1)]
    assert _day_of_month(np.array([day.toordinal() for day in days])).tolist() == [1, 31, 29, 28, 1]


def test_days() -> None:
    days = Days(invented(2020, 2021))
    days.cover(np.array([date(2020, 3, 1).toordinal(), date(2021, 12, 31).toordinal()]))
    fridays = np.array([date(2020, 2, 7).toordinal(), date(2020, 3, 6).toordinal()])
    assert [str(date.fromordinal(day)) for day in days.working_after(fridays)] == ["2020-02-18", "2020-03-09"]
    assert [str(date.fromordinal(day)) for day in days.working_before(fridays + 3)] == ["2020-02-07", "2020-03-06"]
    assert (days.first_year, days.last_year) == (2020, 2022)  # the rest after a year's end is in the next one
    place = days.place(np.array([date(2020, 2, 22).toordinal(), date(2020, 2, 23).toordinal()]))
    assert days.made_up[place].tolist() == [True, True] and days.working[place].tolist() == [True, True]
    assert days.announced[days.place(np.array([date(2021, 12, 28).toordinal()]))].tolist() == [True]
    assert days.announced[days.place(np.array([date(2021, 12, 29).toordinal()]))].tolist() == [False]


@pytest.mark.parametrize(
    ("day", "held"), [("1950-02-09", False), ("1950-02-10", True), ("2099-11-21", True), ("2099-11-22", False)]
)
def test_forty_days_from_the_ends_of_the_calendar(day: str, held: bool) -> None:
    days, asked = Days(invented(2020, 2021)), np.array([date.fromisoformat(day).toordinal()])
    if held:
        days.cover(asked)
    else:
        with pytest.raises(Irregular):
            days.cover(asked)


@pytest.mark.parametrize(
    ("period", "held"),
    [
        ("3660日", True), ("3661日", False), ("2400个工作日", True), ("2401个工作日", False), ("10年", True),
        ("11年", False), ("120个月", True), ("121个月", False), ("520周", True), ("521周", False),
        ("2400个交易日", True), ("2401个交易日", False), ("87840小时", True), ("87841小时", False),
    ],
)  # fmt: skip
def test_the_longest_periods_that_columns_hold(period: str, held: bool) -> None:
    days, start = Days(invented(2020, 2021)), np.array([date(2020, 3, 2).toordinal()])
    if held:
        days.ends(start, read_period(period), Counting())
    else:
        with pytest.raises(Irregular):
            days.ends(start, read_period(period), Counting())
