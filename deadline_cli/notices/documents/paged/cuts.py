"""Where a block of lines is cut: at gutters that run through it, else at the gap between lines that frees one."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from deadline_cli.notices.documents.paged.glyph import Segment

_LINES_OF_A_COLUMN: Final = 3
_WIDEST, _OUTER = 12, 4  # so many gaps of a block, and next to its edges, are asked for what a cut there frees
_LEAST_WORDS: Final = 5  # shorter pieces are cells and numbers, which tables draw across


def cut(block: list[Segment]) -> list[list[Segment]]:
    """A block cut at gutters that run through it from top to bottom, else at the gap that frees one."""
    if len(block) < 2:
        return [block]
    em = sorted(segment.em for segment in block)[len(block) // 2]
    gutters = _gutters(block, em)
    if gutters:
        columns = _columns(block, gutters)
        if len(columns) > 1 and not _is_table(columns):
            return [part for column in columns for part in cut(column)]
    at = _freeing_cut(block, em)
    if at is None:
        return [block]
    above, below = _parted(block, at)
    return cut(above) + cut(below)


def _freeing_cut(block: list[Segment], em: float) -> float | None:
    """The height of the gap that frees the longest columns, so that a title is parted from all of its text."""
    gaps = _gaps([(-s.top, -s.bottom) for s in block], 0.05 * em)
    if not gaps:
        return None
    asked = {*sorted(gaps, key=_narrow)[:_WIDEST], *gaps[:_OUTER], *gaps[-_OUTER:]}
    ordered = sorted(block, key=_height, reverse=True)
    heights = [-_height(segment) for segment in ordered]
    above_has, below_has = _have_gaps(ordered, 0.1 * em), _have_gaps(ordered[::-1], 0.1 * em)
    most, found = 0, None
    for a, b in sorted(asked, key=lambda gap: (_narrow(gap), gap)):
        at = bisect_left(heights, (a + b) / 2)
        freed = max(
            _freed(ordered[:at], em) if above_has[at] else 0,
            _freed(ordered[at:], em) if below_has[len(ordered) - at] else 0,
        )
        if freed > most:
            most, found = freed, -(a + b) / 2
    return found


def _have_gaps(segments: Sequence[Segment], least: float) -> list[bool]:
    """Of the first 0, 1, 2 … segments: whether an upright gap so wide runs through them."""
    lefts, rights = list[float](), list[float]()  # of what they cover, without gaps
    found = [False]
    for segment in segments:
        left, right = segment.left, segment.right
        first = bisect_right(rights, left - least)
        last = bisect_left(lefts, right + least, first)
        if first < last:
            left, right = min(left, lefts[first]), max(right, rights[last - 1])
        lefts[first:last], rights[first:last] = [left], [right]
        found.append(len(lefts) > 1)
    return found


def _narrow(gap: tuple[float, float]) -> float:
    return gap[0] - gap[1]


def _freed(part: list[Segment], em: float) -> int:
    """How many lines of a part stand in columns of text; 1 where it has gutters, but few or short lines beside them."""
    gutters = _gutters(part, em) if len(part) > 3 else []
    if not gutters:
        return 0
    columns = _columns(part, gutters)
    lines = min(map(len, columns))
    words = min(sum(len(s.glyphs) for s in column) / len(column) for column in columns)
    return len(part) if lines >= _LINES_OF_A_COLUMN and words > _LEAST_WORDS else 1


def _columns(block: list[Segment], gutters: list[float]) -> list[list[Segment]]:
    """The segments between gutters; letters on top of each other may leave a column empty."""
    edges = [float("-inf"), *gutters, float("inf")]
    columns = ([s for s in block if a < (s.left + s.right) / 2 <= b] for a, b in itertools.pairwise(edges))
    return [column for column in columns if column]


def _gutters(block: list[Segment], em: float) -> list[float]:
    """Where to cut a block into columns: wide gaps, and narrow ones behind which the lines begin flush."""
    found: list[float] = []
    gaps = _gaps([(s.left, s.right) for s in block], 0.1 * em)
    for at, (a, b) in enumerate(gaps):
        until = gaps[at + 1][0] if at + 1 < len(gaps) else float("inf")
        behind = [s for s in block if b - 0.1 * em <= s.left < until]
        flush = sum(s.left - b < 0.3 * em for s in behind)
        if b - a >= 0.9 * em or (len(behind) > 3 and flush >= 0.5 * len(behind)):
            found.append((a + b) / 2)
    return found


def _height(segment: Segment) -> float:
    return (segment.bottom + segment.top) / 2


def _parted(block: list[Segment], height: float) -> tuple[list[Segment], list[Segment]]:
    above, below = list[Segment](), list[Segment]()
    for segment in block:
        (above if _height(segment) > height else below).append(segment)
    return above, below


def _gaps(stretches: list[tuple[float, float]], least: float) -> list[tuple[float, float]]:
    """Where none of the stretches lies, between the first and the last."""
    found: list[tuple[float, float]] = []
    ordered = sorted(stretches)
    end = ordered[0][1]
    for first, last in ordered[1:]:
        if first - end >= least:
            found.append((end, first))
        end = max(end, last)
    return found


def _is_table(columns: list[list[Segment]]) -> bool:
    """Whether columns are those of a table, which is read row by row."""
    lengths = [sum(len(s.glyphs) for s in column) / len(column) for column in columns]
    return min(map(len, columns)) < 3 and max(lengths) < 12
