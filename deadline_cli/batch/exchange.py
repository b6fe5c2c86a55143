"""From one format into another, row by row: one reader of each, whatever the target.

A row that cannot be read keeps its place everywhere, with its reason.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, time, timedelta
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deadline_cli.batch.jsonl.keys import Keys
from deadline_cli.batch.jsonl.rows import JsonRows, refuse_a_document
from deadline_cli.batch.scalar import COLUMNS, Answer, ScalarAnswers
from deadline_cli.batch.shape import Asked, Shape
from deadline_cli.batch.source import Source
from deadline_cli.batch.text.records import records
from deadline_cli.errors import Message
from deadline_cli.records import dataclass

if TYPE_CHECKING:
    import pyarrow as pa

_AT_ONCE = 1 << 14
_ENDS_OF_LINES = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}  # to some readers of lines
Row = tuple[list[Any], Answer]


@dataclass(slots=True)
class Tally:
    """How many rows there were, and how many of them have no answer."""

    rows: int = 0
    bad: int = 0

    def add(self, answer: Answer) -> None:
        self.rows += 1
        self.bad += answer.error is not None


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the user's columns, their Arrow types (None: text), and the rows with their answers."""

    names: list[str]
    types: list[Any] | None
    rows: Iterator[Row]


def text_table(
    source: Source, shape: Shape, asked: Asked, answers: ScalarAnswers, tally: Tally, kept: bool = False
) -> Table:
    """A table of CSV; bytes that are no text of its encoding become marks, or are `kept` for another table of text."""

    def rows() -> Iterator[Row]:
        while lines := source.take():
            for row in text_rows(lines, source, shape, asked, answers, kept):
                tally.add(row[1])
                yield row

    return Table(list(shape.header), None, rows())


def text_rows(
    lines: bytes, source: Source, shape: Shape, asked: Asked, answers: ScalarAnswers, kept: bool = False
) -> Iterator[Row]:
    """The rows of some lines of CSV with their answers; of a file in another encoding no byte is `kept`."""
    strange = "surrogateescape" if kept and not source.transcodes else "replace"

    def more() -> str:
        return source.line().decode("utf-8", strange)

    for record in records(lines.decode("utf-8", strange), shape.delimiter, more):
        if record.text:
            yield answered(record.fields, record.wrong, shape, asked, answers)


def json_table(given: Path, asked: Asked, answers: ScalarAnswers, place: str, tally: Tally, typed: bool) -> Table:
    """A table of JSON Lines, read twice: for the keys of all its lines, and for the rows."""
    keys = Keys(typed)
    with given.open("rb") as file:
        source = Source(file, place)
        refuse_a_document(source, place)
        while lines := source.take():
            keys.add(lines)
    names = keys.names

    def rows() -> Iterator[Row]:
        reader = JsonRows(asked, answers, place)
        with given.open("rb") as file:
            source = Source(file, place)
            while lines := source.take():
                for found, answer in reader.pairs(lines):
                    tally.add(answer)
                    yield [keys.value(name, found.get(name)) for name in names], answer

    return Table(names, keys.types if typed else None, rows())


def write_text(table: Table, delimiter: str, write: Callable[[bytes], Any], kept: bool = False) -> None:
    """The table as CSV with that delimiter."""
    write(text_of([[*table.names, *COLUMNS]], delimiter, kept))
    while rows := list(islice(table.rows, _AT_ONCE)):
        write(text_of((chain(values, answer) for values, answer in rows), delimiter, kept))


def text_of(rows: Iterable[Iterable[Any]], delimiter: str, kept: bool = False) -> bytes:
    """Rows of values as lines of CSV; `kept` are the bytes of a table of text that were none."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8", "surrogateescape" if kept else "replace")


def write_json(table: Table, write: Callable[[bytes], Any]) -> None:
    """The table as JSON Lines."""
    names = (*table.names, *COLUMNS)
    for values, answer in table.rows:
        found = dict(zip(names, (*values, *answer), strict=True))
        line = json.dumps(found, ensure_ascii=False, default=_cell).translate(_ENDS_OF_LINES)
        write(f"{line}\n".encode("utf-8", "replace"))


def write_parquet(table: Table, target: Path) -> None:
    """The table as Parquet: texts where nothing else is known, our columns in their own types."""
    from deadline_cli.batch.parquet.stored import written_like

    schema = schema_of(table.names, table.types)
    with written_like(None, target, schema) as writer:
        while rows := list(islice(table.rows, _AT_ONCE)):
            writer.write_batch(batch_of(rows, schema, table.types is None))


def schema_of(names: list[str], types: list[Any] | None) -> pa.Schema:
    """The schema of a table with those columns (texts where no types are known) and ours."""
    import pyarrow as pa

    from deadline_cli.batch.arrow_columns import answer_types

    kinds = [*(types or [pa.string()] * len(names)), *answer_types()]
    return pa.schema(list(zip([*names, *COLUMNS], kinds, strict=True)))


def batch_of(block: list[Row], schema: pa.Schema, of_text: bool) -> pa.RecordBatch:
    """The rows as an Arrow batch; an empty cell of text is a missing value."""
    import pyarrow as pa

    columns = [list(column) for column in zip(*((*values, *answer) for values, answer in block), strict=True)]
    own = len(columns) - len(COLUMNS)
    if of_text:
        columns[:own] = [[_cell(value) or None for value in column] for column in columns[:own]]
    columns[own] = [None if day is None else date.fromisoformat(day) for day in columns[own]]
    arrays = [pa.array(column, kind) for column, kind in zip(columns, schema.types, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def answered(fields: list[str], wrong: Message | None, shape: Shape, asked: Asked, answers: ScalarAnswers) -> Row:
    """A row's cells, as many as the header has, and its answer; `wrong` is why it cannot be read."""
    width = len(shape.header)
    if wrong is None and len(fields) > width:
        wrong = beyond(fields, width)
    fields = (fields + [""] * width)[:width]
    if wrong:
        return fields, Answer(None, None, None, None, answers.said(wrong))
    return fields, answers.answer(shape.day_of(fields), shape.rule_of(fields))


def beyond(fields: list[str], width: int) -> Message:
    """What is wrong with a row that has too many cells; the target has no place for them, so the reason keeps them."""
    rest = ", ".join(fields[width:])
    return Message(
        "the row has {many} cells, the header {width}; beyond it: {rest}", many=len(fields), width=width, rest=rest
    )


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (date, time, timedelta)):
        return str(value)
    return json.dumps(value, ensure_ascii=False)
