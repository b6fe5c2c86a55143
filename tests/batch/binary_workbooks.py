"""Binary workbooks made by hand, record by record, for which there is no writer."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path
from typing import Any

ERROR, REFUSED = "#N/A", object()
_N_A = 0x2A


def record12(kind: int, body: bytes = b"") -> bytes:
    """A record of .xlsb: its number and size, seven bits a byte."""
    return _sevens(kind) + _sevens(len(body)) + body


def xlsb(
    path: Path, rows: list[list[Any]], merged: tuple[int, int, int, int] | None = None, from_1904: bool = False
) -> Path:
    """A workbook of one sheet: texts, numbers, gaps, errors (`ERROR` a constant, `REFUSED` a formula's result)."""
    book = record12(131) + record12(153, struct.pack("<III", int(from_1904), 0, 0)) + record12(143)
    book += record12(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("登记")) + record12(144) + record12(132)
    sheet = record12(129) + record12(148, struct.pack("<IIII", 0, len(rows) - 1, 0, 9)) + record12(145)
    for number, row in enumerate(rows):
        sheet += record12(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0))
        for column, value in enumerate(row):
            sheet += _cell(struct.pack("<II", column, 0), value)
    sheet += record12(146)
    if merged is not None:
        sheet += record12(177, struct.pack("<I", 1)) + record12(176, struct.pack("<IIII", *merged)) + record12(178)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    relation = f'<Relationship Id="rId1" Type="{kind}" Target="worksheets/sheet1.bin"/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("xl/_rels/workbook.bin.rels", f'<Relationships xmlns="{space}">{relation}</Relationships>')
        package.writestr("xl/workbook.bin", book)
        package.writestr("xl/worksheets/sheet1.bin", sheet + record12(130))
    return path


def xls_stream(records: list[tuple[int, bytes]], reckoned: bool) -> bytes:
    """The stream of an .xls whose one sheet, 登记, holds the records."""

    def begin(kind: int) -> tuple[int, bytes]:
        return 0x809, struct.pack("<HHHHII", 0x600, kind, 0, 0, 0, 0)

    name = "登记".encode("utf-16-le")
    head = [begin(5), *([(0x1C1, b"\xc1\x01\0\0\0\0\0\0")] if reckoned else [])]
    size = sum(4 + len(body) for _, body in head) + 4 + 8 + len(name) + 4
    head += [(0x85, struct.pack("<IBBBB", size, 0, 0, 2, 1) + name), (0x0A, b"")]
    whole = [*head, begin(16), *records, (0x0A, b"")]
    return b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in whole)


def _cell(place: bytes, value: Any) -> bytes:
    if value is None:
        return b""
    if value == ERROR:
        return record12(3, place + bytes([_N_A]))
    if value is REFUSED:  # a formula whose result is an error
        return record12(11, place + bytes([_N_A]) + struct.pack("<HII", 0, 0, 0))
    if isinstance(value, str):
        return record12(6, place + _wide(value))
    return record12(5, place + struct.pack("<d", value))


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _sevens(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])
