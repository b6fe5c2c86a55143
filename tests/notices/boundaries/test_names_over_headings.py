"""Who signs above and whose heading it is: names, officers, names in brackets, framed heads, numbered advertisements."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import only, read

REST = "休刊启事\n根据法定节假日安排，本报2026年9月25日至27日休刊，28日恢复出版。\n云岭日报社"
SECOND = "房屋招租启事\n本社临街房屋对外招租，报名截止2026年10月11日，逾期不候，联系电话0000000。"


def _named(text: str) -> list[tuple[str, str | None]]:
    return [(n.title, n.issuer) for n in read(text)]


@pytest.mark.parametrize("name", ["云岭日报社", "云岭县体育馆", "云岭县交易中心白果乡站"])
def test_a_name_under_a_sentence_signs_it_and_heads_nothing(name: str) -> None:
    page = f"{REST.replace('云岭日报社', name)}\n{SECOND}\n"
    assert _named(page) == [("休刊启事", name), ("房屋招租启事", None)]


def test_over_a_title_of_two_lines_too() -> None:
    meeting = "云岭市供水集团“25云水02”公司债券\n2026年第一次持有人会议的通知\n会议由受托管理人召集，表决期间为2026年12月24日至12月26日。\n华岳证券股份有限公司"
    titles = [n.title for n in read(f"{REST}\n{meeting}\n")]
    assert titles == ["休刊启事", "云岭市供水集团“25云水02”公司债券2026年第一次持有人会议的通知"]


def test_an_officer_below_the_name_that_signs() -> None:
    page = "召开会员大会通告\n本会谨订于2026年3月15日下午二时举行会员大会，敬希各会员出席。\n云岭海味同业公会\n理事长　岑某南\n春节休息启事\n本报2月17日至19日停刊三天，二十日照常出版。\n云岭晨报社\n"
    assert _named(page) == [("召开会员大会通告", "云岭海味同业公会"), ("春节休息启事", "云岭晨报社")]


def test_a_name_in_brackets_behind_the_last_sentence_signs() -> None:
    one = "温某：本院拟对你名下房屋询价，现公告送达询价结果通知，限你在公告之日起三十日内来院领取，逾期视为送达。（云岭县人民法院）"
    other = "申请人云岭担保公司申请宣告汇票无效一案，本院已立案，利害关系人应在公告之日起六十日内申报权利。（南溪县人民法院）"
    assert [n.issuer for n in read(f"公告\n{one}\n{other}\n")] == ["云岭县人民法院", "南溪县人民法院"]
    assert only(f"公告\n{one.replace('（云岭县人民法院）', '（见附件）')}\n").issuer is None


def test_a_head_framed_by_marks_is_no_part_of_the_title_below() -> None:
    page = "◎ 产权公告 ◎\n云岭县交易中心农村产权流转公告\n团结村200亩农田经营权流转，公告时间：2026年8月26日至9月8日，逾期不受理。\n云岭县交易中心\n"
    assert only(page).title == "云岭县交易中心农村产权流转公告"
    assert only(page.replace("◎ 产权公告 ◎", "产权流转")).title.endswith("产权流转公告")


SORTS = "[公告]\n1. 云岭雨燕物流有限公司拟减资，请债权人接到通知起30日内、未接到通知的自公告起45日内联系0000000。\n2. 云岭向阳物业定于2026年11月25日起清理无主自行车，车主请于11月24日前自行移走。\n[转让]\n3. 学区旺铺，正在营业的文具店，急转。\n"


def test_numbered_advertisements_under_the_names_of_their_sorts_are_one_text_each() -> None:
    found = read(f"云岭晚报　2026年11月18日　星期三　便民广告\n{SORTS}")
    assert [sum(p.period is not None for p in n.periods) for n in found] == [2, 0]
    assert [len(n.windows) for n in found] == [0, 1]


def test_a_notices_own_list_is_not_parted() -> None:
    text = "招租公告\n[标的]\n1. 商铺一间，公告期为2026年11月18日至11月24日。\n2. 报名截止2026年11月24日，逾期不予受理。\n云岭县资产经营有限公司\n2026年11月17日\n"
    assert len(only(text).windows) == 2


def test_the_day_in_the_last_cell_of_a_row_is_not_when_a_notice_was_signed() -> None:
    text = "催收公告\n以下借款人请自本公告刊出之日起十日内到我社清偿贷款，否则我社将依法起诉。\n借款人　　担保人　　本金　　到期日\n文某喜　　艾某香　　80000　　2024-11-30\n粟某才　　粟某冬　　50000　　2025-03-15\n云岭县资金互助社\n"
    assert only(text).issue_date is None
    day = only(
        "催收公告\n请借款人自本公告刊出之日起十日内到我社清偿贷款。\n电话：0000000 云岭县资金互助社 2026-03-15\n"
    )
    assert str(day.issue_date and day.issue_date.date) == "2026-03-15"


def test_the_hearing_that_has_its_own_day_is_not_what_the_length_before_it_is_for() -> None:
    text = "云岭县人民法院公告\n何某：今依法公告送达起诉状副本。自公告之日起经过30日视为送达，答辩与举证均为送达之后的15日，开庭时间2026年7月1日14时30分，地点本院第二法庭。\n云岭县人民法院\n2026年5月1日\n"
    assert [p.role for p in only(text).periods] == ["service", "answer", "evidence", "hearing"]


def test_a_heading_that_bears_its_name_takes_none_from_above() -> None:
    served = "本院受理某公司诉你买卖合同纠纷一案，现公告送达起诉状副本，公告之日起满30日视为送达。"
    page = "".join(f"新河县江东人民法院公告\n{who}：{served}\n新河县江东人民法院\n" for who in ("何某", "周某"))
    found = [(one.title, one.place.line, one.place.end_line, one.issuer) for one in read(page)]
    court = "新河县江东人民法院"
    assert found == [(f"{court}公告", 1, 3, court), (f"{court}公告", 4, 6, court)]
