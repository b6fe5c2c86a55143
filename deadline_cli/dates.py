"""Dates as people write them: 2026-02-03, 2026年2月3日（星期二）上午9时, 二〇二六年二月三日."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from functools import cache, lru_cache

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.moments import MONTHS, Moment, day_fault, existing_day, in_beijing, read_record, shown
from deadline_cli.moments import today as _today
from deadline_cli.numerals import normalise, read_integer, seen, simplify
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

_WEEKDAYS = {c: n for n, c in enumerate("一二三四五六日")} | {"天": 6}
PARTS_OF_DAY = "凌晨|清晨|清早|早晨|早上|早|上午|中午|午后|下午|傍晚|晚上|晚间|晚"
"""The parts of a day that stand before an hour, as a pattern has them."""
_AFTERNOON = ("午后", "下午", "傍晚", "晚上", "晚间", "晚")
_NOON, _PAST_NOON = "中午", 3
# 2026—02—03: what a word processor makes of hyphens.
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_FORMS = Message("write 2026-02-03, 20260203, 2026年2月3日, 二〇二六年二月三日 or today")


class DateMatch(NamedTuple):
    """A date found in running text; `year` is None where the text leaves it out.

    `weekday` is the one printed beside it (Monday 0), `hour` and `minute` the clock time printed behind it.
    `end` is the end of the whole phrase, `date_end` that of the day alone.
    """

    start: int
    end: int
    date_end: int
    text: str
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None

    def date(self, year: int | None = None) -> date:
        """The calendar day, in `year` where the text has none; ValueError if there is no such day."""
        if (known := self.year or year) is None:
            raise ValueError(f"{self.text} has no year")
        return date(known, self.month, self.day)

    @property
    def possible(self) -> bool:
        """Whether such a day and such an hour exist (29 February does where the year is left out)."""
        clock = (self.hour or 0) * 60 + (self.minute or 0)
        if clock > 24 * 60 or (self.minute or 0) > 59:
            return False
        return day_fault(self.year or 2024, self.month, self.day) is None


def in_chinese(day: date) -> str:
    """2026年2月24日."""
    return f"{day.year}年{day.month}月{day.day}日"


def in_english(day: date) -> str:
    """24 February 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def find_dates(text: str) -> Iterator[DateMatch]:
    """Every date in running text, left to right; impossible ones too, their numbers as printed."""
    plain = normalise(text)
    pattern, done = _pattern(), 0
    for run in _digits().finditer(plain):
        behind = run.end()
        # A year has four digits, a month three at most: further to the left no date begins.
        for at in range(max(run.start(), done, behind - 4), behind):
            match = pattern.match(plain, at)
            if match is not None:
                done = match.end()
                found = _match_of(match, text)
                if found is not None:
                    yield found
                break


def read_date(text: str, *, today: date | None = None) -> date:
    """The date that the whole of `text` writes; `today` is what the word today stands for (by itself Beijing's day).

    Raises DeadlineError: one line with the value, what is wrong with it and what would be right.
    """
    return read_moment(text, today=today)[0]


def moment_of(given: date | str) -> Moment:
    """A day given as a value or in writing, and its time of day: a datetime with a zone is that moment in Beijing.

    A numpy datetime64 is a value too. Raises DeadlineError for what is missing (None, NaT) and for what is no date.
    """
    if isinstance(given, str):
        return read_moment(given)
    if not isinstance(given, date):
        from deadline_cli.given import day_of_value

        given = day_of_value(given)
    return in_beijing(given) if isinstance(given, datetime) else Moment(given, None)


def read_moment(text: str, *, today: date | None = None) -> Moment:
    """The date and, where one is written, the time of day (2026-02-03 09:30, 2026年2月3日上午9时), in Beijing.

    Of a time with a zone (2026-02-02T16:00:00Z) it is Beijing's day and time. Raises DeadlineError as read_date does.
    """
    if not isinstance(text, str):
        from deadline_cli.given import text_of

        text = text_of(text, "date", "2026-02-03")
    plain = seen(text)
    if len(plain) == 10 and plain[4] == "-" == plain[7]:
        try:
            return Moment(date.fromisoformat(plain), None)
        except ValueError:
            pass
    if plain in ("today", "今天", "今日"):
        return Moment(today or _today(), None)
    plain = simplify(plain).translate(_DASHES).replace("年元月", "年1月")
    if (record := read_record(plain)) is not None:
        return record
    if not plain:
        raise DeadlineError("date '' not understood, it is empty; {forms}", forms=_FORMS)
    match = _pattern().match(plain)
    found = _match_of(match, plain) if match else None
    if found is None or found.end != len(plain):
        from deadline_cli.daynumbers import said_of_number

        place = found.end + 1 if found else 1
        seems = said_of_number(plain)
        if seems is not None:
            raise DeadlineError("{seems}", seems=seems)
        raise DeadlineError(
            "date {text} not understood at character {place}; {forms}", text=shown(text), place=place, forms=_FORMS
        )
    if found.year is None:
        raise DeadlineError("date {text} has no year; {forms}", text=shown(text), forms=_FORMS)
    day = existing_day(found.year, found.month, found.day, text)
    if found.weekday is not None and found.weekday != day.weekday():
        written, right = "一二三四五六日"[found.weekday], "一二三四五六日"[day.weekday()]
        raise DeadlineError(
            "{text} says 星期{written}, but {day} is 星期{right}",
            text=shown(text),
            written=written,
            day=day,
            right=right,
        )
    if found.hour is None:
        return Moment(day, None)
    if not found.possible:
        raise DeadlineError("{text} has an impossible hour; a day runs from 0:00 to 24:00", text=shown(text))
    return Moment(day, time(23, 59) if found.hour == 24 else time(found.hour, found.minute or 0))


def _match_of(match: re.Match[str], text: str) -> DateMatch | None:
    nyear, written_year, weekday_name, clock_hour = match.group("nyear", "year", "weekday", "hour")
    year: int | None
    month: int | None
    day: int | None
    if nyear:
        year, month, day = int(nyear), int(match["nmonth"]), int(match["nday"])
        date_end = match.end("nday") + (text[match.end("nday") : match.end("nday") + 1] == "日")
    else:
        year = _number(written_year) if written_year else None
        if written_year and year is None:
            return None
        month, day = map(_number, match.group("month", "day"))
        date_end = match.end("day")
        if text.startswith(("日", "号"), date_end):
            date_end += 1
        else:
            tail = re.match(r"\s{0,8}[日号]", text[date_end : date_end + 9])
            date_end += tail.end() if tail else 0
    if month is None or day is None or month > 99 or day > 99:
        return None
    hour, minute = _clock(match) if clock_hour else (None, None)
    weekday = _WEEKDAYS.get(weekday_name) if weekday_name else None
    start, end = match.span()
    return DateMatch(start, end, date_end, text[start:end], year, month, day, weekday, hour, minute)


# Running text repeats its few numbers: each writing is read once.
_number = lru_cache(maxsize=4096)(read_integer)


def _clock(match: re.Match[str]) -> tuple[int | None, int | None]:
    hour = _number(match["hour"])
    minute = _number(match["minute"] or match["clock"] or "") or 0
    if hour is not None:
        hour = hour_of_day(match["half"], hour)
    return hour, 30 if match["sharp"] == "半" else minute


def hour_of_day(part: str | None, hour: int) -> int:
    """The hour, from 0 to 24, of one that is said with the part of its day: 下午3时 is 15, 中午1点 is 13."""
    later = part in _AFTERNOON or (part == _NOON and hour < _PAST_NOON)
    return hour + 12 if later and hour < 12 else hour


@cache
def _digits() -> re.Pattern[str]:
    """What the first number of a date is made of: a scan for it passes quickly over text without dates."""
    number = "[0-9〇○零Oo一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾]"
    # A pattern that begins with a single class is looked for faster; a run of numbers is tried once.
    return compiled(rf"{number}(?<!{number}{number}){number}*+(?=[年月\-./·\s])")


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when the first text other than 2026-02-03 is read, not at start."""
    han_year = "[〇○零Oo0一二三四五六七八九壹贰叁肆伍陆柒捌玖]{4}"
    han_small = "[〇○零一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾]{1,3}"
    gap = r"\s{0,8}"
    weekday = rf"(?:{gap}[(\[【]?{gap}(?:星期|周|礼拜)(?P<weekday>[一二三四五六日天末])(?P<bracket>{gap}[)\]】])?)?"
    hour = (
        rf"(?:{gap}(?P<half>{PARTS_OF_DAY})?{gap}"
        rf"(?P<hour>\d{{1,2}}|{han_small}){gap}(?:(?:时|点)(?!间)(?P<sharp>整|半)?"
        rf"(?:{gap}(?P<minute>\d{{1,2}}|{han_small}){gap}分)?"
        rf"|:{gap}(?P<clock>\d{{2}})(?::\d{{2}})?(?!\d)))?"
    )
    chinese = (
        rf"(?:(?P<year>(?<!\d)\d{{4}}|{han_year}){gap}年的?{gap})?"
        rf"(?P<month>(?<!\d)\d{{1,2}}|{han_small}){gap}月(?!份|末|底|初|中){gap}"
        rf"(?P<day>\d{{1,2}}(?!\d)|{han_small}){gap}(?:日(?!元(?!旦))|号|(?={gap}(?:至|到|—|-|~|～)|[(\[【（]?(?:星期|周|礼拜)[一二三四五六日天]|(?:[、和及]\d{{1,2}})+(?:[日号]|[两二三四五][日天])))"
    )
    numeric = (
        r"(?:(?<![\d.\-/])|(?<=[\u4e00-\u9fff][\-/]))(?P<nyear>\d{4})(?P<sep>[-./·])(?P<nmonth>\d{1,2})(?P=sep)"
        r"(?P<nday>\d{1,2}(?!\d|(?P=sep)\d(?!\d{3}[-./]))|\d\d(?=[0-2]\d:\d\d))"
    )
    return compiled(rf"(?:{chinese}|{numeric}日?){weekday}{hour}")
