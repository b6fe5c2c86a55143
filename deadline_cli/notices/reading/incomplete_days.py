"""What dates leave out: their years (2月5日, 周四), or their months too (29日（周三）, 本月23日, 下月5日)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.dates import PARTS_OF_DAY, find_dates
from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, clause_before, has_any
from deadline_cli.notices.reading.days import Day, day_of, month_on
from deadline_cli.numerals import HAN_DIGITS, read_integer

_NUMBER = rf"(?:\d{{1,2}}|[{HAN_DIGITS}]{{1,3}})"
_WEEKDAY = r"[(\[]?(?:星期|周|礼拜)[一二三四五六日天]"
_HOUR = rf"(?:{PARTS_OF_DAY})?{_NUMBER}(?:[时点](?!间)|:\d\d)"
# what stands behind such a day; 10日内 is a length, 3日游 none of either
_BEHIND = (
    rf"(?:[日号](?:{_WEEKDAY}|(?:当天|全天)?(?:之|以)?前(?![后来往])|{_HOUR}|上午|下午|早上|晚上?|全天|下班前|中午|零时|截止)"
    rf"|日(?:[-—~]|起?至|到)(?:(?:下个?|次|本|当)月)?{_NUMBER}日(?!内|后|元))"
)
_BARE = Pattern(
    rf"(?P<of>(?<![月每\d])(?:(?P<next>下个?|次)月|(?:[本当]|这个)月))(?:的)?(?P<day>{_NUMBER})[日号](?!内|后|以(?!前|及))"
    rf"|(?<![\d{HAN_DIGITS}月年每第满近共逢隔限达各约、和及至到\-—~])(?P<alone>{_NUMBER})(?={_BEHIND})"
)
_OTHER_MONTH = Pattern(r"(?:每|各|逐|上个?|\d|[一二三四五六七八九十])个?月[^。;\n,]{0,12}$")
_OPENS = Pattern(r"(?:^|[\n。,:;(自从于在店司馆院校厂部心站所])$")
_EVERY_MONTH = ("每", "按月", "逐月", "各月", "月月")
_TOLD = Pattern(r"[^。;\n]{0,30}?(?:已|曾|了(?!解)|完毕)")
_REACH, _NEAR = 60, 10  # characters back to the day whose month it shares; days by which it may be before that
_LATE, _EARLY = 20, 12  # of a notice of the 20th the 8th is next month's
# 2025-2026学年, 2025-2026-2学期: the autumn's year and the spring's
_SCHOOL_YEAR = Pattern(r"(?<!\d)(20\d\d)\s*[-—–~～/]\s*(20\d\d)(?:\s*[-—]\s*[123])?\s*学[年期]")
_AUTUMN = 8  # the month in which a school year begins
_YEAR, _YEAR_IN_ENGLISH = patterns("years", "year", "year-in-english")
_LONG_AGO = timedelta(days=120)
_LONG_BEFORE = 6  # months: signed in December, of days in January
_FEW = 2  # one weekday may be a slip, two are none


def bare_days(text: str, days: list[Day], taken: list[tuple[int, int]], issued: date | None) -> Iterator[Day]:
    """The days without their month outside the spans `taken`, in the month that the words before or the issue tell."""
    for found in _BARE.finditer(text):
        start = found.start()
        if any(a <= start < b for a, b in taken):
            continue
        number = read_integer(found["day"] or found["alone"])
        if number is None or not 1 <= number <= 31:
            continue
        at = found.start("day" if found["of"] else "alone")
        if found["of"]:
            if has_any(clause_before(text, start, 40), _EVERY_MONTH):
                continue  # 每月抄表，次月10日前缴清
            month: tuple[int | None, int] | None = None
            if issued is not None:
                month = _month_on(issued, int(found["next"] is not None))
        elif _OPENS.search(text, max(0, start - 8), start) is None or _OTHER_MONTH.search(
            text, max(0, start - 24), start
        ):
            continue
        else:
            said = _shared(text, days, start, number)
            month = said or (None if issued is None else _month_of(text, at, number, issued))
        if month is not None and (day := _read(text, start, at, *month)) is not None:
            yield day


def _month_on(day: date, months: int) -> tuple[int, int]:
    """The year and the month that is `months` later than a day's."""
    years, month = month_on(day.month, months)
    return day.year + years, month


def _shared(text: str, days: list[Day], start: int, number: int) -> tuple[int | None, int] | None:
    """The year and the month of the day named before it in the paragraph."""
    before = [day for day in days if day.end <= start <= day.end + _REACH and "\n" not in text[day.end : start]]
    if not before or before[-1].month is None or before[-1].day is None:
        return None
    near = before[-1]
    years, month = month_on(near.month or 0, int(number < (near.day or 0) - _NEAR))
    return (None if near.year is None else near.year + years), month


def _month_of(text: str, at: int, number: int, issued: date) -> tuple[int, int] | None:
    """The month of the issue, or the next one of what is said at a month's end; a printed weekday decides."""
    printed = _read(text, at, at, 2024, 1)
    if printed is not None and printed.weekday is not None:
        fitting = [m for m in (-1, 0, 1) if _falls_on(_month_on(issued, m), number, printed.weekday)]
        if fitting == [-1] or (fitting == [0] and number < issued.day):
            return None  # it is over
        if len(fitting) == 1:
            return _month_on(issued, fitting[0])
    if number >= issued.day:
        return _month_on(issued, 0)
    told = _TOLD.match(clause_after(text, at, 40)) is not None
    return _month_on(issued, 1) if not told and issued.day >= _LATE and number <= _EARLY else None


def _falls_on(month: tuple[int, int], number: int, weekday: int) -> bool:
    try:
        return date(*month, number).weekday() == weekday
    except ValueError:
        return False


def _read(text: str, start: int, at: int, year: int | None, month: int) -> Day | None:
    """The day whose number begins at `at`, with its weekday and its hour, read as one of a month."""
    lead = f"{month}月"
    found = next(iter(find_dates(lead + text[at : at + 40])), None)
    if found is None or found.start:
        return None
    day = day_of(found, at - len(lead))
    return day._replace(start=start, year=year, inherited=year is not None)


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
