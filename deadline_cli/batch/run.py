"""A whole table from one place to another: which format, which engine, which file."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from deadline_cli.batch.exchange import Table, Tally, json_table, text_table, write_json, write_parquet, write_text
from deadline_cli.batch.formats import DELIMITERS, Format, check_file, format_of, opened, place_of
from deadline_cli.batch.header import read_header, refuse_doubled
from deadline_cli.batch.json_rows import JsonRows
from deadline_cli.batch.many import is_many, pairs
from deadline_cli.batch.packing import packing_of
from deadline_cli.batch.scalar import COLUMNS, ScalarAnswers
from deadline_cli.batch.shape import Asked, Shape, shape_of
from deadline_cli.batch.source import Source
from deadline_cli.batch.target import target_file
from deadline_cli.batch.text_rows import TextRows
from deadline_cli.batch.ways import way_of
from deadline_cli.errors import DeadlineError
from deadline_cli.whole_file import whole_file

Progress = Callable[[int], None]

_BLOCK_OF_ROWS = 1 << 20
_LARGE = 1 << 22  # bytes from which polars is quicker than the time its import takes
_EXTRA = "pip install 'deadline-cn[batch]'"
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Form:
    """How a table is written where the format leaves it open.

    delimiter: between the cells of CSV, read and written; bom: begin new CSV with a mark, by which Excel knows UTF-8;
    sheet: which sheet of a workbook to read.
    """

    delimiter: str | None = None
    bom: bool = False
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """How many rows a table has, and how many of them have no answer."""

    rows: int
    bad: int


def run(
    given: str,
    target: str | None,
    asked: Asked,
    kind: Format | None = None,
    to: Format | None = None,
    progress: Progress | None = None,
    columnar: bool | None = None,
    *,
    form: Form = Form(),
) -> Done:
    """Write the table `given` with its deadlines to `target`; `-` is standard input or output.

    Of a folder or a pattern every table is written under the folder `target`.

    `progress` is told the bytes (of Parquet: the rows) as they are done. `columnar` chooses the engine of the extra
    (True) or the one without (False); by itself it is what the size asks for and the installation has.
    """
    if is_many(given):
        done = [run(a, b, asked, kind, to, progress, columnar, form=form) for a, b in pairs(given, target, to)]
        return Done(sum(table.rows for table in done), sum(table.bad for table in done))
    kind = kind or format_of(given, "--from")
    to = to or (kind if target in (None, "-") else _format_of_target(str(target)))
    if asked.rule is not None:
        # A rule for all rows is the user's to mend, not each row's.
        way_of(asked.rule)
    if to in ("parquet", "xlsx") and target in (None, "-") and sys.stdout.isatty():
        raise DeadlineError(f"{to} is not for a terminal; -o names a file, --to csv writes text")
    if "parquet" in (kind, to):
        _need_arrow()
    if kind == "parquet":
        return _from_parquet(given, target, asked, to, progress, form)
    if kind == to and kind != "xlsx":
        with opened(given) as file:
            return _to_the_letter(Source(file, progress), given, target, asked, kind, columnar, form)
    return _exchanged(given, target, asked, kind, to, progress, form)


def _format_of_target(target: str) -> Format:
    if not Path(target).exists() or Path(target).is_file() or Path(target).is_dir():
        return format_of(target, "--to")
    return "csv"  # /dev/null, a named pipe: a place without a suffix


def _to_the_letter(
    source: Source, given: str, target: str | None, asked: Asked, kind: Format, columnar: bool | None, form: Form
) -> Done:
    """CSV to CSV, JSON Lines to JSON Lines: rows stay as they are, ours follow."""
    place = place_of(given)
    if kind in DELIMITERS:
        by_columns = _columnar(source, given) if columnar is None else columnar
        return _text(source, target, asked, _delimiter(kind, form), place, by_columns and _installed(), form)
    by_columns = (_columnar(source, given) if columnar is None else columnar) and _installed()
    with target_file(target) as out:
        out.write(source.bom)
        return _json(source, out, asked, place, by_columns)


def _json(source: Source, out: BinaryIO, asked: Asked, place: str, columnar: bool) -> Done:
    """JSON Lines to JSON Lines."""
    if not columnar:
        rows = JsonRows(asked, ScalarAnswers(asked.calendar, asked.date_kind), place)
        while lines := source.take():
            out.write(source.encode(rows.answer(lines)))
        return Done(rows.rows, rows.bad)
    from deadline_cli.batch.columns import ColumnAnswers
    from deadline_cli.batch.json_columns import JsonColumns

    source.take_more_at_once()
    answers = ColumnAnswers(asked.calendar, asked.date_kind)
    by_row = JsonRows(asked, answers.scalar, place)
    by_column = JsonColumns(asked, answers, by_row)
    while lines := source.take():
        done = by_column.answer(lines)
        out.write(source.encode(by_row.answer(lines) if done is None else done))
    return Done(by_row.rows + by_column.rows, by_row.bad + by_column.bad)


def _text(
    source: Source, target: str | None, asked: Asked, delimiter: str, place: str, columnar: bool, form: Form
) -> Done:
    """CSV to CSV, TSV to TSV."""
    header = read_header(source, delimiter, place)
    shape = shape_of(header.names, header.delimiter, asked, place)
    names = header.above + header.delimiter.join((header.record.text, *COLUMNS)) + (header.record.end or "\n")
    with target_file(target) as out:
        mark = source.bom or (_BOM if form.bom and not source.transcodes else b"")
        out.write(mark + source.encode(names.encode("utf-8", "surrogateescape")))
        return _rows(source, out, shape, asked, columnar)


def _rows(source: Source, out: BinaryIO, shape: Shape, asked: Asked, columnar: bool) -> Done:
    by_row, by_column = None, None
    rows = bad = 0
    if columnar:
        from deadline_cli.batch.columns import ColumnAnswers
        from deadline_cli.batch.text_columns import TextColumns

        source.take_more_at_once()
        answers = ColumnAnswers(asked.calendar, asked.date_kind)
        by_column = TextColumns(shape, asked.rule, answers)
        by_row = TextRows(shape, asked.rule, answers.scalar)
    else:
        by_row = TextRows(shape, asked.rule, ScalarAnswers(asked.calendar, asked.date_kind))
    while lines := source.take():
        done = by_column.answer(lines) if by_column else None
        if done is None:
            # A block for columns is large; its rows one by one take twenty times its room.
            cut = lines.rfind(b"\n", 0, _BLOCK_OF_ROWS) + 1 or len(lines)
            source.give_back(lines[cut:])
            out.write(source.encode(by_row.answer(lines[:cut], source.line)))
        else:
            done.write(out, source.encode if source.transcodes else None)
            source.give_back(lines[done.covered :])
            rows, bad = rows + done.rows, bad + done.bad
    return Done(rows + by_row.rows, bad + by_row.bad)


def _exchanged(
    given: str, target: str | None, asked: Asked, kind: Format, to: Format, progress: Progress | None, form: Form
) -> Done:
    """From one format into another, row by row."""
    answers, tally, place = ScalarAnswers(asked.calendar, asked.date_kind), Tally(), place_of(given)
    with _table(given, kind, asked, answers, tally, progress, to == "parquet", form) as table:
        if to not in DELIMITERS:
            refuse_doubled(table.names, to, place)
        _write(table, target, to, form)
    return Done(tally.rows, tally.bad)


@contextmanager
def _table(
    given: str, kind: Format, asked: Asked, answers: ScalarAnswers, tally: Tally, progress: Progress | None,
    typed: bool, form: Form,
) -> Iterator[Table]:  # fmt: skip
    place = place_of(given)
    if kind in DELIMITERS:
        with opened(given) as file:
            yield text_table(Source(file, progress), _delimiter(kind, form), asked, answers, place, tally)
        return
    with _on_disk(given, kind) as path:
        if kind == "xlsx":
            from deadline_cli.batch.excel import excel_table

            yield excel_table(path, form.sheet, asked, answers, place, tally)
        else:
            yield json_table(path, asked, answers, place, tally, typed)


def _write(table: Table, target: str | None, to: Format, form: Form) -> None:
    if to in ("parquet", "xlsx"):
        with _file_for(target) as path:
            if to == "parquet":
                write_parquet(table, path)
            else:
                from deadline_cli.batch.excel import write_excel

                write_excel(table, path)
        return
    with target_file(target) as out:
        if to == "jsonl":
            write_json(table, out.write)
        else:
            out.write(_BOM if form.bom else b"")
            write_text(table, DELIMITERS[to] if to == "tsv" else _delimiter(to, form), out.write)


def _from_parquet(
    given: str, target: str | None, asked: Asked, to: Format, progress: Progress | None, form: Form
) -> Done:
    from deadline_cli.batch.parquet import Counter, arrow_table, to_parquet, to_text

    counter, place = Counter(progress), place_of(given)
    with _on_disk(given, "parquet") as path:
        if to == "parquet":
            with _file_for(target) as whole:
                to_parquet(path, whole, asked, place, counter)
        elif to == "xlsx":
            _write(arrow_table(path, asked, place, counter), target, to, form)
        else:
            with target_file(target) as out:
                out.write(_BOM if form.bom and to in DELIMITERS else b"")
                to_text(path, out, to, asked, place, counter, "," if to == "jsonl" else _delimiter(to, form))
    return Done(counter.rows, counter.bad)


@contextmanager
def _file_for(target: str | None) -> Iterator[Path]:
    """A path to write a whole file to: the target's, or of a pipe one whose bytes follow when it is whole."""
    if target not in (None, "-") and packing_of(target) is None:
        with whole_file(str(target)) as path:
            yield path
        return
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "table"
        yield whole
        with whole.open("rb") as file, target_file(target) as out:
            while block := file.read(1 << 20):
                out.write(block)


@contextmanager
def _on_disk(given: str, kind: Format) -> Iterator[Path]:
    """A path that can be read twice and from its end: the file itself, or a copy of a pipe or of a packed file."""
    if given != "-" and packing_of(given) is None:
        check_file(given)
        yield Path(given)
        return
    with tempfile.TemporaryDirectory() as folder, opened(given) as file:
        copy = Path(folder) / f"table.{kind}"
        with copy.open("wb") as out:
            while block := file.read(1 << 20):
                out.write(block)
        yield copy


def _delimiter(kind: Format, form: Form) -> str:
    return form.delimiter or DELIMITERS[kind]


def _columnar(source: Source, given: str) -> bool:
    """Whether the table is large enough; of a pipe the first block says so."""
    if given != "-" and Path(given).is_file() and packing_of(given) is None:
        return Path(given).stat().st_size >= _LARGE
    first = source.take()
    source.give_back(first)
    return len(first) >= _LARGE // 8


def _installed() -> bool:
    from importlib.util import find_spec

    return all(find_spec(name) is not None for name in ("numpy", "polars"))


def _need_arrow() -> None:
    from importlib.util import find_spec

    missing = [name for name in ("numpy", "polars", "pyarrow") if find_spec(name) is None]
    if missing:
        raise DeadlineError(f"Parquet needs {' and '.join(missing)}; {_EXTRA} installs them")
