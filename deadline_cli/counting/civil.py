"""The civil reference (民法典 第200–203条): walks day by day, as one counts on a wall calendar.

A 「…日前」 rule is walked the other way, from the event back to the latest day to act.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.counting.values import Counting, Roll
from deadline_cli.errors import DeadlineError
from deadline_cli.period import MONTHLY, WORKING, Period, months_and_days
from deadline_cli.workcalendar.value import FIRST_YEAR, LAST_YEAR, ONE_DAY, WorkCalendar


def works(calendar: WorkCalendar, day: date, how: Counting) -> bool:
    """Whether `day` is a working day under `how`, which may leave make-up working weekends out."""
    return calendar.is_working(day) and (how.make_up_workdays or day.weekday() < 5)


def step(how: Counting) -> timedelta:
    """From one day of a count to the next: a day on, or a day back."""
    return ONE_DAY if how.direction == "forward" else -ONE_DAY


def first_day(event: date, how: Counting) -> date:
    """开始的当日不计入，自下一日开始计算 (民法典 第201条)."""
    return event if how.first_day == "included" else event + step(how)


def walk(calendar: WorkCalendar, event: date, period: Period, how: Counting) -> Iterator[tuple[date, int | None]]:
    """Every day from the first on with its number; None for a rest day in a count of working days."""
    day, number, onward = first_day(event, how), 0, step(how)
    in_working, first_year, last_year = period.unit in WORKING, FIRST_YEAR, LAST_YEAR
    while day.year <= last_year if how.direction == "forward" else day.year >= first_year:
        if in_working and not works(calendar, day, how):
            yield day, None
        else:
            number += 1
            yield day, number
        day += onward
    raise past_the_calendar(event, period, how)


def span(calendar: WorkCalendar, event: date, period: Period, how: Counting) -> tuple[date, date]:
    """The first day that counts and the last day before any roll; of months and days, the months run first."""
    if period.unit in MONTHLY:
        return first_day(event, how), corresponding_day(event, period, how)
    length = period.value * 7 if period.unit == "week" else period.value
    first = None
    for day, number in walk(calendar, event, period, how):
        if number == 1:
            first = day
        if number == length:
            return first or day, day
    raise AssertionError("a walk has no end")


def corresponding_day(event: date, period: Period, how: Counting) -> date:
    """到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日 (民法典 第202条)."""
    from calendar import monthrange

    from dateutil.relativedelta import relativedelta

    in_months, in_days = months_and_days(period.value, period.unit)
    sign = 1 if how.direction == "forward" else -1
    if _years_left(event.year + sign * (in_months // 12), how) <= 0:
        raise past_the_calendar(event, period, how)
    end: date = event + relativedelta(months=sign * in_months)
    month_end = monthrange(end.year, end.month)[1]
    if how.month_end and event.day == monthrange(event.year, event.month)[1]:
        end = end.replace(day=month_end)
    # With the first day counted the period ends a day earlier; where there is no corresponding day, the month's
    # end stands as it is.
    if how.first_day == "included" and (sign < 0 or how.month_end or end.day == event.day):
        end -= step(how)
    return end + in_days * step(how)


def rolled(calendar: WorkCalendar, day: date, roll: Roll, how: Counting) -> date:
    """期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日 (民法典 第203条)."""
    if roll == "none":
        return day
    move = ONE_DAY if roll == "forward" else -ONE_DAY
    while not works(calendar, day, how):
        day += move
    return day


def past_the_calendar(event: date, period: Period, how: Counting) -> DeadlineError:
    """What is said of a period that leaves the years of the calendar."""
    if how.direction == "forward":
        return DeadlineError(
            "{period} from {event} runs past {last_year}, where the calendar ends",
            period=period,
            event=event,
            last_year=LAST_YEAR,
        )
    return DeadlineError(
        "{period} before {event} runs past {first_year}, where the calendar begins",
        period=period,
        event=event,
        first_year=FIRST_YEAR,
    )


def _years_left(year: int, how: Counting) -> int:
    """How many years of the calendar lie behind `year`, on the way that is counted."""
    return LAST_YEAR - year if how.direction == "forward" else year - FIRST_YEAR
