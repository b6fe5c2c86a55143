"""星期与日期不符: a weekday printed beside a date that is another day of the week.

What it finds
    2026年2月3日（星期三）, where 3 February 2026 is a Tuesday.
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

from deadline_cli.notices.facts import WrittenDay
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import day_key, written_days
from deadline_cli.notices.judging.wording import day_edits, weekday_en, weekday_zh, written_like, zh
from deadline_cli.numerals import normalise

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    for day in written_days(case):
        if day.date is not None and day.weekday is not None and day.weekday != day.date.weekday():
            message = Words(
                f"{zh(day.date)}是{weekday_zh(day.date)}，不是星期{'一二三四五六日'[day.weekday]}",
                f"{day.date} is a {weekday_en(day.date)}, not a {weekday_en(date(2024, 1, 1 + day.weekday))}",
            )
            yield Fault(day.place, message, frozenset({day_key(day)}), _repairs(day, day.date, day.weekday))


def _repairs(day: WrittenDay, stated: date, weekday: int) -> tuple[Repair, ...]:
    """The right weekday, and the nearest date that is the weekday printed."""
    step = (weekday - stated.weekday() + 3) % 7 - 3
    near = stated + timedelta(days=step)
    plain = normalise(day.text)
    at = max(plain.rfind(word) for word in ("星期", "周", "礼拜"))
    letter = "一二三四五六日"[stated.weekday()]
    edits: tuple[Edit, ...] = ()
    if at >= 0:
        place = day.place.start + at + (1 if plain[at] == "周" else 2)
        edits = (Edit(place, place + 1, letter),)
    return (
        Repair(f"{written_like(day, stated)}（星期{letter}）", edits),
        Repair(f"{written_like(day, near)}（星期{'一二三四五六日'[weekday]}）", day_edits(day, near)),
    )
