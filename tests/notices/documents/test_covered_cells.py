"""Cells that a merged one covers, rows of no height, and a cell in the last corner of a sheet."""

from __future__ import annotations

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.document import Document, document_of_bytes
from tests.notices.documents.packed import ODF, words, zipped
from tests.notices.documents.test_ofd import ofd
from tests.notices.documents.test_unseen_by_look import cell as word_cell
from tests.notices.documents.test_what_shows import OTHER, SHOWN, docx, reasons

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def xlsx(rows: str, behind: str = "", before: str = "") -> Document:
    pytest.importorskip("python_calamine")
    package = "http://schemas.openxmlformats.org/package/2006/"
    office = f'<Relationship Id="r1" Type="{RELATIONS}/{{}}" Target="{{}}"/>'
    related = f'<Relationships xmlns="{package}relationships">{office}</Relationships>'
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{package}content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
        f'ContentType="{types}.sheet.main+xml"/></Types>',
        "_rels/.rels": related.format("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="表" sheetId="1" '
        'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": related.format("worksheet", "worksheets/s.xml"),
        "xl/worksheets/s.xml": f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{behind}</worksheet>',
    }
    return document_of_bytes(zipped(parts), "a.xlsx")


def cell(place: str, said: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{said}</t></is></c>'


def merged(place: str) -> str:
    return f'<mergeCells><mergeCell ref="{place}"/></mergeCells>'


def test_words_that_a_merged_cell_covers_are_named() -> None:
    beside = xlsx(f'<row r="1">{cell("A1", SHOWN)}{cell("B1", OTHER)}{cell("C1", "末")}</row>', merged("A1:B1"))
    assert (beside.text, reasons(beside)) == (
        f"{SHOWN}　末",
        [f"{len(OTHER)}个字在被合并掉的格子里，看不见，未读：“{OTHER}”"],
    )
    below = xlsx(f'<row r="1">{cell("A1", SHOWN)}</row><row r="2">{cell("A2", OTHER)}</row>', merged("A1:A2"))
    assert (below.text, len(reasons(below))) == (SHOWN, 1)
    empty = xlsx(f'<row r="1">{cell("A1", SHOWN)}</row><row r="2">{cell("A2", "末")}</row>', merged("A1:B1"))
    assert (empty.text, reasons(empty)) == (f"{SHOWN}\n末", [])


def test_rows_and_columns_of_no_size_are_hidden() -> None:
    low = xlsx(f'<row r="1">{cell("A1", SHOWN)}</row><row r="2" ht="0" customHeight="1">{cell("A2", OTHER)}</row>')
    narrow = xlsx(
        f'<row r="1">{cell("A1", SHOWN)}{cell("B1", OTHER)}</row>',
        before='<cols><col min="2" max="2" width="0"/></cols>',
    )
    for document in (low, narrow):
        assert (document.text, reasons(document)) == (SHOWN, ["工作表“表”中隐藏的行或列未读"])


def test_a_cell_in_the_last_corner() -> None:
    far = f'<row r="1">{cell("A1", SHOWN)}</row><row r="1048576">{cell("XFD1048576", "x")}</row>'
    with pytest.raises(DeadlineError, match="so far away"):  # calamine would end the process for want of memory
        xlsx(far)
    assert xlsx(far.replace("XFD", "B")).text == f"{SHOWN}\nx"


def test_covered_cells_of_opendocument_sheets() -> None:
    row = f"<table:table-row><table:table-cell><text:p>{SHOWN}</text:p></table:table-cell>{{}}</table:table-row>"
    covered = f"<table:covered-table-cell><text:p>{OTHER}</text:p></table:covered-table-cell>"
    table = f'<table:table table:name="表">{row.format(covered)}</table:table>'
    body = f"<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
    content = f"<office:document-content {ODF}>{body}</office:document-content>"
    document = document_of_bytes(zipped({**parts, "content.xml": content}), "a.ods")
    assert (document.text, len(reasons(document))) == (SHOWN, 1)


def test_cells_of_old_word_tables_merged_sideways() -> None:
    row = word_cell(SHOWN, '<w:hMerge w:val="restart"/>') + word_cell(OTHER, "<w:hMerge/>")
    document = docx(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>")
    assert SHOWN in document.text
    assert OTHER not in document.text
    assert len(reasons(document)) == 1


def test_words_off_an_ofd_page_or_without_colour() -> None:
    off = document_of_bytes(ofd(words("公示", 20, 20) + words(SHOWN, 20, 400)), "a.ofd")
    assert (off.text, reasons(off)) == ("公示", [f"{len(SHOWN)}个字在页面之外，看不见，未读：“{SHOWN}”"])
    clear = words(OTHER, 20, 40).replace("<ofd:TextCode", '<ofd:FillColor Value="0 0 0" Alpha="0"/><ofd:TextCode')
    assert OTHER not in document_of_bytes(ofd(words(SHOWN, 20, 20) + clear), "a.ofd").text
