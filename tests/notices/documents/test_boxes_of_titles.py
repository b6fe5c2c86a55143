"""A title in a text box stands above the paragraph on which it hangs, if it is drawn there."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import LINES, zipped

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
