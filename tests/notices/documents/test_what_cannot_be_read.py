"""What cannot be read is told by what it holds, whatever its name says."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.reading import Unreadable
from tests.notices.documents.packed import TEXT, odf, paragraphs, zipped


def test_a_damaged_part_that_only_names_the_sort() -> None:
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odf(paragraphs())}
    broken = zipped(parts).replace(b"mimetype", b"mimetypo", 1)  # its own header names it otherwise than the directory
    assert document_of_bytes(broken, "a.odt").text == TEXT


def ole_like(tail: bytes = b"") -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + tail


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "a.docx", "the file is empty"),
        (b"\0" * 4000, "a.txt", "the file is empty"),
        (b"7z\xbc\xaf\x27\x1c" * 9, "a.txt", "an archive"),
        (zipped({"a.txt": TEXT}), "a.zip", "an archive"),
        (b"PK\x03\x04 broken", "a", "a broken archive"),
        (zipped({"ppt/presentation.xml": "<p"}), "a", "not a readable PPT file"),
        (zipped({"ppt/presentation.xml": "<p><sldIdLst><a xmlns:r='r' r:id='1'/></sldIdLst></p>"}), "a", "slide 1 is not"),
        (zipped({"word/document.xml": "<w"}), "a", "not a readable Word file"),
        (zipped({"content.xml": "<w/>"}), "a", "not a readable ODT file"),
        (zipped({"OFD.xml": "<w"}), "a", "not a readable OFD file"),
        (zipped({"xl/workbook.xml": "<w"}), "a", "not a readable xlsx/xls/ods file"),
        (zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "a", "document type"),
        (ole_like(b"\0" * 2000), "a.doc", "not a readable Word file"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "a", "PNG"),
        (b"{\\rtf1 }", "a", "the RTF file holds no text"),
        (b"%!PS\n/F 12 def", "a.ps2", "PostScript"),
        (b"\x06\x06\xed\xf5" + bytes(90), "a.indd", "InDesign files cannot be read; export it to PDF"),
        (zipped({"Index/Document.iwa": "x"}), "a.pages", "Pages files cannot be read"),
        (zipped({"_rels/.rels": "<a/>", "FixedDocSeq.fdseq": "<a/>"}), "a.xps", "XPS files cannot be read"),
        (b"%!PS-Adobe-3.0\n(x) show showpage", "a.ps", "PostScript"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 9\n", "a.pdf", "a pointer to a large file"),
        (b"-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n", "a.txt", "is encrypted"),
        (b"[InternetShortcut]\r\nURL=http://example.cn/a.pdf\r\n", "a.txt", "a shortcut"),
        (b"JVBERi0xLjQK" * 6 + b"\n" + b"JVBERi0xLjQK" * 6 + b"\r\n" + b"JVBERi0xLjQK" * 6 + b"\nJVBE=\n", "a.txt", "base64"),
        (b"not a pdf \xff\xfe\xfa", "a.pdf", "not a readable PDF file"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_by_what_it_holds(data: bytes, name: str, said: str) -> None:
    with pytest.raises(Unreadable) as raised:
        document_of_bytes(data, name)
    assert said in str(raised.value)
    assert raised.value.words.zh


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.odt", zipped({"content.xml": odf("<text:p> </text:p>")})),
        ("a.docx", zipped({"word/document.xml": "<w:document xmlns:w='w'><w:body><w:p/></w:body></w:document>"})),
        ("a.html", b"<html><body><div></div></body></html>"),
        ("a.csv", b",,\n"),
    ],
)
def test_a_document_without_words_is_named(name: str, data: bytes) -> None:
    assert [part.reason.en for part in document_of_bytes(data, name).not_read] == [
        "the file holds no words; make sure that it is the right one"
    ]
    assert document_of_bytes(b" \n", "a.txt").not_read == ()
