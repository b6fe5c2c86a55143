"""Closing days told by what goes on until then or is done no longer after; orders without a start; days of exams."""
# ruff: noqa: E501 - tables of texts

import pytest

import deadline_cli
from tests.notices.reading import only, periods, read, windows

OFFICE = "关于渡口搬迁有关事项的公告\n现将有关事项公告如下。{}。联系人：岑先生。\n槐北县渡口事务中心\n2026年3月6日\n"
LONE = ["..2026-03-20"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("报名时间：公告发布之日至2026年3月20日", ["2026-03-06..2026-03-20"]),
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
        ("落下的画具请在3月20号晚上之前来拿", LONE),
        ("请于三月二十日（星期五）或以前交回条", LONE),
        ("名额留到3月20日（周五）中午", LONE),
        ("车位续租3月20日前办完", LONE),
        # what the office does, what lies behind, and what only has a last day
        ("渡口将于2026年3月20日关闭", []),
        ("本中心将于2026年3月20日前完成退款", []),
        ("股权登记日：2026年3月20日", []),
        ("借款期限延长至2026年3月20日", []),
        ("基金存续期延长至2026年3月20日", []),
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
        # what has run out, a rider, and a publicity that is still to come
        ("逾期将依法提存，期满五年仍无人领取的，上缴国库", []),
        ("遇休市的，顺延至休市结束后的第一个工作日", []),
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
        ("招募公告", "联系单位：槐北书画会：2026年3月16日起接受报名", []),
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


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("本馆2026年3月10日中午12:00至3月12日、3月28日至4月4日、4月20至4月23日闭馆", ["2026-03-10..2026-03-12", "2026-03-28..2026-04-04", "2026-04-20..2026-04-23"]),
        ("3月11日晚22:00至3月12日6:00、3月13日22:00至3月14日6:00分两次停水", ["2026-03-11..2026-03-12", "2026-03-13..2026-03-14"]),
        ("公示时间：2026年3月10日至3月12日、3月16日至3月17日", ["2026-03-10..2026-03-17"]),
        ("3月16日—18日开放时间调整为9:00—15:00；3月19—21日正常开放", ["2026-03-16..2026-03-18", "2026-03-19..2026-03-21"]),
        ("道路封闭时间继续延长至2026年3月23日24时", ["..2026-03-23"]),
        ("3月9日9:00开始报名，3月13日17:00截止", ["2026-03-09..2026-03-13"]),
        ("公示自2026年3月9日开始，为期5个工作日，至3月13日结束", ["2026-03-09..2026-03-13"]),
        ("请在2026年3月9日与3月13日之间提出", ["2026-03-09..2026-03-13"]),
        ("2026年3月15日至6月15日为春季防火期，其中4月1日至5月20日为高火险期", ["2026-03-15..2026-06-15", "2026-04-01..2026-05-20"]),
        ("春季开放时间3月15日至6月15日", []),
        ("开放时间：3月16日至3月18日", ["2026-03-16..2026-03-18"]),
        ("开放时间3月16日至18日调整为9:00—15:00", ["2026-03-16..2026-03-18"]),
        ("将于2026年11月1日开始供热，2027年3月31日停止供热", ["2026-11-01..2027-03-31"]),
    ],
)  # fmt: skip
def test_several_closures_are_several_windows(words: str, expected: list[str]) -> None:
    assert windows(only(OFFICE.format(words))) == expected


def test_lengths_by_sort_are_two_periods_and_do_not_disagree() -> None:
    text = "环评受理公示\n槐北县生态环境局受理的环评文件公示如下。公示时间：报告书为十个工作日，报告表为五个工作日。\n槐北县生态环境局\n2026年5月9日\n"
    page = deadline_cli.check(text)
    assert periods(page.notices[0].notice) == [
        "10workday comment publication -> 2026-05-22",
        "5workday comment publication -> 2026-05-15",
    ]
    assert [f.code for f in page.findings] == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("第一次债权人会议定于2026年4月30日9时在本院第三审判庭召开", "fixed other -> 2026-04-30"),
        ("本院定于2026年4月30日9时在本院公开拍卖渡口路8号房产", "fixed other -> 2026-04-30"),
        ("本院定于2026年4月30日9时在第三法庭", "fixed hearing -> 2026-04-30"),
        ("本院定于2026年4月30日9时在第三法庭摇号选定评估机构", "fixed other -> 2026-04-30"),
        ("本院定于2026年4月30日9时在本院发放案款", ""),
    ],
)  # fmt: skip
def test_what_is_done_in_a_court_room_is_a_hearing_only_where_nothing_else_is_said(words: str, expected: str) -> None:
    text = f"槐北县人民法院公告\n本院受理云桥公司破产清算一案，债权人应于2026年4月20日前申报债权。{words}。\n槐北县人民法院\n2026年3月6日\n"
    assert periods(only(text)) == ([expected] if expected else [])


def test_a_hearing_whose_words_are_cut_off_behind_the_court_room() -> None:
    text = (
        "槐北县人民法院公告\n岑某：本院受理邱某诉你合同纠纷一案，现公告送达起诉状副本及开庭传票。自公告之日起经过30日即视为送达。"
        "定于举证期满后的2026年12月16日9时整（遇节假日顺延）在本院第十七法庭\n槐北县人民法院\n2026年9月16日\n"
    )
    assert "fixed hearing -> 2026-12-16" in periods(only(text))


def test_a_publicity_under_a_later_item_runs_from_its_own_day() -> None:
    text = (
        "槐北县护士招聘公告\n一、报名时间：2026年7月6日至7月10日。\n二、打印准考证：2026年8月5日9:00—8月7日9:00。\n"
        "三、公示与聘用：公示期5个工作日，无异议的签订服务协议。\n槐北县第一医院\n2026年7月3日\n"
    )
    page = deadline_cli.check(text)
    (judged,) = page.notices
    assert periods(judged.notice) == ["5workday objection event"]
    assert [window.role for window in judged.notice.windows] == ["registration", "other"]
    assert [f.code for f in page.findings] == []


def test_the_office_below_a_line_that_ends_in_a_length() -> None:
    notice = only(
        "测试公告\n报名时间：2026年9月14日至9月18日。\n缴费：报名通过后24小时内\n槐北县语言文字测试站　2026-09-07\n"
    )
    assert notice.issuer == "槐北县语言文字测试站"


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("系统将升级，届时暂停以下服务：\n信用卡申请：3月14日21:00至3月15日06:15", "other"),
        ("2026年3月14日18:00至3月15日24:00暂停办理社保登记业务", "other"),
        ("车位申请时间：2026年3月14日至3月15日", "registration"),
    ],
)  # fmt: skip
def test_while_a_service_stands_still_nothing_is_handed_in(words: str, role: str) -> None:
    assert [window.role for window in only(OFFICE.format(words)).windows] == [role]


@pytest.mark.parametrize("bidden", ["现公告责令你自公告之日起5日内自行拆除", "特公告，你应自公告之日起5日内自行拆除"])
def test_what_a_notice_bids_is_no_service(bidden: str) -> None:
    text = f"强制拆除公告\n陈某：你搭建的彩钢房系违法建设，{bidden}，逾期依法强制拆除。\n新河县城市管理局\n2026年3月6日"
    assert periods(only(text)) == ["5day other publication -> 2026-03-11"]


def test_the_hour_that_should_be_is_the_hearings() -> None:
    told = "本报3月2日所刊公告中，开庭时间“2026年4月5日上午9时”应为“2026年4月15日上午9时”，特此更正。"
    text = f"更正公告\n{told}\n新河县人民法院\n2026年3月6日"
    assert periods(only(text)) == ["fixed hearing -> 2026-04-15"]
