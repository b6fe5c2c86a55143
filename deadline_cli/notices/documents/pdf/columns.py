"""Type set from top to bottom that is drawn row by row: where it stands tells it, the order of drawing does not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from deadline_cli.notices.documents.pdf.glyphs import Raw

_FEWEST: Final = 20  # characters of a page set so
_BELOW, _BESIDE = 0.75, 0.1  # shares of them that have another close below, and close to the right
_SOME: Final = 200  # characters by which most pages are told
_NEAR: Final = 1.4  # of the size of the type from one to the next of its column
_LEVEL: Final = 0.3  # of it by which the two may stand apart across


def stands_in_columns(raw: Sequence[Raw]) -> bool:
    """Whether Chinese characters stand close under one another, and far from those beside them."""
    if _runs_on(raw):
        return False
    written = [c for c in raw if c.char >= "\u2e80" and not c.char.isspace()]
    if len(written) < _FEWEST or len(written) * 2 < len(raw):
        return False
    places: dict[tuple[int, int], list[Raw]] = {}
    for c in written:
        places.setdefault((int(c.x // c.em), int(c.y // c.em)), []).append(c)
    below = sum(_has(places, c, 0, -1) for c in written)
    beside = sum(_has(places, c, 1, 0) for c in written)
    return below > _BELOW * len(written) and beside < _BESIDE * len(written)


def _runs_on(raw: Sequence[Raw]) -> bool:
    """Whether a character in ten is drawn close behind the one to its left: so are nearly all of other pages."""
    few = raw[:_SOME]
    steps = (
        abs(after.y - before.y) < _LEVEL * after.em and 0 < after.x - before.x < _NEAR * after.em
        for before, after in pairwise(few)
    )
    return sum(steps) > _BESIDE * len(few)


def column_by_column(raw: Sequence[Raw]) -> list[Raw]:
    """The same from the rightmost column to the left, each from its top."""
    found: list[list[Raw]] = []
    for c in sorted(raw, key=lambda c: -(c.box[0] + c.box[2])):
        if found and _middle(found[-1][0]) - _middle(c) < 0.5 * c.em:
            found[-1].append(c)
        else:
            found.append([c])
    return [c for column in found for c in sorted(column, key=lambda c: -c.y)]


def _middle(c: Raw) -> float:
    return (c.box[0] + c.box[2]) / 2


def _has(places: dict[tuple[int, int], list[Raw]], c: Raw, across: int, up: int) -> bool:
    """Whether another character stands close to one, to the right or below."""
    x, y = int(c.x // c.em), int(c.y // c.em)
    for column in range(x - 1, x + 3):
        for row in range(y - 2, y + 2):
            for other in places.get((column, row), ()):
                right, down = other.x - c.x, c.y - other.y
                along, aside = (right, abs(down)) if across else (down, abs(right))
                if 0.5 * c.em < along < _NEAR * c.em and aside < _LEVEL * c.em:
                    return True
    return False
