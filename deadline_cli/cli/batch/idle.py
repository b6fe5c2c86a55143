"""Options of deadline batch that would change nothing: each is refused, for it was given to change something."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.batch.formats import DELIMITERS, Format
from deadline_cli.batch.many import is_many, pairs
from deadline_cli.batch.run import formats
from deadline_cli.cli.batch.request import Request
from deadline_cli.errors import DeadlineError, Message


def refuse_idle(request: Request, kind: Format | None) -> None:
    """Raises DeadlineError for the first option that does nothing for any of the tables; `kind` is theirs if given."""
    problem = next(_of_columns(request), None)
    if problem is None and (request.sheet or request.bom or request.delimiter):
        problem = next(_of_formats(request, _formats(request, kind)), None)
    if problem is not None:
        raise DeadlineError(problem)


def _of_columns(request: Request) -> Iterator[Message]:
    if request.text_column is not None and not request.check:
        yield Message("--text-column names the texts to proofread: add --check")
    if request.rule_column is not None and request.check:
        yield Message("--rule-column is not for --check; --rule names one rule for all texts")
    if request.rule_column is not None and request.rule is not None:
        yield Message("--rule is one rule for all rows, --rule-column names each row's own: give one of them")
    if request.date_kind is not None and request.check and request.date_column is None:
        yield Message("--date-kind is for a column of dates: add --date-column")


def _of_formats(request: Request, pairs: list[tuple[Format, Format]]) -> Iterator[Message]:
    read = {kind for kind, _ in pairs}
    written = {to for _, to in pairs}
    if request.sheet is not None and "xlsx" not in read:
        yield Message("--sheet is for workbooks; {kinds} is read here", kinds=_named(read))
    if request.bom and not written & DELIMITERS.keys():
        yield Message("--bom is for CSV and TSV; {kinds} is written here", kinds=_named(written))
    if request.delimiter is not None and not (read & DELIMITERS.keys() or "csv" in written):
        yield Message(
            "--delimiter is for CSV; {kinds} is read and {others} written here",
            kinds=_named(read), others=_named(written),
        )  # fmt: skip


def _formats(request: Request, kind: Format | None) -> list[tuple[Format, Format]]:
    """The formats of every table and of its answers."""
    tables = [(request.given, request.output)]
    if is_many(request.given):
        tables = list(pairs(request.given, request.output, request.to_format))
    return [formats(table, goal, kind, request.to_format) for table, goal in tables]


def _named(kinds: set[Format]) -> str:
    return ", ".join(sorted(kinds))
