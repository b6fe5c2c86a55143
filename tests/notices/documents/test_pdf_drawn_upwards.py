"""Pages of PDF drawn from their last line up, and lines that end just before the next column."""

from __future__ import annotations

from typing import Any

import pytest

from tests.notices.documents.drawn import LINES, by_line, read

reportlab = pytest.importorskip("reportlab")


def test_a_page_drawn_from_its_last_line_up_is_read_from_its_first() -> None:
    lines = [*LINES[:2], *LINES]
    placed = [(50.0, 780.0 - 18 * n, said) for n, said in enumerate(lines)]

    def draw(canvas: Any) -> None:
        for left, base, said in reversed(placed):
            canvas.drawString(left, base, said)

    assert "".join(read(draw).text.split()) == "".join(lines)


@pytest.mark.parametrize("gutter", [2.0, 3.5, 8.0])
def test_a_full_line_may_end_just_before_the_next_column(gutter: float) -> None:
    left, right = ([f"{side}栏的第{n}行文字写到这里为止吧" for n in "一二三四五六七八"] for side in "左右")
    left[5] += "好（"
    edge = 50 + 12 * max(map(len, left)) + gutter
    placed = [*((50.0, 740.0 - 16 * n, said) for n, said in enumerate(left)),
              *((edge, 740.0 - 16 * n, said) for n, said in enumerate(right))]  # fmt: skip
    document = read(lambda canvas: by_line(canvas, placed))
    assert "".join(document.text.split()) == "".join(left) + "".join(right)


def test_lines_of_two_boxes_at_one_height_stay_in_their_boxes() -> None:
    """PDFium hands out what stands at one height from left to right, in whatever order it was drawn."""
    inside = "本公告自发布之日起施行有关事项请向本机关咨询"

    def draw(canvas: Any) -> None:
        canvas.rect(290, 500, 260, 290)
        canvas.rect(30, 300, 250, 260)
        for n in range(15):
            canvas.drawString(300, 770 - 16 * n, "右" + inside[: 18 - (n == 14) * 14])
        for n in range(12):
            canvas.drawString(40, 543 - 16 * n, "左" + inside[:17])

    words = "".join(read(draw).text.split())
    assert "左" not in words[: words.rindex("右")]


def test_paragraphs_whose_lines_are_drawn_from_the_last_are_read_from_the_first() -> None:
    lines = [f"第{'甲乙丙丁戊己庚辛壬癸'[number]}行的文字写在这里" for number in range(10)]

    def draw(canvas: Any) -> None:
        for number in (2, 1, 0, 3, 4, 8, 7, 6, 5, 9):
            canvas.drawString(50, 780 - 18 * number, lines[number])

    assert read(draw).text.split() == lines
