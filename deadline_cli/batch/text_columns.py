"""CSV and TSV column by column with polars: a row stays to the letter and our cells follow it.

A block of lines is taken only where this is certain to be what the csv module reads (text_cells, text_rows).
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from itertools import islice
from typing import BinaryIO, NamedTuple

import numpy as np
import polars as pl

from deadline_cli.batch.columns import ColumnAnswers, Columns, Mixed, Written
from deadline_cli.batch.frames import date_texts, written
from deadline_cli.batch.records import first_record
from deadline_cli.batch.scalar import Answer
from deadline_cli.batch.shape import Shape, cells
from deadline_cli.batch.text_cells import Cells, cells_of, iso_days

SPARE = bytes(range(1, 9)) + bytes(range(14, 32))  # never a delimiter


class Done(NamedTuple):
    """A block's answers, how many of its bytes they cover, its rows and those without an answer."""

    write: Callable[[BinaryIO, Callable[[bytes], bytes] | None], None]
    covered: int
    rows: int
    bad: int


class TextColumns:
    """Rows of a table of text with their answers, a block at a time."""

    def __init__(self, shape: Shape, rule: str | None, answers: ColumnAnswers) -> None:
        self._shape, self._rule, self._answers = shape, rule or "", answers

    def answer(self, lines: bytes) -> Done | None:
        """The lines with our cells, as many as are whole rows; None where that is a case for the csv module."""
        if len(self._shape.header) < 2:
            return None
        found = cells_of(lines, self._shape.delimiter, len(self._shape.header))
        spare = [chr(code) for code in islice((code for code in SPARE if code not in lines), 2)]
        if found is None or len(spare) < 2:
            return None
        body, newline = _body(lines, found, spare[0])
        try:
            rows = self._rows(body, found, spare[1])
            strange = self._strange(lines, found)
            asked = None if rows is None else self._asked(lines, body, found, newline, strange)
        except pl.exceptions.PolarsError:
            return None
        if rows is None or asked is None:
            return None
        if strange:
            texts = [row.text if newline is None else row.text.replace("\n", newline) for row in strange]
            rows = rows.scatter([row.number for row in strange], texts)
        columns = self._answers.answer(*asked, wrong=[(row.number, row.wrong) for row in strange if row.wrong])

        def write(out: BinaryIO, encode: Callable[[bytes], bytes] | None) -> None:
            _write(rows, columns, self._shape.delimiter, found, newline, out, encode)

        return Done(write, found.covered, len(rows), int(np.count_nonzero(columns.error)))

    def _rows(self, body: bytes, found: Cells, separator: str) -> pl.Series | None:
        """The rows as they are."""
        raw = pl.read_csv(body, has_header=False, separator=separator, quote_char=None, infer_schema=False)
        return raw.to_series() if raw.width == 1 and raw.height == len(found.breaks) else None

    def _asked(
        self, lines: bytes, body: bytes, found: Cells, newline: str | None, rows: list[_Strange]
    ) -> tuple[Written | Mixed, Written] | None:
        """The dates and the rules of the rows."""
        shape, height, width = self._shape, len(found.breaks), len(self._shape.header)
        strange = {row.number: row.fields for row in rows}
        dates: Written | Mixed | None = None
        if (iso := iso_days(body, found, shape.date_at, width)) is not None:
            begins, ends = found.cell(shape.date_at, width)
            texts = [
                strange[row][shape.date_at] if row in strange else _cell(lines[begins[row] : ends[row]])
                for row in iso[1].tolist()
            ]
            dates = Mixed(iso[0], iso[1], texts)
        wanted = {shape.date_at} if dates is None else set()
        if shape.rule_at is not None:
            wanted.add(shape.rule_at)
        places = sorted(wanted)
        cut = pl.DataFrame()
        if places:
            cut = pl.read_csv(
                body, has_header=False, separator=shape.delimiter, infer_schema=False, columns=places,
                truncate_ragged_lines=bool(strange),
            )  # fmt: skip
            if cut.height != height or cut.width != len(places):
                return None
        if dates is None:
            own = written(cut.to_series(places.index(shape.date_at)), newline)
            dates = own.with_rows({number: fields[shape.date_at] for number, fields in strange.items()})
        if shape.rule_at is None:
            return dates, Written([self._rule], np.zeros(height, np.uint32))
        rules = written(cut.to_series(places.index(shape.rule_at)), newline)
        return dates, rules.with_rows({number: fields[shape.rule_at] for number, fields in strange.items()})

    def _strange(self, lines: bytes, found: Cells) -> list[_Strange]:
        """The rows that have not as many cells as the header, each read for itself."""
        shape, width = self._shape, len(self._shape.header)
        rows = []
        for number in found.odd.tolist():
            text = lines[found.begins[number] : found.breaks[number] - found.returns].decode("utf-8", "surrogateescape")
            fields = first_record(text, shape.delimiter, str).fields if '"' in text else text.split(shape.delimiter)
            wrong = f"the row has {len(fields)} cells, the header {width}" if len(fields) > width else None
            missing = max(0, width - len(fields))
            rows.append(_Strange(number, text + shape.delimiter * missing, fields + [""] * missing, wrong))
        return rows


class _Strange(NamedTuple):
    """A row with more or fewer cells than the header: its number, its text and cells filled up, what is wrong."""

    number: int
    text: str
    fields: list[str]
    wrong: str | None


def _cell(text: bytes) -> str:
    """A cell as the csv module reads it."""
    cell = text.decode("utf-8", "surrogateescape")
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell


def _body(lines: bytes, found: Cells, spare: str) -> tuple[bytes, str | None]:
    """The rows with a spare character in place of the line breaks inside cells, and that character."""
    if not len(found.inside):
        return lines[: found.covered], None
    characters = np.frombuffer(lines, np.uint8)[: found.covered].copy()
    characters[found.inside] = ord(spare)
    return characters.tobytes(), spare


def _write(
    rows: pl.Series, columns: Columns, delimiter: str, found: Cells, newline: str | None, out: BinaryIO,
    encode: Callable[[bytes], bytes] | None,
) -> None:  # fmt: skip
    tails, which = _tails(columns, delimiter)
    frame = pl.DataFrame({"row": rows, "date": date_texts(columns), "tail": tails.gather(which)})
    # To a pipe Python writes, because only Python says that its reader has gone.
    direct = newline is None and encode is None and out is not sys.stdout.buffer
    to = out if direct else io.BytesIO()
    # polars writes to a file's descriptor, past Python's buffer.
    to.flush()
    frame.write_csv(
        to, include_header=False, separator=delimiter, quote_style="never",
        line_terminator="\r\n" if found.returns else "\n",
    )  # fmt: skip
    if isinstance(to, io.BytesIO) and not direct:
        text = to.getvalue()
        text = text.replace(newline.encode(), b"\n") if newline else text
        out.write(encode(text) if encode else text)


def _tails(columns: Columns, delimiter: str) -> tuple[pl.Series, pl.Series]:
    """The cells behind the date, each combination once, and which of them a row has."""
    texts = [
        cells(Answer("", way.effect if way else "", provisional, way.rule if way else "", None), delimiter)
        for way in columns.ways
        for provisional in (False, True)
    ]
    errors = [cells(Answer(None, None, None, None, error), delimiter) for error in columns.errors]
    which = np.where(columns.error > 0, columns.error + len(texts), columns.way * 2 + columns.provisional)
    # cells begins with a delimiter and the date; here the date stands before, and its delimiter is the frame's.
    return pl.Series([text[2:] for text in (*texts, *errors)]), pl.Series(which.astype(np.uint32))
