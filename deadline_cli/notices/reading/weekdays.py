"""Weekdays that stand beside a date and are no part of it: 本周六（4月25日）, 2026年2月3日，星期二."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deadline_cli.notices.facts import WrittenDay
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.phrases import has_any

_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HINTS = ("周", "週", "星期", "礼拜", "禮拜", "day", "DAY", "(Mon", "(Tue", "(Wed", "(Thu", "(Fri", "(Sat", "(Sun")
_BEFORE = pattern("weekdays", "before")
_AFTER = pattern("weekdays", "after")


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
