"""A page that is one text which nobody calls a notice: signed under a heading, or without head or foot, it asks for
something by a day, or shuts something."""

from __future__ import annotations

import pytest

from tests.notices.reading import only, read, windows

ASKING = [
    "花市摊位竞投\n今年迎春花市设在文昌路，摊位208个。\n投标日：2026年1月31日上午8时30分，地点镇文化站礼堂\n"
    "报名：1月22日到1月29日，带身份证和两百元报名费\n横沥镇迎春花市办公室\n",
    "旧挖掘机竞价处置\n标的：卡特320挖掘机1台\n竞价时间　二〇二六年十一月十八日十四时\n竞价方式　现场举牌，价高者得\n"
    "报名　十一月十七日十七时截止\n郧水第三工程有限公司物资部　十一月六日\n",
    "老船坞公开征集运营商\n递交方案的最后时点为2026年9月30日下班时；方案评审十月中旬，电话通知。场地踏勘自行安排。\n"
    "征集人：大沽口文化旅游发展有限公司\n",
    "造船厂社会招聘体检通知\n体检时间：2026年9月22日早上七点半在厂医院一楼集合，空腹。未到者视为放弃。\n江北造船厂人事处\n2026年9月15日\n",
]
NONE = [
    # nobody signs
    "花市里的人\n今年迎春花市设在文昌路，1月31日开张，摊位208个，来的人比去年多。\n",
    # a report that names the work it did
    "泊岭县医保局2026年上半年工作总结\n一、参保登记\n上半年登记参保人数21万，3月10日完成目标。\n二、下一步\n继续做好报名和登记工作。\n"
    "泊岭县医保局\n",
]
# a notice that lost its head or its foot, and the days that it sets
EXCERPTS = [
    (
        "意向承租人可在2026年4月7日至2026年4月21日17时登录交易平台提出承租申请，逾期系统关闭。\n",
        ["2026-04-07..2026-04-21"],
    ),
    (
        "三、登记办法\n1.登记时间：2026年5月19日至5月20日。\n2.邮寄登记的，须在2026年5月20日16:00前寄达。\n四、其他事项\n会期半天。\n",
        ["2026-05-19..2026-05-20", "..2026-05-20"],
    ),
    (
        "道改造需要，对以下出入口实施管制：\n（一）南门匝道：2026年6月1日0时至6月20日24时封闭；\n（二）北门匝道：2026年6月22日0时至7月5日24时，禁止货车驶入。\n",
        ["2026-06-01..2026-06-20", "2026-06-22..2026-07-05"],
    ),
    (
        "停气时间　　　停气范围\n2026年9月8日22:00—9月9日6:00　河口里、船厂宿舍\n"
        "2026年9月10日22:00—9月12日6:00　西关街沿线\n",
        ["2026-09-08..2026-09-09", "2026-09-10..2026-09-12"],
    ),
    (
        "各位住户：\n近期工作安排如下：\n1.绿化修剪：2026年3月9日至3月13日；\n2.水箱清洗：2026年3月16日至3月17日；\n3.外墙检测：2026年3月18日至3月20日。\n"
        "紫竹苑物业服务中心\n",
        ["2026-03-09..2026-03-13", "2026-03-16..2026-03-17", "2026-03-18..2026-03-20"],
    ),
]
NO_EXCERPTS = [
    '<unit id="7"><zh>异议须于2026年6月30日前提出</zh></unit>\n<unit id="8"><zh>公告</zh></unit>\n',
    "应用文写作：校图书馆5月4日至5月8日闭馆，请你写一则通知，须在5月3日前交。（10分）\n",
    "原告诉称，被告应于2025年3月1日前交付房屋，经审理查明，被告至今未交付。\n",
    "信用卡还款日　10日\n社保扣款　16日\n请记得5月20日前对账\n听老李说，去年就忘了。\n",
]


@pytest.mark.parametrize(("text", "days"), EXCERPTS)
def test_a_notice_without_head_or_foot(text: str, days: list[str]) -> None:
    assert windows(only(text)) == days


@pytest.mark.parametrize("text", NO_EXCERPTS)
def test_what_only_looks_like_one(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize("text", ASKING)
def test_one_signed_text_that_asks_for_something_by_a_day(text: str) -> None:
    assert len(read(text)) == 1


@pytest.mark.parametrize("text", NONE)
def test_a_text_that_asks_nobody(text: str) -> None:
    assert read(text) == ()


def test_an_office_announces_the_above() -> None:
    text = (
        "依据《机动车驾驶证申领和使用规定》第七十七条，未收回机动车驾驶证的，应当公告机动车驾驶证作废。"
        "经统计，对超过有效期一年以上未换证的，决定公告上述机动车驾驶证作废。\n特此公告\n"
        "青垄市公安局交通警察支队\n2026年1月6日\n"
    )
    assert only(text).issuer == "青垄市公安局交通警察支队"
