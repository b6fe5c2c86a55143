"""The table gives the reference's answers: on chosen borders, and on random cases of every kind."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deadline_cli.counting import Counting, count
from deadline_cli.counting.table import CountingTable
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, Unit
from deadline_cli.workcalendar.files import load_calendar

CALENDAR = load_calendar("cn")
TABLE = CountingTable(CALENDAR)

countings = st.builds(
    Counting,
    law=st.sampled_from(["civil", "tax"]),
    first_day=st.sampled_from(["excluded", "included"]),
    roll=st.sampled_from(["forward", "none", "backward"]),
    make_up_workdays=st.booleans(),
    direction=st.sampled_from(["forward", "backward"]),
    month_end=st.booleans(),
)
units: st.SearchStrategy[Unit] = st.sampled_from(["hour", "day", "workday", "week", "month", "year"])


def by_reference(start: date, value: int, unit: Unit, how: Counting) -> tuple[int, bool] | str:
    try:
        counted = count(CALENDAR, start, Period(value, unit), how)
    except DeadlineError as error:
        return str(error)
    return counted.deadline.toordinal(), counted.provisional


def by_table(table: CountingTable, start: date, value: int, unit: Unit, how: Counting) -> tuple[int, bool] | str:
    try:
        return table.deadline(start.toordinal(), value, unit, how)
    except DeadlineError as error:
        return str(error)


@pytest.mark.parametrize(
    ("start", "value", "unit", "how", "deadline", "provisional"),
    [
        # the newspaper page of 2026-02-03: Spring Festival lies inside
        ("2026-02-03", 10, "workday", Counting(), "2026-02-24", False),
        ("2026-02-03", 30, "day", Counting(), "2026-03-05", False),
        # the official filing days of 2024-02 and 2023-10 under 细则 第109条: a month's first to its fifteenth
        ("2024-02-01", 15, "day", Counting(law="tax", first_day="included"), "2024-02-23", False),
        ("2023-10-01", 15, "day", Counting(law="tax", first_day="included"), "2023-10-23", False),
        # no 30 February: the month's last day, a Saturday that is a make-up working day
        ("2026-01-30", 1, "month", Counting(), "2026-02-28", False),
        # a day that the next notice can still move
        ("2026-12-25", 3, "workday", Counting(), "2026-12-30", True),
        ("2026-12-10", 19, "day", Counting(roll="none"), "2026-12-29", False),
        ("2026-12-10", 19, "day", Counting(), "2026-12-29", True),
        ("2026-03-20", 15, "day", Counting(direction="backward"), "2026-03-05", False),
    ],
)
def test_borders(start: str, value: int, unit: Unit, how: Counting, deadline: str, provisional: bool) -> None:
    answer = TABLE.deadline(date.fromisoformat(start).toordinal(), value, unit, how)
    assert answer == (date.fromisoformat(deadline).toordinal(), provisional)
    assert answer == by_reference(date.fromisoformat(start), value, unit, how)


@given(st.dates(date(2003, 6, 1), date(2028, 12, 31)), st.integers(1, 40), st.integers(1, 400), countings)
def test_months_and_days_equal_the_reference(start: date, months: int, days: int, how: Counting) -> None:
    value = months * 1000 + days
    assert by_table(TABLE, start, value, "composed", how) == by_reference(start, value, "composed", how)


@settings(max_examples=500, deadline=None)
@given(st.dates(date(2003, 6, 1), date(2028, 12, 31)), st.integers(1, 400), units, countings)
def test_equals_the_reference_in_the_announced_years(start: date, value: int, unit: Unit, how: Counting) -> None:
    value = min(value, 40) if unit in ("month", "year") else value
    assert by_table(TABLE, start, value, unit, how) == by_reference(start, value, unit, how)


@settings(max_examples=150, deadline=None)
@given(st.dates(date(1949, 1, 1), date(2100, 12, 31)), st.integers(0, 60), units, countings)
def test_equals_the_reference_at_the_ends_of_the_calendar(start: date, value: int, unit: Unit, how: Counting) -> None:
    assert by_table(TABLE, start, value, unit, how) == by_reference(start, value, unit, how)


@pytest.mark.parametrize("start", ["1950-01-01", "1950-01-02", "1951-12-31", "2098-01-31", "2099-12-30", "2099-12-31"])
@pytest.mark.parametrize("unit", ["hour", "day", "workday", "week", "month", "year"])
@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_the_first_and_last_days(start: str, unit: Unit, direction: str) -> None:
    how = Counting(direction=direction)  # type: ignore[arg-type]
    for value in (1, 2, 400, 54_786, 60_000):
        first = date.fromisoformat(start)
        assert by_table(TABLE, first, value, unit, how) == by_reference(first, value, unit, how)


@pytest.mark.parametrize("start", ["2003-12-31", "2004-01-01", "1999-05-01", "2026-12-31", "2031-02-02", "2026-06-30"])
def test_a_fresh_table_lays_out_what_it_needs(start: str) -> None:
    for unit in ("day", "workday", "month"):
        for direction in ("forward", "backward"):
            how = Counting(direction=direction)  # type: ignore[arg-type]
            fresh = CountingTable(CALENDAR)
            first = date.fromisoformat(start)
            assert by_table(fresh, first, 290, unit, how) == by_reference(first, 290, unit, how)


def test_announced_years_need_neither_holidays_nor_numpy() -> None:
    program = """
import sys
from datetime import date
from deadline_cli.counting.table import CountingTable
from deadline_cli.workcalendar.files import load_calendar
table = CountingTable(load_calendar("cn"))
for start in ("2004-02-01", "2025-12-01", "2026-11-30"):
    table.deadline(date.fromisoformat(start).toordinal(), 20, "workday")
print(*sorted({"holidays", "numpy", "dateutil", "polars"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
