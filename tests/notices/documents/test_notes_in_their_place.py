"""A foot- or endnote is read behind the paragraph, or the table, that has its mark, whatever the format."""

from __future__ import annotations

from pathlib import Path

import pytest

from deadline_cli.notices.documents.document import read_document
from deadline_cli.notices.documents.word.text import word_text
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import odf, read, zipped
from tests.office import convert, needs_office

W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
MARK = "<w:r><w:footnoteReference w:id='{}'/></w:r>"
OF_END = "<w:r><w:endnoteReference w:id='2'/></w:r>"


def note(words: str, number: int, sort: str = "footnote") -> str:
    return f"<w:{sort} w:id='{number}'><w:p><w:r><w:footnoteRef/><w:t>{words}</w:t></w:r></w:p></w:{sort}>"


def line(words: str, mark: str = "") -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r>{mark}</w:p>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (line("甲", MARK.format(2)) + line("乙"), "甲 注二 乙 注三 尾注"),  # what has no mark stands at the end
        (line("甲", MARK.format(2)) + line("乙", OF_END) + line("丙", MARK.format(3)), "甲 注二 乙 尾注 丙 注三"),
        (f"<w:tbl>{row(line('甲', MARK.format(2)), line('乙')) * 2}</w:tbl>" + line("丙", OF_END + MARK.format(3)),
         "甲\u3000乙 甲\u3000乙 注二 丙 尾注 注三"),
        (line("甲", f"<w:del w:id='9'>{MARK.format(2)}</w:del>") + line("乙", OF_END + MARK.format(3)),
         "甲 乙 尾注 注三"),
        (f"<w:sdt><w:sdtContent>{line('甲', MARK.format(2))}</w:sdtContent></w:sdt>" + line("乙", OF_END),
         "甲 注二 乙 尾注 注三"),
    ],
)  # fmt: skip
def test_notes_of_a_word_file(body: str, text: str) -> None:
    parts = {
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/footnotes.xml": f"<w:footnotes {W}>{note('注二', 2)}{note('注三', 3)}</w:footnotes>",
        "word/endnotes.xml": f"<w:endnotes {W}>{note('尾注', 2, 'endnote')}</w:endnotes>",
    }
    found = word_text(zipped(parts), "a.docx")
    assert found.text.split("\n") == text.split(" ")
    assert found.not_read == ()


ROWS = r"\trowd\cellx1\cellx2\intbl 甲{\footnote 注\par}\cell 乙\cell\row\trowd\cellx1\cellx2\intbl 丙\cell 丁\cell\row"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (ROWS + r"\pard 后\par", "甲\u3000乙 丙\u3000丁 注 后"),
        (ROWS, "甲\u3000乙 丙\u3000丁 注"),
        (r"前{\footnote 注一}中{\footnote 注二}后\par 完\par", "前中后 注一 注二 完"),
        (r"前\par 后{\footnote 注}", "前 后 注"),
    ],
)
def test_notes_of_rich_text(source: str, text: str) -> None:
    data = rb"{\rtf1\ansi\ansicpg936" + source.encode("gb18030") + b"}"
    assert read(data, "a.rtf").text.split("\n") == text.split(" ")


def test_notes_in_a_table_of_an_opendocument() -> None:
    mark = noted("注", "footnote")
    cells = [f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in (f"甲{mark}", "乙")]
    rows = f"<table:table-row>{''.join(cells)}</table:table-row>"
    body = f"<table:table>{rows}{rows.replace(mark, '')}</table:table><text:p>后</text:p>"
    found = read(zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odf(body)}), "a.odt")
    assert found.text.split("\n") == ["甲\u3000乙", "甲\u3000乙", "注", "后"]


NOTICE = (
    "人民法院公告", "周海：", "本院受理原告青禾公司诉你买卖合同纠纷一案{}。自公告之日起，经过30日即视为送达。",
    "新河县人民法院", "2026年3月3日", "招领公告", "现招领下列物品，请失主自公告之日起一年内认领。", "[]",
    "新河县公安局", "2026年3月3日",
)  # fmt: skip
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "style")
)


def noted(words: str, sort: str) -> str:
    return (
        f'<text:note text:note-class="{sort}"><text:note-citation>1</text:note-citation><text:note-body><text:p>{words}'
        "</text:p></text:note-body></text:note>"
    )


@needs_office
def test_notes_that_libreoffice_writes(tmp_path: Path) -> None:
    """A day that no calendar has, in a note: found in its notice, the same in every format."""
    cells = (f"雨伞{noted('蓝色，一把。', 'footnote')}", "2026年2月1日拾得", "书包",
             f"2026年2月2日拾得{noted('黑色，一个。', 'footnote')}")  # fmt: skip
    cells = tuple(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
    rows = "".join(f"<table:table-row>{''.join(cells[at : at + 2])}</table:table-row>" for at in (0, 2))
    columns = '<table:table-column table:number-columns-repeated="2"/>'
    body = "".join(f"<text:p>{said}</text:p>" for said in NOTICE)
    body = body.format(noted("开庭时间为2026年2月29日上午9时。", "endnote"))
    body = body.replace("<text:p>[]</text:p>", f"<table:table>{columns}{rows}</table:table>")
    (tmp_path / "note.fodt").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>",
        encoding="utf-8",
    )
    texts = {}
    for shape in ("fodt", "doc", "docx", "rtf", "xml:MS Word 2003 XML", "odt"):
        if shape != "fodt":
            convert(shape, tmp_path, tmp_path / "note.fodt")
        document = read_document(tmp_path / f"note.{shape.partition(':')[0]}")
        texts[shape] = [said.strip() for said in document.text.split("\n") if said.strip()]
        assert [f.code for f in proofread(document, calendar=calendar()).findings] == ["D101"], shape
    assert all(text == texts["fodt"] for text in texts.values()), texts
    assert texts["fodt"][-5:-2] == ["书包\u30002026年2月2日拾得", "蓝色，一把。", "黑色，一个。"]
