"""Days and periods in the words of small bodies: boards, chats, warnings of a flood, what a text only tells of."""

import pytest

import deadline_cli
from deadline_cli.notices.facts import Notice


def read(title: str, body: str, foot: str) -> Notice:
    (judged,) = deadline_cli.check(f"{title}\n{body}\n{foot}\n").notices
    return judged.notice


def windows(notice: Notice) -> list[str]:
    return [f"{w.start.date if w.start else ''}..{w.end.date if w.end else ''}" for w in notice.windows]


POSTED = "[群公告]\n青屿幼儿园 · 叶老师 发布于 2026-04-13 16:05"
BUS = "岫川公交集团　2026年5月18日　　阅读 1.2万　　👍 86"
TABLE = "| 发布单位 | 芦港市公共资源交易中心 |\n| 公示日期 | 2026年3月9日 |"
STATION = "霞渡水库管理站"
RENTS = "出租人：霞渡资产经营有限公司\n公告日期：2026年10月16日"
LASTS = ["2026-06-28..2026-06-30"]
SCHOOL = "青屿幼儿园\n2026年4月13日"
OFFICE = "霞渡市水利局\n2026年6月27日"


@pytest.mark.parametrize(
    ("title", "body", "foot", "found"),
    [
        ("关于开启泄洪闸的通告", "定于2026年6月28日14时起开启泄洪闸，预计持续至6月30日8时。", OFFICE, LASTS),
        ("泄洪通告", "定于6月28日14时起泄洪，下泄流量80立方米/秒，预计持续至6月30日8时。", OFFICE, LASTS),
        ("停电公告", "定于2026年6月28日14时起停电，预计6月30日8时恢复供电。", OFFICE, LASTS),
        ("调剂公告", "一、调剂系统开放时间\n2026年7月10日12:00—7月11日12:00。", OFFICE, ["2026-07-10..2026-07-11"]),
        ("图书馆服务公告", "夏季开放时间5月1日至9月30日，请持证入馆。", OFFICE, []),
        ("认证通告", "未在2025年12月31日前完成认证的，待遇暂停，请于2026年7月31日前补办。", OFFICE, ["..2026-07-31"]),
        ("理财产品公告", "我公司购买的理财产品于2026年6月28日到期并赎回，收回本金五万元。", OFFICE, []),
        ("接龙通知", "毕业纪念册自愿订，接龙到7月17日（周五）晚8点，过了就报不上了。", OFFICE, ["..2026-07-17"]),
        ("征稿启事", "截至7月30日17时，材料寄秘书处，联系人方同，请会员踊跃报名参加。", OFFICE, ["..2026-07-30"]),
        ("统计公告", "截至6月20日，稿件已寄出12份，请会员放心。", OFFICE, []),
        ("公交停运公告", "8路公交自7月25日首班车起至8月15日末班车止停运。", OFFICE, ["2026-07-25..2026-08-15"]),
        ("公交停运公告", "8路自7月9日首班起至8月12日末班止停运。", OFFICE, ["2026-07-09..2026-08-12"]),
        ("清塘通知", "网具请在7月3日天亮前收掉。", OFFICE, ["..2026-07-03"]),
        ("兑换公告", "- 兑换通道开放时间：2026-07-16 至 2026-07-31", OFFICE, ["2026-07-16..2026-07-31"]),
        ("清沟通知", "沟边的柴草请各家在7月4日天黑前收走，没收的一并清除。", OFFICE, ["..2026-07-04"]),
        ("告知书", "五一放假：5月1日至5月5日，共5天。有意见请反馈。", SCHOOL, ["2026-05-01..2026-05-05"]),
    ],
)  # fmt: skip
def test_windows_and_closing_days(title: str, body: str, foot: str, found: list[str]) -> None:
    assert windows(read(title, body, foot)) == found


def test_the_day_of_a_bill_closes_nothing() -> None:
    bill = "申请人称其汇票一张遗失，2026年1月8日出票，2026年9月8日到期，本院已受理。"
    body = f"{bill}自公告之日起60日内，利害关系人应申报权利。"
    notice = read("公示催告公告", body, "霞渡市人民法院\n2026年6月8日")
    assert (windows(notice), [fact.role for fact in notice.periods]) == ([], ["claims"])


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("体检表没交的，本通知发出3天内交到保健室办理登记。", [("本通知发出3天内", "registration", "2026-06-30")]),
        ("公示结束后3个工作日内报省项目办备案。", [("公示结束后3个工作日内", "other", None)]),
        ("公示结束后3个工作日内由镇政府上报县局审批。", [("公示结束后3个工作日内", "other", None)]),
        ("对公告内容有异议的，请在15日内书面提出。", [("在15日内", "objection", "2026-07-13")]),
        ("欠物业费的住户，3日之内把欠费结清。", [("3日之内", "payment", "2026-06-30")]),
        ("我局在15日内向社会提出方案。", []),
        ("定于7月20日上午9时召开第五届会员代表大会。", [("7月20日上午9时", "other", "2026-07-20")]),
        ("将于7月20日上午9时在区体育馆通过摇号方式确定。", [("7月20日上午9时", "other", "2026-07-20")]),
        ("中标后5个工作日内办理备案。", [("中标后5个工作日内", "registration", None)]),
    ],
)
def test_periods_and_their_roles(body: str, said: list[tuple[str, str, str | None]]) -> None:
    notice = read("关于有关事项的通知", body, OFFICE)
    found = [(fact.text, fact.role, str(fact.deadline) if fact.deadline else None) for fact in notice.periods]
    assert found == said


@pytest.mark.parametrize(
    ("title", "body", "foot", "issuer", "day"),
    [
        ("泄洪通告", "我站定于2026年6月28日14时开启泄洪闸。", f"{STATION}\n2026年6月28日7时", STATION, "2026-06-28"),
        ("竞租公告", "竞租会：2026年11月3日上午9时。", RENTS, "霞渡资产经营有限公司", "2026-10-16"),
        ("[群公告]", "请各位家长4月17日前报名。", "\n收到请回复", None, None),
        ("停运公告", "8路公交停运。", BUS, "岫川公交集团", "2026-05-18"),
        ("注销公告", "债权人自公告之日起45日内申报债权。电话：137****6622。包某，2026年4月2日", "", None, "2026-04-02"),
        ("停运通知\n总务处　点击：77　时间：2026-04-02 08:15", "8路公交停运。", "特此通知", None, "2026-04-02"),
        ("公示", "| 公示期 | 2026年3月9日至3月13日 |\n|---|---|", TABLE, "芦港市公共资源交易中心", "2026-03-09"),
        (POSTED, "请各位家长4月17日前报名。", "收到请回复", None, "2026-04-13"),
        (
            "征地公告", "公告时间为10个工作日，对内容有异议的请反映。",
            "本公告于2026年6月1日在霞渡县政府门户网站公告（网址：www.xd.gov.cn）和所在乡镇（街道）范围内张贴发布。",
            None, "2026-06-01",
        ),
    ],
)  # fmt: skip
def test_who_issues_and_when(title: str, body: str, foot: str, issuer: str | None, day: str | None) -> None:
    notice = read(title, body, foot)
    assert (notice.issuer, str(notice.publication_date) if notice.publication_date else None) == (issuer, day)
