"""What of a PDF cannot be read: pictures, outlines, words laid askew, fonts without names, passwords. Each is named."""

from __future__ import annotations

import io
import math
import sys
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.document import document_of_bytes
from tests.notices.documents.drawn import LINES, Draw, at, codes, pdf, read

pytest.importorskip("reportlab")


@pytest.fixture(autouse=True)
def without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are named, whether or not the machine that runs the tests could recognise them."""
    from deadline_cli.notices.documents import recognition

    recognition._engine.cache_clear()
    monkeypatch.setitem(sys.modules, "rapidocr", None)


OCR = "；文字识别需要：pip install 'deadline-cn[pictures]'"


def slanting(*lines: str) -> Draw:
    def draw(canvas: Any) -> None:
        at()(canvas)
        canvas.rotate(30)
        at(lines, 300, 300)(canvas)

    return draw


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("样张", "样张", "样张 2026-02-03"), None),
        (("公示期延长至2026年3月1日",), "15个字斜排，未读：“公示期延长至2026年3月1日”"),
        (tuple("一二三四五六七") * 3, None),
        (LINES[:2] + LINES[2:3] * 2, "88个字斜排，未读：“新河县城北污水处理厂扩建工程环境影响报告…”"),
    ],
)
def test_words_laid_askew_are_named_unless_they_are_a_watermark(lines: tuple[str, ...], said: str | None) -> None:
    document = read(slanting(*lines))
    assert document.text.split() == [*LINES]
    assert [left.reason.zh for left in document.not_read] == ([said] if said else [])


def picture(wide: int = 200, high: int = 280) -> object:
    from reportlab.lib.utils import ImageReader

    header = b"P6 %d %d 255\n" % (wide, high)
    return ImageReader(io.BytesIO(header + bytes((i * 7) % 256 for i in range(wide * high * 3))))


def scan(canvas: Any) -> None:
    canvas.drawImage(picture(), 0, 0, 595, 842)


def outlines(canvas: Any) -> None:
    for number in range(100):
        path = canvas.beginPath()
        path.circle(50 + 5 * number, 400 + 100 * math.sin(number), 3)
        canvas.drawPath(path)


@pytest.mark.parametrize(
    ("pages", "left"),
    [
        ((at(), scan), [(2, "整页是图片" + OCR)]),
        ((scan, at(), scan), [(1, "整页是图片" + OCR), (3, "整页是图片" + OCR)]),
        ((at(), outlines), [(2, "文字已转成曲线，不是文字" + OCR)]),
        ((at(), lambda canvas: None), []),
        ((at(), lambda canvas: (scan(canvas), at(("5",), 500, 20)(canvas))), [(2, "整页是图片" + OCR)]),
        ((lambda canvas: (scan(canvas), at()(canvas)),), []),
        ((lambda canvas: (at()(canvas), canvas.drawImage(picture(), 50, 50, 400, 500)),), [(1, "页上有大幅图片未读")]),
    ],
    ids=["scan behind text", "scans round text", "outlines", "empty page", "number on a scan", "words on a scan", "ad"],
)  # fmt: skip
def test_what_is_no_text_is_named_with_its_page(pages: tuple[Draw, ...], left: list[tuple[int, str]]) -> None:
    document = read(*pages)
    assert [(part.page, part.reason.zh) for part in document.not_read] == left
    assert codes(document) == ["P202"]


@pytest.mark.parametrize(
    ("pages", "said"),
    [((scan,), "整页是图片"), ((outlines,), "曲线"), ((lambda canvas: None,), "没有文字")],
)
def test_a_pdf_without_a_word_is_not_read(pages: tuple[Draw, ...], said: str) -> None:
    from deadline_cli.notices.documents.reading import Unreadable

    with pytest.raises(Unreadable) as raised:
        read(*pages)
    assert said in raised.value.words.zh


def test_a_font_that_names_no_characters_is_not_read() -> None:
    from tests.notices.documents.test_encodings_and_places import pdf_of

    named = pdf_of(list(LINES))
    nameless = named.replace(b"/ToUnicode 7 0 R", b" " * len(b"/ToUnicode 7 0 R"))
    assert codes(document_of_bytes(named, "a.pdf")) == ["P202"]
    with pytest.raises(DeadlineError, match="a font without ToUnicode"):
        document_of_bytes(nameless, "a.pdf")


def test_passwords() -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    open_one = pdf(at(), encrypt=StandardEncryption("", ownerPassword="x", canModify=0))
    assert codes(document_of_bytes(open_one, "a.pdf")) == ["P202"]
    with pytest.raises(DeadlineError, match=r"a\.pdf: the PDF is locked with a password; save a copy without one"):
        document_of_bytes(pdf(at(), encrypt=StandardEncryption("geheim")), "a.pdf")


def letters(points: int, rows: int, each: int, fill: int = 1) -> Draw:
    """Words, and below them rows of filled shapes that have so many points."""

    def draw(canvas: Any) -> None:
        at()(canvas)
        for number in range(rows * each):
            left, base = 50 + 14 * (number % each), 400 - 20 * (number // each)
            path = canvas.beginPath()
            path.moveTo(left, base)
            for point in range(points - 1):
                path.lineTo(left + 10 * (point % 2), base + 10 * point / points)
            canvas.drawPath(path, stroke=1 - fill, fill=fill)

    return draw


@pytest.mark.parametrize(
    ("drawn", "is_named"),
    [
        (letters(24, 3, 12), True),
        (letters(13, 3, 12), False),
        (letters(24, 1, 12), False),
        (letters(24, 20, 2), False),
        (letters(24, 3, 12, fill=0), False),
    ],
    ids=["three rows", "dots", "a logo", "icons", "drawings"],
)
def test_letters_in_outlines_beside_words_are_named(drawn: Draw, is_named: bool) -> None:
    document = read(drawn)
    assert document.text.split() == [*LINES]
    assert [left.reason.zh for left in document.not_read] == ["页上有画成曲线的字，未读"] * is_named
