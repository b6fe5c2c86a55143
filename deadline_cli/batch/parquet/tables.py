"""Parquet in and out through Arrow: of the user's columns two are read, none is touched."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from deadline_cli.batch.arrow import answers_to, schema_with_deadlines, with_answers
from deadline_cli.batch.arrow_columns import answer_fields, answer_types, answers_in
from deadline_cli.batch.exchange import Row, Table, text_of
from deadline_cli.batch.parquet.footer import append
from deadline_cli.batch.parquet.schemas import with_fields
from deadline_cli.batch.parquet.stored import Stored, first_codec, written_like
from deadline_cli.batch.scalar import COLUMNS, Answer
from deadline_cli.batch.shape import Asked, Shape, shape_of
from deadline_cli.batch.text.header import refuse_doubled
from deadline_cli.errors import DeadlineError

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS = 1 << 18
_FARTHEST = 95_000_000  # days from 1970 on that the engine which writes text knows: 260,000 years
_A_DAY = {"s": 86_400, "ms": 86_400_000, "us": 86_400_000_000, "ns": 86_400_000_000_000}
_LARGEST_GROUP = 1 << 22  # rows of which all answers are held at once


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
    shape = _shape_of(stored, asked, place)
    if not stored.takes_columns(_LARGEST_GROUP):
        with written_like(stored, target, schema_with_deadlines(stored.schema)) as writer:
            for batch in _answered(stored, asked, counter):
                writer.write_batch(batch)
        return
    # Of a hundred columns two are read and none is written: five are put behind them.
    wanted = [shape.header[at] for at in (shape.date_at, shape.rule_at) if at is not None] or [shape.header[0]]
    with tempfile.TemporaryFile() as added:
        _write_answers(stored, wanted, asked, counter, added)
        fields = answer_fields()
        append(stored.path, added, target, lambda key, text: with_fields(key, text, fields))


def _write_answers(stored: Stored, wanted: list[str], asked: Asked, counter: Counter, out: BinaryIO) -> None:
    """Our columns alone, as a Parquet table with the groups of rows of the other."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    kinds = [pa.dictionary(pa.int32(), kind) if kind == pa.string() else kind for kind in answer_types()]
    schema = pa.schema(list(zip(COLUMNS, kinds, strict=True)))
    with pq.ParquetWriter(out, schema, compression=first_codec(stored), store_schema=False) as writer:
        for group in stored.groups(wanted, _ROWS):
            batches = []
            for batch in group:
                columns = answers_to(batch, asked)
                counter.add(batch.num_rows, columns.bad)
                batches.append(pa.RecordBatch.from_arrays(answers_in(columns, plain=False), schema=schema))
            table = pa.Table.from_batches(batches, schema)
            writer.write_table(table.unify_dictionaries() if len(batches) > 1 else table, _LARGEST_GROUP)


def to_text(given: Path, out: BinaryIO, to: str, asked: Asked, place: str, counter: Counter, delimiter: str) -> None:
    """Write the Parquet table with its deadlines as text: CSV with that delimiter, or JSON Lines."""
    import polars as pl
    import pyarrow as pa

    stored = Stored(given, place)
    _shape_of(stored, asked, place)
    _refuse_without_form(stored.schema, to, place)
    names = schema_with_deadlines(stored.schema).names
    if to == "jsonl":
        refuse_doubled(names, to, place)
    else:
        out.write(text_of([names], delimiter))
    for batch in _answered(stored, asked, counter):
        # Of a name that is empty, or stands there twice, the engine makes another one.
        columns = pa.table(list(map(_within_the_years, batch.columns)), names=list(map(str, range(len(names)))))
        frame = pl.DataFrame(pl.from_arrow(columns))
        if to == "jsonl":
            out.write(frame.rename(dict(zip(frame.columns, names, strict=True))).write_ndjson().encode())
        else:
            frame = frame.with_columns(pl.selectors.duration().dt.to_string("iso"))  # P1DT2H; CSV has no other form
            out.write(frame.write_csv(separator=delimiter, include_header=False).encode())


def _within_the_years(column: pa.Array) -> pa.Array:
    """A column of days or moments as texts where one lies so far off that the engine that writes would fail."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not (pa.types.is_timestamp(column.type) or pa.types.is_date(column.type)):
        return column
    a_day = 1 if pa.types.is_date32(column.type) else _A_DAY[getattr(column.type, "unit", "ms")]
    since_1970 = column.view(pa.int32() if pa.types.is_date32(column.type) else pa.int64()).cast(pa.int64())
    low, high = pc.min_max(since_1970).as_py().values()
    if low is None or (-_FARTHEST * a_day < low and high < _FARTHEST * a_day):
        return column
    near = pc.and_(pc.greater(since_1970, -_FARTHEST * a_day), pc.less(since_1970, _FARTHEST * a_day))
    said = pc.binary_join_element_wise("<value out of range: ", since_1970.cast(pa.string()), ">", "")
    return pc.if_else(near, column.cast(pa.string()), said)


def arrow_table(given: Path, asked: Asked, place: str, counter: Counter) -> Table:
    """The Parquet table row by row, for Excel."""
    stored = Stored(given, place)
    _shape_of(stored, asked, place)
    _refuse_without_form(stored.schema, "xlsx", place)
    refuse_doubled(stored.schema.names, "xlsx", place)
    own = len(stored.schema.names)

    def rows() -> Iterator[Row]:
        for batch in _answered(stored, asked, counter):
            for row in zip(*map(_values, batch.columns), strict=True):
                day, effect, provisional, rule, error = row[own:]
                yield list(row[:own]), Answer(day and day.isoformat(), effect, provisional, rule, error)

    return Table(stored.schema.names, None, rows())


def _values(column: pa.Array) -> list[Any]:
    """Python's values; texts where it has none: of days behind the year 9999, of times to the nanosecond."""
    import pyarrow as pa

    if (pa.types.is_timestamp(column.type) or pa.types.is_time64(column.type)) and column.type.unit == "ns":
        return list(column.cast(pa.string()).to_pylist())
    try:
        return list(column.to_pylist())
    except (OverflowError, ValueError):
        return list(column.cast(pa.string()).to_pylist())


def rows_of(given: Path) -> int:
    """How many rows a Parquet file has, by its footer."""
    return Stored(given, str(given)).rows


def _shape_of(stored: Stored, asked: Asked, place: str) -> Shape:
    """Where the dates and rules stand. Raises DeadlineError where a column is not there, or there already."""
    return shape_of(stored.schema.names, ",", asked, place)


def _answered(stored: Stored, asked: Asked, counter: Counter) -> Iterator[pa.RecordBatch]:
    for batch in stored.batches(_ROWS):
        answered = with_answers(batch, asked)
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
