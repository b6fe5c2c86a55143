"""Words whose colour only a theme tells, and stretches of a cell's words: seen and read, or unseen and named."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.documents.theme import tinted
from tests.notices.documents.packed import zipped
from tests.notices.documents.test_unseen_by_look import is_read, paragraph, shade, style, styles
from tests.notices.documents.test_what_shows import SHOWN, docx

A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
S = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{R}"'


def theme(**colours: str) -> str:
    usual = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4", **colours}
    held = "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in usual.items())
    return f"<a:theme {A}><a:themeElements><a:clrScheme>{held}</a:clrScheme></a:themeElements></a:theme>"


def of_theme(name: str, more: str = "") -> str:
    return f'<w:color w:val="auto" w:themeColor="{name}" {more}/>'


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (paragraph(of_theme("background1")), False),
        (paragraph(of_theme("text1")), True),
        (paragraph(of_theme("text1", 'w:themeTint="05"')), False),
        (paragraph(of_theme("text1", 'w:themeTint="80"')), True),
        (paragraph(of_theme("background1", 'w:themeShade="80"')), True),
        (paragraph(of_theme("accent1")), True),
        (paragraph(of_theme("accent2")), False),
        (paragraph('<w:color w:val="FFFFFF" w:themeColor="accent1"/>'), True),  # Word takes the theme's
        (paragraph('<w:color w:val="FFFFFF" w:themeColor="accent6"/>'), False),  # which does not have it
        (paragraph(of_theme("accent1"), '<w:shd w:val="clear" w:fill="auto" w:themeFill="accent1"/>'), False),
        (paragraph(of_theme("accent1"), '<w:shd w:val="clear" w:fill="auto" w:themeFill="dark2"/>'), True),
        (paragraph(of_theme("background1"), shade("C00000")), True),
    ],
)
def test_colours_of_the_theme_in_a_word_file(body: str, *, read: bool) -> None:
    assert is_read(docx(body, word__theme__theme1=theme(accent2="FEFEFE"))) is read


def test_a_style_and_settings_that_name_colours_of_the_theme() -> None:
    pale = styles(style("pale", f"<w:rPr>{of_theme('background1')}</w:rPr>"))
    body = paragraph("", '<w:pStyle w:val="pale"/>')
    assert not is_read(docx(body, word__styles=pale, word__theme__theme1=theme()))
    mapped = '<w:settings xmlns:w="w"><w:clrSchemeMapping w:bg1="dark1" w:t1="light1"/></w:settings>'
    assert is_read(docx(body, word__styles=pale, word__theme__theme1=theme(), word__settings=mapped))


@pytest.mark.parametrize(
    ("filling", "read"),
    [
        ('<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>', False),
        ('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>', False),
        ('<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>', True),
        ('<a:solidFill><a:srgbClr val="FFFFFF"><a:alpha val="1"/></a:srgbClr></a:solidFill>', True),
        ("<a:gradFill/>", True),
    ],
)
def test_words_that_are_filled_with_a_colour(filling: str, *, read: bool) -> None:
    held = f'<w:color w:val="000000"/><w14:textFill xmlns:w14="w14" {A}>{filling}</w14:textFill>'
    assert is_read(docx(paragraph(held), word__theme__theme1=theme())) is read
    edge = f'<w14:textOutline xmlns:w14="w14" {A}><a:solidFill/></w14:textOutline>'
    assert is_read(docx(paragraph(edge + held), word__theme__theme1=theme()))


def related(sort: str, target: str) -> str:
    listed = f'<Relationship Id="rId1" Target="{target}" Type="{R}/{sort}"/>'
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{listed}</Relationships>'
    )


def workbook(
    cell: str, look: str = "", fill: str = "", parts: dict[str, str] | None = None, sheet: str = ""
) -> Document:
    fonts = f"<fonts><font/><font>{look}</font></fonts>"
    fills = f'<fills><fill/><fill><patternFill patternType="solid">{fill}</patternFill></fill></fills>'
    of_cells = f'<cellXfs><xf fontId="0"/><xf fontId="1" fillId="{int(bool(fill))}"/></cellXfs>'
    sheets = f'<workbook {S}><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>'
    return document_of_bytes(
        zipped(
            {
                "[Content_Types].xml": "<Types/>",
                "xl/workbook.xml": sheets,
                "_rels/.rels": related("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels": related("worksheet", "worksheets/sheet1.xml"),
                "xl/styles.xml": f"<styleSheet {S}>{fonts}{fills}{of_cells}</styleSheet>",
                "xl/theme/theme1.xml": theme(accent2="FEFEFE"),
                "xl/worksheets/sheet1.xml": f'<worksheet {S}><sheetData><row r="1"><c r="A1" t="inlineStr"><is>'
                f"<t>公示</t></is></c>{cell}</row></sheetData>{sheet}</worksheet>",
                **(parts or {}),
            }
        ),
        "a.xlsx",
    )


WHOLE = f'<c r="B1" s="1" t="inlineStr"><is><t>{SHOWN}</t></is></c>'


@pytest.mark.parametrize(
    ("look", "fill", "read"),
    [
        ('<color theme="0"/>', "", False),
        ('<color theme="1"/>', "", True),
        ('<color theme="5"/>', "", False),
        ('<color theme="4"/>', "", True),
        ('<color theme="1" tint="0.99"/>', "", False),
        ('<color theme="0" tint="-0.5"/>', "", True),
        ('<color theme="0"/>', '<fgColor theme="4"/>', True),
        ('<color theme="4"/>', '<fgColor theme="4"/>', False),
        ('<color theme="4"/>', '<fgColor theme="4" tint="0.8"/>', True),
        ('<color indexed="10"/>', '<fgColor rgb="FFFF0000"/>', False),
        ('<color indexed="10"/>', '<fgColor indexed="12"/>', True),
    ],
)
def test_colours_of_the_theme_in_a_sheet(look: str, fill: str, *, read: bool) -> None:
    assert is_read(workbook(WHOLE, look, fill)) is read


def stretches(*looks: str) -> str:
    held = "".join(
        f"<r>{f'<rPr>{look}</rPr>' if look else ''}<t>{SHOWN if n else '甲'}</t></r>" for n, look in enumerate(looks)
    )
    return f'<c r="B1" s="{{}}" t="inlineStr"><is>{held}</is></c>'


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        (stretches("", '<color rgb="FFFFFFFF"/>').format(0), False),
        (stretches("", '<color theme="0"/>').format(0), False),
        (stretches("", '<sz val="1"/>').format(0), False),
        (stretches("", '<color rgb="FFFF0000"/>').format(0), True),
        (stretches('<color rgb="FFFF0000"/>', "").format(1), False),  # in the look of the cell, which is white
        (stretches('<color rgb="FFFF0000"/>', '<color theme="1"/>').format(1), True),
    ],
)
def test_stretches_of_a_cell(cell: str, *, read: bool) -> None:
    assert is_read(workbook(cell, '<color theme="0"/>')) is read
    if not read:
        striped = workbook(cell, '<color theme="0"/>', sheet='<tableParts count="1"><tablePart/></tableParts>')
        assert is_read(striped) is ("sz" not in cell), "nobody knows what it stands on"


def test_stretches_that_cells_share() -> None:
    white = f'<si><r><t>甲</t></r><r><rPr><color rgb="FFFFFFFF"/></rPr><t>{SHOWN}</t></r></si>'
    parts = {"xl/sharedStrings.xml": f"<sst {S}><si><t>照常</t></si>{white}</sst>"}
    held = '<c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c>'
    document = workbook(held, parts=parts)
    assert not is_read(document)
    assert document.text == "公示\u3000甲\u3000照常"
    blue = '<color theme="0"/>', '<fgColor rgb="FF000080"/>'
    assert is_read(workbook(held.replace('r="B1"', 'r="B1" s="1"'), *blue, parts=parts))


def test_lightness() -> None:
    assert [tinted("000000", 0.5), tinted("FFFFFF", -0.5), tinted("4472C4", 0), tinted("?", 0.5)] == [
        "808080", "808080", "4472C4", "?",
    ]  # fmt: skip
