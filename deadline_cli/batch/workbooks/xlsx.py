"""What calamine leaves out of an .xlsx: errors, formulas without result, merged cells, days counted from 1904."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import Final
from xml.etree.ElementTree import Element, fromstring

from deadline_cli.batch.workbooks.left_out import NO_RESULT, Cells, LeftOut, Region

_BOOK: Final = "xl/workbook.xml"
_LARGEST = 400_000_000  # bytes of a part unpacked
_FROM_1904 = re.compile(rb"<(?:\w+:)?workbookPr\b[^<>]*\bdate1904=[\"'](?:1|true)[\"']")
# Excel reckons such a book when it opens it: who wrote it did not, and put 0 for each result.
_NOT_RECKONED = re.compile(rb"<(?:\w+:)?calcPr\b[^<>]*\bfullCalcOnLoad=[\"'](?:1|true)[\"']")
# A cell, its type, what stands in it; and of that the formula and the value.
_CELL = re.compile(rb"<(?:\w+:)?c\b([^<>]*[^/<>])>((?:[^<]++|<(?!/?(?:\w+:)?c\b))*+)</(?:\w+:)?c>")
_PLACE = re.compile(rb"\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b[^<>]*(?:/>|>([^<]*)</)")
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|t)\b[^<>]*[^/<>]?>([^<]+)</")
_ERROR, _WORDS = re.compile(rb"\bt=[\"']e[\"']"), re.compile(rb"\bt=[\"']str[\"']")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^<>]*\bref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")


def left_out_of_xlsx(package: zipfile.ZipFile, sheet: str) -> LeftOut:
    """What is left out of a sheet."""
    names = set(package.namelist())
    if _BOOK not in names:
        return LeftOut()
    book = package.read(_BOOK)
    from_1904, path = _FROM_1904.search(book) is not None, _path_of(book, package, sheet)
    if path not in names or package.getinfo(path).file_size > _LARGEST:
        return LeftOut(from_1904)
    part = package.read(path)
    cells = _cells(part, _NOT_RECKONED.search(book) is not None)
    return LeftOut(from_1904, cells, tuple(_merged(part)))


def relations_of(package: zipfile.ZipFile, book: str) -> dict[str, str]:
    """The parts that a part of the package names, by their numbers."""
    folder, name = posixpath.split(book)
    try:
        relations = fromstring(package.read(f"{folder}/_rels/{name}.rels"))
    except KeyError:
        return {}
    targets = ((each.get("Id") or "", each.get("Target") or "") for each in relations)
    return {number: posixpath.normpath(posixpath.join("/", folder, target))[1:] for number, target in targets}


def _path_of(book: bytes, package: zipfile.ZipFile, sheet: str) -> str:
    """The part that holds the sheet, "" where the package names none."""
    wanted = (each for each in fromstring(book).iter() if _tag(each) == "sheet" and each.get("name") == sheet)
    found = next(wanted, None)
    relation = None if found is None else next((found.get(key) for key in found.attrib if key.endswith("}id")), None)
    return relations_of(package, _BOOK).get(relation or "", "")


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _merged(part: bytes) -> Iterator[Region]:
    """The merged cells, which are named behind all rows."""
    end = part.rfind(b"sheetData>")
    for found in _MERGED.finditer(part, max(end, 0)):
        yield Region(int(found[2]) - 1, int(found[4]) - 1, _column(found[1]), _column(found[3]))


def _cells(part: bytes, not_reckoned: bool) -> Cells:
    """The errors, and the formulas that were saved without a result (by programs that do not reckon)."""
    found: Cells = {}
    if b"<f" not in part and b":f" not in part and _ERROR.search(part) is None:
        return found
    for cell in _CELL.finditer(part):
        head, inside = cell[1], cell[2]
        place, value, formula = _PLACE.search(head), _VALUE.search(inside), _FORMULA.search(inside)
        unknown = value is None or (not_reckoned and value[1].strip() == b"0")
        text = None
        if _ERROR.search(head) and value is not None:
            text = _text(value[1])
        elif formula is not None and unknown and _WORDS.search(head) is None:
            text = f"{NO_RESULT}{_text(formula[1] or b'')}"
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
