"""交易日: working days on which the exchanges of Shanghai, Shenzhen and Beijing are open."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from deadline_cli.counting import Counting, count, trace
from deadline_cli.counting.quick import QuickCount
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.counting.vector import UNITS, VectorTable
from deadline_cli.period import Period, find_periods, read_period
from deadline_cli.rulebook.compute import compute
from deadline_cli.workcalendar.files import load_calendar

CASES = [
    # From, length, last day: the closed make-up days 2026-09-20 (Sun), 2026-02-14 and 02-28 (Sat) do not count.
    ("2026-09-16", "3个交易日", "2026-09-21"),
    ("2026-09-16", "3个工作日", "2026-09-20"),
    ("2026-02-10", "15个交易日", "2026-03-11"),
    ("2026-02-10", "15个工作日", "2026-03-09"),
    ("2026-03-02", "10交易日", "2026-03-16"),
    ("2026-03-02", "5 trading days", "2026-03-09"),
]


@pytest.mark.parametrize(("start", "length", "last"), CASES)
def test_make_up_working_weekends_are_no_trading_days(start: str, length: str, last: str) -> None:
    answer = compute(start, length)
    assert str(answer.deadline) == last
    assert answer.rolled_days == 0


def test_the_unit_counts_so_whatever_the_options_say() -> None:
    counted = count(load_calendar("cn"), date(2026, 9, 16), Period(3, "trading-day"), Counting(make_up_workdays=True))
    assert counted.deadline == date(2026, 9, 21)
    numbers = [day.number for day in trace(load_calendar("cn"), counted, Period(3, "trading-day"))]
    assert numbers == [None, 1, 2, None, None, 3]


def test_backward() -> None:
    counted = count(load_calendar("cn"), date(2026, 9, 22), Period(2, "trading-day"), Counting(direction="backward"))
    assert counted.deadline == date(2026, 9, 18)


@pytest.mark.parametrize("year", [2016, 2026, 2027])
def test_the_engines_agree(year: int) -> None:
    calendar = load_calendar("cn")
    table, quick = CountingTable(calendar), QuickCount(calendar)
    days = [date(year, 1, 1).toordinal() + n for n in range(0, 360, 3)]
    for direction in ("forward", "backward"):
        how, period = Counting(direction=direction), Period(15, "trading-day")  # type: ignore[arg-type]
        expected = [count(calendar, date.fromordinal(day), period, how) for day in days]
        looked_up = [table.deadline(day, 15, "trading-day", how) for day in days]
        assert looked_up == [(c.deadline.toordinal(), c.provisional) for c in expected]
        assert [quick.count(calendar, date.fromordinal(day), period, how) for day in days] == expected
        since_1970 = np.array(days, np.int32) - date(1970, 1, 1).toordinal()
        found = VectorTable(table).deadlines(since_1970, np.zeros(len(days), np.int32), [Case(15, "trading-day", how)])
        assert (found.days + date(1970, 1, 1).toordinal()).tolist() == [day for day, _ in looked_up]


def test_the_notation() -> None:
    assert read_period("15个交易日") == Period(15, "trading-day")
    assert str(Period(15, "trading-day")) == "15个交易日"
    assert [m.period for m in find_periods("应在5个交易日内披露，十五个交易日届满")] == [
        Period(5, "trading-day"),
        Period(15, "trading-day"),
    ]
    assert "trading-day" in UNITS
