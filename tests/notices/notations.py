"""The same notices in other clothes: digits, numerals, blanks, HTML, Word, joined pages, weeks moved. Facts stay."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable
from datetime import date, timedelta

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.facts import Notice
from deadline_cli.notices.reading.read import read_notices
from tests.calendars import calendar

from .sweeps import facts

_DAY = re.compile(r"(?<!\d)(20\d\d)年(\d{1,2})月(\d{1,2})日")
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


def later(text: str, weeks: int) -> str:
    """Every full day so many weeks later."""
    return _DAY.sub(lambda m: _chinese(date(int(m[1]), int(m[2]), int(m[3])) + timedelta(weeks=weeks)), text)


def _chinese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


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
