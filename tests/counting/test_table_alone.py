"""The scalar table looks answers up: the reference is not asked about years that the table has laid out."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from deadline_cli.counting import Counting, count, table
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, Unit
from tests.calendars import calendar

HOWS = (
    Counting(), Counting(first_day="included"), Counting(roll="none"), Counting(make_up_workdays=False),
    Counting(law="tax"), Counting(law="tax", first_day="included"), Counting(month_end=True),
    Counting(direction="backward"), Counting(direction="backward", roll="backward"),
    Counting(direction="backward", first_day="included", month_end=True), Counting("tax", direction="backward"),
)  # fmt: skip
LENGTHS: tuple[tuple[int, Unit], ...] = (
    (1, "day"), (3, "day"), (45, "day"), (1, "workday"), (10, "workday"), (15, "trading-day"), (2, "week"),
    (24, "hour"), (25, "hour"), (1, "month"), (2, "year"), (1015, "composed"),
)  # fmt: skip


def by_reference(start: date, value: int, unit: Unit, how: Counting) -> tuple[date, bool]:
    found = count(calendar(), start, Period(value, unit), how)
    return found.deadline, found.provisional


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize(("value", "unit"), LENGTHS)
def test_it_answers_by_itself(value: int, unit: Unit, how: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the midst of the announced years, and on either side of the first day that nobody has announced."""
    starts = [date(2018, 1, 1) + timedelta(n) for n in range(0, 1500, 131)]
    starts += [date(2026, 12, 20) + timedelta(n) for n in range(16)]
    expected = [by_reference(start, value, unit, how) for start in starts]
    laid_out = table.CountingTable(calendar())

    def asked(*what: object) -> None:
        raise AssertionError(f"the reference was asked: {what}")

    monkeypatch.setattr(table, "count", asked)
    found = [laid_out.deadline(start.toordinal(), value, unit, how) for start in starts]
    assert [(date.fromordinal(last), doubt) for last, doubt in found] == expected


@pytest.mark.parametrize(
    ("start", "value", "unit", "direction"),
    [
        ("2099-12-31", 1, "day", "forward"), ("2099-12-01", 5, "week", "forward"), ("2099-12-01", 31, "day", "forward"),
        ("1950-01-20", 3, "week", "backward"),
        ("1950-01-20", 20, "day", "backward"), ("2099-12-01", 40, "workday", "forward"),
    ],
)  # fmt: skip
def test_beyond_the_calendar_is_refused_without_a_walk(
    start: str, value: int, unit: Unit, direction: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "count", lambda *what: pytest.fail(f"the reference was asked: {what}"))
    how = Counting(direction=direction)  # type: ignore[arg-type]
    with pytest.raises(DeadlineError):
        table.CountingTable(calendar()).deadline(date.fromisoformat(start).toordinal(), value, unit, how)


@pytest.mark.parametrize(("start", "value", "unit"), [("2099-12-01", 4, "week"), ("2099-12-01", 30, "day")])
def test_up_to_the_last_day_of_the_calendar(start: str, value: int, unit: Unit) -> None:
    how = Counting(roll="none")
    found = table.CountingTable(calendar()).deadline(date.fromisoformat(start).toordinal(), value, unit, how)
    assert (date.fromordinal(found[0]), found[1]) == by_reference(date.fromisoformat(start), value, unit, how)
