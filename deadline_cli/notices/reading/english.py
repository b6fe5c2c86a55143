"""The English half of a bilingual notice: its days and lengths, beside those of the Chinese half."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.period import Period, Unit, find_periods
from deadline_cli.records import NamedTuple

_MONTHS = words("jan feb mar apr may jun jul aug sep oct nov dec")
_MONTH = (
    r"(?P<{0}>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?P<{0}>\d{{1,2}})(?:\s?(?:st|nd|rd|th))?"
_LETTERS = Pattern(r"[A-Za-z]{3}")  # no month has fewer; it is looked for faster
_DATE = Pattern(
    rf"(?<![A-Za-z\d])(?:{_MONTH.format('m1')}\s{{0,3}}{_DAY.format('d1')}"
    rf"|(?:Dated\s(?:this\s|the\s)?)?{_DAY.format('d2')}(?:\s{{1,3}}day)?[\s/-]{{1,3}}(?:of\s{{1,3}})?{_MONTH.format('m2')})(?![A-Za-z\d])(?:(?:\s?,?\s{{0,3}}|[/-])(?P<year>\d{{4}})(?!\d))?",
    re.IGNORECASE,
)
_UNTIL = Pattern(r"\s{0,3}(?:to|until|till|through|[-–—~])\s{0,3}", re.IGNORECASE)
_ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""".split()  # noqa: SIM905
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORD = rf"(?:(?:{'|'.join(_TENS)})(?:[-\s](?:{'|'.join(_ONES[1:10])}))?|{'|'.join(_ONES[1:])})"
_LENGTH = Pattern(
    rf"(?<![A-Za-z\d.])(?:(?P<word>{_WORD})(?:\s?\((?P<said>\d{{1,3}})\))?|(?P<number>\d{{1,3}}))[\s-]{{1,3}}"
    r"(?P<kind>(?:consecutive|calendar|natural|working|business)\s{1,3})?(?P<unit>days?|weeks?|months?|years?)(?![A-Za-z])",
    re.IGNORECASE,
)
_UNITS: dict[str, Unit] = {"d": "day", "w": "week", "m": "month", "y": "year"}
_ENGLISH_YEAR = Pattern(r"(?:[a-z.,]|[a-z][/-]|[A-Za-z]\.? ?\d{1,2}) ?20\d\d")
_TWIN_GAP = 3  # 2026年3月9日 / March 9, 2026


class EnglishDate(NamedTuple):
    """A date by its offsets; `year` None where it is left out."""

    start: int
    end: int
    year: int | None
    month: int
    day: int


class Length(NamedTuple):
    """A length by its offsets."""

    start: int
    end: int
    period: Period


def english_dates(text: str) -> Iterator[EnglishDate]:
    """March 9, 2026; 9 March 2026; Mar. 9th 2026; Dated this 9th day of March, 2026; 9/Mar/2026."""
    if _LETTERS.search(text) is None or not has_any(text.lower(), _MONTHS):
        return
    for match in _DATE.finditer(text):
        month = _MONTHS.index((match["m1"] or match["m2"])[:3].lower()) + 1
        year = int(match["year"]) if match["year"] else None
        yield EnglishDate(match.start(), match.end(), year, month, int(match["d1"] or match["d2"]))


def opens_window(text: str, day: EnglishDate) -> bool:
    """Whether a date is the first of two: from June 22, 2026 to June 26, 2026."""
    joined = _UNTIL.match(text, day.end)
    return joined is not None and _DATE.match(text, joined.end()) is not None


def english_lengths(text: str) -> Iterator[Length]:
    """30 days; ten (10) working days; three months."""
    if not has_any(text.lower(), ("day", "week", "month", "year")):
        return
    for match in _LENGTH.finditer(text):
        value = int(match["said"] or match["number"] or _value(match["word"]))
        unit = _UNITS[match["unit"][0].lower()]
        if unit == "day" and (match["kind"] or "").strip().lower() in ("working", "business"):
            unit = "workday"
        yield Length(match.start(), match.end(), Period(value, unit))


def chinese_lengths(text: str) -> Iterator[Length]:
    """Every amount of time of the Chinese half, whatever it is of."""
    return (Length(m.start, m.end, m.period) for m in find_periods(text))


def _value(word: str) -> int:
    tens, _, ones = word.lower().replace("-", " ").partition(" ")
    if tens in _TENS:
        return (_TENS.index(tens) + 2) * 10 + (_ONES.index(ones.strip()) if ones.strip() else 0)
    return _ONES.index(tens)


def english_days(text: str) -> list[Day]:
    """March 9, 2026 under a notice in two languages."""
    days = english_dates(text) if _ENGLISH_YEAR.search(text) else ()
    return [Day(found.start, found.end, found.year, found.month, found.day) for found in days if found.year is not None]


def in_both_languages(days: list[Day]) -> list[Day]:
    """The dates, two of the same day side by side (2026年3月9日 March 9, 2026) as one."""
    merged: list[Day] = []
    for day in days:
        last = merged[-1] if merged else None
        if last is not None and day[2:5] == last[2:5] and day.start - last.end <= _TWIN_GAP:
            merged[-1] = last._replace(end=day.end)
        else:
            merged.append(day)
    return merged
