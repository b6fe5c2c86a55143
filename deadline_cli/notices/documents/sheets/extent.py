"""How far the cells of a workbook reach: calamine makes room for all between the first and the last.

A cell in the last corner wants 400 gigabytes, and where the system has not as much, the process ends without a word.
"""

from __future__ import annotations

import struct
from typing import Final

from deadline_cli.notices.documents.package import BrokenPackage, Package
from deadline_cli.notices.documents.sheets.records import last_of_xlsb
from deadline_cli.patterns import compiled

_MOST: Final = 30_000_000  # cells: a gigabyte
_LARGEST: Final = 200_000_000  # bytes of one sheet
_WIDEST: Final = 16_384  # columns
_ROW: Final = compiled(rb'<(?:\w+:)?(?:row|c)\b[^<>]*\br="[A-Z]{0,3}(\d{1,7})"')
_FAR: Final = compiled(rb'\br="([A-Z]{1,3})\d')
_LAST_BYTES: Final = 20_000


def reaches_too_far(data: bytes) -> bool:
    """Whether some sheet of an .xlsx or .xlsb has more room between its cells than fits into memory."""
    if not data.startswith(b"PK"):
        return False  # 65,536 rows of 256 columns at most
    try:
        package = Package(data)
        for name in package.names:
            folded = name.lower()
            if folded.startswith("xl/worksheets/") and folded.endswith((".xml", ".bin")):
                part = package.part(name, _LARGEST) or b""
                rows, columns = last_of_xlsb(part) if folded.endswith(".bin") else _last(part)
                if rows * columns > _MOST:
                    return True
    except (BrokenPackage, struct.error, IndexError):
        pass  # calamine says what is wrong
    return False


def _last(part: bytes) -> tuple[int, int]:
    """The last row of a sheet, and its last column where that may be too far; rows stand in order."""
    rows = [int(found) for found in _ROW.findall(part[-_LAST_BYTES:]) or _ROW.findall(part)]
    last = max(rows, default=1)
    if last * _WIDEST <= _MOST:
        return last, 1
    far = [_number(letters) for letters in set(_FAR.findall(part))]
    return last, max(far, default=1)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
