"""What calamine leaves out of an .xlsb. [MS-XLSB] 2.4.25, 2.4.321, 2.4.678, 2.4.746, 2.4.830."""

from __future__ import annotations

import struct
import zipfile
from typing import Final

from deadline_cli.batch.workbooks.left_out import ERRORS, Cells, LeftOut, Region
from deadline_cli.batch.workbooks.xlsx import relations_of
from deadline_cli.biff import records_of_xlsb, wide_text

_BOOK: Final = "xl/workbook.bin"
_LARGEST = 400_000_000  # bytes of a part unpacked
_ROW, _ERROR, _FORMULA_ERROR, _PROPERTIES, _SHEET, _MERGED = 0, 3, 11, 153, 156, 176
_BROKEN: Final = (struct.error, IndexError, ValueError, LookupError)


def is_xlsb(package: zipfile.ZipFile) -> bool:
    """Whether the package is a binary workbook."""
    return _BOOK in package.namelist()


def left_out_of_xlsb(package: zipfile.ZipFile, sheet: str) -> LeftOut:
    """What is left out of a sheet; nothing where the records are broken, which calamine says."""
    try:
        return _of_book(package, sheet)
    except _BROKEN:
        return LeftOut()


def _of_book(package: zipfile.ZipFile, wanted: str) -> LeftOut:
    from_1904, path = False, ""
    for kind, body in records_of_xlsb(package.read(_BOOK)):
        if kind == _PROPERTIES:
            from_1904 = bool(body[0] & 1)
        elif kind == _SHEET:
            relation, end = wide_text(body, 8)
            if wide_text(body, end)[0] == wanted:
                path = relations_of(package, _BOOK).get(relation, "")
    if path not in package.namelist() or package.getinfo(path).file_size > _LARGEST:
        return LeftOut(from_1904)
    cells: Cells = {}
    merged = []
    row = 0
    for kind, body in records_of_xlsb(package.read(path)):
        if kind == _ROW:
            row = struct.unpack_from("<I", body)[0]
        elif kind in (_ERROR, _FORMULA_ERROR):
            cells.setdefault(row, {})[struct.unpack_from("<I", body)[0]] = ERRORS.get(body[8], "#N/A")
        elif kind == _MERGED:
            merged.append(Region(*struct.unpack_from("<IIII", body)))
    return LeftOut(from_1904, cells, tuple(merged))
