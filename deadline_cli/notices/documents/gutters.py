"""Columns that stand side by side, parted by blanks: each is read on its own, from top to bottom."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from deadline_cli.notices.pattern import Pattern
from deadline_cli.records import NamedTuple

# Two full-width blanks or four others between words; it begins with a class of characters, which is looked for faster.
_GAP = Pattern(r"[ \u3000](?<=\S.)(?:(?<=\u3000)[ \u3000]+|(?<= )(?:\u3000[ \u3000]+| {3,}))(?=\S)")
_LINE = Pattern(r"[^\r\n]*(?:\r\n?|\n|$)")
_FEWEST = 5  # lines with words on both sides
_SHARE = 0.6
_NARROWEST = 16  # columns of the screen: anything less is a table
_WIDEST = 400  # a page of eight columns
_LIKELY = 16
_PUNCTUATED = 0.25
_MARKS = frozenset("，。、；：,;")


class Row(NamedTuple):
    """A line, or a part of one, and where in the file it begins."""

    start: int
    words: str

    def part(self, first: int, last: int) -> Row:
        return Row(self.start + first, self.words[first:last].rstrip())


def side_by_side(text: str) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """The text column by column, and pairs (offset in it, offset in the file); None where it has only one."""
    gaps = [gap.start() for gap in _GAP.finditer(text)]
    if len(gaps) < _FEWEST:
        return None
    if all(len(_in_order(block, gaps)) == len(block) for block in _blocks(text)):
        return None  # so it is with most texts, and the lines of a large one are not all held at once
    ordered = [row for block in _blocks(text) for row in _in_order(block, gaps)]
    origins: list[tuple[int, int]] = []
    length = 0
    for row in ordered:
        origins.append((length, row.start))
        length += len(row.words) + 1
    return "\n".join(row.words for row in ordered), tuple(origins)


def _blocks(text: str) -> Iterator[list[Row]]:
    """The lines of a text up to each blank one, that included."""
    block: list[Row] = []
    for found in _LINE.finditer(text):
        block.append(Row(found.start(), found[0].rstrip("\r\n")))
        if not block[-1].words.strip():
            yield block
            block = []
    if block:
        yield block


def _in_order(block: list[Row], gaps: list[int]) -> list[Row]:
    """The lines of a block, column by column; `gaps` are all of the text's."""
    few = bisect_left(gaps, block[-1].start) - bisect_left(gaps, block[0].start) < _FEWEST - 1
    return block if few else _columns(block)


def _ends(words: str) -> list[int]:
    """The column of the screen where each character ends."""
    return list(accumulate(1 if c.isascii() else 2 for c in words))


def _columns(block: list[Row]) -> list[Row]:
    """The lines of a block, those of the left column before those of the right."""
    gaps = [list(_GAP.finditer(row.words)) for row in block]
    if sum(map(len, gaps)) < _FEWEST:
        return block
    ends = [_ends(row.words) for row in block]
    edge = _edge(
        block, ends, [row_ends[gap.end() - 1] for row_ends, found in zip(ends, gaps, strict=True) for gap in found]
    )
    if edge is None:
        return block
    cuts = [bisect_right(row_ends, edge) for row_ends in ends]
    left = [row.part(0, cut) for row, cut in zip(block, cuts, strict=True)]
    right = [row.part(cut, len(row.words)) for row, cut in zip(block, cuts, strict=True)]
    if not (_is_prose(left) and _is_prose(right)):
        return block
    return [*left, Row(right[0].start, ""), *_columns([row for row in right if row.words])]


def _edge(block: list[Row], ends: list[list[int]], starts: list[int]) -> int | None:
    """The column of the screen at which so many lines begin anew that it must be the left edge of a second column.

    `ends` are those of each row's characters, `starts` the columns at which words begin behind a gap.
    """
    if len(block) < _FEWEST or max((row_ends[-1] for row_ends in ends if row_ends), default=0) > _WIDEST:
        return None
    for edge, count in sorted(Counter(starts).most_common(_LIKELY)):
        if edge < _NARROWEST or count < _FEWEST:
            continue
        reaching = [i for i, row_ends in enumerate(ends) if row_ends and row_ends[-1] > edge]
        if count >= _SHARE * len(reaching) and all(_is_clear(block[i].words, ends[i], edge) for i in reaching):
            return edge
    return None


def _is_clear(words: str, ends: list[int], edge: int) -> bool:
    """Whether no words run over the gutter, the four columns of the screen before `edge`."""
    first, last = bisect_right(ends, edge - 3), bisect_right(ends, edge)
    return ends[last - 1] == edge and not words[first:last].strip()


def _is_prose(rows: list[Row]) -> bool:
    """Sentences, and no column of a table."""
    written = [row.words.strip() for row in rows if row.words.strip()]
    wide = sum(2 * len(words) >= _NARROWEST for words in written)
    marked = sum(not _MARKS.isdisjoint(words) for words in written)
    return len(written) >= _FEWEST and 2 * wide > len(written) and marked >= _PUNCTUATED * len(written)
