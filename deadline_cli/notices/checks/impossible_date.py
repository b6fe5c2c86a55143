"""日期不存在: a printed day or hour that does not exist.

What it finds
    30 February, month 13, 29 February of a common year, 24:30.
Why it matters
    A period cannot start or end on a day that is not in the calendar; a court will not repair it for the reader.
Example
    本局于2024年6月31日作出《行政处罚决定书》
Instead
    本局于2024年6月30日作出《行政处罚决定书》；或者：7月1日
Legal basis
    民法典 第二百条: periods are counted by the civil calendar's years, months, days and hours.
Known false alarms
    Version numbers and scores that look like dates (2024.13.2) when they stand inside a notice.
中文说明
    印出的日期或者钟点在公历上不存在，例如6月31日、平年的2月29日、24:30。
    改法通常有两个（当月最后一日或者次月一日），以案卷为准，程序不代为选择。
    依据：民法典第二百条。可能误报：公告中形似日期的编号、比分。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.dates import find_dates
from deadline_cli.notices.facts import WrittenDay
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import day_key, written_days
from deadline_cli.notices.judging.wording import date_part, day_edits, written_like

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    notice, seen = case.notice, []
    for day in written_days(case):
        if day.problem == "impossible":
            seen.append((day.place.start, day.place.end))
            yield Fault(day.place, _message(day), frozenset({day_key(day)}), _repairs(day, case))
    for hour in notice.impossible_hours:
        if not any(a <= hour.place.start < b for a, b in seen):
            yield Fault(hour.place, _no_such_hour(hour.text))


def _message(day: WrittenDay) -> Words:
    shown = day.text.strip()
    if day.date is not None or _only_the_hour(day):
        return _no_such_hour(shown)
    return Words(f"“{shown}”这一天不存在", f"there is no such day as “{shown}”")


def _no_such_hour(shown: str) -> Words:
    return Words(
        f"“{shown}”的钟点不存在：一日到24:00为止", f"the hour of “{shown}” does not exist: a day ends at 24:00"
    )


def _only_the_hour(day: WrittenDay) -> bool:
    found = next(find_dates(date_part(day.text)), None)
    return found is not None and found.possible


def _repairs(day: WrittenDay, case: Case) -> tuple[Repair, ...]:
    """The last day of the month and the first of the next; none for a month or an hour that is not there."""
    found = next(find_dates(date_part(day.text)), None)
    if found is None or found.possible or not 1 <= found.month <= 12 or not 28 < found.day <= 31:
        return ()
    year = found.year or (case.publication.year if case.publication else None)
    if not year:
        return ()
    first_of_next = date(year, found.month + 1, 1)  # December has all its days
    days = (first_of_next - timedelta(days=1), first_of_next)
    return tuple(Repair(written_like(day, d), day_edits(day, d)) for d in days)
