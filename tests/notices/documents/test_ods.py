"""OpenDocument sheets: what the cells show, and what the sheet hides."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.reading import Unreadable
from deadline_cli.notices.places import Cell
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import LINES, ODF, TEXT, read, zipped

STYLE = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
HIDDEN = (
    '<style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>'
)
HIDES = "工作表“公告栏”中隐藏的行或列未读"


def content(table: str, root: str = "document-content", more: str = "") -> str:
    return (
        f"<office:{root} {ODF} {STYLE}{more}><office:automatic-styles>{HIDDEN}</office:automatic-styles><office:body>"
        f"<office:spreadsheet>{table}</office:spreadsheet></office:body></office:{root}>"
    )


def sheet(rows: str, columns: str = "", marks: str = "") -> str:
    return f'<table:table table:name="公告栏"{marks}>{columns}{rows}</table:table>'


def ods(table: str) -> bytes:
    return zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content(table)})


def cell(words: str = "", marks: str = "") -> str:
    said = "".join(f"<text:p>{line}</text:p>" for line in words.split("\n")) if words else ""
    return f"<table:table-cell{marks}>{said}</table:table-cell>"


def row(*cells: str, marks: str = "") -> str:
    return f"<table:table-row{marks}>{''.join(cells)}</table:table-row>"


NUMBER = ' office:value-type="float" office:value="10"'
DAY = ' office:value-type="date" office:date-value="2026-02-03"'
ONE, TWO = row(cell("一"), cell("甲")), row(cell("二"), cell("乙"))
FOLDED = '<table:table-row-group table:display="false">{}</table:table-row-group>'
NOTE = "<office:annotation><text:p>批注</text:p></office:annotation>"
BOX = "<table:shapes><draw:frame><draw:text-box><text:p>框中字</text:p></draw:text-box></draw:frame></table:shapes>"


@pytest.mark.parametrize(
    ("table", "words", "said"),
    [
        (sheet(row(cell("10个工作日", NUMBER), cell(marks=NUMBER))), "10个工作日\u300010", ""),
        (sheet(row(cell("03/02/26", DAY))), "2026年2月3日", ""),
        (sheet(row(f"<table:table-cell>{NOTE}<text:p>正文</text:p></table:table-cell>")), "正文", ""),
        (sheet(ONE + TWO.replace("<table:table-row>", '<table:table-row table:visibility="collapse">')), "一\u3000甲", HIDES),
        (sheet(ONE + TWO.replace("<table:table-row>", '<table:table-row table:visibility="filter">')), "一\u3000甲", HIDES),
        (sheet(ONE + row(cell(), marks=' table:visibility="collapse"')), "一\u3000甲", ""),
        (sheet(ONE + FOLDED.format(TWO) + ONE), "一\u3000甲\n一\u3000甲", HIDES),
        (sheet(ONE, '<table:table-column/><table:table-column table:visibility="collapse"/>'), "一", HIDES),
        (sheet(ONE, '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>'),
         "一\u3000甲", ""),
        (sheet(ONE, marks=' table:style-name="off"'), "", "工作表“公告栏”是隐藏的，未读"),
        (sheet(row(cell("重", ' table:number-columns-repeated="2"'), marks=' table:number-rows-repeated="2"')), "重\u3000重\n重\u3000重", ""),
        (sheet(row(cell(marks=' table:number-columns-repeated="1024"'), marks=' table:number-rows-repeated="1048575"') + ONE), "一\u3000甲", ""),
        (sheet(BOX + ONE), "框中字\n一\u3000甲", ""),
    ],
)  # fmt: skip
def test_a_sheet_is_read_as_it_shows(table: str, words: str, said: str) -> None:
    document = read(ods(table))
    assert (document.text, "".join(part.reason.zh for part in document.not_read)) == (words, said)


@pytest.mark.parametrize("flat", [False, True])
def test_a_finding_stands_in_its_cell(flat: bool) -> None:
    rows = row(cell("编号"), cell("公告")) + row(cell("1"), cell(TEXT))
    more = ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"'
    data = content(sheet(rows), "document", more).encode() if flat else ods(sheet(rows))
    page = proofread(read(data), calendar=calendar())
    (finding,) = page.findings
    assert (finding.code, finding.place.sheet, finding.place.cell) == ("P202", "公告栏", "B2")


def test_places_count_what_is_repeated_and_empty() -> None:
    rows = row(cell(), marks=' table:number-rows-repeated="3"') + row(
        cell(marks=' table:number-columns-repeated="2"'), cell("字")
    )
    assert read(ods(sheet(rows))).spans == (Cell(0, 1, "公告栏", 4, 3),)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"content.xml": "<broken"}, "not a readable ODS file"),
        ({"content.xml": "<!DOCTYPE a>" + content(sheet(ONE))}, "not a readable ODS file"),
        ({"content.xml": "<a/>"}, "no sheet in it"),
        ({"content.xml": content(sheet(ONE)), "META-INF/manifest.xml": "<encryption-data/>"}, "locked with a password"),
    ],
)
@pytest.mark.english
def test_what_cannot_be_read_says_why(parts: dict[str, str | bytes], reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        document_of_bytes(zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", **parts}), "a.ods")


def test_the_lines_of_a_cell_stay_apart() -> None:
    assert read(ods(sheet(row(cell(TEXT))))).text.split("\n") == list(LINES)
