"""The civil reference (民法典 第200–203条): walks day by day, as one counts on a wall calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.counting.values import Counting, Roll
from deadline_cli.errors import DeadlineError
from deadline_cli.period import MONTHLY, WORKING, Period, months_and_days
from deadline_cli.workcalendar.value import LAST_YEAR, ONE_DAY, WorkCalendar


def works(calendar: WorkCalendar, day: date, how: Counting) -> bool:
    """Whether `day` is a working day under `how`, which may leave make-up working weekends out."""
    return calendar.is_working(day) and (how.make_up_workdays or day.weekday() < 5)


def walk(calendar: WorkCalendar, start: date, period: Period, how: Counting) -> Iterator[tuple[date, int | None]]:
    """Every day from the first on with its number; None for a rest day in a count of working days.

    开始的当日不计入，自下一日开始计算 (民法典 第201条).
    """
    day = start if how.first_day == "included" else start + ONE_DAY
    number = 0
    while True:
        if day.year > LAST_YEAR:
            raise DeadlineError(f"{period} from {start} runs past {LAST_YEAR}, where the calendar ends")
        if period.unit in WORKING and not works(calendar, day, how):
            yield day, None
        else:
            number += 1
            yield day, number
        day += ONE_DAY


def span(calendar: WorkCalendar, start: date, period: Period, how: Counting) -> tuple[date, date]:
    """The first day that counts and the last day before any roll; of months and days, the months run first."""
    if period.unit in MONTHLY:
        first = start if how.first_day == "included" else start + ONE_DAY
        return first, corresponding_day(start, period, how)
    length = period.value * 7 if period.unit == "week" else period.value
    first_day = None
    for day, number in walk(calendar, start, period, how):
        if number == 1:
            first_day = day
        if number == length:
            return first_day or day, day
    raise AssertionError("a walk has no end")


def corresponding_day(start: date, period: Period, how: Counting) -> date:
    """到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日 (民法典 第202条)."""
    from calendar import monthrange

    from dateutil.relativedelta import relativedelta

    in_months, in_days = months_and_days(period.value, period.unit)
    if start.year + in_months // 12 >= LAST_YEAR:
        raise DeadlineError(f"{period} from {start} runs past {LAST_YEAR}, where the calendar ends")
    end: date = start + relativedelta(months=in_months)
    month_end = monthrange(end.year, end.month)[1]
    if how.month_end and start.day == monthrange(start.year, start.month)[1]:
        end = end.replace(day=month_end)
    # With the first day counted the period ends a day earlier; where there is no corresponding day, the month's
    # end stands as it is.
    if how.first_day == "included" and (how.month_end or end.day == start.day):
        end -= ONE_DAY
    return end + in_days * ONE_DAY


def rolled(calendar: WorkCalendar, day: date, roll: Roll, how: Counting) -> date:
    """期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日 (民法典 第203条)."""
    if roll == "none":
        return day
    step = ONE_DAY if roll == "forward" else -ONE_DAY
    while not works(calendar, day, how):
        day += step
    return day
