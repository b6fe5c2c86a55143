"""Lines that have their days at the same places, all of one length but for the rest days in their middle: filled in by
columns."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from deadline_cli.workcalendar.value import FIRST_YEAR, LAST_YEAR

Cells: TypeAlias = NDArray[np.int32]
Signs: TypeAlias = NDArray[np.uint8]

_DAY: Final = b"2026-02-03"
_BASE: Final = date(FIRST_YEAR, 1, 1).toordinal()


class Form:
    """The two halves of a line in parts, and which cells go between these; `digit` is the cell that is no day."""

    def __init__(self, parts: list[bytes], before: list[int], behind: list[int], digit: int) -> None:
        self._head = _Half(parts[: len(before) + 1], before, digit)
        self._tail = _Half(parts[len(before) + 1 :], behind, digit)

    def fill(self, rows: Cells, rests: bytes) -> list[bytes]:
        """The lines of some answers."""
        head, tail = self._head.fill(rows), self._tail.fill(rows)
        passed = [rests[begin:end] for begin, end in rows[:, 1:3].tolist()]
        return list(map(b"".join, zip(head, passed, tail, strict=True)))


class _Half:
    def __init__(self, parts: list[bytes], cells: list[int], digit: int) -> None:
        text = bytearray(parts[0])
        self._gaps: list[tuple[int, int, bool]] = []
        for part, cell in zip(parts[1:], cells, strict=True):
            self._gaps.append((len(text), cell, cell == digit))
            text += (b"0" if cell == digit else _DAY) + part
        self._text = bytes(text)

    def fill(self, rows: Cells) -> list[bytes]:
        if not self._gaps:
            return [self._text] * len(rows)
        width = len(self._text)
        signs: Signs = np.empty((len(rows), width), np.uint8)
        signs[:] = np.frombuffer(self._text, np.uint8)
        for place, cell, digit in self._gaps:
            if digit:
                signs[:, place] = rows[:, cell] + ord("0")
            else:
                signs[:, place : place + len(_DAY)] = _days().take(rows[:, cell] - _BASE, axis=0)
        whole = signs.tobytes()
        return [whole[begin : begin + width] for begin in range(0, len(whole), width)]


@cache
def _days() -> Signs:
    """Every day of the calendars as it is written."""
    days = np.arange(f"{FIRST_YEAR}-01-01", f"{LAST_YEAR + 1}-01-01", dtype="datetime64[D]")
    months = days.astype("datetime64[M]")
    year, month = np.divmod(months.astype(np.int32), 12)
    signs: Signs = np.full((len(days), len(_DAY)), ord("-"), np.uint8)
    _write(signs[:, :4], year + 1970)
    _write(signs[:, 5:7], month + 1)
    _write(signs[:, 8:], (days - months).astype(np.int32) + 1)
    return signs


def _write(places: Signs, numbers: NDArray[np.int32]) -> None:
    """Write each number into its places, with zeros before it."""
    for at in reversed(range(places.shape[1])):
        places[:, at] = numbers % 10 + ord("0")
        numbers = numbers // 10
