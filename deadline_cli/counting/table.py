"""The law of counting by look-up: prefix sums over a calendar give the reference's answer without walking.

Equal to `counting.count` in every case; what its years do not cover is handed to the reference itself.
"""

from __future__ import annotations

from datetime import date

from deadline_cli.counting import count
from deadline_cli.counting.civil import past_the_calendar
from deadline_cli.counting.sums import Sums, days_of, month_length
from deadline_cli.counting.values import Counting
from deadline_cli.period import WORKING, Period, Unit, months_and_days
from deadline_cli.records import NamedTuple
from deadline_cli.workcalendar.value import FIRST_YEAR, LAST_YEAR, WorkCalendar

STANDARD = Counting()
_BEGIN, _END = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()
_DAYS = _END - _BEGIN


class Case(NamedTuple):
    """A period and how it is counted."""

    value: int
    unit: Unit
    how: Counting


class _Earlier(Exception):
    """Years before the first one laid out are needed."""


class _AskTheReference(Exception):
    """The calendar ends before the answer, or near it."""


class CountingTable:
    """Deadlines by look-up over one calendar; the announced years are laid out first, others when they are touched."""

    def __init__(self, calendar: WorkCalendar) -> None:
        self.calendar = calendar
        self.first_year, self.last_year = _announced_years(calendar)
        self._lay_out()

    def deadline(self, start: int, value: int, unit: Unit, how: Counting = STANDARD) -> tuple[int, bool]:
        """The last day (an ordinal) of a period from the event on the ordinal `start`, and whether it is provisional.

        Raises DeadlineError as `counting.count` does.
        """
        try:
            while True:
                try:
                    return self._look_up(start, value, unit, how)
                except _Earlier:
                    self._extend(self.first_year - 10, self.last_year)
                except IndexError:
                    self._extend(self.first_year, self.last_year + 1)
        except _AskTheReference:
            _refuse_at_once(start, value, unit, how)
            counted = count(self.calendar, date.fromordinal(start), Period(value, unit), how)
            return counted.deadline.toordinal(), counted.provisional

    def sums(self, make_up_workdays: bool) -> Sums:
        """The prefix sums with the make-up working weekends as working days, or as rest days."""
        return self._sums if make_up_workdays else self._plain_sums

    @property
    def unannounced(self) -> list[int]:
        """How many days that nobody has announced lie before a day, indexed as the sums are."""
        return self._unannounced

    def cover(self, first_year: int, last_year: int) -> None:
        """Lay out these years too, as far as the calendar reaches."""
        first_year, last_year = max(first_year, FIRST_YEAR), min(last_year, LAST_YEAR)
        if first_year < self.first_year:
            self.first_year, self.last_year = first_year, max(last_year, self.last_year)
            self._lay_out()
        elif last_year > self.last_year:
            new = range(self.last_year + 1, last_year + 1)
            self.last_year = last_year
            self._append(new)

    def _look_up(self, start: int, value: int, unit: Unit, how: Counting) -> tuple[int, bool]:
        """The answer; an IndexError or _Earlier where the years laid out do not hold it."""
        if not (_BEGIN <= start <= _END and (1 <= value <= _DAYS or unit == "composed")):
            raise _AskTheReference
        trading = unit == "trading-day"
        sums = self._sums if how.make_up_workdays and not trading else self._plain_sums
        base, worked, workdays = sums.base, sums.worked, sums.workdays
        if start <= base:
            raise _Earlier
        backward = how.direction == "backward"
        included = how.first_day == "included"
        if trading or unit == "workday":
            if backward:
                known = worked[start - base + included]
                if known < value:
                    raise _Earlier
                last = workdays[known - value]
                return last, self._touches(last, workdays[known - 1])
            known = worked[start - base + (not included)]
            last = workdays[known + value - 1]
            return last, self._touches(workdays[known], last)

        first = start if included else start - 1 if backward else start + 1
        if unit == "day":
            nominal = first - value + 1 if backward else first + value - 1
        elif unit == "week":
            nominal = first - value * 7 + 1 if backward else first + value * 7 - 1
        elif unit == "hour":
            # Without a time of day the whole day of the event is left out (counting.hours).
            first, days = start, -(-value // 24)
            nominal = start - days if backward else start + days
        else:
            months, days = months_and_days(value, unit)
            nominal = corresponding_day(start, -months if backward else months, how) + (-days if backward else days)
        if not _BEGIN <= nominal <= _END:
            raise _AskTheReference
        roll = how.roll
        if roll == "none":
            return nominal, False
        if backward and roll == "forward":
            return nominal, how.law == "tax" and self._touches(nominal, first)
        place = nominal - base
        if place < 0:
            raise _Earlier
        if roll == "backward":
            if not (known := worked[place + 1]):
                raise _Earlier
            last = workdays[known - 1]
            return last, self._touches(last, nominal)
        if how.law == "tax":
            rests = sums.rests_in_long_runs(first, nominal)
            last = workdays[worked[place + 1] + rests - 1] if rests else workdays[worked[place]]
            return last, self._touches(first, last)
        last = workdays[worked[place]]
        return last, self._touches(nominal, last)

    def _touches(self, first: int, last: int) -> bool:
        """Whether a day from `first` to `last` is not announced."""
        base = self.base
        if first < base:
            raise _Earlier
        return self._unannounced[last - base + 1] != self._unannounced[first - base]

    def _extend(self, first_year: int, last_year: int) -> None:
        before = self.first_year, self.last_year
        self.cover(first_year, last_year)
        if before == (self.first_year, self.last_year):
            raise _AskTheReference

    def _lay_out(self) -> None:
        self.base = date(self.first_year, 1, 1).toordinal()
        self._sums = Sums(self.base)
        self._plain_sums = Sums(self.base)
        self._unannounced = [0]
        self._append(range(self.first_year, self.last_year + 1))

    def _append(self, years: range) -> None:
        unannounced = self._unannounced
        for year in years:
            working, announced = days_of(self.calendar, year)
            self._sums.extend(working)
            begin = date(year, 1, 1).weekday()
            self._plain_sums.extend([works and (begin + n) % 7 < 5 for n, works in enumerate(working)])
            known = unannounced[-1]
            for official in announced:
                known += not official
                unannounced.append(known)


def _refuse_at_once(start: int, value: int, unit: Unit, how: Counting) -> None:
    """Say what the reference would say after walking to the end of the calendar."""
    if not (_BEGIN <= start <= _END and value >= 1 and unit in ("day", "week", *WORKING)):
        return
    length = value * 7 if unit == "week" else value
    more = length - (how.first_day == "included")
    if not _BEGIN <= (start + more if how.direction == "forward" else start - more) <= _END:
        raise past_the_calendar(date.fromordinal(start), Period(value, unit), how)


def corresponding_day(start: int, months: int, how: Counting) -> int:
    """The last day of a period in months (民法典 第202条), as an ordinal; negative months count backward."""
    day = date.fromordinal(start)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not FIRST_YEAR + 1 < year < LAST_YEAR - 1:
        raise _AskTheReference
    length = month_length(year, month + 1)
    to_end = how.month_end and day.day == month_length(day.year, day.month)
    end = date(year, month + 1, length if to_end else min(day.day, length)).toordinal()
    if how.first_day == "included":
        if months < 0:
            end += 1
        elif how.month_end or day.day <= length:
            end -= 1
    return end


def _announced_years(calendar: WorkCalendar) -> tuple[int, int]:
    """The first and the last of the announced years that adjoin the horizon; reads no year that is not announced."""
    last = calendar.horizon.year if calendar.horizon else 2025
    return calendar.first_year_kept() or last, last
