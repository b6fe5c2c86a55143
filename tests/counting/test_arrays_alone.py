"""The arrays answer by themselves: whole tables are not handed to the scalar table row by row."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.counting import Counting
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.workcalendar.files import load_calendar

np = pytest.importorskip("numpy")

from deadline_cli.counting.answers import Answers  # noqa: E402
from deadline_cli.counting.layout import EPOCH, OPEN, Layout  # noqa: E402
from deadline_cli.counting.scattered import Deadlines, Scattered  # noqa: E402
from deadline_cli.counting.vector import UNITS, VectorTable  # noqa: E402

CALENDAR = load_calendar("cn")
HOWS = (
    Counting(), Counting(first_day="included"), Counting(roll="none"), Counting(make_up_workdays=False),
    Counting(law="tax"), Counting(law="tax", first_day="included"), Counting(month_end=True),
    Counting(direction="backward"), Counting(direction="backward", roll="backward", first_day="included"),
    Counting(direction="backward", month_end=True, first_day="included"),
)  # fmt: skip
KINDS = [Case(n, unit, how) for how in HOWS for unit in UNITS for n in (1, 2, 7)] + [
    Case(months * 1000 + days, "composed", how) for how in HOWS for months, days in ((1, 15), (14, 3))
]
EVENTS = [date(2012, 1, 1).toordinal() - EPOCH + n for n in range(0, 1800, 23)]


def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may be asked of the scalar table about a day of the announced years."""
    ask = Scattered._by_scalar

    def asked(scattered: Scattered, day: int, case: Case) -> tuple[int, bool]:
        assert date.fromordinal(day + EPOCH).year >= 2026, case
        return ask(scattered, day, case)

    monkeypatch.setattr(Scattered, "_by_scalar", asked)


def right(days: list[int], kinds: list[Case]) -> list[tuple[int, bool]]:
    scalar = CountingTable(CALENDAR)
    found = [scalar.deadline(day + EPOCH, *case) for day, case in zip(days, kinds, strict=True)]
    return [(last - EPOCH, doubt) for last, doubt in found]


def rows(found: Deadlines) -> list[tuple[int, bool]]:
    assert len(found.failed) == 0 and found.reasons == []
    return list(zip(found.days.tolist(), found.provisional.tolist(), strict=True))


@pytest.mark.parametrize("table", [Scattered, VectorTable])
def test_announced_years(table: type[Scattered | VectorTable], monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch)
    days = [EVENTS[n % len(EVENTS)] for n in range(len(KINDS))]
    for _ in range(2):  # the second time from what is laid out
        found = table(CountingTable(CALENDAR)).deadlines(np.array(days, np.int32), np.arange(len(KINDS)), KINDS)
        assert rows(found) == right(days, KINDS)


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("unit", ["workday", "day", "month"])
def test_one_case_on_many_days(unit: str, how: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch)
    days = [date(2012, 3, 1).toordinal() - EPOCH + n for n in range(2500)]
    case = Case(10, unit, how)  # type: ignore[arg-type]
    vector = VectorTable(CountingTable(CALENDAR))
    found = vector.deadlines(np.array(days, np.int32), np.zeros(len(days), np.int16), [case])
    assert rows(found)[::7] == right(days[::7], [case] * len(days[::7]))


def test_columns_of_lengths(monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch)
    days = np.array([EVENTS[n % len(EVENTS)] for n in range(3000)], np.int32)
    lengths, units = np.arange(3000) % 7 + 1, (np.arange(3000) // 7 % 7).astype(np.int8)
    options = (np.arange(3000) // 49 % len(HOWS)).astype(np.int8)
    found = VectorTable(CountingTable(CALENDAR)).deadlines_of(days, lengths, units, HOWS, options)
    kinds = [Case(int(n), UNITS[u], HOWS[o]) for n, u, o in zip(lengths, units, options, strict=True)]
    assert rows(found) == right(days.tolist(), kinds)


def test_few_rows_of_a_far_year_and_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many rows that end beyond the years laid out have more years laid out, forward and backward."""
    alone(monkeypatch)
    for direction in ("forward", "backward"):
        case = Case(6, "year", Counting(direction=direction))  # type: ignore[arg-type]
        days = EVENTS * 60
        found = Scattered(CountingTable(CALENDAR)).deadlines(
            np.array(days, np.int32), np.zeros(len(days), np.int16), [case]
        )
        assert rows(found)[: len(EVENTS)] == right(EVENTS, [case] * len(EVENTS))


@pytest.mark.parametrize(
    ("value", "unit", "held"),
    [(1, "day", True), (1, "workday", True), (30_000, "week", False), (54_000, "day", True), (100_000, "day", False)],
)
def test_a_length_beyond_the_years_of_the_calendar_has_no_place(value: int, unit: str, held: bool) -> None:
    layout = Layout(CountingTable(CALENDAR))
    (place,) = layout.places([Case(value, unit, Counting())]).tolist()  # type: ignore[arg-type]
    assert (place < 1 << 50) is held


def test_the_stretch_of_announced_days() -> None:
    table = CountingTable(CALENDAR)
    table.cover(2020, 2030)
    first, last = Layout(table).announced()
    assert date.fromordinal(last + EPOCH) == date(2026, 12, 28)  # what is behind may be exchanged with the new year
    assert CALENDAR.is_official(date.fromordinal(first + EPOCH))


def test_a_cell_holds_the_distance_and_whether_it_is_provisional() -> None:
    answers = Answers(first_day=100, width=4, rows=1)
    found = Deadlines(
        np.array([130, 131, 0, 20_000, 95, 96, 97, 98], np.int32), np.array([0, 1, 0, 0, 0, 0, 0, 1], np.bool_),
        np.array([2]), [],
    )  # fmt: skip
    days = np.array([100, 101, 102, 103] * 2, np.int32)
    answers.fill([0, 2], days, found)
    rows_of_cells = answers.cells.reshape(-1, 4).tolist()

    def cell(distance: int, doubt: int) -> int:
        return ((1 << 14) + distance) * 2 + doubt

    assert rows_of_cells[0] == [cell(30, 0), cell(30, 1), 0, 0]  # the third has failed, the fourth is too far off
    assert rows_of_cells[2] == [cell(-5, 0), cell(-5, 0), cell(-5, 0), cell(-5, 1)]
    assert answers.filled == {0, 2}
    assert answers.begin == -100 and OPEN == -1
    assert len(answers.cells) == 12  # as many rows as are needed, or twice as many as there were
    answers.fill([3], days[:4], Deadlines(days[:4], np.zeros(4, np.bool_), np.array([], np.int64), []))
    assert len(answers.cells) == 24
    assert answers.cells.reshape(-1, 4)[2].tolist() == rows_of_cells[2]


@pytest.mark.parametrize("distance", [(1 << 14) - 1, 1 - (1 << 14)])
def test_the_farthest_cells(distance: int) -> None:
    days = np.array([100, 101], np.int32)
    answers = Answers(first_day=100, width=2)
    found = days + np.array([distance, distance + (1 if distance > 0 else -1)], np.int32)
    answers.fill([0], days, Deadlines(found, np.ones(2, np.bool_), np.array([], np.int64), []))
    assert answers.cells[:2].tolist() == [((1 << 14) + distance) * 2 + 1, 0]
