"""What calamine leaves out of an .ods: what a cell shows where it has no value, and merged cells."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError, iterparse

from deadline_cli.batch.workbooks.left_out import Cells, LeftOut, Region

_CONTENT: Final = "content.xml"
_LARGEST = 400_000_000  # bytes of a part unpacked
_MOST_CELLS = 2_000_000
_MOST_ROWS = 1 << 20
_NULL_DATE = re.compile(rb"<(?:\w+:)?null-date\b[^<>]*date-value=[\"']1904-")
_BEGINNING = 1 << 23  # bytes within which the settings stand, before the rows
_TELLING: Final = (b":formula=", b"-spanned=")
_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p"
# #N/A and its like; LibreOffice has further ones, Err:502.
_ERROR = re.compile(r"#(?:N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!)|Err:\d{3}")
_PREFIX = re.compile(r"^(?:\w+:)?=")


def is_ods(package: zipfile.ZipFile) -> bool:
    """Whether the package is an OpenDocument."""
    return _CONTENT in package.namelist()


def left_out_of_ods(package: zipfile.ZipFile, sheet: str) -> LeftOut:
    """What is left out of a sheet; no cells of a broken one, which calamine says."""
    with package.open(_CONTENT) as content:
        from_1904 = _NULL_DATE.search(content.read(_BEGINNING)) is not None
    if package.getinfo(_CONTENT).file_size > _LARGEST or not _tells(package):
        return LeftOut(from_1904)
    cells: Cells = {}
    merged: list[Region] = []
    try:
        for row, times, element in _rows(package, sheet):
            found = dict(_cells(element, row, merged))
            for number in range(row, row + times) if found else ():
                if len(cells) < _MOST_CELLS:
                    cells[number] = found
    except ParseError:
        return LeftOut(from_1904)
    return LeftOut(from_1904, cells, tuple(merged))


def _tells(package: zipfile.ZipFile) -> bool:
    """Whether there is any formula or merged cell: to read all cells for these takes as long as calamine does."""
    before = b""
    with package.open(_CONTENT) as content:
        while block := content.read(1 << 20):
            if any(word in before + block for word in _TELLING):
                return True
            before = block[-16:]
    return False


def _rows(package: zipfile.ZipFile, sheet: str) -> Iterator[tuple[int, int, Element]]:
    """The rows of the sheet, each with its number and how often it stands there."""
    row, inside = 0, False
    with package.open(_CONTENT) as content:
        for event, element in iterparse(content, ("start", "end")):
            if element.tag == f"{_TABLE}table":
                if event == "end" and inside:
                    return
                inside = event == "start" and element.get(f"{_TABLE}name") == sheet
            elif event == "end" and element.tag == f"{_TABLE}table-row":
                times = min(_times(element, "number-rows-repeated"), _MOST_ROWS)
                if inside:
                    yield row, times, element
                    row += times
                element.clear()


def _cells(element: Element, row: int, merged: list[Region]) -> Iterator[tuple[int, str]]:
    """What cells of a row hold in place of values; those that are merged with others are noted."""
    column = 0
    for cell in element:
        times = _times(cell, "number-columns-repeated")
        rows, columns = _times(cell, "number-rows-spanned"), _times(cell, "number-columns-spanned")
        if rows > 1 or columns > 1:
            merged.append(Region(row, row + rows - 1, column, column + columns - 1))
        if (formula := cell.get(f"{_TABLE}formula")) is not None and (text := _unsaid(cell, formula)):
            for at in range(column, column + min(times, _MOST_CELLS)):
                yield at, text
        column += times


def _unsaid(cell: Element, formula: str) -> str:
    """The error that a formula shows; the formula itself where it has no result."""
    shown = cell.find(_TEXT)
    if shown is not None and _ERROR.fullmatch(text := "".join(shown.itertext())):
        return text
    known = shown is not None or cell.get(f"{_OFFICE}value-type") is not None
    return "" if known else _PREFIX.sub("=", formula)


def _times(element: Element, name: str) -> int:
    written = element.get(f"{_TABLE}{name}", "1")
    return int(written) if written.isdecimal() else 1
