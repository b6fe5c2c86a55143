"""The number of a note behind a number on a page: off its line and smaller, it is no digit of it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from deadline_cli.notices.documents.paged.glyph import Glyph
from deadline_cli.texts.characters import RAISED, figures_at

_SMALLER: Final = 0.85  # of the size of the number's type; programs set it by 0.58 to 0.8
_ABOVE: Final = (0.2, 0.6)  # of that size above the number's line
_BELOW: Final = (0.08, 0.6)  # and below it: programs lower by 0.1 to 0.5
_BESIDE: Final = 0.4  # of that size between the number and what is off its line
_LONGEST: Final = 5  # characters: [123]
_BACK: Final = 0.05  # of that size, by which what follows stands off the number's line


def with_raised(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs in the order in which they are drawn, those of a note's number as raised or lowered figures."""
    found = [
        at
        for at, (before, glyph) in enumerate(pairwise(glyphs), 1)
        if glyph.em <= _SMALLER * before.em and before.char.isdigit() and _place(glyph, before)
    ]
    if not found:
        return glyphs
    drawn = list(glyphs)
    for start in found:
        number, place = glyphs[start - 1], _place(glyphs[start], glyphs[start - 1])
        end = start + 1
        while end < len(glyphs) and glyphs[end].em == glyphs[start].em and _place(glyphs[end], number) == place:
            end += 1
        if end - start <= _LONGEST and _is_back(glyphs[end : end + 1], number):
            drawn[start:end] = [g._replace(char=g.char.translate(figures_at(place))) for g in glyphs[start:end]]
    return drawn


def _place(glyph: Glyph, number: Glyph) -> int:
    """Whether a figure or bracket close behind a number, or behind others, is above (1) or below its line (-1)."""
    height, gap = (glyph.base - number.base) / number.em, (glyph.left - number.right) / number.em
    if ord(glyph.char) not in RAISED or not -_BESIDE <= gap <= _BESIDE + _LONGEST / 2:
        return 0
    return 1 if _ABOVE[0] <= height <= _ABOVE[1] else -1 if _BELOW[0] <= -height <= _BELOW[1] else 0


def _is_back(after: list[Glyph], number: Glyph) -> bool:
    """Whether the line goes on as it stood before, or ends."""
    if not after or after[0].base < number.base - _ABOVE[1] * number.em:
        return True
    return after[0].em > _SMALLER * number.em and abs(after[0].base - number.base) <= _BACK * number.em
