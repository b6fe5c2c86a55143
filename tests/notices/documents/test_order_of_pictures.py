"""The order of lines that recognition tells: a line of two columns taken for one is parted at the gutter."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.paged.glyph import Glyph
from deadline_cli.notices.documents.paged.order import in_order

EM, LEAD = 18.0, 25.0
LEFT = [f"公示期限第{sign}行自公告发布起" for sign in "一二三四五六七八九"]
RIGHT = [f"法院公告第{sign}行送达起诉状" for sign in "一二三四五六七八九"]


def line(words: str, left: float, base: float) -> list[Glyph]:
    return [Glyph(char, left + EM * at, base, left + EM * (at + 1), EM) for at, char in enumerate(words)]


@pytest.mark.parametrize("shift", [[0] * 9, [-3, 1, 3, 2, 0, -2, 1, 0, 2]])
@pytest.mark.parametrize("wide", [True, False])
def test_a_line_across_the_gutter(shift: list[float], *, wide: bool) -> None:
    glyphs: list[Glyph] = []
    for number, (one, other) in enumerate(zip(LEFT, RIGHT, strict=True)):
        base, begin = 700 - LEAD * number, 345 + shift[number]
        mine = line(one, 75, base)
        if number == 2:  # taken for one line: the gutter is a blank, or makes the last sign of the first part wide
            last = mine[-1]
            gap = [] if wide else [Glyph(" ", last.right, base, begin, EM)]
            mine[-1] = last._replace(right=begin) if wide else last
            mine += gap
        glyphs += mine + line(other, begin, base)
    blocks = in_order(glyphs)
    said = ["".join("".join(glyph.char for glyph in segment.glyphs) for segment in block) for block in blocks]
    assert "".join(said).replace(" ", "") == "".join(LEFT + RIGHT)
