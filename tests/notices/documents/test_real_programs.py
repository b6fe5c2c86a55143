"""Files that LibreOffice and Chromium make: the same words, the same finding, whatever the format."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from deadline_cli.notices.documents.document import read_document
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.office import convert, needs_office

LINES = (
    "新河县城北污水处理厂扩建工程环境影响报告书征求意见稿公示",
    "征求意见稿全文见本公司网站，公众可填写意见表并以信函、电子邮件方式提交。",
    "起止时间：2026年2月3日至2026年2月14日（共10个工作日）。",
    "新河县清源水务有限公司",
    "2026年2月3日",
)
HEAD = "新河日报　2026年2月3日　星期二　第5版"
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


def codes(path: Path) -> list[str]:
    return [finding.code for finding in proofread(read_document(path), calendar=calendar()).findings]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """page.docx, with a table below the notice, in the formats that LibreOffice writes."""
    docx = pytest.importorskip("docx")
    folder = tmp_path_factory.mktemp("office")
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line)
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "联系人", "何某"
    _unprinted(folder)
    document.sections[0].header.paragraphs[0].text = HEAD
    document.save(str(folder / "page.docx"))
    for shape in ("doc", "rtf", "odt", "fodt", "uot", "pdf", "xml:MS Word 2003 XML"):
        convert(shape, folder, folder / "page.docx", folder / "unseen.docx")
    return folder


@needs_office
@pytest.mark.parametrize("suffix", ["docx", "doc", "rtf", "odt", "fodt", "uot", "xml", "pdf"])
def test_what_libreoffice_writes(office: Path, suffix: str) -> None:
    document = read_document(office / f"page.{suffix}")
    words = "".join(document.text.split())
    assert words == "".join(LINES) + "联系人何某"
    assert suffix == "xml" or document.heads[0].split() == HEAD.split()
    assert codes(office / f"page.{suffix}") == ["P202"]
    assert document.not_read == ()


def _unprinted(folder: Path) -> None:
    """unseen.docx: words that are struck out, hidden and deleted, in the text and in a table; a name of a rare sign."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    first = document.add_paragraph("公示期")
    first.add_run("五").font.strike = True
    first.add_run("十个工作日，起止时间：")
    first.add_run("二月三日").font.hidden = True
    first.add_run("三月三日")
    second = document.add_paragraph("\U00020bb7某某限")
    second._p.append(
        docx.oxml.parse_xml(
            f'<w:del {docx.oxml.ns.nsdecls("w")} w:id="1" w:author="a" w:date="2026-02-03T00:00:00Z"><w:r><w:delText>'
            "七日</w:delText></w:r></w:del>"
        )
    )
    second.add_run("十日内缴纳")
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text = "期限"
    cell = row.cells[1].paragraphs[0]
    cell.add_run("三十")
    cell.add_run("六十").font.double_strike = True
    cell.add_run("日")
    document.save(str(folder / "unseen.docx"))


@needs_office
@pytest.mark.parametrize("suffix", ["docx", "doc", "rtf", "odt", "fodt", "uot"])
def test_words_that_do_not_print(office: Path, suffix: str) -> None:
    document = read_document(office / f"unseen.{suffix}")
    assert document.text == ("公示期十个工作日，起止时间：三月三日\n\U00020bb7某某限十日内缴纳\n期限\u3000三十日")
    assert document.not_read == ()


FACE = "font-family: 'Noto Serif CJK SC', 'Noto Sans CJK SC'"


@pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")
@pytest.mark.parametrize(
    "style",
    [FACE, FACE + "; columns: 3; font-size: 8pt", FACE + "; writing-mode: vertical-rl; height: 60em"],
    ids=["plain", "three columns", "vertical"],
)
def test_what_chromium_prints(tmp_path: Path, style: str) -> None:
    html, printed = tmp_path / "page.html", tmp_path / "page.pdf"
    body = "".join(f"<p>{line}</p>" for line in LINES)
    html.write_text(f'<meta charset="utf-8"><body style="{style}">{body}</body>', encoding="utf-8")
    subprocess.run(
        [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
         f"--print-to-pdf={printed}", str(html)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert codes(printed) == ["P202"]
    words = "".join(read_document(printed).text.split())
    assert words.startswith("".join(LINES))
    assert words == "".join(LINES) or "vertical" in style, "the browser's own head and foot are no text"


@needs_office
def test_what_sheets_hide_in_every_format(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("python_calamine")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "公告栏"
    for row in (["公示期", 10], ["内部", 1], ["末行", 3, "底价"]):
        sheet.append(row)
    sheet["B1"].number_format = '0"个工作日"'
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["C"].hidden = True
    book.create_sheet("藏").sheet_state = "hidden"
    book.save(tmp_path / "sheet.xlsx")
    for shape in ("xls", "ods", "fods"):
        convert(shape, tmp_path, tmp_path / "sheet.xlsx")
    for suffix in ("xlsx", "xls", "ods", "fods"):
        document = read_document(tmp_path / f"sheet.{suffix}")
        said = {part.reason.zh for part in document.not_read}
        assert document.text == "公示期\u300010个工作日\n末行\u30003", suffix
        assert said == {"工作表“公告栏”中隐藏的行或列未读", "工作表“藏”是隐藏的，未读"}, suffix


@needs_office
def test_automatic_numbers_of_a_footnote(tmp_path: Path) -> None:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{of}:1.0"'
        for name, of in (("office", "office"), ("text", "text"), ("style", "style"))
    )
    style = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="."/></text:list-style>'
    )
    items = "".join(f"<text:list-item><text:p>{said}</text:p></text:list-item>" for said in ("甲项", "乙项"))
    listed = f'<text:list text:style-name="L">{items}</text:list>'
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        f"<text:p>注文</text:p>{listed}</text:note-body></text:note>"
    )
    (tmp_path / "note.fodt").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:automatic-styles>{style}</office:automatic-styles><office:body><office:text>"
        f"<text:p>公示{note}</text:p>{listed}</office:text></office:body></office:document>",
        encoding="utf-8",
    )
    for shape in ("doc", "docx"):
        convert(shape, tmp_path, tmp_path / "note.fodt")
        text = read_document(tmp_path / f"note.{shape}").text
        assert [line.replace(" ", "") for line in text.split("\n") if "项" in line] == ["1.甲项", "2.乙项"] * 2, shape


@needs_office
def test_automatic_numbers_in_every_format(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    names = docx.oxml.ns.nsdecls("w")
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/><w:lvlText w:val="{words}"/></w:lvl>'
        for at, (shape, words) in enumerate((("chineseCountingThousand", "%1、"), ("decimal", "%2.")))
    )
    lists = document.part.numbering_part.element
    lists.insert(0, docx.oxml.parse_xml(f'<w:abstractNum {names} w:abstractNumId="90">{levels}</w:abstractNum>'))
    lists.append(docx.oxml.parse_xml(f'<w:num {names} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for words, level in (
        ("征求意见公告", None),
        ("概况", 0),
        ("名称", 1),
        ("规模", 1),
        ("插话", None),
        ("期限", 0),
        ("五日", 1),
    ):
        properties = document.add_paragraph(words)._p.get_or_add_pPr()
        if level is not None:
            numbered = f'<w:numPr {names}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>'
            properties.append(docx.oxml.parse_xml(numbered))
    document.save(str(tmp_path / "list.docx"))
    for shape in ("doc", "odt"):
        convert(shape, tmp_path, tmp_path / "list.docx")
    for suffix in ("docx", "doc", "odt"):
        lines = read_document(tmp_path / f"list.{suffix}").text.split("\n")
        assert lines == ["征求意见公告", "一、概况", "1. 名称", "2. 规模", "插话", "二、期限", "1. 五日"], suffix
