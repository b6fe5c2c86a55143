"""The answers to some cases for every day laid out, one row a case, so that a deadline is one look-up.

A cell holds how far the deadline is from its event, moved so that it is positive, doubled, plus one where the deadline
is provisional; 0 is no answer here. Rows that are not filled cost no memory: the system gives pages when they are
written to.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from deadline_cli.counting.scattered import Deadlines

Days: TypeAlias = NDArray[np.int32]
Cells: TypeAlias = NDArray[np.uint16]

MOVED = 1 << 14
"""What is added to a distance; distances beyond it have no cell."""

_FIRST_ROWS = 16


class Answers:
    """Rows of answers for the days from `first_day` (since 1970) on."""

    def __init__(self, first_day: int, width: int, rows: int = _FIRST_ROWS) -> None:
        self.width = width
        self.filled: set[int] = set()
        # The cell of a row's day `d` is at row * width + d + begin.
        self.begin = -first_day
        self._rows = rows
        self.cells: Cells = np.zeros(rows * width, np.uint16)

    def fill(self, rows: Iterable[int], days: Days, found: Deadlines) -> None:
        """Lay the answers for `days` (all of them, for one row after another) into these rows."""
        rows = list(rows)
        distance = found.days - days
        known = (distance > -MOVED) & (distance < MOVED)
        known[found.failed] = False
        cells = np.where(known, (distance + MOVED) * 2 + found.provisional, 0).astype(np.uint16)
        self._reserve(max(rows) + 1)
        self.cells.reshape(-1, self.width)[rows] = cells.reshape(len(rows), self.width)
        self.filled.update(rows)

    def _reserve(self, rows: int) -> None:
        if rows > self._rows:
            self._rows = max(rows, 2 * self._rows)
            larger = np.zeros(self._rows * self.width, np.uint16)
            larger[: len(self.cells)] = self.cells
            self.cells = larger
