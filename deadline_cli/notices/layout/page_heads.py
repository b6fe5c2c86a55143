"""The head of a newspaper's page, told by its pieces in any order: the paper's name, its day, the page, who made it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from deadline_cli.notices.layout.characters import SOFT, SOFTS
from deadline_cli.notices.layout.script import unbroken, with_plain_digits
from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN, read_integer
from deadline_cli.records import NamedTuple

_PIECES = (
    ("day", pattern("page-heads", "day")),
    ("yearless", pattern("page-heads", "yearless")),
    ("time", pattern("page-heads", "time")),
    ("page", pattern("page-heads", "page")),
    ("code", pattern("page-heads", "code")),  # A07: of a page, or of a row
    ("paper", pattern("page-heads", "paper")),
    ("sheet", pattern("page-heads", "sheet")),  # a name not of papers alone: 某某周末, 某某讯
    ("maker", pattern("page-heads", "maker")),
    ("number", pattern("page-heads", "number")),
    ("figure", pattern("page-heads", "figure")),
    ("section", pattern("page-heads", "section")),
    ("latin", pattern("page-heads", "latin")),
)
"""What a piece of a head can be; the first that fits."""
_FEWEST, _MOST, _LONGEST, _SECTIONS = 2, 12, 100, 3  # pieces of a head, its characters, its pieces of no other kind
_BARS = str.maketrans("|｜│■□◆●★▲丨◎", " " * 11)
_BETWEEN = ("·", "•", "/", ">", "-", "—")
_ASIDE = Pattern(r"[(（【「][^()（）【】「」]{0,24}[)）】」]$")  # （每字2元，30字起）
_MADE = pattern("page-heads", "made")  # 编辑　某某 is one piece
_MAY_BE, _NAMES_DAY = Pattern(r"[ \t\u3000|｜│/>]"), ("20", "二", "月")
_STOPS, _COMMAS, _STOPS_IN_HEADS = ("。", "；", ";"), ("，", ","), ("，", "。", "；", "：", ":")
_HEADER_OF_PAGE, _YEAR, _WHOLE_DAY = patterns("page-heads", "header-of-page", "year", "whole-day")
_HEADER_SIGNS = sense("page-head-sign")
# What every head has; most texts have none of it.
_IN_HEADS = Pattern(r"版|[报刊讯·•]|周末|星期|农历|[A-Z]\d|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年")
_WIDEST_HEAD, _WIDEST_NAME, _SHORTEST, _SHORTEST_LAST = 60, 14, 12, 8
_NUMBERED, _OF_A_DAY = Pattern(r"第\d{1,6}期"), frozenset({"day", "number", "time", "page", "code"})
_HEAD_LINES, _SHORT = 5, 80  # lines of such a head on either side of its day, and their characters
# 某某馆 / 2026年7月8日 / 公　告
_UNDER_TOP = Pattern(r"\n\s*?(?:[公通启告][ \u3000]?[告知事示]\s*?)?\n")
# G65沅州段封闭施工公告, C3地块征地公告: a road's or a plot's number begins a title; A08人民法院公告 is a page's
_BEGINS_TITLE = Pattern(rf"[A-Z]\d{{1,2}}{HAN}{{4,}}(?:公告|公示|通告|通知)$")
_PAGES = ("版", "分类", "综合", "法院公告", "便民")
_COURT, _RECORDED = Pattern(r"法院(?!报)"), ("裁判文书", "起诉状", "开庭传票", "执行文书")


class Head(NamedTuple):
    """The year and the day that a page's head prints; `certain` where it can be no line of a notice."""

    year: int
    day: date | None
    certain: bool


def is_head_in_pieces(line: str, *, first: bool = False) -> bool:
    """Whether each piece of a line is one that the head of a paper's page has: 2026年7月14日 星期二 综合 编辑：王某 05.

    Its day must stand there, and the paper's name, who made the page, or the page with the weekday; on the `first`
    line of a text, where no table can be, any name. Beside a paper's name with its day anything may stand.
    """
    if not has_any(line, _NAMES_DAY) or has_any(line, _STOPS) or len(line) > _LONGEST or _MAY_BE.search(line) is None:
        return False
    kinds = kinds_of(line)
    days = kinds.count("day") + kinds.count("yearless")
    if days != 1 or len(kinds) > _MOST:
        return False
    at = kinds.index("day") if "day" in kinds else -1
    if at >= 0 and ("paper" in kinds[max(at - 2, 0) : at + 2] or kinds[at + 1 : at + 3] == ["time", "paper"]):
        return True
    if "" in kinds or kinds.count("section") > _SECTIONS:
        return False
    if "paper" in kinds or "sheet" in kinds:
        return True
    if at < 0:
        return False
    if "maker" in kinds:
        return len(kinds) > _FEWEST
    paged = "page" in kinds or (first and ("code" in kinds or "figure" in kinds))
    return ("time" in kinds and paged) or (first and at == 1 and kinds[0] == "section" and ("time" in kinds or paged))


def kinds_of(line: str) -> list[str]:
    """What each piece of a line is; "" for one that no head has."""
    line = _ASIDE.sub("", _MADE.sub(r"\1：", line.translate(_BARS).replace("--", " ")).rstrip())
    return [_kind_of(piece) for piece in line.split() if piece not in _BETWEEN]


def _kind_of(piece: str) -> str:
    if has_any(piece, _COMMAS):
        return ""
    return next((kind for kind, form in _PIECES if form.match(piece) is not None), "")


@lru_cache(maxsize=1024)  # several questions ask about a line
def is_page_header(line: str) -> bool:
    """Whether a line is a newspaper's own: a head, or a short line with a sign of one (第06版：公告, 声明·公告).

    Such a line is short or falls into pieces; G60高速公路…公示 does not.
    """
    if is_head_in_pieces(line):
        return True
    if len(line) >= _WIDEST_HEAD or not (has_any(line, _HEADER_SIGNS) or line != line.lower()):
        return False
    if line.startswith(("关于", "刊登版面")) or (
        has_any(line, _RECORDED) and (line[0].isdigit() or _COURT.search(line) is not None)
    ):
        return False  # the label, or the row, of a court's record
    if not _HEADER_OF_PAGE.search(line):
        return False
    if line[0].isascii() and _BEGINS_TITLE.match(line) is not None and not has_any(line, _PAGES):
        return False
    pieces = line.split()
    if len(line) <= _SHORTEST or (len(pieces) > 1 and len(pieces[-1]) <= _SHORTEST_LAST):
        return True
    return [_kind_of(piece) for piece in pieces] == ["code", "section", "day"] and len(pieces[1]) <= 4  # A08 公告 A


def head_above(source: str, text: str, at: int, below: int = 0) -> Head | None:
    """The last head of a page that stands above `at` and has a year, and not above `below`.

    `text` is the page as it is read: what a column broke in the source is whole there.
    """
    starts, heads = _heads(unbroken(source, text))
    above = bisect_left(starts, at)
    return heads[above - 1] if above and starts[above - 1] >= below else None


def first_head(text: str) -> int | None:
    """Where the first head of a newspaper's page stands that can be no line of a notice; None where none does."""
    starts, heads = _heads(text)
    dated = next((start for start, head in zip(starts, heads, strict=True) if head.certain), None)
    yearless = first_yearless_head(text)
    return yearless if dated is None or (yearless is not None and yearless < dated) else dated


def first_yearless_head(text: str) -> int | None:
    """Where on the first line the head of a newspaper's page stands that prints its day without the year."""
    first = text[: 2 * _WIDEST_HEAD].partition("\n")[0]
    return len(first) - len(first.lstrip()) if "月" in first and _is_yearless(first) else None


def _is_yearless(line: str) -> bool:
    return len(line) < _WIDEST_HEAD and is_head_in_pieces(line.strip()) and "yearless" in kinds_of(line)


@lru_cache(maxsize=2)  # every notice of a document asks, of the text as it is and as it is read
def _heads(text: str) -> tuple[list[int], list[Head]]:
    """Where the heads of pages stand that have a year, in order, and what they say."""
    found = list(heads_of(text))
    return [start for start, _ in found], [head for _, head in found]


def heads_of(text: str) -> Iterator[tuple[int, Head]]:
    """Where the heads of pages stand that have a year, in order, and what they say; a column may have broken one."""
    if SOFT not in text:
        yield from _heads_in(text)
        return
    # how many characters stand before each SOFT line end, without those before it
    before = [found.start() - i for i, found in enumerate(SOFTS.finditer(text))]
    for start, head in _heads_in(text.replace(SOFT, "")):
        yield start + bisect_right(before, start), head


def _heads_in(text: str) -> Iterator[tuple[int, Head]]:
    if (top := _top_of(text)) is not None:
        yield top
    if _IN_HEADS.search(text) is None:
        return
    text = with_plain_digits(text)
    blank = len(text) - len(text.lstrip())
    for match in _YEAR.finditer(text):
        start = text.rfind("\n", max(0, match.start() - _WIDEST_HEAD), match.start()) + 1
        end = text.find("\n", match.end(), match.end() + _WIDEST_HEAD)
        widest = start + 2 * _WIDEST_HEAD
        line = text[start : min(end, widest) if end >= 0 else widest].strip()
        first = start <= blank
        if not is_page_header(line) and not (first and is_head_in_pieces(line, first=True)):
            if not (_has_its_day(line) and _is_one_of_a_head(text, start)):
                continue
            certain = True
        else:
            name = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)].strip()
            named = f"{name} {line}" if 0 < len(name) <= _WIDEST_NAME else line
            certain = is_head_in_pieces(named, first=first) or is_head_in_pieces(line, first=first)
            certain = certain or {"day", "code", "time"}.issubset(kinds_of(line))
        if certain or not has_any(line, (":", "：")):  # 会议时间：A 星期五 is a notice's own line
            yield start, Head(*_numbers(match), certain)


def _top_of(text: str) -> tuple[int, Head] | None:
    """Lines above all texts, whatever stands there: short, apart or over a bare 公告, with a whole day in one."""
    first = text[: 2 * _SHORT].lstrip()
    gap = _UNDER_TOP.search(first)
    top = first[: gap.start()] if gap is not None else ""
    if not 0 < len(top) <= _SHORT or "20" not in top or has_any(top, _STOPS_IN_HEADS):
        return None
    day = _YEAR.search(with_plain_digits(top)) if top.count("\n") < _HEAD_LINES else None
    return (0, Head(*_numbers(day), certain=False)) if day is not None and day[2] is not None else None


def _has_its_day(line: str) -> bool:
    """Whether a line is a day alone, or one beside the number of the paper: 第1127期　2026年7月14日."""
    if _WHOLE_DAY.match(line) is not None:
        return len(line) <= _WIDEST_NAME
    return _NUMBERED.search(line) is not None and _OF_A_DAY.issuperset(kinds_of(line))


def _is_one_of_a_head(text: str, start: int) -> bool:
    """Whether a day stands in the head of a page that is set one piece a line: 新河日报 / 2026年3月18日 / 第8版."""
    above = text[max(0, start - _SHORT) : start].split("\n")[-_HEAD_LINES - 1 :]
    below = text[start : start + _SHORT].split("\n")[: _HEAD_LINES + 1]
    pieces: list[str] = []
    for lines in (reversed(above[:-1]), below):
        for line in lines:
            piece = line.strip()
            if not piece or (len(piece) > _WIDEST_NAME and not _has_its_day(piece)) or has_any(piece, _STOPS_IN_HEADS):
                break
            pieces.append(piece)
    kinds = kinds_of(" ".join(pieces))
    if "paper" in kinds:
        return any(kind in kinds for kind in ("time", "page", "code", "number"))
    return "maker" in kinds and "time" in kinds


def _numbers(match: re.Match[str]) -> tuple[int, date | None]:
    """The year of a head and its day, if it prints one that there is; in figures or in Chinese numbers."""
    year, month, day = [read_integer(said) if said else None for said in match.groups()[: 3 if match[1] else 6][-3:]]
    try:
        return year or 0, date(year or 0, month, day) if month and day else None
    except ValueError:
        return year or 0, None
