"""中英文不一致: a bilingual notice whose English and Chinese dates or lengths differ.

What it finds
    自公告之日起45日内 in Chinese, within 30 days in English; 2026年3月9日 beside March 19, 2026.
Why it matters
    Half of the readers act by the one text, half by the other; a foreign creditor who comes on day 40 is late or not.
Example
    自公告之日起45日内 … within 30 days from the announcement
Instead
    within 45 days；或者：自公告之日起30日内
Legal basis
    None of its own; a period must be knowable to run (民法典 第二百零一条). In doubt the Chinese text governs.
Known false alarms
    An English paragraph that speaks of another thing than the Chinese one.
中文说明
    同一公告的中文与英文所写的日期或者期限不一致，必有一处有误；两种改法都列出，程序不代为选择。
    依据：期间须可确定才能起算（民法典第二百零一条）。可能误报：英文段落说的是另一件事。
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from deadline_cli.notices.facts import English, Window, WrittenDay
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import day_key, quoted
from deadline_cli.notices.judging.wording import day_edits, length, length_like, written_like
from deadline_cli.period import Period

SEVERITY: Severity = "error"
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_BESIDE = 6  # characters between a day and its translation
T = TypeVar("T")


def check(case: Case) -> Iterator[Fault]:
    found = case.notice.english
    if not (found.days or found.lengths):
        return
    days = [day for day in case.notice.dates if day.date is not None]
    said = [one for one in found.days if not one.within or any(_stands_beside(one, day) for day in days)]
    told = [pair for pair in _pairs(said, days, _same_day, _near_day) if not _only_issued(case, *pair)]
    told += [pair for pair in _other_ends(said, case.notice.windows) if pair[0] not in {one for one, _ in told}]
    for english, chinese in told:
        yield _day_fault(english, chinese)
    amounts = found.amounts
    for english, amount in _pairs(found.lengths, amounts, _same_length, _near_length):
        yield _length_fault(english, amount)


def _pairs(
    english: Sequence[English],
    chinese: Sequence[T],
    same: Callable[[English, T], bool],
    near: Callable[[English, T], int | None],
) -> Iterator[tuple[English, T]]:
    """What only the one half says, with what only the other says, where the two must be meant for one another."""
    only_here = [one for one in english if not any(same(one, other) for other in chinese)]
    only_there = [other for other in chinese if not any(same(one, other) for one in english)]
    if len(only_here) == len(only_there) and len(english) <= len(chinese) <= 2 * len(english):
        yield from zip(only_here, only_there, strict=True)
        return
    for one in only_here:
        fits = sorted((far, i) for i, other in enumerate(only_there) if (far := near(one, other)) is not None)
        if fits and (len(fits) == 1 or fits[0][0] < fits[1][0]):
            yield one, only_there.pop(fits[0][1])


def _only_issued(case: Case, english: English, chinese: WrittenDay) -> bool:
    """A Chinese signature is no translation of another English day; two signatures differ in one of their numbers."""
    issued = case.notice.issue_date
    return issued is not None and chinese.place == issued.place and _near_day(english, chinese) is None


def _other_ends(english: Sequence[English], windows: Sequence[Window]) -> Iterator[tuple[English, WrittenDay]]:
    """The last days of two windows, one in each language, that begin on one day and on which no other window ends."""
    for first, last in pairwise(english):
        if not first.until:
            continue
        here = [w.end for w in windows if w.start and w.end and _is(first, w.start) and w.end.date is not None]
        if len(here) == 1 and not _is(last, here[0]):
            yield last, here[0]


def _is(english: English, chinese: WrittenDay) -> bool:
    return chinese.date is not None and _same_day(english, chinese)


def _same_day(english: English, chinese: WrittenDay) -> bool:
    day = chinese.date
    assert day is not None
    return (english.month, english.day) == (day.month, day.day) and english.year in (None, day.year)


def _stands_beside(english: English, chinese: WrittenDay) -> bool:
    return 0 <= english.place.start - chinese.place.end <= _BESIDE


def _near_day(english: English, chinese: WrittenDay) -> int | None:
    """How far apart two days are that stand beside one another or differ in one of year, month and day."""
    day = chinese.date
    assert day is not None
    year = english.year or day.year
    alike = (year == day.year) + (english.month == day.month) + (english.day == day.day)
    if alike != 2 and not _stands_beside(english, chinese):
        return None
    return abs((year - day.year) * 372 + (english.month - day.month) * 31 + english.day - day.day)


def _same_length(english: English, chinese: English) -> bool:
    assert english.period is not None and chinese.period is not None
    return _plain(english.period) == _plain(chinese.period)


def _near_length(english: English, chinese: English) -> int | None:
    """How far apart two lengths are: the same number of other units, or another number of the same."""
    one, other = english.period, chinese.period
    assert one is not None and other is not None
    return abs(one.value - other.value) if one.value == other.value or one.unit == other.unit else None


def _plain(period: Period) -> Period:
    times = {"week": (7, "day"), "year": (12, "month")}
    many, unit = times.get(period.unit, (1, period.unit))
    return Period(period.value * many, unit)  # type: ignore[arg-type]


def _day_fault(english: English, chinese: WrittenDay) -> Fault:
    day = chinese.date
    assert day is not None
    message = Words(
        f"英文“{quoted(english.text)}”与中文“{quoted(chinese.text)}”不是同一天",
        f"the English “{english.text}” is not the day of the Chinese “{quoted(chinese.text)}” ({day})",
    )
    year = f", {day.year}" if english.year is not None else ""
    words = f"{_MONTHS[day.month - 1]} {day.day}{year}"
    repairs = [Repair(words, (Edit(english.place.start, english.place.end, words),))]
    try:
        other = day.replace(year=english.year or day.year, month=english.month, day=english.day)
    except ValueError:
        return Fault(english.place, message, frozenset({day_key(chinese)}), tuple(repairs))
    repairs.append(Repair(written_like(chinese, other), day_edits(chinese, other)))
    return Fault(english.place, message, frozenset({day_key(chinese)}), tuple(repairs))


def _length_fault(english: English, chinese: English) -> Fault:
    one, other = english.period, chinese.period
    assert one is not None and other is not None
    message = Words(
        f"英文“{quoted(english.text)}”与中文“{quoted(chinese.text)}”不一致",
        f"the English “{' '.join(english.text.split())}” is not the {length(other).en} of the Chinese "
        f"“{quoted(chinese.text)}”",
    )
    words = length(other).en
    repairs = (
        Repair(words, (Edit(english.place.start, english.place.end, words),)),
        Repair(
            length_like(chinese.text, one),
            (Edit(chinese.place.start, chinese.place.end, length_like(chinese.text, one)),),
        ),
    )
    return Fault(english.place, message, frozenset({f"amount:{chinese.place.start}"}), repairs)
