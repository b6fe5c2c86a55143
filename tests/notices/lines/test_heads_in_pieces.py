"""A paper's head is told by its pieces, in any order; a row of a table with a day in it is none."""

import pytest

from deadline_cli.notices.layout.page_heads import is_head_in_pieces
from tests.notices.reading import read

HEADS = [
    "2026年7月14日  星期二                 综合·广告              编辑：王某  版式：李某   05",
    "松坡日报 SONGPO DAILY   2026.11.02   B3   分类信息   咨询热线 0930-6212345",
    "松坡晚报 · 便民服务          2026-05-20          广告热线：6633221",
    "2026年5月8日 星期五 农历三月廿二 第12版 分类广告 松坡晚报",
    "责任编辑：周某｜二〇二六年三月十八日｜星期三｜社会新闻",
    "责任编辑：周某｜二〇二六年三月廿八日｜星期六｜社会新闻",
]
NONE = [
    "2026年7月14日 星期二 第二审判庭 王某",
    "松坡县人民法院 2026年3月3日 裁判文书 第16版",
    "会议时间：2026年3月3日 星期二 地点：三楼 联系人：王某",
    "2026年3月3日 2026年3月13日 松坡日报",
    "松坡日报 创刊于 1958年",
    "债权申报 2026年12月2日 登记",
    "本报 2026年3月3日 刊登的公告，编辑：王某 更正如下",
]


@pytest.mark.parametrize("line", HEADS)
def test_the_pieces_of_a_head_in_any_order(line: str) -> None:
    assert is_head_in_pieces(line)


@pytest.mark.parametrize("line", NONE)
def test_what_has_a_piece_that_no_head_has_or_lacks_what_each_has(line: str) -> None:
    assert not is_head_in_pieces(line)


def test_a_pages_number_beside_the_weekday_heads_a_text_and_is_a_row_elsewhere() -> None:
    line = "A07 公告                2026年4月22日 星期三"
    assert is_head_in_pieces(line, first=True)
    assert not is_head_in_pieces(line)
    assert not is_head_in_pieces("2026年4月22日 3 高等数学", first=True)


@pytest.mark.parametrize("head", HEADS)
def test_the_notices_below_are_published_on_its_day(head: str) -> None:
    page = f"""{head}
公告
松坡县国有资产投资经营有限公司对位于解放路12号一至三层的房产公开招租，有意承租者请于{{day}}前到本公司三楼报名并缴纳保证金。
减资公告：松坡县三锅石材有限责任公司经股东决定减少注册资本，请债权人于本公告之日起45天内提出清偿债务或提供担保要求。
"""
    found = read(page.format(day="2026年12月25日"))
    assert [notice.title for notice in found] == ["公告", "减资公告"]
    days = {str(notice.publication_date) for notice in found}
    assert len(days) == 1 and days <= {
        "2026-07-14",
        "2026-11-02",
        "2026-05-20",
        "2026-05-08",
        "2026-03-18",
        "2026-03-28",
    }


@pytest.mark.parametrize("mark", "●○□")
def test_a_heading_behind_its_mark_under_a_line_that_is_full(mark: str) -> None:
    page = f"""松坡日报 SONGPO DAILY   2026.11.02   B3   分类信息   咨询热线 0930-6212345
{mark}拍卖公告
受松坡市中级人民法院执行局委托，我公司定于2026年11月17日上午10时在松坡饭店二楼会议室公开拍卖一批办公设备。
预展时间：11月15日至11月16日。有意竞买者请于11月16日17时前交保证金5000元办理登记。松坡金锤拍卖有限责任公司
{mark}环评公示
松坡市黄河食品有限公司肉制品项目环境影响报告书征求意见稿已编制完成，公众可自2026年11月2日起10个工作日内提
出意见。邮箱：hz@example.com 松坡市黄河食品有限公司
"""
    assert [notice.title for notice in read(page)] == ["拍卖公告", "环评公示"]
