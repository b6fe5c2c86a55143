"""The value of two dates that make one window, and what the second takes from the first."""

from __future__ import annotations

from deadline_cli.notices.reading.days import Day
from deadline_cli.records import NamedTuple


class Pair(NamedTuple):
    """Two dates of a window in the flow; `end` covers 止 and the like, `pieces` are those of a window in pieces."""

    start: int
    end: int
    first: Day
    last: Day
    pieces: tuple[tuple[Day, Day], ...] = ()
    form: str = "from-to"  # how the notice says it


def days_inside(days: list[Day], pairs: list[Pair]) -> frozenset[int]:
    """Where the dates begin that belong to a pair."""
    inside: list[int] = []
    rest = iter(days)
    day = next(rest, None)
    for pair in pairs:
        while day is not None and day.start < pair.end:
            if day.start >= pair.start:
                inside.append(day.start)
            day = next(rest, None)
    return frozenset(inside)


def runs_over(first: Day, last: Day) -> bool:
    """Whether a closing date without its year lies in the year after the opening's (12月28日至1月5日)."""
    return first.month is not None and last.month is not None and first.month - last.month > 3


def inherited(day: Day, first: Day) -> Day:
    """A closing date without its year is in the opening's, or the next where that would run backward."""
    if day.year is not None or first.year is None or day.month is None or first.month is None:
        return day
    return day._replace(year=first.year + runs_over(first, day), inherited=True)
