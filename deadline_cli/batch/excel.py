"""Workbooks in (.xlsx, .xls, .ods: calamine) and out (.xlsx: XlsxWriter): one sheet as a table of text, dates as dates.

What a sheet looks like is not kept: `deadline batch` writes a table of its own, and never into the user's file.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO

from deadline_cli.batch.exchange import Row, Table, Tally, answered
from deadline_cli.batch.scalar import COLUMNS, ScalarAnswers
from deadline_cli.batch.shape import Asked, shape_of
from deadline_cli.batch.workbook import left_out
from deadline_cli.daynumbers import DateKind, of_number
from deadline_cli.errors import DeadlineError, Message, library_reason
from deadline_cli.given_file import open_given
from deadline_cli.quiet import without_panics

_EXTRA = "pip install 'deadline-cn[excel]'"
_LARGEST = 2_000_000_000  # bytes unpacked
_FROM_1900_TO_1904 = 1462  # days
_MOST_ROWS = 1_048_576
_MOST_CHARACTERS = 32_767


def excel_table(
    given: Path, sheet: str | None, asked: Asked, answers: ScalarAnswers, place: str, tally: Tally
) -> Table:
    """The rows of a sheet under its first row that is not empty; of several sheets with rows one must be named."""
    name, lines = _sheet_of(_workbook(given, place), sheet, place)
    with _readable(place), open_given(given) as file:
        from_1904, unsaid = left_out(file, name)
    lines = _with(lines, unsaid)
    filled = (line for line in lines if any(cell != "" for cell in line))
    header = next(filled, None)
    if header is None:
        raise DeadlineError("{place}: sheet {name!r} is empty; a table has a header", place=place, name=name)
    names = [_text(cell) for cell in header]
    while names and names[-1] == "":
        names.pop()
    shape = shape_of(names, "", asked, place)

    def rows() -> Iterator[Row]:
        for line in filled:
            cells = line[: len(names)] if all(cell == "" for cell in line[len(names) :]) else line
            texts, wrong = [_text(cell) for cell in cells], None
            if from_1904 and shape.date_at < len(cells):
                texts[shape.date_at], wrong = _of_1904(cells[shape.date_at], asked.date_kind)
            fields, answer = answered(texts, wrong, shape, asked, answers)
            tally.add(answer)
            yield [*map(_value, cells[: len(names)]), *fields[len(cells) :]], answer

    return Table(names, None, rows())


def _with(lines: Iterator[list[Any]], unsaid: dict[int, dict[int, str]]) -> Iterator[list[Any]]:
    """The rows with the errors and formulas for which calamine gives empty cells."""
    number = -1
    for number, line in enumerate(lines):
        yield _filled(line, unsaid.get(number, {}))
    for further in sorted(unsaid):
        if further > number:
            yield _filled([], unsaid[further])


def _filled(line: list[Any], unsaid: dict[int, str]) -> list[Any]:
    for at, text in unsaid.items():
        line += [""] * (at + 1 - len(line))
        line[at] = text if line[at] == "" else line[at]
    return line


def _of_1904(cell: Any, kind: DateKind) -> tuple[str, Message | None]:
    """A cell of dates in a workbook whose days begin with 1904, as it is read elsewhere, or what is wrong with it."""
    text = _text(cell)
    if not isinstance(cell, (int, float)) or isinstance(cell, bool) or len(text.partition(".")[0]) == 8:
        return text, None
    since_1900 = _text(cell + _FROM_1900_TO_1904)
    moment = of_number(since_1900, "excel") if kind == "written" else None
    if moment is None:
        return (since_1900 if kind == "excel" else text), None
    return text, Message(
        "{plain} is Excel's number for {day}, counted from 1904; write that date, or take a table's numbers by "
        "--date-kind excel",
        plain=text, day=moment.day,
    )  # fmt: skip


def write_excel(table: Table, target: Path) -> None:
    """The table as one sheet; a text is never a formula. Raises DeadlineError for what no sheet can hold."""
    try:
        import xlsxwriter
    except ImportError:
        raise DeadlineError("writing .xlsx needs XlsxWriter; {extra} installs it", extra=_EXTRA) from None
    book = xlsxwriter.Workbook(
        str(target), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    try:
        sheet = book.add_worksheet("deadlines")
        forms = {date: book.add_format({"num_format": "yyyy-mm-dd"}),
                 datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}), None: book.add_format()}  # fmt: skip
        sheet.freeze_panes(1, 0)
        for at, name in enumerate((*table.names, *COLUMNS)):
            sheet.write_string(0, at, name)
        for number, (values, answer) in enumerate(table.rows, 1):
            if number >= _MOST_ROWS:
                raise DeadlineError(
                    "{target}: a sheet holds {most_rows:,} rows at most; write csv or parquet",
                    target=target,
                    most_rows=_MOST_ROWS,
                )
            day = date.fromisoformat(answer.date) if answer.date else None
            for at, value in enumerate((*values, day, *answer[1:])):
                _write(sheet, number, at, value, forms)
    finally:
        book.close()


def _write(sheet: Any, row: int, at: int, value: Any, forms: dict[Any, Any]) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, at, value)
    elif isinstance(value, (int, float)):
        sheet.write_number(row, at, value)
    elif isinstance(value, (date, datetime)):
        sheet.write_datetime(row, at, value, forms[datetime if isinstance(value, datetime) else date])
    else:
        text = value if isinstance(value, str) else _text(value)
        if len(text) > _MOST_CHARACTERS:
            raise DeadlineError(
                "row {row}: a cell of Excel holds {most_characters:,} characters; write csv",
                row=row + 1,
                most_characters=_MOST_CHARACTERS,
            )
        sheet.write_string(row, at, text)


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


def _value(cell: Any) -> Any:
    """Excel knows one kind of number; a whole one is written as such."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _text(cell: Any) -> str:
    """A cell as it is written: 5.0 as 5, midnight as the day."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ") if cell.time() != time(0) else cell.date().isoformat()
    return str(cell)
