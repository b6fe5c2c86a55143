"""What stands beside a date and is no part of it: its weekday (本周六), and an hour that no clock shows (24:30)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deadline_cli.notices.facts import WrittenDay
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_HOUR = Pattern(r"(?<![\d:：.])(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?![\d:：])")
# Few texts have these, and the pattern above is slow; this one begins with the colon, and so passes over the rest.
_ODD = Pattern(r"[:：](?:[6-9]\d|(?<=2[4-9].)\d|(?<=[3-9]\d.)\d)")
_IS_AN_HOUR = Pattern(r"(?:[上下中]午|晚上?|凌晨|每天|每日|\d日|\d[:：]\d\d ?(?:至|到|-|—|~|～)+) ?$")
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HINTS = ("周", "週", "星期", "礼拜", "禮拜", "day", "DAY", "(Mon", "(Tue", "(Wed", "(Thu", "(Fri", "(Sat", "(Sun")
_BEFORE = pattern("beside-days", "before")
_AFTER = pattern("beside-days", "after")


def impossible_hours(text: str) -> Iterator[tuple[int, int]]:
    """24:30 and the like, where the words round it make it an hour and not a ratio or a score."""
    if not _ODD.search(text):
        return
    for match in _HOUR.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"])
        impossible = hour * 60 + minute > 24 * 60 or minute > 59
        if impossible and _IS_AN_HOUR.search(text, max(match.start() - 12, 0), match.start()):
            yield match.start("hour"), match.end("minute")


def weekdays_beside(text: str, days: Sequence[WrittenDay], top: int) -> Iterator[tuple[int, int, int, WrittenDay]]:
    """Start, end and number (Monday 0) of each weekday beside a date that has none; `days` are placed from `top`."""
    if not has_any(text, _HINTS):
        return
    told = 0  # where the day above and its weekday end: 8月26日(星期日), and on the next line 8月27日20:00
    for day in sorted(days, key=lambda day: day.place.start):
        start, end = day.place.start - top, day.place.end - top
        above, told = told, max(told, end)
        if day.date is None or day.weekday is not None:
            continue
        found = _BEFORE.search(text, max(above, start - 12), start) or _AFTER.match(text, end)
        if found is not None:
            name, english = found["name"], found["english"]
            number = "一二三四五六日".index(name.replace("天", "日")) if name else _ENGLISH.index(english.lower())
            told = max(told, found.end("week"))
            yield found.start("week"), found.end("week"), number, day
