"""Workbooks out (XlsxWriter): one sheet, dates as dates, a text never as a formula."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from deadline_cli.batch.exchange import Table
from deadline_cli.batch.scalar import COLUMNS
from deadline_cli.batch.workbooks.values import text_of
from deadline_cli.errors import DeadlineError

_EXTRA = "pip install 'deadline-cn[excel]'"
_MOST_ROWS = 1_048_576
_MOST_CHARACTERS = 32_767


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
        text = value if isinstance(value, str) else text_of(value)
        if len(text) > _MOST_CHARACTERS:
            raise DeadlineError(
                "row {row}: a cell of Excel holds {most_characters:,} characters; write csv",
                row=row + 1,
                most_characters=_MOST_CHARACTERS,
            )
        sheet.write_string(row, at, text)
