"""Where the rows and cells of a block of CSV stand, found without parsing it; and dates read where they stand."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Bytes: TypeAlias = NDArray[np.uint8]
Places: TypeAlias = NDArray[np.int64]

_NEWLINE, _RETURN, _QUOTE, _ZERO = b'\n\r"0'
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


class Cells(NamedTuple):
    """The rows of a block: each row's line break, the delimiters of each row, and the line breaks inside cells.

    `covered` is where the last row ends; `returns` says whether the rows end in a carriage return and a newline.
    """

    covered: int
    breaks: Places
    delimiters: Places
    inside: Places
    returns: bool


def cells_of(lines: bytes, delimiter: str, width: int) -> Cells | None:
    """The cells of a block of whole lines.

    None where it is not certain that the csv module would read the same: every quotation mark must open or close a
    whole cell, and every row must have `width` cells.
    """
    characters: Bytes = np.frombuffer(lines, np.uint8)
    # Line breaks and delimiters, in order: the last of each row is its line break.
    marks: Places = np.flatnonzero((characters == _NEWLINE) | (characters == ord(delimiter)))
    inside = marks[:0]
    if b'"' in lines:
        quotes = np.flatnonzero(characters == _QUOTE)
        outside = np.searchsorted(quotes, marks) % 2 == 0
        inside, marks = marks[~outside], marks[outside]
        inside = inside[characters[inside] == _NEWLINE]
    marks = marks[: len(marks) - len(marks) % width]
    by_row = marks.reshape(-1, width)
    breaks = by_row[:, -1]
    is_break = characters[by_row] == _NEWLINE
    if not len(breaks) or not is_break[:, -1].all() or is_break[:, :-1].any():
        return None
    end = int(breaks[-1]) + 1
    if b"\n" in lines[end:] and not len(inside):
        return None
    if b'"' in lines:
        quotes, inside = quotes[quotes < end], inside[inside < end]
        if not _whole_cells(characters, quotes, ord(delimiter)):
            return None
    returns = lines.count(b"\r", 0, end) if b"\r" in lines else 0
    if returns and (returns != len(breaks) or not (characters[breaks - 1] == _RETURN).all()):
        return None
    return Cells(end, breaks, by_row[:, :-1], inside, bool(returns))


def iso_days(lines: bytes, cells: Cells, column: int) -> NDArray[np.int32] | None:
    """The days (since 1970) of a column in which every cell is a date such as 2026-02-03; else None."""
    width = cells.delimiters.shape[1]
    begins = cells.delimiters[:, column - 1] + 1 if column else np.concatenate(([0], cells.breaks[:-1] + 1))
    ends = cells.delimiters[:, column] if column < width else cells.breaks - cells.returns
    if not (ends - begins == 10).all():
        return None
    eights = np.lib.stride_tricks.sliding_window_view(np.frombuffer(lines, np.uint8), 8)
    century = _digits(eights[begins].view("<u8")[:, 0] & np.uint64(0xFFFF), b"00\0\0\0\0\0\0")
    rest = _digits(eights[begins + 2].view("<u8")[:, 0], b"00-00-00")
    if century is None or rest is None:
        return None

    def number(of: NDArray[np.uint64], byte: int) -> NDArray[np.int32]:
        tens, ones = (of >> np.uint64(8 * byte)) & np.uint64(255), (of >> np.uint64(8 * byte + 8)) & np.uint64(255)
        return (tens * np.uint64(10) + ones).astype(np.int32)

    month, day = number(rest, 3), number(rest, 6)
    months = (number(century, 0) * np.int32(100) + number(rest, 0) - np.int32(_FIRST_YEAR)) * np.int32(12) + month - 1
    first_days, lengths = _months()
    if not (months.min() >= 0 and months.max() < len(lengths) and month.min() >= 1 and month.max() <= 12):
        return None
    if not ((day >= 1) & (day <= lengths[months])).all():
        return None
    days: NDArray[np.int32] = first_days[months] + day - 1
    return days


def _digits(eight: NDArray[np.uint64], zeros: bytes) -> NDArray[np.uint64] | None:
    """The digits of eight characters at once, one a byte; None where one is no digit, or not the mark of `zeros`."""
    digits = eight ^ np.uint64(int.from_bytes(zeros, "little"))
    # A byte above 9 where a digit stands, above 0 where a mark stands, sets its highest bit.
    room = bytes(0x76 if zero == _ZERO else 0x7F for zero in zeros)
    over = (digits + np.uint64(int.from_bytes(room, "little"))) | digits
    return None if (over & np.uint64(0x8080808080808080)).any() else digits


def _whole_cells(characters: Bytes, quotes: NDArray[Any], delimiter: int) -> bool:
    """Whether quotation marks open and close whole cells; a doubled one inside a cell closes and opens at once."""
    if len(quotes) % 2:
        return False
    opening, closing = quotes[0::2], quotes[1::2]
    before = np.where(opening > 0, characters[opening - 1], _NEWLINE)
    after = characters[np.minimum(closing + 1, len(characters) - 1)]
    doubled = closing[:-1] + 1 == opening[1:]
    begins = (before == delimiter) | (before == _NEWLINE) | np.concatenate(([False], doubled))
    ends = (after == delimiter) | (after == _NEWLINE) | (after == _RETURN) | np.concatenate((doubled, [False]))
    return bool(begins.all() and ends.all())


@cache
def _months() -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The first day (since 1970) and the length of every month."""
    months = np.arange(f"{_FIRST_YEAR}-01", f"{_LAST_YEAR + 1}-02", dtype="datetime64[M]")
    days = months.astype("datetime64[D]").astype(np.int32)
    return days[:-1], np.diff(days)
