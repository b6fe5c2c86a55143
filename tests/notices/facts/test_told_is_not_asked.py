"""Told is not asked: wrong words of a correction, what is over, what follows an event, sums reckoned to a day."""
# ruff: noqa: E501 - tables of texts

import pytest

from tests.notices.reading import only, periods, windows

CORRECTION = "更正公告\n{}\n更正日期：2026年10月12日\n槐北县政府采购中心\n"
SALE = "房屋拍卖公告\n本院公开拍卖槐北镇1号房屋，竞价时间：2026年5月11日10时至2026年5月12日10时。{}\n槐北县人民法院\n2026年3月30日\n"
PUBLICITY = "拟立项项目公示\n公示时间为2026年11月3日至2026年11月9日。{}\n槐北县科学技术局\n2026年10月30日\n"
LIQUIDATION = "清算公告\n槐北县云锦有限公司已成立清算组。{}\n槐北县云锦有限公司清算组\n2026年3月5日\n"
OFFICE = "公告\n{}\n槐北县农业农村局\n2026年8月24日\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("响应文件递交截止时间：2026年10月19日10:00，更正为：2026年10月26日10:00。", ["..2026-10-26"]),
        ("响应文件递交截止时间由2026年10月19日更正为2026年10月26日。", ["..2026-10-26"]),
        ("原报名截止时间为2026年10月19日，现延期至2026年10月26日。", ["..2026-10-26"]),
        ("报名截止时间2026年10月19日，因故推迟到2026年10月26日。", ["..2026-10-26"]),
        ("原报名时间：2026年10月13日至10月19日；现报名时间调整为2026年10月20日至10月26日。", ["2026-10-20..2026-10-26"]),
        ("1.原公告内容：投标截止时间2026年10月19日9时\n2.更正后内容：投标截止时间2026年10月26日9时", ["..2026-10-26"]),
        ("更正内容：原文：“报名时间：2026年10月13日至10月19日”\n现更正为：“报名时间：2026年10月20日至10月26日”", ["2026-10-20..2026-10-26"]),
        ("更正事项|更正前内容|更正后内容\n投标截止时间|2026年10月19日|2026年10月26日\n三、其他", ["..2026-10-26"]),
        ("公告中“报名截止时间：2026年10月19日”\n应为“报名截止时间：2026年10月26日”，其余内容不变。", ["..2026-10-26"]),
        # nothing is taken back
        ("其中“报名截止时间：2026年10月19日”\n应为报名者提供方便，现场设咨询台。", ["..2026-10-19"]),
        ("竞买人应于2026年10月19日前缴纳保证金，报名截止时间延长至2026年10月26日。", ["..2026-10-19", "..2026-10-26"]),
        ("报名时间：2026年10月20日至10月26日，如遇节假日顺延至下一工作日。", ["2026-10-20..2026-10-26"]),
    ],
)  # fmt: skip
def test_the_right_words_of_a_correction_are_the_live_ones(words: str, expected: list[str]) -> None:
    assert windows(only(CORRECTION.format(words))) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("请债权人自公告之日起45日内申报债权，请职工于公告之日起10日内结算工资，请股东于15日内补足出资。",
         ["45day claims publication -> 2026-04-20", "10day payment publication -> 2026-03-16", "15day payment publication -> 2026-03-20"]),
        ("原文：债权人自公告之日起30日内要求清偿债务。\n现更正为：债权人自公告之日起45日内要求清偿债务。", ["45day claims publication -> 2026-04-20"]),
        ("公告中“30日”系笔误，应为：债权人自公告之日起45日内申报债权。", ["45day claims publication -> 2026-04-20"]),
        ("请债权人自公告之日起45日内申报债权；请债务人自公告之日起15日内清偿欠款。",
         ["45day claims publication -> 2026-04-20", "15day payment publication -> 2026-03-20"]),
        ("债权人于公告之日起45日内申报债权、债务人于公告之日起15日内清偿债务。",
         ["45day claims publication -> 2026-04-20", "15day payment publication -> 2026-03-20"]),
    ],
)  # fmt: skip
def test_claims(words: str, expected: list[str]) -> None:
    notice = only(LIQUIDATION.format(words))
    assert periods(notice) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("竞价成功后，竞得人应在7日内付清全部余款。", ["7day payment event"]),
        ("买受人应在7日内付清全部余款。", ["7day payment event"]),
        ("成交后事项：\n1.应在7日内付清全部余款。", ["7day payment event"]),
        ("未成交的，竞买人应在5日内领回保证金。", []),
        ("竞买人请在7日内缴纳保证金。", ["7day payment publication -> 2026-04-07"]),
    ],
)
def test_what_follows_an_event_has_no_day(words: str, expected: list[str]) -> None:
    assert periods(only(SALE.format(words))) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("可于公示结束之日起5个工作日内提出书面复核申请。", ["5workday review step -> 2026-11-16"]),
        ("可以在公示期届满之日起7个工作日内提出质疑。", ["7workday objection step -> 2026-11-18"]),
        ("公示期满后5个工作日内可申请复核。", ["5workday review step -> 2026-11-16"]),
        ("公示无异议后10个工作日内办理登记。", ["10workday registration step -> 2026-11-23"]),
        ("可于成交公示结束之日起5个工作日内申请复核。", ["5workday review event"]),
        ("可于公示之日起5个工作日内提出异议。", ["5workday objection publication -> 2026-11-06"]),
        ("自本公示发布之日起满30日后的15日内办理登记。", ["30day other publication -> 2026-11-30", "15day registration step -> 2026-12-15"]),
        ("公示时间已满，该项目已公示7天。", []),
        ("最后一天可到现场反映。", []),
    ],
)  # fmt: skip
def test_what_begins_when_the_window_ends(words: str, expected: list[str]) -> None:
    notice = only(PUBLICITY.format(words))
    assert periods(notice) == expected
    assert all(notice.periods[w.period].from_publication for w in notice.windows if w.period is not None)


@pytest.mark.parametrize(
    "words",
    [
        "该项目经公示10天后无异议，现予以公告。",
        "2026年2月1日至2026年2月28日期间，在我局登记的下列车辆已注销。",
        "债权余额（截止2026年5月31日）为100万元。",
        "利息计算截止日：2026年5月31日。",
        "名单中的企业应当于每年1月1日至6月30日报送年度报告。",
        "办公时间：上午8：00-12：00（夏令时：6月1日-9月30日）。",
    ],
)
def test_what_is_told_gives_no_time(words: str) -> None:
    notice = only(OFFICE.format(words + "有关情况特此公告，联系电话0000。"))
    assert (periods(notice), windows(notice)) == ([], [])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("公示时间：2023年9月28日、10月7日至10日（5个工作日）", "2023-09-28..2023-10-10"),
        ("公示期为2023年9月28日和10月7日至10月10日，共5个工作日", "2023-09-28..2023-10-10"),
        ("公示时间：2023年9月28日，10月7日至10日（5个工作日）", "2023-09-28..2023-10-10"),
    ],
)
def test_a_window_in_pieces(words: str, expected: str) -> None:
    notice = only(f"关于拟认定企业名单的公示\n{words}。\n槐北县工业和信息化局\n2023年9月27日\n")
    assert windows(notice) == [expected]
    assert [len(window.pieces) for window in notice.windows] == [2]
    assert [claim.window for claim in notice.claims] == [0]


@pytest.mark.parametrize(
    "rows",
    [
        "信息披露起始日期：2026-10-19\n信息披露期满日期：2026-10-23",
        "信息披露起始日期\n2026-10-19\n信息披露期满日期\n2026-10-23",
        "挂牌开始时间：2026年10月19日　挂牌截止时间：2026年10月23日",
        "报名开始日期：2026年10月19日，截止日期：2026年10月23日",
        "标的名称　披露起始日期　披露期满日期\n镇东厂房　2026-10-19　2026-10-23",
    ],
)
def test_a_window_under_two_labels(rows: str) -> None:
    notice = only(f"槐北产权交易所项目公告\n标的名称：镇东厂房\n{rows}\n")
    assert windows(notice) == ["2026-10-19..2026-10-23"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # 起算 counts its day, 起 does not
        ("公示期为15日，自2026年3月5日起算。", ["15day objection date -> 2026-03-19"]),
        ("公示期自2026年3月5日起15日。", ["15day objection date -> 2026-03-20"]),
        ("现将名单公开征求意见，期限为十五日。", ["15day objection publication -> 2026-03-17"]),
        ("请于3月20日前报送名单。名单公示期7天，公示结束次日起3日内可补充提名。", ["7day objection publication -> 2026-03-09", "3day objection step -> 2026-03-12"]),
    ],
)  # fmt: skip
def test_from_which_day_a_length_is_counted(words: str, expected: list[str]) -> None:
    assert periods(only(f"公示\n有关事项公示如下，联系电话0000。{words}\n槐北县民政局\n2026年3月2日\n")) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("门面公开招租，租期均为三年，自2026年4月1日至2029年3月31日。", []),
        ("异议期：3.4-3.10（共5个工作日）。", ["2026-03-04..2026-03-10"]),
        ("有关时间调整如下：\n事项|原定时间|调整后时间\n报名截止|2026-03-10|2026-03-17\n其他事项不变。", ["..2026-03-17"]),
    ],
)  # fmt: skip
def test_windows_of_the_notice_and_of_other_things(words: str, expected: list[str]) -> None:
    assert windows(only(f"公告\n有关事项公告如下，联系电话0000。{words}\n槐北县民政局\n2026年3月2日\n")) == expected


def test_what_is_given_back_is_no_claim() -> None:
    words = "保证金在遴选结果确定后十个工作日内无息退还。"
    notice = only(
        f"重整投资人招募公告\n管理人公开招募投资人，请于2026年3月20日前报名。{words}\n云锦公司管理人\n2026年3月2日\n"
    )
    assert periods(notice) == ["10workday payment event"]


@pytest.mark.parametrize(
    ("words", "old"),
    [
        (
            "一、原股东会有关情况\n原股东会召开日期：2026年3月20日\n二、延期后的情况\n召开的日期时间：2026年3月27日14点",
            ["2026-03-20"],
        ),
        (
            "一、原会议安排\n1、现场会议召开时间：2026年3月20日14时\n二、延期后的安排\n1、现场会议召开时间：2026年3月27日14时",
            ["2026-03-20"],
        ),
        ("一、原因及依据\n1、现场会议召开时间：2026年3月20日14时\n二、地点\n二楼会议室", []),
        ("一、原则\n二、安排\n现场会议召开时间：2026年3月20日14时", []),
    ],
)
def test_the_first_day_of_what_is_put_off_is_given_up(words: str, old: list[str]) -> None:
    notice = only(f"槐北建材股份有限公司关于股东会延期召开的公告\n{words}\n槐北建材股份有限公司董事会\n2026年3月2日\n")
    assert [str(p.deadline) for p in notice.periods if p.given_up] == old
