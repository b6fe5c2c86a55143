"""The date under a notice, and the dates that its page prints beside it."""

# ruff: noqa: E501 - rows and sentences

from datetime import date

import pytest

from deadline_cli import check
from tests.notices.reading import only, read

BODY = "关于拟聘用人员名单的公示\n{}现将名单予以公示，公示期为2026年2月4日至2026年2月10日。如有异议，请向人事科反映。{}"


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("", "\n槐北县第一中学\n2026年2月3日\n", "2026-02-03"),
        ("", "\n槐北县第一中学　2026年2月3日", "2026-02-03"),
        ("", " 地址：人民路1号 电话：00000000 槐北县第一中学 2026年02月03日", "2026-02-03"),
        ("", "\n二〇二六年二月三日", "2026-02-03"),
        ("", "\n二○二六年二月三日", "2026-02-03"),
        ("", "\n二零二六年二月三日", "2026-02-03"),
        ("", "\n槐北县第一中学\n2026.2.3\n", "2026-02-03"),
        ("", "\n主管单位：槐北县教育局 承办：云锦服务有限公司 日期：2026年2月3日\n", "2026-02-03"),
        ("", "\n槐北县第一中学\n2026年\n2月3日\n", "2026-02-03"),
        ("", "\n槐北县第一中学\n2026 年 2 月 3\n日\n", "2026-02-03"),
        ("", "\n槐北县第一中学\n2026年2月3日\n附件：名单\n（责任编辑：某某）\n", "2026-02-03"),
        ("2026-02-02　来源：人事科\n", "\n槐北县第一中学\n2026年2月3日\n", "2026-02-03"),
        ("发布时间：2026-02-03\n", "\n", "2026-02-03"),
        ("", "\n刊登版面：七版\n刊登日期：2026-02-03\n上传日期：2026-02-05\n", "2026-02-03"),
        ("2026-02-20\n", "\n", None),  # a list's date after the window has closed
        ("", "\n2026-02-15 14:44\n", None),  # the time of a mirror
        ("", "\n2026-02-03 15:00:00\n", "2026-02-03"),  # the date of a record
        ("| 时间: 2026-02-03 |\n", "\n", "2026-02-03"),
        ("人事科 2026-02-03 10:00\n", "\n", "2026-02-03"),
        ("", "槐北县教育工作领导小组办公室2026年2月3日。\n", "2026-02-03"),
        ("", "报到不得晚于2026年2月3日。\n", None),
        ("", "\n建设单位　新河县清源水务有限公司\n发布日期　2026年2月3日\n", "2026-02-03"),  # rows of a form
        ("", "\n槐北县第一中学\n", None),
    ],
)
def test_issue_date(above: str, below: str, expected: str | None) -> None:
    issued = only(BODY.format(above, below)).issue_date
    assert (str(issued.date) if issued else None) == expected


def test_publication_is_what_the_paper_says_then_what_the_page_says_then_the_signature() -> None:
    text = BODY.format("", "\n槐北县第一中学\n2026年2月3日\n刊登日期：2026-02-05\n")
    assert str(only(text).publication_date) == "2026-02-05"
    assert str(only(text, "2026-02-06").publication_date) == "2026-02-06"
    assert str(only(text).issue_date.date) == "2026-02-03"  # type: ignore[union-attr]


def test_issuer() -> None:
    assert only(BODY.format("", "\n槐北县第一中学\n2026年2月3日\n")).issuer == "槐北县第一中学"
    assert only(BODY.format("", "\n二零二六年二月三日于综合事务局\n\n代局长　郑某某")).issuer == "综合事务局"
    assert (
        only("公告\n江某：现公告送达告知书，自公告之日起30日视为送达。特此公告。电话：0000-7654321 槐北县卫生局").issuer
        == "槐北县卫生局"
    )
    title = "槐政函〔2026〕14号槐北县人民政府关于加强水库管理的通告"
    numbered = f"{title}\n为加强管理，现通告如下：\n一、禁止网箱养殖。\n二、自2026年6月14日起实行。\n特此通告。"
    assert only(numbered).issuer == "槐北县人民政府"
    assert only("槐北县公安局交通警察支队公告\n自公告之日起30日视为送达。").issuer == "槐北县公安局交通警察支队"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "注销公告\n槐北区绿源蔬菜种植专业合作社已成立清算组，请债权人自公告之日起45日内申报债权。",
            "槐北区绿源蔬菜种植专业合作社",
        ),
        (
            "注销公告\n槐北智汇投资合伙企业（有限合伙）全体合伙人决定解散，请债权人于45日内申报债权。",
            "槐北智汇投资合伙企业（有限合伙）",
        ),
        (
            "注销清算公告\n槐北县启明外语培训学校（统一代码52000000000000000X）现拟注销，已成立清算组，请债权人于45日内申报债权。",
            "槐北县启明外语培训学校",
        ),
        (
            "清算公告\n槐北同舟会计师事务所（普通合伙）经合伙人会议决定解散，请债权人于45日内申报债权。",
            "槐北同舟会计师事务所（普通合伙）",
        ),
        ("槐北县李某个人独资企业注销公告\n请债权人在公告之日起60日内向投资人申报债权。", "槐北县李某个人独资企业"),
    ],
)
def test_whoever_winds_itself_up_need_not_sign(text: str, issuer: str) -> None:
    assert only(text + "\n2026年5月6日\n").issuer == issuer


def test_a_title_that_runs_on_into_its_date() -> None:
    notice = only(
        "槐北县实验设备采购项目竞争性磋商公告2026年02月03日 10:15 来源：槐北县采购中心\n"
        "请于2026年2月14日9时前提交响应文件。公告期限：自本公告发布之日起3个工作日。\n"
    )
    assert notice.title == "槐北县实验设备采购项目竞争性磋商公告"
    assert str(notice.issue_date.date) == "2026-02-03"  # type: ignore[union-attr]


def test_the_date_of_the_tender_is_not_that_of_its_result() -> None:
    text = "槐北县图书采购项目中标结果公告\n招标公告日期：2026年1月5日\n公告期限：1个工作日\n槐北县采购中心\n{}"
    assert str(only(text.format("2026年2月3日\n")).publication_date) == "2026-02-03"
    assert only(text.format("")).publication_date is None


def test_the_day_in_the_head_of_the_page() -> None:
    notice = only(
        "槐北日报 上一版 2026年2月3日 星期二\n槐北县规划局公示\n方案公示时间为2月4日至3月5日。\n槐北县规划局\n"
    )
    assert [(str(w.start.date), str(w.end.date)) for w in notice.windows] == [("2026-02-04", "2026-03-05")]  # type: ignore[union-attr]
    assert (notice.issue_date, str(notice.publication_date)) == (None, "2026-02-03")


def test_the_paper_s_day_is_the_day_of_publication_of_what_was_signed_before() -> None:
    notice = only(
        "新河日报　2026年2月4日　星期三　第4版\n新河县人民法院公告\n"
        "李某某：本院受理原告新河县兴农商贸有限公司诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本。自本公告发出之日起，经过30日即视为送达。\n新河县人民法院\n2026年2月3日\n"
    )
    assert notice.issue_date is not None and str(notice.issue_date.date) == "2026-02-03"
    assert str(notice.publication_date) == "2026-02-04"
    assert str(notice.periods[0].deadline) == "2026-03-06"


@pytest.mark.parametrize(
    "line",
    [
        "会议时间：2026年3月20日 星期五 上午9时",
        "2026年3月20日 星期五 上午9:00 县会议中心",
        "2026年3月20日 农历二月初二",
        "2026年3月20日 星期五",
        "债权申报 2026年3月20日 星期五",
        "打印日期 2026年3月20日 A4",
    ],
)
def test_a_day_inside_one_notice_is_no_head_above_the_next(line: str) -> None:
    _, second = read(
        f"关于召开业主大会的公告\n云锦小区全体业主：定于下列时间召开业主大会。\n{line}\n地点：社区会议室。\n云锦小区业主委员会\n"
        "2026年2月2日\n\n新河县人民法院公告\n李某某：本院受理原告新河县兴农商贸有限公司诉你买卖合同纠纷一案，现依法向你"
        "公告送达起诉状副本。自本公告发出之日起，经过30日即视为送达。\n新河县人民法院\n2026年2月3日\n"
    )
    assert str(second.publication_date) == "2026-02-03"


@pytest.mark.parametrize(
    "head",
    [
        "新河日报　2026年2月4日　星期三　第4版",
        "新河报　第2版　2026年2月4日",
        "新河晚报\n2026年2月4日 星期三　乙巳年腊月十七",
        "2026年2月4日 星期三　A09 公告",
        "新河日报　2026年2月4日　星期三　分类广告　责编：李青　电话：0000-8888888",
        "4版｜公告｜2026年2月4日 星期三 编辑：李青 电子信箱：a@b.example",
    ],
)
def test_heads_of_papers(head: str) -> None:
    notice = only(f"{head}\n新河县规划局公示\n现将方案公示，公示期为7日。\n新河县规划局\n2026年2月3日\n")
    assert str(notice.publication_date) == "2026-02-04"


@pytest.mark.parametrize("heading", ["一、听证会的时间和地点", "二、活动安排", "(一)会议时间、地点"])
def test_the_time_of_an_event_is_no_issue_date(heading: str) -> None:
    text = (
        "槐北县民政局听证会公告\n就殡葬服务收费标准拟召开听证会，有关事项公告如下：\n"
        f"{heading}\n时间：2026年3月9日上午9：30。\n地点：县政务服务中心三楼。\n"
        "三、报名\n报名时间为从即日起至2026年2月24日。联系电话：0000-0000000\n"
    )
    assert only(text).issue_date is None


@pytest.mark.parametrize(
    "signed",
    ["云陵某公司清算组\n（2025年3月3日）", "云陵某公司清算组（2025年3月3日）", "云陵县水利局\n(二〇二五年三月三日)"],
)
def test_a_date_in_brackets_under_the_issuer(signed: str) -> None:
    text = f"清算公告\n云陵某公司解散清算，请债权人自公告之日起45日内申报债权。联系人：康女士\n{signed}\n"
    notice = only(text)
    assert notice.issue_date is not None and str(notice.issue_date.date) == "2025-03-03"


@pytest.mark.parametrize(
    "below", ["刊登版面：七版\n刊登日期：2016-10-26\n上传日期：2016-10-26", "刊登版面 G83\n刊登日期 2016-10-26"]
)
def test_what_a_newspaper_prints_below_the_signature(below: str) -> None:
    text = (
        "郭某、陆某：本院受理任某诉你们民间借贷纠纷一案，已审理终结。现依法向你们公告送达民事判决书。自公告之日起，60日内来本院领取"
        f"民事判决书，逾期则视为送达。\n[槐北]槐北省槐北市中级人民法院\n{below}\n"
    )
    notice = only(text)
    assert notice.rule == "civil-gonggao"
    assert notice.issue_date is not None and str(notice.issue_date.date) == "2016-10-26"


def test_the_next_entry_of_a_list_signs_nothing() -> None:
    first, second = read(
        "1. [槐北]槐北县人民法院 裁判文书 2026-03-02\n王某：本院受理贺某诉你买卖合同纠纷一案，已审理终结，"
        "现依法向你公告送达民事判决书。自公告之日起30日内来本院领取，逾期则视为送达。\n"
        "2. [槐北]槐北县人民法院 起诉状副本 2026-03-04\n李某：本院受理赵某诉你借款合同纠纷一案，"
        "现依法向你公告送达起诉状副本。自公告之日起，经过30日即视为送达。提出答辩状的期限为公告期满后15日内。\n"
    )
    assert first.issue_date is None or str(first.issue_date.date) == "2026-03-02"
    assert second.rule == "civil-gonggao"


def test_two_counts_that_end_on_one_day_are_not_said_as_two() -> None:
    text = "关于名单的公示\n现将名单予以公示，公示期为3个工作日。\n新河县教育局\n2026年2月15日\n"
    (finding,) = (f for f in check(text, published="2026-02-16").findings if f.code == "D107")
    assert "2026年2月26日届满，按落款算也是" in finding.message.zh


def test_the_last_cell_of_a_row_with_a_price_signs_nothing() -> None:
    row = "货物\tA090101-复印纸\t480\t12,000.00\t包\t槐北县第一中学（城南路8号）\t2026-03-09\t\n"
    head = "槐北县第一中学复印纸采购项目协议供货成交公告\n公告时间：2026年3月5日\n一、成交结果：\n品目\t名称\t数量\t金额(元)\t单位\t交货地点\t交货日期\n"
    notice = only(head + row + "二、5个工作日之内，若有异议，向采购人质疑。\n采购人：槐北县第一中学\n")
    assert str(notice.issue_date.date) == "2026-03-05"  # type: ignore[union-attr]


def test_an_item_that_says_when_the_notice_came_out() -> None:
    text = "槐北县第一小学校服采购竞价公告\n一、报名\n公告发布：2026年3月3日，通过学校公众号公布；\n报名时间：自公告发布之日起至2026年3月6日中午12:00止。\n"
    assert str(only(text).issue_date.date) == "2026-03-03"  # type: ignore[union-attr]


def test_the_day_of_the_notice_that_is_corrected_is_not_the_corrections_own() -> None:
    text = (
        "更正公告\n本公司2026年7月8日刊登于《槐北日报》第6版的《拍卖公告》中，拍卖时间“2026年7月18日上午10时”"
        "更正为“2026年7月20日上午10时”，其他内容不变。\n槐北县宏源拍卖有限公司\n2026年7月9日\n"
    )
    notice = only(text)
    assert (str(notice.issue_date.date), notice.publication_date) == ("2026-07-09", date(2026, 7, 9))  # type: ignore[union-attr]
