"""Titles that a page draws all before or all after their texts are read over them; cells of tables stay in place."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.paged.glyph import Glyph
from deadline_cli.notices.documents.paged.order import in_order

Line = tuple[str, float, float, float]


def glyphs(lines: list[Line]) -> list[Glyph]:
    """Lines as (words, left, base, size)."""
    return [
        Glyph(char, left + at * em, base, left + (at + 1) * em, em)
        for words, left, base, em in lines
        for at, char in enumerate(words)
    ]


def read(lines: list[Line]) -> list[str]:
    return ["".join(g.char for g in segment.glyphs) for block in in_order(glyphs(lines)) for segment in block]


def notice(title: str, left: float, top: float) -> tuple[list[Line], list[Line]]:
    """The line of a title in the middle of a column of 200 points, and those of its text."""
    text = (
        "　　请债权人自本公告之日起四十五日内向",
        "本公司申报债权，逾期视为放弃。",
        "　　　　　　　　　　新河县青禾有限公司",
    )
    over = [(title, left + 100 - 6 * len(title), top, 12.0)]
    return over, [(words, left, top - 18 - 13 * at, 10.0) for at, words in enumerate(text)]


PLACES = (("减资公告", 50, 700), ("清算公告", 50, 620), ("合并公告", 270, 700), ("分立公告", 270, 620))
NOTICES = [notice(*place) for place in PLACES]
TITLES = [line for title, _ in NOTICES for line in title]
TEXTS = [line for _, text in NOTICES for line in text]


@pytest.mark.parametrize("drawn", [TITLES + TEXTS, TEXTS + TITLES, [*TEXTS[:6], *TITLES, *TEXTS[6:]]])
def test_each_title_is_read_over_its_text(drawn: list[Line]) -> None:
    found = read(drawn)
    assert len(found) == 16
    assert found[::4] == [title for title, _, _ in PLACES]
    assert all("四十五日" in words for words in found[1::4])


def test_a_page_that_is_drawn_as_it_is_read_stays_so() -> None:
    drawn = [line for title, text in NOTICES for line in (*title, *text)]
    assert read(drawn) == ["".join(words.split()) for words, *_ in drawn]


def test_cells_over_longer_cells_stay_in_their_rows() -> None:
    cells = ("评分因素", "评分标准说明文字较长的一格，有标点的", "投标报价", "以最低价为基准价，其余按比例计算得分")
    drawn = [(words, 50.0 if at % 2 == 0 else 120.0, 700.0 - 30 * (at // 2), 10.0) for at, words in enumerate(cells)]
    column = [("一", 30.0, 700.0, 10.0), ("二", 30.0, 670.0, 10.0)]
    assert read(column + drawn) == ["一", "二", *cells]
