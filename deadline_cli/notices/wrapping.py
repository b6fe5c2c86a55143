"""Lines that a column broke: line ends that are the printer's and not the writer's are taken out."""

from __future__ import annotations

from collections import Counter

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
_DATE_ALONE = Late(r"[\d〇○零一二三四五六七八九十年月日\s./-]{6,16}$")


def unwrapped(text: str) -> str:
    """The same text of the same length, each line end inside a paragraph of a hard-wrapped text made SOFT."""
    lines = text.split("\n")
    if len(lines) < _FEWEST or max(map(len, lines)) > _WIDEST:
        return text
    shown = [line.rstrip() for line in lines]
    widths = [width(line) for line in shown]
    column = _column(shown, widths)
    if column is None:
        return text
    pieces = [lines[0]]
    for i in range(1, len(lines)):
        soft = widths[i - 1] >= column - _SLACK and _goes_on(shown[i - 1], shown[i], widths[i], column)
        pieces += (SOFT if soft else "\n", lines[i])
    return "".join(pieces)


def width(line: str) -> int:
    """A line's width in half-width characters."""
    return len(line.encode("gb18030", "replace"))


def _column(lines: list[str], widths: list[int]) -> int | None:
    """The width that so many lines share that it must be the column's; None for a text that is not wrapped."""
    written = [w for w in widths if w]
    counted = Counter(w for w in written if w >= _NARROWEST)
    for column, _ in counted.most_common(3):
        full = [line for line, w in zip(lines, widths, strict=True) if abs(w - column) <= _SLACK]
        wider = sum(w > column + _SLACK for w in written)
        if len(full) < max(_FEWEST, _SHARE * len(written)) or wider > _WIDER * len(written):
            continue
        ended = sum(line[-1] in _STOPS for line in full)
        if ended > _ENDED * len(full):  # each line is a paragraph of its own
            continue
        if sum(not _MARKS.isdisjoint(line) for line in full) >= _PUNCTUATED * len(full):  # sentences, no list
            return column
    return None


def _goes_on(line: str, following: str, wide: int, column: int) -> bool:
    """Whether a full line is only a part of its paragraph."""
    words = following.lstrip()
    if not words or len(following) - len(words) > len(line) - len(line.lstrip()):
        return False
    if line[-1] in "：:；;" or _ITEM.match(words) or _DATE_ALONE.match(words):
        return False
    return line[-1] not in "。！？" or wide >= column // 2
