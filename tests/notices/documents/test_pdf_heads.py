"""What stands at the head and foot of a PDF's pages: a newspaper's day, numbers, and what only looks like either."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.documents.heads import day_of_heads, is_head
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.drawn import LINES, Draw, at, read

pytest.importorskip("reportlab")


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("新河日报　2026年2月6日　星期五　第5版", True),
        ("2026年2月6日　星期五　农历腊月十九", True),
        ("A11版　二〇二六年二月六日　新河晚报", True),
        ("霖州晚报　公告专版　2026年2月6日　星期五　A11版", True),
        ("新河日报　2026年2月6日　星期五　分类广告　责编：何某　电话：0000-8888888", True),
        ("新河县人民法院　2026年2月6日　电话：0000-8888888", False),
        ("新河日报　2026.2.6　星期五", True),
        ("2026-02-06　新河晚报　A11版", True),
        ("新河县人民法院　2026年2月6日", False),
        ("新河日报　编号2026.2.6.11", False),
        ("拍卖公告　2026年2月6日　星期五", False),
        ("公示期自2026年2月6日起5日，见本报第5版", False),
        ("2026年2月6日", False),
        ("修订日期2026年2月6日，版本2", False),
    ],
)
def test_the_head_of_a_newspaper(words: str, is_one: bool) -> None:
    assert is_head(words) is is_one
    assert day_of_heads([words]) == (date(2026, 2, 6) if is_one else None)


def test_heads_and_numbers_are_no_text_and_date_the_page() -> None:
    def page(number: int) -> Draw:
        def draw(canvas: Any) -> None:
            at((f"新河日报　2026年2月6日　星期五　第{number}版",), 50, 820)(canvas)
            at(LINES[:2] if number == 5 else LINES[2:4])(canvas)
            at((f"— {number} —",), 280, 30)(canvas)

        return draw

    document = read(page(5), page(6))
    assert "新河日报" not in document.text and "—" not in document.text
    (judged,) = proofread(document, calendar=calendar()).notices
    assert judged.notice.publication_date == date(2026, 2, 6)


def test_two_pages_with_the_same_title_keep_it() -> None:
    pages = [at(("行政处罚公告", f"{name}：限你于收到之日起15日内缴纳罚款。", "2026年2月3日")) for name in "甲乙"]
    assert read(*pages).text.count("行政处罚公告") == 2


DEMAND = ("限期拆除决定书", "某公司：", "限你公司于2026年3月1日前拆除。", "某县水务局", "2026年2月3日")


@pytest.mark.parametrize("count", [2, 3, 5])
@pytest.mark.parametrize("lines", [DEMAND, (*DEMAND[:3], "联系人：何某", "电话：000-1234567"), ("甲", "1", "2", "三")])
def test_notices_from_one_template_keep_what_stands_at_one_height(lines: tuple[str, ...], count: int) -> None:
    def draw(canvas: Any) -> None:
        canvas.setFont("STSong-Light", 20)
        at(lines[:1], left=200, top=800)(canvas)
        canvas.setFont("STSong-Light", 12)
        at(lines[1:], top=740)(canvas)

    assert read(*[draw] * count).text.split() == [*lines] * count


@pytest.mark.parametrize(
    ("top", "foot", "pages", "is_text"),
    [
        (815, 30, 2, False),  # in the margins
        (740, 110, 2, True),  # where text may stand
        (740, 110, 3, False),  # well apart from the text, on three pages
        (640, 590, 3, True),  # at the text
    ],
)
def test_where_heads_and_feet_stand(top: int, foot: int, pages: int, is_text: bool) -> None:
    def draw(canvas: Any) -> None:
        at(("新河县年鉴",), 50, top)(canvas)
        at(LINES[1:2] * 2, top=620, lead=16)(canvas)
        at(("内部资料",), 50, foot)(canvas)

    words = read(*[draw] * pages).text
    assert ("新河县年鉴" in words, "内部资料" in words) == (is_text, is_text)


@pytest.mark.parametrize(("size", "is_head"), [(9, True), (12, False)])
def test_a_notices_title_is_a_running_head_in_smaller_type_only(size: int, is_head: bool) -> None:
    title = "新河县公示（2026年2月6日）"

    def page(*lines: str) -> Draw:
        def draw(canvas: Any) -> None:
            canvas.setFont("STSong-Light", size)
            at((title,), 50, 815)(canvas)
            canvas.setFont("STSong-Light", 12)
            at(lines)(canvas)

        return draw

    words = read(
        page(*LINES[:2], "自本公告发出之日起，经过60"), page("日即视为送达。", "以上内容如有异议请反映。")
    ).text
    assert words.count(title) == (0 if is_head else 2)
    assert ("60\n\n日" in words or "60\n日" in words or "60日" in words) == is_head
