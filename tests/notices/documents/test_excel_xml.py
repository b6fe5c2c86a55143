"""Excel's XML is read by cells, and what it hides is named."""

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.proofread import proofread
from deadline_cli.workcalendar.named import load_calendar

TITLE = "澜州青禾化工有限公司环境影响报告书征求意见稿公示"
SPAN = "征求意见期限为5个工作日，自2026年2月3日至2026年2月9日止。"
ISSUER = "澜州青禾化工有限公司"


def read(data: bytes | str, name: str) -> Document:
    return document_of_bytes(data.encode() if isinstance(data, str) else data, name)


def excel_xml(rows: str, behind: str = "") -> str:
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        f'<Worksheet ss:Name="公告"><Table>{rows}</Table>{behind}</Worksheet></Workbook>'
    )


def row(*cells: str, marks: str = "") -> str:
    return f"<Row{marks}>" + "".join(f"<Cell>{cell}</Cell>" for cell in cells) + "</Row>"


def text(words: str) -> str:
    return f'<Data ss:Type="String">{words}</Data>'


DAY = '<Data ss:Type="DateTime">2026-02-03T00:00:00.000</Data>'
INSIDE = row(text("内部"), marks=' ss:Hidden="1"')
SHEET_HIDDEN = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"


@pytest.mark.parametrize("name", ["公告.xls", "公告.xml"])
def test_an_excel_xml_is_read_by_cells(name: str) -> None:
    document = read(excel_xml(row(text(TITLE)) + row(text(SPAN)) + row(text(ISSUER), DAY)), name)
    page = proofread(document, calendar=load_calendar("cn"))
    (finding,) = page.findings
    assert document.text.endswith(f"{ISSUER}　2026年2月3日")
    assert (finding.code, finding.place.sheet, finding.place.cell) == ("L301", "公告", "A2")


@pytest.mark.parametrize(
    ("rows", "behind", "words", "said"),
    [
        (row(text("一"), '<Data ss:Type="Number">5</Data>'), "", "一　5", ""),
        (row(text("一")) + INSIDE, "", "一", "工作表“公告”中隐藏的行或列未读"),
        (row(text("一")), SHEET_HIDDEN, "", "工作表“公告”是隐藏的，未读"),
    ],
)
def test_what_an_excel_xml_hides_is_named(rows: str, behind: str, words: str, said: str) -> None:
    document = read(excel_xml(rows, behind), "a.xls")
    assert (document.text, "".join(part.reason.zh for part in document.not_read)) == (words, said)
