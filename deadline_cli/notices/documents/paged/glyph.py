"""A character on a page, seen so that its line runs to the right and the next line follows below."""

from __future__ import annotations

from collections.abc import Iterable

from deadline_cli.notices.places import Box
from deadline_cli.records import NamedTuple


class Glyph(NamedTuple):
    """A character from `left` to `right` on the baseline `base`; `em` is the size of its type.

    These are in points of the page as it is read, y upwards: turned with the writing, so of a page that is turned, or
    set from top to bottom, they are not the page's own. `box` is where the page itself has the character.
    """

    char: str
    left: float
    base: float
    right: float
    em: float
    box: Box


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


def is_private(char: str) -> bool:
    """Whether a character is one for private use, whose meaning the font alone knows; Wingdings' signs are others."""
    return "\ue000" <= char <= "\uefff"


def segment_of(glyphs: list[Glyph]) -> Segment:
    """The segment of characters in their order."""
    ems = sorted(glyph.em for glyph in glyphs)
    bases = sorted(glyph.base for glyph in glyphs)
    middle = len(glyphs) // 2
    return Segment(glyphs, glyphs[0].left, max(g.right for g in glyphs), bases[middle], ems[middle])


def segments_as_drawn(glyphs: Iterable[Glyph]) -> list[Segment]:
    """Runs of characters on one baseline, in the order in which the page draws them."""
    found: list[Segment] = []
    current: list[Glyph] = []
    for glyph in glyphs:
        if current:
            last = current[-1]
            em = max(last.em, glyph.em)
            near = -0.6 * em < glyph.left - last.right < 1.5 * em
            if not (near and abs(glyph.base - last.base) < 0.5 * em):
                found.append(segment_of(current))
                current = []
        current.append(glyph)
    if current:
        found.append(segment_of(current))
    return [segment for segment in map(_stripped, found) if segment is not None]


def segments_by_place(glyphs: Iterable[Glyph]) -> list[Segment]:
    """Runs of characters on one baseline, however they were drawn: from the top, and from left to right."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: -g.base):
        for line in reversed(lines[-4:]):
            if abs(line[0].base - glyph.base) < 0.35 * min(max(line[0].em, 1), max(glyph.em, 1)):
                line.append(glyph)
                break
        else:
            lines.append([glyph])
    found: list[Segment] = []
    for line in lines:
        current: list[Glyph] = []
        for glyph in sorted(line, key=lambda g: g.left):
            if current and glyph.left - current[-1].right >= 0.7 * max(glyph.em, current[-1].em):
                found.append(segment_of(current))
                current = []
            current.append(glyph)
        if current:
            found.append(segment_of(current))
    return [segment for segment in map(_stripped, found) if segment is not None]


def _stripped(segment: Segment) -> Segment | None:
    """The segment without blanks at its ends; None where it has nothing else."""
    glyphs = segment.glyphs
    if not glyphs[0].char.isspace() and not glyphs[-1].char.isspace():
        return segment
    written = [i for i, glyph in enumerate(glyphs) if not glyph.char.isspace()]
    return segment_of(glyphs[written[0] : written[-1] + 1]) if written else None
