"""Texts without head and foot, below each other or beside news: each is a notice where it has no word of the other."""

from __future__ import annotations

import pytest

from deadline_cli.notices.segmentation.cut import cut

BID = "比选文件每份200元，递交报价文件的时间截至2026年6月3日15时，逾期送达的不予接收。"
CLAIMS = "请各债权人自本公告见报之日起45日内，携带有效凭证来我公司清算组登记。联系人：薛某。"
ROAD = "桥梁加固期间禁止货车通行，交通管制时间：2026年7月6日至8月5日，请绕行环城西路。"
NEWS = "糖画摊前排长队\n本报讯　老街的糖画摊重新开张，孩子们围了一圈又一圈，老人笑着说：“还是小时候的味道。”"


@pytest.mark.parametrize(
    ("page", "begin"),
    [
        (f"{BID}\n\n{CLAIMS}", ["比选", "请各"]),
        (f"{CLAIMS}\n{BID}", ["请各", "比选"]),
        (f"{NEWS}\n\n{BID}", ["比选"]),
        (f"{ROAD}\n\n{NEWS}", ["桥梁"]),
        (f"{CLAIMS}\n\n{NEWS}\n\n{ROAD}", ["请各", "桥梁"]),
        (
            "洛川酒坊遗失财务公章一枚，编号0071，特此声明。\n冯某将退役军人证丢失，证号军字0082，声明作废。",
            ["洛川", "冯某"],
        ),
        # one text of two paragraphs, and news alone
        (f"{ROAD}\n\n货车通行证由桥梁加固指挥部发放，交通管制期间凭证绕行环城西路。", ["桥梁"]),
        (NEWS, []),
    ],
)
def test_each_excerpt_is_one_text(page: str, begin: list[str]) -> None:
    assert [page[segment.start : segment.start + 2] for segment in cut(page).segments] == begin
