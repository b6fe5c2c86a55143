"""The days off of years that nobody has announced: the statutory days alone, without any make-up day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from deadline_cli.workcalendar.value import Day


def estimated_days(year: int) -> Mapping[date, Day]:
    """The statutory days of `year` (全国年节及纪念日放假办法; the lunar ones from `holidays`), marked estimated.

    Years before the first shipped notice take what `holidays` knows of their swapped days too.
    """
    import holidays

    past = year < 2004
    known = holidays.country_holidays("CN", years=year, observed=past, language="zh_CN")
    days = {
        day: Day(
            day, "adjusted-rest" if name.startswith("休息日") else "holiday", _plain(name), False, "estimated", None
        )
        for day, name in known.items()
    }
    if past:
        worked = getattr(known, "weekend_workdays", ())
        days.update((d, Day(d, "make-up-workday", None, True, "estimated", None)) for d in worked if d.year == year)
    return days


def _plain(name: str) -> str:
    """农历除夕 belongs to 春节 in every notice; a day of two festivals bears both names."""
    return "、".join("春节" if part == "农历除夕" else part for part in name.split("; "))
