"""What calamine leaves out of a workbook: the year from which its days are counted, errors, formulas without result."""

from __future__ import annotations

import re
import zipfile
from html import unescape
from typing import BinaryIO
from xml.etree.ElementTree import Element, fromstring

from deadline_cli.records import NamedTuple

_LARGEST = 400_000_000  # bytes of a part unpacked
_FROM_1904 = re.compile(rb"<(?:\w+:)?workbookPr\b[^<>]*\bdate1904=[\"'](?:1|true)[\"']")
_NULL_DATE = re.compile(rb"<(?:\w+:)?null-date\b[^<>]*date-value=[\"']1904-")
_BEGINNING = 1 << 23  # bytes of an .ods, whose settings stand before its rows
# Of an .xls the records Date1904 (set) and, always behind it, CalcPrecision.
_RECORD_1904 = b"\x22\x00\x02\x00\x01\x00\x0e\x00\x02\x00"
_BINARY_BOOK, _BINARY_PROPERTIES = "xl/workbook.bin", 153
_SHORT = 60_000  # bytes: the properties of a binary workbook stand at its beginning
# A cell, its type, what stands in it; and of that the formula and the value.
_CELL = re.compile(rb"<(?:\w+:)?c\b([^<>]*[^/<>])>(.*?)</(?:\w+:)?c>", re.DOTALL)
_PLACE = re.compile(rb"\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b[^<>]*(?:/>|>([^<]*)</)")
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|t)\b[^<>]*[^/<>]?>([^<]+)</")
_ERROR, _WORDS = re.compile(rb"\bt=[\"']e[\"']"), re.compile(rb"\bt=[\"']str[\"']")


class LeftOut(NamedTuple):
    """Whether days are counted from 1904; by row and column (from 0) what cells hold in place of values."""

    from_1904: bool
    cells: dict[int, dict[int, str]]


def left_out(file: BinaryIO, sheet: str) -> LeftOut:
    """What is left out of a sheet of the workbook; of an .xls, .xlsb and .ods the cells are not told."""
    if not zipfile.is_zipfile(file):
        file.seek(0)
        return LeftOut(_RECORD_1904 in file.read(), {})
    with zipfile.ZipFile(file) as package:
        names = set(package.namelist())
        if _BINARY_BOOK in names:
            return LeftOut(_binary_from_1904(package.read(_BINARY_BOOK)[:_SHORT]), {})
        if "content.xml" in names:
            with package.open("content.xml") as content:
                return LeftOut(_NULL_DATE.search(content.read(_BEGINNING)) is not None, {})
        if "xl/workbook.xml" not in names:
            return LeftOut(False, {})
        book = package.read("xl/workbook.xml")
        path = _path_of(book, package, sheet)
        too_large = path not in names or package.getinfo(path).file_size > _LARGEST
        return LeftOut(_FROM_1904.search(book) is not None, {} if too_large else _cells(package.read(path)))


def _path_of(book: bytes, package: zipfile.ZipFile, sheet: str) -> str:
    """The part that holds the sheet, "" where the package names none."""
    wanted = (each for each in fromstring(book).iter() if _tag(each) == "sheet" and each.get("name") == sheet)
    found = next(wanted, None)
    relation = None if found is None else next((found.get(key) for key in found.attrib if key.endswith("}id")), None)
    try:
        relations = fromstring(package.read("xl/_rels/workbook.xml.rels"))
    except KeyError:
        return ""
    target = next((each.get("Target") or "" for each in relations if each.get("Id") == relation), "")
    return target[1:] if target.startswith("/") else f"xl/{target}"


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _cells(part: bytes) -> dict[int, dict[int, str]]:
    """The errors, and the formulas that were saved without a result (by programs that do not reckon)."""
    found: dict[int, dict[int, str]] = {}
    if b"<f" not in part and b":f" not in part and _ERROR.search(part) is None:
        return found
    for cell in _CELL.finditer(part):
        head, inside = cell[1], cell[2]
        place, value, formula = _PLACE.search(head), _VALUE.search(inside), _FORMULA.search(inside)
        text = None
        if _ERROR.search(head) and value is not None:
            text = _text(value[1])
        elif formula is not None and value is None and _WORDS.search(head) is None:
            text = f"={_text(formula[1] or b'')}"
        if place is not None and text is not None:
            found.setdefault(int(place[2]) - 1, {})[_column(place[1])] = text
    return found


def _text(written: bytes) -> str:
    return unescape(written.decode("utf-8", "replace"))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _binary_from_1904(book: bytes) -> bool:
    """The first bit of the properties; a record is its kind and its size, seven bits a byte, and its body."""
    at = 0
    while at + 3 < len(book):
        kind, at = _of_sevens(book, at, 2)
        size, at = _of_sevens(book, at, 4)
        if kind == _BINARY_PROPERTIES:
            return at < len(book) and bool(book[at] & 1)
        at += size
    return False


def _of_sevens(data: bytes, at: int, most: int) -> tuple[int, int]:
    value = 0
    for step in range(most):
        if at >= len(data):
            return value, at
        value |= (data[at] & 0x7F) << 7 * step
        at += 1
        if data[at - 1] < 0x80:
            break
    return value, at
