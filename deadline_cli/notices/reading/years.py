"""The years that the dates of a notice leave out: from its own day, its words, the weekdays it prints."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day

# 2025-2026学年, 2025-2026-2学期: the autumn's year and the spring's
_SCHOOL_YEAR = Pattern(r"(?<!\d)(20\d\d)\s*[-—–~～/]\s*(20\d\d)(?:\s*[-—]\s*[123])?\s*学[年期]")
_AUTUMN = 8  # the month in which a school year begins
_YEAR = pattern("years", "year")
_YEAR_IN_ENGLISH = pattern("years", "year-in-english")
_LONG_AGO = timedelta(days=120)
_LONG_BEFORE = 6  # months: signed in December, of days in January
_FEW = 2  # one weekday may be a slip, two are none


def year_near(day: Day, reference: date | None, fallback: int | None) -> int | None:
    """The year of a date without one: the one that puts it soonest after the reference date."""
    if day.year is not None:
        return day.year
    if reference is None:
        return fallback
    for year in (reference.year - 1, reference.year, reference.year + 1):
        try:
            exact = date(year, day.month or reference.month, day.day or 1)
        except ValueError:
            continue
        if reference - exact <= _LONG_AGO:
            return year
    return reference.year


def some_year(text: str, days: list[Day]) -> int | None:
    """The year that a notice without an issue date most likely speaks of."""
    years = [d.year for d in days if d.year is not None]
    if years:
        return max(years)
    if (school := _SCHOOL_YEAR.search(text)) is not None:
        autumn = {day.month >= _AUTUMN for day in days if day.month is not None}
        if len(autumn) == 1:
            return int(school[1] if autumn.pop() else school[2])
    tokens = [int(m[1]) for m in _YEAR.finditer(text)] or [int(m[1]) for m in _YEAR_IN_ENGLISH.finditer(text)]
    return max(tokens, default=None)


def year_of_weekdays(text: str, days: list[Day], publication: date | None) -> int | None:
    """The year that the notice names and all its weekdays fit, where the one soonest after its own day fits not all.

    In October the holidays of the coming year are announced: 9月14日（星期六） is no day of the September just past.
    """
    told = [day for day in days if day.year is None and day.month and day.weekday is not None]
    if publication is None or len(told) < _FEW or all(_fits(day, year_near(day, publication, None)) for day in told):
        return None
    named = {int(m[1]) for m in _YEAR.finditer(text)} & {publication.year - 1, publication.year + 1}
    fitting = [year for year in named if all(_fits(day, year) for day in told)]
    return fitting[0] if len(fitting) == 1 else None


def year_by_weekday(day: Day, year: int | None) -> int | None:
    """The year guessed for a date, or the one beside it where only that has the weekday printed."""
    if year is None or day.year is not None or not day.month or day.weekday is None or _fits(day, year):
        return year
    beside = [other for other in (year - 1, year + 1) if _fits(day, other)]
    return beside[0] if len(beside) == 1 else year


def year_of_signature(signed: Day, dated: list[Day], on: date | None) -> int | None:
    """The year in which a notice was signed, by the paper's day or by the days that it names."""
    month_and_day = (signed.month or 0, signed.day or 0)
    if on is not None:
        return on.year if month_and_day <= (on.month, on.day) else on.year - 1
    years = {day.year for day in dated if day.year is not None}
    if len(years) != 1:
        return None
    last = max((day.month or 0) for day in dated)
    return years.pop() - ((signed.month or 0) - last > _LONG_BEFORE)


def _fits(day: Day, year: int | None) -> bool:
    try:
        return date(year or 0, day.month or 0, day.day or 0).weekday() == day.weekday
    except ValueError:
        return False
