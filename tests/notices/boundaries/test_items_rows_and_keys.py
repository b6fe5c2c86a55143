# ruff: noqa: E501 - tables of texts
"""Marked items, rows of cells and keys of records: what belongs to the notice that is signed under them."""

import pytest

from tests.notices.reading import only, read, windows

NUMBERED = """槐文备〔2026〕9号槐北县人民政府关于加强云湖风景区保护区管理的通告

槐文备〔20269

槐北县人民政府

关于加强云湖风景区保护区

管理的通告

为加强管理，现就有关事项通告如下：

一、严禁网箱养殖。
槐北县人民政府
2026年6月14日
"""
ITEMS = """云桥镇国土空间规划（草案）公示公告
为听取意见，现将草案予以公示。
■公示时间
2026年2月9日—2026年3月10日
■意见提交
书面信件：云桥镇镇东路1号
☆请于2026年3月5日前来信
云桥镇人民政府
2026年2月9日
"""
ROWS = """关于作出环境影响评价批复决定的公告
我局对下列项目作出批复，现予以公告，公告期为2026年8月7日至2026年8月13日。
序号｜文件名称｜批复时间
1｜喷涂线报告表的批复｜2026-08-06
2｜暂存点报告表的批复｜2026-08-06
公民、法人可以自公告期限届满之日起六十日内提起行政复议。
槐北县生态环境局
2026年8月7日
"""
KEYED = """id: 70331
title: 送达公告
court: 江州市云桥区人民法院
content: 江州市阳光幼教有限公司：本院受理原告江畔印务有限公司诉你公司承揽合同纠纷一案，现公告送达起诉状副本。自公告发出之日起经过30日视为送达。
publish_date: 2026-07-16
"""
WRAPPED = """关于受理工伤认定申请的公告
江州市长风建筑工程有限公司：本局受理你公司职工
工伤认定申请一案，现公告送达举证通知书，自公告
之日起经过30日视为送达。请于送达之日起15日内
提交材料。工伤保险科联系电话0771-5560000
槐北县人力资源和社会保障局　2026年9月9日
"""


@pytest.mark.parametrize(
    ("text", "issuer", "day"),
    [
        (ITEMS, "云桥镇人民政府", "2026-02-09"),
        (ROWS, "槐北县生态环境局", "2026-08-07"),
        (KEYED, "江州市云桥区人民法院", "2026-07-16"),
        (WRAPPED, "槐北县人力资源和社会保障局", "2026-09-09"),
    ],
)
def test_items_rows_and_keys_belong_to_the_notice_that_is_signed_under_them(text: str, issuer: str, day: str) -> None:
    assert [(n.issuer, str(n.publication_date)) for n in read(text)] == [(issuer, day)]


@pytest.mark.parametrize(
    "text",
    [
        "（范例）\n××县人民法院\n公告\n××：\n本院受理原告××诉你一案，现公告送达起诉状副本。自公告之日起经过30日视为送达。\n××××年××月××日\n【写作提示】写明星期。\n",
        "登报小程序｜在线办理\n・遗失声明 68元起　・注销公告（45天）180元起\n公告期从哪天算？见报次日起算，45日届满后可办理。\n618活动：2026年6月1日—6月18日立减20元。\n",
    ],
)
def test_a_sample_and_a_price_list_hold_no_notice(text: str) -> None:
    assert read(text) == ()


def test_a_headline_with_the_number_of_the_document_stands_over_the_same_title_in_pieces() -> None:
    assert only(NUMBERED).issuer == "槐北县人民政府"


def test_a_note_and_a_numbered_step_are_no_titles() -> None:
    text = "全体读者：\n图书馆暑假开放安排如下：\n1、开馆日期：\n2026年7月14日——2026年9月5日\n2、开馆时间：\n08:00——19:00\n注：如有特殊情况，开放情况将另行通知！\n图书馆\n2026年7月7日"
    assert windows(only(text)) == ["2026-07-14..2026-09-05"]


def test_a_blank_line_between_any_two_parts_no_sentence() -> None:
    """As a page that was scraped has them: each line of the column is a paragraph there."""
    spaced = "\n\n".join(WRAPPED.splitlines()) + "\n"
    both = [[(n.issuer, [(p.role, p.deadline) for p in n.periods]) for n in read(text)] for text in (WRAPPED, spaced)]
    assert both[0] == both[1]
    assert both[0][0][1]
