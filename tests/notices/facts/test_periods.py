"""Periods as notices write them: value, unit, role, what they run from, and the last day."""
# ruff: noqa: E501 - tables of sentences

import pytest

from tests.notices.reading import only, periods

SERVICE = "关于行政处罚决定书的送达公告\n郑某：\n{}\n槐北县城市管理局\n2026年3月2日\n"
COURT = "槐北县人民法院公告\n郑某：本院受理原告何某诉你租赁合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。{}\n2026年3月2日\n"
PUBLICITY = "关于拟聘用人员名单的公示\n现将拟聘用人员名单予以公示，{}。如有异议，请向人事科反映。\n槐北县第一中学\n2026年3月2日\n"
DRAFT = "槐北县纸业公司扩建项目环境影响报告书征求意见稿公示\n现公开征求公众意见。{}。\n槐北县纸业公司\n2026年3月2日\n"
CREDITORS = "减资公告\n槐北县云锦公司经股东会决议，注册资本由900万元减至100万元。{}\n2026年3月2日\n"


@pytest.mark.parametrize(
    ("form", "words", "expected"),
    [
        # service and what hangs on it; 1 April 2026 is a Wednesday
        (SERVICE, "自公告之日起经过30日，即视为送达。", ["30day service publication -> 2026-04-01"]),
        (SERVICE, "限你自本公告发布之日起三十日内到本局领取，逾期视为送达。", ["30day collect publication -> 2026-04-01"]),
        (SERVICE, "自公告之日起满30日视为送达，自送达之日起十五日内缴纳罚款。",
         ["30day service publication -> 2026-04-01", "15day payment service -> 2026-04-16"]),
        (SERVICE, "自公告起六十日即视为送达。", ["60day service publication -> 2026-05-06"]),
        (SERVICE, "公告期为30日，期满视为送达。", ["30day service publication -> 2026-04-01"]),
        (SERVICE, "自公告之日起30日内来领取，逾期视为送达。可在收到决定书之日起60日内申请行政复议，或者六个月内提起行政诉讼。",
         ["30day collect publication -> 2026-04-01", "60day review service -> 2026-06-01", "6month lawsuit service -> 2026-10-08"]),
        (SERVICE, "自公告之日起30日视为送达。要求听证的，应当在送达之日起5个工作日内提出。",
         ["30day service publication -> 2026-04-01", "5workday hearing service -> 2026-04-09"]),
        (SERVICE, "你可在送达之日起5日内进行陈述、申辩。自公告之日起30日视为送达。",
         ["5day statement service -> 2026-04-07", "30day service publication -> 2026-04-01"]),
        (SERVICE, "自公告之日起经过30日视为送达。限你自送达之日起15日内到本中心办理补缴。如不服，可在收到本通知之日起60日内申请行政复议。",
         ["30day service publication -> 2026-04-01", "15day payment service -> 2026-04-16", "60day review service -> 2026-06-01"]),
        # courts
        (COURT, "自公告之日起经过30日即视为送达。提出答辩状和举证的期限分别为公告期满后15日和30日内。",
         ["30day service publication -> 2026-04-01", "15day answer service -> 2026-04-16", "30day evidence service -> 2026-05-06"]),
        (COURT, "自公告之日起，经过三十日即视为送达。提出答辩状和举证的期限均为公告期满后的15日内。",
         ["30day service publication -> 2026-04-01", "15day answer service -> 2026-04-16", "15day evidence service -> 2026-04-16"]),
        (COURT, "自发出公告之日起30日视为送达。提出答辩状的期限为公告送达期满后次日起15日内，定于答辩期满后第3日上午9时开庭。",
         ["30day service publication -> 2026-04-01", "15day answer service -> 2026-04-16", "3day hearing answer -> 2026-04-20"]),
        (COURT, "自公告之日起30日视为送达。答辩期15日，举证期限为30日。并定于举证期满后第一个工作日下午2时审理。",
         ["30day service publication -> 2026-04-01", "15day answer service -> 2026-04-16", "30day evidence service -> 2026-05-06",
          "1workday hearing evidence -> 2026-05-07"]),
        (COURT, "自公告之日起30日视为送达。本案定于2026年6月1日上午9时开庭审理。",
         ["30day service publication -> 2026-04-01", "fixed hearing -> 2026-06-01"]),
        (COURT, "自公告之日起30日视为送达。2026年6月1日上午9时（遇节假日顺延）在本院第二法庭公开开庭审理此案。",
         ["30day service publication -> 2026-04-01", "fixed hearing -> 2026-06-01"]),
        (COURT, "自公告之日起30日视为送达。本院排定2026年6月1日上午9时开庭。",
         ["30day service publication -> 2026-04-01", "fixed hearing -> 2026-06-01"]),
        (COURT, "自公告之日起30日，即2026年4月1日视为送达。2025年6月3日9时本院在第二法庭公开开庭审理了本案。",
         ["30day service publication -> 2026-04-01"]),
        # publicity, comments
        (PUBLICITY, "公示期为5个工作日", ["5workday objection publication -> 2026-03-09"]),
        (PUBLICITY, "公示期三天", ["3day objection publication -> 2026-03-05"]),
        (PUBLICITY, "公示期自发布之日起七个工作日", ["7workday objection publication -> 2026-03-11"]),
        (PUBLICITY, "公示5天", ["5day objection publication -> 2026-03-07"]),
        (DRAFT, "公众可自本公示发布之日起10个工作日内提出意见", ["10workday comment publication -> 2026-03-16"]),
        (DRAFT, "请公众在10个工作日内将意见表寄回", ["10workday comment publication -> 2026-03-16"]),
        (PUBLICITY, "名单附后。\n5个工作日之内，若有异议，向采购人质疑。", ["5workday objection publication -> 2026-03-09"]),
        # creditors
        (CREDITORS, "债权人自接到通知之日起三十日内，未接到通知的自公告之日起四十五日内，有权要求清偿债务或提供担保。",
         ["30day claims event", "45day claims publication -> 2026-04-16"]),
        (CREDITORS, "公告期自2026年3月2日起45日，债权人可在公告期内申报债权。", ["45day claims date -> 2026-04-16"]),
    ],
)  # fmt: skip
def test_period(form: str, words: str, expected: list[str]) -> None:
    assert periods(only(form.format(words))) == expected


@pytest.mark.parametrize(
    "words",
    [
        "判决如下：被告于本判决生效之日起十日内付清租金",
        "中标后工期为60日历天，质保期二年",
        "自合同签订之日起30日内交货",
        "该店租期三年，年满18周岁者均可报名",
        "电话0000-1234530日夜接听，文号槐人社〔2026〕30号",
        "下载http://huaibei.example/20260302/30d.html",
        "罚款30日元，第30页",
    ],
)
def test_what_is_no_period_of_the_notice(words: str) -> None:
    assert periods(only(PUBLICITY.format(words))) == []


def test_one_number_for_two_steps_that_are_dealt_out() -> None:
    notice = only(COURT.format("自公告之日起30日视为送达。答辩状和举证的期限分别为公告期满后的15日内。"))
    assert [p.role for p in notice.periods] == ["service", "answer", "evidence"]
    assert len(notice.split_steps) == 1


def test_a_printed_day_beside_a_counted_one() -> None:
    notice = only(
        COURT.format(
            "自公告之日起30日视为送达。举证期限为公告期满后30日。定于举证期满后第3日即2026年5月9日上午9时（遇节假日顺延）开庭。"
        )
    )
    hearing = notice.periods[-1]
    assert hearing.role == "hearing" and hearing.stated is not None and hearing.postponed_on_rest_day
    assert (str(hearing.deadline), str(hearing.stated.date)) == ("2026-05-09", "2026-05-09")


def test_a_bound_is_said() -> None:
    notice = only(PUBLICITY.format("公示时间不少于5个工作日"))
    assert [(p.bound, p.period.value) for p in notice.periods if p.period] == [("minimum", 5)]


def test_what_was_not_understood_is_listed() -> None:
    notice = only(PUBLICITY.format("公示期为5个工作日，材料在三个工作日内归档"))
    assert [u.text for u in notice.unread] == ["三个工作日"]


def test_places_are_the_readers_own() -> None:
    text = "　　关于拟聘人员的公示\n\n　现将名单予以公示，公\n　示期为５个 工作日。\n槐北县第一中学\n2026年3月2日\n"
    period = only(text).periods[0]
    assert (period.place.line, period.place.column) == (3, 11)
    assert (period.place.end_line, period.place.end_column) == (4, 11)
    assert period.period is not None and period.period.value == 5


def test_published_counts_before_the_issue_date() -> None:
    text = SERVICE.format("自公告之日起经过30日，即视为送达。")
    assert periods(only(text, "2026-03-05")) == ["30day service publication -> 2026-04-07"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("征收公告\n要求听证的，应在公告之日起五个工作日内提出书面申请。", "hearing"),
        ("拟处罚公告\n需要陈述、申辩的，可自公告之日起3日内向本局提出。", "statement"),
        ("送达公告\n某某：现公告送达裁决通知，请于开庭之日起60日内到本委领取裁决书。", "collect"),
    ],
)
def test_the_clause_before_says_what_for(text: str, role: str) -> None:
    assert [p.role for p in only(text).periods] == [role]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("吊销公告\n现将告知内容公告如下，自公告之日起七日内，当事人可以陈述、申辩。逾期视为送达。", ["7day statement publication"]),
        ("低保公示\n拟将下列家庭纳入低保，现公示7天。", ["7day objection publication"]),
    ],
)  # fmt: skip
def test_what_stands_before_a_comma_is_no_label(text: str, expected: list[str]) -> None:
    assert periods(only(text)) == expected


def test_a_found_child_and_a_certified_death_have_their_own_rules() -> None:
    assert only("认领公告\n我院收到弃婴一名，请监护人自公告之日起60日内认领。").rule is None
    notice = only("公告\n本院受理申请宣告吕某死亡一案，有关机关证明其不可能生存，公告期间为三个月。槐北县人民法院")
    assert notice.rule == "death-declare-accident"


def test_the_end_of_the_step_named_before() -> None:
    notice = only(
        "送达公告\n郑某：现公告送达决定书，自公告之日起30日视为送达。自期满之日起15日内可提起诉讼。\n2026年2月3日\n"
    )
    assert periods(notice) == ["30day service publication -> 2026-03-05", "15day lawsuit service -> 2026-03-20"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("采购结果公告\n供应商对质疑答复不满意的，可在答复期满后15个工作日内投诉。", ["15workday objection event"]),
        ("不动产继承公告\n公告期满无异议的，我中心将在5个工作日内办理转移登记。", []),
        ("关于申报专项资金的通知\n各有关单位：评审10个工作日，拟立项项目公示5个工作日。", []),
    ],
)  # fmt: skip
def test_what_others_do_is_no_period_of_the_publication(text: str, expected: list[str]) -> None:
    assert periods(only(text)) == expected


def test_a_short_title_is_no_heading() -> None:
    assert (
        only("环评第二次公示\n征求意见期限10个工作日：2026年3月2日至3月13日。\n某某公司\n2026年2月28日").title
        == "环评第二次公示"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("拟录用人员公示\n自公示之日起（不含当日）5个工作日内提出异议。", ["5workday objection publication"]),
        ("拟录用人员公示\n自本文发布之日起5个工作日内提出异议。", ["5workday objection publication"]),
        ("送达公告\n郑某：现公告送达处罚决定书，公告满30日视为送达。", ["30day service publication"]),
        ("处罚告知公告送达\n郑某：拟罚款一万元，公告送达告知书，五个工作日内可陈述申辩。\n某市商务局\n2026年2月3日", ["5workday statement service"]),
        ("拟处罚告知书公告\n郑某：拟罚款三千元，现公告告知，七日内未提出申辩视为放弃。", ["7day statement publication"]),
    ],
)  # fmt: skip
def test_words_between_the_start_and_the_number(text: str, expected: list[str]) -> None:
    assert periods(only(text)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("自公告之日起，期满30日视为送达。", ["30day service publication -> 2026-03-05"]),
        (
            "自公告之日起满30日视为送达。提出答辩状及举证的期限，分别为公告期届满后15日内和30日内。",
            ["30day service publication -> 2026-03-05", "15day answer service -> 2026-03-20", "30day evidence service -> 2026-04-07"],
        ),
        ("现予公示，为期5个工作日，如有异议请反映。", ["5workday objection publication -> 2026-02-10"]),
        ("债权人未接到通知书的公告之日起45日内申报债权。", ["45day claims publication -> 2026-03-20"]),
        ("未接到通知的债权人见报后45日内申报债权。", ["45day claims publication -> 2026-03-20"]),
    ],
)  # fmt: skip
def test_starts_written_in_other_words(words: str, expected: list[str]) -> None:
    head = (
        "清算公告\n"
        if "债权" in words
        else "公示\n"
        if "公示" in words
        else "公告\n龚某：本院受理某某诉你一案，现公告送达起诉状副本、传票。"
    )
    found = periods(only(f"{head}{words}\n云陵县人民法院\n2026年2月3日\n"))
    assert found == expected


@pytest.mark.parametrize("label", ["拍卖时间：", "竞租时间：", "竞拍时间为", "拍租日期："])
def test_the_day_of_a_sale_or_a_letting(label: str) -> None:
    notice = only(
        f"招租公告\n县城投公司公开招租商铺三间，{label}2026年3月23日上午10时。联系电话：0000-0000000。\n县城投公司\n2026年3月2日\n"
    )
    assert [(p.role, str(p.stated and p.stated.date)) for p in notice.periods] == [("other", "2026-03-23")]
