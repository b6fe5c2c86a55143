"""Which characters of a Word 97–2003 file do not print, or stand off the line ([MS-DOC] 2.8.7, 2.6.1)."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.ground import UNKNOWN
from deadline_cli.notices.documents.old_word.looks import STYLE, Changes, changes_of, is_unseen, paper_of, place_of
from deadline_cli.notices.documents.old_word.styles import styles_of
from deadline_cli.records import NamedTuple

_PAGE: Final = 512  # bytes of a page of formatted runs
_PAGE_NUMBER: Final = 0x3FFFFF
_DELETED: Final = 0x0800
_STRUCK, _HIDDEN, _STRUCK_TWICE = 0x0837, 0x083C, 0x2A53
_SHOWN_BY: Final = {0: False, 1: True}  # else as the style says, or not as it says
_NOT_AS_THE_STYLE: Final = 0x81
_MOST_PAGES: Final = 50_000
_NO_STYLE: Final = -1  # a paragraph whose style is not known


class Unprinted(NamedTuple):
    """A stretch of the file's bytes whose characters do not print as they stand; hidden where nothing else is said.

    Of deleted ones their paragraphs' ends do not print either.
    """

    start: int
    end: int
    is_deleted: bool
    is_unseen: bool = False  # in the colour of their ground, or of no size
    place: int = 0  # they print, above the line (1) or below it (-1)


class Blocks(NamedTuple):
    """What the head of a file lists: the pages of formatted runs and of paragraphs, the styles, and what floats."""

    runs: bytes
    paragraphs: bytes
    styles: bytes
    shapes: bytes


def unprinted_runs(main: bytes, blocks: Blocks, *, has_boxes: bool) -> list[Unprinted]:
    """The runs that do not print, or stand off the line, in the order of the file.

    Raises struct.error or IndexError where the file is damaged.
    """
    pages, styles = list(_pages(main, blocks.paragraphs)), styles_of(blocks.styles)
    try:
        paper = UNKNOWN if has_boxes else paper_of(iter(pages), blocks.styles, blocks.shapes)
        telling = any(_sort(changes, {}, paper) is not None for changes in styles.values())
        edges, styled = _paragraphs(pages) if telling else ([], [])
    except (struct.error, IndexError):  # the paragraphs are damaged: their words are read all the same
        paper, edges, styled = UNKNOWN, [], []
    found = []
    for page in _pages(main, blocks.runs):
        for start, end, changes in _of_page(page):
            of_characters = styles.get(int.from_bytes(changes[STYLE], "little"), {}) if STYLE in changes else {}
            for first, last, style in _parted(start, end, edges, styled):
                base = {**styles.get(style, {}), **of_characters}
                sort = _sort(changes, base, paper)
                if sort is not None:
                    found.append(Unprinted(first, last, *sort))
    return sorted(found)


def _sort(changes: Changes, base: Changes, paper: str) -> tuple[bool, bool, int] | None:
    """Whether words that are changed so are deleted, unseen, off the line; None where they print as they stand."""
    if _is_on(_DELETED, changes, base):
        return True, False, 0
    if any(_is_on(code, changes, base) for code in (_STRUCK, _HIDDEN, _STRUCK_TWICE)):
        return False, False, 0
    all_changes = {**base, **changes}
    if is_unseen(all_changes, paper):
        return False, True, 0
    place = place_of(all_changes)
    return (False, False, place) if place else None


def _is_on(code: int, changes: Changes, base: Changes) -> bool:
    """Whether a property is on, which a run may leave to its style or turn round."""
    of_style = base.get(code, b"\0")[:1] in (b"\1", b"\x81")
    said = changes.get(code, b"\x80")[:1]
    if said and said[0] in _SHOWN_BY:
        return _SHOWN_BY[said[0]]
    return of_style != (bool(said) and said[0] == _NOT_AS_THE_STYLE)


def _pages(main: bytes, plc: bytes) -> Iterator[bytes]:
    total = min((len(plc) - 4) // 8, _MOST_PAGES)
    if total > 0:
        for page in struct.unpack_from(f"<{total}I", plc, 4 * (total + 1)):
            start = (page & _PAGE_NUMBER) * _PAGE
            yield main[start : start + _PAGE]


def _of_page(page: bytes) -> Iterator[tuple[int, int, Changes]]:
    """The runs of a page: where each begins and ends, and what it changes."""
    count = page[_PAGE - 1]
    edges = struct.unpack_from(f"<{count + 1}I", page, 0)
    for at in range(count):
        place = 2 * page[4 * (count + 1) + at]
        yield edges[at], edges[at + 1], changes_of(page[place + 1 : place + 1 + page[place]]) if place else {}


def _paragraphs(pages: list[bytes]) -> tuple[list[int], list[int]]:
    """Where the bytes of each paragraph begin, in order, and its style."""
    found: list[tuple[int, int]] = []
    for page in pages:
        count = page[_PAGE - 1]
        edges = struct.unpack_from(f"<{count + 1}I", page)
        for at in range(count):
            place = 2 * page[4 * (count + 1) + 13 * at]
            begin = place + 1 if place and page[place] else place + 2
            found.append((edges[at], int.from_bytes(page[begin : begin + 2], "little") if place else 0))
    found.sort()
    return [edge for edge, _ in found], [style for _, style in found]


def _parted(start: int, end: int, edges: list[int], styled: list[int]) -> Iterator[tuple[int, int, int]]:
    """A run parted where its paragraphs end, each part with the style of its paragraph."""
    at = bisect_right(edges, start) - 1
    while at >= 0 and start < end:
        last = min(edges[at + 1], end) if at + 1 < len(edges) else end
        yield start, last, styled[at]
        start, at = last, at + 1
    if start < end:
        yield start, end, _NO_STYLE
