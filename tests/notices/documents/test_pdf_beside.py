"""What a PDF carries beside the text of its pages is named: attached files, stamps with words, forms of programs."""

from __future__ import annotations

import zlib

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.pdf.patterns import words_in_patterns
from deadline_cli.notices.documents.reading import Unreadable
from tests.marks.pdf_files import Row, Sheet, pdf

pytest.importorskip("pypdfium2")

SEEN, STAMPED = "公示期自二月三日起", "作废"
# The second row draws nothing; it has the page's font know the characters of the stamp.
PAGE = [Row(50, 700, SEEN), Row(50, 650, STAMPED, "")]
CODE = {char: f"{number:02x}" for number, char in enumerate(sorted(set(SEEN + STAMPED)), 1)}
WORDS = f"BT /F1 12 Tf 5 5 Td <{''.join(CODE[char] for char in STAMPED)}> Tj ET"
LINE = "5 5 m 90 5 l S"
PICTURE = "q 500 0 0 400 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID AzAz EI Q"
ATTACHED = [
    "<</Type/Filespec/F(a.docx)/UF(a.docx)/EF<</F 9 0 R>>>>",
    "<</Type/EmbeddedFile/Length 2>>stream\nPK\nendstream",
]
STAMP, LARGE = "页上的图章或批注里的文字未读；请另行校对", "页上有大幅图片未读"


def stamped(sort: str, drawn: str, flags: int = 4, rect: str = "50 600 550 1000") -> bytes:
    """A page with an annotation of some sort that looks as `drawn` says."""
    looks = (
        "<</Type/XObject/Subtype/Form/BBox[0 0 500 400]/Resources<</Font<</F1 3 0 R>>>>"
        f"/Length {len(drawn)}>>stream\n{drawn}\nendstream"
    )
    note = f"<</Type/Annot/Subtype/{sort}/Rect[{rect}]/F {flags}/AP<</N 9 0 R>>/Contents(x)>>"
    return pdf(Sheet(PAGE, more="/Annots[8 0 R]"), objects=[note, looks])


def told(data: bytes) -> list[tuple[int | None, str]]:
    document = document_of_bytes(data, "a.pdf")
    assert document.text == SEEN
    return [(part.page, part.reason.zh) for part in document.not_read]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (stamped("Stamp", WORDS), [(1, STAMP)]),
        (stamped("Watermark", WORDS), [(1, STAMP)]),
        (stamped("Redact", WORDS), [(1, STAMP)]),
        (stamped("Stamp", PICTURE), [(1, LARGE)]),
        (stamped("FileAttachment", LINE), [(1, "页上附的文件未读；请另行校对")]),
        (stamped("Stamp", LINE), []),
        (stamped("Stamp", PICTURE, rect="50 600 90 640"), []),
        (stamped("Stamp", WORDS, flags=2), []),
        (stamped("Highlight", LINE), []),
        (stamped("StrikeOut", LINE), [(1, "页上有删除线批注，所划去的字仍作正文读；请核对")]),
        (stamped("Text", WORDS), []),
    ],
    ids=["stamp", "watermark", "redaction", "picture of a page", "file", "lines", "seal", "hidden", "highlight",
         "struck out by a remark",
         "icon of a remark"],
)  # fmt: skip
def test_what_lies_on_the_page(data: bytes, said: list[tuple[int | None, str]]) -> None:
    assert told(data) == said


TILE = "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 90 20]/XStep 90/YStep 20"
FORM = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency/CS/DeviceGray>>"
MASK = "/ExtGState<</M<</SMask<</Type/Mask/S/Luminosity/G 8 0 R>>>>>>"
OWN_GLYPHS = "/Pattern<</F2<</Type/Font/Subtype/Type3/CharProcs<</a 8 0 R>>>>>>"


@pytest.mark.parametrize(
    ("looks", "resources", "drawn", "is_named"),
    [
        (TILE, "/Pattern<</P 8 0 R>>", WORDS, True),
        (TILE, "/Pattern<</P 8 0 R>>", LINE, False),
        (FORM, MASK, WORDS, True),
        (FORM, MASK, "1 g 0 0 595 842 re f", False),
        ("", OWN_GLYPHS, "9 0 d0 " + WORDS, True),
        ("", OWN_GLYPHS, "9 0 d0 " + LINE, False),
    ],
)
def test_words_that_a_page_is_painted_with_are_named(looks: str, resources: str, drawn: str, *, is_named: bool) -> None:
    held = f"<<{looks}/Length {len(drawn) + 2}>>stream\n{drawn} \n\nendstream"
    said = [(None, "页上图案、遮罩或自造字形里的文字未读；请另行校对")] if is_named else []
    assert told(pdf(Sheet([PAGE[0]], resources=resources), objects=[held])) == said


@pytest.mark.parametrize(("drawn", "count"), [(WORDS, 1), (LINE, 0)])
def test_a_tile_may_be_packed(drawn: str, count: int) -> None:
    held = zlib.compress(f"{drawn} \n".encode())
    data = f"8 0 obj<<{TILE}/Filter/FlateDecode>>stream\n".encode() + held + b"\nendstream endobj"
    assert len(list(words_in_patterns(data))) == count
    assert not list(words_in_patterns(data.replace(held, held[5:])))  # damaged


def test_words_typed_on_a_page_that_have_no_looks_are_named() -> None:
    note = "<</Type/Annot/Subtype/FreeText/Rect[50 600 550 640]/F {}/DA(/Helv 12 Tf)/Contents({})>>"
    said = "页上填写或键入的内容没有外观，未读；请重新打印成PDF"
    for flags, words, expected in ((4, "x", [(1, said)]), (4, " ", []), (2, "x", [])):
        assert told(pdf(Sheet([PAGE[0]], more="/Annots[8 0 R]"), objects=[note.format(flags, words)])) == expected


@pytest.mark.parametrize("collection", ["", "/Collection<</View/D>>"], ids=["beside", "portfolio"])
def test_attached_files_are_named(collection: str) -> None:
    tree = "/Names<</EmbeddedFiles<</Names[(a.docx) 8 0 R]>>>>"
    assert told(pdf(Sheet([PAGE[0]]), further=collection + tree, objects=ATTACHED)) == [
        (None, "附件a.docx未读；请另行校对")
    ]


def test_the_name_of_an_attached_file_in_utf_16() -> None:
    name = "<feff" + "附件.docx".encode("utf-16-be").hex() + ">"
    attached = [f"<</Type/Filespec/F{name}/EF<</F 9 0 R>>>>", ATTACHED[1]]
    tree = f"/Names<</EmbeddedFiles<</Names[{name} 8 0 R]>>>>"
    assert told(pdf(Sheet([PAGE[0]]), further=tree, objects=attached)) == [(None, "附件附件.docx未读；请另行校对")]


def test_a_form_whose_pages_a_program_builds_is_named() -> None:
    form = "/AcroForm<</Fields[]/XFA 8 0 R>>/NeedsRendering true"
    data = pdf(Sheet([PAGE[0]]), further=form, objects=["<</Length 4>>stream\n<a/>\nendstream"])
    assert told(data) == [(None, "这是由程序生成页面的动态表单（XFA），未读；请打印成PDF")]


@pytest.mark.parametrize(("rows", "is_named"), [(1, True), (30, False)])
def test_a_form_of_programs_that_shows_a_page_of_its_own(rows: int, *, is_named: bool) -> None:
    held = ["<</Length 4>>stream\n<a/>\nendstream"]
    page = Sheet([Row(50, 800 - 20 * n, SEEN) for n in range(rows)])
    document = document_of_bytes(pdf(page, further="/AcroForm<</Fields[]/XFA 8 0 R>>", objects=held), "a.pdf")
    assert bool(document.not_read) is is_named
    field = page._replace(more="/Annots[<</Type/Annot/Subtype/Widget/FT/Btn/T(b)/Rect[9 9 20 20]>>]")
    shown = document_of_bytes(pdf(field, further="/AcroForm<</Fields[]/XFA 8 0 R>>", objects=held), "a.pdf")
    assert not shown.not_read


@pytest.mark.parametrize(
    ("sort", "drawn", "covers"),
    [
        ("Square", "0 0 1 rg 0 0 500 400 re f", True),
        ("Polygon", "0 g 0 0 500 400 re f", True),
        ("Redact", "0 g 0 0 500 400 re f", True),
        ("Square", "0 0 500 400 re S", False),  # a frame
        ("Square", "0 g 0 0 5 400 re f", False),  # beside the words
    ],
)
def test_a_box_of_a_remark_that_covers_words(sort: str, drawn: str, *, covers: bool) -> None:
    data = stamped(sort, drawn, rect="40 690 540 1090")
    if not covers:
        assert told(data) == []
        return
    with pytest.raises(Unreadable, match="covered"):
        document_of_bytes(data, "a.pdf")


def test_a_pdf_behind_other_bytes_is_no_text() -> None:
    with pytest.raises(Unreadable, match="PDF"):
        document_of_bytes(b"HTTP/1.1 200 OK\n" * 100 + pdf(Sheet([PAGE[0]])), "a.txt")
