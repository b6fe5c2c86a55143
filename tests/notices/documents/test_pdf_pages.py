"""Pages of a PDF as printers, page makers and browsers leave them: what is read, in which order, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.drawn import LINES, Draw, at, by_line, codes, read

reportlab = pytest.importorskip("reportlab")


def spaced(by: float) -> Draw:
    def draw(canvas: Any) -> None:
        for number, line in enumerate(LINES):
            x = 50.0
            for char in line:
                canvas.drawString(x, 780 - 18 * number, char)
                x += (12 if ord(char) > 0x2000 else 6) * by

    return draw


def turned(quarters: int, turn_page: bool) -> Draw:
    def draw(canvas: Any) -> None:
        if turn_page:
            canvas.setPageRotation(90 * quarters)
        canvas.translate(*((421, 297) if turn_page else (297, 421)))
        canvas.rotate(90 * quarters)
        at(left=-250, top=100)(canvas)

    return draw


def downwards(canvas: Any) -> None:
    """From top to bottom, the columns from right to left."""
    for number, line in enumerate(LINES):
        for down, char in enumerate(line):
            canvas.drawString(500 - 20 * number, 800 - 13 * down, char)


def twice(canvas: Any) -> None:
    at()(canvas)
    at(left=50.3)(canvas)


def stamped(canvas: Any) -> None:
    for number, line in enumerate(LINES):
        canvas.drawString(50, 780 - 18 * number, line)
        if number == 2:
            canvas.saveState()
            canvas.translate(100, 650)
            canvas.rotate(45)
            canvas.drawString(0, 0, "内部资料")
            canvas.restoreState()


def mirrored(canvas: Any) -> None:
    canvas.translate(0, 842)
    canvas.scale(1, -1)
    for number, line in enumerate(LINES):
        canvas.saveState()
        canvas.translate(50, 60 + 18 * number)
        canvas.scale(1, -1)
        canvas.drawString(0, 0, line)
        canvas.restoreState()


@pytest.mark.parametrize(
    "draw",
    [at(), spaced(1.0), spaced(1.05), spaced(1.15), turned(1, True), turned(1, False), turned(2, False),
     turned(3, True), downwards, twice, stamped, mirrored],
    ids=["plain", "by characters", "spaced", "wide", "turned page", "turned type", "upside down", "three quarters",
         "downwards", "drawn twice", "stamped", "mirrored"],
)  # fmt: skip
def test_however_it_is_drawn_the_words_are_read(draw: Draw) -> None:
    document = read(draw)
    assert "".join(document.text.split()) == "".join(LINES)
    assert codes(document) == ["P202"]


def test_columns_drawn_line_by_line_are_read_one_after_the_other() -> None:
    left = tuple(f"左栏第{number}行的文字写满一栏" for number in "一二三四五六七八")
    right = tuple(line.replace("左", "右") for line in left)

    def draw(canvas: Any) -> None:
        for number, pair in enumerate(zip(left, right, strict=True)):
            at(pair[:1], 50, 780 - 18 * number)(canvas)
            at(pair[1:], 250, 780 - 18 * number)(canvas)

    assert read(draw).text.split() == [*left, *right]


@pytest.mark.parametrize(
    ("foot", "head", "between"),
    [
        ("起止时间：2026年2月3日至2", "026年2月14日（共十天）。", "\n"),
        ("起止时间：2026年2月3日至2026年", "2月14日（共十个工作日）。", "\n"),
        ("起止时间：2026年2月3日至2月14日", "联系电话为本所服务台电话。", "\n\n"),
        ("公示期届满之日为2026年2月14日", "2026年2月3日刊于本报五版。", "\n\n"),
    ],
)
def test_a_date_that_runs_into_the_next_column_is_whole(foot: str, head: str, between: str) -> None:
    left = [*(f"左栏第{number}行的文字写满这一栏的宽" for number in "一二三四五六七"), foot]
    right = [head, *(f"右栏第{number}行的文字写满一栏" for number in "一二三四五六七")]

    def draw(canvas: Any) -> None:
        for number, pair in enumerate(zip(left, right, strict=True)):
            at(pair[:1], 50, 780 - 18 * number)(canvas)
            at(pair[1:], 300, 780 - 18 * number)(canvas)

    assert foot + between + head in read(draw).text


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("应在   年   月   日前递交", "应在 年 月 日前递交"),
        ("2026 年 2 月 3 日", "2026年2月3日"),
        ("起 止 时 间", "起止时间"),
    ],
)
def test_the_blanks_of_a_form_stay_and_those_of_a_date_go(line: str, read_as: str) -> None:
    words = read(at((line,))).text
    assert (" ".join(words.split()), read_as) == (read_as, " ".join(read_as.split()))


@pytest.mark.parametrize("gaps", [("2月14日",), ("至2026年", "（共")])
def test_a_tab_or_fields_within_a_line_make_no_columns(gaps: tuple[str, ...]) -> None:
    parts = [LINES[2]]
    for gap in gaps:
        before, after = parts.pop().split(gap)
        parts += [before, gap + after]

    def draw(canvas: Any) -> None:
        for number, line in enumerate(LINES):
            for place, part in enumerate(parts if number == 2 else (line,)):
                at((part,), 50 + (300 if len(parts) == 2 else 190) * place, 780 - 18 * number)(canvas)

    document = read(draw)
    assert "".join(document.text.split()) == "".join(LINES)
    assert codes(document) == ["P202"]


_SHORT = (("公示期限", "5个工作日"), ("联系人", "何某"), ("联系电话", "000"), ("地址", "二楼"))
_LONG = (("建设项目名称", "某某水厂扩建工程"), ("建设单位名称", "某某水务公司"), ("公示起止日期", "2026年2月3日至9日"),
         ("联系人及电话", "何某，000-1234567"))  # fmt: skip
_WHOLE = (("建设项目名称某某水厂扩建工程", "建设单位名称某某水务公司"), ("申请受理日期2月2日", "公示期限2月3日至9日"),
          ("受理机关某某市水务局许可科", "联系人及电话何某"), ("项目建设地点北街", "电话000-1234567"))  # fmt: skip


@pytest.mark.parametrize(("rows", "right"), [(_SHORT, 150), (_LONG, 150), (_WHOLE, 300)])
def test_a_table_drawn_row_by_row_stays_a_table(rows: tuple[tuple[str, str], ...], right: float) -> None:
    def draw(canvas: Any) -> None:
        for number, (label, value) in enumerate(rows):
            at((label,), 50, 780 - 18 * number)(canvas)
            at((value,), right, 780 - 18 * number)(canvas)

    assert read(draw).text.split("\n") == [f"{label}\u3000{value}" for label, value in rows]


def test_a_title_that_is_drawn_last_is_read_first() -> None:
    def draw(canvas: Any) -> None:
        at(LINES[1:], top=740)(canvas)
        at(LINES[:1], 60, 780)(canvas)

    assert read(draw).text.split() == [*LINES]


def test_a_column_that_begins_higher_than_the_first_stays_the_second() -> None:
    left, right = [f"左边第{n}行的文字" for n in range(9)], [f"右边第{n}行的文字" for n in range(12)]

    def draw(canvas: Any) -> None:
        at(tuple(left), 50, 726)(canvas)
        at(tuple(right), 300, 780)(canvas)

    assert read(draw).text.split() == [*left, *right]


def test_frames_part_the_notices_of_a_page() -> None:
    def draw(canvas: Any) -> None:
        for number in range(2):
            at(LINES, 50, 780 - 200 * number)(canvas)
            canvas.rect(45, 700 - 200 * number, 400, 100)

    assert len(proofread(read(draw), calendar=calendar()).notices) == 2


def test_a_space_of_a_word_is_a_blank_and_spaced_letters_are_none() -> None:
    def draw(canvas: Any) -> None:
        for left, words in ((50, "新河县水务局"), (134, "联系人：何某"), (218, "电话：000-1234567")):
            canvas.drawString(left, 800, words)
        for number, letter in enumerate("公示起止时间："):
            canvas.drawString(50 + 23 * number, 760, letter)

    assert read(draw).text.split("\n") == ["新河县水务局　联系人：何某　电话：000-1234567", "公示起止时间："]


def test_larger_type_begins_a_notice_however_close_it_stands() -> None:
    def draw(canvas: Any) -> None:
        at(("债权人应当自公告之日起四十五日内申报债权。", "联系人：何某　电话：000-1234567"))(canvas)
        canvas.setFont("STSong-Light", 16)
        at(("关于新河县城北污水处理厂扩建工程环", "境影响报告书征求意见稿公示"), top=742)(canvas)
        canvas.setFont("STSong-Light", 12)
        at(LINES[1:], top=705)(canvas)

    text = read(draw).text
    assert "1234567\n\n关于新河县" in text and "公示\n征求意见稿全文" in text


def test_a_title_over_two_columns_is_parted_from_all_of_them() -> None:
    """The gap in the middle of the columns is wider than the one below the title."""
    left, right = ([f"{side}栏的第{n}行文字写到这里为止" for n in "一二三四五六七八"] for side in "左右")
    heights = [740, 724, 708, 692, 640, 624, 608, 592]
    title = (150.0, 762.0, "某某县人民政府征收土地预公告")
    placed = [title, *((50.0, y, said) for y, said in zip(heights, left, strict=True)),
              *((300.0, y, said) for y, said in zip(heights, right, strict=True))]  # fmt: skip
    document = read(lambda canvas: by_line(canvas, placed))
    assert "".join(document.text.split()) == title[2] + "".join(left) + "".join(right)
