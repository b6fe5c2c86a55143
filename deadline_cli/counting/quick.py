"""A whole count by look-up, for streams: what `count` gives, without walking from day to day."""

from __future__ import annotations

from datetime import date, time

from deadline_cli.counting import STANDARD, Count, Counting, count, decisive_days, for_unit, rest_days
from deadline_cli.counting.civil import first_day
from deadline_cli.counting.table import CountingTable
from deadline_cli.period import WORKING, Period
from deadline_cli.workcalendar.value import WorkCalendar


class QuickCount:
    """Counts over one calendar, equal to the reference's."""

    def __init__(self, calendar: WorkCalendar) -> None:
        self._calendar = calendar
        self._table = CountingTable(calendar)
        self._unrolled: dict[Counting, Counting] = {}

    def count(
        self, calendar: WorkCalendar, start: date, period: Period, how: Counting = STANDARD, at: time | None = None
    ) -> Count:
        """The answer of `counting.count`, which is asked itself for hours and for another calendar."""
        if period.unit == "hour" or calendar is not self._calendar:
            return count(calendar, start, period, how, at)
        how = for_unit(period, how)
        first, last, provisional = self.ends(start, period, how)
        nominal = last
        if how.roll != "none" and period.unit not in WORKING:
            plain = self._plain(how)
            nominal = date.fromordinal(self._table.deadline(start.toordinal(), period.value, period.unit, plain)[0])
        decisive = decisive_days(first, nominal, last, period, how)
        skipped = rest_days(calendar, start, last, decisive, period, how)
        return Count(start, first, nominal, last, (last - nominal).days, skipped, provisional, None)

    def ends(self, start: date, period: Period, how: Counting) -> tuple[date, date, bool]:
        """The first day counted and the deadline of a period in anything but hours; whether that is provisional."""
        how = for_unit(period, how)
        ordinal = start.toordinal()
        deadline, provisional = self._table.deadline(ordinal, period.value, period.unit, how)
        if period.unit in WORKING:
            first = date.fromordinal(self._table.deadline(ordinal, 1, period.unit, self._plain(how))[0])
        else:
            first = first_day(start, how)
        return first, date.fromordinal(deadline), provisional

    def _plain(self, how: Counting) -> Counting:
        """The same way of counting, without a roll."""
        plain = self._unrolled.get(how)
        if plain is None:
            plain = self._unrolled[how] = how._replace(roll="none")
        return plain
