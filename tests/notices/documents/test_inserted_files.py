"""Files that stand whole in a Word file (altChunk): read at their place, and named where they cannot be read."""

from __future__ import annotations

import io

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import codes, read

BELOW = "公示期：2026年2月3日至2026年2月9日（5个工作日）。"
HELD = ("关于东岭路加装电梯的公示", BELOW, "澄江市东岭社区居委会", "2026年2月3日")
PAGE = "<html><body>" + "".join(f"<p>{line}</p>" for line in HELD) + "</body></html>"
MHT = (
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n'
    '--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Location: file:///C:/a.htm\r\n\r\n'
    + PAGE
    + "\r\n--x--\r\n"
)


def word(*held: tuple[str, bytes], inside: bool = True) -> bytes:
    """A Word file of one paragraph above and one below the files that it holds, by name."""
    document = docx.Document()
    document.add_paragraph("上文")
    for name, data in held:
        part = Part(PackURI(f"/word/{name}"), "application/octet-stream", data, document.part.package)
        chunk = OxmlElement("w:altChunk")
        chunk.set(qn("r:id"), document.part.relate_to(part, RELATIONSHIP_TYPE.A_F_CHUNK) if inside else "rId999")
        document.element.body.insert(-1, chunk)
    document.add_paragraph("下文")
    stored = io.BytesIO()
    document.save(stored)
    return stored.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("afchunk.mht", MHT.encode()),
        ("a.htm", PAGE.encode()),
        ("a.html", b"\xef\xbb\xbf" + PAGE.encode()),
        ("a.txt", "\n".join(HELD).encode()),
        (
            "a.rtf",
            b"{\\rtf1\\ansi " + b"\\par ".join("".join(f"\\u{ord(c)}?" for c in t).encode() for t in HELD) + b"}",
        ),
    ],
)
def test_a_file_is_read_where_it_stands(name: str, data: bytes) -> None:
    found = read(word((name, data)), "a.docx")
    assert [line for line in found.text.split("\n") if line.strip()] == ["上文", *HELD, "下文"]
    assert not found.not_read
    assert codes(found) == ["P202"]


def test_a_word_file_in_a_word_file() -> None:
    inner = docx.Document()
    for line in HELD:
        inner.add_paragraph(line)
    stored = io.BytesIO()
    inner.save(stored)
    found = read(word(("a.docx", stored.getvalue()), ("b.txt", "又一段".encode())), "a.docx")
    assert [line for line in found.text.split("\n") if line.strip()] == ["上文", *HELD, "又一段", "下文"]


def test_what_a_held_file_holds_is_named() -> None:
    found = read(word(("a.docx", word(("b.htm", PAGE.encode())))), "a.docx")
    assert [line for line in found.text.split("\n") if line.strip()] == ["上文", "上文", "下文", "下文"]
    assert ["inserted file" in left.reason.en for left in found.not_read] == [True]


@pytest.mark.parametrize(("name", "data", "inside"), [
    ("a.pdf", b"%PDF-1.4 broken", True), ("a.docx", b"PK\x03\x04broken", True), ("a.htm", PAGE.encode(), False),
])  # fmt: skip
def test_a_file_that_cannot_be_read_is_named(name: str, data: bytes, inside: bool) -> None:
    found = read(word((name, data), inside=inside), "a.docx")
    assert found.text.split() == ["上文", "下文"]
    assert ["inserted file" in left.reason.en for left in found.not_read] == [True]


def test_files_beyond_all_measure_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deadline_cli.notices.documents.word.chunks._MOST", 300)
    found = read(word(("a.txt", "一段\n二段".encode()), ("b.txt", b"\n" * 10)), "a.docx")
    assert found.text.split() == ["上文", "一段", "二段", "下文"]
    assert ["inserted file" in left.reason.en for left in found.not_read] == [True]


def test_the_numbers_of_the_files_own_paragraphs_stay() -> None:
    document = docx.Document(io.BytesIO(word(("a.txt", "一段\n二段".encode()))))
    for line in HELD:
        document.add_paragraph(line)
    stored = io.BytesIO()
    document.save(stored)
    (finding,) = (
        f for f in proofread(read(stored.getvalue(), "a.docx"), calendar=calendar()).findings if f.code == "P202"
    )
    assert finding.place.paragraph == 4
