"""What a workbook of records (.xls, .xlsb) shows otherwise than its values: what is hidden, formats with words.

calamine hands out values only, and xlrd, which knows the formats of .xls, reads it all a second time and no .xlsb.
[MS-XLS] 2.4.53, 2.4.126, 2.4.221, 2.4.353; [MS-XLSB] 2.4.51, 2.4.321, 2.4.663, 2.4.830.
"""

from __future__ import annotations

import io
import struct
from typing import Any, Final

from deadline_cli.biff import narrow_text, records_of_xls, records_of_xlsb, wide_text
from deadline_cli.notices.documents.package import Package, attribute
from deadline_cli.notices.documents.sheets.boxes import NOTHING, Floating, floating_of, floating_of_records
from deadline_cli.notices.documents.sheets.drawing import FONT, PALETTE, Drawing, covered_in
from deadline_cli.notices.documents.sheets.formats import worded_styles
from deadline_cli.notices.documents.sheets.looks import Look
from deadline_cli.notices.documents.sheets.shared import Stretches, stretches_of
from deadline_cli.records import NamedTuple, replace

Places = frozenset[tuple[int, int]]
Cells = dict[tuple[int, int], str]
_LARGEST: Final = 200_000_000  # bytes of one part
_ROW_HIDDEN: Final = 0x20
# The numbers of the records, in .xls and .xlsb.
_CODEPAGE, _SHEET, _FORMAT, _STYLE = 0x42, 0x85, 0x41E, 0xE0
_ROW, _COLUMNS, _MANY, _FROM_1904 = 0x208, 0x7D, 0xBD, 0x22
_NUMBERS: Final = frozenset([0x203, 0x27E, 0x06, 0xFD, 0x204])  # NUMBER, RK, FORMULA, LABELSST, LABEL
_B_ROW, _B_FORMAT, _B_STYLE, _B_COLUMNS, _B_SHEET, _B_STYLES, _B_STYLES_END = 0, 44, 47, 60, 156, 617, 618
_B_CELLS: Final = range(1, 12)  # BrtCellBlank to BrtFmlaError
_B_BOOK: Final = 153  # BrtWbProp, whose first bit counts days from 1904
_B_NUMBERS: Final = frozenset([2, 5, 6, 7, 8, 9])  # of numbers and words, and of formulas that give them
_BROKEN: Final = (struct.error, IndexError, ValueError, LookupError)


class _Found(NamedTuple):
    """What is collected of one sheet."""

    rows: set[int]
    columns: list[range]
    formats: dict[tuple[int, int], str]

    def look(self, floating: Floating = NOTHING, words: Cells | None = None, unseen: Places = frozenset()) -> Look:
        return Look(frozenset(self.rows), tuple(self.columns), self.formats, floating, words=words or {}, unseen=unseen)


def looks_of_xls(data: bytes) -> dict[str, Look]:
    """The looks of the sheets of an .xls by their names; none of what is broken, which calamine says."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(data)) as container:
        name = next((name for name in ("Workbook", "Book") if container.exists(name)), None)
        return looks_of_stream(container.openstream(name).read() if name else b"")


def looks_of_stream(stream: bytes) -> dict[str, Look]:
    """The looks of the sheets in the stream of an .xls, none where it is broken."""
    try:
        return _of_stream(stream)
    except _BROKEN:
        return {}


def looks_of_xlsb(package: Package) -> dict[str, Look]:
    """The looks of the sheets of an .xlsb by their names; raises BrokenPackage."""
    relations: Any = package.xml("xl/_rels/workbook.bin.rels")
    listed = () if relations is None else relations
    targets = {attribute(part, "Id"): attribute(part, "Target") or "" for part in listed}
    try:
        book = list(records_of_xlsb(package.part("xl/workbook.bin") or b""))
        is_from_1904 = any(kind == _B_BOOK and body[0] & 1 for kind, body in book)
        worded = _worded_xlsb(package.part("xl/styles.bin") or b"", is_from_1904=is_from_1904)
        looks = {}
        for kind, body in book:
            if kind == _B_SHEET:
                relation, end = wide_text(body, 8)
                target = targets.get(relation, "")
                path = target if target.startswith("/") else f"xl/{target}"
                found = _look_xlsb(package.part(path, _LARGEST) or b"", worded)
                looks[wide_text(body, end)[0]] = found.look(floating_of(package, path))
    except _BROKEN:
        return {}
    return looks


def _of_stream(stream: bytes) -> dict[str, Look]:
    """The sheets of the stream of an .xls; raises struct.error and the like where it is broken."""
    is_new, is_from_1904 = stream[4:6] == b"\x00\x06", False
    encoding, sheets, shapes, styles = "cp1252", dict[str, int](), dict[int, str](), list[int]()
    fonts, drawn, palette = list[bytes](), list[bytes](), b""
    for kind, body in records_of_xls(stream, 0):
        if kind == _CODEPAGE:
            number = struct.unpack_from("<H", body)[0]
            encoding = "utf-16-le" if number == 1200 else f"cp{number}"
        elif kind == _SHEET:
            name = narrow_text(body[6:], 1, encoding, is_new=is_new)
            sheets[name] = struct.unpack_from("<I", body)[0]
        elif kind == _FORMAT:
            shapes[struct.unpack_from("<H", body)[0]] = narrow_text(
                body[2:], 2 if is_new else 1, encoding, is_new=is_new
            )
        elif kind == _STYLE:
            styles.append(struct.unpack_from("<H", body, 2)[0])
            drawn.append(body)
        elif kind == FONT:
            fonts.append(body)
        elif kind == PALETTE:
            palette = body
        elif kind == _FROM_1904:
            is_from_1904 = any(body)
    worded = worded_styles(shapes, styles, is_from_1904=is_from_1904)
    drawing = Drawing(fonts, drawn, palette) if is_new else Drawing([], [])
    shared = stretches_of(records_of_xls(stream, 0)) if is_new else {}
    return {name: _look_xls(stream, at, worded, drawing, shared) for name, at in sheets.items()}


def _look_xls(stream: bytes, at: int, worded: dict[int, str], drawing: Drawing, shared: dict[int, Stretches]) -> Look:
    found = _Found(set(), [], {})
    struck, unseen = drawing.of(records_of_xls(stream, at))
    for kind, body in records_of_xls(stream, at):
        if kind == _ROW:
            row, flags = struct.unpack_from("<H10xH", body)
            if flags & _ROW_HIDDEN:
                found.rows.add(row + 1)
        elif kind == _COLUMNS:
            first, last, flags = struct.unpack_from("<HH4xH", body)
            if flags & 1:
                found.columns.append(range(first + 1, last + 2))
        elif worded and kind in _NUMBERS:
            row, column, style = struct.unpack_from("<HHH", body)
            if style in worded:
                found.formats[row + 1, column + 1] = worded[style]
        elif worded and kind == _MANY:
            row, first = struct.unpack_from("<HH", body)
            for at_cell in range((len(body) - 6) // 6):
                style = struct.unpack_from("<H", body, 4 + 6 * at_cell)[0]
                if style in worded:
                    found.formats[row + 1, first + at_cell + 1] = worded[style]
    kept = drawing.stretches(records_of_xls(stream, at), shared)
    words = {**dict.fromkeys(struck, ""), **{place: said for place, (said, _) in kept.items()}}
    look = found.look(floating_of_records(records_of_xls(stream, at)), words, unseen - kept.keys())
    away = tuple(said for _, said in kept.values() if said)
    return replace(look, covered=covered_in(records_of_xls(stream, at)), away=away)


def _look_xlsb(part: bytes, worded: dict[int, str]) -> _Found:
    found = _Found(set(), [], {})
    row = 0
    for kind, body in records_of_xlsb(part):
        if kind == _B_ROW:
            row = struct.unpack_from("<I", body)[0] + 1
            if body[11] & 0x10:
                found.rows.add(row)
        elif kind == _B_COLUMNS:
            first, last, flags = struct.unpack_from("<II8xH", body)
            if flags & 1:
                found.columns.append(range(first + 1, last + 2))
        elif worded and kind in _B_NUMBERS:
            column, style = struct.unpack_from("<II", body)
            if style & 0xFFFFFF in worded:
                found.formats[row, column + 1] = worded[style & 0xFFFFFF]
    return found


def last_of_xlsb(part: bytes) -> tuple[int, int]:
    """The last row and the last column with a cell of a sheet of an .xlsb, from 1; struct.error where it is broken."""
    row = last = widest = 1
    for kind, body in records_of_xlsb(part):
        if kind == _B_ROW:
            row = struct.unpack_from("<I", body)[0] + 1
        elif kind in _B_CELLS:
            last, widest = max(last, row), max(widest, struct.unpack_from("<I", body)[0] + 1)
    return last, widest


def _worded_xlsb(part: bytes, *, is_from_1904: bool) -> dict[int, str]:
    shapes, styles, inside = dict[int, str](), list[int](), False
    for kind, body in records_of_xlsb(part):
        if kind == _B_FORMAT:
            shapes[struct.unpack_from("<H", body)[0]] = wide_text(body, 2)[0]
        elif kind in (_B_STYLES, _B_STYLES_END):
            inside = kind == _B_STYLES
        elif kind == _B_STYLE and inside:
            styles.append(struct.unpack_from("<H", body, 2)[0])
    return worded_styles(shapes, styles, is_from_1904=is_from_1904)
