"""On an invented calendar each engine gives the reference's answers, and asks no other engine for them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from deadline_cli.counting import Counting, count, table
from deadline_cli.counting.quick import QuickCount
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, Unit
from deadline_cli.workcalendar.value import WorkCalendar
from tests.calendars import invented

np = pytest.importorskip("numpy")

from deadline_cli.counting import scattered  # noqa: E402
from deadline_cli.counting.layout import EPOCH  # noqa: E402
from deadline_cli.counting.scattered import Scattered  # noqa: E402
from deadline_cli.counting.vector import VectorTable  # noqa: E402

CALENDAR = invented(2018, 2026)
LENGTHS: tuple[tuple[int, Unit], ...] = (
    (1, "day"), (3, "day"), (9, "day"), (45, "day"), (1, "workday"), (10, "workday"), (3, "trading-day"), (1, "week"),
    (2, "week"), (1, "hour"), (24, "hour"), (25, "hour"), (1, "month"), (13, "month"), (1, "year"), (1015, "composed"),
    (2001, "composed"),
)  # fmt: skip
STARTS = [
    date.fromisoformat(day)
    for day in (
        "2020-02-07", "2020-02-09", "2020-02-10", "2020-02-12", "2020-02-16", "2020-02-18", "2020-02-21", "2020-02-29",
        "2020-03-31", "2021-04-03", "2021-04-05", "2021-06-14", "2021-02-28", "2021-12-31",
    )
]  # fmt: skip
HOWS = [
    Counting(law, first_day, roll, make_up, direction, month_end)  # type: ignore[arg-type]
    for law, first_day, roll, make_up, direction, month_end in product(
        ("civil", "tax"), ("excluded", "included"), ("forward", "none", "backward"), (True, False),
        ("forward", "backward"), (False, True),
    )
]  # fmt: skip
FEW = [
    Counting(), Counting("tax"), Counting(roll="none"), Counting(roll="backward"), Counting(first_day="included"),
    Counting(direction="backward"), Counting("tax", direction="backward"),
    Counting(direction="backward", roll="backward"),
]  # fmt: skip

Answer = tuple[date, bool] | str


def by_reference(start: date, case: Case, calendar: WorkCalendar = CALENDAR) -> Answer:
    try:
        found = count(calendar, start, Period(case.value, case.unit), case.how)
    except DeadlineError as error:
        return str(error)
    return found.deadline, found.provisional


def by_table(laid_out: CountingTable, start: date, case: Case) -> Answer:
    try:
        last, doubt = laid_out.deadline(start.toordinal(), *case)
    except DeadlineError as error:
        return str(error)
    return date.fromordinal(last), doubt


def by_arrays(engine: Any, starts: list[date], cases: list[Case]) -> list[Answer]:
    """Each start under its case."""
    kinds = list(dict.fromkeys(cases))
    days = np.array([start.toordinal() - EPOCH for start in starts], np.int32)
    found = engine.deadlines(days, np.array([kinds.index(case) for case in cases], np.int16), kinds)
    rows: list[Answer] = [
        (date.fromordinal(day + EPOCH), doubt)
        for day, doubt in zip(found.days.tolist(), found.provisional.tolist(), strict=True)
    ]
    for row, reason in zip(found.failed.tolist(), found.reasons, strict=True):
        rows[row] = str(reason)
    return rows


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The table may not ask the reference, the arrays may not ask the table."""

    def asked(*what: object) -> None:
        raise AssertionError(f"another engine was asked: {what}")

    monkeypatch.setattr(table, "count", asked)
    monkeypatch.setattr(scattered.Scattered, "_by_scalar", asked)


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("how", HOWS, ids=str)
def test_among_announced_years(how: Counting) -> None:
    cases = [Case(value, unit, how) for value, unit in LENGTHS for _ in STARTS]
    starts = STARTS * len(LENGTHS)
    right = [by_reference(start, case) for start, case in zip(starts, cases, strict=True)]
    laid_out = CountingTable(CALENDAR)
    assert [by_table(laid_out, start, case) for start, case in zip(starts, cases, strict=True)] == right
    assert by_arrays(Scattered(laid_out), starts, cases) == right


@pytest.mark.parametrize("how", FEW, ids=str)
@pytest.mark.parametrize("length", LENGTHS, ids=str)
def test_one_case_on_many_rows(length: tuple[int, Unit], how: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    """So many that the answer for every day is reckoned first; only at the ends of these days the table is asked."""
    ask = Scattered._by_scalar

    def asked(engine: Scattered, day: int, case: Case) -> tuple[int, bool]:
        assert date.fromordinal(day + EPOCH).year not in range(2020, 2025)
        return ask(engine, day, case)

    monkeypatch.setattr(Scattered, "_by_scalar", asked)
    case, again = Case(*length, how), 70
    right = [by_reference(start, case) for start in STARTS]
    vector = VectorTable(CountingTable(CALENDAR))
    for _ in range(2):  # the second time from what was reckoned
        assert by_arrays(vector, STARTS * again, [case] * (again * len(STARTS))) == right * again


@pytest.mark.parametrize("how", FEW, ids=str)
@pytest.mark.parametrize("first", [date(2026, 12, 20), date(2018, 1, 1)], ids=str)
def test_round_the_first_and_last_day_announced(first: date, how: Counting) -> None:
    starts = [first + timedelta(n) for n in range(-6, 14)]
    lengths: list[tuple[int, Unit]] = [(1, "day"), (4, "day"), (2, "workday"), (1, "week"), (24, "hour"), (1, "month")]
    cases = [Case(value, unit, how) for value, unit in lengths for _ in starts]
    starts *= len(lengths)
    right = [by_reference(start, case) for start, case in zip(starts, cases, strict=True)]
    laid_out = CountingTable(CALENDAR)
    assert [by_table(laid_out, start, case) for start, case in zip(starts, cases, strict=True)] == right
    assert by_arrays(Scattered(CountingTable(CALENDAR)), starts, cases) == right


ENDS = CountingTable(CALENDAR)
ENDS.cover(1950, 2099)


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(
    ("start", "value", "unit", "direction", "last"),
    [
        ("1950-01-02", 1, "day", "backward", "1950-01-01"), ("2099-12-30", 1, "day", "forward", "2099-12-31"),
        ("1950-01-15", 2, "week", "backward", "1950-01-01"), ("2099-12-17", 2, "week", "forward", "2099-12-31"),
        ("1952-03-01", 1761, "composed", "backward", "1950-01-01"),
        ("2097-11-30", 1731, "composed", "forward", "2099-12-31"),
        ("2020-02-10", 60_001, "composed", "forward", "2025-02-11"),
        ("2020-02-10", 60_001, "composed", "backward", "2015-02-09"),
        ("1953-01-31", 11, "month", "backward", "1952-02-29"), ("2096-01-30", 1, "year", "forward", "2097-01-30"),
    ],
)  # fmt: skip
def test_up_to_the_ends_of_the_calendar(start: str, value: int, unit: Unit, direction: str, last: str) -> None:
    case = Case(value, unit, Counting(roll="none", direction=direction))  # type: ignore[arg-type]
    begin, right = date.fromisoformat(start), (date.fromisoformat(last), False)
    assert by_reference(begin, case) == right
    assert by_table(ENDS, begin, case) == right
    assert by_arrays(Scattered(ENDS), [begin], [case]) == [right]


@pytest.mark.parametrize("how", FEW, ids=str)
@pytest.mark.parametrize(
    "start",
    ["1950-01-01", "1950-01-03", "1950-01-08", "1951-12-31", "2098-01-01", "2099-12-28", "2099-12-29", "2099-12-31"],
)
def test_over_the_ends_of_the_calendar(start: str, how: Counting) -> None:
    """The table and the arrays refuse in the reference's words."""
    lengths: list[tuple[int, Unit]] = [
        (1, "day"), (3, "day"), (5, "workday"), (1, "week"), (1, "month"), (1, "year"), (2, "year"),
    ]  # fmt: skip
    begin, cases = date.fromisoformat(start), [Case(value, unit, how) for value, unit in lengths]
    right = [by_reference(begin, case) for case in cases]
    assert [by_table(ENDS, begin, case) for case in cases] == right
    assert by_arrays(Scattered(ENDS), [begin] * len(cases), cases) == right


@pytest.mark.parametrize("direction", ["forward", "backward"])
@pytest.mark.parametrize(
    ("value", "unit", "more"),
    [(40, "month", 4), (4, "year", 5), (260, "week", 6), (1300, "workday", 6), (40_000, "hour", 5)],
)
def test_many_rows_have_more_years_laid_out(
    value: int, unit: Unit, more: int, direction: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A few rows that leave the years laid out are left to the table; for many the arrays grow, as far as they must."""
    asked: list[int] = []
    ask = Scattered._by_scalar

    def counted(engine: Scattered, day: int, case: Case) -> tuple[int, bool]:
        asked.append(day)
        return ask(engine, day, case)

    monkeypatch.setattr(Scattered, "_by_scalar", counted)
    case = Case(value, unit, Counting(direction=direction, roll="backward"))  # type: ignore[arg-type]
    start = date(2025, 3, 3) if direction == "forward" else date(2019, 3, 3)
    right = [by_reference(start, case)]
    few, many = Scattered(CountingTable(CALENDAR)), Scattered(CountingTable(CALENDAR))
    assert by_arrays(few, [start] * 999, [case] * 999) == right * 999
    assert len(asked) == 1 and few.layout.years == (2018, 2026)  # the same day is asked once
    assert by_arrays(many, [start] * 1000, [case] * 1000) == right * 1000
    first, last = many.layout.years
    assert (2018 - first, last - 2026) == ((0, more) if direction == "forward" else (more, 0))


@pytest.mark.parametrize("how", FEW, ids=str)
def test_a_count_that_streams_use(how: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    """The look-up gives the whole count; only hours and other calendars go to the reference."""
    asked: list[str] = []

    def by_walking(calendar: Any, start: date, period: Period, how: Counting, at: Any = None) -> Any:
        asked.append(f"{calendar.name} {period.unit}")
        return count(calendar, start, period, how, at)

    monkeypatch.setattr("deadline_cli.counting.quick.count", by_walking)
    quick, other = QuickCount(CALENDAR), invented(2020, 2022)
    for (value, unit), start in product(LENGTHS, STARTS[::4]):
        period = Period(value, unit)
        assert quick.count(CALENDAR, start, period, how) == count(CALENDAR, start, period, how), (how, period, start)
    assert set(asked) == {"invented hour"}
    asked.clear()
    quick.count(other, STARTS[0], Period(1, "day"), Counting())
    assert asked == ["invented day"]
