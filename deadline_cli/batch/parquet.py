"""Parquet in and out through Arrow: of the user's columns two are read, none is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from deadline_cli.batch.arrow import add_deadlines, schema_with_deadlines
from deadline_cli.batch.exchange import Row, Table
from deadline_cli.batch.scalar import COLUMNS, Answer
from deadline_cli.batch.shape import Asked, shape_of
from deadline_cli.batch.stored import Stored, written_like
from deadline_cli.errors import DeadlineError

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS = 1 << 18


class Counter:
    """How many rows there were, and how many of them have no answer."""

    def __init__(self, progress: Callable[[int], None] | None = None) -> None:
        self.rows = self.bad = 0
        self._progress = progress

    def add(self, rows: int, bad: int) -> None:
        self.rows += rows
        self.bad += bad
        if self._progress:
            self._progress(rows)


def to_parquet(given: Path, target: Path, asked: Asked, place: str, counter: Counter) -> None:
    """Write the Parquet table with its deadlines; memory holds some batches of rows."""
    stored = Stored(given, place)
    _shape_of(stored, asked, place)
    schema = schema_with_deadlines(stored.schema)
    with written_like(stored, target, schema) as writer:
        for batch in _answered(stored, asked, counter):
            writer.write_batch(batch)


def to_text(given: Path, out: BinaryIO, to: str, asked: Asked, place: str, counter: Counter, delimiter: str) -> None:
    """Write the Parquet table with its deadlines as text: CSV with that delimiter, or JSON Lines."""
    import polars as pl

    stored = Stored(given, place)
    _shape_of(stored, asked, place)
    _refuse_without_form(stored.schema, to, place)
    first = True
    for batch in _answered(stored, asked, counter):
        frame = pl.DataFrame(pl.from_arrow(batch))
        if to == "jsonl":
            out.write(frame.write_ndjson().encode())
        else:
            out.write(frame.write_csv(separator=delimiter, include_header=first).encode())
        first = False
    if first and to != "jsonl":
        names = pl.DataFrame(schema=schema_with_deadlines(stored.schema).names)
        out.write(names.write_csv(separator=delimiter).encode())


def arrow_table(given: Path, asked: Asked, place: str, counter: Counter) -> Table:
    """The Parquet table row by row, for Excel."""
    stored = Stored(given, place)
    _shape_of(stored, asked, place)
    _refuse_without_form(stored.schema, "xlsx", place)
    own = len(stored.schema.names)

    def rows() -> Iterator[Row]:
        for batch in _answered(stored, asked, counter):
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                day, effect, provisional, rule, error = row[own:]
                yield list(row[:own]), Answer(day and day.isoformat(), effect, provisional, rule, error)

    return Table(stored.schema.names, None, rows())


def rows_of(given: Path) -> int:
    """How many rows a Parquet file has, by its footer."""
    return Stored(given, str(given)).rows


def _shape_of(stored: Stored, asked: Asked, place: str) -> None:
    """Raises DeadlineError where a column is not there, or there already."""
    shape_of(stored.schema.names, ",", asked, place)


def _answered(stored: Stored, asked: Asked, counter: Counter) -> Iterator[pa.RecordBatch]:
    options: dict[str, Any] = {
        "date_column": asked.date_column, "rule_column": asked.rule_column, "rule": asked.rule,
        "calendar": asked.calendar, "date_kind": asked.date_kind, "language": asked.language,
    }  # fmt: skip
    for batch in stored.batches(_ROWS):
        answered = add_deadlines(batch, **options)
        errors = answered.column(answered.num_columns - len(COLUMNS) + COLUMNS.index("deadline_error"))
        counter.add(batch.num_rows, batch.num_rows - errors.null_count)
        yield answered


def _refuse_without_form(schema: pa.Schema, to: str, place: str) -> None:
    """Lists in a cell of CSV, bytes in JSON: nobody could read them back, and writing would stop in the middle."""
    for field in schema:
        if _without_form(field.type, to in ("csv", "tsv", "xlsx")):
            raise DeadlineError(
                "{place}: column {name!r} holds {kind}, for which {to} has no form; write parquet",
                place=place, name=field.name, kind=field.type, to=to,
            )  # fmt: skip


def _without_form(kind: Any, flat: bool) -> bool:
    import pyarrow as pa

    if pa.types.is_nested(kind):
        return flat or any(_without_form(kind.field(at).type, flat) for at in range(kind.num_fields))
    if pa.types.is_dictionary(kind):
        return _without_form(kind.value_type, flat)
    of_bytes = (pa.types.is_binary, pa.types.is_large_binary, pa.types.is_fixed_size_binary)
    # Of Arrow's types these are the ones that the engine which writes text does not know.
    unknown = isinstance(kind, pa.BaseExtensionType) or pa.types.is_decimal256(kind) or pa.types.is_interval(kind)
    return unknown or kind == pa.binary_view() or any(known(kind) for known in of_bytes)
