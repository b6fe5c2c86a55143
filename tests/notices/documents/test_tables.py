"""Tables as documents: csv, JSON lines and sheets, each finding in its cell."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import json

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.reading import Unreadable
from deadline_cli.notices.places import Cell
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import TEXT, read, zipped


def test_csv_cells() -> None:
    data = f'编号,公告\n1,"{TEXT}"\n2,别的\n'.encode("gb18030")
    document = read(data, "table.csv")
    page = proofread(document, calendar=calendar())
    (finding,) = page.findings
    assert (finding.code, finding.place.sheet, finding.place.cell) == ("P202", "table", "B2")
    assert document.spans[0] == Cell(0, 2, "table", 1, 1)


def test_json_lines() -> None:
    data = "".join(json.dumps({"id": n, "text": TEXT}, ensure_ascii=False) + "\n" for n in range(2)).encode()
    page = proofread(read(data, "table.jsonl"), calendar=calendar())
    assert [(f.code, f.place.cell) for f in page.findings] == [("P202", "B1"), ("P202", "B2")]
    with pytest.raises(Unreadable, match="line 2 is not JSON"):
        document_of_bytes(b'{"a": "b"}\n{', "table.jsonl")


def xlsx(rows: list[list[str]], hides: str = "") -> bytes:
    """The least of a workbook that programs open."""
    cells = "".join(
        f'<row r="{n}">' + "".join(
            f'<c r="{"ABC"[m]}{n}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>' for m, words in enumerate(row)
        ) + "</row>" for n, row in enumerate(rows, 1)
    )  # fmt: skip
    names = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    return zipped({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": rels.format(f'<Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/>'),
        "xl/workbook.xml": f'<workbook {names}><sheets><sheet name="公告栏" sheetId="1" r:id="r1"{hides}/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels.format(f'<Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/>'),
        "xl/worksheets/sheet1.xml": f"<worksheet {names}><sheetData>{cells}</sheetData></worksheet>",
    })  # fmt: skip


def test_a_sheet() -> None:
    pytest.importorskip("python_calamine")
    page = proofread(read(xlsx([["编号", "公告"], ["1", TEXT], ["2", "别的"]])), calendar=calendar())
    (finding,) = page.findings
    assert (finding.code, finding.place.sheet, finding.place.cell, page.encoding) == ("P202", "公告栏", "B2", "sheet")


def test_a_hidden_sheet_is_named_and_not_read() -> None:
    pytest.importorskip("python_calamine")
    document = read(xlsx([["编号", "公告"]], hides=' state="hidden"'))
    assert (document.text, [part.reason.zh for part in document.not_read]) == ("", ["工作表“公告栏”是隐藏的，未读"])
