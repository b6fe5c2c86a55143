"""The days off of years that nobody has announced: the statutory days and the days in lieu, no make-up day.

They are taken from `holidays`, whose import with the calendars of 250 countries is a quarter of a second. So those of
the years to come, and of those gone by that notices name, stand in a table beside this file, made by
python -m deadline_cli.workcalendar.estimate.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final, cast

from deadline_cli.workcalendar.value import Day, Kind

TABLE = Path(__file__).with_name("estimated.tsv")
YEARS = range(1949, 2100)
"""The years of the table; before them no day off is known."""
_WORKED: Final = "make-up-workday"
_UNNAMED = "-"
_SWAPPED, _IN_LIEU = "休息日", "（补假）"


def estimated_days(year: int) -> Mapping[date, Day]:
    """The days off of `year` that the law itself fixes, marked estimated, from the table or from `holidays`."""
    if year < YEARS[0]:
        return {}
    return _in_table(year) if year in YEARS else computed_days(year)


def _in_table(year: int) -> Mapping[date, Day]:
    days = {}
    for row in _rows().get(year, ()):
        written, kind, name = row.split("\t")
        day = date.fromisoformat(written)
        days[day] = Day(day, cast(Kind, kind), None if name == _UNNAMED else name, kind == _WORKED, "estimated", None)
    return days


@cache
def _rows() -> dict[int, list[str]]:
    """The rows of the table by their years."""
    years: dict[int, list[str]] = {}
    for row in TABLE.read_text("utf-8").splitlines():
        years.setdefault(int(row[:4]), []).append(row)
    return years


def table() -> str:
    """What the table must hold: a day, its kind and its name (- for a working day) in each line."""
    rows = (day for year in YEARS for day in computed_days(year).values())
    return "".join(f"{row.date}\t{row.kind}\t{row.name or _UNNAMED}\n" for row in rows)


def computed_days(year: int) -> Mapping[date, Day]:
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
        # "休息日（由 2001-01-20 调休）" says no more than the kind of the day.
        days[day] = Day(day, kind, None if swapped else _plain(name), False, "estimated", None)
    if past:
        worked = getattr(known, "weekend_workdays", ())
        days.update((d, Day(d, _WORKED, None, True, "estimated", None)) for d in sorted(worked) if d.year == year)
    return days


def _plain(name: str) -> str:
    """农历除夕 belongs to 春节 in every notice; a day of two festivals bears both names."""
    name = name.replace(_IN_LIEU, "")
    return "、".join("春节" if part == "农历除夕" else part for part in name.split("; "))


if __name__ == "__main__":
    TABLE.write_text(table(), "utf-8")
