"""The dates of a notice as its text prints them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from deadline_cli.dates import PARTS_OF_DAY, DateMatch, find_dates, hour_of_day
from deadline_cli.notices.facts import Place, WrittenDay
from deadline_cli.notices.layout.flow import Flow
from deadline_cli.notices.layout.lines import Ruler
from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.numerals import normalise, read_integer
from deadline_cli.records import NamedTuple

_LOST, _COMPACT, _BEFORE_COMPACT = patterns("reading-days", "lost", "compact", "before-compact")
_REPUBLIC, _LETTERED = patterns("reading-days", "republic", "lettered")
_BEHIND_COMPACT = Pattern(r"[前起止至到,。;)\n—~]|以前|之前|截止|$")
# 7/14(三) 早上 8:00, 4.17 18:00, 11/5之前: a day by its weekday, its hour, or the word behind it
_SLASHED = Pattern(
    r"(?<![\d/.A-Za-z])(?P<month>1[0-2]|0?[1-9])[/.](?P<day>3[01]|[12]\d|0?[1-9])(?![\d/.%]) ?"
    r"(?:(?:\((?:周|星期)?(?P<weekday>[一二三四五六日])\))?"
    rf"(?: ?(?P<part>{PARTS_OF_DAY})? ?(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?!\d))?"
    r"(?:(?<=\d:\d\d)|(?<=\))|(?=(?:之|以)前|前[,。;报交]|截止)))"
)
_STROKES, _OF_THE_MOON = ("/", "."), ("农历", "農曆", "农曆")  # 农历六月三十日 is not the thirtieth of June
_SHORT = range(16, 40)  # 26年3月2日: a year of this century
_REPUBLICAN, _PLAIN = 90, 100  # years that may stand without the name, in a text of the Republic and in any
# 周六上午9时5月16日周日下午3时5月17日: the weekday behind a day is the next one's
_OWN_WEEKDAY, _TOUCH = Pattern(r"(?:周|星期|礼拜)[一二三四五六日天](?:[上下中]午|晚上?)?\d{1,2}[:时点]\d{0,2}分?$"), 2
_OF_YEARS = ("年", "年 ", "年\u3000")
_REPUBLICS = words("民国 台币 臺币 台幣 臺幣")  # a text that speaks of the Republic or of its money counts in its years
_LABELLED = ("期:1", "间:1", "間:1")  # 发布日期:115.07.07
_REPUBLIC_SLASHED = Pattern(
    r"(?<![\d/.])(?P<year>9\d|1[0-4]\d)(?P<mark>[/.])(?P<month>1[0-2]|0?[1-9])(?P=mark)(?P<day>3[01]|[12]\d|0?[1-9])(?![\d/.])"
)  # 112/07/16, 109.06.02
_MASKS = words("* × x X _ ?")
_MASKED = Pattern(r"[*×xX_?][年月日]")
_RUN_TOGETHER = Pattern(r"20\d{4,6}日")
_RUN_ON = Pattern(r"年(?:\d{2,4}[日号]|\d{1,2}日\d|\d{1,2}月\d{1,2}(?![\d日号 \u3000.]))")
_ODD_YEAR = Pattern(r"(?<!\d)20\d(?:\d\d)?年\d{1,2}月\d{1,2}日|(?:^|[\n会局府院])年\d{1,2}月\d{1,2}日(?:\n|$)")
# 2O26年4月8日, 2026-O4-08: a letter for a nought
_LETTERS = ("O", "o", "l", "I")
_BREAK = Pattern(r"(?:(?<![ \t\u3000])[ \t\u3000]+)?[\r\n]+[ \t\u3000]*")
_BEFORE_DAYS = frozenset("于至到自从在为日是起")
_NUMBER_OF = tuple(f"{of}{colon}" for of in ("号", "代码") for colon in ("", "为", ":"))


class Words(NamedTuple):
    """The words of one notice and the way back to the user's text."""

    flow: Flow
    source: str
    ruler: Ruler

    @property
    def text(self) -> str:
        return self.flow.text

    def place(self, start: int, end: int) -> Place:
        return self.ruler.place(*self.flow.span(start, end))

    def quote(self, start: int, end: int) -> str:
        """The user's own words, line ends aside."""
        return self.at(start, end)[1]

    def at(self, start: int, end: int) -> tuple[Place, str]:
        """The place of words and the user's own words there, line ends aside."""
        first, last = self.flow.span(start, end)
        found = self.source[first:last]
        return self.ruler.place(first, last), _BREAK.sub("", found) if "\n" in found or "\r" in found else found

    def lines(self, start: int, end: int) -> list[str]:
        """The user's own words in half-width characters, line by line, without the blanks round them."""
        first, last = self.flow.span(start, end)
        return [line.strip() for line in normalise(self.source[first:last]).splitlines()]


class Day(NamedTuple):
    """A date in the flow; the year and month may be missing, and so may all of it when its digits are lost."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    inherited: bool = False  # the year is not printed here but taken from the date before
    form: str = ""  # the named form in which it is a closing day, a hearing, an event
    lead: str = ""  # the words that announce it: its clause, its label, the head of its column

    @property
    def readable(self) -> bool:
        return self.day is not None

    def led_by(self, lead: str) -> Day:
        """The date with the words that announce it."""
        return Day(*self[:-1], lead)


def day_of(match: DateMatch, offset: int = 0) -> Day:
    """A found date as a Day, `offset` characters further on."""
    return Day(
        match.start + offset, match.end + offset, match.year, match.month, match.day,
        match.weekday, match.hour, match.minute,
    )  # fmt: skip


def days_in(text: str) -> list[Day]:
    """Every date of the flow, readable or not, in order."""
    days = [day_of(m) for m in find_dates(text) if not _names_a_thing(text, m)]
    for i, (day, below) in enumerate(pairwise(days)):
        if day.weekday is not None and below.start - day.end < _TOUCH and _OWN_WEEKDAY.search(text[: day.start][-14:]):
            days[i] = day._replace(weekday=None)
    plain = days
    days = [with_year_before(text, d) if d.year is None and text.endswith(_OF_YEARS, 0, d.start) else d for d in days]
    counts_so = days != plain  # 115年11月17日 above 115.11.4
    if counts_so or "/" in text or has_any(text, _LABELLED) or has_any(text, _REPUBLICS):
        slashed = list(map(_republic_slashed, _REPUBLIC_SLASHED.finditer(text)))
        sure = counts_so or len(slashed) > 1 or has_any(text, _REPUBLICS)
        slashed = [day for day in slashed if sure or text[day.start - 2 : day.start + 1] in _LABELLED]
        days = sorted([*(d for d in days if not any(s.start <= d.start < s.end for s in slashed)), *slashed])
    if "农历" in text or "农曆" in text or "農曆" in text:
        days = [day for day in days if not text.endswith(_OF_THE_MOON, 0, day.start)]
    if has_any(text, _STROKES) and (slashed := list(slashed_in(text))):
        days = sorted([*(d for d in days if not any(s.start < d.end and d.start < s.end for s in slashed)), *slashed])
    if (compact := _COMPACT.search(text)) is not None:
        days = sorted([*days, *_compact_from(text, compact.start())], key=lambda d: d.start)
    if has_any(text, _LETTERS) and (lettered := [m.span() for m in _LETTERED.finditer(text)]):
        days = [day for day in days if not any(start <= day.start < end for start, end in lettered)]
        days = sorted([*days, *(Day(start, end, None, None, None) for start, end in lettered)], key=lambda d: d.start)
    masked = has_any(text, _MASKS) and _MASKED.search(text)
    odd = _ODD_YEAR.search(text)
    if not (masked or odd or "年月" in text or "月日" in text or _RUN_TOGETHER.search(text) or _RUN_ON.search(text)):
        return days
    lost = [Day(m.start(), m.end(), None, None, None) for m in _LOST.finditer(text) if not _is_number(text, m)]
    if odd:  # 3月10日 alone is no date behind 205年
        days = [day for day in days if day.year is not None or not any(d.start < day.start < d.end for d in lost)]
    starts = [day.start for day in days]
    lost = [day for day in lost if not _overlaps(day, days, bisect_right(starts, day.start))]
    return sorted([*days, *lost], key=lambda d: d.start) if lost else days


def with_year_before(text: str, day: Day) -> Day:
    """The day in the year before it: 26年3月2日, 中华民国115年3月2日 (whose first is 1912), 98年3月2日 in its texts."""
    if day.year is not None or (before := _REPUBLIC.search(text[max(0, day.start - 14) : day.start])) is None:
        return day
    year = read_integer(before["year"])
    if year is not None and year in _SHORT and before["year"].isdigit() and not has_any(text, _REPUBLICS):
        return day._replace(start=day.start - len(before.group()), year=2000 + year)
    if year is None or not 0 < year < 200 or (before["named"] is None and year < _REPUBLICAN):
        return day
    if before["named"] is None and year < _PLAIN and not has_any(text, _REPUBLICS):
        return day
    return day._replace(start=day.start - len(before.group()), year=year + 1911)


def counts_elsewhere(text: str, days: list[Day]) -> bool:
    """Whether a notice counts in years of the Republic: it stands under another law than ours."""
    for day in days:  # a plain loop costs fewer calls than any() here
        if day.year is not None and day.year > 2000:
            words = text[day.start : day.start + 8]
            if str(day.year - 1911) in words and str(day.year) not in words:
                return True
    return False


def slashed_of_the_republic(text: str, at: int) -> Day | None:
    """The day 112/07/16 that begins at `at`."""
    found = _REPUBLIC_SLASHED.match(text, at) if has_any(text[at + 2 : at + 4], ("/", ".")) else None
    return None if found is None else _republic_slashed(found)


def _republic_slashed(m: re.Match[str]) -> Day:
    """112/07/16."""
    return Day(m.start(), m.end(), int(m["year"]) + 1911, int(m["month"]), int(m["day"]))


def slashed_in(text: str, at: int = 0, *, first: bool = False) -> Iterator[Day]:
    """7/14(三) 早上 8:00 至 7/15(四) 早上 8:00; `first`: only the one that begins at `at`."""
    for m in _SLASHED.finditer(text, at):
        if first and m.start() > at:
            return
        month, day = int(m["month"]), int(m["day"])
        weekday = "一二三四五六日".index(m["weekday"]) if m["weekday"] else None
        hour = None if m["hour"] is None else hour_of_day(m["part"], int(m["hour"]))
        yield Day(m.start(), m.end(), None, month, day, weekday, hour, None if hour is None else int(m["minute"]))


def month_on(month: int, later: int) -> tuple[int, int]:
    """How many years on the month is that is so many `later`, and its number."""
    years, before = divmod(month - 1 + later, 12)
    return years, before + 1


def _compact_from(text: str, at: int) -> Iterator[Day]:
    """截止日期20260618, 20260618前, 20260608 alone on its line or behind an office's name."""
    for m in _COMPACT.finditer(text, at):
        led = _BEFORE_COMPACT.search(text[max(0, m.start() - 10) : m.start()]) is not None
        if led and _BEHIND_COMPACT.match(text, m.end()) is not None:
            yield Day(m.start(), m.end(), int(m[1]), int(m[2]), int(m[3]))


def _names_a_thing(text: str, found: DateMatch) -> bool:
    """宗地编号2026-13-45: the number of a thing, in figures and no day of the calendar."""
    if not 1 <= found.month <= 12 or not 1 <= found.day <= 31:
        return "-" in text[found.start : found.end] and text.endswith(_NUMBER_OF, 0, found.start)
    return False


def _is_number(text: str, found: re.Match[str]) -> bool:
    """云政告2026年814号: a document's number."""
    return (
        found.group().endswith("号")
        and "\u4e00" <= text[max(found.start() - 1, 0)] <= "\u9fff"
        and (text[found.start() - 1] not in _BEFORE_DAYS)
    )


def _overlaps(lost: Day, days: list[Day], behind: int) -> bool:
    """Whether a lost date lies in a readable one."""
    return (behind > 0 and days[behind - 1].end > lost.start) or (behind < len(days) and days[behind].start < lost.end)


def written(words: Words, day: Day, year: int | None = None, month: int | None = None) -> WrittenDay:
    """The fact of a date as printed, in `year` and `month` where it names none."""
    place, text = words.at(day.start, day.end)
    if not day.readable:
        return WrittenDay(place, text, None, problem="unreadable", year_written=False)
    has_year = day.year is not None and not day.inherited
    known = day.year if day.year is not None else year
    try:
        if known is None:
            return WrittenDay(place, text, None, False, day.weekday, day.hour, day.minute)
        exact = date(known, day.month or month or 0, day.day or 0)
        problem = "impossible" if _no_such_time(day) else None
    except ValueError:
        exact, problem = None, "impossible"
    return WrittenDay(place, text, exact, has_year, day.weekday, day.hour, day.minute, problem)  # type: ignore[arg-type]


def _no_such_time(day: Day) -> bool:
    return (day.hour or 0) * 60 + (day.minute or 0) > 24 * 60 or (day.minute or 0) > 59
