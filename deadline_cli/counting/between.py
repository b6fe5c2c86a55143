"""count: calendar days and working days between two dates, with both habits of the first day."""

from __future__ import annotations

from datetime import date

from deadline_cli.counting import days_between, workdays_between
from deadline_cli.dates import moment_of
from deadline_cli.errors import DeadlineError
from deadline_cli.records import dataclass
from deadline_cli.workcalendar.named import load_calendar
from deadline_cli.workcalendar.value import ONE_DAY, WorkCalendar


@dataclass(frozen=True, slots=True)
class Between:
    """The days from `start` to `end`, the last one counted.

    `calendar_days` and `workdays` leave the first day out (民法典 第201条); `*_included` count it, the common habit.
    `provisional`: a day among them that nobody has announced could still change the numbers.
    """

    start: date
    end: date
    calendar: str
    calendar_days: int
    workdays: int
    calendar_days_included: int
    workdays_included: int
    provisional: bool


def count(first: date | str, last: date | str, calendar: str | WorkCalendar = "cn") -> Between:
    """Calendar days and working days from `first` to `last`.

    Raises DeadlineError for what is no date or calendar, and where `last` lies before `first`.
    """
    start, end = moment_of(first).day, moment_of(last).day
    if end < start:
        raise DeadlineError("{end} lies before {start}; write the earlier date first", end=end, start=start)
    days = calendar if isinstance(calendar, WorkCalendar) else load_calendar(calendar)
    length = (end - start).days
    return Between(
        start=start,
        end=end,
        calendar=days.name,
        calendar_days=length,
        workdays=workdays_between(days, start + ONE_DAY, end),
        calendar_days_included=length + 1,
        workdays_included=workdays_between(days, start, end),
        provisional=not all(days.is_official(day) for day in days_between(start, end)),
    )
