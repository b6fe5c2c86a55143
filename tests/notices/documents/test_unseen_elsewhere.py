"""Words of sheets, OpenDocument and OFD in the colour of their ground, or of no size, are named, not read as seen."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes, read_document
from tests.notices.documents.packed import ODF, words, zipped
from tests.notices.documents.test_ofd import ofd
from tests.notices.documents.test_unseen_by_look import SHOWN, is_read
from tests.office import convert, needs_office

STYLE = 'xmlns:style="style" xmlns:fo="fo"'
WHITE = 'fo:color="#ffffff"'


def style(name: str, look: str, family: str = "text", held: str = "", parent: str = "") -> str:
    based = f'style:parent-style-name="{parent}"' if parent else ""
    words_of_it = f"{held}<style:text-properties {look}/>"
    return f'<style:style style:name="{name}" style:family="{family}" {based}>{words_of_it}</style:style>'


def odt(body: str, styles: str) -> Document:
    held = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    text = f"<office:body><office:text><text:p>公示</text:p>{body}</office:text></office:body>"
    return document_of_bytes(f"<office:document {ODF} {STYLE}>{held}{text}</office:document>".encode(), "a.fodt")


def ground(name: str, family: str, colour: str) -> str:
    return style(name, "", family, f'<style:{family}-properties fo:background-color="{colour}"/>')


def in_cell(words: str, name: str, table: str = "") -> str:
    cell = f'<table:table-cell table:style-name="{name}">{words}</table:table-cell>'
    return f'<table:table table:style-name="{table}"><table:table-row>{cell}</table:table-row></table:table>'


def in_frame(name: str) -> str:
    box = f"<draw:text-box>{SPAN}</draw:text-box>"
    return f'<text:p><draw:frame draw:style-name="{name}">{box}</draw:frame></text:p>'


SPAN = f'<text:p><text:span text:style-name="w">{SHOWN}</text:span></text:p>'


@pytest.mark.parametrize(
    ("body", "styles", "read"),
    [
        (SPAN, style("w", WHITE), False),
        (SPAN, style("w", 'fo:font-size="0.5pt"'), False),
        (SPAN, style("w", WHITE + ' fo:background-color="#c00000"'), True),
        (SPAN, style("w", WHITE + ' style:use-window-font-color="true"'), True),
        (SPAN, style("w", 'fo:color="#c00000"'), True),
        (SPAN, style("w", WHITE) + style("c", "", "table-cell", '<style:table-cell-properties '
         'fo:background-color="#000080"/>'), False),  # the cell stands elsewhere
        (in_cell(SPAN, "c"), style("w", WHITE) + ground("c", "table-cell", "#000080"), True),
        (in_cell(SPAN, "c"), style("w", WHITE) + ground("c", "table-cell", "#fefefe"), False),
        (in_cell(SPAN, "c"), style("w", 'fo:color="#000080"') + ground("c", "table-cell", "#000080"), False),
        (in_cell(SPAN, "d"), style("w", WHITE) + ground("c", "table-cell", "#000080"), False),
        (in_cell(SPAN, "d"), style("w", WHITE) + ground("c", "table-cell", "#000080")
         + style("d", "", "table-cell", parent="c"), True),
        (in_cell(SPAN, "d", "t"), style("w", WHITE) + ground("t", "table", "#000080"), True),
        (f'<text:section text:style-name="s">{SPAN}</text:section>',
         style("w", WHITE) + ground("s", "section", "#000080"), True),
        (f'<text:p text:style-name="g">{SPAN[8:]}', style("w", WHITE) + ground("g", "paragraph", "#c00000"), True),
        (f'<text:p text:style-name="g">{SPAN[8:]}',
         style("w", 'fo:color="#c00000"') + ground("g", "paragraph", "#c00000"), False),
        (in_frame("f"), style("w", WHITE) + ground("f", "graphic", "#000080"), True),
        (in_frame("f"), style("w", WHITE) + ground("f", "graphic", "#ffffff"), False),
        (in_frame("f"), style("w", WHITE), True),  # nobody knows what a frame is filled with
        (SPAN, style("w", WHITE) + '<style:page-layout-properties fo:background-color="#000080"/>', True),
        (SPAN, style("w", WHITE) + '<style:page-layout-properties fo:background-color="#ffffff"/>', False),
        (f'<text:p text:style-name="q">{SHOWN}</text:p>',
         style("p", WHITE, "paragraph") + style("q", "", "paragraph", parent="p"), False),
        (f'<text:p text:style-name="p"><text:span text:style-name="k">{SHOWN}</text:span></text:p>',
         style("p", WHITE, "paragraph") + style("k", 'fo:color="#000000"'), True),
    ],
)  # fmt: skip
def test_opendocument(body: str, styles: str, *, read: bool) -> None:
    assert is_read(odt(body, styles)) is read


def ods(look: str, ground: str = "", held: str = "") -> Document:
    properties = f'<style:table-cell-properties fo:background-color="{ground}"/>' if ground else ""
    styles = style("w", look, "table-cell", properties + held)
    cell = (
        f'<table:table-cell table:style-name="w" office:value-type="string"><text:p>{SHOWN}</text:p></table:table-cell>'
    )
    rows = f"<table:table-row><table:table-cell><text:p>公示</text:p></table:table-cell>{cell}</table:table-row>"
    sheet = f'<table:table table:name="表">{rows}</table:table>'
    body = f"<office:body><office:spreadsheet>{sheet}</office:spreadsheet></office:body>"
    content = (
        f"<office:document-content {ODF} {STYLE}><office:automatic-styles>{styles}</office:automatic-styles>{body}"
    )
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
    return document_of_bytes(zipped({**parts, "content.xml": content + "</office:document-content>"}), "a.ods")


def test_cells_of_opendocument() -> None:
    assert not is_read(ods(WHITE))
    assert is_read(ods(WHITE, "#000080"))
    assert not is_read(ods('fo:color="#000080"', "#000080"))
    assert is_read(ods(WHITE, held='<style:map style:condition="x"/>'))
    struck = ods('style:text-line-through-style="solid"')
    assert SHOWN not in struck.text
    assert not struck.not_read


def workbook(
    colour: str | None, ground: str | None = None, *, by_condition: bool = False, struck: bool = False
) -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Font, PatternFill

    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"] = "公示", SHOWN
    sheet["A2"].font = Font(color=colour, strike=struck)
    if ground:
        sheet["A2"].fill = PatternFill("solid", fgColor=ground)
    if by_condition:
        sheet.conditional_formatting.add(
            "A2", FormulaRule(formula=["TRUE"], fill=PatternFill("solid", bgColor="FF0000"))
        )
    stored = io.BytesIO()
    book.save(stored)
    return stored.getvalue()


@pytest.mark.parametrize(
    ("colour", "ground", "read"),
    [
        ("FFFFFFFF", None, False),
        ("FFFFFFFF", "FF0000FF", True),
        ("FF0000FF", "FF0000FF", False),
        ("FF0000FF", None, True),
    ],
)
def test_cells_of_xlsx(colour: str, ground: str | None, *, read: bool) -> None:
    assert is_read(document_of_bytes(workbook(colour, ground), "a.xlsx")) is read


def test_a_cell_that_a_condition_may_colour() -> None:
    assert is_read(document_of_bytes(workbook("FFFFFFFF", by_condition=True), "a.xlsx"))


@needs_office
def test_cells_of_xls(tmp_path: Path) -> None:
    made = {
        "pale": workbook("FFFFFFFF"), "blue": workbook("FFFFFFFF", "FF0000FF"), "struck": workbook(None, struck=True)
    }  # fmt: skip
    for name, data in made.items():
        (tmp_path / f"{name}.xlsx").write_bytes(data)
    convert("xls", tmp_path, *(tmp_path / f"{name}.xlsx" for name in made))
    assert not is_read(read_document(tmp_path / "pale.xls"))
    assert is_read(read_document(tmp_path / "blue.xls"))
    assert read_document(tmp_path / "struck.xls").text == "公示"


def white(line: str) -> str:
    return words(line, 20, 100).replace("<ofd:TextCode", '<ofd:FillColor Value="255 255 255"/><ofd:TextCode')


def test_ofd() -> None:
    ground = '<ofd:PathObject Boundary="0 90 200 40" Fill="{}"><ofd:FillColor Value="200 0 0"/></ofd:PathObject>'
    first = words("公示", 20, 20)
    assert not is_read(document_of_bytes(ofd(first + white(SHOWN)), "a.ofd"))
    assert is_read(document_of_bytes(ofd(first + ground.format("true") + white(SHOWN)), "a.ofd"))
    assert not is_read(document_of_bytes(ofd(first + ground.format("false") + white(SHOWN)), "a.ofd"))
    assert is_read(document_of_bytes(ofd(first + white(SHOWN).replace("255 255 255", "200 0 0")), "a.ofd"))


PARAMETERS = (
    '<ofd:DrawParams><ofd:DrawParam ID="5"><ofd:FillColor Value="{}" {}/></ofd:DrawParam>'
    '<ofd:DrawParam ID="6" Relative="5"/></ofd:DrawParams>'
)


@pytest.mark.parametrize(
    ("drawn", "colour", "more", "read"),
    [
        ('DrawParam="5"', "255 255 255", "", False),
        ('DrawParam="6"', "255 255 255", "", False),
        ('DrawParam="5"', "200 0 0", "", True),
        ('DrawParam="7"', "255 255 255", "", True),  # which is not there
        ("", "255 255 255", "", True),
    ],
)
@pytest.mark.parametrize("of_layer", [True, False])
def test_ofd_by_a_drawing_parameter(drawn: str, colour: str, more: str, *, read: bool, of_layer: bool) -> None:
    line = words(SHOWN, 20, 100, "" if of_layer else drawn)
    layer = f"<ofd:Content><ofd:Layer {drawn if of_layer else ''}>{line}</ofd:Layer></ofd:Content>"
    first = f"<ofd:Content><ofd:Layer>{words('公示', 20, 20)}</ofd:Layer></ofd:Content>"
    held = {"common": "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>", "res": PARAMETERS.format(colour, more)}
    assert is_read(document_of_bytes(ofd(first + layer, **held), "a.ofd")) is read


def test_an_own_colour_goes_before_the_drawing_parameter() -> None:
    held = {"common": "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>", "res": PARAMETERS.format("0 0 0", "")}
    own = white(SHOWN).replace("<ofd:TextObject", '<ofd:TextObject DrawParam="5"')
    assert not is_read(document_of_bytes(ofd(words("公示", 20, 20) + own, **held), "a.ofd"))


def spans(look: str, of_cell: str = "", said: str = SHOWN) -> Document:
    styles = style("s", look) + style("c", "", "table-cell", of_cell)
    held = f'<text:p>甲<text:span text:style-name="s">{said}</text:span></text:p>'
    cell = f'<table:table-cell table:style-name="c" office:value-type="string">{held}</table:table-cell>'
    rows = f"<table:table-row><table:table-cell><text:p>公示</text:p></table:table-cell>{cell}</table:table-row>"
    body = f'<office:body><office:spreadsheet><table:table table:name="表">{rows}</table:table></office:spreadsheet>'
    content = (
        f"<office:document-content {ODF} {STYLE}><office:automatic-styles>{styles}</office:automatic-styles>{body}"
    )
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
    whole = {**parts, "content.xml": content + "</office:body></office:document-content>"}
    return document_of_bytes(zipped(whole), "a.ods")


def test_stretches_of_a_cell_of_opendocument() -> None:
    blue = '<style:table-cell-properties fo:background-color="#000080"/>'
    assert not is_read(spans(WHITE))
    assert spans(WHITE).text == "公示\u3000甲"
    assert is_read(spans(WHITE, blue))
    assert is_read(spans(WHITE, '<style:map style:condition="x"/>'))
    assert not is_read(spans('fo:font-size="0.5pt"', blue))
    for told in ("style", "type"):
        struck = spans(f'style:text-line-through-{told}="single"')
        assert (struck.text, struck.not_read) == ("公示\u3000甲", ())
