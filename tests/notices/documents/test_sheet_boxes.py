"""What floats over the cells of a sheet: text boxes are read, charts and large pictures are named."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import struct

import pytest

from deadline_cli.notices.documents.sheets.boxes import Box, boxes_of_records
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
        ("<xdr:graphicFrame><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></xdr:graphicFrame>", True),
        (box("  "), False),
    ],
)
def test_what_is_drawn_and_may_hold_words_is_named(floats: str, named: bool) -> None:
    pytest.importorskip("python_calamine")
    document = read(workbook(floats), "a.xlsx")
    said = ["工作表“公告栏”上的图表或大图片未读；其中的文字请另行校对"] * named
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
    assert list(boxes_of_records(records)) == [Box(1, 1, "公示期\n五日"), Box(1, 1, "text")] * found
