"""Workbooks out (XlsxWriter): one sheet, dates as dates, a text never as a formula."""

from __future__ import annotations

import io
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from deadline_cli.batch.exchange import Table
from deadline_cli.batch.scalar import COLUMNS
from deadline_cli.batch.workbooks.values import text_of
from deadline_cli.errors import DeadlineError

_EXTRA = "pip install 'deadline-cn[excel]'"
_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384
_MOST_CHARACTERS = 32_767
_MOST_PRECISE = 10**15  # Excel keeps fifteen digits of a number
_FIRST_YEAR = 1900


def write_excel(table: Table, path: Path, target: str) -> None:
    """The table as one sheet; a text is never a formula.

    Raises DeadlineError for what no sheet can hold, which names the file `target` that `path` will become.
    """
    try:
        import xlsxwriter  # noqa: F401
    except ImportError:
        raise DeadlineError("writing .xlsx needs XlsxWriter; {extra} installs it", extra=_EXTRA) from None
    if (columns := len(table.names) + len(COLUMNS)) > _MOST_COLUMNS:
        raise DeadlineError(
            "{target}: a sheet holds {most_columns:,} columns at most, these are {columns:,}; write csv or parquet",
            target=target, most_columns=_MOST_COLUMNS, columns=columns,
        )  # fmt: skip
    with TemporaryDirectory() as folder, path.open("wb") as file:
        _write_book(table, target, _Once(file), folder)


def _write_book(table: Table, target: str, file: _Once, folder: str) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(
        file,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "tmpdir": folder},
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
                _write(sheet, number, at, value, forms, target)
        book.close()
    except xlsxwriter.exceptions.FileCreateError as problem:
        reason = problem.args[0] if problem.args else problem
        raise (reason if isinstance(reason, OSError) else OSError(str(reason))) from None


class _Once(io.RawIOBase):
    """A file of which only the first refusal is told: zipfile tries again when it is thrown away, and prints that."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._refused = file, False

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        if not self._refused:
            self._refused = True
            self._write(data)
            self._refused = False
        return len(data)

    def _write(self, data: Any) -> None:
        self._file.write(data)

    def flush(self) -> None:
        if not self._refused and not self._file.closed:
            self._refused = True
            self._file.flush()
            self._refused = False

    def tell(self) -> int:
        return 0 if self._file.closed else self._file.tell()

    def seek(self, place: int, whence: int = 0) -> int:
        return 0 if self._file.closed else self._file.seek(place, whence)


def _write(sheet: Any, row: int, at: int, value: Any, forms: dict[Any, Any], target: str) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, at, value)
    elif isinstance(value, (int, float)) and abs(value) < _MOST_PRECISE:
        sheet.write_number(row, at, value)
    elif isinstance(value, date) and value.year >= _FIRST_YEAR and getattr(value, "tzinfo", None) is None:
        sheet.write_datetime(row, at, value, forms[datetime if isinstance(value, datetime) else date])
    else:  # the number of an identity card too, a moment with its zone, a day before 1900: Excel has none of them
        text = value if isinstance(value, str) else text_of(value)
        if len(text) > _MOST_CHARACTERS:
            raise DeadlineError(
                "{target}, row {row}: a cell of Excel holds {most_characters:,} characters; write csv",
                target=target,
                row=row + 1,
                most_characters=_MOST_CHARACTERS,
            )
        sheet.write_string(row, at, text)
