"""Headlines that name no notice: under a site's column, over the day that it prints, over the labels of a sale."""
# ruff: noqa: E501 - tables of texts

import pytest

from tests.notices.reading import only, windows

HEADLINE = "槐北县医疗卫生单位2026年公开招聘事业编制卫生人才"
BODY = (
    "根据《槐北县急需紧缺卫生人才实施办法》等文件精神，2026年拟面向社会公开招聘卫生人才，现将有关事项公告如下：\n"
    "一、招聘计划\n计划招聘卫生人才20名。\n二、报名时间：2026年3月23日至3月27日。\n槐北县卫生健康委员会\n"
)
SALE = (
    "槐北县青禾水务有限公司30%股权转让项目\n项目编号：HB2026GQ0047\n转让方：槐北县城镇供水集团\n转让底价：2,860.00万元\n"
    "信息披露起始日期：2026-05-19\n信息披露期满日期：2026-06-17\n价款支付方式：自产权交易合同生效之日起5个工作日内一次性付清。\n"
)


@pytest.mark.parametrize("above", ["通知公告\n\n", "政务公开\n\n", "医院招聘\n\n", ""])
@pytest.mark.parametrize(
    "printed",
    ["日期:2026-03-19", "发布日期：2026-03-19　来源：人事处　浏览：77", "2026-03-19", "时间：2026-03-19 10:22"],
)
def test_a_headline_over_the_day_that_a_site_prints(above: str, printed: str) -> None:
    notice = only(f"{above}{HEADLINE}\n\n{printed}\n{BODY}")
    assert notice.title == HEADLINE
    assert notice.issue_date is not None
    assert str(notice.issue_date.date) == "2026-03-19"
    assert notice.issuer == "槐北县卫生健康委员会"


@pytest.mark.parametrize("above", ["", "槐北产权交易中心 > 项目信息\n打印 关闭\n", "首页 > 交易信息 > 股权\n"])
def test_where_one_stands_on_a_site_is_no_title(above: str) -> None:
    assert only(above + SALE).title == "槐北县青禾水务有限公司30%股权转让项目"


def test_a_rule_that_asks_for_words_of_a_title_finds_them_in_a_long_first_sentence() -> None:
    text = (
        "为保障寄递渠道安全和寄递用户信息安全，规范邮件、快件实名收寄活动，我们起草了《邮件快件实名收寄管理办法（征求意见稿）》。"
        "现向社会公开征求意见。意见反馈截止时间为2026年8月28日。\n交通运输部\n2026年7月28日\n"
    )
    assert only(text).rule == "rule-draft"


def test_a_bracketed_heading_inside_a_signed_notice_begins_no_advertisement() -> None:
    text = (
        "游戏停机维护公告\n亲爱的玩家：\n我们将于2026年10月15日07:00—11:00进行停机维护，开服时间可能顺延。\n【新活动】\n"
        "充值返利：10月16日至10月22日，返还的道具须于10月31日前领取，过期不补。\n【下架】\n夏日礼包将于10月20日下架。\n"
        "槐北游戏运营组\n2026年10月14日\n"
    )
    notice = only(text)
    assert notice.place.end_line == 9
    assert windows(notice) == ["2026-10-16..2026-10-22", "..2026-10-31"]


def test_a_mail_to_all_is_called_what_its_subject_says() -> None:
    text = (
        "发件人：信息中心\n收件人：全体员工\n抄送：各部门综合岗\n主题：【公告】办公系统切换停用安排\n日期：2026年5月21日 09:12\n\n各位同事：\n\n"
        "新系统将于2026年6月1日正式启用，有关安排如下：\n1. 2026年5月29日18:00至6月1日8:00，新旧系统均不可用；\n"
        "2. 未办结的流程，请经办人于5月27日前处理完毕，逾期系统自动终止。\n\n槐北港务集团信息中心\n"
    )
    notice = only(text)
    assert (notice.title, notice.issuer) == ("【公告】办公系统切换停用安排", "槐北港务集团信息中心")
    assert windows(notice) == ["2026-05-29..2026-06-01", "..2026-05-27"]
