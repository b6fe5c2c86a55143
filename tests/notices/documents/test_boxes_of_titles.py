"""A title in a text box stands above the paragraph on which it hangs, if it is drawn there."""

from __future__ import annotations

from pathlib import Path

import pytest

from deadline_cli.notices.documents.document import document_of_bytes, read_document
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import LINES, odf, zipped
from tests.office import convert, needs_office

W = (
    "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:v='urn:schemas-microsoft-com:vml' "
    "xmlns:wp='wp' xmlns:wps='wps'"
)


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


HELD = f"<w:txbxContent><w:p>{run('减资公告')}</w:p></w:txbxContent>"


def anchor(offset: str, of: str = "paragraph", wrap: str = "wrapNone") -> str:
    place = f'<wp:positionV relativeFrom="{of}"><wp:posOffset>{offset}</wp:posOffset></wp:positionV>'
    return f"<w:r><w:drawing><wp:anchor>{place}<wp:{wrap}/><wps:txbx>{HELD}</wps:txbx></wp:anchor></w:drawing></w:r>"


def shape(style: str, inside: str = f"<v:textbox>{HELD}</v:textbox>") -> str:
    return f'<w:r><w:pict><v:shape style="{style}">{inside}</v:shape></w:pict></w:r>'


ART = '<v:textpath string="减资公告"/>'


@pytest.mark.parametrize(
    ("hung", "is_above"),
    [
        (anchor("-400000"), True),
        (anchor("-400000", "line"), True),
        (anchor("-400000", "page"), False),
        (anchor("900000"), False),
        (anchor("0"), False),
        (anchor("0", wrap="wrapTopAndBottom"), True),
        (anchor("900000", wrap="wrapTopAndBottom"), False),
        (anchor("x"), False),
        (shape("position:absolute;margin-left:10pt;margin-top:-31.5pt;width:90pt"), True),
        (shape("position:absolute;margin-top:-0pt"), False),
        (shape("position:absolute;margin-top:-31pt;mso-position-vertical-relative:page"), False),
        (shape("position:absolute;margin-top:-31pt", ART), True),
        (shape("position:absolute;margin-top:31pt", ART), False),
    ],
)
def test_where_a_box_is_read(hung: str, is_above: bool) -> None:
    body = f"<w:p>{hung}{run('请债权人申报债权。')}</w:p><w:p>{run('新河县')}</w:p>"
    data = zipped({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"})
    lines = ["减资公告", "请债权人申报债权。"]
    found = document_of_bytes(data, "a.docx")
    assert found.text.split("\n") == [*(lines if is_above else lines[::-1]), "新河县"]
    assert found.not_read == ()


def test_a_notice_whose_title_is_drawn_above_its_words() -> None:
    title, *body = LINES
    held = HELD.replace("减资公告", title)
    hung = anchor("-500000").replace(HELD, held)
    paragraphs = [f"<w:p>{hung * (not at)}{run(line)}</w:p>" for at, line in enumerate(body)]
    data = zipped({"word/document.xml": f"<w:document {W}><w:body>{''.join(paragraphs)}</w:body></w:document>"})
    page = proofread(document_of_bytes(data, "a.docx"), calendar=calendar())
    assert [notice.notice.title for notice in page.notices] == [title]
    assert [finding.code for finding in page.findings] == ["P202"]


@pytest.mark.parametrize(
    ("place", "is_above"),
    [
        ('text:anchor-type="paragraph" svg:y="-0.9cm"', True),
        ('text:anchor-type="char" svg:y="-0.9cm"', True),
        ('text:anchor-type="page" svg:y="-0.9cm"', False),
        ('text:anchor-type="paragraph" svg:y="0.9cm"', False),
        ("", False),
    ],
)
@pytest.mark.parametrize("sort", ["frame", "custom-shape"])
def test_where_a_box_of_an_opendocument_is_read(sort: str, place: str, is_above: bool) -> None:
    held = "<text:p>减资公告</text:p>"
    held = f"<draw:text-box>{held}</draw:text-box>" if sort == "frame" else held
    body = f"<text:p><draw:{sort} {place}>{held}</draw:{sort}>请债权人申报债权。</text:p><text:p>新河县</text:p>"
    lines = ["减资公告", "请债权人申报债权。"]
    found = document_of_bytes(zipped({"content.xml": odf(body)}), "a.odt")
    assert found.text.split("\n") == [*(lines if is_above else lines[::-1]), "新河县"]


@needs_office
def test_boxes_that_libreoffice_writes(tmp_path: Path) -> None:
    """Two notices with their titles in boxes above: each has its own, in .doc as well, which keeps boxes apart."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{of}:1.0"'
        for name, of in (
            ("office", "office"), ("text", "text"), ("draw", "drawing"), ("svg", "svg-compatible"), ("style", "style")
        )
    )  # fmt: skip
    styles = (
        '<style:style style:name="B" style:family="graphic"><style:graphic-properties style:vertical-pos="from-top" '
        'style:vertical-rel="paragraph" style:horizontal-pos="from-left" style:horizontal-rel="paragraph" '
        'style:wrap="run-through"/></style:style>'
    )
    titles = ("减资公告", "清算公告")
    bodies = ("请债权人自本公告之日起45日内要求清偿债务。", "请债权人自本公告之日起45日内申报债权。")
    body = ""
    for title, words in zip(titles, bodies, strict=True):
        frame = (
            '<draw:frame draw:style-name="B" text:anchor-type="paragraph" svg:x="1cm" svg:y="-1.2cm" svg:width="6cm" '
            f'svg:height="1cm"><draw:text-box><text:p>{title}</text:p></draw:text-box></draw:frame>'
        )
        signed = "<text:p>新河县青禾有限公司</text:p><text:p>2026年3月2日</text:p>"
        body += f"<text:p/><text:p/><text:p>{frame}{words}</text:p>{signed}"
    (tmp_path / "box.fodt").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>",
        encoding="utf-8",
    )
    for shape in ("fodt", "doc", "docx", "odt"):
        if shape != "fodt":
            convert(shape, tmp_path, tmp_path / "box.fodt")
        page = proofread(read_document(tmp_path / f"box.{shape}"), calendar=calendar())
        assert tuple(judged.notice.title for judged in page.notices) == titles, shape
