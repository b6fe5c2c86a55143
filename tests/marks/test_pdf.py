"""Highlights over every line that the words cover; the rest of the file keeps its bytes and its looks."""

from __future__ import annotations

import io
import re

import pytest

pytest.importorskip("pypdf")
pytest.importorskip("pypdfium2")

from deadline_cli.errors import DeadlineError
from deadline_cli.marks.mark import Marked, Wish, marked
from deadline_cli.marks.note import Note
from deadline_cli.marks.pdf.highlight import COLOURS, Highlight, quad
from deadline_cli.marks.pdf.write import marked_pdf
from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.places import Glyphs, spans_between
from deadline_cli.notices.proofread import Page, proofread
from tests.calendars import calendar
from tests.marks.pdf_files import Row, Sheet, column, marks, pdf, picture, written_by_pypdf
from tests.marks.word_files import LINES, WINDOW

MOMENT = "2026-11-28T08:00:00Z"
FOLDED = ["起止时间：2026年2月3日至2026", "年2月14日（共10个工作日）。"]
NARROW = [LINES[0][:14], LINES[0][14:], LINES[1][:18], LINES[1][18:], *FOLDED, *LINES[3:]]
OTHER = ["新河县图书馆", "春节期间照常开放，", "读者可以预约座位。", "地址在人民路。", "欢迎光临。"]
LINK = "/Annots[<</Type/Annot/Subtype/Link/Rect[50 700 90 720]/Border[0 0 1]>>]"
SIGNATURE = "/AcroForm<</SigFlags 3/Fields[<</FT/Sig/T(s)/V<</Type/Sig/ByteRange[0 10 20 30]/Contents<00>>>>>]>>"

FILES: dict[str, bytes] = {
    "a page": pdf(Sheet(column(LINES))),
    "a narrow column": pdf(Sheet(column(NARROW))),
    "two columns": pdf(Sheet(column(NARROW) + column(OTHER, x=330))),
    "turned right": pdf(Sheet(column(NARROW, top=540), 90)),
    "upside down": pdf(Sheet(column(NARROW), 180)),
    "turned left": pdf(Sheet(column(NARROW, top=540), 270)),
    "cut": pdf(Sheet(column(LINES), crop="20 30 580 800")),
    "from one page to the next": pdf(Sheet(column(NARROW[:5], top=140)), Sheet(column(NARROW[5:]))),
    "with a link": pdf(Sheet(column(LINES), more=LINK)),
    "signed": pdf(Sheet(column(LINES)), further=SIGNATURE),
    "packed": written_by_pypdf(pdf(Sheet(column(LINES)))),
    "locked against changes": written_by_pypdf(pdf(Sheet(column(LINES))), algorithm="RC4-128"),
    "with a broken table of objects": re.sub(rb"startxref\n\d+", b"startxref\n99999", pdf(Sheet(column(LINES)))),
}
REWRITTEN = ("locked against changes", "with a broken table of objects")


def read(data: bytes) -> Page:
    return proofread(document_of_bytes(data, "page.pdf"), calendar=calendar())


def copy_of(data: bytes, *, summary: bool = False) -> Marked:
    return marked(read(data), data, Wish("zh", summary=summary, moment=MOMENT))


@pytest.mark.parametrize("name", FILES)
def test_the_words_under_each_highlight_are_those_of_the_finding(name: str) -> None:
    page, found = read(FILES[name]), marks(copy_of(FILES[name]).data)
    (finding,) = page.findings
    assert finding.code == "P202"
    assert "".join(page.text[finding.place.start : finding.place.end].split()) == WINDOW
    assert "".join(mark.words for mark in found) == WINDOW
    for mark in found:
        head, message, suggestion, basis = mark.note.split("\n")
        assert (mark.code, head) == ("P202", "P202 警告 首日误计入")
        assert message == finding.message.zh
        assert suggestion == "请改为：自2026年2月4日起至2026年2月24日止（共10个工作日）"
        assert basis.startswith("依据：")


def test_a_finding_over_two_pages_is_marked_on_both() -> None:
    assert [(mark.page, mark.words) for mark in marks(copy_of(FILES["from one page to the next"]).data)] == [
        (1, "2026年2月3日至2026"),
        (2, "年2月14日"),
    ]


@pytest.mark.parametrize("name", FILES)
def test_the_pages_look_as_they_did(name: str) -> None:
    """Pixel for pixel, but for the marks; and the marks are seen."""
    data, copy = FILES[name], copy_of(FILES[name]).data
    pages = {mark.page - 1 for mark in marks(copy)}
    for number in range(2 if name == "from one page to the next" else 1):
        assert picture(copy, number) == picture(data, number)
        assert (picture(copy, number, with_marks=True) != picture(data, number, with_marks=True)) == (number in pages)


@pytest.mark.parametrize("name", [name for name in FILES if name not in REWRITTEN])
def test_the_file_is_appended_to(name: str) -> None:
    assert copy_of(FILES[name]).data.startswith(FILES[name])


@pytest.mark.parametrize("name", FILES)
def test_the_text_is_the_same(name: str) -> None:
    assert read(copy_of(FILES[name]).data).text == read(FILES[name]).text


def test_a_signed_file_says_that_the_copy_breaks_the_signature() -> None:
    (remark,) = copy_of(FILES["signed"]).remarks
    assert remark.zh == "文件带有数字签名，加了批注的副本签名不再有效"
    assert copy_of(FILES["a page"]).remarks == ()


def test_a_link_that_was_there_stays() -> None:
    from pypdf import PdfReader

    page = PdfReader(io.BytesIO(copy_of(FILES["with a link"]).data)).pages[0]
    assert [entry.get_object()["/Subtype"] for entry in page["/Annots"]] == ["/Link", "/Highlight"]


def test_two_findings_on_the_same_words() -> None:
    notes = [Note(code, severity, code, "…") for code, severity in (("D102", "error"), ("C401", "warning"))]
    found = [Highlight(note, 1, ((50, 697, 110, 712),)) for note in notes]
    copy = marked_pdf(FILES["a page"], "a.pdf", found, moment=MOMENT)
    assert [(mark.code, mark.words) for mark in marks(copy)] == [("D102", LINES[2][:5]), ("C401", LINES[2][:5])]


def test_the_severities_have_different_colours() -> None:
    assert len(set(COLOURS.values())) == 3


@pytest.mark.parametrize(
    ("rotation", "corners"),
    [
        (0, "ul ur ll lr"),
        (90, "ll ul lr ur"),
        (180, "lr ll ur ul"),
        (270, "ur lr ul ll"),
    ],
)
def test_corners_come_as_the_words_are_read(rotation: int, corners: str) -> None:
    """Upper left, upper right, lower left, lower right of the turned page; here by their names in the page's space."""
    names = {(0, 2): "ul", (1, 2): "ur", (0, 0): "ll", (1, 0): "lr"}
    values = quad((0, 0, 1, 2), rotation)
    assert " ".join(names[x, y] for x, y in zip(values[0::2], values[1::2], strict=True)) == corners


def test_the_summary_is_a_last_page_with_every_finding() -> None:
    import pypdfium2

    data = FILES["from one page to the next"]
    copy = copy_of(data, summary=True).data
    document = pypdfium2.PdfDocument(copy)
    assert len(document) == 3
    words = document[2].get_textpage().get_text_range()
    document.close()
    for said in ("校对意见", "1. P202 警告 首日误计入", "请改为：自2026年2月4日起至2026年2月24日止"):
        assert said in words
    assert [picture(copy, n) for n in (0, 1)] == [picture(data, n) for n in (0, 1)]


def test_a_long_summary_runs_over_pages() -> None:
    import pypdfium2

    note = Note("L302", "error", "L302 错误", "说明" * 200, suggestion="请改为：三十日")
    found = [Highlight(note, 1, ((50, 697, 110, 712),))] * 30
    document = pypdfium2.PdfDocument(marked_pdf(FILES["a page"], "a.pdf", found, moment=MOMENT, summary="zh"))
    words = [document[n].get_textpage().get_text_range() for n in range(1, len(document))]
    document.close()
    assert len(words) > 3
    assert "".join(words).count("请改为：三十日") == 30


def test_a_file_without_findings_is_copied_as_it_is() -> None:
    data = pdf(Sheet([Row(50, 700, "今日晴。")]))
    assert copy_of(data).data == data


def test_a_file_that_cannot_be_written_says_so() -> None:
    found = [Highlight(Note("D101", "error", "D101", "…"), 7, ((50, 697, 110, 712),))]
    with pytest.raises(DeadlineError, match=r"^a\.pdf: the PDF cannot be marked \(.+\); print it to PDF again$"):
        marked_pdf(FILES["a page"], "a.pdf", found, moment=MOMENT)


def spans_of(page: Page) -> list[Glyphs]:
    """The first stretch of each page that the words of the one finding stand on."""
    place = page.findings[0].place
    spans = [span for span in spans_between(page.spans, place.start, place.end) if isinstance(span, Glyphs)]
    return list({span.page: span for span in reversed(spans)}.values())[::-1]


def scan(data: bytes) -> bytes:
    """The same pages as pictures."""
    import pypdfium2

    pages = [page.render(scale=2).to_pil().convert("RGB") for page in pypdfium2.PdfDocument(data)]
    stored = io.BytesIO()
    pages[0].save(stored, "PDF", resolution=144, save_all=True, append_images=pages[1:])
    return stored.getvalue()


@pytest.mark.parametrize("name", ["a narrow column", "from one page to the next"])
def test_a_scan_gets_numbered_frames_and_the_list_beneath(name: str) -> None:
    """The places are those of the same page with its text, so that no recognition is needed here."""
    pytest.importorskip("PIL")
    from pypdf import PdfReader

    data = scan(FILES[name])
    copy = PdfReader(io.BytesIO(marked(read(FILES[name]), data, Wish("zh", moment=MOMENT)).data))
    found = [reference.get_object() for page in copy.pages for reference in page.get("/Annots", ())]
    assert [mark["/Subtype"] for mark in found] == ["/Square"] * len(found) and found
    painted = [mark["/AP"]["/N"].get_object().get_data() for mark in found]
    assert all(f"({number}) Tj".encode() in looks for number, looks in enumerate(painted, 1))
    assert len(copy.pages) == len(PdfReader(io.BytesIO(data)).pages) + 1
    page = read(FILES[name])
    for frame, span in zip(found, spans_of(page), strict=True):
        left, bottom, right, top = span.box
        assert frame["/Rect"][0] < left and frame["/Rect"][1] < bottom and top < frame["/Rect"][3]
        assert right < frame["/Rect"][2]


def test_a_page_with_text_of_its_own_keeps_highlights_beside_a_scanned_one() -> None:
    from deadline_cli.marks.pdf.frame import scans

    assert scans(FILES["a page"], {1}) == frozenset()
    assert scans(scan(FILES["a page"]), {1}) == {1}


@pytest.mark.parametrize("name", FILES)
def test_with_a_list_beneath_each_highlight_has_its_number(name: str) -> None:
    from pypdf import PdfReader

    numbered, plain = (copy_of(FILES[name], summary=summary).data for summary in (True, False))
    for data, wanted in ((numbered, True), (plain, False)):
        pages = PdfReader(io.BytesIO(data)).pages
        notes = [note.get_object() for page in pages for note in page.get("/Annots", ())]
        found = [note for note in notes if note["/Subtype"] == "/Highlight"]
        assert found
        for number, mark in enumerate(found, 1):
            painted = mark["/AP"]["/N"].get_object()
            said = painted.get_data()
            assert (f"({number}) Tj".encode() in said) is wanted
            assert [round(float(v), 2) for v in painted["/BBox"]] == [round(float(v), 2) for v in mark["/Rect"]]
