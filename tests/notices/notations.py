"""The same notices in other clothes: digits, numerals, blanks, HTML, Word, joined pages, weeks moved. Facts stay."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable
from datetime import date, timedelta

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.facts import Notice
from deadline_cli.notices.phrases import words
from deadline_cli.notices.reading.read import read_notices
from tests.calendars import calendar

from .sweeps import facts

_DAY = re.compile(r"(?<!\d)(20\d\d)年(\d{1,2})月(\d{1,2})日")
_NUMERAL = "[一二三四五六七八九十]"
_ANY_DAY = re.compile(  # a column may break a day anywhere
    rf"(?<!\d)(?:(?P<year>(?:1\n?9|2\n?0)(?:\n?\d){{2}}|(?:一\n?九|二\n?[〇零○])(?:\n?[〇零○一二三四五六七八九]){{2}})\n?(?P<mark>[年./-])\n?)?"
    rf"(?P<month>\d(?:\n?\d)?|{_NUMERAL}(?:\n?{_NUMERAL})?)\n?(?(mark)[月./-]|月)\n?"
    rf"(?P<day>\d(?:\n?\d)?|{_NUMERAL}(?:\n?{_NUMERAL}){{0,2}})(?:\n?日|(?(mark)(?!\n?[\d.])|(?!)))"
    rf"|(?<=[至—、-])(?P<alone>\d{{1,2}})日"  # 3月3日至9日
)
_MONTHS = words("January February March April May June July August September October November December")
_ENGLISH_DAY = re.compile(
    rf"\b({'|'.join(_MONTHS)}) (\d{{1,2}}), (\d{{4}})|\b(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})"
)
_SPAN = re.compile(r"(?<![\d.第])(\d{1,2})(?=个?(?:工作日|日|天|月)(?!前))")
_TENS, _ONES = "十", "零一二三四五六七八九"
_FULL = str.maketrans("0123456789", "０１２３４５６７８９")


def full_width(text: str) -> str:
    """Digits as they stand in a Chinese character's width."""
    return text.translate(_FULL)


def numerals(text: str) -> str:
    """Days and lengths in characters: 二〇二六年二月三日, 三十日."""
    text = _DAY.sub(lambda m: f"{_digits(m[1])}年{_number(int(m[2]))}月{_number(int(m[3]))}日", text)
    return _SPAN.sub(lambda m: _number(int(m[1])), text)


def _digits(year: str) -> str:
    return "".join("〇" if digit == "0" else _ONES[int(digit)] for digit in year)


def _number(value: int) -> str:
    tens, ones = divmod(value, 10)
    return ("" if tens < 2 else _ONES[tens]) + (_TENS if tens else "") + (_ONES[ones] if ones or not tens else "")


def blanks(text: str) -> str:
    """A blank on either side of every number, as typists set them."""
    return re.sub(r"(\d+)(?=[年月日个时天分])", r" \1 ", text)


def webpage(text: str) -> Document:
    """Every line a paragraph of a page."""
    lines = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n"))
    return document_of_bytes(f"<!doctype html><meta charset=utf-8><body>{lines}</body>".encode(), "page.html")


def word(text: str) -> Document:
    """Every line a paragraph of a Word file."""
    import docx

    document, stored = docx.Document(), io.BytesIO()
    for line in text.split("\n"):
        document.add_paragraph(line)
    document.save(stored)
    return document_of_bytes(stored.getvalue(), "page.docx")


_HALF_A_YEAR = timedelta(days=183)


def later(text: str, weeks: int) -> str:
    """Every day so many weeks later, in whatever notation; without a year it is of the one told before, or last, and of
    the year before where it would be far behind the signature: 自12月2日起未到岗 of January."""
    text = _ENGLISH_DAY.sub(lambda m: _later_in_english(m, weeks), text)
    told_years = [m for m in _ANY_DAY.finditer(text) if m["year"]]
    if not told_years:
        return text
    signed = _whole(told_years[-1])
    before, after = (signed.year, 1), (signed + timedelta(weeks=weeks)).year

    def moved(match: re.Match[str]) -> str:
        nonlocal before, after
        try:
            old = _whole(match, *before)
        except ValueError:  # no day of the calendar: it stays
            return match[0]
        if match["month"] and not match["year"] and old - signed > _HALF_A_YEAR:
            old = old.replace(year=old.year - 1)
        day, before = old + timedelta(weeks=weeks), (old.year, old.month)
        told, after = match["year"] or day.year != after, day.year
        return f"{day.year}年{day.month}月{day.day}日" if told else f"{day.month}月{day.day}日"

    return _ANY_DAY.sub(moved, text)


def _later_in_english(match: re.Match[str], weeks: int) -> str:
    """April 14, 2025 or 14 April 2025, moved."""
    month, day, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
    moved = date(int(year), _MONTHS.index(month) + 1, int(day)) + timedelta(weeks=weeks)
    name = _MONTHS[moved.month - 1]
    return f"{name} {moved.day}, {moved.year}" if match[1] else f"{moved.day} {name} {moved.year}"


def _whole(match: re.Match[str], year: int = 0, month: int = 0) -> date:
    """The day that was matched; what it does not tell is given."""
    told = [_value(match[part]) if match[part] else None for part in ("year", "month", "day", "alone")]
    return date(told[0] or year, told[1] or month, told[2] or told[3] or 0)


def _value(written: str) -> int:
    """2026, 二〇二六, 11 and 十一, however they are broken."""
    bare = written.replace("\n", "").replace("〇", "零").replace("○", "零")
    if bare.isdecimal():
        return int(bare)
    if "十" not in bare:
        return int("".join(str(_ONES.index(digit)) for digit in bare))
    tens, _, ones = bare.partition("十")
    return 10 * (_ONES.index(tens) if tens else 1) + (_ONES.index(ones) if ones else 0)


def read(page: str | Document) -> tuple[Notice, ...]:
    """The notices of a text or a document."""
    return read_notices(page, published=None, calendar=calendar())


def stays(change: Callable[[str], str | Document], text: str) -> bool:
    """Whether a change of clothes leaves every fact."""
    return facts(read(change(text))) == facts(read(text))


def moves(text: str, weeks: int) -> bool:
    """Whether a text whose days are moved has the same facts, moved; deadlines, which rest on holidays, apart."""
    before, after = read(text), read(later(text, weeks))
    return [_moved(notice, timedelta(weeks=weeks)) for notice in before] == [
        _moved(notice, timedelta()) for notice in after
    ]


def _moved(notice: Notice, by: timedelta) -> tuple[object, ...]:
    return (
        notice.kind,
        notice.issue_date and notice.issue_date.date and notice.issue_date.date + by,
        [(p.period, p.role, p.starts) for p in notice.periods],
        [tuple(end and end.date and end.date + by for end in (w.start, w.end)) for w in notice.windows],
    )


CLOTHES: dict[str, Callable[[str], str | Document]] = {
    "digits of full width": full_width,
    "days and lengths in characters": numerals,
    "blanks round numbers": blanks,
    "HTML": webpage,
    "Word": word,
}
