"""Deadlines of arrays row by row, two look-ups each (counting.layout), for many cases on few rows.

What the years laid out do not hold goes to the scalar table, and so to the reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from deadline_cli.counting.layout import BEGIN, DOMAIN, EPOCH, OPEN, Layout, never_moves
from deadline_cli.counting.table import Case, CountingTable
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.period import WORKING, Unit
from deadline_cli.records import dataclass

Days: TypeAlias = NDArray[np.int32]
Rows: TypeAlias = NDArray[np.int64]
Codes: TypeAlias = NDArray[np.integer[Any]]

NO_ROWS: Rows = np.empty(0, np.int64)
_NO_ANSWER = np.int32(2**31 - 1)
_FEW = 1000
_CHUNK = 1 << 16  # rows whose intermediate arrays stay in the processor's cache
_A_YEAR: dict[Unit, int] = {
    "hour": 8760, "day": 365, "workday": 240, "trading-day": 240, "week": 52, "month": 12, "year": 1,
    "composed": 12_000,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Row by row the last day (days since 1970) and whether it is provisional.

    `failed` are the rows without an answer, `reasons` the message for each of them.
    """

    days: Days
    provisional: NDArray[np.bool_]
    failed: Rows
    reasons: list[Message]


class Scattered:
    """A calendar's layout, which grows with the years that are touched."""

    def __init__(self, table: CountingTable) -> None:
        self._table = table
        self._lay_out()

    def cover(self, days: Days) -> Rows:
        """Lay out the years of the days; gives the rows whose day no calendar has."""
        first, last = BEGIN - EPOCH, BEGIN - EPOCH + DOMAIN - 1
        low, high = int(days.min(initial=last)), int(days.max(initial=first))
        strange = np.flatnonzero((days < first) | (days > last)) if low < first or high > last else NO_ROWS
        if len(days):
            self._table.cover(*(date.fromordinal(min(max(day, first), last) + EPOCH).year for day in (low, high)))
        self._lay_out_anew()
        return strange

    def deadlines(self, days: Days, codes: Codes, cases: Sequence[Case]) -> Deadlines:
        """The deadlines of events on `days` (since 1970), each under the case that `codes` numbers."""
        strange = self.cover(days)
        while True:
            answer = self._run(days, codes, cases)
            answer[strange] = OPEN
            if not self._grow(answer, codes, cases):
                return self._finish(answer, days, codes, cases)

    def deadlines_held(self, days: Days, codes: Codes, cases: Sequence[Case]) -> Deadlines:
        """The same as far as the years laid out hold them; the day of what they do not hold is far off."""
        answer = self._run(days, codes, cases)
        # The last bit marks these as provisional, so that nothing more is looked up for them.
        answer[answer < 0] = _NO_ANSWER
        return self._finish(answer, days, codes, cases)

    def _run(self, days: Days, codes: Codes, cases: Sequence[Case]) -> Days:
        """The layout's day_of_rank for each row."""
        answer = np.empty(len(days), np.int32)
        places = self.layout.places(cases)
        ranks, ranked = self.layout.rank_of_day, self.layout.day_of_rank
        for begin in range(0, len(days), _CHUNK):
            rows = slice(begin, begin + _CHUNK)
            place = places.take(codes[rows], mode="clip")
            index = place >> 32
            index += days[rows]
            place &= 0xFFFFFFFF
            place += ranks.take(index, mode="clip")
            ranked.take(place, mode="clip", out=answer[rows])
        return answer

    def _finish(self, answer: Days, days: Days, codes: Codes, cases: Sequence[Case]) -> Deadlines:
        """From the layout's encoding to days; the open and the doubtful rows by the scalar table."""
        opened = np.flatnonzero(answer < 0) if int(answer.min(initial=0)) < 0 else NO_ROWS
        provisional = (answer & 1).astype(np.bool_)
        answer >>= 1
        answer += np.int32(BEGIN - EPOCH)
        provisional[opened] = True
        failed: list[Rows] = []
        reasons: list[Message] = []
        for alike in self._doubtful(answer, provisional, days, codes, cases), opened:
            for rows, day, code in _alike(alike, days, codes):
                try:
                    last, unsure = self._by_scalar(day, cases[code])
                except DeadlineError as error:
                    failed.append(rows)
                    reasons += [error.message] * len(rows)
                    answer[rows], provisional[rows] = day, False
                else:
                    answer[rows], provisional[rows] = last - EPOCH, unsure
        return Deadlines(answer, provisional, np.concatenate([NO_ROWS, *failed]), reasons)

    def _doubtful(
        self, answer: Days, provisional: NDArray[np.bool_], days: Days, codes: Codes, cases: Sequence[Case]
    ) -> Rows:
        """Rows that end on an announced day, but may pass over one that is not."""
        if not len(days):
            return NO_ROWS
        low, high = self._announced
        if low <= min(days.min(), answer.min()) and max(days.max(), answer.max()) <= high:
            return NO_ROWS
        early, late = np.minimum(days, answer), np.maximum(days, answer)
        rows = np.flatnonzero(((early < low) | (late > high)) & ~provisional)
        present = different(codes[rows])
        moves = np.zeros(int(present.max(initial=0)) + 1, np.bool_)
        moves[present] = [_can_move(cases[code]) for code in present.tolist()]
        rows = rows[moves[codes[rows]]]
        unannounced = self.layout.unannounced
        first = np.clip(early[rows] - self.layout.first_day - 1, 0, len(unannounced) - 1)
        behind = np.clip(late[rows] - self.layout.first_day + 2, 0, len(unannounced) - 1)
        passes_over: NDArray[np.bool_] = unannounced[behind] != unannounced[first]
        # Whether a day that is not laid out was announced, the scalar table finds out.
        passes_over |= (early[rows] <= self.layout.first_day) | (
            late[rows] + 2 >= self.layout.first_day + self.layout.length
        )
        return rows[passes_over]

    def _by_scalar(self, day: int, case: Case) -> tuple[int, bool]:
        ordinal = day + EPOCH
        if not 1 <= ordinal <= date.max.toordinal():
            raise DeadlineError("day {day} since 1970-01-01 lies outside the years 1 to 9999", day=day)
        return self._table.deadline(ordinal, *case)

    def _grow(self, answer: Days, codes: Codes, cases: Sequence[Case]) -> bool:
        """Lay out more years where many rows have no answer yet; for few the scalar table does that alone."""
        opened = codes[answer < 0]
        if len(opened) < _FEW:
            return False
        reach = {"forward": 0, "backward": 0}
        for case in (cases[code] for code in different(opened).tolist()):
            reach[case.how.direction] = max(reach[case.how.direction], 1 + case.value // _A_YEAR[case.unit])
        self._table.cover(self._table.first_year - reach["backward"], self._table.last_year + reach["forward"])
        return self._lay_out_anew()

    def _lay_out_anew(self) -> bool:
        if self.layout.years == (self._table.first_year, self._table.last_year):
            return False
        self._lay_out()
        return True

    def _lay_out(self) -> None:
        self.layout = Layout(self._table)
        self._announced = self.layout.announced()


def different(values: NDArray[Any]) -> NDArray[Any]:
    """The values in order, each once; numpy.unique of the values alone imports its masked arrays, for nothing."""
    return np.unique(values, return_index=True)[0]


def _can_move(case: Case) -> bool:
    """Whether the calendar has a say in the answer, or in whether it is provisional."""
    return case.unit in WORKING or not never_moves(case.how) or case.how.law == "tax"


def _alike(rows: Rows, days: Days, codes: Codes) -> list[tuple[Rows, int, int]]:
    """The rows in groups of the same day and case."""
    if not len(rows):
        return []
    keys = days[rows].astype(np.int64) << 32 | codes[rows].astype(np.int64)
    order = np.argsort(keys, kind="stable")
    keys, rows = keys[order], rows[order]
    begins = np.flatnonzero(keys[1:] != keys[:-1]) + 1
    return [(group, int(days[group[0]]), int(codes[group[0]])) for group in np.split(rows, begins)]
