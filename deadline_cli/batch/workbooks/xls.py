"""What calamine leaves out of an .xls. [MS-XLS] 2.4.28, 2.4.77, 2.4.127, 2.4.168, 2.4.268."""

from __future__ import annotations

import struct
from typing import BinaryIO, Final

from deadline_cli.batch.workbooks.left_out import ERRORS, NO_RESULT, Cells, LeftOut, Region
from deadline_cli.biff import narrow_text, records_of_xls
from deadline_cli.errors import DeadlineError

_CODEPAGE, _SHEET, _FROM_1904, _RECKONED = 0x42, 0x85, 0x22, 0x1C1
_FORMULA, _STRING, _BOOLEAN_OR_ERROR, _MERGED = 0x06, 0x207, 0x205, 0xE5
_BESIDE_FORMULA: Final = frozenset([0x4BC, 0x221, 0x236])  # SHRFMLA, ARRAY, TABLE: they stand before its text
_NO_NUMBER, _OF_TEXT, _OF_ERROR, _OF_NOTHING = b"\xff\xff", 0, 2, 3
_BROKEN: Final = (struct.error, IndexError, ValueError, LookupError)


def left_out_of_xls(file: BinaryIO, sheet: str) -> LeftOut:
    """What is left out of a sheet; nothing where the records are broken, which calamine says."""
    try:
        return _of_stream(_stream_of(file), sheet)
    except _BROKEN:
        return LeftOut()


def _stream_of(file: BinaryIO) -> bytes:
    try:
        import olefile
    except ImportError:
        raise DeadlineError(
            "reading an .xls needs olefile; {extra} installs it", extra="pip install 'deadline-cn[excel]'"
        ) from None
    file.seek(0)
    if not olefile.isOleFile(file):
        file.seek(0)
        return file.read()
    with olefile.OleFileIO(file) as container:
        name = next((name for name in ("Workbook", "Book") if container.exists(name)), None)
        return bytes(container.openstream(name).read()) if name else b""


def _of_stream(stream: bytes, wanted: str) -> LeftOut:
    is_new, from_1904, encoding, begin = stream[4:6] == b"\x00\x06", False, "cp1252", None
    reckoned = not is_new  # the record that says by which Excel is younger
    for kind, body in records_of_xls(stream, 0):
        if kind == _CODEPAGE:
            number = struct.unpack_from("<H", body)[0]
            encoding = "utf-16-le" if number == 1200 else f"cp{number}"
        elif kind == _FROM_1904:
            from_1904 = any(body)
        elif kind == _RECKONED:
            reckoned = True
        elif kind == _SHEET and narrow_text(body[6:], 1, encoding, is_new=is_new) == wanted:
            begin = struct.unpack_from("<I", body)[0]
    return LeftOut(from_1904) if begin is None else _of_sheet(stream, begin, from_1904, reckoned)


def _of_sheet(stream: bytes, begin: int, from_1904: bool, reckoned: bool) -> LeftOut:
    cells: Cells = {}
    merged: list[Region] = []
    waiting = None  # the place of a formula whose text should follow
    for kind, body in records_of_xls(stream, begin):
        if waiting is not None and kind not in _BESIDE_FORMULA:
            if kind != _STRING:
                cells.setdefault(waiting[0], {})[waiting[1]] = NO_RESULT
            waiting = None
        if kind == _FORMULA and body[12:14] == _NO_NUMBER:
            row, column = struct.unpack_from("<HH", body)
            if body[6] == _OF_ERROR:
                cells.setdefault(row, {})[column] = ERRORS.get(body[8], "#N/A")
            elif body[6] == _OF_TEXT:
                waiting = row, column
            elif body[6] == _OF_NOTHING and not reckoned:
                cells.setdefault(row, {})[column] = NO_RESULT
        elif kind == _BOOLEAN_OR_ERROR and body[7]:
            row, column = struct.unpack_from("<HH", body)
            cells.setdefault(row, {})[column] = ERRORS.get(body[6], "#N/A")
        elif kind == _MERGED:
            many = struct.unpack_from("<H", body)[0]
            merged += [Region(*struct.unpack_from("<HHHH", body, 2 + 8 * number)) for number in range(many)]
    return LeftOut(from_1904, cells, tuple(merged))
