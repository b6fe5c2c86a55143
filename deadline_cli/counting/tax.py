"""The tax extension (税收征收管理法实施细则 第109条), as the tax administration's own calendars apply it."""

from __future__ import annotations

from datetime import date

from deadline_cli.counting import civil
from deadline_cli.counting.values import Counting
from deadline_cli.workcalendar.value import ONE_DAY, WorkCalendar


def extended(calendar: WorkCalendar, first: date, last: date, how: Counting) -> date:
    """The last day of a tax period that runs from `first` to `last`, both counted.

    在期限内有连续3日以上法定休假日的，按休假日天数顺延: with n rest days in runs of three or more inside the period
    the n-th working day after the last day; with none the ordinary roll.
    """
    days = long_rests(calendar, first, last, how)
    if days == 0:
        return civil.rolled(calendar, last, "forward", how)
    day = last
    while days:
        day += ONE_DAY
        days -= civil.works(calendar, day, how)
    return day


def long_rests(calendar: WorkCalendar, first: date, last: date, how: Counting) -> int:
    """How many rest days inside the period stand in runs of three or more; a run is cut at the period's ends."""
    total = run = 0
    day = first
    while day <= last:
        if civil.works(calendar, day, how):
            total += run if run >= 3 else 0
            run = 0
        else:
            run += 1
        day += ONE_DAY
    return total + (run if run >= 3 else 0)
