"""CSV to CSV, JSON Lines to JSON Lines: rows stay as they are, our cells follow them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from deadline_cli.batch.ahead import Ahead
from deadline_cli.batch.form import BOM, Done, Form
from deadline_cli.batch.formats import DELIMITERS, Format, place_of
from deadline_cli.batch.jsonl.rows import JsonRows, refuse_a_document
from deadline_cli.batch.packing import packing_of
from deadline_cli.batch.scalar import COLUMNS, ScalarAnswers
from deadline_cli.batch.shape import Asked, Shape, shape_of
from deadline_cli.batch.source import Source
from deadline_cli.batch.target import target_file
from deadline_cli.batch.text.header import read_header
from deadline_cli.batch.text.rows import TextRows

_LARGE = 1 << 22  # bytes from which columns are quicker than the time that their engine takes to load


def to_the_letter(source: Source, given: str, target: str | None, asked: Asked, kind: Format, form: Form) -> Done:
    """CSV to CSV, JSON Lines to JSON Lines: rows stay as they are, ours follow."""
    place = place_of(given)
    if kind in DELIMITERS:
        by_columns = is_columnar(source, given, form.columnar)
        return _text(source, target, asked, form.delimiter_of(kind), place, by_columns, form)
    by_columns = is_columnar(source, given, form.columnar)
    refuse_a_document(source, place)
    with target_file(target) as out:
        out.write(source.bom)
        return _json(source, out, asked, place, by_columns)


def _json(source: Source, out: BinaryIO, asked: Asked, place: str, columnar: bool) -> Done:
    """JSON Lines to JSON Lines."""
    if not columnar:
        rows = JsonRows(asked, ScalarAnswers(asked.calendar, asked.date_kind, asked.language), place)
        while lines := source.take():
            out.write(source.encode(rows.answer(lines)))
        return Done(rows.rows, rows.bad)
    from deadline_cli.batch.jsonl.columns import JsonEngines

    source.take_more_at_once()
    engines = JsonEngines(asked, place)

    def answered(lines: bytes) -> bytes | memoryview:
        return _as_it_was(source, engines.answer(lines))

    # To see whether a line is a plain object takes longer than all else: two blocks at once.
    with Ahead(answered, out.write, threads=2) as ahead:
        while lines := source.take():
            ahead.give(lines)
    return engines.done


def _text(
    source: Source, target: str | None, asked: Asked, delimiter: str, place: str, columnar: bool, form: Form
) -> Done:
    """CSV to CSV, TSV to TSV."""
    header = read_header(source, delimiter, place)
    shape = shape_of(header.names, header.delimiter, asked, place)
    names = header.above + header.delimiter.join((header.record.text, *COLUMNS)) + (header.record.end or "\n")
    with target_file(target) as out:
        mark = source.bom or (BOM if form.bom and not source.transcodes else b"")
        out.write(mark + source.encode(names.encode("utf-8", "surrogateescape")))
        return _rows(source, out, shape, asked, columnar)


def _rows(source: Source, out: BinaryIO, shape: Shape, asked: Asked, columnar: bool) -> Done:
    if columnar:
        return _by_columns(source, out, shape, asked)
    by_row = TextRows(shape, ScalarAnswers(asked.calendar, asked.date_kind, asked.language))
    while lines := source.take():
        out.write(source.encode(by_row.answer(lines, source.line)))
    return Done(by_row.rows, by_row.bad)


def _by_columns(source: Source, out: BinaryIO, shape: Shape, asked: Asked) -> Done:
    """Blocks of rows: while one is answered in a thread, the one before it is written and the next one is read."""
    from deadline_cli.batch.columns import ColumnAnswers
    from deadline_cli.batch.text.columns import Block, TextColumns

    answers = ColumnAnswers(asked.calendar, asked.date_kind, asked.language)
    by_column = TextColumns(shape, answers)
    by_row = TextRows(shape, answers.scalar)
    rows = bad = 0

    def answered(block: Block) -> tuple[Sequence[bytes | memoryview], int]:
        columns = by_column.answers(block)
        parts = by_column.written(block, columns)
        return [_as_it_was(source, part) for part in parts], columns.bad

    def write(found: tuple[Sequence[bytes | memoryview], int]) -> None:
        nonlocal bad
        out.writelines(found[0])
        bad += found[1]

    with Ahead(answered, write) as ahead:
        for part in by_column.parts(source):
            if isinstance(part, bytes):
                ahead.wait()
                out.write(source.encode(by_row.answer(part, source.line)))
            else:
                ahead.give(part)
                rows += part.rows
    return Done(rows + by_row.rows, bad + by_row.bad)


def is_columnar(source: Source, given: str, wanted: bool | None = None) -> bool:
    """Whether a table goes by columns: as wanted, or if it is large enough; of a pipe the first block says so."""
    from importlib.util import find_spec

    if wanted is None:
        if given != "-" and Path(given).is_file() and packing_of(given) is None:
            wanted = Path(given).stat().st_size >= _LARGE
        else:
            first = source.take()
            source.give_back(first)
            wanted = len(first) >= _LARGE // 8
    return wanted and all(find_spec(name) is not None for name in ("numpy", "pyarrow"))


def _as_it_was(source: Source, text: bytes | memoryview) -> bytes | memoryview:
    """The text in the file's own encoding, without a copy where that is UTF-8."""
    return source.encode(bytes(text)) if source.transcodes else text
