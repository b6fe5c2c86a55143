"""The head of a newspaper's page: its name, its day, its number and section."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from deadline_cli.notices.layout.script import with_plain_digits
from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.lines.head_pieces import is_head_in_pieces
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN, read_integer
from deadline_cli.records import NamedTuple

_HEADER_OF_PAGE = pattern("page-heads", "header-of-page")
# What every head has, of those above or of those below; most texts have none of it.
_IN_HEADS = Pattern(r"版|[报刊·•]|星期|农历|[A-Z]\d|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年")
_DAY = Pattern(r"(?:20|二[○〇零])[^\s]{2,3}年[^\s]{1,3}月[^\s]{1,3}日$")
_WIDEST_HEAD = 60
_WIDEST_NAME = 14
_LONGEST_IMPRINT = 100
_HEAD_LINES, _SHORT = 5, 80  # lines of such a head on either side of its day, and their characters
_YEAR = pattern("page-heads", "year")
_HEADER_SIGNS = sense("page-head-sign")
_IMPRINT = sense("page-imprint")
_BARS = str.maketrans("｜|■□◆●", "      ")
_WHOLE_DAY = pattern("page-heads", "whole-day")
_NAMED = pattern("page-heads", "named")
_MASTHEAD = pattern("page-heads", "masthead")
_NUMBERED = Pattern(r"(?:^|\s)(?:第?[\dA-Z一二三四五六七八九十]{1,3}版|[A-Z]\d{1,2})(?=\s|$)")
_BEFORE_ITS_DAY = pattern("page-heads", "before-its-day")
_BEHIND_ITS_DAY = pattern("page-heads", "behind-its-day")
_FIRST_LINE = pattern("page-heads", "first-line")
_YEARLESS = pattern("page-heads", "yearless")
# 某某馆 / 2026年7月8日 / 公　告
_UNDER_TOP = Pattern(r"\n\s*?(?:[公通启告][ \u3000]?[告知事示]\s*?)?\n")
_DAY_ONLY = pattern("page-heads", "day-only")
_LONGEST_DAY_ONLY = 36
# G65沅州段封闭施工公告, C3地块征地公告: a road's or a plot's number begins a title; A08人民法院公告 is a page's
_BEGINS_TITLE = Pattern(rf"[A-Z]\d{{1,2}}{HAN}{{4,}}(?:公告|公示|通告|通知)$")
_WEEKDAY = Pattern(r"(?:^|\s)(?:星期|周)[一二三四五六日天](?=\s|$)")
_MADE_BY = ("编辑", "责编", "美编", "校对")
_PAGES = ("版", "分类", "综合", "法院公告", "便民")
_RECORDED = ("裁判文书", "起诉状", "开庭传票", "执行文书")
_BESIDE_A_NUMBER = pattern("page-heads", "beside-a-number")


class Head(NamedTuple):
    """The year and the day that a page's head prints; `certain` where it can be no line of a notice."""

    year: int
    day: date | None
    certain: bool


@lru_cache(maxsize=1024)  # several questions ask about a line
def is_page_header(line: str) -> bool:
    """Whether a line is a newspaper's own: name, date, number and section of the page.

    Such a line is short or falls into pieces; G60高速公路…公示 does not.
    """
    if (
        "月" in line
        and ("\u3000" in line or " " in line)
        and len(line) <= _LONGEST_DAY_ONLY
        and _DAY_ONLY.match(line) is not None
    ):
        return True
    if is_head_in_pieces(line):
        return True
    if _WIDEST_HEAD <= len(line) < _LONGEST_IMPRINT and "星期" in line and "报" in line:
        return _is_imprint(line.translate(_BARS))
    if len(line) >= _WIDEST_HEAD or not (has_any(line, _HEADER_SIGNS) or line != line.lower()):
        return False
    if line.startswith(("关于", "刊登版面")) or (line[0].isdigit() and has_any(line, _RECORDED)):
        return False  # the label, or the row, of a court's record
    if ("|" in line or "｜" in line) and "报" in line and line[0] not in "|｜":  # 江城晚报|2026年3月2日|星期一|B2
        line = line.translate(_BARS)
    if "。" not in line and (_BEFORE_ITS_DAY.match(line) or _BEHIND_ITS_DAY.match(line)) is not None:
        return True
    if not _HEADER_OF_PAGE.search(line):
        return False
    if line[0].isascii() and _BEGINS_TITLE.match(line) is not None and not has_any(line, _PAGES):
        return False
    pieces = line.split()
    if len(line) <= 12 or (len(pieces) > 1 and (len(pieces[-1]) <= 8 or _DAY.match(pieces[-1]) is not None)):
        return True
    if len(pieces) == 3 and len(pieces[1]) <= 4 and _WHOLE_DAY.fullmatch(pieces[2]) is not None:  # A08 公告 2026-03-03
        return _NUMBERED.fullmatch(pieces[0]) is not None
    return _is_masthead(line) or _is_imprint(line.translate(_BARS))


def _is_masthead(line: str) -> bool:
    """A paper's name, its whole day and the weekday, whatever its column adds: …　公告　（每字2元，30字起）."""
    if "。" in line or _MASTHEAD.match(line) is None:
        return False
    return _WHOLE_DAY.search(line) is not None and "星期" in line


def _is_imprint(line: str) -> bool:
    """A paper's or a page's name with its whole day, and who made it or how to reach them."""
    if not has_any(line, _IMPRINT) or has_any(line, ("，", "。", "；")) or _WHOLE_DAY.search(line) is None:
        return False
    return _NAMED.search(line) is not None or _NUMBERED.search(line) is not None


def head_above(text: str, at: int, below: int = 0) -> Head | None:
    """The last head of a page that stands above `at` and has a year, and not above `below`."""
    starts, heads = _heads(text)
    above = bisect_left(starts, at)
    return heads[above - 1] if above and starts[above - 1] >= below else None


def first_head(text: str) -> int | None:
    """Where the first head of a newspaper's page stands that can be no line of a notice; None where none does."""
    starts, heads = _heads(text)
    dated = next((start for start, head in zip(starts, heads, strict=True) if head.certain), None)
    yearless = first_yearless_head(text)
    return yearless if dated is None or (yearless is not None and yearless < dated) else dated


def first_yearless_head(text: str) -> int | None:
    """Where the first head of a newspaper's page stands that prints its day without the year."""
    first = text[:_LONGEST_DAY_ONLY].partition("\n")[0]
    if "月" in first and _DAY_ONLY.match(first.strip()) is not None:
        return len(first) - len(first.lstrip())
    match = _YEARLESS.search(text) if has_any(text, ("星期", "周")) else None
    return None if match is None else match.start() + match.group().startswith("\n")


@lru_cache(maxsize=2)  # every notice of a document asks, of the text as it is and as it is read
def _heads(text: str) -> tuple[list[int], list[Head]]:
    """Where the heads of pages stand that have a year, in order, and what they say."""
    starts: list[int] = []
    heads: list[Head] = []
    for start, head in heads_of(text):
        starts.append(start)
        heads.append(head)
    return starts, heads


def heads_of(text: str) -> Iterator[tuple[int, Head]]:
    """Where the heads of pages stand that have a year, in order, and what they say."""
    if (top := _top_of(text)) is not None:
        yield top
    if _IN_HEADS.search(text) is None:
        return
    text = with_plain_digits(text)
    for match in _YEAR.finditer(text):
        start = text.rfind("\n", max(0, match.start() - _WIDEST_HEAD), match.start()) + 1
        end = text.find("\n", match.end(), match.end() + _WIDEST_HEAD)
        widest = start + 2 * _WIDEST_HEAD
        line = text[start : min(end, widest) if end >= 0 else widest].strip()
        if not is_page_header(line):
            if not text[:start].strip() and is_head_in_pieces(line, first=True):
                yield start, Head(*_numbers(match), certain=True)
                continue
            if _WHOLE_DAY.match(line) is not None and len(line) <= _WIDEST_NAME and _is_one_of_a_head(text, start):
                yield start, Head(*_numbers(match), certain=True)
            continue
        name = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)].strip()
        certain = _is_certain(f"{name} {line}" if len(name) <= _WIDEST_NAME else line)
        certain = certain or (not text[:start].strip() and _FIRST_LINE.match(line) is not None)
        if certain or not has_any(line, (":", "：")):  # 会议时间：A 星期五 is a notice's own line
            yield start, Head(*_numbers(match), certain)


def _top_of(text: str) -> tuple[int, Head] | None:
    """Lines above all texts, whatever stands there: short, apart or over a bare 公告, with a whole day in one."""
    first = text[: 2 * _SHORT].lstrip()
    gap = _UNDER_TOP.search(first)
    top = first[: gap.start()] if gap is not None else ""
    if not 0 < len(top) <= _SHORT or "20" not in top or has_any(top, ("，", "。", "；", "：", ":")):
        return None
    day = _YEAR.search(with_plain_digits(top)) if top.count("\n") < _HEAD_LINES else None
    return (0, Head(*_numbers(day), certain=False)) if day is not None and day[2] is not None else None


def _is_one_of_a_head(text: str, start: int) -> bool:
    """Whether a day stands in the head of a page that is set one piece a line: 新河日报 / 2026年3月18日 / 第8版."""
    above = (
        text[:start].split("\n")[-_HEAD_LINES - 1 :] if start <= _SHORT else text[start - _SHORT : start].split("\n")
    )
    below = text[start : start + _SHORT].split("\n")[: _HEAD_LINES + 1]
    pieces = []
    for lines in (reversed(above[:-1]), below):
        for line in lines:
            piece = line.strip()
            if not 0 < len(piece) <= _WIDEST_NAME or has_any(piece, ("，", "。", "；", "：", ":")):
                break
            pieces.append(piece)
    said = " ".join(pieces)
    if _WEEKDAY.search(said) is not None and (_NAMED.search(said) is not None or has_any(said, _MADE_BY)):
        return True
    return _NAMED.search(said) is not None and _NUMBERED.search(said) is not None


def _is_certain(line: str) -> bool:
    """Whether the paper's name stands there, or a page's number with a weekday or what may be a name."""
    line = line.translate(_BARS)
    numbered = _NUMBERED.search(line) is not None and _BESIDE_A_NUMBER.search(line) is not None
    numbered = numbered or (_WEEKDAY.search(line) is not None and has_any(line, _MADE_BY))
    return (
        numbered
        or _NAMED.search(line) is not None
        or is_head_in_pieces(line)
        or (_BEFORE_ITS_DAY.search(line) or _BEHIND_ITS_DAY.match(line)) is not None
    )


def _numbers(match: re.Match[str]) -> tuple[int, date | None]:
    """The year of a head and its day, if it prints one that there is; in figures or in Chinese numbers."""
    year, month, day = [read_integer(said) if said else None for said in match.groups()[: 3 if match[1] else 6][-3:]]
    try:
        return year or 0, date(year or 0, month, day) if month and day else None
    except ValueError:
        return year or 0, None
