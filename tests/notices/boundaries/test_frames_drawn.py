"""Frames of strokes part the texts of a page; a table's strokes do not."""

from __future__ import annotations

import pytest

from tests.notices.reading import read

FRAMED = [
    """
┌────────────────┐
　　招领
　　5月16日在蓝湾大道拾得银色电动车一辆，失主限6月30日前认领。
　　蓝湾派出所
└────────────────┘
┌────────────────┐
　　停水
　　5月28日8时至17时，康乐里停水，请储水。
　　蓝湾水务公司
└────────────────┘
""",
    """
╔══════════════╗
║　　　　招领　　　　　　　　║
║　　5月16日在蓝湾大道拾得银║
║色电动车一辆，车架尾号0912，║
║失主限2026年6月30日前到派出║
║所认领。　　　　　　　　　　║
║　　蓝湾派出所　　　　　　　║
╚══════════════╝
╔══════════════╗
║　　　　停水　　　　　　　　║
║　　5月28日8时至17时，因水表║
║更换，康乐里停水，请储水。║
║　　蓝湾水务公司　　　　　　║
╚══════════════╝
""",
    """
+------------------+
| 招领             |
| 5月16日在蓝湾大道拾得银色电动车一辆，失主限6月30日前认领。 |
| 蓝湾派出所       |
+------------------+
+------------------+
| 停水             |
| 5月28日8时至17时，康乐里停水，请储水。 |
| 蓝湾水务公司     |
+------------------+
""",
]
BROKEN = """
┏━━━━━━━━━━━┓
┃　停水通知　　　　　　┃
┃因水表更换，定于2026年┃
┃5月3日8时至17时停水，　┃
┃请各家各户储水备用。　┃
┃　　　　城南供水所　　┃
┃　　2026年4月29日　　　┃
┗━━━━━━━━━━━┛
"""
TABLE = """停电公告
因线路检修，下列地段停电：
┌────┬──────┐
│日期│地段　　　　│
├────┼──────┤
│5月3日│康乐里　　　│
└────┴──────┘
请相关用户于2026年5月2日前备好发电设备。
蓝湾供电所
2026年4月29日
"""


@pytest.mark.parametrize("page", FRAMED)
def test_each_frame_is_a_text_of_its_own(page: str) -> None:
    found = read("蓝湾新报　2026年5月28日　星期四　8版　综合广告\n" + page)
    assert [(notice.title, notice.issuer) for notice in found] == [("招领", "蓝湾派出所"), ("停水", "蓝湾水务公司")]


def test_a_day_that_a_frame_breaks() -> None:
    (notice,) = read(BROKEN)
    assert str(notice.issue_date and notice.issue_date.date) == "2026-04-29"
    assert any("5月3日" in period.text for period in notice.periods)


def test_a_table_drawn_inside_a_notice_parts_nothing() -> None:
    (notice,) = read(TABLE)
    assert notice.place.end_line == 10


def test_the_word_that_a_paper_prints_behind_what_is_paid_for() -> None:
    one = "路灯检修夜间占道通告\n7月24日至7月28日每晚检修路灯，请减速。平野市城市照明中心　（广告）"
    two = "减资公告\n本公司决定减资，债权人见报之日起四十五日内可要求清偿债务。　平野绿地园艺有限公司　【广告】"
    found = read(f"平野日报　2026年7月22日　星期三　4版\n{one}\n{two}\n")
    assert [notice.issuer for notice in found] == ["平野市城市照明中心", "平野绿地园艺有限公司"]
    (kept,) = read(
        "户外招牌整治通告\n沿街店铺请于2026年7月30日前拆除破损的招牌（广告）。\n平野市城管局\n2026年7月1日\n"
    )
    assert "（广告）" in kept.text
