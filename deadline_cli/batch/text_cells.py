"""Where the rows and cells of a block of CSV stand, found without parsing it; and dates read where they stand."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Bytes: TypeAlias = NDArray[np.uint8]
Places: TypeAlias = NDArray[np.int64]

_NEWLINE, _RETURN, _QUOTE, _DASH, _ZERO = b'\n\r"-0'
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
    breaks: Places = np.flatnonzero(characters == _NEWLINE)
    delimiters: Places = np.flatnonzero(characters == ord(delimiter))
    inside = breaks[:0]
    quoted = b'"' in lines
    if quoted:
        quotes = np.flatnonzero(characters == _QUOTE)
        outside = _outside(breaks, quotes)
        inside, breaks = breaks[~outside], breaks[outside]
    if not len(breaks):
        return None
    end = int(breaks[-1]) + 1
    if quoted:
        quotes, inside = quotes[quotes < end], inside[inside < end]
        if not _whole_cells(characters, quotes, ord(delimiter)):
            return None
        delimiters = delimiters[_outside(delimiters, quotes)]
    delimiters = delimiters[: np.searchsorted(delimiters, end)]
    if len(delimiters) != len(breaks) * (width - 1):
        return None
    by_row = delimiters.reshape(len(breaks), width - 1)
    if not ((by_row[:, -1] < breaks).all() and (by_row[1:, 0] > breaks[:-1]).all()):
        return None
    returns = lines.count(b"\r", 0, end)
    if returns and (returns != len(breaks) or not (characters[breaks - 1] == _RETURN).all()):
        return None
    return Cells(end, breaks, by_row, inside, bool(returns))


def iso_days(lines: bytes, cells: Cells, column: int) -> NDArray[np.int32] | None:
    """The days (since 1970) of a column in which every cell is a date such as 2026-02-03; else None."""
    width = cells.delimiters.shape[1]
    begins = cells.delimiters[:, column - 1] + 1 if column else np.concatenate(([0], cells.breaks[:-1] + 1))
    ends = cells.delimiters[:, column] if column < width else cells.breaks - cells.returns
    if not (ends - begins == 10).all():
        return None
    characters = np.frombuffer(lines, np.uint8)
    windows = np.lib.stride_tricks.sliding_window_view(characters, 10)[begins].T
    if not ((windows[4] == _DASH) & (windows[7] == _DASH)).all():
        return None
    digits = (windows[[0, 1, 2, 3, 5, 6, 8, 9]] - np.uint8(_ZERO)).astype(np.int32)
    if int(digits.max(initial=0)) > 9:
        return None
    year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
    month, day = digits[4] * 10 + digits[5], digits[6] * 10 + digits[7]
    first_days, lengths = _months()
    number = (year - _FIRST_YEAR) * 12 + month - 1
    if not (year.min() >= _FIRST_YEAR and year.max() <= _LAST_YEAR and month.min() >= 1 and month.max() <= 12):
        return None
    if not ((day >= 1) & (day <= lengths[number])).all():
        return None
    days: NDArray[np.int32] = first_days[number] + day - 1
    return days


def _outside(places: NDArray[Any], quotes: NDArray[Any]) -> NDArray[np.bool_]:
    """Which places lie behind an even number of quotation marks."""
    even: NDArray[np.bool_] = np.searchsorted(quotes, places) % 2 == 0
    return even


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
