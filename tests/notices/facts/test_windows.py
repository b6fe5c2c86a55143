# ruff: noqa: E501 - tables of texts
"""Windows, closing dates and counts in the writings of the trade, with the years that they leave out."""

import pytest

import deadline_cli
from tests.notices.reading import only, windows

PUBLICITY = "关于拟聘用人员名单的公示\n现将拟聘用人员名单予以公示。{}。如有异议，请向人事科反映。\n槐北县第一中学\n{}\n"
SALE = "拍卖公告\n受委托，我公司公开拍卖报废车辆一批。{}。\n槐北县公信拍卖有限公司\n{}\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("公示时间：2026年1月29日至2月11日", "2026-01-29..2026-02-11"),
        ("公示期为2026年2月3日至2026年2月14日", "2026-02-03..2026-02-14"),
        ("公示期：2026年2月3日-2月9日", "2026-02-03..2026-02-09"),
        ("公示期为(2026年2月3日- -2月9日)", "2026-02-03..2026-02-09"),
        ("公示时间：2026年2月3日—9日（节假日除外）", "2026-02-03..2026-02-09"),
        ("公示期五天，从2026年2月3日至7日", "2026-02-03..2026-02-07"),
        ("公示期三天（即2月3至5日）", "2026-02-03..2026-02-05"),
        ("公示期为5个工作日（2月3日—9日）", "2026-02-03..2026-02-09"),
        ("公示期自2026年2月4日起至2026年2月24日止", "2026-02-04..2026-02-24"),
        ("公示时间为2026年2月3日～2月9日", "2026-02-03..2026-02-09"),
        ("公示时间：2/3—2/9", "2026-02-03..2026-02-09"),
        ("公示时间：2026.2.3-2.9", "2026-02-03..2026-02-09"),
        ("公示时间：2026.2.3-2026.2.9", "2026-02-03..2026-02-09"),
        ("公示时间：2026-02-03至2026-02-09", "2026-02-03..2026-02-09"),
        ("公示时间：2026/2/3——2026/2/9", "2026-02-03..2026-02-09"),
        ("公示时间： ２０２６年２月３日 至 ２０２６年２月９日", "2026-02-03..2026-02-09"),
        ("公示期自二〇二六年二月三日至二○二六年二月九日", "2026-02-03..2026-02-09"),
        ("公示时间：2026年 02 月 03 日 至 2026 年 02 月 09 日", "2026-02-03..2026-02-09"),
        ("公示期间为2026年2月3日（星期二）9时起至2月9日（星期一）17时止", "2026-02-03..2026-02-09"),
        ("公示时间：2026年12月28日至1月5日", "2026-12-28..2027-01-05"),
        ("公示时间：2026年2月3日\n至2026年2月9日", "2026-02-03..2026-02-09"),
        ("公示时间：年月日至年月日", "?..?"),
        ("公示时间：2026年2月30日至2026年3月5日", "?..2026-03-05"),
    ],
)
def test_window(words: str, expected: str) -> None:
    assert windows(only(PUBLICITY.format(words, "2026年2月3日"))) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("报名截止时间为2026年2月10日17时", "..2026-02-10"),
        ("有意者请于2026年2月10日16：00前办理竞买登记", "..2026-02-10"),
        ("请于2月10日（星期二）前交纳保证金", "..2026-02-10"),
        ("报名时间：即日起至2026年2月10日", "2026-02-03..2026-02-10"),
        ("报名时间自本公告发布之日起至2026年2月10日止", "2026-02-03..2026-02-10"),
        ("报名截止到2026年2月10日", "..2026-02-10"),
        ("提交投标文件截止时间、开标时间：2026年2月10日09点30分", "..2026-02-10"),
        ("原定于2026年2月6日的报名截止日期推迟到2026年2月10日", "..2026-02-10"),
        ("最迟于2026年2月10日报名", "..2026-02-10"),
    ],
)
def test_closing_date(words: str, expected: str) -> None:
    assert windows(only(SALE.format(words, "2026年2月3日"))) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "截至2025年12月31日，该批车辆账面余额30万元",
        "你单位2024年1月1日至2024年12月31日期间少缴税款",
        "租期自2024年1月1日至2026年12月31日",
        "10月1日至7日放假调休，共7天",
        "许可证有效期至2027年3月1日",
        "该批车辆已于2025年3月1日前报废",
    ],
)
def test_what_is_no_window(words: str) -> None:
    assert windows(only(SALE.format(words, "2026年2月3日"))) == []


def test_a_window_knows_the_period_it_states() -> None:
    notice = only(PUBLICITY.format("公示期为5个工作日（2026年2月4日至2月10日）", "2026年2月3日"))
    assert [w.period for w in notice.windows] == [0]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("公示时间：2026年2月4日至2月24日，共10个工作日", [(10, "workday")]),
        ("公示时间：2026年2月4日至2月24日（10 个工作日）", [(10, "workday")]),
        ("公示时间：2026年2月4日至2月8日，共计五天", [(5, "day")]),
        ("公示期五天，从2026年2月4日至8日", []),
        ("共有5个工作日报到的人员", []),
    ],
)
def test_count(words: str, expected: list[tuple[int, str]]) -> None:
    notice = only(PUBLICITY.format(words, "2026年2月3日"))
    assert [(c.period.value, c.period.unit) for c in notice.claims] == expected


def test_days_of_sales_are_facts_of_their_own() -> None:
    notice = only(SALE.format("定于2026年2月12日上午10时拍卖，标的展示：2月9日—10日", "2026年2月3日"))
    assert [(p.role, str(p.deadline)) for p in notice.periods] == [("other", "2026-02-12")]
    assert windows(notice) == ["2026-02-09..2026-02-10"]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("某某采购更正公告\n原投标截止时间2026年3月3日更正为2026年3月10日，开标时间同步更正。", ["..2026-03-10"]),
        ("延期公告\n原定于2026年3月3日截止的征求意见时间延长至2026年3月10日。", ["..2026-03-10"]),
    ],
)  # fmt: skip
def test_a_closing_that_moved(text: str, stated: list[str]) -> None:
    assert windows(only(text)) == stated


def test_a_count_behind_a_label() -> None:
    notice = only("补偿方案公告\n本公告期限自2026年2月4日至2026年3月6日止，期限三十日。")
    assert [(c.period.value, c.period.unit) for c in notice.claims] == [(30, "day")]


def test_the_time_to_sign_a_contract_is_past() -> None:
    text = "送达公告\n因你未在签约期限内（2025年9月1日至10月15日）签约，现公告送达补偿决定。\n2026年2月3日"
    assert windows(only(text)) == []


def test_years_of_birth_are_no_window() -> None:
    text = "县局公开招聘工作人员公告\n年龄：18周岁至28周岁（1998年9月30日-2008年9月30日）。\n报名时间：2026年2月4日至10日\n"
    assert windows(only(text)) == ["2026-02-04..2026-02-10"]


def test_how_long_a_sale_is_announced_closes_nothing() -> None:
    (window,) = only("挂牌出让公告\n公告期20日：2026年3月2日至3月22日。\n2026年3月1日").windows
    assert window.role == "inspection"


def test_a_day_in_brackets_explains_a_period() -> None:
    notice = only("送达公告\n郑某：现公告送达决定书，自公告之日起经过三十日（即2026年4月1日）视为送达。\n2026年3月2日")
    assert windows(notice) == []
    (served,) = notice.periods
    assert str(served.stated and served.stated.date) == "2026-04-01"
    assert [finding.code for finding in deadline_cli.check(notice.text).findings] == []
    wrong = notice.text.replace("4月1日", "4月3日")
    assert [finding.code for finding in deadline_cli.check(wrong).findings] == ["C404"]


@pytest.mark.parametrize("words", ["利息计算至2026年1月31日止", "利息暂计至2026年1月31日", "罚息结息至2026年1月31日止"])
def test_a_day_to_which_interest_is_reckoned_closes_nothing(words: str) -> None:
    text = f"债权转让暨催收公告\n请下列债务人立即履行还款义务，{words}。\n槐北县农商银行\n2026年3月2日\n"
    assert windows(only(text)) == []


def test_days_on_which_people_are_chosen_prepare_what_is_held() -> None:
    found = only(
        "某村第十三届村民委员会选举公告\n现将有关事项公告如下：11月9日至10日推选村民代表，11月18日至19日举行选举大会。\n"
        "某村村民选举委员会\n2026年10月30日"
    )
    assert [window.prepares for window in found.windows] == [True, False]
