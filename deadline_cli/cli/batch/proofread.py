"""deadline batch --check: a column of notice texts, each read by the proofreader."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from datetime import date
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

from deadline_cli.batch.extend import Kind, Wanted, extend
from deadline_cli.batch.form import AS_IS, Form
from deadline_cli.batch.formats import Format, format_of
from deadline_cli.batch.run import formats
from deadline_cli.daynumbers import DateKind, of_number
from deadline_cli.errors import DeadlineError
from deadline_cli.numerals import seen
from deadline_cli.output.common.language import Language
from deadline_cli.records import NamedTuple
from deadline_cli.whole_file import refuse_the_input

if TYPE_CHECKING:
    from deadline_cli.notices.proofread import Page

KINDS: dict[str, Kind] = {
    "check_notices": "number", "check_kind": "text", "check_title": "text", "check_issue_date": "day",
    "check_rule": "text", "check_deadlines": "days", "check_findings": "number", "check_severity": "text",
    "check_codes": "text", "check_json": "text", "check_error": "text",
}  # fmt: skip
COLUMNS = tuple(KINDS)
"""What --check adds: counts, the first notice's facts, all deadlines, the findings, all of it as JSON."""

_AT_ONCE = 50_000  # characters that are worth a worker's start, a row of no text being worth some too
_A_ROW, _PIECE = 100, 64
_ROOM = 1 << 25  # characters of texts and answers that are remembered
Severity = Literal["info", "warning", "error"]


class Texts(NamedTuple):
    """Where the texts of a table stand, and how each is judged: their day, its kind of number, the rule of all."""

    text_column: str
    date_column: str | None
    date_kind: DateKind
    rule: str | None
    calendar: str
    language: Language


def check_table(
    given: str,
    target: str,
    texts: Texts,
    from_format: Format | None,
    to_format: Format | None,
    form: Form = AS_IS,
) -> tuple[int, int, int]:
    """Proofread every text; gives the rows, those with findings of weight, and those that could not be read."""
    refuse_the_input(target, [given])
    kind = from_format or format_of(given, "--from")
    if "xlsx" in (kind, to_format):
        raise DeadlineError("--check knows no workbooks; save the sheet as csv, or read it whole: deadline check FILE")
    _, to = formats(given, target, kind, to_format)
    if to != kind:
        raise DeadlineError(
            "--check writes the format that it reads, {kind}, and no {to}; name the output accordingly",
            kind=kind, to=to,
        )  # fmt: skip
    if kind == "parquet" and "-" in (given, target):
        raise DeadlineError("--check reads and writes Parquet in files; name both, with -o FILE.parquet")
    wanted = [(texts.text_column, "--text-column")]
    if texts.date_column:
        wanted.append((texts.date_column, "--date-column"))
    found = bad = 0
    with ExitStack() as stack:
        readers = Readers(partial(read_rows, texts), stack)

        def answer(some: Sequence[Wanted]) -> Iterator[tuple[Any, ...]]:
            return counted(readers.cells(some))

        def counted(answers: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
            nonlocal found, bad
            for cells in answers:
                found += cells[COLUMNS.index("check_severity")] in ("warning", "error")
                bad += cells[-1] is not None
                yield cells

        rows = extend(given, target, kind, wanted, KINDS, answer, form)
    return rows, found, bad


def read_rows(texts: Texts, rows: Sequence[Wanted]) -> list[tuple[Any, ...]]:
    """The cells of COLUMNS for each text and, perhaps, its publication date."""
    from deadline_cli.notices.documents.document import Document
    from deadline_cli.notices.proofread import proofread_all
    from deadline_cli.workcalendar.files import load_calendar

    days = [_published(texts, row) for row in rows]
    given = [
        (Document("", "utf-8", row[0]), day, None)
        for row, day in zip(rows, days, strict=True)
        if not (isinstance(row, DeadlineError) or isinstance(day, DeadlineError))
    ]
    pages = iter(proofread_all(given, rule=texts.rule, calendar=load_calendar(texts.calendar)))
    return [_cells_of(texts, day if isinstance(day, DeadlineError) else next(pages)) for day in days]


def _published(texts: Texts, row: Wanted) -> date | DeadlineError | None:
    """The day on which a text was published, None without one, or why the row cannot be read."""
    from deadline_cli.dates import read_moment

    if isinstance(row, DeadlineError):
        return row
    try:
        if len(row) > 1 and row[1].strip():
            return (of_number(seen(row[1]), texts.date_kind) or read_moment(row[1])).day
    except DeadlineError as problem:
        return problem
    return None


def _cells_of(texts: Texts, page: Page | DeadlineError) -> tuple[Any, ...]:
    from deadline_cli.notices.finding import SEVERITIES
    from deadline_cli.output.check.as_json import notice_json

    if isinstance(page, DeadlineError):
        return (*(None,) * (len(COLUMNS) - 1), page.say(texts.language))
    notices = [notice_json(judged, texts.language, page) for judged in page.notices]
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


class _Cells:
    """The cells of a row, when they are there."""

    __slots__ = ("cells",)

    def __init__(self) -> None:
        self.cells: tuple[Any, ...] = ()


class Readers:
    """Rows read in order, equal ones once; by worker processes as soon as there are many rows at a time."""

    def __init__(self, read: Callable[[Sequence[Wanted]], list[tuple[Any, ...]]], stack: ExitStack) -> None:
        """`read` gives the cells of some rows; `stack` ends the worker processes."""
        self._read, self._stack = read, stack
        self._pool: ProcessPoolExecutor | None = None
        self._known: dict[Wanted, _Cells] = {}
        self._room = _ROOM

    def cells(self, rows: Sequence[Wanted]) -> Iterator[tuple[Any, ...]]:
        """The cells of each row; the workers begin at once, and are waited for when the first cells are asked for."""
        # A register holds one notice many times, once for each party.
        new = {row: _Cells() for row in rows if row not in self._known}
        known = {row: self._known[row] for row in rows if row not in new} | new
        self._known |= new
        return self._waited_for(rows, known, new, self._each(list(new)))

    def _waited_for(
        self, rows: Sequence[Wanted], known: dict[Wanted, _Cells], new: dict[Wanted, _Cells], each: Iterator[Any]
    ) -> Iterator[tuple[Any, ...]]:
        for held, cells in zip(new.values(), each, strict=True):
            held.cells = cells
        self._keep(new)
        return (yield from (known[row].cells for row in rows))

    def _keep(self, found: dict[Wanted, _Cells]) -> None:
        """Remember what was read last, as far as there is room for it."""
        size = sum(len(str(part)) for row, held in found.items() for part in (row, held.cells))
        self._room -= size
        if self._room < 0:
            asked = {row: held for row, held in self._known.items() if not held.cells}
            self._known = asked | found if size <= _ROOM else asked
            self._room = _ROOM - size if size <= _ROOM else _ROOM

    def _each(self, rows: Sequence[Wanted]) -> Iterator[tuple[Any, ...]]:
        from deadline_cli.cli.workers import cores, workers

        processors = cores()
        if self._pool is None and (processors < 2 or sum(map(_size, rows)) < _AT_ONCE):
            return chain.from_iterable(map(self._read, _pieces(rows, _PIECE)))
        if self._pool is None:
            self._read([("", "")])  # what a worker needs is loaded before it begins, once for all of them
            self._pool = self._stack.enter_context(workers(processors))
        # Four pieces for each worker and turn: few enough to cost little, small enough that none waits for long.
        pieces = _pieces(rows, max(4, min(_PIECE, len(rows) // (processors * 4))))
        return chain.from_iterable(self._pool.map(self._read, pieces))


def _pieces(rows: Sequence[Wanted], most: int) -> Iterator[list[Wanted]]:
    """The rows, so many at a time; what is worth a worker's start is read alone."""
    piece: list[Wanted] = []
    size = 0
    for row in rows:
        if piece and (len(piece) == most or size + _size(row) > _AT_ONCE):
            yield piece
            piece, size = [], 0
        piece.append(row)
        size += _size(row)
    if piece:
        yield piece


def _size(row: Wanted) -> int:
    return _A_ROW + (0 if isinstance(row, DeadlineError) else len(row[0]))
