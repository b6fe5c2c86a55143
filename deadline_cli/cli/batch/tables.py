"""deadline batch: tables with their deadlines, or with what the proofreader found in their texts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from deadline_cli.batch.form import Form
from deadline_cli.batch.formats import Format
from deadline_cli.batch.many import each, is_many
from deadline_cli.batch.run import run
from deadline_cli.batch.shape import Asked
from deadline_cli.cli.batch.idle import refuse_idle
from deadline_cli.cli.batch.request import Request
from deadline_cli.cli.workers import end_tidily
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.output.common.language import Language, pick
from deadline_cli.output.common.safe import clean


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
    refuse_idle(request, kind)
    form = Form(delimiter, request.bom, request.sheet)
    if request.check:
        return _checked(request, kind, form, language)
    asked = Asked(
        request.date_column or "publication_date", request.rule_column or "rule", request.rule, request.calendar,
        request.date_kind or "written", language,
    )  # fmt: skip
    with _progress(request.given, kind, request.quiet, language) as advance:
        done = run(request.given, request.output, asked, kind, request.to_format, advance, form=form)
    bad = Message(
        "{bad:,} of {rows:,} rows have no deadline; column deadline_error says why", bad=done.bad, rows=done.rows
    )
    return _status(done.bad, bad, done.failed, language)


def _checked(request: Request, kind: Format | None, form: Form, language: Language) -> int:
    from deadline_cli.cli.batch.proofread import Texts, check_table

    texts = Texts(
        request.text_column or "text", request.date_column, request.date_kind or "written", request.rule,
        request.calendar, language,
    )  # fmt: skip

    def check(given: str, output: str) -> tuple[int, int, int]:
        return check_table(given, output, texts, kind, request.to_format, form)

    if is_many(request.given):
        done, failed = each(request.given, request.output, request.to_format, check)
    else:
        done, failed = [check(request.given, request.output)], ()
    rows, found, unread = (sum(many) for many in zip((0, 0, 0), *done, strict=True))
    told = Message(
        "{found:,} of {rows:,} texts have findings, {unread:,} could not be read",
        found=found,
        rows=rows,
        unread=unread,
    )
    return _status(found or unread, told, failed, language)


def _status(wrong: int, told: Message, failed: Sequence[tuple[str, Message]], language: str) -> int:
    """1 where rows have no answer, 2 where a whole table has none; each is told of."""
    for table, problem in failed:
        reason = problem.say(language)
        print(f"deadline: {clean(reason if reason.startswith(table) else f'{table}: {reason}')}", file=sys.stderr)
    if wrong:
        print(f"deadline: {told.say(language)}", file=sys.stderr)
    return 2 if failed else int(wrong > 0)


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
