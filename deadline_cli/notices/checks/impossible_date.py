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

import re
from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.dates import find_dates
from deadline_cli.notices.facts import WrittenDay
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import day_key, place_in, written_days
from deadline_cli.notices.judging.wording import date_part, day_edits, written_like
from deadline_cli.notices.late import Late

SEVERITY: Severity = "error"
_HOUR = Late(r"(?<![\d:：.])(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?![\d:：])")
# Few texts have these, and the pattern above is slow; this one begins with the colon, and so passes over the rest.
_ODD = re.compile(r"[:：](?:[6-9]\d|(?<=2[4-9].)\d|(?<=[3-9]\d.)\d)")
_IS_AN_HOUR = Late(r"(?:[上下中]午|晚上?|凌晨|每天|每日|\d日|\d[:：]\d\d ?(?:至|到|-|—|~|～)+) ?$")


def check(case: Case) -> Iterator[Fault]:
    notice, seen = case.notice, []
    for day in written_days(case):
        if day.problem == "impossible":
            seen.append((day.place.start, day.place.end))
            yield Fault(day.place, _message(day), frozenset({day_key(day)}), _repairs(day, case))
    for start, end in _impossible_hours(notice.text):
        place = place_in(notice, start, end)
        if not any(a <= place.start < b for a, b in seen):
            yield Fault(place, _no_such_hour(notice.text[start:end]))


def _impossible_hours(text: str) -> Iterator[tuple[int, int]]:
    """24:30 and the like, where the words round it make it an hour and not a ratio or a score."""
    if not _ODD.search(text):
        return
    for match in _HOUR.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"])
        impossible = hour * 60 + minute > 24 * 60 or minute > 59
        if impossible and _IS_AN_HOUR.search(text, max(match.start() - 12, 0), match.start()):
            yield match.start("hour"), match.end("minute")


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
    if year is None or not 1 <= year < 9999:
        return ()
    first_of_next = date(year + found.month // 12, found.month % 12 + 1, 1)
    days = (first_of_next - timedelta(days=1), first_of_next)
    return tuple(Repair(written_like(day, d), day_edits(day, d)) for d in days)
