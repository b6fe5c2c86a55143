"""Backward counting for 「…日前」 rules: from the event back to the latest day to act, never rolled forward."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.counting import civil
from deadline_cli.counting.values import Counting
from deadline_cli.errors import DeadlineError
from deadline_cli.period import MONTHLY, WORKING, Period, months_and_days
from deadline_cli.workcalendar.value import FIRST_YEAR, ONE_DAY, WorkCalendar


def walk(calendar: WorkCalendar, event: date, period: Period, how: Counting) -> Iterator[tuple[date, int | None]]:
    """Every day before the event with its number, latest first; None for a rest day in a count of working days."""
    day = event if how.first_day == "included" else event - ONE_DAY
    number = 0
    while True:
        if day.year < FIRST_YEAR:
            raise DeadlineError(f"{period} before {event} runs past {FIRST_YEAR}, where the calendar begins")
        if period.unit in WORKING and not civil.works(calendar, day, how):
            yield day, None
        else:
            number += 1
            yield day, number
        day -= ONE_DAY


def span(calendar: WorkCalendar, event: date, period: Period, how: Counting) -> tuple[date, date]:
    """The first day that counts (the nearest to the event) and the latest day to act."""
    if period.unit in MONTHLY:
        return _months_before(event, period, how)
    length = period.value * 7 if period.unit == "week" else period.value
    first_day = None
    for day, number in walk(calendar, event, period, how):
        if number == 1:
            first_day = day
        if number == length:
            return first_day or day, day
    raise AssertionError("a walk has no end")


def _months_before(event: date, period: Period, how: Counting) -> tuple[date, date]:
    from calendar import monthrange

    from dateutil.relativedelta import relativedelta

    in_months, in_days = months_and_days(period.value, period.unit)
    if event.year - in_months // 12 <= FIRST_YEAR:
        raise DeadlineError(f"{period} before {event} runs past {FIRST_YEAR}, where the calendar begins")
    end: date = event - relativedelta(months=in_months)
    if how.month_end and event.day == monthrange(event.year, event.month)[1]:
        end = end.replace(day=monthrange(end.year, end.month)[1])
    end -= in_days * ONE_DAY
    if how.first_day == "included":
        return event, end + ONE_DAY
    return event - ONE_DAY, end
