"""Rows of small notices: behind headings in brackets, below one name and day, and signed by names that fill a line."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import only, read

SERVICES = (
    "槐北晚报　2026年7月21日　星期二　今日服务\n"
    "【停水】7月22日22:00至7月23日6:00，雁南路更换阀门，沿线停水。槐北市自来水公司\n"
    "【停电】7月23日（星期五）7:00至15:00，师范线停电检修，涉及师范桥、北关小区。槐北供电公司\n"
    "【热力】2026—2027采暖季用热申请自8月3日起受理，至9月30日截止，逾期不再接入。槐北热力公司\n"
    "【天气】今夜到明天，多云转阵雨，18℃到29℃。\n"
)
COURT = (
    "槐北市中级人民法院　2026年2月3日\n"
    "闫某：本院受理上诉人云锦公司与你房屋买卖合同纠纷一案，现依法公告送达上诉状副本、开庭传票。自公告之日起30日视为送达。\n"
    "高某：本院（2025）槐09民终2206号民事判决已经作出。自公告之日起30日内来领取，逾期视为送达。\n"
    "云锦广告部：本院对梁某诉你部名誉权纠纷作出民事裁定，按撤诉处理。公告期60日，期满视为送达。\n"
)
COLUMN = (
    "人民法院公告\n康六斤：本院受理\n原告槐北市村镇银\n行诉你信用卡纠纷\n一案，现公告送达\n起诉状副本、传票\n。自公告之日起30\n日视为送达。\n槐北市云溪区法院\n"
    "史长锁、槐北市顺\n达运输队：执行通\n知书、报告财产令\n现公告送达，自公\n告之日起六十日视\n为送达，送达后三\n日内履行完毕。\n云桥县人民法院\n"
)


def test_headings_in_brackets_at_every_line_are_small_notices() -> None:
    found = read(SERVICES)
    assert [n.issuer for n in found] == ["槐北市自来水公司", "槐北供电公司", "槐北热力公司"]
    assert [(str(w.start and w.start.date), str(w.end and w.end.date)) for w in found[0].windows] == [
        ("2026-07-22", "2026-07-23")
    ]


def test_two_lines_in_brackets_are_labels_of_one_notice() -> None:
    text = "关于征集意见的公告\n【征集时间】2026年3月23日至2026年4月23日，请书面反映\n【反馈方式】电子邮箱或者来信均可，请注明单位\n槐北市农业农村局\n2026年3月20日\n"
    assert len(read(text)) == 1


def test_one_name_and_day_stand_over_all_below_them() -> None:
    found = read(COURT)
    assert [(n.issuer, str(n.issue_date and n.issue_date.date), n.rule) for n in found] == [
        ("槐北市中级人民法院", "2026-02-03", "civil-gonggao")
    ] * 3


def test_a_gap_ends_what_a_head_stands_over() -> None:
    apart = COURT.replace("高某：", "\n高某：")
    assert [n.issuer for n in read(apart)][1:] == [None, None]


def test_whom_the_next_one_addresses_may_be_broken_over_a_line() -> None:
    assert [n.issuer for n in read(COLUMN)] == ["槐北市云溪区法院", "云桥县人民法院"]


@pytest.mark.parametrize("days", ["8月26、27日", "8月26日、27日", "8月26和27日"])
def test_days_that_share_a_month_are_one_window(days: str) -> None:
    text = f"拍卖公告\n受委托，定于2026年8月28日10时拍卖旧船一批。看样：{days}。登记截止：8月27日16时。\n槐北拍卖行\n2026年8月18日\n"
    assert ("2026-08-26", "2026-08-27") in [
        (str(w.start and w.start.date), str(w.end and w.end.date)) for w in only(text).windows
    ]


def test_a_short_heading_says_what_fails() -> None:
    gas = SERVICES.replace("【热力】", "【停气】7月24日9:00至17:00，北关小区1至9号楼庭院管改线。槐北燃气公司\n【热力】")
    assert [n.issuer for n in read(gas)] == ["槐北市自来水公司", "槐北供电公司", "槐北燃气公司", "槐北热力公司"]
    assert read("停气风波\n7月24日，北关小区的居民说，改造拖了三年。\n") == ()
