"""A whole table from one place to another: which format, which engine, which file."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from deadline_cli.batch.exchange import Exchange
from deadline_cli.batch.formats import DELIMITERS, Format, check_file, format_of, has_format, opened, place_of
from deadline_cli.batch.json_rows import JsonRows
from deadline_cli.batch.records import first_record
from deadline_cli.batch.scalar import COLUMNS, ScalarAnswers
from deadline_cli.batch.shape import Asked, Shape, shape_of
from deadline_cli.batch.source import Source
from deadline_cli.batch.target import target_file
from deadline_cli.batch.text_rows import TextRows
from deadline_cli.batch.ways import way_of
from deadline_cli.errors import DeadlineError
from deadline_cli.whole_file import whole_file

Progress = Callable[[int], None]

_LARGE = 1 << 22  # bytes from which polars is quicker than the time its import takes
_EXTRA = "pip install 'deadline-cn[batch]'"


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
) -> Done:
    """Write the table `given` with its deadlines to `target`; `-` is standard input or output.

    `progress` is told the bytes (of Parquet: the rows) as they are done. `columnar` chooses the engine of the extra
    (True) or the one without (False); by itself it is what the size asks for and the installation has.
    """
    kind = kind or format_of(given, "--from")
    to = to or (format_of(target, "--to") if target not in (None, "-") and has_format(str(target)) else kind)
    if asked.rule is not None:
        # A rule for all rows is the user's to mend, not each row's.
        way_of(asked.rule)
    if "parquet" in (kind, to):
        return _with_polars(given, target, asked, kind, to, progress)
    with opened(given) as file:
        source = Source(file, progress)
        place = place_of(given)
        if kind == to and kind in DELIMITERS:
            by_columns = _columnar(source, given) if columnar is None else columnar
            return _text(source, target, asked, DELIMITERS[kind], place, by_columns and _installed())
        answers = ScalarAnswers(asked.calendar, asked.date_kind)
        with target_file(target) as out:
            if kind != to:
                exchange = Exchange(asked, answers, place)
                exchange.run(source, kind, to, out.write)
                return Done(exchange.rows, exchange.bad)
            rows = JsonRows(asked, answers, place)
            out.write(source.bom)
            while lines := source.take():
                out.write(source.encode(rows.answer(lines)))
            return Done(rows.rows, rows.bad)


def _text(source: Source, target: str | None, asked: Asked, delimiter: str, place: str, columnar: bool) -> Done:
    """CSV to CSV, TSV to TSV."""

    def more() -> str:
        return source.line().decode("utf-8", "surrogateescape")

    above = ""
    while (line := more()).strip() == "" and line:
        above += line
    if not line:
        raise DeadlineError(f"{place} is empty; a table has a header")
    header = first_record(line, delimiter, more)
    if header.wrong:
        raise DeadlineError(f"{place}: the header cannot be read: {header.wrong}")
    shape = shape_of(header.fields, delimiter, asked, place)
    names = above + delimiter.join((header.text, *COLUMNS)) + (header.end or "\n")
    with target_file(target) as out:
        out.write(source.bom + source.encode(names.encode("utf-8", "surrogateescape")))
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
            out.write(source.encode(by_row.answer(lines, source.line)))
        else:
            done.write(out, source.encode if source.transcodes else None)
            source.give_back(lines[done.covered :])
            rows, bad = rows + done.rows, bad + done.bad
    return Done(rows + by_row.rows, bad + by_row.bad)


def _with_polars(
    given: str, target: str | None, asked: Asked, kind: Format, to: Format, progress: Progress | None
) -> Done:
    if to == "parquet" and target in (None, "-") and sys.stdout.isatty():
        raise DeadlineError("Parquet is not for a terminal; -o names a file, --to csv writes text")
    if not _installed():
        raise DeadlineError(f"Parquet needs polars and numpy; {_EXTRA} installs them")
    from deadline_cli.batch.parquet import Counter, convert

    counter = Counter(progress if kind == "parquet" else None)
    with _on_disk(given, kind) as path:
        place = place_of(given)
        if target not in (None, "-"):
            with whole_file(str(target)) as temporary:
                convert(path, kind, temporary, to, asked, place, counter)
        else:
            with tempfile.TemporaryDirectory() as folder:
                whole = Path(folder) / "table"
                convert(path, kind, whole, to, asked, place, counter)
                with whole.open("rb") as file:
                    while block := file.read(1 << 20):
                        sys.stdout.buffer.write(block)
    return Done(counter.rows, counter.bad)


@contextmanager
def _on_disk(given: str, kind: Format) -> Iterator[Path]:
    """A path that polars can read: the file itself, or a copy of a pipe or of another encoding as UTF-8."""
    if given != "-" and kind == "parquet":
        check_file(given)
        yield Path(given)
        return
    with tempfile.TemporaryDirectory() as folder, opened(given) as file:
        copy = Path(folder) / f"table.{kind}"
        with copy.open("wb") as out:
            if kind == "parquet":
                while block := file.read(1 << 20):
                    out.write(block)
            else:
                source = Source(file)
                while lines := source.take():
                    out.write(lines)
        yield copy


def _columnar(source: Source, given: str) -> bool:
    """Whether the table is large enough; of a pipe the first block says so."""
    if given != "-" and Path(given).is_file():
        return Path(given).stat().st_size >= _LARGE
    first = source.take()
    source.give_back(first)
    return len(first) >= _LARGE // 8


def _installed() -> bool:
    from importlib.util import find_spec

    return all(find_spec(name) is not None for name in ("numpy", "polars"))
