"""Where the words of a text stand in the document itself, from the readers to the finding's JSON."""

from __future__ import annotations

import io
import pickle
import zipfile
from array import array

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.places import Cell, Glyphs, Run, boxes_between, span_at, spans_between
from deadline_cli.notices.proofread import proofread
from deadline_cli.output.check.as_json import page_json
from tests.calendars import calendar
from tests.notices.documents.test_encodings_and_places import pdf_of

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
LINES = (
    "关于拟聘人员的公示",
    "现予公示，公示期为5个工作日（2026年2月3日至2月9日）。",
    "槐北县第一中学",
    "2026年2月3日",
)


def docx_of(body: str, **parts: str) -> bytes:
    """A Word package of nothing but a body (and other parts, by their names with _ for /)."""
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"<w:document {NAMES}><w:body>{body}</w:body></w:document>")
        for name, part in parts.items():
            package.writestr(f"word/{name}.xml", part)
    return stored.getvalue()


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def test_spans_are_cut_to_what_is_asked() -> None:
    spans = (Run(0, 4, 1, 1, 0, 1), Run(4, 6, 1, 2, 0, 5), Run(7, 9, 2, 1, 3, 4))
    assert spans_between(spans, 1, 8) == (Run(1, 4, 1, 1, 1, 2), Run(4, 6, 1, 2, 0, 5), Run(7, 8, 2, 1, 3, 4))
    assert spans_between(spans, 6, 7) == ()
    assert span_at(spans, 6) == spans[2], "an added character stands where the next one does"
    assert span_at(spans, 99) == spans[2]
    assert span_at((), 0) is None


@pytest.mark.parametrize(("row", "column", "name"), [(3, 2, "B3"), (1, 26, "Z1"), (1, 27, "AA1"), (9, 703, "AAA9")])
def test_cells_are_named_as_sheets_name_them(row: int, column: int, name: str) -> None:
    assert Cell(0, 1, "表1", row, column).name == name


def test_boxes_of_the_lines_of_one_page() -> None:
    edges = array("f", [0, 0, 10, 10, 10, 0, 20, 10])
    spans = (Glyphs(0, 2, 1, edges), Glyphs(3, 5, 1, array("f", [e - 20 for e in edges])), Glyphs(6, 8, 2, edges))
    assert boxes_between(spans, 1, 8) == (1, ((10, 0, 20, 10), (-20, -20, 0, -10)))
    assert boxes_between(spans, 2, 3) == (None, ())


def test_a_word_file_names_paragraph_run_and_offset() -> None:
    body = (
        f"<w:p>{run(LINES[0])}</w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run('甲')}</w:p></w:tc><w:tc><w:p>{run('乙')}</w:p></w:tc></w:tr></w:tbl>"
        f"<w:p>{run('外')}<w:del>{run('删')}</w:del><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>{run('框')}</w:p>"
        f"</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>{run('框')}</w:p></w:txbxContent></mc:Fallback>"
        f"</mc:AlternateContent><w:tab/></w:r>{run('尾')}</w:p>"
        f"<w:p>{run('末')}</w:p>"
    )
    document = document_of_bytes(docx_of(body), "a.docx")
    found = {document.text[s.start : s.end]: s[2:] for s in document.spans}
    assert found == {
        LINES[0]: (1, 1, 0, 1), "甲": (2, 1, 0, 1), "乙": (3, 1, 0, 1), "外": (4, 1, 0, 1), "\t": (4, 3, 0, 2),
        "尾": (4, 4, 0, 3), "框": (5, 1, 0, 1), "末": (6, 1, 0, 1),
    }  # fmt: skip


def test_a_finding_in_word_says_its_words_and_paragraph() -> None:
    body = "".join(f"<w:p>{run(line)}</w:p>" for line in LINES)
    page = proofread(document_of_bytes(docx_of(body), "a.docx"), calendar=calendar())
    (finding,) = page_json(page, "zh")["notices"][0]["findings"]
    assert (finding["code"], finding["text"]) == ("P202", "2026年2月3日至2月9日")
    assert (finding["paragraph"], finding["line"], finding["column"], finding["end_column"]) == (2, 2, 16, 30)


def test_automatic_numbers_are_no_characters_of_the_paragraph() -> None:
    numbering = (
        f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/>'
        '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )
    body = f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{run("公示期")}</w:p>'
    document = document_of_bytes(docx_of(body, numbering=numbering), "a.docx")
    assert document.text == "一、公示期"
    assert document.spans == (Run(2, 5, 1, 1, 0, 1),)


def test_a_finding_in_a_pdf_says_its_page_and_boxes() -> None:
    document = document_of_bytes(pdf_of(list(LINES)), "a.pdf")
    page = proofread(pickle.loads(pickle.dumps(document)), calendar=calendar())
    (finding,) = page_json(page, "zh")["notices"][0]["findings"]
    assert (finding["code"], finding["text"], finding["page"]) == ("P202", "2026年2月3日至2月9日", 1)
    ((left, bottom, right, top),) = finding["boxes"]
    assert (left, right) == (50 + 15 * 12, 50 + 29 * 12)
    assert bottom < 760 < top and top - bottom == pytest.approx(12, abs=0.2)
