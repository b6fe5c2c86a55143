"""Deadlines for an Arrow record batch: one pure function that Spark, DuckDB, Daft or Ray can call on their workers.

from deadline_cli.batch.arrow import add_deadlines, map_in_arrow

batch_with_deadlines = add_deadlines(batch, rule="civil-gonggao")       # any engine that speaks Arrow
frame.mapInArrow(map_in_arrow(rule_column="rule"), spark_schema(frame))  # Spark
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from deadline_cli.batch.scalar import COLUMNS
from deadline_cli.batch.shape import Asked, shape_of
from deadline_cli.daynumbers import DateKind
from deadline_cli.errors import DeadlineError

if TYPE_CHECKING:
    import pyarrow as pa

    from deadline_cli.batch.columns import ColumnAnswers, Columns


def add_deadlines(
    batch: Any,
    *,
    date_column: str = "publication_date",
    rule_column: str = "rule",
    rule: str | None = None,
    calendar: str = "cn",
    date_kind: DateKind = "written",
    language: str = "en",
) -> Any:
    """The record batch with the five columns of `deadline batch` behind its own; its own columns are not touched.

    An Arrow table becomes a table, and so does a frame that speaks Arrow (pandas, polars, DuckDB).
    With `rule` every row is under that rule or period, else under that of its `rule_column`.
    `date_kind` says what a column of numbers means, `language` ("zh") in which deadline_error is written.
    Raises DeadlineError where a column is missing, or for what holds no columns; a row that cannot be read has its
    reason in deadline_error.
    """
    import pyarrow as pa

    asked = Asked(date_column, rule_column, rule, calendar, date_kind, language)
    if isinstance(batch, pa.RecordBatch):
        return with_answers(batch, asked)
    if not (isinstance(batch, pa.Table) or hasattr(batch, "__arrow_c_stream__")):
        raise DeadlineError(
            "{kind} is no record batch, table or frame of Arrow; pyarrow.table makes one", kind=type(batch).__name__
        )
    table = pa.table(batch)
    shape_of(table.schema.names, ",", asked, "the table")
    batches = [with_answers(batch, asked) for batch in table.to_batches()]
    return pa.Table.from_batches(batches, schema_with_deadlines(table.schema))


def with_answers(batch: pa.RecordBatch, asked: Asked) -> pa.RecordBatch:
    """The batch with our five columns behind its own. Raises DeadlineError where a column is missing."""
    import pyarrow as pa

    from deadline_cli.batch.arrow_columns import answers_in

    added = answers_in(answers_to(batch, asked))
    return pa.RecordBatch.from_arrays([*batch.columns, *added], schema=schema_with_deadlines(batch.schema))


def answers_to(batch: pa.RecordBatch, asked: Asked) -> Columns:
    """The answers to the rows of the batch. Raises DeadlineError where a column is missing."""
    import numpy as np

    from deadline_cli.batch.arrow_columns import dates_of, texts_in
    from deadline_cli.batch.columns import Written

    names = batch.schema.names
    shape = shape_of(names, ",", asked, "the record batch")
    same = np.zeros(batch.num_rows, np.uint32)
    dates = (
        Written([shape.day], same)
        if shape.date_at is None
        else dates_of(batch.column(shape.date_at), names[shape.date_at])
    )
    rules = (
        Written([shape.rule], same)
        if shape.rule_at is None
        else texts_in(batch.column(shape.rule_at), names[shape.rule_at])
    )
    return _answers(asked.calendar, asked.date_kind, asked.language).answer(dates, rules)


def schema_with_deadlines(schema: pa.Schema) -> pa.Schema:
    """The schema that `add_deadlines` gives to batches of this one."""
    from deadline_cli.batch.arrow_columns import answer_fields
    from deadline_cli.batch.parquet.schemas import extended

    return extended(schema, answer_fields())


def map_in_arrow(**options: Any) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What Spark's DataFrame.mapInArrow asks for; the options are those of `add_deadlines`."""

    def deadlines(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield add_deadlines(batch, **options)

    return deadlines


def spark_schema(frame: Any) -> Any:
    """The schema of a Spark DataFrame with the columns that `map_in_arrow` adds, as a StructType.

    Not as text: Spark writes the names inside structs without the quotes that Chinese ones need to be read back.
    """
    from pyspark.sql.types import BooleanType, DateType, StringType, StructField, StructType

    kinds = (DateType(), StringType(), BooleanType(), StringType(), StringType())
    added = [StructField(name, kind) for name, kind in zip(COLUMNS, kinds, strict=True)]
    return StructType([*frame.schema.fields, *added])


@cache
def _answers(calendar: str, date_kind: DateKind, language: str) -> ColumnAnswers:
    """One for a worker's life, so that a calendar is laid out once."""
    from deadline_cli.batch.columns import ColumnAnswers

    return ColumnAnswers(calendar, date_kind, language)
