"""Narrow columns: lines that a column broke are joined, every place is kept."""
# ruff: noqa: E501 - tables of texts

from __future__ import annotations

import pytest

from deadline_cli.notices.layout.wrapping import unwrapped
from tests.notices.boundaries.test_what_belongs_to_a_notice import PAGE
from tests.notices.lines.narrow import NOTICES, SUMMONS, wrapped
from tests.notices.reading import only, periods, read, windows


@pytest.mark.parametrize("column", [40, 30, 21, 16, 9, 7])
def test_columns(column: int) -> None:
    whole, narrow = only(SUMMONS), only(wrapped(SUMMONS, column))
    assert periods(narrow) == periods(whole)
    assert (narrow.title, narrow.kind, narrow.issuer) == (whole.title, whole.kind, whole.issuer)
    assert narrow.issue_date is not None and str(narrow.issue_date.date) == "2026-03-02"


def test_a_column_keeps_places() -> None:
    text = wrapped(SUMMONS, 16)
    period = only(text).periods[0]
    lines = text.split("\n")
    assert lines[period.place.line - 1][period.place.column - 1] == "自"
    assert lines[period.place.end_line - 1][period.place.end_column - 2] == "日"


@pytest.mark.parametrize("text", [PAGE, SUMMONS, "", "a\nb\nc\nd\ne\nf", "槐北县\n" * 30])
def test_what_no_column_broke_stays(text: str) -> None:
    assert unwrapped(text) == text


def facts(text: str) -> list[tuple[str, list[str], list[str], str]]:
    return [(n.kind, periods(n), windows(n), str(n.issue_date and n.issue_date.date)) for n in read(text)]


@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("column", range(11, 21))
def test_narrow_columns_of_a_newspaper(column: int, indent: str) -> None:
    """Short notices, dates broken anywhere, a column of its own for each, line ends of any system."""
    indented = [text.replace("\n", "\n" + indent, 1) for text in NOTICES]
    whole = facts("\n\n".join(NOTICES))
    assert [facts(wrapped(text, column))[0] for text in indented] == whole
    widths = (column, 16, 12)
    page = "\n\n".join(wrapped(text, width) for text, width in zip(indented, widths, strict=True))
    for line_end in ("\n", "\r\n", "\r"):
        assert facts(page.replace("\n", line_end)) == whole
    assert facts("\n".join(f"　　{line}　" if line else "" for line in page.split("\n"))) == whole


@pytest.mark.parametrize(
    "text",
    [
        "自2026年2月3日至\n2026年2月9日",
        "自2\n　026年2月3日",
        "自20\n26年2月3日",
        "二〇二六年二月三日起至\r\n2月9日",
        "自2026　\n年2月",
    ],
)
def test_dates_that_only_a_column_breaks(text: str) -> None:
    assert "\u200b" in unwrapped(text) and len(unwrapped(text)) == len(text)


def test_unwrapping_keeps_every_place() -> None:
    for column in (7, 16, 40):
        text = wrapped(SUMMONS, column)
        assert len(unwrapped(text)) == len(text)


COLUMN_OF_THREE = (
    "槐北县规划局关于第4批旧房维修资金使用的公示\n公示日期：2026年3月2日（周一）至3月8日（周日），共7天。"
    "对公示内容有异议的，请于3月8日前向槐北县规划局物业科书面反映。\n槐北县规划局　2026年2月27日\n"
    "注销公告\n槐北县云锦有限公司（代码：913100XX1234567）经股东决定解散，请债权人自公告之日起45日内申报债权。"
    "联系电话：0000-1234567。槐北县云锦有限公司　2026年3月2日\n" + SUMMONS
)  # fmt: skip


@pytest.mark.parametrize("column", [44, 28, 22, 20, 18, 15])
def test_columns_counted_in_characters(column: int) -> None:
    """Digits are half as wide: lines of as many characters differ in width. At 22 the first title fills its line."""
    whole, narrow = read(COLUMN_OF_THREE), read(wrapped(COLUMN_OF_THREE, column))
    assert [(n.title, periods(n), windows(n)) for n in narrow] == [(n.title, periods(n), windows(n)) for n in whole]
    assert [n.issue_date and n.issue_date.date for n in narrow] == [n.issue_date and n.issue_date.date for n in whole]


def test_a_blank_line_between_any_two() -> None:
    """As mirrors of sites print: a title of two lines is still one, and one notice is not two."""
    text = COLUMN_OF_THREE.replace("槐北县规划局关于", "槐北县规划局\n关于")
    assert [(n.title, windows(n)) for n in read(text.replace("\n", "\n\n"))] == [
        (n.title, windows(n)) for n in read(text)
    ]


def test_indents_inside_a_line_begin_paragraphs() -> None:
    """Copied without its line ends; 槐　　北 is stretched and 联系电话：　　 stands before its value."""
    lines = [
        "送达公告", "郑某：", "本局于2026年1月5日对你作出处罚决定，因无法直接送达，现依法公告送达，自公告之日起经过30日即视为送达。",
        "应当于每年3月31日前报送年报的规定另行告知。", "请你自送达之日起15日内缴纳罚款。", "联系电话：　　0000-1234567", "特此公告。",
        "槐　　北县民政局", "2026年2月3日", "附：名单",
    ]  # fmt: skip
    apart, run_on = only("\n".join(lines)), only("　　".join(lines))
    assert periods(run_on) == periods(apart)
    assert str(run_on.issue_date.date) == "2026-02-03"  # type: ignore[union-attr]
    assert windows(run_on) == []
    assert run_on.periods[0].place.line == 1


def test_a_column_may_break_the_name_of_a_day() -> None:
    lines = [
        "槐北县人民法院公告",
        "石某、韩某：",
        "本院受理原告槐北县某某橡胶有限公司诉你们买卖合同纠",
        "纷一案，现依法公告送达起诉状副本、应诉通知书、举",
        "证通知书、开庭传票。自公告之日起经过三十日即视为",
        "送达。提出答辩状和举证的期限分别为公告期满后的十",
        "五日和二十日内。定于2026年10月30日（星期",
        "四）上午9时在本院第一审判庭公开审理，逾期将依法",
        "缺席判决。",
        "二〇二六年九月二十一日",
    ]
    notice = only("\n".join(lines) + "\n")
    assert periods(notice)[-1] == "fixed hearing -> 2026-10-30"
