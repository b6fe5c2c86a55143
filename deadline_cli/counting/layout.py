"""The arrays in which the kernel looks up: a rank for each day, a day for each rank, and each case's place in them.

A rank is a working day's number in order. Three families stand one behind another: working days with the make-up
weekends, working days without them, and all days, where nothing rolls. Unused stretches between them (guards) catch
what runs out of the years laid out.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.counting.values import Counting
from deadline_cli.period import MONTHLY, WORKING, months_and_days
from deadline_cli.workcalendar.value import FIRST_YEAR, LAST_YEAR

Ints: TypeAlias = NDArray[np.int32]
Family: TypeAlias = Literal["make-up", "plain", "all"]

EPOCH = date(1970, 1, 1).toordinal()
BEGIN = date(FIRST_YEAR, 1, 1).toordinal()
DOMAIN = date(LAST_YEAR, 12, 31).toordinal() - BEGIN + 1
OPEN = -1
"""No answer: it lies outside the years laid out."""

_FAR = 1 << 30
_OPEN_PLACE = _FAR << 32
_MOST_SEGMENTS = 256  # the scalar table answers for the cases behind these


class Layout:
    """The arrays for the years that a table has laid out now.

    `day_of_rank` holds twice the day since 1950, plus one where the day is not announced and could change the answer.
    A place is `a << 32 | b`: the answer to an event on a day is `day_of_rank[rank_of_day[day + a] + b]`.
    """

    def __init__(self, table: CountingTable) -> None:
        self.years = table.first_year, table.last_year
        self.first_day = table.base - EPOCH
        self.length = len(table.unannounced) - 1
        self.unannounced = np.array(table.unannounced, np.int32)
        self._table = table
        self._places: dict[Case, int] = {}
        self._segments = 0
        self._months: _Months | None = None
        flags = np.diff(self.unannounced)
        beyond = np.full(DOMAIN, _FAR, np.int32)
        opened = np.full(DOMAIN, OPEN, np.int32)
        ranks: list[Ints] = []
        days: list[Ints] = []
        self._worked: dict[Family, Ints] = {}
        self._workdays: dict[Family, Ints] = {}
        self._long_rests: dict[Family, Ints] = {}
        self._rank_offset: dict[Family, int] = {}
        self._day_offset: dict[Family, int] = {}
        for family in _WORKING:
            sums = table.sums(family == "make-up")
            self._worked[family] = np.array(sums.worked, np.int32)
            self._workdays[family] = workdays = np.array(sums.workdays, np.int32) - np.int32(table.base)
            self._long_rests[family] = np.array(sums.long_rests, np.int32)
            self._rank_offset[family] = _total(ranks) + DOMAIN
            ranks += [beyond, self._worked[family], beyond]
            self._day_offset[family] = _total(days) + DOMAIN
            days += [opened, (workdays + np.int32(table.base - BEGIN)) * 2 + flags[workdays], opened]
        whole = np.arange(-DOMAIN, self.length + DOMAIN, dtype=np.int32) + np.int32(table.base - BEGIN)
        self._rank_offset["all"] = _total(ranks) + DOMAIN
        ranks += [np.where((whole >= 0) & (whole < DOMAIN), whole, np.int32(_FAR)), beyond[:1]]
        self._day_offset["all"] = _total(days)
        days += [np.arange(DOMAIN, dtype=np.int32) * np.int32(2), opened[:1]]
        self.rank_of_day = np.concatenate(ranks)
        self.day_of_rank = np.concatenate(days)

    def places(self, cases: Iterable[Case]) -> NDArray[np.int64]:
        """The place of each case; new ones get their rank_of_day where they need one of their own."""
        cases = list(cases)
        new: list[Ints] = []
        for case in cases:
            if case not in self._places:
                self._places[case] = self._place(case, len(self.rank_of_day) - 1 + _total(new), new)
        if new:
            # The last rank stays the one behind every day.
            self.rank_of_day = np.concatenate([self.rank_of_day[:-1], *new, self.rank_of_day[-1:]])
        return np.array([self._places[case] for case in cases], np.int64)

    def announced(self) -> tuple[int, int]:
        """The first and the last day (since 1970) of the longest stretch of announced days."""
        known = np.flatnonzero(np.concatenate(([True], np.diff(self.unannounced) > 0, [True])))
        longest = int(np.argmax(np.diff(known)))
        return int(known[longest]) + self.first_day, int(known[longest + 1]) - 2 + self.first_day

    def _place(self, case: Case, end: int, new: list[Ints]) -> int:
        """The place of a case; ranks of its own are added to `new` and will stand from `end` on."""
        value, unit, how = case
        if not 1 <= value <= DOMAIN and unit != "composed":
            return _OPEN_PLACE
        working: Family = "make-up" if how.make_up_workdays and unit != "trading-day" else "plain"
        backward, included = how.direction == "backward", how.first_day == "included"
        if unit in WORKING:
            if backward:
                return self._at(working, 1 if included else 0, -value)
            return self._at(working, 0 if included else 1, value - 1)
        taxed = how.law == "tax" and how.roll == "forward" and not backward
        if unit in MONTHLY or taxed:
            if self._segments >= _MOST_SEGMENTS:
                return _OPEN_PLACE
            self._segments += 1
            family: Family = "all" if never_moves(how) else working
            new.append(self._ranks(case, family))
            return (end - self.first_day) << 32 | self._day_offset[family]
        shift = _shift(case)
        if abs(shift) > DOMAIN:
            return _OPEN_PLACE
        if never_moves(how):
            return self._at("all", shift, 0)
        if how.roll == "backward":
            return self._at(working, shift + 1, -1)
        return self._at(working, shift, 0)

    def _at(self, family: Family, shift: int, ranks: int) -> int:
        return (self._rank_offset[family] - self.first_day + shift) << 32 | (self._day_offset[family] + ranks)

    def _ranks(self, case: Case, family: Family) -> Ints:
        """The rank of the deadline for an event on each day laid out."""
        value, unit, how = case
        start = np.arange(self.length, dtype=np.int32)
        if unit in MONTHLY:
            if self._months is None:
                self._months = _Months(self._table.base, self.length)
            months, days = months_and_days(value, unit)
            nominal, known = self._months.corresponding(months, how)
            nominal += np.int32(-days if how.direction == "backward" else days)
        else:
            nominal = start + np.int32(_shift(case))
            known = np.ones(self.length, np.bool_)
        if family == "all":
            rank = nominal + np.int32(self._table.base - BEGIN)
            return np.where(known & (rank >= 0) & (rank < DOMAIN), rank, np.int32(_FAR))
        known &= (nominal >= 0) & (nominal < self.length)
        nominal = np.where(known, nominal, 0)
        worked = self._worked[family]
        if how.roll == "backward":
            rank = worked[nominal + 1] - 1
        elif how.law == "tax" and how.direction == "forward":
            first = start + np.int32(unit != "hour" and how.first_day == "excluded")
            known &= first <= nominal
            first = np.minimum(first, nominal)
            rests = self._rests_in_long_runs(first, nominal, family)
            rank = np.where(rests > 0, worked[nominal + 1] + rests - 1, worked[nominal])
        else:
            rank = worked[nominal]
        return np.where(known & (rank >= 0), rank, np.int32(_FAR)).astype(np.int32)

    def _rests_in_long_runs(self, first: Ints, last: Ints, family: Family) -> Ints:
        """Sums.rests_in_long_runs for arrays."""
        worked, workdays, long = self._worked[family], self._workdays[family], self._long_rests[family]
        before, upto = worked[first], worked[last + 1]
        early = workdays[np.minimum(before, len(workdays) - 1)]
        late = workdays[np.maximum(upto - 1, 0)]
        left, right, alone = early - first, last - late, last - first + 1
        inside = long[late + 1] - long[early + 1]
        total = inside + np.where(left >= 3, left, 0) + np.where(right >= 3, right, 0)
        return np.where(before == upto, np.where(alone >= 3, alone, 0), total).astype(np.int32)


def never_moves(how: Counting) -> bool:
    """Whether a period in other units than working days ends on its nominal end, whatever the calendar says."""
    return how.roll == "none" or (how.direction == "backward" and how.roll == "forward")


class _Months:
    """The months of the days laid out."""

    def __init__(self, base: int, length: int) -> None:
        days = np.arange(base - EPOCH, base - EPOCH + length).astype("datetime64[D]")
        months = days.astype("datetime64[M]")
        self._number: NDArray[Any] = months.astype(np.int64)
        self._day: NDArray[Any] = (days - months.astype("datetime64[D]")).astype(np.int64) + 1
        self._base = base - EPOCH

    def corresponding(self, months: int, how: Counting) -> tuple[Ints, NDArray[np.bool_]]:
        """table.corresponding_day for each day: days since the first, and where that holds."""
        target = self._number + (-months if how.direction == "backward" else months)
        year = target // 12 + 1970
        known = (year > FIRST_YEAR + 1) & (year < LAST_YEAR - 1)
        begin, length = _month(np.where(known, target, 0))
        _, own_length = _month(self._number)
        to_end = (self._day == own_length) & how.month_end
        end = begin + np.where(to_end, length, np.minimum(self._day, length)) - 1
        if how.first_day == "included":
            if how.direction == "backward":
                end += 1
            else:
                end -= np.ones_like(end) if how.month_end else (self._day <= length)
        return (end - self._base).astype(np.int32), known


def _month(number: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """The first day of a month (since 1970) and its length."""
    begin = number.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    following = (number + 1).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return begin, following - begin


def _shift(case: Case) -> int:
    """From the event to the nominal end, in days."""
    value, unit, how = case
    if unit == "hour":
        days = -(-value // 24)
    else:
        days = (value * 7 if unit == "week" else value) - (how.first_day == "included")
    return -days if how.direction == "backward" else days


def _total(arrays: list[Ints]) -> int:
    return sum(map(len, arrays))


_WORKING: tuple[Family, Family] = ("make-up", "plain")
