"""A page that is one short signed text under a heading nobody calls a notice's: it asks for something by a day."""

from __future__ import annotations

import pytest

from tests.notices.reading import only, read

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
