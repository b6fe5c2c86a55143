"""Words in the colour of their ground, of no size, covered or turned round are named and not read as if seen."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from tests.notices.documents.packed import zipped
from tests.notices.documents.test_what_shows import SHOWN, W, docx, line, reasons

WHITE = '<w:color w:val="FFFFFF"/>'


def shade(fill: str) -> str:
    return f'<w:shd w:val="clear" w:fill="{fill}"/>'


def run(look: str, said: str = SHOWN) -> str:
    return f"<w:r><w:rPr>{look}</w:rPr><w:t>{said}</w:t></w:r>"


def paragraph(look: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(look)}</w:p>"


def styles(held: str) -> str:
    return f"<w:styles {W}>{held}</w:styles>"


def style(name: str, held: str, sort: str = "paragraph", based_on: str = "") -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{sort}" w:styleId="{name}">{based}{held}</w:style>'


def table(cell: str, properties: str = "", of_cell: str = "") -> str:
    held = f"<w:tc><w:tcPr>{of_cell}</w:tcPr>{cell}</w:tc>"
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tr>{held}</w:tr></w:tbl>"


def is_read(document: Document) -> bool:
    assert (SHOWN in document.text) != bool(reasons(document)), "read, or named"
    return SHOWN in document.text


@pytest.mark.parametrize(
    "body",
    [
        paragraph(WHITE),
        paragraph('<w:color w:val="FEFEFE"/>'),
        paragraph('<w:sz w:val="1"/>'),
        paragraph('<w:color w:val="000000"/><w:highlight w:val="black"/>'),
        paragraph('<w:color w:val="C00000"/>', shade("C00000")),
        table(paragraph(WHITE)),
        table(paragraph('<w:color w:val="000080"/>'), of_cell=shade("000080")),
    ],
)
def test_words_of_a_word_file_that_nobody_sees_are_named(body: str) -> None:
    assert not is_read(docx(body))


@pytest.mark.parametrize(
    "body",
    [
        paragraph(WHITE + shade("FF0000")),
        paragraph(WHITE + '<w:highlight w:val="black"/>'),
        paragraph('<w:highlight w:val="black"/>'),  # of no colour of its own: Word makes it white
        paragraph(WHITE, shade("C00000")),
        paragraph(WHITE + '<w:shd w:val="pct50" w:fill="auto"/>'),
        paragraph(WHITE + '<w:shd w:val="solid" w:color="003366" w:fill="auto"/>'),
        paragraph(WHITE + "<w:outline/>"),
        paragraph('<w:color w:val="F0F0F0"/>'),
        paragraph('<w:sz w:val="8"/><w:szCs w:val="1"/>'),
        table(paragraph(WHITE), of_cell=shade("000080")),
        table(paragraph(WHITE), properties=shade("000080")),
        f'<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>{paragraph(WHITE)}',
        f"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraph(WHITE)}</w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r></w:p>",
    ],
)
def test_words_on_a_ground_of_another_colour_are_read(body: str) -> None:
    assert is_read(docx(body))


RED = style("red", "<w:pPr>" + shade("C00000") + f"</w:pPr><w:rPr>{WHITE}</w:rPr>")
PALE = style("pale", f"<w:rPr>{WHITE}</w:rPr>") + style("like", "", based_on="pale")
STRIPED = style(
    "rows", '<w:tblStylePr w:type="firstRow"><w:tcPr>' + shade("4472C4") + "</w:tcPr></w:tblStylePr>", "table"
)


@pytest.mark.parametrize(
    ("held", "body", "read"),
    [
        (RED, paragraph("", '<w:pStyle w:val="red"/>'), True),
        (PALE, paragraph("", '<w:pStyle w:val="like"/>'), False),
        (PALE, paragraph('<w:color w:val="auto"/>', '<w:pStyle w:val="like"/>'), True),
        (style("c", f"<w:rPr>{WHITE}</w:rPr>", "character"), paragraph('<w:rStyle w:val="c"/>'), False),
        (STRIPED, table(paragraph(WHITE), '<w:tblStyle w:val="rows"/>'), True),
        (style("rows", "", "table"), table(paragraph(WHITE), '<w:tblStyle w:val="rows"/>'), False),
    ],
)
def test_the_look_of_styles(held: str, body: str, *, read: bool) -> None:
    assert is_read(docx(body, word__styles=styles(held))) is read


def test_a_coloured_page() -> None:
    main = f'<w:document {W}><w:background w:color="002060"/><w:body>{paragraph(WHITE)}</w:body></w:document>'
    assert is_read(document_of_bytes(zipped({"word/document.xml": main}), "a.docx"))


def cell(said: str, merge: str = "") -> str:
    return f"<w:tc><w:tcPr>{merge}</w:tcPr>{line(said)}</w:tc>"


BEGINS, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


@pytest.mark.parametrize(
    ("rows", "read"),
    [
        ([cell("甲", BEGINS), cell(SHOWN, GOES_ON)], False),
        ([cell(SHOWN, GOES_ON)], True),  # nothing above that it could go on with
        ([cell("甲", BEGINS), cell(SHOWN, BEGINS)], True),
        ([cell("甲", BEGINS) + cell("乙"), cell("", GOES_ON) + cell(SHOWN)], True),
        ([cell("甲", '<w:gridSpan w:val="2"/>') + cell("乙", BEGINS), cell("丙") + cell(SHOWN, GOES_ON)], True),
    ],
)
def test_cells_that_go_on_with_the_one_above(rows: list[str], *, read: bool) -> None:
    assert is_read(docx("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>")) is read


def test_words_set_from_right_to_left_are_named() -> None:
    turned = docx(f'<w:p><w:bdo w:val="rtl"><w:r><w:t>{SHOWN}</w:t></w:r></w:bdo></w:p>')
    assert "从右向左" in reasons(turned)[0]
    assert not docx(f'<w:p><w:bdo w:val="ltr"><w:r><w:t>{SHOWN}</w:t></w:r></w:bdo></w:p>').not_read
    for name in ("a.txt", "a.html"):
        assert reasons(document_of_bytes(f"<p>公示 \u202e{SHOWN}\u202c</p>".encode(), name)) == reasons(turned)
    assert not document_of_bytes(f"公示 \u202a{SHOWN}\u202c".encode(), "a.txt").not_read


def test_a_field_that_is_drawn_by_its_words() -> None:
    def drawn(instruction: str) -> Document:
        sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
        held = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        return docx(f"<w:p>{sign.format('begin')}{held}{sign.format('end')}</w:p>")

    assert is_read(drawn(f" EQ \\o({SHOWN}) "))
    assert not is_read(drawn(f" EQ \\x({SHOWN}) "))


def test_text_in_hz() -> None:
    said = f"{SHOWN}。自公告之日起三十日内提出异议。"
    assert document_of_bytes(said.encode("hz"), "a.txt").text == said
    assert document_of_bytes(b"a ~{ b ~} c", "a.txt").text == "a ~{ b ~} c"
