"""The number of a note behind a number on a page: raised above its line and smaller, it is no digit of it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from deadline_cli.notices.documents.paged.glyph import Glyph
from deadline_cli.texts.characters import RAISED

_SMALLER: Final = 0.85  # of the size of the number's type; programs set it by 0.58 to 0.8
_LOWEST, _HIGHEST = 0.2, 0.6  # of that size above the number's line
_BESIDE: Final = 0.4  # of that size between the number and what is raised
_LONGEST: Final = 5  # characters: [123]
_BACK: Final = 0.05  # of that size, by which what follows stands off the number's line


def with_raised(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs in the order in which they are drawn, those of a note's number as raised figures."""
    found = [
        at
        for at, (before, glyph) in enumerate(pairwise(glyphs), 1)
        if glyph.em <= _SMALLER * before.em and before.char.isdigit() and _is_above(glyph, before)
    ]
    if not found:
        return glyphs
    drawn = list(glyphs)
    for start in found:
        number = glyphs[start - 1]
        end = start + 1
        while end < len(glyphs) and glyphs[end].em == glyphs[start].em and _is_above(glyphs[end], number):
            end += 1
        if end - start <= _LONGEST and _is_back(glyphs[end : end + 1], number):
            drawn[start:end] = [g._replace(char=g.char.translate(RAISED)) for g in glyphs[start:end]]
    return drawn


def _is_above(glyph: Glyph, number: Glyph) -> bool:
    """Whether a figure or bracket stands above the line of a number, close behind it or behind others that do."""
    height, gap = glyph.base - number.base, glyph.left - number.right
    is_near = -_BESIDE * number.em <= gap <= (_BESIDE + _LONGEST / 2) * number.em
    return ord(glyph.char) in RAISED and _LOWEST * number.em <= height <= _HIGHEST * number.em and is_near


def _is_back(after: list[Glyph], number: Glyph) -> bool:
    """Whether the line goes on as it stood before, or ends."""
    if not after or after[0].base < number.base - _HIGHEST * number.em:
        return True
    return after[0].em > _SMALLER * number.em and abs(after[0].base - number.base) <= _BACK * number.em
