"""How the words of an .xls are drawn: struck out, unseen by colour or size, raised ([MS-XLS] 2.4.122)."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from deadline_cli.notices.documents.ground import SMALLEST
from deadline_cli.notices.documents.sheets.shared import Stretches
from deadline_cli.texts.characters import LOWERED, RAISED

FONT: Final = 0x31
"""The record of a font."""
_TWIPS: Final = 20  # of a point
_STRUCK: Final = 0x08
_PLACES: Final = {b"\1\0": "raised", b"\2\0": "lowered"}  # by the number at the tenth byte of a font
_FIGURES: Final = {"raised": RAISED, "lowered": LOWERED}
PALETTE: Final = 0x92
"""The record of a book's own colours."""
_WHITE: Final = frozenset([1, 9])  # of the colours that every book has, of which the first eight are fixed
_FIXED: Final = 8
_PALEST: Final = 244  # of 255
_NO_FONT: Final = 4  # a number that is left out
_CONDITIONS: Final = 0x1B0  # CONDFMT: another look by condition
_MERGED: Final = 0xE5
_MOST_COVERED: Final = 500_000  # cells
_CELLS: Final = frozenset([0x203, 0x27E, 0x06, 0xFD, 0x204, 0xD6])  # NUMBER, RK, FORMULA, LABELSST, LABEL, RSTRING
_PLAIN, _SOLID = 0, 1  # patterns of a cell

Place = tuple[int, int]
Places = frozenset[Place]
Kept = tuple[str, str]
_SHARED_WORDS: Final = 0xFD  # LABELSST


class Drawing:
    """The styles of a book whose words are struck out, and those whose words nobody sees."""

    def __init__(self, fonts: Sequence[bytes], styles: Sequence[bytes], palette: bytes = b"") -> None:
        self._white = _whites(palette) if palette else _WHITE
        self._fonts, self._styles = fonts, styles
        looks = [self.look(struct.unpack_from("<H", style)[0], number) for number, style in enumerate(styles)]
        self._struck = {number for number, look in enumerate(looks) if look == "struck"}
        self._unseen = {number for number, look in enumerate(looks) if look == "unseen"}

    def look(self, font: int, style: int) -> str:
        """Whether words of a font in a cell of a style are `struck`, `unseen`, `raised` or `lowered`; else nothing."""
        font -= font > _NO_FONT
        if font >= len(self._fonts) or style >= len(self._styles) or len(self._styles[style]) < 20:
            return ""
        height, flags, colour = struct.unpack_from("<HHH", self._fonts[font])
        if flags & _STRUCK:
            return "struck"
        is_pale = colour in self._white and _is_white(self._styles[style], self._white)
        if height <= SMALLEST * _TWIPS or is_pale:
            return "unseen"
        return _PLACES.get(self._fonts[font][8:10], "")

    def stretches(self, records: Iterable[tuple[int, bytes]], shared: Mapping[int, Stretches]) -> dict[Place, Kept]:
        """What is read and what is unseen of the cells whose stretches are not all plain."""
        found: dict[Place, Kept] = {}
        for kind, body in records if shared else ():
            if kind == _CONDITIONS:
                return {}
            if kind == _SHARED_WORDS and len(body) >= 10:
                row, column, style, number = struct.unpack_from("<HHHI", body)
                if number in shared and style < len(self._styles):
                    own = struct.unpack_from("<H", self._styles[style])[0]
                    told = {"": "", "struck": "", "unseen": ""}
                    for words, font in shared[number].parts():
                        look = self.look(own if font is None else font, style)
                        figures = _FIGURES.get(look)
                        shown = words if figures is None or font is None else words.translate(figures)
                        told["" if figures is not None else look] += shown
                    if told[""] != shared[number].words or style in self._struck | self._unseen:
                        found[row + 1, column + 1] = told[""], told["unseen"]
        return found

    def of(self, records: Iterable[tuple[int, bytes]]) -> tuple[Places, Places]:
        """The cells of a sheet that are struck out, and those that nobody sees, by row and column from 1."""
        struck, unseen = set[tuple[int, int]](), set[tuple[int, int]]()
        if self._struck or self._unseen:
            for kind, body in records:
                if kind == _CONDITIONS:
                    return frozenset(struck), frozenset()
                if kind in _CELLS:
                    row, column, style = struct.unpack_from("<HHH", body)
                    place = row + 1, column + 1
                    if style in self._struck:
                        struck.add(place)
                    elif style in self._unseen:
                        unseen.add(place)
        return frozenset(struck), frozenset(unseen)


def covered_in(records: Iterable[tuple[int, bytes]]) -> Places:
    """The cells of a sheet that merged ones cover: all but the first of each."""
    found: set[tuple[int, int]] = set()
    for kind, body in records:
        for at in range(2, len(body) - 7, 8) if kind == _MERGED else ():
            top, bottom, left, right = struct.unpack_from("<HHHH", body, at)
            if len(found) + (bottom - top + 1) * (right - left + 1) > _MOST_COVERED:
                break
            every = {(row, column) for row in range(top + 1, bottom + 2) for column in range(left + 1, right + 2)}
            found |= every - {(top + 1, left + 1)}
    return frozenset(found)


def _whites(palette: bytes) -> frozenset[int]:
    """The numbers of the whites among a book's own colours."""
    colours = [palette[at : at + 3] for at in range(2, len(palette) - 2, 4)]
    own = {number for number, colour in enumerate(colours, _FIXED) if min(colour) >= _PALEST}
    return frozenset({1} | own)


def _is_white(style: bytes, white: frozenset[int]) -> bool:
    """Whether a cell of that style has no ground, or a white one."""
    pattern = struct.unpack_from("<I", style, 14)[0] >> 26
    fore = struct.unpack_from("<H", style, 18)[0] & 0x7F
    return pattern == _PLAIN or (pattern == _SOLID and fore in white)
