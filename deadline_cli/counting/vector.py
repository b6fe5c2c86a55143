"""The law of counting for whole arrays; equal to `counting.count` in every case.

Few cases on many rows: the answers to each case are reckoned once for every day laid out, and a row is one look-up.
Many cases on few rows, and what the years laid out do not hold: row by row (counting.scattered).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from deadline_cli.counting.layout import DOMAIN
from deadline_cli.counting.scattered import NO_ROWS, Codes, Days, Deadlines, Rows, Scattered
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.counting.values import Counting
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Unit

__all__ = ["UNITS", "Case", "Deadlines", "VectorTable"]

UNITS: tuple[Unit, ...] = ("hour", "day", "workday", "week", "month", "year")
"""Units in the order in which arrays number them."""

_CHUNK = 1 << 18
_CHUNKS_FOR_THREADS = 3
_MOST_ANSWERS = 1 << 24
_LACKING = -(1 << 14)  # half of the least 16-bit number
_NOWHERE = -(1 << 40)
_NONE_YET = np.array([2 * _LACKING], np.int16)


class VectorTable:
    """Deadlines of whole arrays over one calendar; years and cases are laid out when they are touched."""

    def __init__(self, table: CountingTable) -> None:
        self._scattered = Scattered(table)
        self._layout = self._scattered.layout
        self._grids: dict[tuple[int, tuple[Counting, ...]], _Grid] = {}
        self._answered: list[Case] = []
        self._answers: NDArray[np.int16] = _NONE_YET

    def deadlines(self, days: Days, codes: Codes, cases: Sequence[Case]) -> Deadlines:
        """The deadlines of events on `days` (since 1970), each under the case that `codes` numbers."""
        return self._solve(days, _Numbered(codes, cases))

    def deadlines_of(
        self, days: Days, lengths: Codes, units: Codes, hows: Sequence[Counting], options: Codes | None = None
    ) -> Deadlines:
        """The same with each row's length, unit (a number in UNITS) and option (a number in `hows`, else the first)."""
        longest = int(lengths.max(initial=1))
        if longest > DOMAIN or int(lengths.min(initial=1)) < 1:
            raise DeadlineError(f"lengths run from 1 to {DOMAIN}; others end outside the calendar")
        key = 1 << longest.bit_length(), tuple(hows)
        grid = self._grids.setdefault(key, _Grid(*key))
        return self._solve(days, _Columns(grid, lengths, units, options))

    def _solve(self, days: Days, table: _Table) -> Deadlines:
        strange = self._scattered.cover(days)
        if not self._reckon(table.cases, len(days)):
            return self._scattered.deadlines(days, table.codes(slice(None)), table.cases)
        within = days
        if len(strange):
            within = days.copy()
            within[strange] = self._layout.first_day
        known = len(table.cases)
        found, provisional, lacking = self._look_up(within, table)
        lacking = np.union1d(lacking, strange) if len(strange) else lacking
        if not len(lacking):
            return Deadlines(found, provisional, NO_ROWS, [])
        codes = table.codes(lacking)
        if len(table.cases) > known and self._reckon(table.cases, len(lacking)):
            return self._solve(days, table)
        rest = self._scattered.deadlines(days[lacking], codes, table.cases)
        found[lacking], provisional[lacking] = rest.days, rest.provisional
        return Deadlines(found, provisional, lacking[rest.failed], rest.reasons)

    def _look_up(self, days: Days, table: _Table) -> tuple[Days, NDArray[np.bool_], Rows]:
        """The kernel: the deadlines, whether they are provisional, and the rows that the answers lack."""
        found = np.empty(len(days), np.int32)
        provisional = np.empty(len(days), np.bool_)
        lacking: list[Rows] = []
        answers, width, first_day = self._answers, self._layout.length, self._layout.first_day

        def look_up(rows: slice) -> None:
            index = table.offsets(rows, width, 1 - first_day)
            index += days[rows]
            answer = answers.take(index, mode="clip")
            np.bitwise_and(answer, 1, out=provisional[rows].view(np.int8), casting="unsafe")
            answer >>= 1
            np.add(days[rows], answer, out=found[rows])
            if int(answer.min()) == _LACKING:
                lacking.append(np.flatnonzero(answer == _LACKING) + rows.start)

        _by_chunks(look_up, len(days))
        return found, provisional, np.sort(np.concatenate([NO_ROWS, *lacking]))

    def _reckon(self, cases: Sequence[Case], rows: int) -> bool:
        """Reckon for each case and each day laid out how far off the deadline is; False where that does not pay.

        The distance is doubled, plus one where the deadline is provisional; before them all stands a lacking one.
        """
        if self._layout is not self._scattered.layout:
            self._layout = self._scattered.layout
            self._forget()
        known, width = len(self._answered), self._layout.length
        if list(cases[:known]) != self._answered[: len(cases)]:
            self._forget()
            known = 0
        new = len(cases) - known
        if new <= 0:
            return True
        if new * width > 4 * rows or len(cases) * width > _MOST_ANSWERS:
            return False
        days = np.tile(np.arange(width, dtype=np.int32) + np.int32(self._layout.first_day), new)
        codes = np.repeat(np.arange(known, len(cases), dtype=np.int32), width)
        held = self._scattered.deadlines_held(days, codes, cases)
        distance = held.days - days
        lacking = (distance <= _LACKING) | (distance >= -_LACKING)
        lacking[held.failed] = True
        encoded = np.where(lacking, 2 * _LACKING, distance * 2 + held.provisional).astype(np.int16)
        self._answers = np.concatenate([self._answers, encoded])
        self._answered = list(cases)
        return True

    def _forget(self) -> None:
        self._answered, self._answers = [], _NONE_YET


def _by_chunks(work: Callable[[slice], None], rows: int) -> None:
    """Do all rows in chunks, on two processors where they are many: numpy works outside Python's lock."""
    chunks = [slice(begin, min(begin + _CHUNK, rows)) for begin in range(0, rows, _CHUNK)]
    if len(chunks) < _CHUNKS_FOR_THREADS:
        for chunk in chunks:
            work(chunk)
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        for _ in pool.map(work, chunks):
            pass


class _Table(Protocol):
    """The cases of a table's rows, and which row is under which."""

    cases: Sequence[Case]

    def codes(self, rows: slice | Rows) -> Codes:
        """The rows' numbers in `cases`."""

    def offsets(self, rows: slice, width: int, begin: int) -> Rows:
        """`begin` and the rows' numbers in `cases` times `width`; far below zero where a case has no number yet."""


class _Numbered:
    """Rows that carry the number of their case."""

    def __init__(self, codes: Codes, cases: Sequence[Case]) -> None:
        self.cases = cases
        self._codes = codes

    def codes(self, rows: slice | Rows) -> Codes:
        return self._codes[rows]

    def offsets(self, rows: slice, width: int, begin: int) -> Rows:
        offsets = self._codes[rows].astype(np.int64)
        offsets *= width
        offsets += begin
        return offsets


class _Columns:
    """Rows that carry length, unit and option."""

    def __init__(self, grid: _Grid, lengths: Codes, units: Codes, options: Codes | None) -> None:
        self.cases: Sequence[Case] = grid.cases
        self._grid, self._lengths, self._units, self._options = grid, lengths, units, options

    def codes(self, rows: slice | Rows) -> Codes:
        return self._grid.numbered(self._keys(rows))

    def offsets(self, rows: slice, width: int, begin: int) -> Rows:
        return self._grid.offsets(width, begin).take(self._keys(rows), mode="clip")

    def _keys(self, rows: slice | Rows) -> Days:
        family = self._units[rows].astype(np.int16)
        if self._options is not None:
            family += np.multiply(self._options[rows], np.int16(len(UNITS)), dtype=np.int16)
        keys = np.multiply(family, np.int32(self._grid.stride), dtype=np.int32)
        keys += self._lengths[rows]
        return keys


class _Grid:
    """All the cases of some options, numbered as they occur."""

    def __init__(self, stride: int, hows: tuple[Counting, ...]) -> None:
        self.cases: list[Case] = []
        self.stride = stride
        self._hows = hows
        self._numbers = np.full(stride * len(UNITS) * len(hows), -1, np.int64)
        self._offsets = self._numbers
        self._reckoned = 0, 0

    def numbered(self, keys: Days) -> Rows:
        """The numbers of these cases; new ones get theirs."""
        for key in np.unique(keys[self._numbers[keys] < 0]).tolist():
            family, length = divmod(key, self.stride)
            option, unit = divmod(family, len(UNITS))
            self._numbers[key] = len(self.cases)
            self.cases.append(Case(length, UNITS[unit], self._hows[option]))
            self._reckoned = 0, 0
        return self._numbers[keys]

    def offsets(self, width: int, begin: int) -> Rows:
        """For every key `begin` and its number times `width`."""
        if (width, begin) != self._reckoned:
            self._offsets = np.where(self._numbers < 0, _NOWHERE, self._numbers * width + begin)
            self._reckoned = width, begin
        return self._offsets
