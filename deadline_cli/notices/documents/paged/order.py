"""The reading order of a page: as it is drawn where that makes sense, else by frames, gutters and gaps.

Page makers draw column after column; some programs draw the page line by line across all columns, and every
extractor then mixes the columns up.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from deadline_cli.notices.documents.paged.cuts import cut
from deadline_cli.notices.documents.paged.glyph import (
    Glyph,
    Ruled,
    Segment,
    segment_of,
    segments_as_drawn,
    segments_by_place,
    stripped,
)
from deadline_cli.notices.documents.paged.titles import seated

# Of real official pages and of pages drawn column by column at most 0.05 of the steps are out of order, of pages
# drawn line by line 0.17 and more.
INCOHERENT: Final = 0.1
_FEWEST: Final = 4
_LINES_OF_A_BOX: Final = 3
_WORDS_OF_A_BOX: Final = 40
_FLUSH: Final = 4  # lines that begin at one edge are a column's
_ACROSS: Final = 0.2  # of them that many may run on into the next column, for want of room
_TITLE: Final = 4  # lines at the top of a page that may be drawn after the text
_GUTTER: Final = 1.5  # of the size of the type: no blank within a line is so wide
_LINE: Final = 2.5  # of the size of the type: no lines of one text are further apart
_CELL: Final = 5  # shorter pieces are cells and numbers, which tables draw across
_LABEL: Final = 10  # letters; lines of columns are longer
_FULL: Final = 2  # of the size of the type: so near its edge ends a line of a column
_IN_SENTENCES: Final = 0.2  # share of lines with a mark of a sentence from which on they are prose and no cells
_OF_SENTENCES: Final = frozenset("，。；")


def in_order(glyphs: Sequence[Glyph], frames: Sequence[Ruled] = ()) -> list[list[Segment]]:
    """The page's blocks in reading order, each a list of segments from the top."""
    drawn = segments_as_drawn(glyphs)
    if disorder(drawn) <= INCOHERENT:
        drawn = seated(_title_first(drawn))
        inside = _Frames(frames, drawn)
        return _untangled([(frame, list(block)) for frame, block in itertools.groupby(drawn, key=inside.innermost)])
    placed = _parted_at_columns(segments_by_place(glyphs))
    inside = _Frames(frames, placed)
    groups: dict[int, list[Segment]] = {}
    for segment in placed:
        groups.setdefault(inside.innermost(segment), []).append(segment)
    blocks: list[list[Segment]] = []
    for group in sorted(groups.values(), key=lambda g: (-max(s.top for s in g), min(s.left for s in g))):
        blocks += cut(group)
    return blocks


def _untangled(blocks: list[tuple[int, list[Segment]]]) -> list[list[Segment]]:
    """The blocks of frames as they were drawn, but for lines of two that stand at one height: these come in turns."""
    at = 0
    while at + 3 < len(blocks):
        (one, first), (other, second), (third, behind), (fourth, rest) = blocks[at : at + 4]
        if one == third != other == fourth and min(one, other) >= 0 and len(second) == 1:
            blocks[at : at + 4] = [(one, first + behind), (other, second + rest)]
        else:
            at += 1
    return [block for _, block in blocks]


class _Frames:
    """The frames of a page that hold a notice, and not a cell of a table."""

    def __init__(self, frames: Sequence[Ruled], segments: Sequence[Segment]) -> None:
        inner_first = sorted(frames, key=lambda f: (f.right - f.left) * (f.top - f.bottom))
        self._frames = [frame for frame in inner_first if _is_box(frame, segments)] if len(segments) > 3 else []

    def innermost(self, segment: Segment) -> int:
        """The number of the smallest frame round a segment, -1 where it stands in none."""
        return next((i for i, frame in enumerate(self._frames) if frame.holds(segment)), -1)


def _is_box(frame: Ruled, segments: Sequence[Segment]) -> bool:
    held = [segment for segment in segments if frame.holds(segment)]
    return len(held) >= _LINES_OF_A_BOX and sum(len(segment.glyphs) for segment in held) >= _WORDS_OF_A_BOX


def _title_first(drawn: list[Segment]) -> list[Segment]:
    """The same, what stands alone over the middle of the page, or over its first line, before all: a late title."""
    found: list[Segment] = []
    rest = drawn
    while len(rest) > 1 and len(found) < _TITLE:
        top = max(rest, key=lambda s: s.bottom)
        first, others = rest[0], [segment for segment in rest if segment is not top]
        if max(segment.top for segment in others) > top.bottom:
            break
        middle = (min(s.left for s in others) + max(s.right for s in others)) / 2
        centred = abs((top.left + top.right) / 2 - middle) < 2 * top.em
        if top is not first and not centred and (top.right < first.left or first.right < top.left):
            break
        found.append(top)
        rest = others
    return found + rest


def disorder(drawn: Sequence[Segment]) -> float:
    """The share of steps from one segment to the next that no reader takes: across a gap, or up and to the left.

    A page most of whose steps go to the line above is out of order; one whose cells are drawn row by row is not.
    """
    if len(drawn) < _FEWEST:
        return 0.0
    wrong = upwards = 0
    across: list[Segment] = []
    for before, after in itertools.pairwise(drawn):
        is_above = (
            after.base > before.base + 0.5 * before.em and before.left < after.right and after.left < before.right
        )
        upwards += is_above
        if len(before.glyphs) < _CELL or len(after.glyphs) < _CELL:
            continue
        middle = (after.bottom + after.top) / 2
        if before.bottom < middle < before.top:
            across += [before] if after.left > before.right else []
        elif is_above and after.em == before.em and after.base < before.base + _LINE * before.em:
            wrong += 1  # to the line above, of the same type
        else:
            wrong += after.bottom > before.top and after.left < before.left - 2 * before.em
    if upwards > len(drawn) / 2:  # from the last line to the first
        return 1.0
    if not _are_cells(across):
        wrong += len(across)
    return wrong / (len(drawn) - 1) if wrong > 1 else 0.0  # one is a line with a gap in it (a tab)


def _are_cells(across: Sequence[Segment]) -> bool:
    """Whether what stands to the left of gaps are labels and values of a table and no lines of columns of text.

    Lines of a column have marks of sentences, or they are long and end at one edge.
    """
    if across and max(s.base for s in across) - min(s.base for s in across) < 0.5 * across[0].em:
        return True  # one line with gaps in it: tabs, or the fields of a form
    marked = sum(any(glyph.char in _OF_SENTENCES for glyph in segment.glyphs) for segment in across)
    if marked >= _IN_SENTENCES * len(across):
        return False
    lengths = sorted(len(segment.glyphs) for segment in across)
    columns: dict[int, list[float]] = {}
    for segment in across:
        columns.setdefault(round(segment.left / segment.em), []).append(segment.right / segment.em)
    ends = [max(rights) - right for rights in columns.values() if len(rights) > 1 for right in rights]
    full = sum(short < _FULL for short in ends)
    return lengths[len(across) // 2] < _LABEL or (bool(ends) and 2 * full <= len(ends))


def _parted_at_columns(placed: list[Segment]) -> list[Segment]:
    """Segments parted where a column begins: a sign that hangs over the edge leaves too small a gap to be seen."""
    edges = _column_edges(placed)
    if not edges:
        return placed
    found: list[Segment] = []
    for segment in placed:
        first = 0
        glyphs, near = segment.glyphs, 0.2 * segment.em
        within = [edge for edge in edges if segment.left - near < edge < segment.right + near]
        for at in range(1, len(glyphs)) if within else ():
            begins = glyphs[at].left
            # Recognition takes the lines of two columns for one, and the gutter for a blank of its width.
            gutter = glyphs[at - 1].left if _is_gutter(glyphs[at - 1], segment.em) else begins
            if any(gutter - near < edge < begins + near for edge in within):
                if (part := stripped(segment_of(glyphs[first:at]))) is not None:
                    right = min(part.right, begins - 0.5 * segment.em)
                    found.append(part._replace(right=max(part.left, right)))
                first = at
        last = stripped(segment_of(glyphs[first:])) if first else segment
        found += [] if last is None else [last]
    return found


def _is_gutter(glyph: Glyph, em: float) -> bool:
    return glyph.char.isspace() and glyph.right - glyph.left > _GUTTER * em


def _column_edges(placed: list[Segment]) -> list[float]:
    """Where so many segments begin, and so few run across, that a column must begin there."""
    if len(placed) < 2 * _FLUSH:
        return []
    em = sorted(segment.em for segment in placed)[len(placed) // 2]
    starts: list[list[float]] = []
    for left in sorted(segment.left for segment in placed):
        if starts and left - starts[-1][0] < 0.4 * em:
            starts[-1].append(left)
        else:
            starts.append([left])
    found: list[float] = []
    for lefts in starts:
        if len(lefts) < max(_FLUSH, len(placed) / 16):
            continue
        edge = lefts[len(lefts) // 2]
        before, behind = edge - 0.5 * em, edge + 0.5 * em
        across = sum([s.left < before and s.right > behind for s in placed])
        if across <= _ACROSS * len(lefts):
            found.append(edge)
    return found
