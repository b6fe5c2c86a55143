"""What the days of a calendar are, as arrays, and deadlines on it for arrays of days."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from deadline_cli.counting import Counting, for_unit
from deadline_cli.counting.layout import EPOCH
from deadline_cli.counting.scattered import Scattered
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.period import Period
from deadline_cli.records import dataclass
from deadline_cli.workcalendar.value import FIRST_YEAR, LAST_YEAR, WorkCalendar

Ints: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

LONGEST = 10  # years
_MOST: dict[str, int] = {
    "hour": 24 * 366 * LONGEST, "day": 366 * LONGEST, "workday": 240 * LONGEST, "trading-day": 240 * LONGEST,
    "week": 52 * LONGEST, "month": 12 * LONGEST, "year": LONGEST, "composed": 12_000 * LONGEST,
}  # fmt: skip


_NEVER = 1 << 40
_MARGIN = 40  # days, longer than any rest


class Irregular(Exception):
    """Not to be had as columns; the reference answers one by one."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Of a period from each of some days: the first day that counts, the ends before and after the roll (ordinals)."""

    first: Ints
    nominal: Ints
    last: Ints
    provisional: Flags


class Days:
    """One calendar; its years are read when a day of theirs is touched."""

    def __init__(self, calendar: WorkCalendar) -> None:
        self.calendar = calendar
        self.kept = calendar.first_year_kept()
        self._kernel = Scattered(CountingTable(calendar))
        self._years: dict[int, list[tuple[bool, bool, bool, int]]] = {}
        self._names: dict[str | None, int] = {None: 0}
        self._lay_out(2020, 2020)

    def cover(self, *columns: Ints) -> None:
        """Make the arrays reach over these days. Raises Irregular for days that no calendar has."""
        low = min(int(column.min()) for column in columns) - _MARGIN
        high = max(int(column.max()) for column in columns) + _MARGIN
        if low < date(FIRST_YEAR, 1, 1).toordinal() or high > date(LAST_YEAR, 12, 31).toordinal():
            raise Irregular
        first, last = date.fromordinal(low).year, date.fromordinal(high).year
        if first < self.first_year or last > self.last_year:
            self._lay_out(min(first, self.first_year), max(last, self.last_year))

    def ends(self, start: Ints, period: Period, how: Counting) -> Ends:
        """counting.count for each day, without a time of day. Raises Irregular for long periods, and where a day has no
        answer."""
        if not 1 <= period.value <= _MOST[period.unit]:
            raise Irregular
        how = for_unit(period, how)
        last, provisional = self._deadlines(start, period.value, period, how)
        plain = how._replace(roll="none")
        nominal = last
        if period.unit in ("workday", "trading-day"):
            first, _ = self._deadlines(start, 1, period, plain)
        else:
            whole = period.unit == "hour" or how.first_day == "included"
            first = start if whole else start + (1 if how.direction == "forward" else -1)
            if how.roll != "none":
                nominal, _ = self._deadlines(start, period.value, period, plain)
        return Ends(first, nominal, last, provisional)

    def place(self, days: Ints) -> Ints:
        """Where days that are covered stand in the arrays."""
        return days - self.base

    def working_after(self, days: Ints) -> Ints:
        """The first working day after each."""
        return self._next[self.place(days)]

    def working_before(self, days: Ints) -> Ints:
        """The last working day before each."""
        return self._previous[self.place(days)]

    def _deadlines(self, start: Ints, value: int, period: Period, how: Counting) -> tuple[Ints, Flags]:
        days = (start - EPOCH).astype(np.int32)
        found = self._kernel.deadlines(days, np.zeros(len(days), np.int32), [Case(value, period.unit, how)])
        if len(found.failed):
            raise Irregular
        return found.days.astype(np.int64) + EPOCH, found.provisional

    def _lay_out(self, first_year: int, last_year: int) -> None:
        self.first_year, self.last_year = first_year, last_year
        self.base = date(first_year, 1, 1).toordinal()
        years = range(first_year, last_year + 1)
        rows = np.array([day for year in years for day in self._year(year)], np.int64)
        working, made_up, announced, name = rows.T
        self.working, self.made_up, self.announced = working != 0, made_up != 0, announced != 0
        self.name = name
        # How many years before each are such that an answer must say whose days they are.
        self.noted = np.cumsum([0, *(bool(self.calendar.notes([year])) for year in years)])
        day = np.arange(self.base, self.base + len(rows))
        after = np.minimum.accumulate(np.where(self.working, day, _NEVER)[::-1])[::-1]
        before = np.maximum.accumulate(np.where(self.working, day, -_NEVER))
        self._next = np.append(after[1:], _NEVER)
        self._previous = np.append([-_NEVER], before[:-1])

    def _year(self, year: int) -> list[tuple[bool, bool, bool, int]]:
        """Of each day: whether it is a working day, a make-up one, announced; and its name's number."""
        if (known := self._years.get(year)) is None:
            known = self._years[year] = []
            special = self.calendar.special_days(year)
            for ordinal in range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1):
                day = date.fromordinal(ordinal)
                announced = self.calendar.is_announced(day)
                if day in special:
                    own = self.calendar.day(day)
                    name = self._names.setdefault(own.name, len(self._names))
                    known.append((own.working, own.kind == "make-up-workday", announced, name))
                else:
                    known.append((day.weekday() < 5, False, announced, 0))
        return known
