"""What a site prints around a notice: its column above, the day and source under the headline, its own words below."""

from __future__ import annotations

from itertools import pairwise

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import is_issuer
from deadline_cli.notices.lines.titles import is_title, plain
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

_TRAILING = sense("trailing")
_BYLINE = sense("byline")
_NO_BYLINE = ("二、", "事项", "更正内容", "变更内容", "澄清内容")  # a notice on one line
_ENDS_A_DAY = frozenset("0123456789日号]】)）")
_SITES = frozenset(sense("site-menu"))
_MENU_ROWS, LONGEST_MENU, _SHORTEST_WHOLE = 3, 6, 8  # lines of a menu over a heading, and characters
_BYLINES = 3  # lines of a date over a headline
OVER_TITLES = ("公告日期", "公告编号", "证券代码", "股票代码", "债券代码")
_RECORD, _CREDIT = patterns("website", "record", "credit")
_ROW = Pattern(rf"[ \u3000]*(?P<label>{HAN}{{2,10}})[ \u3000]*[:：][ \u3000]*\S")
_ABOVE, _BELOW, _FEWEST = 20, 4, 2  # lines, and rows among them
_FIELDS, _LONGEST_FIELD = 3, 16  # lines from a record's heading to its day, and characters of one between
_NAMED, _FEWEST_LINES = sense("signing-suffix"), 2
_SHORTEST_HEADING = 6  # a person's name is shorter
_STOPS = ("。", "，", "；", "：", ":")
# 某股份:某公司关于…的公告2026-08-13, http://… 2026-05-18 某公司公告: over a notice's own heading
_HEADLINE_DAY = Pattern(r".{8,}(?:公告|公示|通告|通知)20\d\d-\d\d-\d\d$|https?://\S+\s+20\d\d-\d\d-\d\d(?:\s|$)")
_STAMP = Pattern(r"20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d\d:\d\d(?!\d)")  # seconds: a machine printed it


def is_column(bare: str) -> bool:
    """Whether a title is the name of a site's column, 通知公告 or 公告公示, and no notice's."""
    return len(bare) > 2 and not bare.strip("通知公告示政务信息其他开栏-[]【】")


def is_byline(line: str) -> bool:
    """Whether a line is what a site prints under its headline: 发布时间：… 来源：… 浏览次数：…."""
    if len(line) >= 120:
        return False
    if not (":" in line or "：" in line or "】" in line):
        return (found := _RECORD.match(line)) is not None and found["dated"] is not None
    if "。" in line or "；" in line or "，" in line or has_any(line, _NO_BYLINE):
        return False
    return _STAMP.search(line) is not None or has_any(plain(line), _BYLINE)


def is_record_cell(line: str) -> bool:
    """Whether a line is a cell, or a row, of the record over a document: 名 称, 生成日期 2026-09-07."""
    return _RECORD.match(line) is not None


def is_trailing(line: str) -> bool:
    """Whether a line may stand under a notice's signature and still be part of it."""
    return len(line) < 120 and (line.lstrip("(（").startswith(_TRAILING) or _CREDIT.match(line) is not None)


def byline_above(lines: list[Line], top: int, free: int) -> int:
    """The first of the lines over a headline that give its date (发布时间：…) or a company's code."""
    first = top
    while first > free and top - first < _BYLINES:
        above = lines[first - 1].words
        if _HEADLINE_DAY.match(above) is not None:
            return first - 1
        # - 2018-07-11 - at the very top: a page's day
        if not (
            above.startswith(OVER_TITLES)
            or is_byline(above)
            or is_record_cell(above)
            or (first == 1 and DATE_ALONE.match(above))
        ):
            break
        first -= 1
    return first


def record_above(lines: list[Line], top: int, before: int) -> int:
    """The day over heading `top` of a record whose day stands first, as that of the one `before` it did;
    or `top` itself: so that the day of the next record signs none."""
    above = lines[top - 1]
    dated = not lines[top].after_gap and above.words[-1] in _ENDS_A_DAY and DATE_ALONE.match(above.words) is not None
    return top - 1 if dated and top - 1 > before and DATE_ALONE.match(lines[before].words) is not None else top


def below_menu(lines: list[Line], i: int) -> bool:
    """Whether a heading stands right under a site's menu, one word a line: 成绩列表 / 退出 / …通知."""
    if len(lines[i].words) < _SHORTEST_WHOLE:
        return False
    if lines[i - 1].words in _SITES:
        return True
    above = [line.words for line in lines[max(i - _MENU_ROWS, 0) : i]]
    return (
        len(above) == _MENU_ROWS
        and all(len(words) <= LONGEST_MENU for words in above)
        and any(words in _SITES for words in above)
    )


def heads_record(lines: list[Line], i: int, first: int) -> bool:
    """Whether line i, behind a full stop, heads the next record of a list, made as the open one is that begins with
    line `first`: a heading, who put it up or under what, its day, and the text."""
    said = lines[i].words
    if said[-1] in "。！!；;，,、：:" or is_issuer(said) or len(said) < _SHORTEST_HEADING:
        return False
    fields = _fields(lines, i)
    return fields > 0 and fields == _fields(lines, first)


def signs_record(lines: list[Line], i: int, first: int) -> bool:
    """Whether line i says who put up the record that begins with heading `first`: a name right under the day that ends
    it, over the next heading or nothing, where no name stands above the day and over the heading."""
    said = lines[i].words
    if lines[i].after_gap or i - first <= _FEWEST_LINES or lines[i - 2].words[-1] not in "。！!":
        return False
    if not said.endswith(_NAMED) or len(said) > _LONGEST_FIELD or has_any(said, _STOPS):
        return False
    day = lines[i - 1].words
    if DATE_ALONE.match(day) is None or not day.isascii():  # 2026-09-18, as records and no columns of a paper print it
        return False
    if i + 1 < len(lines) and not is_title(lines[i + 1].words):
        own = first > 1 and lines[first - 1].words.endswith(_NAMED)  # as that of the record above does
        return own and DATE_ALONE.match(lines[first - 2].words) is not None
    return is_title(lines[first].words)


def _fields(lines: list[Line], i: int) -> int:
    """How many lines below heading i the day of its record stands, above a text; 0 where it is no record's."""
    for k, (line, below) in enumerate(pairwise(lines[i + 1 : i + 2 + _FIELDS]), 1):
        if "。" in line.words or "，" in line.words:
            return 0
        if DATE_ALONE.match(line.words) is not None:
            return 0 if below.after_gap else k
        if len(line.words) > _LONGEST_FIELD or has_any(line.words, _STOPS):
            return 0
    return 0


def labels_go_on(lines: list[Line], i: int) -> bool:
    """Whether the day of publication in line i is one row of a record that goes on below with other labels.

    Where the same ones begin again the next record does; what a site prints below is none.
    """
    if i == 0 or _ROW.match(lines[i - 1].words) is None:
        return False
    below = _labels([line for line in lines[i + 1 : i + 1 + _BELOW] if not _is_sites(line.words)])
    return len(below) >= _FEWEST and below.isdisjoint(_labels(lines[max(0, i - _ABOVE) : i]))


def _labels(lines: list[Line]) -> set[str]:
    return {found["label"] for line in lines if (found := _ROW.match(line.words)) is not None}


def _is_sites(words: str) -> bool:
    return is_byline(words) or is_trailing(words)
