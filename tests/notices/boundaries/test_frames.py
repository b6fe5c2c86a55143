"""Notices that are known by their frame alone, and texts with a frame that are none: no word of the trade helps."""

from __future__ import annotations

import pytest

from tests.notices.reading import read

PLAIN = [
    "老主顾看这里\n豆腐摊挪地方啦！雨棚要翻修，我们9月3日起搬到粮站门口，还是早上六点开张。\n"
    "做豆腐的老封\n2026年8月30日\n",
    "　　孩子高考，小店歇两天，6月7日、8日，9日早上八点开门。\n　　　　阿珍裁缝\n　　　　2026年6月4日\n",
    "6号楼车棚的车主们：\n"
    "旧车太多，想停的进不去。还要车的，一周之内把布条解下来；到11月2日布条还在的，当没人要。\n"
    "6号楼楼长　简阿姨\n2026年10月24日\n",
    "各位租客\n\n下半年房租还是一次交清，7月1号到7月8号我每天晚上在家。8号过了还没交的，每天加五块。\n\n"
    "房东　芳姐\n2026-06-21\n",
]
NONE = [
    # a chat that passes a notice on
    "组长：[转发] 关于报名登记的通知：请校友于10月18日前登记，逾期不候……\n"
    "阿呆：又要登记？我上次登记完都没去啊\n组长：这次真有\n小满：18号周几来着？\n"
    "组长：周日吧\n阿呆：行，别拖\n",
    # records of data
    '{"id": 7, "text": "自公告之日起经过三十日即视为送达，现依法公告送达。", "label": 3}\n'
    '{"id": 8, "text": "现将人选公示如下，公示期五个工作日。", "label": 4}\n',
    # one department answers another
    "法务处意见\n采购处：\n你处6日来函收悉。关于截止日一事，意见如下：\n"
    "建议顺延到7月10日，请于9日前答复。\n法务处　瞿\n2026年7月6日\n",
    # blanks, and nobody's name under them
    "实行交通管制的通告\nx年2月9日至2月28日每晚6时至11时，对城墙内环路实行管制。特此通告\nxx市公安局\nx年2月3日\n",
    "车库清理\n清理时间为 [开始时间] 至 [结束时间]，请业主配合。\n请于 [截止日期]，联系物业。\n2024-11-04\n",
    # a site's list of other pages
    "通知公告\n· 云桥区体检公告　　[2026-05-19]\n· 关于调整线路的通告　　[2026-05-18]\n"
    "· 规划环评公示　　[2026-05-15]\n共 318 条\n",
    # what a paper holds, by its pages
    "今日导读\n02版 法院公告、分类广告\n04版 规划草案今起公示\n06版 医保缴费12月底截止\n",
]


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_notice(text: str) -> None:
    assert len(read(text)) == 1


@pytest.mark.parametrize("text", NONE)
def test_no_notice(text: str) -> None:
    assert read(text) == ()


def test_rows_of_cells_sign_nothing() -> None:
    (notice,) = read(
        "槐北海关关于处理超期货物的公告\n下列货物超过三个月未申报：\n提单号　　件数　　到港日期\n"
        "CX1　12件　2026-01-18\nCX2　1柜　2026-01-22\n"
        "请收货人自本公告发布之日起三十日内到我关办理手续。\n槐北海关\n2026年5月6日\n"
    )
    assert (notice.place.end_line, str(notice.issue_date and notice.issue_date.date)) == (8, "2026-05-06")


def test_a_plan_by_days() -> None:
    (notice,) = read(
        "云桥街道疫苗点位调整公告\n■3月9日\n8:30-11:30：文化广场\n■3月10日\n8:30-11:30：体育馆\n"
        "云桥街道办事处\n2026年3月7日\n"
    )
    assert notice.place.end_line == 7


def test_the_head_of_a_record_is_the_notices() -> None:
    (notice,) = read(
        "公告查询 > 详情\n公告类型：起诉状副本\n公告法院：槐北县人民法院\n当事人：某某经营部\n"
        "刊登日期：2026-03-10\n公告内容：\n"
        "某某经营部：本院受理原告贺某诉你买卖合同纠纷一案，现向你公告送达起诉状副本。自发出本公告之日起经过三十日，即视为送达。\n"
    )
    assert notice.place.line == 2


def test_notices_between_rules() -> None:
    found = read(
        "━━━━━━\n遗失声明　某某公司遗失营业执照副本，声明作废。联系人自2026年4月20日起办理补领。\n━━━━━━\n"
        "催告函　俞某：你自本函见报之日起7日内付清所欠租金，逾期一切后果由你承担。　某某公司　2026年4月21日\n━━━━━━\n"
    )
    assert [notice.place.line for notice in found][-1] == 4
    assert all(notice.place.line == notice.place.end_line for notice in found)


def test_a_label_and_its_day_sign_nothing() -> None:
    (notice,) = read(
        "槐北稳健债券基金开放申购公告\n基金简称　槐北稳健债券\n申购起始日　2026年8月17日\n赎回起始日　2026年8月17日\n"
        "投资者可于开放日办理申购、赎回，特此公告。\n槐北基金管理有限公司\n2026年8月12日\n"
    )
    assert (notice.place.end_line, str(notice.issue_date and notice.issue_date.date)) == (7, "2026-08-12")
