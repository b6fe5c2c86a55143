"""The law as it stands in November 2026 in the mouth of the proofreader: each fault beside texts that have none."""
# ruff: noqa: E501 - notices stand on one line

from __future__ import annotations

import pytest

from deadline_cli.notices.checking import judge
from deadline_cli.notices.finding import Finding
from tests.calendars import calendar
from tests.notices.reading import only


def found(text: str) -> dict[str, Finding]:
    return {finding.code: finding for finding in judge(only(text), calendar=calendar())}


SERVED = "江州云锦公司：本会受理何某与你公司买卖合同争议一案，现公告送达仲裁通知书。自公告之日起{length}即视为送达。"
LABOUR = "江州云锦公司：{us}受理何某与你公司劳动争议一案，现公告送达应诉通知书。自公告之日起经过60日即视为送达。"


@pytest.mark.parametrize("office", ["江州仲裁委员会", "东海国际仲裁院", "东海经济贸易仲裁委员会", "中国海事仲裁委员会"])
@pytest.mark.parametrize("length", ["经过60日", "经过六十日", "满30日", "经过20日"])
def test_no_statute_fixes_the_service_of_commercial_arbitration(office: str, length: str) -> None:
    text = f"{office}公告\n{SERVED.format(length=length)}\n{office}\n2026年4月8日\n"
    assert only(text).rule == "commercial-arbitration-gonggao"
    assert not {"L301", "L302", "L303", "L308"} & set(found(text))


@pytest.mark.parametrize(
    ("office", "us"),
    [
        ("江州市劳动人事争议仲裁委员会", "本委"),
        ("江州市劳动人事争议仲裁院", "本院"),
        ("江州市劳动争议仲裁委员会", "本会"),
    ],
)
def test_a_labour_commission_stays_one(office: str, us: str) -> None:
    text = f"{office}公告\n{LABOUR.format(us=us)}\n{office}\n2026年4月8日\n"
    assert only(text).rule == "labor-arb-gonggao"
    assert "L302" in found(text)


AWARD = "裁决书送达公告\n何某：现公告送达裁决书，自公告之日起60日视为送达。可自收到裁决书之日起{length}内向法院申请撤销裁决。\n江州仲裁委员会\n{day}\n"


def test_setting_aside_takes_three_months_since_march_2026() -> None:
    assert "三个月" in found(AWARD.format(length="六个月", day="2026年4月8日"))["L302"].repairs[0].words
    assert "L302" not in found(AWARD.format(length="三个月", day="2026年4月8日"))
    assert "L302" not in found(AWARD.format(length="六个月", day="2026年2月27日"))


FINE = "行政处罚决定书送达公告\n槐北化工厂：{act}违反了《大气污染防治法》第十八条，现公告送达行政处罚决定书，自公告之日起满30日视为送达。\n江州市生态环境局\n2026年10月12日\n"


@pytest.mark.parametrize(
    "act",
    [
        "你厂于2025年11月3日排放废气，",
        "2025年11月3日，本局执法人员检查发现你厂排放废气，",
        "你厂2025年10月至12月超标排放，",
        "2026年8月14日你厂排放废气，",
    ],
)
def test_an_act_of_the_old_law_is_judged_by_it(act: str) -> None:
    assert "L304" not in found(FINE.format(act=act))


@pytest.mark.parametrize(
    "act",
    [
        "",
        "你厂于2026年9月3日排放废气，",
        "你厂于2025年11月3日签订合同，",
        "经营者赵某，1980年1月2日出生，",
        "本局2025年9月1日作出责令改正决定，",
        "你厂于2025年11月3日、2026年9月3日排放废气，",
    ],
)
def test_a_later_act_or_another_day_leaves_the_warning(act: str) -> None:
    assert "L304" in found(FINE.format(act=act))


def test_procedure_follows_the_law_of_its_own_day() -> None:
    text = (
        "送达公告\n槐北化工厂：你厂于2025年11月3日排放废气，根据《大气污染防治法》第十八条公告送达处罚决定书，"
        "自公告之日起满30日视为送达。\n江州市生态环境局\n2026年10月12日\n"
    )
    assert "L304" in found(text)


TAX = "税务事项通知书送达公告\n云锦商贸公司：根据《中华人民共和国增值税暂行条例》第一条，你公司{period}应缴增值税1万元，现公告送达，自公告之日起满30日即视为送达。\n国家税务总局槐北县税务局\n2026年6月1日\n"


@pytest.mark.parametrize(
    ("period", "gone"),
    [("2026年第一季度", True), ("2025年第四季度", False), ("2025年度", False), ("", True), ("2025年12月", False)],
)
def test_the_old_vat_regulations_for_old_periods(period: str, gone: bool) -> None:
    assert ("L304" in found(TAX.format(period=period))) is gone


BUREAU = (
    "行政处罚决定书送达公告\n槐北化工厂：现公告送达行政处罚决定书，自公告之日起满六十日即视为送达。\n{office}\n{day}\n"
)


@pytest.mark.parametrize(
    ("office", "day"),
    [
        ("江州市应急管理局", "2025年12月1日"),
        ("江州市生态环境局", "2023年5月8日"),
        ("江州市自然资源局", "2024年3月4日"),
        ("江州市住房和城乡建设局", "2022年3月7日"),
        ("江州市互联网信息办公室", "2023年5月8日"),
        ("江州市文化广电旅游局", "2025年12月1日"),
    ],
)
def test_the_general_rule_governs_before_a_special_one_begins(office: str, day: str) -> None:
    text = BUREAU.format(office=office, day=day)
    assert only(text).rule == "admin-penalty-gonggao"
    assert "L302" in found(text)


SIMPLE = (
    "简易注销公告\n槐北云锦有限公司拟申请简易注销登记，公告期{length}，债权人可提出异议。\n槐北云锦有限公司\n{day}\n"
)


@pytest.mark.parametrize(
    ("length", "day", "codes"),
    [
        ("45日", "2026年4月8日", set()),
        ("20日", "2026年4月8日", set()),
        ("15日", "2026年4月8日", {"L301"}),
        ("45日", "2023年4月10日", {"L302"}),
    ],
)
def test_simple_deregistration_is_a_minimum_since_july_2024(length: str, day: str, codes: set[str]) -> None:
    assert set(found(SIMPLE.format(length=length, day=day))) & {"L301", "L302", "L303", "L308"} == codes


VILLAGE = "东村村务公开公告\n现将上季度财务收支予以公布，公布期限自{first}日至{last}日止。\n东村村民委员会\n{day}\n"
VOTERS = "选民名单公告\n现将登记参加选举的村民名单予以公布。选举日为2026年12月{day}日。有异议的，自名单公布之日起五日内提出。\n东村村民选举委员会\n2026年12月2日\n"
SHIP = "船舶优先权催告公告\n受让人云锦航运公司申请船舶优先权催告，催告期间为{length}，自公告之日起计算。\n江州海事法院\n2026年3月9日\n"


def test_new_minimum_periods() -> None:
    short = VILLAGE.format(first="2026年11月2", last="2026年11月8", day="2026年11月1日")
    assert "L301" in found(short)
    assert "L301" not in found(VILLAGE.format(first="2026年11月2", last="2026年11月17", day="2026年11月1日"))
    assert "L301" not in found(VILLAGE.format(first="2025年11月3", last="2025年11月9", day="2025年11月2日"))
    assert "L301" in found(VOTERS.format(day=20))
    assert "L301" not in found(VOTERS.format(day=27))
    assert {"L302", "L303"} & set(found(SHIP.format(length="30日")))
    assert not {"L301", "L302", "L303"} & set(found(SHIP.format(length="60日")))


def test_what_rests_on_a_text_that_was_not_read_is_information() -> None:
    text = "任前公示\n经研究，赵某拟任副局长，现予公示，公示期3天。\n中共槐北县委组织部\n2026年3月2日\n"
    assert only(text).rule == "cadre-appointment"
    assert found(text)["L301"].severity == "info"
    hired = "2026年度考试录用公务员拟录用人员公示\n公示期3个工作日。\n槐北市公务员局\n2026年3月2日\n"
    assert found(hired)["L301"].severity == "error"
