"""Periods in hours: from the next full hour (民诉法解释 第125条: 以时起算的期间从次时起算)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from deadline_cli.counting.values import Counting
from deadline_cli.period import Period
from deadline_cli.workcalendar.value import ONE_DAY


def span(start: date, at: time | None, period: Period, how: Counting) -> tuple[date, date, int | None]:
    """The first day, the last day, and the hour at which the last hour ends (24 at midnight).

    Without a time of day the event may have happened until 24:00, so the whole day of the event is left out, and
    the last day is the latest that can be meant.
    """
    sign = 1 if how.direction == "forward" else -1
    if at is None:
        days = -(-period.value // 24)
        return start, start + sign * days * ONE_DAY, None
    hour = datetime.combine(start, time(at.hour))
    if sign > 0 and how.first_day == "excluded":
        hour += timedelta(hours=1)
    end = hour + sign * timedelta(hours=period.value)
    if end.hour == 0 and sign > 0:
        return hour.date(), end.date() - ONE_DAY, 24
    return hour.date(), end.date(), end.hour


def start_hour(end_hour: int, period: Period, how: Counting) -> int:
    """The full hour from which the hours were counted that end (backward: begin) at `end_hour`."""
    sign = 1 if how.direction == "forward" else -1
    return (end_hour - sign * period.value) % 24
