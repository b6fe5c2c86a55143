"""Which characters of a Word 97–2003 file do not print: hidden, deleted, struck out ([MS-DOC] 2.8.7, 2.9.32, 2.6.1)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from deadline_cli.records import NamedTuple

_PAGE: Final = 512  # bytes of a page of formatted runs
_PAGE_NUMBER: Final = 0x3FFFFF
_DELETED: Final = 0x0800
_UNPRINTED: Final = frozenset([0x0837, 0x083C, 0x2A53])  # struck out, hidden, struck out twice
_ON: Final = frozenset([1, 0x81])
_SIZES: Final = (1, 1, 2, 4, 2, 2, -1, 3)  # bytes of an operand by its sort; -1: the first byte says it
_MOST_PAGES: Final = 50_000


class Unprinted(NamedTuple):
    """A stretch of the file's bytes whose characters do not print; of deleted ones their paragraphs' ends neither."""

    start: int
    end: int
    is_deleted: bool


def unprinted_runs(main: bytes, plc: bytes) -> list[Unprinted]:
    """The runs that do not print in the order of the file; `plc` lists the pages of formatted runs.

    Raises struct.error or IndexError where the file is damaged.
    """
    total = min((len(plc) - 4) // 8, _MOST_PAGES)
    if total < 1:
        return []
    pages = struct.unpack_from(f"<{total}I", plc, 4 * (total + 1))
    return sorted(run for page in pages for run in _of_page(main, (page & _PAGE_NUMBER) * _PAGE))


def _of_page(main: bytes, start: int) -> Iterator[Unprinted]:
    page = main[start : start + _PAGE]
    count = page[_PAGE - 1]
    edges = struct.unpack_from(f"<{count + 1}I", page, 0)
    for at in range(count):
        place = 2 * page[4 * (count + 1) + at]
        if place:
            found = set(_switched_on(page[place + 1 : place + 1 + page[place]]))
            if found & _UNPRINTED or _DELETED in found:
                yield Unprinted(edges[at], edges[at + 1], _DELETED in found)


def _switched_on(changes: bytes) -> Iterator[int]:
    """The properties that a run switches on, by their numbers; the last word on each counts."""
    states: dict[int, bool] = {}
    at = 0
    while at + 2 <= len(changes):
        (code,) = struct.unpack_from("<H", changes, at)
        size = _SIZES[code >> 13]
        if size < 0:
            size = 1 + changes[at + 2] if at + 2 < len(changes) else 1
        elif at + 2 < len(changes):
            states[code] = changes[at + 2] in _ON
        at += 2 + size
    return (code for code, is_on in states.items() if is_on)
