"""Where the rows and cells of a block of CSV stand, found without parsing it; and dates read where they stand."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from deadline_cli.batch.text.records import MOST_CHARACTERS, MOST_LINES
from deadline_cli.records import NamedTuple

Bytes: TypeAlias = NDArray[np.uint8]
Places: TypeAlias = NDArray[np.int64]

_NEWLINE, _RETURN, _QUOTE, _ZERO = b'\n\r"0'
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_MOST_ODD = 0.1  # of rows that are read one by one within a block of columns


class Cells(NamedTuple):
    """The rows of a block: where each begins, and its line break.

    `marks` are the delimiters and line breaks outside quotation marks, `last` says which of them ends each row; `odd`
    are the rows that have not as many cells as the header. `covered` is where the last row ends; `returns` says whether
    the rows end in a carriage return and a newline.
    """

    covered: int
    begins: Places
    breaks: Places
    marks: Places
    last: Places
    odd: Places
    returns: bool

    def cell(self, column: int, width: int) -> tuple[Places, Places]:
        """Where the cells of a column begin and end; in odd rows an empty place stands for them."""
        if len(self.odd):
            ends_at = self.last - (width - 1 - column)
            begins = self.begins if column == 0 else self.marks.take(ends_at - 1, mode="clip") + 1
            ends = self.marks.take(ends_at, mode="clip") - (self.returns if column == width - 1 else 0)
            begins, ends = begins.copy(), ends.copy()
            begins[self.odd] = ends[self.odd] = self.begins[self.odd]
            return begins, ends
        by_row = self.marks[: len(self.last) * width].reshape(-1, width)
        begins = self.begins if column == 0 else by_row[:, column - 1] + 1
        return begins, by_row[:, column] - (self.returns if column == width - 1 else 0)


def cells_of(lines: bytes, delimiter: str, width: int) -> Cells | None:
    """The cells of a block of whole lines.

    None where it is not certain that the csv module would read the same rows: every quotation mark must open or close a
    whole cell, and no row may be blank.
    """
    characters: Bytes = np.frombuffer(lines, np.uint8)
    # Line breaks and delimiters, in order: the last of each row is its line break.
    marks: Places = np.flatnonzero((characters == _NEWLINE) | (characters == ord(delimiter)))
    inside = quotes = marks[:0]
    if b'"' in lines:
        quotes = np.flatnonzero(characters == _QUOTE)
        outside = np.searchsorted(quotes, marks) % 2 == 0
        inside, marks = marks[~outside], marks[outside]
        inside = inside[characters[inside] == _NEWLINE]
    last, odd = _rows(characters, marks, width)
    if not len(last) or len(odd) > len(last) * _MOST_ODD:
        return None
    breaks = marks[last]
    begins = np.concatenate(([0], breaks[:-1] + 1))
    end = int(breaks[-1]) + 1
    if b"\n" in lines[end:] and not len(inside):
        return None
    if len(quotes) and not _whole_cells(characters, quotes[quotes < end], ord(delimiter)):
        return None
    if len(quotes) and (len(inside) >= MOST_LINES or _longest(begins, end) > MOST_CHARACTERS):
        return None  # rows in quotes as long as that are the row engine's to take or to refuse
    returns = lines.count(b"\r", 0, end) if b"\r" in lines else 0
    if returns and (returns != len(breaks) or not (characters[breaks - 1] == _RETURN).all()):
        return None
    if len(odd) and (breaks[odd] - begins[odd] <= bool(returns)).any():
        return None
    return Cells(end, begins, breaks, marks, last, odd, bool(returns))


def _longest(begins: Places, end: int) -> int:
    """The bytes of the longest row."""
    return int(np.diff(begins, append=end).max())


def _rows(characters: Bytes, marks: Places, width: int) -> tuple[Places, Places]:
    """Which marks end the rows, and which rows have not `width` cells; a row cut off at the end is left out."""
    whole = marks[: len(marks) - len(marks) % width].reshape(-1, width)
    is_break = characters[whole] == _NEWLINE
    if is_break[:, -1].all() and not is_break[:, :-1].any():
        return np.arange(width - 1, whole.size, width), marks[:0]
    last = np.flatnonzero(characters[marks] == _NEWLINE)
    return last, np.flatnonzero(np.diff(last, prepend=-1) != width)


def iso_days(lines: bytes, cells: Cells, column: int, width: int) -> tuple[NDArray[np.int32], Places] | None:
    """The days (since 1970) of a column of dates such as 2026-02-03, and the rows where something else stands.

    None where that is so often the case that the whole column is to be read as it is written.
    """
    begins, ends = cells.cell(column, width)
    others = ends - begins != 10
    others[cells.odd] = True
    if np.count_nonzero(others) > len(others) * _MOST_ODD or len(lines) < 10:
        return None
    begins = np.where(others, 0, begins)
    eights = np.lib.stride_tricks.sliding_window_view(np.frombuffer(lines, np.uint8), 8)
    century, no_century = _digits(eights[begins].view("<u8")[:, 0] & np.uint64(0xFFFF), b"00\0\0\0\0\0\0")
    rest, no_rest = _digits(eights[begins + 2].view("<u8")[:, 0], b"00-00-00")
    others |= no_century | no_rest

    def number(of: NDArray[np.uint64], byte: int) -> NDArray[np.int32]:
        tens, ones = (of >> np.uint64(8 * byte)) & np.uint64(255), (of >> np.uint64(8 * byte + 8)) & np.uint64(255)
        return (tens * np.uint64(10) + ones).astype(np.int32)

    month, day = number(rest, 3), number(rest, 6)
    months = (number(century, 0) * np.int32(100) + number(rest, 0) - np.int32(_FIRST_YEAR)) * np.int32(12) + month - 1
    first_days, lengths = _months()
    others |= (months < 0) | (months >= len(lengths)) | (month < 1) | (month > 12)
    months = np.where(others, 0, months)
    others |= (day < 1) | (day > lengths[months])
    days: NDArray[np.int32] = first_days[months] + day - 1
    rows = np.flatnonzero(others)
    return None if len(rows) > len(days) * _MOST_ODD else (days, rows)


def _digits(eight: NDArray[np.uint64], zeros: bytes) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
    """The digits of eight characters at once, one a byte, and where one is no digit, or not the mark of `zeros`."""
    digits = eight ^ np.uint64(int.from_bytes(zeros, "little"))
    # A byte above 9 where a digit stands, above 0 where a mark stands, sets its highest bit.
    room = bytes(0x76 if zero == _ZERO else 0x7F for zero in zeros)
    over = (digits + np.uint64(int.from_bytes(room, "little"))) | digits
    return digits, (over & np.uint64(0x8080808080808080)) != 0


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
