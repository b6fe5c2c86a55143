"""CSV and TSV into other formats: by columns where the target has them too, else row by row."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from deadline_cli.batch.ahead import Ahead
from deadline_cli.batch.exchange import (
    Table,
    Tally,
    batch_of,
    beyond,
    schema_of,
    text_of,
    text_rows,
    text_table,
    write_json,
    write_parquet,
    write_text,
)  # fmt: skip
from deadline_cli.batch.form import BOM, Done, Goal
from deadline_cli.batch.formats import DELIMITERS
from deadline_cli.batch.on_disk import file_for
from deadline_cli.batch.scalar import COLUMNS, ScalarAnswers
from deadline_cli.batch.shape import Asked, Shape, shape_of
from deadline_cli.batch.source import Source
from deadline_cli.batch.target import target_file
from deadline_cli.batch.text.header import read_header, refuse_doubled
from deadline_cli.errors import Named

if TYPE_CHECKING:
    from deadline_cli.batch.columns import Columns
    from deadline_cli.batch.exchange import Row
    from deadline_cli.batch.text.columns import Block


def exchange_text(
    source: Source, place: str, delimiter: str, goal: Goal, asked: Asked, columnar: bool
) -> Done:  # fmt: skip
    """A table of CSV or TSV written in another format, by columns if it is `columnar`; both ways give the same."""
    header = read_header(source, delimiter, place)
    # Bytes that are no text stay in a table of text, and become marks in any other, as they do in the rows.
    kept = goal.format in DELIMITERS and not source.transcodes
    names = header.names if kept else [name.encode("utf-8", "replace").decode() for name in header.names]
    shape = shape_of(names, header.delimiter, asked, place)
    if goal.format not in DELIMITERS:
        refuse_doubled(names, goal.format, place)
    if columnar and goal.format in ("csv", "tsv", "parquet"):
        return _by_columns(source, shape, asked, goal)
    tally = Tally()
    answers = ScalarAnswers(asked.calendar, asked.date_kind, asked.language)
    of_text = goal.format in DELIMITERS
    write_table(text_table(source, shape, asked, answers, tally, of_text), goal, of_text)
    return Done(tally.rows, tally.bad)


def write_table(table: Table, goal: Goal, kept: bool = False) -> None:
    """Write the table, row by row; `kept` are the bytes of a table of text that were none."""
    target, to, form = goal
    if to in ("parquet", "xlsx"):
        with file_for(target) as path:
            if to == "parquet":
                write_parquet(table, path)
            else:
                from deadline_cli.batch.workbooks.written import write_excel

                named = Named("standard output") if target in (None, "-") else str(target)
                write_excel(table, path, named)
        return
    with target_file(target) as out:
        if to == "jsonl":
            write_json(table, out.write)
        else:
            out.write(BOM if form.bom else b"")
            write_text(table, goal.delimiter, out.write, kept)


def _by_columns(source: Source, shape: Shape, asked: Asked, goal: Goal) -> Done:
    target, to, form = goal
    names = list(shape.header)
    if to == "parquet":
        from deadline_cli.batch.parquet.stored import Groups, written_like
        from deadline_cli.batch.text.cell_columns import batch_of_cells

        schema = schema_of(names, None)
        with file_for(target) as path, written_like(None, path, schema) as writer, Groups(writer, schema) as groups:
            return _parts(
                source, shape, asked, lambda rows: batch_of(rows, schema, True),
                lambda block, columns: batch_of_cells(block, columns, shape, schema), groups.add,
            )  # fmt: skip
    from deadline_cli.batch.text.cell_columns import text_of_cells

    delimiter = goal.delimiter
    with target_file(target) as out:
        out.write(BOM if form.bom else b"")
        out.write(text_of([[*names, *COLUMNS]], delimiter, kept=True))
        return _parts(
            source, shape, asked, lambda rows: [text_of(((*row[0], *row[1]) for row in rows), delimiter, kept=True)],
            lambda block, columns: text_of_cells(block, columns, shape, delimiter), out.writelines, kept=True,
        )  # fmt: skip


def _parts(
    source: Source, shape: Shape, asked: Asked, of_rows: Callable[[list[Row]], Any],
    of_columns: Callable[[Block, Columns], Any], write: Callable[[Any], Any], kept: bool = False,
) -> Done:  # fmt: skip
    """Every part of the table in its order, by columns where that is certain to be what the csv module reads.

    While one block is answered in a thread, the one before it is written and the next one is read.
    """
    from deadline_cli.batch.columns import ColumnAnswers
    from deadline_cli.batch.text.columns import TextColumns

    answers = ColumnAnswers(asked.calendar, asked.date_kind, asked.language)
    by_column = TextColumns(shape, answers, beyond)
    tally = Tally()

    def answered(block: Block) -> tuple[Any, int]:
        columns = by_column.answers(block)
        return of_columns(block, columns), columns.bad

    def write_answered(found: tuple[Any, int]) -> None:
        write(found[0])
        tally.bad += found[1]

    with Ahead(answered, write_answered) as ahead:
        for part in by_column.parts(source):
            if isinstance(part, bytes) or not ((kept and not source.transcodes) or part.is_text):
                ahead.wait()
                lines = part if isinstance(part, bytes) else part.lines[: part.found.covered]
                rows = list(text_rows(lines, source, shape, asked, answers.scalar, kept))
                for row in rows:
                    tally.add(row[1])
                if rows:
                    write(of_rows(rows))
            else:
                ahead.give(part)
                tally.rows += part.rows
    return Done(tally.rows, tally.bad)
