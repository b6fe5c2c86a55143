"""What floats over the cells of a sheet: text boxes are read, charts and large pictures are named."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from deadline_cli.notices.documents.sheets.boxes import Box, floating_of_records
from deadline_cli.notices.places import Cell
from tests.notices.documents.packed import LINES, codes, read, zipped

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    f'xmlns:r="{REL}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)


def relations(sort: str, target: str) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{REL}/{sort}" Target="{target}"/></Relationships>'
    )


def workbook(floats: str) -> bytes:
    cell = '<c r="A1" t="inlineStr"><is><t>编号</t></is></c>'
    anchor = (
        f"<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>3</xdr:row></xdr:from>{floats}</xdr:twoCellAnchor>"
    )
    return zipped({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook {NAMES}><sheets><sheet name="公告栏" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": f'<worksheet {NAMES}><sheetData><row r="1">{cell}</row></sheetData></worksheet>',
        "xl/worksheets/_rels/sheet1.xml.rels": relations("drawing", "../drawings/drawing1.xml"),
        "xl/drawings/drawing1.xml": f"<xdr:wsDr {NAMES}>{anchor}</xdr:wsDr>",
    })  # fmt: skip


def box(*lines: str) -> str:
    said = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)
    return f"<xdr:sp><xdr:txBody><a:bodyPr/>{said}</xdr:txBody></xdr:sp>"


def picture(centimetres: float) -> str:
    side = int(centimetres * 360_000)
    return f'<xdr:pic><xdr:spPr><a:xfrm><a:ext cx="{side}" cy="{side}"/></a:xfrm></xdr:spPr></xdr:pic>'


def test_a_notice_in_a_text_box_is_read_where_it_stands() -> None:
    pytest.importorskip("python_calamine")
    document = read(workbook(box(*LINES)), "a.xlsx")
    assert document.text.split("\n") == ["编号", *LINES]
    assert document.spans[1] == Cell(3, 3 + len("\n".join(LINES)), "公告栏", 4, 2)
    assert codes(document) == ["P202"]


@pytest.mark.parametrize(
    ("floats", "named"),
    [
        (picture(8), True),
        (picture(2), False),
        (picture(5) * 8, True),
        (picture(5) * 3, False),
        ("<xdr:graphicFrame><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></xdr:graphicFrame>", True),
        (box("  "), False),
    ],
)
def test_what_is_drawn_and_may_hold_words_is_named(floats: str, named: bool) -> None:
    pytest.importorskip("python_calamine")
    document = read(workbook(floats), "a.xlsx")
    said = ["工作表“公告栏”上的图表、大图片或对象未读；其中的文字请另行校对"] * named
    assert (document.text, [part.reason.zh for part in document.not_read]) == ("编号", said)


def words(text: str, encoding: str) -> list[tuple[int, bytes]]:
    flag = b"\1" if encoding == "utf-16-le" else b"\0"
    return [(0x1B6, struct.pack("<10xHHI", len(text), 0, 0)), (0x3C, flag + text.encode(encoding)), (0x3C, b"\0\0\0\0")]


@pytest.mark.parametrize(
    ("sort", "found"), [(0x06, True), (0x0E, True), (0x19, False)], ids=["box", "label", "comment"]
)
def test_the_boxes_of_an_xls(sort: int, found: bool) -> None:
    shape = (0x5D, struct.pack("<HHHH", 0x15, 0x12, sort, 1))
    records = [shape, *words("公示期\n五日", "utf-16-le"), shape, *words("text", "latin-1")]
    boxes = (Box(1, 1, "公示期\n五日"), Box(1, 1, "text")) * found
    assert floating_of_records(records) == (boxes, False)


def placed(sort: int, columns: int, rows: int) -> list[tuple[int, bytes]]:
    """A shape of an .xls that reaches over so many columns and rows, a picture among others."""
    anchor = b"\0\0\x10\xf0\x12\0\0\0" + struct.pack("<9H", 0, 1, 0, 2, 0, 1 + columns, 512, 2 + rows, 0)
    return [(0xEC, b"\x0f\0\x04\xf0" + anchor), (0x5D, struct.pack("<HHHH", 0x15, 0x12, sort, 1))]


PICTURE, CHART, RECTANGLE = 0x08, 0x05, 0x02


@pytest.mark.parametrize(
    ("records", "unread"),
    [
        (placed(PICTURE, 8, 40), True),
        (placed(PICTURE, 1, 3), False),
        (placed(PICTURE, 8, 4) * 10, True),
        (placed(CHART, 1, 1), True),
        (placed(RECTANGLE, 8, 40), False),
        ([(0x5D, struct.pack("<HHHH", 0x15, 0x12, PICTURE, 1))], False),
        ([(0xEC, b"\0\0\x10\xf0\x12\0\0\0\0"), (0x5D, b"\0")], False),
    ],
    ids=["page", "seal", "strips", "chart", "frame", "nowhere", "cut off"],
)
def test_the_pictures_of_an_xls(records: list[tuple[int, bytes]], unread: bool) -> None:
    assert floating_of_records(records).unread is unread


def test_a_file_that_is_put_on_a_sheet_is_named() -> None:
    pytest.importorskip("python_calamine")
    document = read(with_relation(workbook(""), "oleObject"), "a.xlsx")
    assert [part.reason.zh[:19] for part in document.not_read] == ["工作表“公告栏”上的图表、大图片或对象"]


def with_relation(data: bytes, sort: str) -> bytes:
    """The same workbook, whose sheet has another file of some sort."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(sort, "../embeddings/a.bin")
    return zipped(parts)
