"""The days off of years that nobody has announced: the statutory days and the days in lieu, no make-up day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from deadline_cli.workcalendar.value import Day, Kind

_SWAPPED, _IN_LIEU = "休息日", "（补假）"


def estimated_days(year: int) -> Mapping[date, Day]:
    """The days off of `year` that the law itself fixes, marked estimated (the lunar ones from `holidays`).

    They are the days of 全国年节及纪念日放假办法 and those of its article 6: a public holiday that falls on a
    Saturday or Sunday is made up on a working day (应当在工作日补假). Years before the first shipped notice take what
    `holidays` knows of their swapped days too.
    """
    import holidays

    past = year < 2004
    known = holidays.country_holidays("CN", years=year, observed=True, language="zh_CN")
    days = {}
    for day, name in known.items():
        swapped = name.startswith(_SWAPPED)
        if swapped and not past:
            continue  # an exchange of days is the State Council's to announce, not a program's to know
        kind: Kind = "adjusted-rest" if swapped or name.endswith(_IN_LIEU) else "holiday"
        days[day] = Day(day, kind, _plain(name), False, "estimated", None)
    if past:
        worked = getattr(known, "weekend_workdays", ())
        days.update((d, Day(d, "make-up-workday", None, True, "estimated", None)) for d in worked if d.year == year)
    return days


def _plain(name: str) -> str:
    """农历除夕 belongs to 春节 in every notice; a day of two festivals bears both names."""
    name = name.replace(_IN_LIEU, "")
    return "、".join("春节" if part == "农历除夕" else part for part in name.split("; "))
