"""A character on a page, seen so that its line runs to the right and the next line follows below."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import attrgetter
from typing import Final

from deadline_cli.notices.places import Box
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

_FIRST_PRIVATE: Final = "\ue000"
_PRIVATE: Final = compiled("[\ue000-\uefff]")
_left: Final = attrgetter("left")
_base: Final = attrgetter("base")


class Glyph(NamedTuple):
    """A character from `left` to `right` on the baseline `base`; `em` is the size of its type.

    These are in points of the page as it is read, y upwards: turned with the writing, so of a page that is turned, or
    set from top to bottom, they are not the page's own. `box` is where the page itself has the character; None: at
    these points.
    """

    char: str
    left: float
    base: float
    right: float
    em: float
    box: Box | None = None


class Segment(NamedTuple):
    """Characters that follow each other on one baseline without a gap."""

    glyphs: list[Glyph]
    left: float
    right: float
    base: float
    em: float

    @property
    def bottom(self) -> float:
        return self.base - 0.15 * self.em

    @property
    def top(self) -> float:
        return self.base + 0.85 * self.em


class Ruled(NamedTuple):
    """A frame that is drawn on a page, in the same points as the glyphs."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, segment: Segment) -> bool:
        x, y = (segment.left + segment.right) / 2, (segment.bottom + segment.top) / 2
        return self.left - 1 <= x <= self.right + 1 and self.bottom - 1 <= y <= self.top + 1


def box_of(glyph: Glyph) -> Box:
    """Where the page has a character."""
    _, left, base, right, em, box = glyph
    return (left, base - 0.15 * em, right, base + 0.85 * em) if box is None else box


def boxes_of(glyphs: Sequence[Glyph]) -> array[float]:
    """The edges of the boxes of characters: left, bottom, right and top of each."""
    _, lefts, bases, rights, ems, boxes = zip(*glyphs, strict=True)
    if not any(boxes):
        edges = array("f", bytes(16 * len(glyphs)))
        edges[0::4], edges[2::4] = array("f", lefts), array("f", rights)
        edges[1::4] = array("f", [base - 0.15 * em for base, em in zip(bases, ems, strict=True)])
        edges[3::4] = array("f", [base + 0.85 * em for base, em in zip(bases, ems, strict=True)])
        return edges
    return array("f", chain.from_iterable([box_of(glyph) for glyph in glyphs]))


def private_in(words: str) -> int:
    """How many characters are for private use, so that the font alone knows them; Wingdings' signs are others."""
    return len(_PRIVATE.findall(words)) if words and max(words) >= _FIRST_PRIVATE else 0


def segment_of(glyphs: list[Glyph]) -> Segment:
    """The segment of characters in their order."""
    _, lefts, bases, rights, ems, _ = zip(*glyphs, strict=True)
    return Segment(glyphs, lefts[0], max(rights), _middle_of(bases), _middle_of(ems))


def _middle_of(values: Sequence[float]) -> float:
    count = len(values)
    return values[0] if values.count(values[0]) == count else sorted(values)[count // 2]


def segments_as_drawn(glyphs: Iterable[Glyph]) -> list[Segment]:
    """Runs of characters on one baseline, in the order in which the page draws them."""
    found: list[Segment] = []
    current: list[Glyph] = []
    right = base = size = 0.0
    for glyph in glyphs:
        _, left, below, until, em, _ = glyph
        if current:
            larger = em if em > size else size
            if not (-0.6 * larger < left - right < 1.5 * larger and -0.5 * larger < below - base < 0.5 * larger):
                found.append(segment_of(current))
                current = []
        current.append(glyph)
        right, base, size = until, below, em
    if current:
        found.append(segment_of(current))
    return [segment for segment in map(stripped, found) if segment is not None]


def segments_by_place(glyphs: Iterable[Glyph]) -> list[Segment]:
    """Runs of characters on one baseline, however they were drawn: from the top, and from left to right."""
    found: list[Segment] = []
    for line in _lines(glyphs):
        line.sort(key=_left)
        first, right, size = 0, -math.inf, 0.0
        for at, glyph in enumerate(line):
            _, left, _, until, em, _ = glyph
            if at and left - right >= 0.7 * (em if em > size else size):
                found.append(segment_of(line[first:at]))
                first = at
            right, size = until, em
        found.append(segment_of(line[first:]))
    return [segment for segment in map(stripped, found) if segment is not None]


def _lines(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """The glyphs by their baselines, from the top."""
    lines: list[list[Glyph]] = []
    line: list[Glyph] = []
    base = em = math.nan
    for glyph in sorted(glyphs, key=_base, reverse=True):
        if glyph.base == base and glyph.em == em:  # as the one before: so are most
            line.append(glyph)
            continue
        base, em = glyph.base, glyph.em
        for line in reversed(lines[-4:]):
            if abs(line[0].base - base) < 0.35 * min(max(line[0].em, 1), max(em, 1)):
                line.append(glyph)
                break
        else:
            line = [glyph]
            lines.append(line)
    return lines


def stripped(segment: Segment) -> Segment | None:
    """The segment without blanks at its ends; None where it has nothing else."""
    glyphs = segment.glyphs
    if not glyphs[0].char.isspace() and not glyphs[-1].char.isspace():
        return segment
    written = [i for i, glyph in enumerate(glyphs) if not glyph.char.isspace()]
    return segment_of(glyphs[written[0] : written[-1] + 1]) if written else None
