"""PDF pages whose letters are named blanks or squares, and type set from top to bottom that is drawn row by row."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.places import Glyphs, span_at
from tests.notices.documents.drawn import at, codes, pdf, read

SAID = "Closing day 2026-02-14, ten working days"


def named(name: str, lines: int = 1, others: int = 0) -> bytes:
    """A page of lines in a font that calls each of its letters so, and of others in a font that names them rightly."""
    pypdf = pytest.importorskip("pypdf")
    from pypdf.generic import NameObject, StreamObject
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    def draw(canvas: Any) -> None:
        at(("公示期为七个工作日。",) * others, top=400)(canvas)
        pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
        canvas.setFont("Vera", 12)
        at((SAID,) * lines)(canvas)

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(draw)))
    for font in writer.pages[0]["/Resources"]["/Font"].get_object().values():
        if "/ToUnicode" in (font := font.get_object()):
            names = font["/ToUnicode"].get_object().get_data()
            stream = StreamObject()
            stream.set_data(re.sub(rb"<[0-9A-F]{4}>", f"<{name}>".encode(), names, flags=re.IGNORECASE))
            font[NameObject("/ToUnicode")] = writer._add_object(stream)
    stored = io.BytesIO()
    writer.write(stored)
    return stored.getvalue()


def said_of(data: bytes, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setitem(__import__("sys").modules, "rapidocr", None)
    try:
        document = document_of_bytes(data, "a.pdf")
    except DeadlineError as problem:
        return problem.say("zh")
    return "".join(part.reason.zh for part in document.not_read)


@pytest.mark.parametrize("name", ["0020", "00A0", "3000", "200B", "25A1"])
def test_letters_that_are_called_blanks_or_squares_are_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "没有编码" in said_of(named(name), monkeypatch)
    assert "没有编码" in said_of(named(name, 3, 3), monkeypatch)


def test_blanks_and_boxes_of_a_form(monkeypatch: pytest.MonkeyPatch) -> None:
    form = pdf(at(("公示期为七个工作日。", "   " * 20, "□ 同意　□ 不同意", "身份证号□□□□□□□□□□□□□□□□□□")))
    assert not said_of(form, monkeypatch)


COLUMNS = ("公示期为七个工作日自发布之日起", "有异议的请书面提出逾期不受理", "新河县清源水务有限公司")


def drawn(*, by_row: bool) -> Document:
    def draw(canvas: Any) -> None:
        places = [(column, row) for column in range(3) for row in range(15)]
        for column, row in sorted(places, key=lambda place: place[1]) if by_row else places:
            if row < len(COLUMNS[column]):
                canvas.drawString(500 - 30 * column, 780 - 14 * row, COLUMNS[column][row])

    return document_of_bytes(pdf(draw), "a.pdf")


@pytest.mark.parametrize("by_row", [True, False])
def test_columns_from_top_to_bottom(*, by_row: bool) -> None:
    assert drawn(by_row=by_row).text.split() == list(COLUMNS)


def test_much_without_a_chinese_character_is_read_as_it_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    columns = tuple(f"left {number}" for number in range(9)), tuple(f"right {number}" for number in range(9))

    def across(canvas: Any) -> None:  # row by row over two columns
        for number, (left, right) in enumerate(zip(*columns, strict=True)):
            canvas.drawString(50, 780 - 18 * number, left * 4)
            canvas.drawString(350, 780 - 18 * number, right * 4)

    data = pdf(across, across)
    monkeypatch.setattr("deadline_cli.notices.documents.pdf.text.MUCH", 100)
    drawn = document_of_bytes(data, "a.pdf")
    rows = [said * 4 for pair in zip(*columns, strict=True) for said in pair]
    assert drawn.text.split() == " ".join(rows * 2).split()
    place = drawn.text.rindex("right 8")
    span = span_at(drawn.spans, place)
    assert isinstance(span, Glyphs)
    assert span.page == 2
    assert span.box[0] >= 350
    chinese = document_of_bytes(pdf(across, at(("公示期为七个工作日。",))), "a.pdf")
    assert chinese.text.index("left 8") < chinese.text.index("right 0"), "a page with notices is put in order"


def test_behind_so_much_without_a_chinese_character_the_rest_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    english, chinese = at(("No word of Chinese on this page.",)), at(("公示期为七个工作日。",))
    monkeypatch.setattr("deadline_cli.notices.documents.pdf.text.ENOUGH", 40)
    reading = document_of_bytes(pdf(english, english, english, chinese), "a.pdf")
    assert "公示期" not in reading.text
    assert [(one.page, one.reason.zh) for one in reading.not_read] == [(3, "前2页没有汉字，其后的2页未读")]
    assert not document_of_bytes(pdf(chinese, english, english), "a.pdf").not_read, (
        "a file with Chinese is read to its end"
    )


@pytest.mark.parametrize(
    ("line", "below", "window"),
    [
        ("现予公示，公示期为2026年2月3日-", "2026年2月9日（5个工作日）。", "2026年2月3日-2026年2月9日"),
        ("𬭎某案，公示期为2026年2月3日-", "2026年2月9日（5个工作日）。", "2026年2月3日-2026年2月9日"),
        ("现予公示，公示期为2026-02-03至2026-", "02-09（5个工作日）。", "2026-02-03至2026-02-09"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_is_one(line: str, below: str, window: str) -> None:
    """PDFium has a mark of its own for a hyphen behind a letter, where a letter or figure begins the next line."""
    document = document_of_bytes(pdf(at((line, below))), "a.pdf")
    assert window in "".join(document.text.split())


def test_a_window_over_two_lines_of_a_page_is_checked() -> None:
    title, body = "关于甲公司环境影响报告书拟审批公示", "现将拟作出审批意见的环境影响评价文件予以公示。"
    period = "公示期为2026年2月3日-", "2026年2月9日（5个工作日）。"
    assert codes(read(at((title, body + period[0], period[1], "某某市生态环境局", "2026年2月3日")))) == ["P202"]
