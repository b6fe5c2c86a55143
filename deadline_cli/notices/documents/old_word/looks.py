"""How words of a Word 97–2003 file look, by the changes that runs and styles make ([MS-DOC] 2.6.1, 2.9.260)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import Final

from deadline_cli.notices.documents.ground import PAPER, SMALLEST, UNKNOWN, are_alike

Changes = Mapping[int, bytes]
"""What a run or a style changes: the operand of each change by its number."""
STYLE: Final = 0x4A30  # sprmCIstd, the style of characters
_COLOUR, _NUMBER, _HALF_POINTS = 0x6870, 0x2A42, 0x4A43
_ABOVE_OR_BELOW, _POSITION = 0x2A48, 0x4845  # sprmCIss, sprmCHpsPos
_RAISED: Final = 0.35  # of the size of its own type, by which programs raise what they also set smaller
_PEN, _SHADE, _OLD_SHADE = 0x2A0C, 0xCA71, 0x4866
_SIZES: Final = (1, 1, 2, 4, 2, 2, -1, 3)  # bytes of an operand by its sort; -1: the first byte says it
_TABLE: Final = 0xD608  # sprmTDefTable, whose size takes two bytes
_ICO: Final = (
    "", "000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", PAPER, "000080", "008080", "008000",
    "800080", "800000", "808000", "808080", "C0C0C0",
)  # fmt: skip
_AUTOMATIC: Final = 0xFF
# What shades paragraphs and the cells of tables: with colours of 24 bits, and by numbers of colours.
_SHADES: Final = (0xC64D, 0xD612, 0xD616, 0xD60C, 0xD660, 0xD670, 0xD671, 0xD672, 0xD62D)
_OLD_SHADES: Final = (0xD609, 0x442D)
_HUGE: Final = 0x6646  # changes that stand elsewhere
_SHADE_SIZE: Final = 10
_SHAPE_SIZE, _IN_FRONT_OR_BEHIND = 26, 3


def changes_of(data: bytes) -> dict[int, bytes]:
    """The changes of a list of them; the last word on each counts."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 2 < len(data):
        (code,) = struct.unpack_from("<H", data, at)
        size = _SIZES[code >> 13]
        if size < 0:
            size = 1 + data[at + 2] if code != _TABLE else 1 + int.from_bytes(data[at + 2 : at + 4], "little")
        found[code] = data[at + 2 : at + 2 + size]
        at += 2 + size
    return found


def is_unseen(changes: Changes, paper: str) -> bool:
    """Whether nobody sees words that are changed so; `paper` is what their paragraph stands on."""
    if _HALF_POINTS in changes and int.from_bytes(changes[_HALF_POINTS], "little") / 2 <= SMALLEST:
        return True
    colour = _colour(changes)
    return bool(colour) and are_alike(colour, _ground(changes) or paper)


def place_of(changes: Changes) -> int:
    """Where words that are changed so stand, as the number of a note does: above the line (1), below it (-1), on it."""
    if changes.get(_ABOVE_OR_BELOW, b"\0") != b"\0":
        return 1 if changes[_ABOVE_OR_BELOW] == b"\1" else -1
    position, size = (int.from_bytes(changes.get(of, b""), "little", signed=True) for of in (_POSITION, _HALF_POINTS))
    return (position > 0) - (position < 0) if abs(position) >= _RAISED * size > 0 else 0


def paper_of(pages: Iterator[bytes], styles: bytes, shapes: bytes) -> str:
    """What the words of a file stand on: paper, where nothing shades paragraphs or cells and nothing lies behind them.

    `pages` hold the changes of paragraphs, `shapes` is the list of what floats over the text.
    """
    count = (len(shapes) - 4) // (4 + _SHAPE_SIZE)
    for number in range(count):
        (flags,) = struct.unpack_from("<H", shapes, 4 * (count + 1) + _SHAPE_SIZE * number + 20)
        if flags >> 5 & 0x0F == _IN_FRONT_OR_BEHIND and flags & 0x4000:
            return UNKNOWN
    return UNKNOWN if any(map(_shades, (styles, *pages))) else PAPER


def _shades(held: bytes) -> bool:
    """Whether changes give a paragraph or a cell another ground than paper."""
    if struct.pack("<H", _HUGE) in held:
        return True
    for code in _SHADES:
        at = held.find(struct.pack("<H", code))
        while at >= 0:
            size = held[at + 2] if at + 2 < len(held) else 0
            shades = held[at + 3 : at + 3 + size]
            for start in range(0, len(shades) - _SHADE_SIZE + 1, _SHADE_SIZE):
                if _of_shade(shades[start : start + _SHADE_SIZE]) not in ("", PAPER):
                    return True
            at = held.find(struct.pack("<H", code), at + 1)
    for code in _OLD_SHADES:
        at = held.find(struct.pack("<H", code))
        begin = at + 3 if code >> 13 == 6 else at + 2
        size = held[at + 2] if begin == at + 3 and at >= 0 else 2
        if at >= 0 and held[begin : begin + size].strip(b"\0\xff"):
            return True
    return False


def _colour(changes: Changes) -> str:
    """The colour of words; nothing where it is the usual one."""
    if (said := changes.get(_COLOUR)) is not None and len(said) == 4:
        return "" if said[3] == _AUTOMATIC else said[:3].hex().upper()
    return _by_number(changes.get(_NUMBER, b"\0"))


def _ground(changes: Changes) -> str:
    """The ground of a run itself; nothing where it has none."""
    if changes.get(_PEN, b"\0") != b"\0":
        return _by_number(changes[_PEN])
    if (shade := changes.get(_SHADE)) is not None:
        return _of_shade(shade[1:])
    old = int.from_bytes(changes.get(_OLD_SHADE, b""), "little")
    return UNKNOWN if old not in (0, 0xFFFF) else ""


def _of_shade(shade: bytes) -> str:
    """The ground that a shade of ten bytes gives: two colours and a pattern."""
    if len(shade) < _SHADE_SIZE or shade[8:] == b"\xff\xff":
        return ""
    pattern = int.from_bytes(shade[8:], "little")
    colour = shade[:4] if pattern == 1 else shade[4:8]
    if pattern > 1 or (pattern == 1 and colour[3] == _AUTOMATIC):
        return UNKNOWN
    return "" if colour[3] == _AUTOMATIC else colour[:3].hex().upper()


def _by_number(said: bytes) -> str:
    return _ICO[said[0]] if said and said[0] < len(_ICO) else UNKNOWN
