"""Further ways in which notices say a day: bilingual signatures, weekdays before dates, days of meetings, forms below."""
# ruff: noqa: E501 - tables of texts

import pytest

from deadline_cli.notices.reading.days import slashed_in
from tests.notices.reading import only, periods, windows

REDUCTION = (
    "减资公告\n槐北县云锦有限公司拟减少注册资本，债权人自本公告之日起45日内要求清偿债务。\n槐北县云锦有限公司\n{}\n"
)
OFFICE = "{}\n{}\n槐北县发展和改革局\n2026年3月2日\n"


@pytest.mark.parametrize(
    "signed",
    [
        "2026年3月9日 March 9, 2026",
        "2026年3月9日 / 9 March 2026",
        "2026年3月9日\nMarch 9, 2026",
        "Mar. 9, 2026 2026年3月9日",
        "2026年3月9日（March 9th, 2026）",
        "March 9, 2026",
    ],
)
def test_a_signature_in_two_languages(signed: str) -> None:
    notice = only(REDUCTION.format(signed))
    assert (notice.issuer, periods(notice)) == ("槐北县云锦有限公司", ["45day claims publication -> 2026-04-23"])


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("中标结果公告\n项目名称：设备采购\n招标公告发布日期：2026年2月3日\n中标供应商：云锦公司\n公告期限1个工作日。\n槐北县医院\n", None),
        ("招标公告\n招标公告发布日期：2026年2月3日\n项目名称：设备采购，投标截止时间：2026年3月3日。\n槐北县医院\n", "2026-02-03"),
        ("征收土地预公告\n拟征收土地10亩。本公告于2026年2月28日发布，公告时间不少于十个工作日。\n槐北县人民政府\n", "2026-02-28"),
        ("征收土地预公告\n拟征收土地10亩。原公告于2026年2月28日发布，公告时间不少于十个工作日。\n槐北县人民政府\n", None),
    ],
)  # fmt: skip
def test_whose_day_of_issue_it_is(words: str, day: str | None) -> None:
    issued = only(words).issue_date
    assert (str(issued.date) if issued is not None else None) == day


@pytest.mark.parametrize(
    "words",
    [
        "拟在2026年3月16日上午9时召开城市供水价格听证会",
        "定于2026年3月16日上午9时举行听证会",
        "计划于2026年3月16日上午9时举行听证会",
        "预定于2026年3月16日上午9时召开听证会",
    ],
)
def test_a_hearing_is_called(words: str) -> None:
    assert periods(only(OFFICE.format("关于召开供水价格听证会的公告", f"我局{words}。"))) == [
        "fixed hearing -> 2026-03-16"
    ]


def test_a_day_on_which_somebody_is_asked_to_come() -> None:
    assert windows(
        only(OFFICE.format("报名公告", "现将报名有关事项公告如下：请于2026年3月16日到社区服务中心报名。"))
    ) == ["..2026-03-16"]


def test_the_blanks_of_a_form_below_the_signature_are_the_applicants() -> None:
    text = (
        OFFICE.format("听证公告", "定于2026年4月16日上午9时举行听证会。") + "附表：申请表 签名： 日期：2026年 月 日\n"
    )
    assert [day.problem for day in only(text).dates] == [None, None]


def test_five_days_of_the_penalty_law_are_working_days() -> None:
    text = (
        "行政处罚告知书送达公告\n云锦商贸有限公司：现公告送达行政处罚告知书，自公告之日起30日视为送达。"
        "要求听证的，应当自收到本告知书之日起五日内提出。\n槐北县市场监督管理局\n2026年3月2日\n"
    )
    assert periods(only(text))[1] == "5day hearing service -> 2026-04-09"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("公示期5天，如有异议请反映。", ["5day objection publication -> 2026-03-07"]),
        ("有异议的，自本公示之日起5日内提出。", ["5day objection publication -> 2026-03-09"]),
    ],
)
def test_a_notice_stands_to_its_day_and_a_right_moves_off_a_rest_day(words: str, expected: list[str]) -> None:
    assert periods(only(OFFICE.format("用海公示", words))) == expected


@pytest.mark.parametrize(
    "rider",
    [
        "（遇节假日顺延）",
        "（如遇双休日则顺延）",
        "（逢法定节假日往后顺延）",
        "，如遇国家法定节假日，顺延至下一工作日",
        "（遇周末顺延）",
    ],
)
def test_riders_in_all_their_words(rider: str) -> None:
    text = f"听证公告\n定于2026年3月14日上午9时{rider}举行听证会。\n槐北县自然资源局\n2026年2月6日\n"
    assert [fact.postponed_on_rest_day for fact in only(text).periods] == [True]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # the act of a period is the one in its own clause
        ("自公告之日起7日内自行清理，并可自公告期满之日起60日内申请行政复议，或者六个月内起诉。",
         ["7day other publication -> 2026-03-09", "60day review step -> 2026-05-08", "6month lawsuit step -> 2026-09-09"]),
        ("对名单有不同意见的，请自名单公布之日起五日内申诉。", ["5day objection publication -> 2026-03-09"]),
        ("请自本公告见报之日起三十日内携带有关证据材料提出。", ["30day objection publication -> 2026-04-01"]),
        ("请自本公告之日起十日内结清欠款。", ["10day payment publication -> 2026-03-12"]),
        ("可以自获取文件之日或者公告期限届满之日（以后到者为准）起7个工作日内提出质疑。公告期限：5个工作日。",
         ["7workday objection step -> 2026-03-18", "5workday objection publication -> 2026-03-09"]),
        ("材料请于会议结束后10个工作日内领取。", ["10workday other event"]),
    ],
)  # fmt: skip
def test_what_a_period_is_for(words: str, expected: list[str]) -> None:
    assert periods(only(OFFICE.format("公告", "有关事项公告如下。" + words))) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("公示自即日起至3月10日，接受监督。", ["2026-03-02..2026-03-10"]),
        ("表决时间：3月4日开始，3月26日结束。", ["2026-03-04..2026-03-26"]),
        ("测试已于3月1日结束。", []),
        ("股金红利计算截止日为2026年6月30日。", []),
    ],
)
def test_windows_in_further_words(words: str, expected: list[str]) -> None:
    assert windows(only(OFFICE.format("公告", "有关事项公告如下，联系电话0000。" + words))) == expected


def test_the_hour_behind_a_day_with_its_weekday_in_brackets() -> None:
    days = slashed_in("7/14(三) 下午 3:00 至 7/15(四) 清晨 6:00")
    assert [(day.hour, day.minute) for day in days] == [(15, 0), (6, 0)]
