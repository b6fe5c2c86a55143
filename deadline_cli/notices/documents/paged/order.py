"""The reading order of a page: as it is drawn where that makes sense, else by frames, gutters and gaps.

Page makers draw column after column; some programs draw the page line by line across all columns, and every
extractor then mixes the columns up.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from deadline_cli.notices.documents.paged.glyph import (
    Glyph,
    Ruled,
    Segment,
    segments_as_drawn,
    segments_by_place,
)

# Of real official pages and of pages drawn column by column at most 0.05 of the steps are out of order, of pages
# drawn line by line 0.17 and more.
INCOHERENT: Final = 0.1
_FEWEST: Final = 8
_CELL: Final = 5  # shorter pieces are cells and numbers, which tables draw across


def in_order(glyphs: Sequence[Glyph], frames: Sequence[Ruled] = ()) -> list[list[Segment]]:
    """The page's blocks in reading order, each a list of segments from the top."""
    drawn = segments_as_drawn(glyphs)
    if disorder(drawn) <= INCOHERENT:
        return [drawn] if drawn else []
    placed = segments_by_place(glyphs)
    groups: dict[int, list[Segment]] = {}
    inner_first = sorted(frames, key=lambda f: (f.right - f.left) * (f.top - f.bottom))
    for segment in placed:
        at = next((i for i, frame in enumerate(inner_first) if frame.holds(segment)), -1)
        groups.setdefault(at, []).append(segment)
    blocks: list[list[Segment]] = []
    for group in sorted(groups.values(), key=lambda g: (-max(s.top for s in g), min(s.left for s in g))):
        blocks += cut(group)
    return blocks


def disorder(drawn: Sequence[Segment]) -> float:
    """The share of steps from one segment to the next that no reader takes: across a gap, or up and to the left."""
    if len(drawn) < _FEWEST:
        return 0.0
    wrong = 0
    for before, after in itertools.pairwise(drawn):
        if len(before.glyphs) < _CELL or len(after.glyphs) < _CELL:
            continue
        middle = (after.bottom + after.top) / 2
        if before.bottom < middle < before.top:
            wrong += after.left > before.right
        else:
            wrong += after.bottom > before.top and after.left < before.left - 2 * before.em
    return wrong / (len(drawn) - 1)


def cut(block: list[Segment]) -> list[list[Segment]]:
    """A block cut at gutters that run through it from top to bottom, else at the gap that frees one."""
    if len(block) < 2:
        return [block]
    em = sorted(segment.em for segment in block)[len(block) // 2]
    gutters = _gaps([(s.left, s.right) for s in block], 0.9 * em)
    if gutters:
        edges = [float("-inf"), *((a + b) / 2 for a, b in gutters), float("inf")]
        columns = [
            [s for s in block if left < (s.left + s.right) / 2 <= right] for left, right in itertools.pairwise(edges)
        ]
        if not _is_table(columns):
            return [part for column in columns for part in cut(column)]
    gaps = _gaps([(-s.top, -s.bottom) for s in block], 0.05 * em)
    for a, b in sorted(gaps, key=lambda gap: gap[0] - gap[1]):
        above, below = _parted(block, -(a + b) / 2)
        if any(len(part) > 3 and _gaps([(s.left, s.right) for s in part], 0.9 * em) for part in (above, below)):
            return cut(above) + cut(below)
    return [block]


def _parted(block: list[Segment], height: float) -> tuple[list[Segment], list[Segment]]:
    above = [s for s in block if (s.bottom + s.top) / 2 > height]
    return above, [s for s in block if (s.bottom + s.top) / 2 <= height]


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
