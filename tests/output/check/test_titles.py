"""Titles on one line."""

import pytest

import deadline_cli
from deadline_cli.output.check.words import one_line


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("公　　告", "公告"),
        ("BLUE BAY TRADING  LTD", "BLUE BAY TRADING LTD"),
        ("安娜（ANNA B. LIND）", "安娜（ANNA B. LIND）"),
        ("2026 年 减资\n公告", "2026年减资公告"),
        ("", ""),
    ],
)
def test_one_line(printed: str, shown: str) -> None:
    assert one_line(printed) == shown


def test_an_addressee_with_a_latin_name_is_not_cut() -> None:
    text = (
        "槐北晨报 2024年12月23日 星期一\n"
        "GRAND SEA PTE. LTD.（注册地：新加坡）：本院受理原告某公司诉你公司一案，现公告送达起诉状副本、开庭传票。"
        "自公告之日起，经过六十日，即视为送达。槐北市中级人民法院 2024年12月23日\n"
    )
    (judged,) = deadline_cli.check(text).notices
    assert judged.notice.title == "GRAND SEA PTE. LTD.（注册地：新加坡）"
    assert judged.notice.rule == "civil-gonggao-foreign"
