"""Words of a PDF that nobody sees on its page: never read as if printed, never passed over without a word."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from tests.marks.pdf_files import Row, Sheet, pdf

pytest.importorskip("pypdfium2")

SEEN, DOUBTFUL = "公示期自二月三日起", "十日内提出"
FIRST = Row(50, 700, SEEN)
PICTURE = (
    "<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>stream\n"
    "AzAz\nendstream"
)
LAYER = "<</Type/OCG/Name(draft)>>"
OFF, ON = (f"/OCProperties<</OCGs[8 0 R 9 0 R]/D<</OFF[{off}]>>>>" for off in ("8 0 R", ""))
WORDS = "{}"  # where a case puts its words among the page's own operators


def page(
    drawn: str, state: str = "", x: float = 50, y: float = 650, crop: str = "", catalogue: str = "", mask: str = ""
) -> bytes:
    """A line that everybody sees, and below it a line drawn in some way; `state` is the graphics state /M."""
    resources = f"/Properties<</L 8 0 R>>/ExtGState<</M<<{state}>>>>/XObject<</I 9 0 R>>"
    sheet = Sheet([FIRST, Row(x, y, DOUBTFUL, drawn)], crop=crop, resources=resources)
    form = f"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency>>/Length {len(mask)}>>"
    return pdf(sheet, further=catalogue, objects=[LAYER, PICTURE, f"{form}stream\n{mask}\nendstream"])


WHITE_BOX = "q 1 g 40 640 200 30 re f Q"
YELLOW_BOX = "q /M gs 1 1 0 rg 40 640 200 30 re f Q"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (page("/OC /L BDC {} EMC", catalogue=OFF), "在不显示的图层上"),
        (page("q 300 600 50 50 re W n {} Q"), "被剪去"),
        (page("q 100 700 m 100 755 0 755 0 700 c h W n {} Q"), "被剪去"),
        (page(WORDS, x=650), "在页面之外"),
        (page(WORDS, y=50, crop="0 100 595 842"), "在页面之外"),
        (page("q 3 Tr {} Q"), "没有着墨"),
        (page("q 7 Tr {} Q"), "没有着墨"),
        (page("q /M gs {} Q", "/ca 0"), "没有着墨"),
        (page("q 1 g {} Q"), "与底色相同"),
        (page("q .5 g 40 640 200 30 re f Q q .52 g {} Q"), "与底色相同"),
        (page("{} " + WHITE_BOX), "被盖住"),
        (page("{} q 0 g 40 640 200 30 re f Q"), "被盖住"),
        (page("{} q 300 0 0 60 30 620 cm /I Do Q"), "被盖住"),
        (page("q .03 0 0 .03 50 650 cm 1 0 0 1 -50 -650 cm {} Q"), "小得看不见"),
        (page("q /M gs {} Q", "/SMask<</Type/Mask/S/Luminosity/G 10 0 R>>", mask="0 g 0 0 595 842 re f"),
         "在不显示的图层上"),
    ],
    ids=["layer", "clipped", "clipped round", "off the paper", "outside the crop", "no ink", "clip only", "see-through",
         "white", "grey on grey", "white box", "black box", "picture over it", "a third of a point", "mask"],
)  # fmt: skip
def test_what_nobody_sees_is_named_with_its_page(data: bytes, reason: str) -> None:
    document = document_of_bytes(data, "a.pdf")
    assert document.text == SEEN
    (told,) = document.not_read
    assert (told.page, told.reason.zh) == (1, f"5个字{reason}，看不见，未读：“{DOUBTFUL}”")


@pytest.mark.parametrize(
    "data",
    [
        page("/OC /L BDC {} EMC", catalogue=ON),
        page("q 40 600 300 200 re W n {} Q"),
        page("q 1 g 0 G 1 Tr {} Q"),
        page("q 0 g 40 640 200 30 re f Q q 1 g {} Q"),
        page("q 40 640 m 240 640 l 250 655 l 240 670 l 140 675 l 40 670 l 30 655 l f Q q 1 g {} Q"),
        page(WHITE_BOX + " {}"),
        page("{} " + YELLOW_BOX, "/BM/Multiply"),
        page("{} " + YELLOW_BOX, "/ca .4"),
        page("q /M gs {} Q", "/ca .5"),
    ],
    ids=["layer that is on", "inside its clip", "outlined", "white on black", "white on a shape", "on a white box",
         "marker", "see-through box", "half see-through"],
)  # fmt: skip
def test_what_everybody_sees_is_read(data: bytes) -> None:
    document = document_of_bytes(data, "a.pdf")
    assert (document.text.split(), document.not_read) == ([SEEN, DOUBTFUL], ())


@pytest.mark.parametrize(
    "drawn",
    ["q 595 0 0 842 0 0 cm /I Do Q q 3 Tr {} Q", "q 3 Tr {} Q q 595 0 0 842 0 0 cm /I Do Q",
     "{} q 595 0 0 842 0 0 cm /I Do Q"],
    ids=["on the scan", "without ink, beneath it", "with ink, beneath it"],
)  # fmt: skip
def test_the_recognised_words_of_a_scan_are_read(drawn: str) -> None:
    lines = [Row(50, 640 - 20 * n, "公示期自二月三日起十日", drawn if n == 0 else "q 3 Tr {} Q") for n in range(4)]
    sheet = Sheet(lines, resources="/XObject<</I 8 0 R>>")
    document = document_of_bytes(pdf(sheet, objects=[PICTURE]), "a.pdf")
    assert document.text.split() == [row.words for row in lines]
    assert document.not_read == ()


def in_a_form(of_the_form: str, box: str = "0 0 595 842", catalogue: str = "") -> bytes:
    """The second line inside a form, as stamps, letterheads and filled entries are drawn."""
    glyphs = {c: f"{n:02x}" for n, c in enumerate(sorted(set(SEEN + DOUBTFUL)), 1)}
    words = f"BT /F1 12 Tf 1 0 0 1 50 640 Tm <{''.join(glyphs[c] for c in DOUBTFUL)}> Tj ET"
    form = (
        f"<</Type/XObject/Subtype/Form/BBox[{box}]{of_the_form}/Resources<</Font<</F1 3 0 R>>>>/Length {len(words)}>>"
        f"stream\n{words}\nendstream"
    )
    rows = [FIRST, Row(50, 600, DOUBTFUL, "q /X Do Q % {}")]
    return pdf(Sheet(rows, resources="/XObject<</X 9 0 R>>"), further=catalogue, objects=[LAYER, form])


@pytest.mark.parametrize(
    ("data", "read", "reason"),
    [
        (in_a_form(""), DOUBTFUL, ""),
        (in_a_form("/Matrix[1 0 0 1 0 -100]"), DOUBTFUL, ""),
        (in_a_form("/OC 8 0 R", catalogue=ON), DOUBTFUL, ""),
        (in_a_form("/OC 8 0 R", catalogue=OFF), "", "在不显示的图层上"),
        (in_a_form("", box="0 0 73 842"), DOUBTFUL[:2], "被剪去"),
        (in_a_form("/Matrix[1 0 0 1 600 0]"), "", "在页面之外"),
    ],
)
def test_words_in_a_form(data: bytes, read: str, reason: str) -> None:
    document = document_of_bytes(data, "a.pdf")
    assert "".join(document.text.split()) == SEEN + read
    assert [reason in told.reason.zh for told in document.not_read] == [True] * bool(reason)


def test_of_two_layers_in_one_place_the_one_that_is_on_is_read() -> None:
    rows = [Row(50, 700, SEEN, "/OC /K BDC {} EMC"), Row(50, 700, DOUBTFUL, "/OC /L BDC {} EMC")]
    sheet = Sheet(rows, resources="/Properties<</L 8 0 R/K 9 0 R>>")
    document = document_of_bytes(pdf(sheet, further=OFF, objects=[LAYER, LAYER]), "a.pdf")
    assert document.text == SEEN
    assert [DOUBTFUL in told.reason.zh for told in document.not_read] == [True]


def test_a_digit_typed_over_a_covered_one_stands_in_its_line() -> None:
    rows = [FIRST, Row(50, 650, DOUBTFUL, "{} q 1 g 50 645 12 20 re f Q"), Row(50, 600, SEEN), Row(50, 650, "二")]
    document = document_of_bytes(pdf(Sheet(rows)), "a.pdf")
    assert document.text.split() == [SEEN, "二日内提出", SEEN]
    assert [told.reason.zh for told in document.not_read] == ["1个字被盖住，看不见，未读：“十”"]


def test_a_program_that_signs_unseen_in_latin_letters_is_passed_over() -> None:
    rows = [FIRST, Row(50, 40, "made by a program", "q 3 Tr {} Q")]
    document = document_of_bytes(pdf(Sheet(rows)), "a.pdf")
    assert (document.text, document.not_read) == (SEEN, ())


def test_words_that_stand_for_what_is_drawn_are_read() -> None:
    span = f"/Span <</ActualText<FEFF{DOUBTFUL.encode('utf-16-be').hex()}>>> BDC {{}} EMC"
    document = document_of_bytes(pdf(Sheet([FIRST, Row(50, 650, "一二", span)])), "a.pdf")
    assert (document.text.split(), document.not_read) == ([SEEN, DOUBTFUL], ())


def test_a_page_without_width_stops_nothing() -> None:
    empty = Sheet([Row(700, 700, SEEN), Row(50, 650, DOUBTFUL, "q 595 0 0 842 0 0 cm /I Do Q")], crop="600 800 600 800",
                  resources="/XObject<</I 10 0 R>>")  # fmt: skip
    document = document_of_bytes(pdf(Sheet([FIRST]), empty, objects=[PICTURE]), "a.pdf")
    assert document.text.startswith(SEEN)
