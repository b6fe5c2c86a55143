"""A field that becomes the day of printing is read as it is stored, and named: what prints is another day."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import struct

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.documents.old_word.head import pairs_of
from deadline_cli.notices.documents.old_word.moving import moves
from deadline_cli.notices.documents.reading import DAY_OF_PRINTING
from tests.notices.documents import test_slides
from tests.notices.documents.packed import odf, read, zipped

DAY = "2026年3月2日"


def is_named(document: Document) -> bool:
    assert DAY in document.text
    return DAY_OF_PRINTING in document.not_read


def word(paragraph: str) -> bytes:
    body = f'<w:document xmlns:w="urn:w"><w:body><w:p>{paragraph}</w:p></w:body></w:document>'
    return zipped({"word/document.xml": body})


def field(instruction: str, more: str = "") -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"{more}/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{DAY}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    ("paragraph", "named"),
    [
        (field(r' DATE \@ "yyyy年M月d日" '), True),
        (field(r" time \@ yyyy年M月d日 "), True),
        (field(" DATE ", ' w:fldLock="1"'), False),
        (field(" CREATEDATE "), False),
        (field(" REF 日期 "), False),
        (f"<w:fldSimple w:instr=' DATE '><w:r><w:t>{DAY}</w:t></w:r></w:fldSimple>", True),
        (f"<w:fldSimple w:instr=' DATE ' w:fldLock='true'><w:r><w:t>{DAY}</w:t></w:r></w:fldSimple>", False),
        (f"<w:r><w:t>{DAY} DATE</w:t></w:r>", False),
        (f"<w:r><w:t>{DAY}</w:t></w:r><w:del>{field(' DATE ').replace('w:t>', 'w:delText>')}</w:del>", False),
    ],
)
def test_word(paragraph: str, *, named: bool) -> None:
    assert is_named(read(word(paragraph), "a.docx")) is named


@pytest.mark.parametrize(
    ("paragraph", "named"),
    [
        (f"<text:date>{DAY}</text:date>", True),
        (f'<text:date text:fixed="false">{DAY}</text:date>', True),
        (f'<text:date text:fixed="true">{DAY}</text:date>', False),
        (f"<text:creation-date>{DAY}</text:creation-date>", False),
    ],
)
def test_opendocument(paragraph: str, *, named: bool) -> None:
    source = odf(f"<text:p>{paragraph}</text:p>", "document").encode()
    assert is_named(document_of_bytes(source, "a.fodt")) is named


@pytest.mark.parametrize(
    ("field", "named"),
    [
        (r"{\field{\*\fldinst{ DATE \\@ yyyy}}{\fldrslt %s}}", True),
        (r"{\field\flddirty{\*\fldinst {\rtlch\af0 \ltrch\lang2052 TIME }}{\fldrslt %s}}", True),
        (r"{\field\fldlock{\*\fldinst{ DATE }}{\fldrslt %s}}", False),
        (r"{\field{\*\fldinst{ REF DATE }}{\fldrslt %s}}", False),
    ],
)
def test_rich_text(field: str, *, named: bool) -> None:
    source = (r"{\rtf1\ansi " + field % DAY + r"\par}").encode("gb18030")
    assert is_named(read(source, "a.rtf")) is named


@pytest.mark.parametrize(("kind", "named"), [("datetime1", True), ("datetimeFigureOut", True), ("slidenum", False)])
def test_slides_show_the_day(kind: str, *, named: bool) -> None:
    run = f'<a:fld type="{kind}"><a:t>{DAY}</a:t></a:fld>'
    shape = f"<p:sp><p:txBody><a:p>{run}</a:p></p:txBody></p:sp>"
    document = read(test_slides.show(test_slides.slide(shape)), "a.pptx")
    assert DAY in document.text
    assert any(part.reason == DAY_OF_PRINTING.reason for part in document.not_read) is named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("于\x13 DATE \\@ yyyy \x142026年3月2日\x15印", True),
        ("\x13TIME\x142026年3月2日\x15", True),
        ("\x13 CREATEDATE \x142026年3月2日\x15", False),
        ("\x13 DATE \x14\x15", False),  # without words, which is told apart
        ("DATE 2026年3月2日", False),
    ],
)
def test_old_word_files(text: str, *, named: bool) -> None:
    assert moves(text, b"", b"") is named


@pytest.mark.parametrize(("flags", "named"), [(0x90, False), (0x80, True)])
def test_a_locked_field_of_an_old_word_file(flags: int, *, named: bool) -> None:
    text = "\x13 DATE \x142026年3月2日\x15"
    places = [text.index("\x13"), text.index("\x14"), text.index("\x15"), len(text)]
    table = struct.pack("<4I6B", *places, 0x13, 0x1F, 0x14, 0xFF, 0x15, flags)
    main = bytearray(1000)
    struct.pack_into("<II", main, pairs_of(bytes(main)) + 8 * 16, 0, len(table))
    assert moves(text, bytes(main), table) is named
