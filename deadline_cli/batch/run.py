"""A whole table from one place to another: which format, which engine, which file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from deadline_cli.batch.exchange import Tally, json_table
from deadline_cli.batch.form import AS_IS, BOM, Done, Form, Goal
from deadline_cli.batch.formats import DELIMITERS, Format, format_of, is_called_json, opened, place_of
from deadline_cli.batch.many import each, is_many, named_by_folders
from deadline_cli.batch.on_disk import file_for, on_disk
from deadline_cli.batch.scalar import ScalarAnswers
from deadline_cli.batch.shape import Asked
from deadline_cli.batch.source import Source
from deadline_cli.batch.target import target_file
from deadline_cli.batch.text.exchange import exchange_text, write_table
from deadline_cli.batch.text.header import refuse_doubled
from deadline_cli.batch.verbatim import is_columnar, to_the_letter
from deadline_cli.batch.ways import way_of
from deadline_cli.errors import DeadlineError
from deadline_cli.records import replace
from deadline_cli.whole_file import refuse_the_input

Progress = Callable[[int], None]

_EXTRA = "pip install 'deadline-cn[batch]'"


def run(
    given: str,
    target: str | None,
    asked: Asked,
    kind: Format | None = None,
    to: Format | None = None,
    progress: Progress | None = None,
    *,
    form: Form = AS_IS,
) -> Done:
    """Write the table `given` with its deadlines to `target`; `-` is standard input or output.

    Of a folder or a pattern every table is written under the folder `target`; one that cannot be is told of in the end.

    `progress` is told the bytes (of Parquet: the rows) as they are done.
    """
    if asked.rule is not None:
        # A rule for all rows is the user's to mend, not each row's.
        way_of(asked.rule)
    if is_many(given):
        done, failed = each(given, target, to, lambda a, b: run(a, b, asked, kind, to, progress, form=form))
        return Done(sum(table.rows for table in done), sum(table.bad for table in done), failed)
    refuse_the_input(target, [given])
    asked = replace(asked, folders=named_by_folders(given))
    kind, to = formats(given, target, kind, to)
    if to in ("parquet", "xlsx") and target in (None, "-") and sys.stdout.isatty():
        raise DeadlineError("{to} is not for a terminal; -o names a file, --to csv writes text", to=to)
    if "parquet" in (kind, to):
        _need_arrow()
    if kind == "parquet":
        return _from_parquet(given, target, asked, to, progress, form)
    if kind == to and kind != "xlsx":
        with opened(given) as file:
            return to_the_letter(Source(file, place_of(given), progress), given, target, asked, kind, form)
    if kind in DELIMITERS:
        with opened(given) as file:
            source = Source(file, place_of(given), progress)
            by_columns = is_columnar(source, given, form.columnar)
            goal = Goal(target, to, form)
            return exchange_text(source, place_of(given), form.delimiter_of(kind), goal, asked, by_columns)
    return _exchanged(given, target, asked, kind, to, form)


def formats(given: str, target: str | None, kind: Format | None, to: Format | None) -> tuple[Format, Format]:
    """The formats of a table and of its answers. Raises DeadlineError where nothing names them."""
    kind = kind or format_of(given, "--from")
    as_it_is = target in (None, "-") or (kind == "jsonl" and is_called_json(given) and is_called_json(str(target)))
    return kind, to or (kind if as_it_is else _format_of_target(str(target)))


def _format_of_target(target: str) -> Format:
    if not Path(target).exists() or Path(target).is_file() or Path(target).is_dir():
        return format_of(target, "--to")
    return "csv"  # /dev/null, a named pipe: a place without a suffix


def _exchanged(given: str, target: str | None, asked: Asked, kind: Format, to: Format, form: Form) -> Done:
    """From Excel or JSON Lines into another format, row by row."""
    answers, tally, place = ScalarAnswers(asked.calendar, asked.date_kind, asked.language), Tally(), place_of(given)
    with on_disk(given, kind) as path:
        if kind == "xlsx":
            from deadline_cli.batch.workbooks.read import excel_table

            table = excel_table(path, form.sheet, asked, answers, place, tally)
        else:
            table = json_table(path, asked, answers, place, tally, to == "parquet")
        if to not in DELIMITERS:
            refuse_doubled(table.names, to, place)
        write_table(table, Goal(target, to, form))
    return Done(tally.rows, tally.bad)


def _from_parquet(
    given: str, target: str | None, asked: Asked, to: Format, progress: Progress | None, form: Form
) -> Done:
    from deadline_cli.batch.parquet.tables import Counter, arrow_table, to_parquet, to_text

    counter, place = Counter(progress), place_of(given)
    with on_disk(given, "parquet") as path:
        if to == "parquet":
            with file_for(target) as whole:
                to_parquet(path, whole, asked, place, counter)
        elif to == "xlsx":
            write_table(arrow_table(path, asked, place, counter), Goal(target, to, form))
        else:
            with target_file(target) as out:
                out.write(BOM if form.bom and to in DELIMITERS else b"")
                delimiter = "," if to == "jsonl" else Goal(target, to, form).delimiter
                to_text(path, out, to, asked, place, counter, delimiter)
    return Done(counter.rows, counter.bad)


def _need_arrow() -> None:
    from importlib.util import find_spec

    missing = [name for name in ("numpy", "polars", "pyarrow") if find_spec(name) is None]
    if missing:
        raise DeadlineError("Parquet needs {missing}; {extra} installs them", missing=", ".join(missing), extra=_EXTRA)
