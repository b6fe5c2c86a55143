"""Hidden rows and columns and formats with words in .xls and .xlsb, whose parts are records of bytes."""
# ruff: noqa: E501 - tables of bytes

from __future__ import annotations

import struct

import pytest

from deadline_cli.notices.documents.sheets.looks import Look
from deadline_cli.notices.documents.sheets.records import looks_of_stream
from tests.notices.documents.packed import read, zipped

SHAPE = '0"个工作日"'


def record(kind: int, shape: str = "", *values: int | float) -> bytes:
    body = struct.pack("<" + shape, *values)
    return struct.pack("<HH", kind, len(body)) + body


def texted(kind: int, head: bytes, words: bytes) -> bytes:
    return struct.pack("<HH", kind, len(head) + len(words)) + head + words


def stream(new: bool, shape: str = SHAPE, *, is_from_1904: bool = False) -> bytes:
    """A workbook of one sheet: a hidden row 2, hidden columns C and D, a worded number in A1 and two in B3:C3."""
    wide = shape.encode("utf-16-le" if new else "cp936")
    count = struct.pack("<HB", len(shape), 1) if new else struct.pack("<B", len(wide))
    name = "表".encode("utf-16-le" if new else "cp936")
    globals_ = (
        record(0x809, "HHHHII" if new else "HHHH", *((0x600, 5, 0, 0, 0, 0) if new else (0x500, 5, 0, 0)))
        + record(0x42, "H", 1200 if new else 936) + record(0x22, "H", is_from_1904)
        + texted(0x41E, struct.pack("<H", 164) + count, wide)
        + record(0xE0, "HHHHHHHHHH", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        + record(0xE0, "HHHHHHHHHH", 0, 164, 0, 0, 0, 0, 0, 0, 0, 0)
    )  # fmt: skip
    length = 1 if new else 2
    at = len(globals_) + 4 + 6 + 1 + new + len(name) + 4
    sheet = texted(0x85, struct.pack("<IHB", at, 0, length) + (b"\1" if new else b""), name)
    return (
        globals_ + sheet + record(0x0A) + record(0x809, "HH", 0x600 if new else 0x500, 16)
        + record(0x7D, "HHHHHH", 2, 3, 2000, 0, 1, 0)
        + record(0x208, "HHHHHHHH", 1, 0, 1, 255, 0, 0, 0x20, 0) + record(0x208, "HHHHHHHH", 2, 0, 1, 255, 0, 0, 0x100, 0)
        + record(0x203, "HHHd", 0, 0, 1, 10.0)
        + record(0x809, "HH", 0x600, 32) + record(0x203, "HHHd", 7, 7, 1, 10.0) + record(0x0A)  # a chart's own numbers
        + record(0xBD, "HHHIHIH", 2, 1, 1, 0, 1, 0, 2) + record(0x0A)
    )  # fmt: skip


@pytest.mark.parametrize("new", [True, False], ids=["Excel 97", "Excel 5"])
def test_what_the_records_of_an_xls_hide(new: bool) -> None:
    formats = {(1, 1): SHAPE, (3, 2): SHAPE, (3, 3): SHAPE}
    assert looks_of_stream(stream(new)) == {"表": Look(frozenset([2]), (range(3, 5),), formats)}


@pytest.mark.parametrize(("is_from_1904", "found"), [(False, True), (True, False)])
def test_a_weekday_alone_is_worded_unless_days_count_from_1904(is_from_1904: bool, found: bool) -> None:
    (look,) = looks_of_stream(stream(True, "[$-804]aaaa;@", is_from_1904=is_from_1904)).values()
    assert ((1, 1) in look.formats) is found
    document = read(xlsb("aaaa", is_from_1904=is_from_1904))
    assert document.text == ("公示期\u3000星期二\n末行" if found else "公示期\u300010\n末行")


@pytest.mark.parametrize("cut", range(0, 200, 7))
def test_a_cut_stream_has_no_looks_and_no_error(cut: int) -> None:
    assert isinstance(looks_of_stream(stream(new=True)[:cut]), dict)


def binary(kind: int, body: bytes = b"") -> bytes:
    """A record of an .xlsb: kind and length in seven bits a byte."""
    number = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return number + bytes([len(body)]) + body


def wide(words: str) -> bytes:
    return struct.pack("<I", len(words)) + words.encode("utf-16-le")


def row(number: int, *, hidden: bool = False) -> bytes:
    return binary(0, struct.pack("<IIHBB", number, 0, 300, 0, 0x10 * hidden) + b"\0\0\0\0\0")


def cell(kind: int, column: int, value: bytes, style: int = 0) -> bytes:
    return binary(kind, struct.pack("<II", column, style) + value)


def xlsb(shape: str = SHAPE, *, is_from_1904: bool = False) -> bytes:
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    styles = (
        binary(615, struct.pack("<I", 1)) + binary(44, struct.pack("<H", 164) + wide(shape)) + binary(616)
        + binary(626, struct.pack("<I", 1)) + binary(47, bytes(16)) + binary(627)
        + binary(617, struct.pack("<I", 2)) + binary(47, bytes(16)) + binary(47, struct.pack("<HH", 0, 164) + bytes(12)) + binary(618)
    )  # fmt: skip
    sheet = (
        binary(129) + binary(148, struct.pack("<IIII", 0, 2, 0, 2))
        + binary(390) + binary(60, struct.pack("<IIIIH", 2, 2, 2000, 0, 1)) + binary(391)
        + binary(145)
        + row(0) + cell(6, 0, wide("公示期")) + cell(5, 1, struct.pack("<d", 10.0), 1) + cell(6, 2, wide("底价"))
        + row(1, hidden=True) + cell(6, 0, wide("内部")) + row(2) + cell(6, 0, wide("末行"))
        + binary(146) + binary(130)
    )  # fmt: skip
    properties = binary(153, struct.pack("<III", is_from_1904, 0, 0))
    book = (
        binary(131)
        + properties
        + binary(143)
        + binary(156, struct.pack("<II", 0, 1) + wide("rId1") + wide("表"))
        + binary(144)
    )
    return zipped({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": rels.format(f'<Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.bin"/>'),
        "xl/workbook.bin": book + binary(132), "xl/styles.bin": styles, "xl/worksheets/sheet1.bin": sheet,
        "xl/_rels/workbook.bin.rels": rels.format(
            f'<Relationship Id="rId1" Type="{rel}/worksheet" Target="worksheets/sheet1.bin"/>'
        ),
    })  # fmt: skip


def test_an_xlsb_shows_what_its_formats_write_and_names_what_it_hides() -> None:
    pytest.importorskip("python_calamine")
    document = read(xlsb())
    assert document.text == "公示期\u300010个工作日\n末行"
    assert [part.reason.zh for part in document.not_read] == ["工作表“表”中隐藏的行或列未读"]
