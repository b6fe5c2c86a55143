"""Prefix sums over the days of a calendar: what the table looks up instead of walking."""

from __future__ import annotations

from datetime import date

from deadline_cli.workcalendar.value import WorkCalendar


class Sums:
    """Prefix sums over consecutive days from `base` on, all of them indexed by `ordinal - base`.

    worked: how many working days lie before a day; workdays: the ordinals of the working days in order;
    long_rests: how many rest days in runs of three or more lie before a day.
    """

    __slots__ = ("base", "long_rests", "workdays", "worked")

    def __init__(self, base: int) -> None:
        self.base = base
        self.worked = [0]
        self.workdays: list[int] = []
        self.long_rests = [0]

    def extend(self, working: list[bool]) -> None:
        """Append days behind the last one."""
        worked, workdays, long_rests = self.worked, self.workdays, self.long_rests
        done, long, day = worked[-1], long_rests[-1], self.base + len(worked) - 1
        run = day - workdays[-1] - 1 if workdays else day - self.base
        for works in working:
            if works:
                long += run if run >= 3 else 0
                run = 0
                done += 1
                workdays.append(day)
            else:
                run += 1
            day += 1
            worked.append(done)
            long_rests.append(long)

    def rests_in_long_runs(self, first: int, last: int) -> int:
        """Rest days from `first` to `last` (ordinals) in runs of three or more, cut at both ends (细则 第109条)."""
        base, worked, workdays = self.base, self.worked, self.workdays
        before, upto = worked[first - base], worked[last - base + 1]
        if before == upto:
            alone = last - first + 1
            return alone if alone >= 3 else 0
        early, late = workdays[before], workdays[upto - 1]
        left, right = early - first, last - late
        inside = self.long_rests[late - base + 1] - self.long_rests[early - base + 1]
        return inside + (left if left >= 3 else 0) + (right if right >= 3 else 0)


def days_of(calendar: WorkCalendar, year: int) -> tuple[list[bool], list[bool]]:
    """Day by day of a year: whether it is a working day, whether its status is announced."""
    begin = date(year, 1, 1)
    first, weekday = begin.toordinal(), begin.weekday()
    length = 365 + (month_length(year, 2) - 28)
    working = [(weekday + n) % 7 < 5 for n in range(length)]
    for day, special in calendar.special_days(year).items():
        if day.year == year:
            working[day.toordinal() - first] = special.working
    announced = [calendar.is_official(date(year, 6, 30))] * (length - 3)
    announced += [calendar.is_official(date(year, 12, 31))] * 3
    return working, announced


def month_length(year: int, month: int) -> int:
    """How many days the month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
