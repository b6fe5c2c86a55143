"""The law of counting for whole arrays; equal to `counting.count` in every case.

Few cases on many rows: the answers to each case are reckoned once for every day laid out, and a row is one look-up.
Many cases on few rows, and what the years laid out do not hold: row by row (counting.scattered).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deadline_cli.counting.answers import MOVED, Answers
from deadline_cli.counting.layout import DOMAIN
from deadline_cli.counting.scattered import NO_ROWS, Codes, Days, Deadlines, Rows, Scattered, different
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.counting.values import Counting
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Unit

__all__ = ["UNITS", "Case", "Deadlines", "VectorTable"]

UNITS: tuple[Unit, ...] = ("hour", "day", "workday", "week", "month", "year", "trading-day")
"""Units in the order in which arrays number them; a composed length is no number of one unit."""

_CHUNK = 1 << 17  # rows whose intermediate arrays stay in the processor's cache
_MOST_CELLS = 1 << 24
_MOST_ROOM = 1 << 27


class VectorTable:
    """Deadlines of whole arrays over one calendar; years and cases are laid out when they are touched."""

    def __init__(self, table: CountingTable) -> None:
        self._scattered = Scattered(table)
        self._rows = 0
        self._cases: list[Case] = []
        self._grids: dict[tuple[int, tuple[Counting, ...]], Answers] = {}
        self._forget()

    def deadlines(self, days: Days, codes: Codes, cases: Sequence[Case]) -> Deadlines:
        """The deadlines of events on `days` (since 1970), each under the case that `codes` numbers."""
        strange = self._cover(days)
        if list(cases[: len(self._cases)]) != self._cases[: len(cases)]:
            self._cases = []
            self._answers = self._room()
        self._rows += len(days)
        if not self._reckon(self._answers, dict(enumerate(cases)), self._rows):
            return self._scattered.deadlines(days, codes, cases)
        self._cases = max(self._cases, list(cases), key=len)
        found, provisional, lacking = _look_up(days, strange, self._answers, lambda rows: codes[rows].astype(np.int64))
        return self._complete(found, provisional, lacking, days, lambda rows: (codes[rows], cases))

    def deadlines_of(
        self, days: Days, lengths: Codes, units: Codes, hows: Sequence[Counting], options: Codes | None = None
    ) -> Deadlines:
        """The same with each row's length, unit (a number in UNITS) and option (a number in `hows`, else the first)."""
        longest = int(lengths.max(initial=1))
        if longest > DOMAIN or int(lengths.min(initial=1)) < 1:
            raise DeadlineError("lengths run from 1 to {domain}; others end outside the calendar", domain=DOMAIN)
        strange = self._cover(days)
        grid = _Grid(1 << longest.bit_length(), tuple(hows))

        def keys(rows: slice | Rows) -> Rows:
            return grid.keys(lengths[rows], units[rows], None if options is None else options[rows])

        def numbered(rows: slice | Rows) -> tuple[Codes, list[Case]]:
            distinct, codes = np.unique(keys(rows), return_inverse=True)
            return codes, [grid.case(key) for key in distinct.tolist()]

        if grid.size * self._width > _MOST_ROOM:
            return self.deadlines(days, *numbered(slice(None)))
        answers = self._grids.setdefault((grid.stride, grid.hows), self._room(grid.size))
        while True:
            found, provisional, lacking = _look_up(days, strange, answers, keys)
            new = [key for key in different(keys(lacking)).tolist() if key not in answers.filled]
            if not new or not self._reckon(answers, {key: grid.case(key) for key in new}, len(lacking)):
                return self._complete(found, provisional, lacking, days, numbered)

    def _complete(
        self, found: Days, provisional: NDArray[np.bool_], lacking: Rows, days: Days,
        numbered: Callable[[Rows], tuple[Codes, Sequence[Case]]],
    ) -> Deadlines:  # fmt: skip
        """The answers with those that were lacking."""
        if not len(lacking):
            return Deadlines(found, provisional, NO_ROWS, [])
        rest = self._scattered.deadlines(days[lacking], *numbered(lacking))
        found[lacking], provisional[lacking] = rest.days, rest.provisional
        return Deadlines(found, provisional, lacking[rest.failed], rest.reasons)

    def _reckon(self, answers: Answers, cases: dict[int, Case], rows: int) -> bool:
        """Fill the rows of these cases; False where that does not pay for so few rows as there were until now."""
        new = {row: case for row, case in cases.items() if row not in answers.filled}
        if not new:
            return True
        size = len(new) * self._width
        if size > 4 * rows or size + len(answers.filled) * self._width > _MOST_CELLS:
            return False
        days = np.tile(np.arange(self._width, dtype=np.int32) - np.int32(answers.begin), len(new))
        codes = np.repeat(np.arange(len(new), dtype=np.int32), self._width)
        answers.fill(new, days, self._scattered.deadlines_held(days, codes, list(new.values())))
        return True

    def _cover(self, days: Days) -> Rows:
        strange = self._scattered.cover(days)
        if self._layout is not self._scattered.layout:
            self._forget()
        return strange

    def _forget(self) -> None:
        self._layout = self._scattered.layout
        self._width = self._layout.length
        self._cases = []
        self._answers = self._room()
        self._grids = {}

    def _room(self, rows: int = 16) -> Answers:
        return Answers(self._layout.first_day, self._width, rows)


class _Grid:
    """All the cases of some options, numbered so that a row's number is reckoned from its columns."""

    def __init__(self, stride: int, hows: tuple[Counting, ...]) -> None:
        self.stride, self.hows = stride, hows
        self.size = stride * len(UNITS) * len(hows)

    def keys(self, lengths: Codes, units: Codes, options: Codes | None) -> Rows:
        """The numbers of the rows' cases."""
        small = np.dtype(np.uint8 if len(UNITS) * len(self.hows) < 256 else np.int32)
        families: NDArray[Any] = units.astype(small)
        if options is not None:
            families += np.multiply(options, len(UNITS), dtype=small, casting="unsafe")
        keys = families.astype(np.int64)
        keys *= self.stride
        keys += lengths
        return keys

    def case(self, key: int) -> Case:
        """The case of that number."""
        family, length = divmod(key, self.stride)
        option, unit = divmod(family, len(UNITS))
        return Case(length, UNITS[unit], self.hows[option])


def _look_up(
    days: Days, strange: Rows, answers: Answers, row_of: Callable[[slice], Rows]
) -> tuple[Days, NDArray[np.bool_], Rows]:
    """The kernel: the deadlines, whether they are provisional, and the rows that the answers lack.

    `strange` are rows whose day no calendar has; `row_of` gives a row's row in the answers, as an array of its own.
    """
    found = np.empty(len(days), np.int32)
    provisional = np.empty(len(days), np.bool_)
    lacking: list[Rows] = [strange]
    within = days
    if len(strange):
        within = days.copy()
        within[strange] = -answers.begin
    for begin in range(0, len(days), _CHUNK):
        rows = slice(begin, begin + _CHUNK)
        index = row_of(rows)
        index *= answers.width
        index += within[rows]
        index += answers.begin
        answer = answers.cells.take(index, mode="clip")
        if not answer.min():
            lacking.append(np.flatnonzero(answer == 0) + begin)
        np.bitwise_and(answer, 1, out=provisional[rows].view(np.int8), casting="unsafe")
        answer >>= 1
        np.add(within[rows], answer, out=found[rows], casting="unsafe")
        found[rows] -= MOVED
    return found, provisional, different(np.concatenate(lacking)) if len(lacking) > 1 or len(strange) else NO_ROWS
