"""Closing days told by what goes on until then or is done no longer after; orders without a start; days of exams."""
# ruff: noqa: E501 - tables of texts

import pytest

from tests.notices.reading import only, periods, read, windows

OFFICE = "关于渡口搬迁有关事项的公告\n现将有关事项公告如下。{}。联系人：岑先生。\n槐北县渡口事务中心\n2026年3月6日\n"
LONE = ["..2026-03-20"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("报名时间：公告发布之日至2026年3月20日", LONE),
        ("公示时间：即日起-2026年3月20日", LONE),
        ("报名工作将持续到2026年3月20日", LONE),
        ("拾得的物品保管至2026年3月20日，逾期依法处理", LONE),
        ("月票退到2026年3月20日", LONE),
        ("报名系统将于2026年3月20日17:00准时关闭", LONE),
        ("2026年3月20日后不再受理", LONE),
        ("过了2026年3月20日不再发放", LONE),
        ("2026年3月20日前不迁移的按无主坟处理", LONE),
        ("登记时间以2026年3月20日为限", LONE),
        ("最后缴费日2026年3月20日", LONE),
        ("报名须在2026年3月20日当天下班前完成", LONE),
        ("车位续租3月20日前办完", LONE),
        # what the office does, what lies behind, and what only has a last day
        ("渡口将于2026年3月20日关闭", []),
        ("本中心将于2026年3月20日前完成退款", []),
        ("股权登记日：2026年3月20日", []),
        ("许可证有效期至2026年3月20日", []),
        ("2026年3月20日起不再收取摆渡费", []),
        ("道路拓宽到2026年3月20日已有十处", []),
    ],
)  # fmt: skip
def test_the_last_day(words: str, expected: list[str]) -> None:
    assert windows(only(OFFICE.format(words))) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("限期60日内迁移坟墓", ["60day other publication -> 2026-05-06"]),
        ("限你户于15日内自行搬离", ["15day other publication -> 2026-03-23"]),
        ("责令限期（30日内）拆除", ["30day other publication -> 2026-04-07"]),
        ("请在一周之内来取", ["1week other publication -> 2026-03-13"]),
        ("搬迁期限30天", ["30day other publication -> 2026-04-07"]),
        ("公告发布十日内来取", ["10day other publication -> 2026-03-16"]),
        ("自公告发布次日起算10日内来取", ["10day other publication -> 2026-03-16"]),
        ("认为登记有误的，自本公告之日起十五个工作日内把书面材料送到我中心", ["15workday objection publication -> 2026-03-27"]),
        # a law's general words, and what waits for an event
        ("企业应当在15日内公布结果", []),
        ("成交后，竞得人请在5日内搬离", ["5day other event"]),
    ],
)  # fmt: skip
def test_an_order_runs_from_the_notice(words: str, expected: list[str]) -> None:
    assert periods(only(OFFICE.format(words))) == expected


@pytest.mark.parametrize(
    ("title", "words", "expected"),
    [
        ("关于水价的公告", "三、论证会：2026年3月18日下午15:00，地点：三楼", ["fixed other -> 2026-03-18"]),
        ("招聘公告", "二、笔试：2026年3月21日9:00。三、面试：3月28日", ["fixed other -> 2026-03-21", "fixed other -> 2026-03-28"]),
        ("招聘公告", "面试报名截止时间：2026年3月20日", []),
    ],
)  # fmt: skip
def test_days_of_exams_and_meetings(title: str, words: str, expected: list[str]) -> None:
    assert periods(only(f"{title}\n{words}。\n槐北县渡口事务中心\n2026年3月6日\n")) == expected


def test_days_of_which_the_title_tells_are_no_window() -> None:
    text = "槐北县渡口事务中心2026年3月2日-3月6日受理申请的公示\n现将受理情况予以公示，公示期5个工作日。\n槐北县渡口事务中心\n2026年3月9日\n"
    assert windows(only(text)) == []


def test_time_off_in_plain_words() -> None:
    notice = only("国庆放假\n今年国庆我们厂从10月1日放到10月6日，一共放六天。\n槐北纺织厂\n2026年9月20日\n")
    assert windows(notice) == ["2026-10-01..2026-10-06"]
    assert [claim.period.value for claim in notice.claims] == [6]


def test_who_claims_is_named_with_who_owes() -> None:
    (notice,) = read(
        "注销公告\n槐北托育中心拟注销，请债权债务人自公告之日起30日内到清算组申报债权。\n槐北托育中心\n2026年3月6日\n"
    )
    assert [p.role for p in notice.periods] == ["claims"]
