"""Pages that draw their words twice a hair apart: bold by a second stroke, read once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.notices.documents.drawn import Draw, at, codes, read
from tests.notices.documents.packed import LINES

pytest.importorskip("pypdfium2")
pytest.importorskip("reportlab")

BELOW = tuple(f"第{number}条　{'登记方法见本公司网站' * 2}。" for number in "一二三四五六七八九十")
"""So many lines that PDFium itself does not tell the second stroke from a word of its own."""


def both(*drawn: Draw) -> Draw:
    def draw(canvas: Any) -> None:
        for one in drawn:
            one(canvas)

    return draw


@pytest.mark.parametrize("hair", [0.2, 0.5, 1.0])
def test_a_page_drawn_twice_is_read_once(hair: float) -> None:
    lines = LINES + BELOW
    found = read(both(at(lines), at(lines, left=50 + hair, top=780 - hair / 2)))
    assert found.text == read(at(lines)).text
    assert codes(found) == ["P202"]


def test_a_title_drawn_twice_after_all_else() -> None:
    lines = LINES + BELOW
    assert read(both(at(lines), at(LINES[:1], left=50.4))).text == read(at(lines)).text


def test_what_stands_side_by_side_is_no_double() -> None:
    lines = ("编号：1111111111", "目录……………………………11", "同样的一行", "同样的一行")
    assert read(at(lines, lead=13)).text.split() == list(lines)
    assert read(both(at(BELOW), at(BELOW, left=320))).text.count("第一条") == 2
