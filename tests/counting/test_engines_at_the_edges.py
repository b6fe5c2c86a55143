"""Each engine alone at its edges: the first and last days laid out, years between, days that no calendar has."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date

import pytest

from deadline_cli.counting import (
    Counting,
)
from deadline_cli.counting.layout import EPOCH, Layout
from deadline_cli.counting.scattered import Scattered
from deadline_cli.counting.sums import days_of, month_length
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.period import Unit
from tests.calendars import invented
from tests.counting.test_each_engine_alone import (
    CALENDAR,
    ENDS,
    FEW,
    alone,  # noqa: F401 - a fixture
    by_arrays,
    by_reference,
    by_table,
    np,
)


def test_a_place_of_its_own_for_the_first_256_cases_in_months() -> None:
    layout = Layout(CountingTable(CALENDAR))
    places = layout.places([Case(months, "month", Counting()) for months in range(1, 260)]).tolist()
    assert [place < 1 << 60 for place in places] == [True] * 256 + [False] * 3
    assert len(set(places[:257])) == 257  # those without a place share one


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(("start", "last"), [("2018-01-01", "2018-01-02"), ("2018-01-02", "2018-01-02")])
def test_on_the_first_day_laid_out(start: str, last: str) -> None:
    case, begin = Case(1, "day", Counting("tax", first_day="included")), date.fromisoformat(start)
    assert by_arrays(Scattered(CountingTable(CALENDAR)), [begin], [case]) == [(date.fromisoformat(last), False)]


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(
    ("start", "direction", "last"), [("1950-01-01", "forward", "1950-01-02"), ("2099-12-31", "backward", "2099-12-30")]
)
def test_events_on_the_ends_of_the_calendar(start: str, direction: str, last: str) -> None:
    case = Case(1, "day", Counting(roll="none", direction=direction))  # type: ignore[arg-type]
    engine = Scattered(ENDS)
    assert by_arrays(engine, [date.fromisoformat(start)], [case]) == [(date.fromisoformat(last), False)]
    assert len(engine.cover(np.array([date(1950, 1, 1).toordinal() - EPOCH], np.int32))) == 0
    outside = np.array([date(1949, 12, 31).toordinal() - EPOCH, 0, date(2100, 1, 1).toordinal() - EPOCH], np.int32)
    assert engine.cover(outside).tolist() == [0, 2]
    assert engine.cover(outside[:2]).tolist() == [0] and engine.cover(outside[1:]).tolist() == [1]


@pytest.mark.parametrize("how", FEW, ids=str)
def test_an_announced_day_behind_a_year_that_is_not(how: Counting) -> None:
    """Working days and the tax extension rest on the year between; what ends on an announced day alone does not."""
    gap = invented(2014, 2025, missing=2023)
    lengths: list[tuple[int, Unit]] = [(300, "workday"), (14, "month"), (430, "day"), (60, "week")]
    forward = how.direction == "forward"
    starts = [date(2022, 12, 20) if forward else date(2024, 1, 9), date(2022, 12, 28) if forward else date(2024, 2, 1)]
    cases = [Case(value, unit, how) for value, unit in lengths for _ in starts]
    starts *= len(lengths)
    right = [by_reference(start, case, gap) for start, case in zip(starts, cases, strict=True)]
    laid_out = CountingTable(gap)
    laid_out.cover(2014, 2025)
    assert [by_table(laid_out, start, case) for start, case in zip(starts, cases, strict=True)] == right
    assert by_arrays(Scattered(laid_out), starts, cases) == right


@pytest.mark.parametrize("year", [1950, 1999, 2000, 2001, 2004, 2098])
def test_the_length_of_every_month(year: int) -> None:
    assert [month_length(year, month) for month in range(1, 13)] == [
        monthrange(year, month)[1] for month in range(1, 13)
    ]
    assert len(days_of(CALENDAR, year)[0]) == (366 if isleap(year) else 365)


def test_earlier_years_are_laid_out_before_the_others() -> None:
    laid_out = CountingTable(CALENDAR)
    for first, last, years in (
        (2010, 2012, (2010, 2026)), (2011, 2020, (2010, 2026)), (2012, 2028, (2010, 2028)), (1900, 2028, (1950, 2028)),
    ):  # fmt: skip
        laid_out.cover(first, last)
        assert (laid_out.first_year, laid_out.last_year) == years


def test_days_that_no_calendar_has_are_told_from_days_that_are_none() -> None:
    days = np.array([0, 1, date.max.toordinal(), date.max.toordinal() + 1], np.int32) - np.int32(EPOCH)
    found = Scattered(CountingTable(CALENDAR)).deadlines(days, np.zeros(4, np.int16), [Case(1, "day", Counting())])
    assert found.failed.tolist() == [0, 1, 2, 3] and not found.provisional.any()
    assert ["the years 1 to 9999" in str(reason) for reason in found.reasons] == [True, False, False, True]


def test_many_rows_that_leave_the_calendar() -> None:
    """No year more can be laid out for them; each is refused."""
    begin, case = date(2099, 12, 20), Case(1, "year", Counting())
    found = by_arrays(Scattered(ENDS), [begin] * 1000, [case] * 1000)
    assert found == [by_reference(begin, case)] * 1000
    assert by_arrays(Scattered(ENDS), [], []) == []
