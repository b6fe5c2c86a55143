"""The back-test of the estimate: each announced year computed as if nobody had announced it.

Run by hand: python -m tests.trust.estimate. It prints how often an estimate was right, too early and too late, and
the lines of deadline_cli/workcalendar/record.py; what it found stands in tests/TRUST.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from deadline_cli.counting import Counting, count, days_between
from deadline_cli.counting.table import CountingTable
from deadline_cli.period import Period, read_period
from deadline_cli.workcalendar.estimate import estimated_days
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import WorkCalendar

YEARS = range(2014, 2027)
LENGTHS = (
    "1个工作日", "3个工作日", "5个工作日", "7个工作日", "10个工作日", "15个工作日", "20个工作日", "30个工作日",
    "10日", "15日", "20日", "30日", "45日", "60日", "90日",
)  # fmt: skip


class Tally(NamedTuple):
    """Of `starts` estimates those that were too early and too late."""

    starts: int
    early: int
    late: int


def unannounced() -> WorkCalendar:
    """The national calendar as it would be if no year were announced."""
    return WorkCalendar("unannounced", "", None, lambda year: None, estimated_days)


def back_test(period: Period, years: range = YEARS) -> Tally:
    """Every start of the years whose period ends in the same year: for working days every working day to 20 November,
    for calendar days every day that leaves the period room."""
    real, guess = load_calendar("cn"), unannounced()
    known, guessed = CountingTable(real), CountingTable(guess)
    early = late = starts = 0
    for day in _starts(period, years, real):
        truth, _ = known.deadline(day.toordinal(), period.value, period.unit, Counting())
        said, _ = guessed.deadline(day.toordinal(), period.value, period.unit, Counting())
        starts += 1
        early += said < truth
        late += said > truth
    return Tally(starts, early, late)


def _starts(period: Period, years: range, real: WorkCalendar) -> Iterator[date]:
    for year in years:
        last = date(year, 11, 20)
        for day in days_between(date(year, 1, 1), last):
            if period.unit == "workday":
                if real.is_working(day):
                    yield day
            elif count(real, day, period, Counting(roll="none")).nominal_end <= date(year, 12, 20):
                yield day


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("lengths", nargs="*", default=LENGTHS)
    print(f"{'period':12} {'starts':>7} {'right':>7} {'early':>7} {'late':>7}")
    for length in ask.parse_args().lengths:
        period = read_period(length)
        starts, early, late = back_test(period)
        right = starts - early - late
        print(f"{length:12} {starts:7} {right / starts:7.1%} {early / starts:7.2%} {late / starts:7.1%}", end="   ")
        print(f'("{period.unit}", {period.value}): ({starts}, {early}, {late}),')


if __name__ == "__main__":
    main()
