"""The automatic numbers of a Word 97–2003 file ([MS-DOC] 2.9.131 to 2.9.150, 2.9.181; [MS-OSHARED] 2.2.1.3)."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from deadline_cli.notices.documents.word.numbers import Level, label
from deadline_cli.records import NamedTuple

_PAIRS: Final = {"styles": 1, "paragraphs": 13, "lists": 73, "overrides": 74}  # places in the FIB
_PAGE: Final = 512
_PAGE_NUMBER: Final = 0x3FFFFF
_LEVEL: Final = 0x260A  # sprmPIlvl
_LIST: Final = 0x460B  # sprmPIlfo
_TABLE: Final = 0xD608  # sprmTDefTable, whose size takes two bytes
_SIZES: Final = (1, 1, 2, 4, 2, 2, -1, 3)  # bytes of an operand by its sort; -1: the first byte says it
_ENDS: Final = frozenset("\r\x07")
_SHAPES: Final = {
    1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 10: "ideographDigital",
    11: "japaneseCounting", 14: "decimalFullWidth", 17: "japaneseDigitalTenThousand", 18: "decimalEnclosedCircle",
    19: "decimalFullWidth", 22: "decimalZero", 23: "bullet", 28: "decimalEnclosedCircleChinese",
    30: "ideographTraditional", 31: "ideographZodiac", 33: "taiwaneseCounting", 34: "ideographLegalTraditional",
    35: "taiwaneseCountingThousand", 36: "taiwaneseDigital", 37: "chineseCounting", 38: "chineseLegalSimplified",
    39: "chineseCountingThousand", 255: "none",
}  # fmt: skip
_BROKEN: Final = (struct.error, IndexError, ValueError)


class Stretch(NamedTuple):
    """Characters of the text that stand one behind the other in the file, each of so many bytes."""

    start: int  # the first character's place in the text
    first: int  # its byte in the file
    width: int


class Numbered(NamedTuple):
    """The list and level of a paragraph or a style; None where it says nothing of it."""

    override: int | None = None
    level: int | None = None


class Known(NamedTuple):
    """The levels of each override of a list, from 1, the list that it counts in, and the styles of a list's levels."""

    levels: dict[int, dict[int, Level]]
    counts_in: dict[int, int]
    styles: dict[int, list[int]]


def labels(
    text: str, stretches: list[Stretch], main: bytes, table: bytes, pairs: int, parts: Sequence[int] = (0,)
) -> dict[int, str]:
    """What prints before the paragraphs that begin at these characters of the text; none where the lists are broken.

    `parts` are where the body, the notes and the like begin, each of which counts for itself.
    """

    def block(name: str) -> bytes:
        where, size = struct.unpack_from("<II", main, pairs + 8 * _PAIRS[name])
        return table[where:] if name == "lists" and size else table[where : where + size]

    try:
        if not block("overrides"):
            return {}
        known = _known(block("lists"), block("overrides"))
        styles = _styles(block("styles"))
        edges, runs = _paragraphs(main, block("paragraphs"))
        found: dict[int, str] = {}
        ends = list(_ends(text, stretches))
        for first, last in pairwise((*parts, len(text) + 1)):
            found |= _labels((end for end in ends if first <= end[0] < last), edges, runs, styles, known)
        return found
    except _BROKEN:
        return {}


def _labels(
    ends: Iterator[tuple[int, int]], edges: list[int], runs: list[tuple[int, Numbered]],
    styles: dict[int, Numbered], known: Known,
) -> Iterator[tuple[int, str]]:  # fmt: skip
    counts: dict[int, dict[int, int]] = {}
    for start, byte in ends:
        at = bisect_right(edges, byte) - 1
        if not 0 <= at < len(runs):
            continue
        style, own = runs[at]
        based = styles.get(style, Numbered())
        override = own.override if own.override is not None else based.override
        if override is None or override not in known.levels:
            continue
        level = own.level if own.level is not None else based.level
        if level is None:
            listed = known.styles.get(override, [])
            level = listed.index(style) if style in listed else 0
        said = label(known.levels[override], level, counts.setdefault(known.counts_in[override], {}))
        if said:
            yield start, said


def _ends(text: str, stretches: list[Stretch]) -> Iterator[tuple[int, int]]:
    """The first character of each paragraph, and the byte in the file at which its end stands."""
    start, at = 0, 0
    for place, sign in enumerate(text):
        if sign in _ENDS:
            while at + 1 < len(stretches) and stretches[at + 1].start <= place:
                at += 1
            yield start, stretches[at].first + (place - stretches[at].start) * stretches[at].width
            start = place + 1
        elif sign == "\x0c":
            start = place + 1


def _known(lists: bytes, overrides: bytes) -> Known:
    (count,) = struct.unpack_from("<h", lists)
    at = 2 + 28 * count
    formats: dict[int, tuple[dict[int, Level], list[int]]] = {}
    for number in range(count):
        name, *styles, flags = struct.unpack_from("<i4x9hB", lists, 2 + 28 * number)
        levels = {}
        for depth in range(1 if flags & 1 else 9):
            levels[depth], at = _level(lists, at)
        formats[name] = levels, styles
    (count,) = struct.unpack_from("<I", overrides)
    at = 4 + 16 * count
    known = Known({}, {}, {})
    for number in range(1, count + 1):
        name, changes = struct.unpack_from("<i8xB", overrides, 4 + 16 * (number - 1))
        own, styles = formats.get(name, ({}, []))
        own, at = dict(own), at + 4
        for _ in range(changes):
            start, flags = struct.unpack_from("<iI", overrides, at)
            at += 8
            depth = flags & 0x0F
            if flags & 0x20:
                own[depth], at = _level(overrides, at)
            elif flags & 0x10 and depth in own:
                own[depth] = own[depth]._replace(start=start)
        known.levels[number], known.styles[number] = own, styles
        known.counts_in[number] = -number if changes else name
    return known


def _level(data: bytes, at: int) -> tuple[Level, int]:
    """One level of a list, and where it ends; in its words the signs 0 to 8 stand for the numbers of the levels."""
    start, kind, flags, of_signs, of_paragraph = struct.unpack_from("<iBB9x1x8xBB2x", data, at)
    at += 28 + of_signs + of_paragraph
    (length,) = struct.unpack_from("<H", data, at)
    words = data[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace")
    written = "".join(f"%{ord(sign) + 1}" if sign < "\t" else sign for sign in words)
    return Level(start, _SHAPES.get(kind, "decimal"), written, bool(flags & 4)), at + 2 + 2 * length


def _paragraphs(main: bytes, plc: bytes) -> tuple[list[int], list[tuple[int, Numbered]]]:
    """Where each paragraph's bytes begin in the file, with its style and its own numbers."""
    total = (len(plc) - 4) // 8
    found: list[tuple[int, tuple[int, Numbered]]] = []
    for number in struct.unpack_from(f"<{total}I", plc, 4 * (total + 1)):
        page = main[(number & _PAGE_NUMBER) * _PAGE :][:_PAGE]
        count = page[_PAGE - 1]
        edges = struct.unpack_from(f"<{count + 1}I", page)
        for at in range(count):
            place = 2 * page[4 * (count + 1) + 13 * at]
            if not place:
                found.append((edges[at], (0, Numbered())))
                continue
            size = 2 * page[place] - 1 if page[place] else 2 * page[place + 1]
            begin = place + 1 if page[place] else place + 2
            (style,) = struct.unpack_from("<H", page, begin)
            found.append((edges[at], (style, _numbered(page[begin + 2 : begin + size]))))
    found.sort(key=lambda run: run[0])
    return [edge for edge, _ in found], [run for _, run in found]


def _styles(data: bytes) -> dict[int, Numbered]:
    """What the styles say of numbers, those included that they are based on."""
    header, count, base = struct.unpack_from("<HHH", data)
    at = 2 + header
    own: dict[int, tuple[int, Numbered]] = {}
    for number in range(count):
        (size,) = struct.unpack_from("<H", data, at)
        style = data[at + 2 : at + 2 + size]
        at += 2 + size
        if size < base + 4:
            continue
        (kinds,) = struct.unpack_from("<H", style, 2)
        if kinds & 0x0F == 1:  # of paragraphs
            (length,) = struct.unpack_from("<H", style, base)
            begin = base + 4 + 2 * length
            (changes,) = struct.unpack_from("<H", style, begin)
            own[number] = kinds >> 4, _numbered(style[begin + 4 : begin + 2 + changes])
    return {number: _by_chain(number, own) for number in own}


def _by_chain(number: int, own: dict[int, tuple[int, Numbered]]) -> Numbered:
    override, level, seen = None, None, set[int]()
    while number in own and number not in seen:
        seen.add(number)
        number, said = own[number]
        override = override if override is not None else said.override
        level = level if level is not None else said.level
    return Numbered(override, level)


def _numbered(changes: bytes) -> Numbered:
    override = level = None
    at = 0
    while at + 2 < len(changes):
        (code,) = struct.unpack_from("<H", changes, at)
        size = _SIZES[code >> 13]
        if code == _LEVEL:
            level = changes[at + 2]
        elif code == _LIST:
            (override,) = struct.unpack_from("<H", changes, at + 2)
        if size < 0:
            size = 1 + changes[at + 2] if code != _TABLE else 1 + int.from_bytes(changes[at + 2 : at + 4], "little")
        at += 2 + size
    return Numbered(override, level)
