"""deadline batch --check: a column of notice texts, each read by the proofreader."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any, Literal

from deadline_cli.batch.extend import Wanted, extend
from deadline_cli.batch.formats import Format, format_of
from deadline_cli.daynumbers import DateKind, of_number
from deadline_cli.errors import DeadlineError
from deadline_cli.numerals import seen

COLUMNS = (
    "check_notices", "check_kind", "check_title", "check_issue_date", "check_rule", "check_deadlines",
    "check_findings", "check_severity", "check_codes", "check_json", "check_error",
)  # fmt: skip
"""What --check adds: counts, the first notice's facts, all deadlines, the findings, all of it as JSON."""

_AT_ONCE = 512
Severity = Literal["info", "warning", "error"]


def check_table(
    given: str, target: str, from_format: Format | None, to_format: Format | None, text_column: str,
    date_column: str | None, date_kind: DateKind, rule: str | None, calendar: str, language: str,
) -> tuple[int, int, int]:  # fmt: skip
    """Proofread every text; gives the rows, those with findings of weight, and those that could not be read."""
    kind = from_format or format_of(given, "--from")
    to = to_format or (kind if target == "-" else format_of(target, "--to"))
    if to != kind or (kind == "parquet" and "-" in (given, target)):
        raise DeadlineError(f"--check writes the format that it reads, and Parquet to a file; it reads {kind} here")
    wanted = [(text_column, "--text-column"), *([(date_column, "--date-column")] if date_column else [])]
    found = bad = 0

    def answer(rows: Iterable[Wanted]) -> Iterator[tuple[Any, ...]]:
        nonlocal found, bad
        for cells in _in_parallel(partial(read_row, date_kind, rule, calendar, language), rows):
            found += cells[COLUMNS.index("check_severity")] in ("warning", "error")
            bad += cells[-1] is not None
            yield cells

    rows = extend(given, target, kind, wanted, COLUMNS, answer)
    return rows, found, bad


def read_row(date_kind: DateKind, rule: str | None, calendar: str, language: Any, row: Wanted) -> tuple[Any, ...]:
    """The cells of COLUMNS for a text and, perhaps, its publication date."""
    from deadline_cli.dates import read_moment
    from deadline_cli.notices.documents.document import Document
    from deadline_cli.notices.finding import SEVERITIES
    from deadline_cli.notices.proofread import proofread
    from deadline_cli.output.check.as_json import notice_json
    from deadline_cli.workcalendar.files import load_calendar

    try:
        if isinstance(row, DeadlineError):
            raise row
        published = None
        if len(row) > 1 and row[1].strip():
            published = (of_number(seen(row[1]), date_kind) or read_moment(row[1])).day
        page = proofread(
            Document("", "utf-8", row[0]), published=published, rule=rule, calendar=load_calendar(calendar)
        )
    except DeadlineError as problem:
        return (*(None,) * (len(COLUMNS) - 1), str(problem))
    notices = [notice_json(judged, language, page) for judged in page.notices]
    first = notices[0] if notices else {}
    ends = sorted({p["deadline"] for notice in notices for p in notice["periods"] if p["deadline"]})
    codes = sorted({finding.code for finding in page.findings})
    worst = max((finding.severity for finding in page.findings), key=SEVERITIES.index, default=None)
    return (
        len(notices), first.get("kind"), _plain(first.get("title")), first.get("issue_date"), first.get("rule"),
        " ".join(ends) or None, len(page.findings), worst, " ".join(codes) or None,
        json.dumps(notices, ensure_ascii=False), None,
    )  # fmt: skip


def _plain(text: str | None) -> str | None:
    """A title is foreign text: one line, and nothing that a spreadsheet takes for a formula."""
    from deadline_cli.output.common.safe import clean, csv_cell

    return csv_cell(clean(" ".join(text.split()))) if text else None


def _in_parallel(read: Any, rows: Iterable[Wanted]) -> Iterator[tuple[Any, ...]]:
    """The rows' cells in order; on all processors where there are many rows."""
    given = list(rows) if not isinstance(rows, Sequence) else rows
    from deadline_cli.cli.workers import cores, workers

    processors = cores()
    if len(given) < _AT_ONCE or processors < 2:
        yield from map(read, given)
        return
    with workers(processors) as pool:
        pending = iter(given)
        while some := list(islice(pending, _AT_ONCE * processors)):
            yield from pool.map(read, some, chunksize=32)
