"""The law of counting: from an event and a period to the last day, with the days behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time

from deadline_cli.counting import civil, hours, tax
from deadline_cli.counting.values import Count, CountedDay, Counting, Part
from deadline_cli.errors import DeadlineError
from deadline_cli.period import WORKING, Period
from deadline_cli.workcalendar.value import ONE_DAY, Day, WorkCalendar

__all__ = [
    "Count", "CountedDay", "Counting", "count", "days_between", "decisive_days", "for_unit", "latest_start",
    "rest_days", "trace", "workdays_between",
]  # fmt: skip

STANDARD = Counting()


def count(
    calendar: WorkCalendar, start: date, period: Period, how: Counting = STANDARD, at: time | None = None
) -> Count:
    """The last day of `period` from the event on `start` (at the time `at`, for periods in hours).

    Raises DeadlineError where the count leaves the years of the calendar.
    """
    hour, how = None, for_unit(period, how)
    try:
        if period.unit == "hour":
            first, nominal, hour = hours.span(start, at, period, how)
        else:
            first, nominal = civil.span(calendar, start, period, how)
        last = _rolled(calendar, first, nominal, period, how)
    except OverflowError:
        raise DeadlineError(
            "{period} from {start} runs past the years of the calendar", period=period, start=start
        ) from None
    decisive = decisive_days(first, nominal, last, period, how)
    skipped = rest_days(calendar, start, last, decisive, period, how)
    provisional = not all(map(calendar.is_official, decisive))
    rolled_days = (last - nominal).days
    return Count(start, first, nominal, last, rolled_days, skipped, provisional, None if rolled_days else hour)


def trace(calendar: WorkCalendar, counted: Count, period: Period, how: Counting = STANDARD) -> tuple[CountedDay, ...]:
    """Every day from the event to the deadline (backward: down to it), numbered as the reference counts them."""
    sign = 1 if counted.deadline >= counted.start else -1
    how = for_unit(period, how)
    numbers: dict[date, int | None] = {}
    for day, number in civil.walk(calendar, counted.start, period, how):
        if (day - counted.nominal_end).days * sign > 0:
            break
        numbers[day] = number
    length = abs((counted.deadline - counted.start).days)
    days = (counted.start + sign * offset * ONE_DAY for offset in range(length + 1))
    return tuple(CountedDay(calendar.day(day), numbers.get(day), _part(day, counted, numbers)) for day in days)


def workdays_between(calendar: WorkCalendar, first: date, last: date) -> int:
    """How many working days there are from `first` to `last`, both included; 0 when `last` is the earlier."""
    number, day = 0, first
    while day <= last:
        special = calendar.special_days(day.year)
        until = min(last, date(day.year, 12, 31))
        while day <= until:
            known = special.get(day)
            number += day.weekday() < 5 if known is None else known.working
            day += ONE_DAY
    return number


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from `first` to `last`, both included."""
    while first <= last:
        yield first
        first += ONE_DAY


def latest_start(latest: date, effect_date: date, deadline_of: Callable[[date], date], earliest: date) -> date:
    """The latest day, `latest` or before, from which the deadline falls on or before `effect_date`.

    Looks back day by day, because a change of law, or the tax extension, can make a later start end earlier.
    Raises DeadlineError when there is none down to `earliest`.
    """
    start = latest
    while start >= earliest:
        if deadline_of(start) <= effect_date:
            return start
        start -= ONE_DAY
    raise DeadlineError(
        "no publication from {earliest} on takes effect by {effect_date}", earliest=earliest, effect_date=effect_date
    )


def for_unit(period: Period, how: Counting) -> Counting:
    """交易日: the exchanges stay closed on make-up working weekends, whatever else is said."""
    return how._replace(make_up_workdays=False) if period.unit == "trading-day" else how


def _rolled(calendar: WorkCalendar, first: date, nominal: date, period: Period, how: Counting) -> date:
    if how.direction == "backward":
        return civil.rolled(calendar, nominal, "backward" if how.roll == "backward" else "none", how)
    if how.law == "tax" and how.roll == "forward" and period.unit not in WORKING:
        return tax.extended(calendar, first, nominal, how)
    return civil.rolled(calendar, nominal, how.roll, how)


def decisive_days(first: date, nominal: date, last: date, period: Period, how: Counting) -> list[date]:
    """The days whose status the answer rests on."""
    if period.unit in WORKING or (how.law == "tax" and how.roll == "forward"):
        return list(days_between(min(first, last), max(first, last)))
    if how.roll == "none" or (how.direction == "backward" and how.roll == "forward"):
        return []
    return list(days_between(min(nominal, last), max(nominal, last)))


def rest_days(
    calendar: WorkCalendar, start: date, last: date, decisive: list[date], period: Period, how: Counting
) -> tuple[Day, ...]:
    """The rest days that were passed over; in a count of working days those before its first day too."""
    if period.unit in WORKING:
        begin = civil.first_day(start, how)
        decisive = list(days_between(min(begin, last), max(begin, last)))
    return tuple(calendar.day(day) for day in decisive if not civil.works(calendar, day, how))


def _part(day: date, counted: Count, numbers: dict[date, int | None]) -> Part:
    if day == counted.deadline:
        return "deadline"
    if day == counted.nominal_end:
        return "nominal-end"
    if numbers.get(day) is not None:
        return "counted"
    if day == counted.start:
        return "event"
    return "skipped" if day in numbers else "rolled"
