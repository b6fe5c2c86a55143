"""The engines on either side of their guards: leap years, the ends of the calendar, what is laid out and when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

import pytest

from deadline_cli.counting import Counting, count
from deadline_cli.counting.sums import month_length
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, Unit
from tests.calendars import calendar, invented
from tests.counting.test_table_alone import by_reference

np = pytest.importorskip("numpy")

from deadline_cli.counting import layout, scattered, vector  # noqa: E402
from deadline_cli.counting.layout import BEGIN, DOMAIN, EPOCH  # noqa: E402
from deadline_cli.counting.scattered import Scattered  # noqa: E402
from deadline_cli.counting.vector import VectorTable  # noqa: E402

INVENTED = invented(2020, 2021)
FIRST, LAST = BEGIN - EPOCH, BEGIN - EPOCH + DOMAIN - 1
UNITS: tuple[Unit, ...] = tuple(unit for unit in get_args(Unit) if unit != "composed")
NOT_IN_ANY = [FIRST - 40, LAST + 1, LAST + 2, date.max.toordinal() - EPOCH, date.max.toordinal() - EPOCH + 1]


def test_what_is_counted_where_nothing_is_said() -> None:
    assert Counting() == Counting("civil", "excluded", "forward", True, "forward", False)


@pytest.mark.parametrize(
    ("year", "days"), [(1900, 28), (1999, 28), (2000, 29), (2004, 29), (2026, 28), (2096, 29), (2100, 28), (2400, 29)]
)
def test_february(year: int, days: int) -> None:
    assert month_length(year, 2) == days


@pytest.mark.parametrize(
    ("start", "value", "first_day"),
    [("2099-12-01", 30, "excluded"), ("2099-12-02", 30, "included"), ("2099-12-31", 1, "included")],
)
def test_a_count_may_end_on_the_last_day_of_the_calendar(start: str, value: int, first_day: str) -> None:
    how = Counting(roll="none", first_day=first_day)  # type: ignore[arg-type]
    event = date.fromisoformat(start)
    found = CountingTable(calendar()).deadline(event.toordinal(), value, "day", how)
    assert (date.fromordinal(found[0]), found[1]) == (date(2099, 12, 31), by_reference(event, value, "day", how)[1])


@pytest.mark.parametrize("table", [Scattered, VectorTable])
@pytest.mark.parametrize("day", NOT_IN_ANY)
def test_a_day_that_no_calendar_has(table: type[Scattered | VectorTable], day: int) -> None:
    """Among others, which have their answers; it fails for certain."""
    days = np.array([18300, day, 18301], np.int32)
    found = table(CountingTable(INVENTED)).deadlines(days, np.zeros(3, np.int16), [Case(5, "workday", Counting())])
    assert found.failed.tolist() == [1]
    assert found.provisional.tolist() == [False, False, False]
    (reason,) = map(str, found.reasons)
    if day + EPOCH <= date.max.toordinal():
        assert str(date.fromordinal(day + EPOCH)) in reason or "1949 lies outside calendar 'invented'" in reason
    else:
        assert "outside the years 1 to 9999" in reason


def test_the_days_of_the_calendar() -> None:
    assert (date(1950, 1, 1).toordinal() - EPOCH, date(2099, 12, 31).toordinal() - EPOCH) == (FIRST, LAST)


def held_against_the_table(
    days: list[int], codes: list[int], cases: list[Case], kernel: type[Scattered | VectorTable]
) -> None:
    """Each row's day and doubt, and for what no calendar has the reason."""
    table, found = (
        CountingTable(INVENTED),
        kernel(CountingTable(INVENTED)).deadlines(np.array(days, np.int32), np.array(codes, np.int16), cases),
    )
    failed = dict(zip(found.failed.tolist(), map(str, found.reasons), strict=True))
    known: dict[tuple[int, int], tuple[int, bool] | str] = {}
    for row, key in enumerate(zip(days, codes, strict=True)):
        if key not in known:
            try:
                known[key] = table.deadline(key[0] + EPOCH, *cases[key[1]])
            except (DeadlineError, ValueError, OverflowError) as problem:
                known[key] = str(problem)
        if isinstance(known[key], str):
            assert row in failed
        else:
            assert (int(found.days[row]) + EPOCH, bool(found.provisional[row])) == known[key]


@pytest.mark.parametrize("strange", [FIRST - 40, LAST + 1, LAST + 300])
def test_days_that_no_calendar_has_among_many_that_are_reckoned(strange: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """They take nothing from the answers of another case, in whichever piece of the rows they stand."""
    monkeypatch.setattr(vector, "_CHUNK", 7)
    days = [18300 + n % 60 for n in range(3000)]
    days[5], days[2003] = strange, strange
    held_against_the_table(
        days, [n % 2 for n in range(3000)], [Case(5, "workday", Counting()), Case(9, "day", Counting())], VectorTable
    )


@pytest.mark.parametrize("length", [(1, "workday"), (10, "workday"), (15, "day"), (1, "month")])
@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_one_row_on_either_side_of_the_announced_days(length: tuple[int, Unit], direction: str) -> None:
    case = Case(*length, Counting(direction=direction))  # type: ignore[arg-type]
    for edge in (date(2020, 1, 1), date(2021, 12, 28)):
        for far in range(-25, 26, 5):
            held_against_the_table([edge.toordinal() - EPOCH + far], [0], [case], Scattered)


@pytest.mark.parametrize("first_day", ["excluded", "included"])
def test_runs_of_rest_days_under_the_tax_law(first_day: str) -> None:
    """Of the scalar table, day by day through a year of runs of one to eight rest days."""
    how, table = Counting("tax", first_day=first_day), CountingTable(INVENTED)  # type: ignore[arg-type]
    for far in range(0, 366, 2):
        event = date(2020, 1, 1) + timedelta(far)
        for value in (1, 3, 9, 15):
            counted = count(INVENTED, event, Period(value, "day"), how)
            assert table.deadline(event.toordinal(), value, "day", how) == (
                counted.deadline.toordinal(),
                counted.provisional,
            )


def test_many_days_that_no_calendar_has_come_to_an_end() -> None:
    """No further year is laid out for them."""
    days = np.full(scattered._FEW + 1, LAST + 5, np.int32)
    found = Scattered(CountingTable(INVENTED)).deadlines(
        days, np.zeros(len(days), np.int16), [Case(5, "day", Counting())]
    )
    assert len(found.failed) == len(days)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_years_are_laid_out_for_every_unit(unit: Unit, direction: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scattered, "_FEW", 1)
    how, days = Counting(direction=direction), [18300, 18400, 18500]  # type: ignore[arg-type]
    case = Case({"hour": 40_000, "year": 4, "month": 50}.get(unit, 1200), unit, how)
    table = CountingTable(INVENTED)
    right = [table.deadline(day + EPOCH, *case) for day in days]
    found = Scattered(CountingTable(INVENTED)).deadlines(np.array(days, np.int32), np.zeros(3, np.int16), [case])
    assert [
        (day + EPOCH, doubt) for day, doubt in zip(found.days.tolist(), found.provisional.tolist(), strict=True)
    ] == right


def test_more_lengths_in_months_than_are_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_MOST_SEGMENTS", 2)
    cases = [Case(months, "month", Counting()) for months in (1, 2, 3, 4, 5)]
    table, days = CountingTable(INVENTED), [(date(2020, 3, 1) + timedelta(n)).toordinal() for n in range(5)]
    right = [table.deadline(day, *case) for day, case in zip(days, cases, strict=True)]
    given = np.array(days, np.int32) - np.int32(EPOCH)
    found = Scattered(CountingTable(INVENTED)).deadlines(given, np.arange(5), cases)
    assert [
        (day + EPOCH, doubt) for day, doubt in zip(found.days.tolist(), found.provisional.tolist(), strict=True)
    ] == right
