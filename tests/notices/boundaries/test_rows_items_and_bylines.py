"""Rows of a table, labelled items, a site's byline and marked headings: what each is in its notice."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import only, read

TAX = (
    "国家税务总局槐北市税务局税务文书公告\n槐税公〔2026〕13号\n下列纳税人：因你单位已走逃失联，现向你单位公告送达税务文书，自公告之日起满30日即视为送达。\n"
    "序号  纳税人名称  识别号  文书名称及文号\n1  云锦贸易有限公司  91530302MA6NQ3R81T  税务行政处罚事项告知书（槐税告〔2026〕31号）\n"
    "2  云绣资源有限公司  91530302MA6P0D2X4J  税务处理决定书（槐税处〔2026〕19号）\n请上述纳税人及时到本局领取文书正本。\n"
    "国家税务总局槐北市税务局\n2026年7月27日\n"
)
PLAN = (
    "规划公示｜槐北市自然资源和规划局\n《槐北市沙洲片区控制性详细规划局部调整（草案）》批前公示\n发布日期：2026-08-11 16:40　信息来源：规划科\n"
    "　　沙洲片区拟把工业用地改为中小学用地，草案向社会公示，听取意见。\n　　◎ 公示期：30日，2026年8月11日至2026年9月10日\n"
    "　　◎ 公示地点：槐北市规划展示馆\n　　◎ 反馈渠道：来信请寄槐北市建设路20号\n　　◎ 联系人：鲍科长　0000-0000000\n　　未在公示期内反映的，不予采纳。\n"
)
ADS = (
    "◇清算公告\n槐北市云锦茶楼有限公司已由股\n东决定解散，凡本公司债权人，自\n公告之日起45日内携凭证到清算\n组申报债权。\n槐北市云锦茶楼有限公司清算组\n"
    "◇合并公告\n槐北市云锦物流有限公司与槐北\n市云绣仓储有限公司拟吸收合并，\n未接到通知书的债权人自本公告\n之日起45日内，可要求清偿债务。\n槐北市云锦物流有限公司\n"
)
POWER = (
    "槐北供电公司计划停电信息（6月下旬）\n单位：槐北供电公司运检部　　发布时间：2026年6月12日\n线路名称\t停电范围\t停电时间\t送电时间\n"
    "10kV石门线\t石门社区\t2026年6月24日7:30\t2026年6月24日18:00\n停电时间可能因天气变化而调整。请做好自备电源的准备，严禁反送电。服务热线95598。\n槐北供电公司运检部\n"
)


def test_a_row_that_ends_like_a_title_is_a_row() -> None:
    notice = only(TAX)
    assert [str(p.deadline) for p in notice.periods] == ["2026-08-26"]


def test_labelled_items_are_one_notice_and_the_column_is_no_name() -> None:
    notice = only(PLAN)
    assert notice.issuer == "槐北市自然资源和规划局"
    assert [(str(w.start and w.start.date), str(w.end and w.end.date)) for w in notice.windows] == [
        ("2026-08-11", "2026-09-10")
    ]


def test_a_mark_begins_another_notice_however_full_the_line_above_is() -> None:
    assert [(n.title, n.issuer) for n in read(ADS)] == [
        ("清算公告", "槐北市云锦茶楼有限公司清算组"),
        ("合并公告", "槐北市云锦物流有限公司"),
    ]


def test_marked_notices_stay_apart() -> None:
    marked = (
        "◆招领：本站拾得雨伞一把，失主自公告之日起30日内认领。\n◆寻主：本场停有货车一辆，车主自公告之日起30日内领取。\n"
    )
    assert len(read(marked)) == 2


def test_what_a_site_prints_under_a_headline_signs_nothing() -> None:
    notice = only(POWER)
    assert notice.title == "槐北供电公司计划停电信息（6月下旬）"
    assert notice.issue_date is not None and str(notice.issue_date.date) == "2026-06-12"


def test_the_day_beside_the_number_is_the_day_of_issue() -> None:
    notice = only(
        "槐北县国有建设用地使用权挂牌出让公告\n槐自然告字〔2026〕11号　　2026/10/9\n申请人可于2026年10月9日至2026年11月6日提交申请。\n槐北县自然资源局\n"
    )
    assert notice.issue_date is not None and str(notice.issue_date.date) == "2026-10-09"


@pytest.mark.parametrize(
    ("signed", "published", "found"),
    [
        ("4月19日", None, "2026-04-19"),  # the year of the days that it names
        ("12月28日", None, "2025-12-28"),  # signed long before them
        ("4月19日", "2027-01-04", "2026-04-19"),  # the last up to the paper's day
        ("1月3日", "2027-01-04", "2027-01-03"),
    ],
)
def test_a_day_without_a_year_signs(signed: str, published: str | None, found: str) -> None:
    text = f"白沙村宅基地审批公示\n现予公示，公示时间2026年4月20日至2026年4月26日，如有异议请反映。\n白沙村村民委员会\n{signed}\n"
    notice = only(text, published)
    assert notice.issue_date is not None and str(notice.issue_date.date) == found
    assert not notice.issue_date.year_written


def test_a_notice_of_two_years_leaves_such_a_day_open() -> None:
    text = "白沙村宅基地审批公示\n2024年3月1日受理，公示时间2026年4月20日至2026年4月26日，如有异议请反映。\n白沙村村民委员会\n4月19日\n"
    assert only(text).issue_date is None


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("本周四（2026年11月12日）22:00至次日6:00", ("2026-11-12", "2026-11-13")),
        ("2026年12月31日晚22时至翌日清晨6时", ("2026-12-31", "2027-01-01")),
        ("本周五（2026年11月13日）至下周一（2026年11月16日）", ("2026-11-13", "2026-11-16")),
    ],
)
def test_a_night_and_days_behind_weekdays_are_windows(said: str, window: tuple[str, str]) -> None:
    notice = only(
        f"【停水预告】沙洲街道的用户请留意\n因迁改主管，定于{said}对下列地段停水：沙洲一路。请提前备水。\n槐北水务集团\n2026年11月10日\n"
    )
    assert notice.title == "【停水预告】沙洲街道的用户请留意"
    assert [(str(w.start and w.start.date), str(w.end and w.end.date)) for w in notice.windows] == [window]


@pytest.mark.parametrize(
    ("title", "deadline"), [("厨具采购项目成交公告", "2025-10-10"), ("厨具采购项目更正公告", "None")]
)
def test_a_notice_of_the_award_ends_its_own_publicity(title: str, deadline: str) -> None:
    text = f"{title}\n公告期限：自本公告发布之日起1个工作日\n供应商可以在成交结果公告期限届满之日起七个工作日内提出质疑。\n槐北市第三中学\n2025年9月23日\n"
    assert str(only(text).periods[-1].deadline) == deadline
