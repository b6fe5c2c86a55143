"""Words that a page draws twice a hair apart, as programs make type bold: a reader sees them once."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import Final

from deadline_cli.notices.documents.pdf.glyphs import Raw

_FEW: Final = 3  # doubled characters in which nothing is seen: PDFium tells those of one line itself
_APART: Final = 0.12  # of the size of its type: no character stands so near to another like it
_CELL: Final = 2.0  # points
_BESIDE: Final = tuple(product((-1, 0, 1), repeat=2))


def once(raw: list[Raw]) -> list[Raw]:
    """The characters without those that stand where one like them stands already."""
    places = [(c.char, round(c.x / _CELL), round(c.y / _CELL)) for c in raw]
    if len(places) - len(set(places)) <= _FEW:
        return raw
    held: dict[tuple[str, int, int], list[Raw]] = defaultdict(list)
    left: list[Raw] = []
    for c, (char, x, y) in zip(raw, places, strict=True):
        near = _APART * c.em
        if any(
            abs(c.x - other.x) <= near and abs(c.y - other.y) <= near
            for right, up in _BESIDE
            for other in held.get((char, x + right, y + up), ())
        ):
            continue
        held[char, x, y].append(c)
        left.append(c)
    return left
