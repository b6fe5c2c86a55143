"""CSV and TSV column by column with polars: a row stays to the letter and our cells follow it.

A block of lines is taken only where this is certain to be what the csv module reads (text_rows): every quotation mark
opens or closes a whole cell, and every row has as many cells as the header.
"""

from __future__ import annotations

import io
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from deadline_cli.batch.columns import ColumnAnswers, Columns
from deadline_cli.batch.frames import date_texts, written
from deadline_cli.batch.scalar import Answer
from deadline_cli.batch.shape import Shape, cells

_SPARE = bytes(range(1, 9)) + bytes(range(14, 32))
_NEWLINE, _RETURN, _QUOTE = 10, 13, 34


class Done(NamedTuple):
    """A block's answers, how many of its bytes they cover, its rows and those without an answer."""

    out: bytes
    covered: int
    rows: int
    bad: int


class TextColumns:
    """Rows of a table of text with their answers, a block at a time."""

    def __init__(self, shape: Shape, rule: str | None, answers: ColumnAnswers) -> None:
        self._shape, self._rule, self._answers = shape, rule or "", answers

    def answer(self, lines: bytes) -> Done | None:
        """The lines with our cells, as many as are whole rows; None where that is a case for the csv module."""
        plan = _plan(lines, self._shape)
        if plan is None:
            return None
        try:
            raw = pl.read_csv(
                plan.body, has_header=False, separator=plan.separator, quote_char=None, infer_schema=False
            )
            cut = pl.read_csv(
                plan.body, has_header=False, separator=self._shape.delimiter, infer_schema=False, columns=plan.columns
            )
        except pl.exceptions.PolarsError:
            return None
        if raw.height != plan.rows or cut.height != plan.rows or raw.width != 1:
            return None
        dates = written(cut.to_series(plan.columns.index(self._shape.date_at)), plan.newline)
        if self._shape.rule_at is None:
            rules = written(pl.Series([self._rule]).new_from_index(0, plan.rows))
        else:
            rules = written(cut.to_series(plan.columns.index(self._shape.rule_at)), plan.newline)
        columns = self._answers.answer(dates, rules)
        out = _text(raw.to_series(), columns, self._shape.delimiter, plan)
        return Done(out, len(plan.body), plan.rows, int(np.count_nonzero(columns.error)))


class _Plan(NamedTuple):
    """How to read a block: `newline` stands in `body` for the line breaks inside cells."""

    body: bytes
    rows: int
    separator: str
    newline: str | None
    line_end: str
    columns: list[int]


def _plan(lines: bytes, shape: Shape) -> _Plan | None:
    """None where the block is not certain to be read alike, or is not worth it."""
    characters = np.frombuffer(lines, np.uint8)
    spare = [chr(code) for code in _SPARE if code not in lines and chr(code) != shape.delimiter]
    if len(spare) < 2 or len(shape.header) < 2:
        return None
    breaks = np.flatnonzero(characters == _NEWLINE)
    delimiters = np.flatnonzero(characters == ord(shape.delimiter))
    inside = breaks[:0]
    if b'"' in lines:
        quotes = np.flatnonzero(characters == _QUOTE)
        within = _outside(breaks, quotes)
        inside, breaks = breaks[~within], breaks[within]
        if not len(breaks):
            return None
        end = int(breaks[-1]) + 1
        quotes, inside = quotes[quotes < end], inside[inside < end]
        if not _whole_cells(characters, quotes, ord(shape.delimiter)):
            return None
        delimiters = delimiters[_outside(delimiters, quotes)]
    if not len(breaks):
        return None
    end = int(breaks[-1]) + 1
    delimiters = delimiters[delimiters < end]
    if not _rectangular(breaks, delimiters, len(shape.header)):
        return None
    returns = int(np.count_nonzero(characters[breaks - 1] == _RETURN))
    if returns not in (0, len(breaks)) or lines.count(b"\r", 0, end) != returns:
        return None
    body = lines[:end]
    if len(inside):
        replaced = characters[:end].copy()
        replaced[inside] = ord(spare[1])
        body = replaced.tobytes()
    places = sorted({shape.date_at, shape.date_at if shape.rule_at is None else shape.rule_at})
    return _Plan(
        body, len(breaks), spare[0], spare[1] if len(inside) else None, "\r\n" if returns else "\n",
        places,
    )  # fmt: skip


def _outside(places: NDArray[Any], quotes: NDArray[Any]) -> NDArray[np.bool_]:
    """Which places lie behind an even number of quotation marks."""
    even: NDArray[np.bool_] = np.searchsorted(quotes, places) % 2 == 0
    return even


def _whole_cells(characters: NDArray[np.uint8], quotes: NDArray[Any], delimiter: int) -> bool:
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


def _rectangular(breaks: NDArray[Any], delimiters: NDArray[Any], width: int) -> bool:
    """Whether every row has `width` cells."""
    if len(delimiters) != len(breaks) * (width - 1):
        return False
    by_row = delimiters.reshape(len(breaks), width - 1)
    return bool((by_row[:, -1] < breaks).all() and (by_row[1:, 0] > breaks[:-1]).all())


def _text(raw: pl.Series, columns: Columns, delimiter: str, plan: _Plan) -> bytes:
    """The rows with our cells as bytes."""
    tails, which = _tails(columns, delimiter)
    frame = pl.DataFrame({"row": raw, "date": date_texts(columns), "tail": tails.gather(which)})
    out = io.BytesIO()
    frame.write_csv(out, include_header=False, separator=delimiter, quote_style="never", line_terminator=plan.line_end)
    text = out.getvalue()
    return text if plan.newline is None else text.replace(plan.newline.encode(), b"\n")


def _tails(columns: Columns, delimiter: str) -> tuple[pl.Series, pl.Series]:
    """The cells behind the date, each combination once, and which of them a row has."""
    texts = [
        cells(Answer("", way.effect if way else "", provisional, way.rule if way else "", None), delimiter)
        for way in columns.ways
        for provisional in (False, True)
    ] or [cells(Answer("", "", False, "", None), delimiter)]
    errors = [cells(Answer(None, None, None, None, error), delimiter) for error in columns.errors]
    which = np.where(columns.error > 0, columns.error + len(texts), columns.way * 2 + columns.provisional)
    # cells begins with a delimiter and the date; here the date stands before, and its delimiter is the frame's.
    return pl.Series([text[2:] for text in (*texts, *errors)]), pl.Series(which.astype(np.uint32))
