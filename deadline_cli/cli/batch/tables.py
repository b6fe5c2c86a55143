"""deadline batch: tables with their deadlines, or with what the proofreader found in their texts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from deadline_cli.batch.form import Form
from deadline_cli.batch.formats import Format
from deadline_cli.batch.run import run
from deadline_cli.batch.shape import Asked
from deadline_cli.cli.batch.request import Request
from deadline_cli.cli.workers import end_tidily
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.output.common.language import pick


def plain_tables(given: str, **options: Any) -> int:
    """The exit status of the command with those words and options."""
    return tables(Request(given, **options))


def tables(request: Request) -> int:
    """Write the tables; the exit status is 1 where a row has no answer, or a text has findings."""
    end_tidily()
    language = pick(request.lang)
    kind: Format | None = (
        "xlsx" if request.from_format == "xls" or request.from_format == "ods" else request.from_format
    )
    delimiter = _one_character(request.delimiter)
    if request.check:
        from deadline_cli.cli.batch.proofread import Texts, check_table

        texts = Texts(
            request.text_column, request.date_column, request.date_kind, request.rule, request.calendar, language
        )
        rows, found, unread = check_table(request.given, request.output, texts, kind, request.to_format, delimiter)
        told = Message(
            "{found:,} of {rows:,} texts have findings, {unread:,} could not be read",
            found=found,
            rows=rows,
            unread=unread,
        )
        return _status(found or unread, told, language)
    form = Form(delimiter, request.bom, request.sheet)
    asked = Asked(
        request.date_column or "publication_date", request.rule_column, request.rule, request.calendar,
        request.date_kind, language,
    )  # fmt: skip
    with _progress(request.given, kind, request.quiet, language) as advance:
        done = run(request.given, request.output, asked, kind, request.to_format, advance, form=form)
    bad = Message(
        "{bad:,} of {rows:,} rows have no deadline; column deadline_error says why", bad=done.bad, rows=done.rows
    )
    return _status(done.bad, bad, language)


def _status(wrong: int, told: Message, language: str) -> int:
    if wrong:
        print(f"deadline: {told.say(language)}", file=sys.stderr)
    return int(wrong > 0)


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
