"""The year of a date without one: the year in which it lies nearest to its festival."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

_ANCHORS = {"元旦": (1, 1), "春节": (2, 5), "清明节": (4, 5), "劳动节": (5, 1), "端午节": (6, 10), "中秋节": (9, 20),
            "国庆节": (10, 1)}  # fmt: skip


def nearest(month: int, day: int, year: int, anchor: date | None) -> date:
    """That day of `year` or of a year beside it, whichever is nearest to `anchor`; ValueError if there is none."""
    days = []
    for candidate in (year, year - 1, year + 1):
        try:
            days.append(date(candidate, month, day))
        except ValueError:
            continue
    if not days:
        raise ValueError
    return days[0] if anchor is None else min(days, key=lambda d: abs((d - anchor).days))


def anchor_of(festivals: Iterable[str], year: int) -> date | None:
    """About the day of the first of these festivals in `year`."""
    return next((date(year, *_ANCHORS[name]) for name in festivals if name in _ANCHORS), None)
