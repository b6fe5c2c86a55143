"""Workbooks in (.xlsx, .xls, .xlsb, .ods: calamine): one sheet as a table of text, dates as dates.

What a sheet looks like is not kept: `deadline batch` writes a table of its own, and never into the user's file.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time
from pathlib import Path
from typing import Any, BinaryIO

from deadline_cli.batch.exchange import Row, Table, Tally, answered
from deadline_cli.batch.scalar import ScalarAnswers
from deadline_cli.batch.shape import Asked, shape_of
from deadline_cli.batch.workbooks.left_out import NO_RESULT, Cells, LeftOut, Merged
from deadline_cli.batch.workbooks.ods import is_ods, left_out_of_ods
from deadline_cli.batch.workbooks.values import text_of, value_of
from deadline_cli.batch.workbooks.xls import left_out_of_xls
from deadline_cli.batch.workbooks.xlsb import is_xlsb, left_out_of_xlsb
from deadline_cli.batch.workbooks.xlsx import left_out_of_xlsx
from deadline_cli.daynumbers import DateKind, of_number
from deadline_cli.errors import DeadlineError, Message, library_reason
from deadline_cli.given_file import open_given
from deadline_cli.quiet import without_panics

_EXTRA = "pip install 'deadline-cn[excel]'"
_LARGEST = 2_000_000_000  # bytes unpacked
_FROM_1900_TO_1904 = 1462  # days


def excel_table(
    given: Path, sheet: str | None, asked: Asked, answers: ScalarAnswers, place: str, tally: Tally
) -> Table:
    """The rows of a sheet under its first row that is not empty; of several sheets with rows one must be named.

    A date or a rule in merged cells is that of each row which they cover, and stands in each.
    """
    name, lines = _sheet_of(_workbook(given, place), sheet, place)
    with _readable(place), open_given(given) as file:
        left = left_out(file, name)
    filled = ((row, line) for row, line in _with(lines, left.cells) if any(cell != "" for cell in line))
    at, header = next(filled, (0, None))
    if header is None:
        raise DeadlineError("{place}: sheet {name!r} is empty; a table has a header", place=place, name=name)
    names = [text_of(cell) for cell in header]
    while names and names[-1] == "":
        names.pop()
    shape = shape_of(names, "", asked, place)
    merged = [Merged(left.merged, column, at) for column in (shape.date_at, shape.rule_at) if column is not None]

    def rows() -> Iterator[Row]:
        for row, line in filled:
            for column in merged:
                column.fill(row, line)
            cells = line[: len(names)] if all(cell == "" for cell in line[len(names) :]) else line
            texts, wrong = [text_of(cell) for cell in cells], None
            if shape.date_at is not None and shape.date_at < len(cells):
                texts[shape.date_at], wrong = _day_of(cells[shape.date_at], asked.date_kind, left.from_1904)
            fields, answer = answered(texts, wrong, shape, asked, answers)
            tally.add(answer)
            yield [*map(value_of, cells[: len(names)]), *fields[len(cells) :]], answer

    return Table(names, None, rows())


def left_out(file: BinaryIO, sheet: str) -> LeftOut:
    """What calamine leaves out of a sheet of the workbook, whichever kind it is."""
    if not zipfile.is_zipfile(file):
        return left_out_of_xls(file, sheet)
    with zipfile.ZipFile(file) as package:
        if is_xlsb(package):
            return left_out_of_xlsb(package, sheet)
        return left_out_of_ods(package, sheet) if is_ods(package) else left_out_of_xlsx(package, sheet)


def _with(lines: Iterator[list[Any]], unsaid: Cells) -> Iterator[tuple[int, list[Any]]]:
    """The rows by their numbers, with the errors and formulas for which calamine gives empty cells."""
    number = -1
    for number, line in enumerate(lines):
        yield number, _filled(line, unsaid.get(number, {}))
    for further in sorted(unsaid):
        if further > number:
            yield further, _filled([], unsaid[further])


def _filled(line: list[Any], unsaid: dict[int, str]) -> list[Any]:
    for at, text in unsaid.items():
        line += [""] * (at + 1 - len(line))
        if line[at] == "" or line[at] == 0 or line[at] == time(0):  # 0 as a number, as a time of day
            line[at] = text
    return line


def _day_of(cell: Any, kind: DateKind, from_1904: bool) -> tuple[str, Message | None]:
    """A cell of dates as it is read elsewhere, or what is wrong with it."""
    text = text_of(cell)
    if isinstance(cell, str) and text.startswith(NO_RESULT):
        return text, Message(
            "{plain} is a formula without its result; open the workbook in Excel and save it", plain=text
        )
    return _of_1904(cell, kind) if from_1904 else (text, None)


def _of_1904(cell: Any, kind: DateKind) -> tuple[str, Message | None]:
    """A cell of dates in a workbook whose days begin with 1904, as it is read elsewhere, or what is wrong with it."""
    text = text_of(cell)
    if not isinstance(cell, (int, float)) or isinstance(cell, bool) or len(text.partition(".")[0]) == 8:
        return text, None
    since_1900 = text_of(cell + _FROM_1900_TO_1904)
    moment = of_number(since_1900, "excel") if kind == "written" else None
    if moment is None:
        return (since_1900 if kind == "excel" else text), None
    return text, Message(
        "{plain} is Excel's number for {day}, counted from 1904; write that date, or take a table's numbers by "
        "--date-kind excel",
        plain=text, day=moment.day,
    )  # fmt: skip


def _workbook(given: Path, place: str) -> Any:
    try:
        import python_calamine
    except ImportError:
        raise DeadlineError("reading a workbook needs python-calamine; {extra} installs it", extra=_EXTRA) from None
    with _readable(place), open_given(given) as file:
        _refuse_a_bomb(file, place)
        return python_calamine.CalamineWorkbook.from_filelike(file)  # which looks at the bytes, not at the name


def _refuse_a_bomb(file: BinaryIO, place: str) -> None:
    """A zipped workbook is held in memory as it unpacks."""
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as package:
            if sum(part.file_size for part in package.infolist()) > _LARGEST:
                raise DeadlineError("{place}: unpacks to more than 2 GB; save the sheet as csv", place=place)
    file.seek(0)


@contextmanager
def _readable(place: str) -> Iterator[None]:
    """Say in one line what is broken; calamine's Rust code may panic, which is no Exception."""
    try:
        with without_panics():
            yield
    except DeadlineError:
        raise
    except BaseException as problem:
        if not isinstance(problem, Exception) and type(problem).__name__ != "PanicException":
            raise
        said = (str(problem).strip().splitlines() or ["unknown"])[0]
        raise DeadlineError(
            "{place}: not readable as a workbook: {said}", place=place, said=library_reason(problem, said)
        ) from None


def _sheet_of(book: Any, sheet: str | None, place: str) -> tuple[str, Iterator[list[Any]]]:
    names = list(book.sheet_names)
    if sheet is not None and sheet not in names:
        raise DeadlineError(
            "{place} has no sheet {sheet!r} but {names}", place=place, sheet=sheet, names=", ".join(map(repr, names))
        )
    filled = [name for name in names if name == sheet or (sheet is None and book.get_sheet_by_name(name).height)]
    if len(filled) > 1:
        shown = ", ".join(map(repr, filled))
        raise DeadlineError(
            "{place} has rows on {many} sheets: {shown}; --sheet names one", place=place, many=len(filled), shown=shown
        )
    if not names:
        raise DeadlineError("{place} has no sheet", place=place)
    chosen = filled[0] if filled else names[0]
    with _readable(place):
        return chosen, iter(book.get_sheet_by_name(chosen).to_python(skip_empty_area=False))
