"""Words of a PDF through which a line is drawn are struck out: left out, and named with their page."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from tests.marks.pdf_files import Row, Sheet, pdf

pytest.importorskip("pypdfium2")

KEPT, WORDS = "公示期自二月三日起", "十日内提出"  # the words from 50 to 110, their baseline at 650, of 12 points
STRUCK = [(1, "5个字被横线划去，未读：“十日内提出”")]


def read(drawn: str) -> tuple[list[str], list[tuple[int | None, str]]]:
    document = document_of_bytes(pdf(Sheet([Row(50, 700, KEPT), Row(50, 650, WORDS, drawn)])), "a.pdf")
    return document.text.split(), [(part.page, part.reason.zh) for part in document.not_read]


@pytest.mark.parametrize(
    "drawn",
    [
        "{} q 1 w 50 654 m 110 654 l S Q",
        "{} q 50 653.5 60 1 re f Q",
        "q 1 0 0 RG 1 w 50 654 m 110 654 l S Q {}",
        "{} q .5 w 48 653 m 112 653 l S 48 655 m 112 655 l S Q",
    ],
    ids=["a line", "a flat box", "a red line below the words", "two lines"],
)
def test_a_line_through_words_strikes_them(drawn: str) -> None:
    assert read(drawn) == ([KEPT], STRUCK)


@pytest.mark.parametrize(
    "drawn",
    [
        "{} q 1 w 50 648 m 110 648 l S Q",
        "{} q 1 w 50 661 m 110 661 l S Q",
        "{} q 1 w 30 654 m 400 654 l S Q",
        "{} q 1 w 50 654 m 110 662 l S Q",
        "{} q 1 w 115 654 m 175 654 l S Q",
        "{} q 1 g 50 653.5 60 1 re f Q",
        "{} q 50 653.5 60 1 re n Q",
        "q .9 g 50 640 60 24 re f Q {}",
        "{} q 52 653.5 m 60 655 100 655 108 653.5 c 100 652.5 60 652.5 52 653.5 c f Q",
    ],
    ids=["underline", "line above", "rule of a table", "aslant", "beside", "white", "not drawn", "ground", "curved"],
)
def test_other_lines_do_not(drawn: str) -> None:
    assert read(drawn) == ([KEPT, WORDS], [])


def test_a_few_words_of_a_line() -> None:
    words, left = read("{} q 1 w 50 654 m 74 654 l S Q")
    assert (words, left) == ([KEPT, "内提出"], [(1, "2个字被横线划去，未读：“十日”")])
