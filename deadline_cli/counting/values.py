"""What a count takes and what it gives."""

from __future__ import annotations

from datetime import date
from typing import Literal

from deadline_cli.records import NamedTuple
from deadline_cli.workcalendar.value import Day

Law = Literal["civil", "tax"]
FirstDay = Literal["excluded", "included"]
Roll = Literal["forward", "none", "backward"]
Direction = Literal["forward", "backward"]
Part = Literal["event", "counted", "skipped", "nominal-end", "rolled", "deadline"]


class Counting(NamedTuple):
    """How to count.

    law: 民法典 第200–203条 (civil) or 税收征收管理法实施细则 第109条 (tax).
    first_day: whether the day of the event counts; by law it does not (民法典 第201条).
    roll: where a last day that is a rest day moves (民法典 第203条: forward).
    make_up_workdays: False where a make-up Saturday or Sunday stays a rest day (patents, trading days).
    direction: backward for 「…日前」 rules; a backward count is never rolled forward.
    month_end: the criminal courts' reading, month's end to month's end (法释〔2021〕1号 第202条).
    """

    law: Law = "civil"
    first_day: FirstDay = "excluded"
    roll: Roll = "forward"
    make_up_workdays: bool = True
    direction: Direction = "forward"
    month_end: bool = False


class Count(NamedTuple):
    """A count's answer.

    start: the day of the event; first_day: the first day that counts; nominal_end: the last day before any roll;
    deadline: the last day, which ends at 24:00 (`hour` is set where the period is in hours: the last hour's end).
    rolled_days: calendar days from nominal_end to deadline. skipped: the rest days that were passed over.
    provisional: whether a day that nobody has announced could still change the answer.
    """

    start: date
    first_day: date
    nominal_end: date
    deadline: date
    rolled_days: int
    skipped: tuple[Day, ...]
    provisional: bool
    hour: int | None = None


class CountedDay(NamedTuple):
    """One day of a count's trace: its number, or None where it was passed over, and what it was there."""

    day: Day
    number: int | None
    part: Part
