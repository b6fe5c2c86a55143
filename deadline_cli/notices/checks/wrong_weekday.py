"""星期与日期不符: a weekday printed beside a date that is another day of the week.

What it finds
    2026年2月3日（星期三）, where 3 February 2026 is a Tuesday; 本周六（4月25日） where the 25th is a Tuesday.
Why it matters
    The reader cannot know which of the two is meant, and comes on the wrong day.
Example
    定于2019年11月15日（星期四）下午2:30开庭
Instead
    定于2019年11月15日（星期五）下午2:30开庭；或者：定于2019年11月14日（星期四）下午2:30开庭
Legal basis
    None of its own; a summons must state the time of the hearing (民诉法解释 第一百三十九条).
Known false alarms
    A date without its year that the proofreader put in the wrong year.
中文说明
    日期后面括注的星期与公历不符。日期与星期必有一错，两种改法都列出，以案卷或者排期为准。
    依据：传票应当写明开庭时间（民诉法解释第一百三十九条）。可能误报：未写年份、程序推错年份的日期。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.notices.facts import WeekdayBeside, WrittenDay
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import day_key, written_days
from deadline_cli.notices.judging.wording import day_edits, weekday_en, weekday_zh, written_like, zh
from deadline_cli.numerals import normalise

SEVERITY: Severity = "error"
_NAMES = "一二三四五六日"
_LONG_GONE = 31  # days


def check(case: Case) -> Iterator[Fault]:
    for day in written_days(case):
        if day.date is not None and day.weekday is not None and day.weekday != day.date.weekday():
            if (
                not day.year_written
                and _is_guessed(day.date, case.publication)
                and _fits_another_year(day.date, day.weekday)
            ):
                continue
            about = frozenset({day_key(day)})
            yield Fault(day.place, _message(day.date, day.weekday), about, _repairs(day, day.date, day.weekday))
    for beside in case.notice.weekdays:
        stated = beside.day.date
        if stated is not None and beside.weekday != stated.weekday():
            about = frozenset({day_key(beside.day)})
            yield Fault(beside.place, _message(stated, beside.weekday), about, _repairs_beside(beside, stated))


def _is_guessed(stated: date, publication: date | None) -> bool:
    """Whether the year is guessed: of a notice without a day, or of a day long gone by when a site posted it again."""
    return publication is None or (publication - stated).days > _LONG_GONE


def _fits_another_year(stated: date, weekday: int) -> bool:
    """Where the year is guessed and the next or the last one fits, nothing is wrong."""
    return any(
        (other := _same_day_in(stated, stated.year + step)) is not None and other.weekday() == weekday
        for step in (-1, 1)
    )


def _same_day_in(day: date, year: int) -> date | None:
    """That day in another year, None for 29 February."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _message(stated: date, weekday: int) -> Words:
    return Words(
        f"{zh(stated)}是{weekday_zh(stated)}，不是星期{_NAMES[weekday]}",
        f"{stated} is a {weekday_en(stated)}, not a {weekday_en(date(2024, 1, 1 + weekday))}",
    )


def _nearest(stated: date, weekday: int) -> date:
    """The nearest date that is the weekday printed."""
    return stated + timedelta(days=(weekday - stated.weekday() + 3) % 7 - 3)


def _repairs_beside(beside: WeekdayBeside, stated: date) -> tuple[Repair, ...]:
    """The same two repairs where the weekday stands by itself."""
    if beside.day.text.isascii():  # Saturday, April 24, 2026
        words = weekday_en(stated)
        return (Repair(words, (Edit(beside.place.start, beside.place.end, words),)),)
    near = _nearest(stated, beside.weekday)
    other = Repair(written_like(beside.day, near), day_edits(beside.day, near))
    if beside.text[-1] not in "一二三四五六日天":
        words = weekday_en(stated)
    else:
        words = beside.text[:-1] + _NAMES[stated.weekday()]
    return (Repair(words, (Edit(beside.place.start, beside.place.end, words),)), other)


def _repairs(day: WrittenDay, stated: date, weekday: int) -> tuple[Repair, ...]:
    """The right weekday, and the nearest date that is the weekday printed."""
    near = _nearest(stated, weekday)
    plain = normalise(day.text)
    at = max(plain.rfind(word) for word in ("星期", "周", "礼拜"))
    letter = _NAMES[stated.weekday()]
    edits: tuple[Edit, ...] = ()
    if at >= 0:
        place = day.place.start + at + (1 if plain[at] == "周" else 2)
        edits = (Edit(place, place + 1, letter),)
    return (
        Repair(f"{written_like(day, stated)}（星期{letter}）", edits),
        Repair(f"{written_like(day, near)}（星期{_NAMES[weekday]}）", day_edits(day, near)),
    )
