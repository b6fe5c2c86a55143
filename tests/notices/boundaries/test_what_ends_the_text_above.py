"""What ends the text above is no part of the next heading: days without a year or with an hour, a site's rows, a name."""
# ruff: noqa: E501 - pages

import pytest

from tests.notices.reading import only, read, windows

NEXT = "关于调整基金赎回业务的公告\n投资者可于2026年10月8日前提交赎回申请。\n槐北基金管理有限公司\n2026年9月22日\n"
SERVED = (
    "槐北县综合行政执法局\n行政处罚意见告知书公告送达\n陈某：\n因无法直接送达，现予公告，自公告之日起满30日视为送达。"
    "你有权自送达之日起五个工作日内向本局陈述、申辩。\n联系人：艾队长，电话2159001。\n2026年5月20日\n"
)
FLOOD = "泄洪公告\n因连降大雨，定于2026年6月28日14时起开启泄洪闸，下游人员务必于28日12时前撤离河道。\n松埠县龙潭水库管理所\n{}\n"


@pytest.mark.parametrize("day", ["七月三日", "7月3日", "十二月二十一日"])
def test_a_day_without_its_year_is_not_in_the_heading_below(day: str) -> None:
    above = f"封渡\n上游泄洪。\n二〇二六年七月三日十二时起，柳家渡停渡，人车绕走大桥。\n柳家渡管理所\n{day}\n"
    assert [n.title for n in read(above + NEXT)][-1] == "关于调整基金赎回业务的公告"


def test_a_day_in_a_heading_stays_there() -> None:
    assert (
        only("7月3日停水公告\n因抢修，2026年7月3日8时至7月4日8时停水。\n槐北水务公司\n2026年7月1日\n").title
        == "7月3日停水公告"
    )


@pytest.mark.parametrize("day", ["2026年6月28日7时", "2026年6月28日上午7时30分", "二〇二六年六月二十八日七时"])
def test_an_order_is_signed_by_a_day_with_its_hour(day: str) -> None:
    first, second = read(f"{FLOOD.format(day)}\n{SERVED}")
    assert first.place.end_line == 4
    assert (second.issuer, second.rule) == ("槐北县综合行政执法局", "chengguan-gonggao")


def test_a_day_with_its_hour_under_a_label_signs_nothing() -> None:
    text = "听证公告\n申请人请于2026年6月20日前报名参加听证。\n听证时间\n2026年6月28日9时\n听证地点：县政府一楼。\n槐北县司法局\n2026年6月1日\n"
    assert str(only(text).issue_date and only(text).issue_date.date) == "2026-06-01"  # type: ignore[union-attr]


SITE = "税务事项通知书送达公告\n因无法联系，现依法公告送达。自公告之日起满30日，即视为送达。\n槐北县税务局\n2026年1月20日\n附件：通知书.pdf\n"
STOPPED = "停气公告\n因燃气管道碰口作业，将于2026年8月19日22:00至8月20日6:00暂停供气，涉及江南明珠、怡景苑。\n澜州燃气有限公司\n2026年8月18日\n"


@pytest.mark.parametrize("head", ["相关文档", "相关公告"])
def test_the_rows_of_a_sites_list_head_nothing(head: str) -> None:
    found = read(f"{SITE}{head}\n· 非正常户认定公告（2026年第1号）\n· 欠税公告\n\n{STOPPED}")
    assert [n.place.line for n in found] == [1, 10]
    assert found[1].kind == "closure"


def test_a_notice_below_such_a_heading_is_read() -> None:
    assert [n.place.line for n in read(f"{SITE}相关公告\n\n{STOPPED}")] == [1, 8]


ROWS = "商标文件送达公告\n以下申请的文件因邮寄退回无法送达，现予公告。自公告发布之日起满30日，视为送达。\n申请号 81230047　申请人 巩某　文件 商标驳回通知书\n申请号 80995512　申请人 云朵甜品店　文件 商标注册申请补正通知书\n2026年5月18日\n"


def test_rows_of_one_label_are_no_titles() -> None:
    found = read(
        f"{ROWS}\n槐北县地方海事处招领公告\n请失主自本公告发布之日起一年内前来认领。\n槐北县地方海事处\n2026年6月1日\n"
    )
    assert [(n.place.line, n.kind) for n in found] == [(1, "service"), (7, "found")]


def test_a_title_in_two_pieces_stays_one() -> None:
    text = "槐北县海事局　海事行政处罚　事先告知书　送达公告\n陈某：因无法直接送达，现予公告，自公告之日起满30日视为送达。\n槐北县海事局\n2026年5月20日\n"
    assert only(text).title == "槐北县海事局　海事行政处罚　事先告知书　送达公告"


RESULT = "关于2026年8月6日作出的环评批复决定的公告\n我局于2026年8月6日作出批复，现予以公告，公告期为2026年8月7日至2026年8月13日。\n联系电话：0794-6612345\n"
ROAD = "{}\n因桥梁检修，2026年10月12日8时至10月25日18时封闭北行车道。\n湖南路桥养护分公司\n2026年10月9日\n"


@pytest.mark.parametrize("title", ["G65沅州段封闭施工公告", "C3地块征地公告", "S21沿线封闭施工通告"])
def test_the_number_of_a_road_or_a_plot_begins_a_title(title: str) -> None:
    found = read(f"{RESULT}\n{ROAD.format(title)}")
    assert [n.title for n in found] == ["关于2026年8月6日作出的环评批复决定的公告", title]


@pytest.mark.parametrize("head", ["A08人民法院公告", "B2分类公告", "A12法院公告"])
def test_the_number_of_a_page_does_not(head: str) -> None:
    assert head not in [n.title for n in read(f"{head}\n{RESULT}")]


def test_a_hint_behind_a_telephone_is_another_text() -> None:
    hint = "温馨提示：关于2026-2027采暖季“报停”办理\n尊敬的用户：停止供热的，请在2026年9月1日至10月10日内办理。\n槐北热力公司\n2026年8月24日\n"
    assert [n.place.line for n in read(f"{RESULT}\n{hint}")] == [1, 5]


def test_labels_with_blanks_behind_a_mark_are_one_notices_own() -> None:
    text = (
        "顺达物流股份有限公司关于召开2024年年度股东大会的通知\n本公司董事会保证公告内容不存在虚假记载。\n重要内容提示：\n"
        "● 股东大会召开日期： 2025 年 6 月 12 日\n● 股权登记日： 2025 年 6 月 6 日\n一、召开会议的基本情况\n"
        "现场会议召开时间： 2025 年 6 月 12 日14点；地点：公司会议室。\n网络投票起止时间：自 2025 年 6 月 12 日至 2025 年 6 月 12 日。\n"
        "二、会议登记方法\n登记时间： 2025 年 6 月 9 日。\n顺达物流股份有限公司董事会\n 2025 年 5 月 22 日\n"
    )
    assert only(text).rule == "shareholders-meeting-jsc"


def test_a_small_notice_behind_its_mark_is_still_one() -> None:
    text = "● 停水： 因抢修水管，北街2026年6月12日8时至20时停水。\n● 招领： 县公安局拾得摩托车一辆，请失主自公告之日起六个月内认领。\n"
    assert len(read(text)) == 2


@pytest.mark.parametrize("day", ["2025 年 4 月 10 日09点 00 分", "2025年4月10日09点00分", "2025 年4月10日9时"])
def test_a_day_with_blanks_under_its_heading_keeps_its_line(day: str) -> None:
    text = f"路灯节能改造项目公开招标公告\n三、提交投标文件截止时间、开标时间和地点\n{day}（北京时间），汐州市公共资源交易中心第三开标室\n四、公告期限\n自本公告发布之日起5个工作日。\n汐州市公共资源交易中心\n2025年3月17日\n"
    assert windows(only(text)) == ["..2025-04-10"]


CALL = "经市局党组会议研究，同意梅某等三名同志转为中共正式党员，自{}起在机关一楼公示栏公示{}，至{}止，如有不同意见请在公示期间向机关党委反映。\n"


@pytest.mark.parametrize(
    "said",
    [("2026年3月10日", "5个工作日", "2026年3月17日"), ("二〇二六年三月十日", "五个工作日", "二〇二六年三月十七日")],
)
def test_a_call_is_one_in_figures_and_in_characters(said: tuple[str, str, str]) -> None:
    assert windows(only(CALL.format(*said))) == ["..2026-03-17"]


def test_a_tale_in_characters_is_none() -> None:
    assert read("二〇二六年三月十七日止，全县已有四十二个村完成换届，比去年早了半个月，乡亲们说这回选得踏实。\n") == ()


@pytest.mark.parametrize("number", ["2", "12", "　32", "3.", "3、"])
@pytest.mark.parametrize("day", ["2026年1月20日", "二〇二六年一月二十日"])
def test_the_number_of_a_page_or_row_under_a_day_is_no_part_of_the_notice(number: str, day: str) -> None:
    above = SITE.split("附件")[0].replace("2026年1月20日", day)
    found = read(f"{above}{number}\n{STOPPED}{number}")
    assert [(n.issuer, str(n.issue_date and n.issue_date.date)) for n in found] == [
        ("槐北县税务局", "2026-01-20"),
        ("澜州燃气有限公司", "2026-08-18"),
    ]


@pytest.mark.parametrize("end", ["现依法向你公告", "现向你公司公告", "现依法公告", "现向你们公告", "现予公告"])
def test_a_sentence_broken_behind_公告_is_no_heading(end: str) -> None:
    text = f"槐北县人民法院公告\n李某某：本院受理原告诉你买卖合同纠纷一案，{end}\n送达起诉状副本。自公告之日起经过30日即视为送达。\n槐北县人民法院\n2026年2月3日\n"
    assert only(text).title == "槐北县人民法院公告"
