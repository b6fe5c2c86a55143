"""deadline batch IN [-o OUT]: deadlines for whole tables."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal

import typer

from deadline_cli.cli.options import CalendarName, Lang
from deadline_cli.daynumbers import DateKind
from deadline_cli.errors import DeadlineError, Message

Format = Literal["csv", "tsv", "jsonl", "parquet", "xlsx"]
Given = Literal["csv", "tsv", "jsonl", "parquet", "xlsx", "xls", "ods"]


def batch(
    given: Annotated[
        str,
        typer.Argument(
            metavar="IN",
            help="A table (CSV, TSV, JSONL, Parquet, Excel, ODS; .gz, .zst too), a folder or a pattern; - for a pipe.",
        ),
    ],
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="OUT", help="Where to write; - is a pipe; a folder for several tables."),
    ] = "-",
    from_format: Annotated[Given | None, typer.Option("--from", help="Format of IN; default by its suffix.")] = None,
    to_format: Annotated[
        Format | None, typer.Option("--to", help="Format of OUT; default by its suffix, else that of IN.")
    ] = None,
    date_column: Annotated[
        str | None, typer.Option("--date-column", help="Column of publication dates; default publication_date.")
    ] = None,
    rule_column: Annotated[
        str, typer.Option("--rule-column", help="Column of rules: periods (30日, 10wd) and ids, mixed.")
    ] = "rule",
    date_kind: Annotated[
        DateKind, typer.Option("--date-kind", help="What numbers in the date column are: Excel's, or time since 1970.")
    ] = "written",
    rule: Annotated[str | None, typer.Option("--rule", help="One period or rule for all rows.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Proofread a column of notice texts instead.")] = False,
    text_column: Annotated[str, typer.Option("--text-column", help="Column of notice texts for --check.")] = "text",
    delimiter: Annotated[
        str | None, typer.Option("--delimiter", metavar="CHARACTER", help="Between the cells of CSV: ; or | or \\t.")
    ] = None,
    bom: Annotated[
        bool, typer.Option("--bom", help="Begin the CSV with a mark, by which Excel in China knows UTF-8.")
    ] = False,
    sheet: Annotated[str | None, typer.Option("--sheet", help="The sheet of an Excel file.")] = None,
    calendar: CalendarName = "cn",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")] = False,
    lang: Lang = None,
) -> None:
    """Add deadlines to whole tables; rows and columns stay as they are.

    Adds deadline_date, deadline_effect, deadline_provisional, deadline_rule and deadline_error. A row that cannot be
    read keeps its place with deadline_error, and the exit status is 1.

    Example: deadline batch notices.csv -o deadlines.csv --rule 30日
    """
    from deadline_cli.batch.form import Form
    from deadline_cli.batch.run import run
    from deadline_cli.batch.shape import Asked
    from deadline_cli.cli.workers import end_tidily
    from deadline_cli.output.common.language import pick

    end_tidily()
    language = pick(lang)
    kind: Format | None = "xlsx" if from_format == "xls" or from_format == "ods" else from_format
    if check:
        from deadline_cli.cli.batch.proofread import Texts, check_table

        texts = Texts(text_column, date_column, date_kind, rule, calendar, language)
        rows, found, unread = check_table(given, output, texts, kind, to_format, _one_character(delimiter))
        if found or unread:
            told = Message(
                "{found:,} of {rows:,} texts have findings, {unread:,} could not be read",
                found=found,
                rows=rows,
                unread=unread,
            )
            print(f"deadline: {told.say(language)}", file=sys.stderr)
            raise typer.Exit(1)
        return
    form = Form(_one_character(delimiter), bom, sheet)
    asked = Asked(date_column or "publication_date", rule_column, rule, calendar, date_kind, language)
    with _progress(given, kind, quiet, language) as advance:
        done = run(given, output, asked, kind, to_format, advance, form=form)
    if done.bad:
        bad = Message(
            "{bad:,} of {rows:,} rows have no deadline; column deadline_error says why", bad=done.bad, rows=done.rows
        )
        print(f"deadline: {bad.say(language)}", file=sys.stderr)
        raise typer.Exit(1)


def _one_character(delimiter: str | None) -> str | None:
    """The delimiter, \\t and tab being the same. Raises DeadlineError where it is more than one plain character."""
    if delimiter is None:
        return None
    found = {"\\t": "\t", "tab": "\t"}.get(delimiter.lower(), delimiter)
    if len(found) != 1 or found in '"\r\n' or not found.isascii():
        raise DeadlineError(
            "--delimiter {delimiter!r} is no single plain character; write one such as ; or | or \\t",
            delimiter=delimiter,
        )
    return found


@contextmanager
def _progress(given: str, kind: str | None, quiet: bool, language: str) -> Iterator[Callable[[int], None] | None]:
    """A bar with rate and remaining time on standard error, where that is a terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        ProgressColumn,
        Task,
        TaskProgressColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )
    from rich.text import Text

    parquet = kind == "parquet" or (kind is None and Path(given).suffix.lower() in (".parquet", ".pq"))

    class RowsColumn(ProgressColumn):
        def render(self, task: Task) -> Text:
            told = Message("{rows:,.0f} rows, {speed:,.0f} rows/s", rows=task.completed, speed=task.speed or 0)
            return Text(told.say(language), style="progress.download")

    counts = (RowsColumn(),) if parquet else (DownloadColumn(), TransferSpeedColumn())
    columns = (BarColumn(), TaskProgressColumn(), *counts, TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=_size(given, parquet))
        yield lambda amount: bar.advance(task, amount)


def _size(given: str, parquet: bool) -> int | None:
    """The rows of a Parquet file, the bytes of another; None of a pipe."""
    from deadline_cli.batch.formats import WORKBOOKS

    path = Path(given)
    if given == "-" or not path.is_file() or path.suffix.lower() in (".gz", ".zst", ".xlsx", *WORKBOOKS):
        return None
    if not parquet:
        return path.stat().st_size
    from deadline_cli.batch.parquet.tables import rows_of

    return rows_of(path)
