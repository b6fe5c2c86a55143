"""Lines that a column broke: line ends that are the printer's and not the writer's are taken out."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from deadline_cli.notices.late import Late

SOFT = "\u200b"
"""Stands for a line end that is none, so that every character keeps its place."""

_WIDEST, _NARROWEST = 160, 10  # half-width characters
_FEWEST = 5
_SHARE = 0.2  # of the lines must fill the column
_WIDER = 0.1  # of the lines may be wider
_PUNCTUATED = 0.25
_SLACK = 2  # a mark that may not begin or end a line makes it a little wider or narrower
_ENDED = 0.4
_STOPS = "。！？：:；;"
_MARKS = frozenset("，。、；,;")
_ITEM = Late(r"[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．](?!\d)")
_TITLES = ("公告", "公示", "公布", "通告", "启事", "声明", "通知")
_LONGEST_TITLE = 60
_BROKEN = frozenset("，。；,;")
_JOINS = frozenset("，。；：、）)》”,;:.至到起止前内之以后的栏期费（(—-–~～")
# A day behind the issuer's name or the last full stop of a notice.
_SIGNED = Late(
    r"(?:[。\s\u3000]|公司|[局院厅部处]|委员会|政府|中心|支队|大队)"
    r"(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}([-./])\d{1,2}\1\d{1,2}|二[〇○零][^\s，。]{2}年[^\s，。]{1,3}月[^\s，。]{1,3}日)$"
)
_DATE_ALONE = Late(r"(?:(?:19|20)\d\d[年./-]|二[〇○零])[\d〇○零一二三四五六七八九十年月日\s./-]{3,14}$")


class Column(NamedTuple):
    """How large a full line is, and each line, in half-width or in plain characters; how many lines are full."""

    size: int
    slack: int
    sizes: list[int]
    full: int


def unwrapped(text: str) -> str:
    """The same text of the same length, each line end inside a paragraph of a hard-wrapped text made SOFT."""
    lines = text.split("\n")
    if len(lines) < _FEWEST or max(map(len, lines)) > _WIDEST:
        return text
    shown = [line.rstrip() for line in lines]
    found = [_column(shown, [width(line) for line in shown], _SLACK), _column(shown, [len(line) for line in shown], 0)]
    column = max((c for c in found if c is not None), key=lambda c: c.full, default=None)
    if column is None:
        return text
    pieces = [lines[0]]
    first = 0  # the line on which the paragraph begins
    for i in range(1, len(lines)):
        soft = (
            column.sizes[i - 1] >= column.size - column.slack
            and _goes_on(shown[i - 1], shown[i], column.sizes[i - 1], column.size)
            and not _fills_its_line(shown, first, i)
        )
        first = first if soft else i
        pieces += (SOFT if soft else "\n", lines[i])
    return "".join(pieces)


def width(line: str) -> int:
    """A line's width in half-width characters."""
    return len(line.encode("gb18030", "replace"))


def _column(lines: list[str], sizes: list[int], slack: int) -> Column | None:
    """The size that so many lines share that it must be the column's; None for a text that is not wrapped."""
    written = [size for size in sizes if size]
    counted = Counter(size for size in written if size >= _NARROWEST)
    for column, _ in counted.most_common(3):
        full = [line for line, size in zip(lines, sizes, strict=True) if abs(size - column) <= slack]
        wider = sum(size > column + slack for size in written)
        if len(full) < max(_FEWEST, _SHARE * len(written)) or wider > _WIDER * len(written):
            continue
        ended = sum(line[-1] in _STOPS for line in full)
        if ended > _ENDED * len(full):  # each line is a paragraph of its own
            continue
        if sum(not _MARKS.isdisjoint(line) for line in full) >= _PUNCTUATED * len(full):  # sentences, no list
            return Column(column, slack, sizes, len(full))
    return None


def _goes_on(line: str, following: str, wide: int, column: int) -> bool:
    """Whether a full line is only a part of its paragraph."""
    words = following.lstrip()
    if not words or len(following) - len(words) > len(line) - len(line.lstrip()):
        return False
    if line[-1] in "：:；;" or _ITEM.match(words) or _DATE_ALONE.match(words):
        return False
    return line[-1] not in "。！？" or wide >= column // 2


def _fills_its_line(lines: list[str], first: int, i: int) -> bool:
    """Whether the paragraph from line `first` ends with line i - 1, though that is full: a title, or a signature."""
    if lines[i].lstrip()[:1] in _JOINS:
        return False
    if lines[i - 1].endswith(_TITLES):
        paragraph = "".join(lines[first:i]) if i - first < 4 else ""
        return bool(paragraph) and len(paragraph) <= _LONGEST_TITLE and _BROKEN.isdisjoint(paragraph)
    return _SIGNED.search(lines[i - 1][-40:]) is not None
