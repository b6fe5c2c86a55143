"""What must not decide whether a text is a notice: a reporter's word in a name, a neighbour's title."""
# ruff: noqa: E501 - tables of sentences

import pytest

from tests.notices.reading import only, read

SERVED = "{name}：本院受理原告何某诉你买卖合同纠纷一案，现依法向你公告送达民事判决书。自公告之日起三十日内来本院领取，逾期视为送达。\n槐北县人民法院\n2026年2月3日\n"


@pytest.mark.parametrize(
    "name",
    ["百度网讯科技有限公司", "某某电讯", "槐北通讯员之家文化公司", "新华社区股份合作公司", "槐北新华社保服务公司"],
)
def test_a_name_is_no_reporter(name: str) -> None:
    assert only(SERVED.format(name=name)).kind == "judgment"


@pytest.mark.parametrize(
    "head",
    ["中新网讯 ", "槐北台讯（何某）", "新华社槐北2月3日电 ", "本报讯 ", "据槐北县人民法院公告，", "另据公告，"],
)
def test_a_report_stays_one(head: str) -> None:
    assert not read(
        f"{head}槐北县一建设项目的环境影响报告书征求意见稿已公示，公众可在公示之日起10个工作日内提出意见。\n"
    )


@pytest.mark.parametrize("told", ["证据", "数据", "票据", "收据", "单据"])
def test_evidence_and_data_are_no_source(told: str) -> None:
    text = f"槐北县自然资源局公告\n经查，你单位提交的{told}，现予以公告送达。自公告之日起30日内来我局领取，逾期视为送达。\n槐北县自然资源局\n2026年2月3日\n"
    assert only(text).kind == "service"


NEIGHBOURS = """槐北县水务公司河道整治工程环境影响评价第二次信息公示
公众提出意见的起止时间：2026年2月4日至2月24日，共10个工作日。
公众可通过电话、邮箱提出意见。

槐北县水务公司
2026年2月3日

{title}

{first}
公众可在本公告发布后10个工作日内，通过邮件、电话等形式反映意见和建议。

槐北新能源有限公司
2026年1月23日
"""


@pytest.mark.parametrize(
    "title",
    [
        "槐北新能源有限公司风电项目环境影响报告书征求意见稿形成后征求意见的公开信息",
        "槐北新能源有限公司风电项目向公众征求意见之二",
        "槐北新能源有限公司风电项目公众意见征询说明",
    ],
)
@pytest.mark.parametrize(
    "first",
    ["根据《环境影响评价公众参与办法》等相关规定，第二次公告如下：", "一、征求意见的公众范围为项目附近村庄的村民。"],
)
def test_an_unknown_title_below_a_signature_begins_a_notice(title: str, first: str) -> None:
    one, other = read(NEIGHBOURS.format(title=title, first=first))
    assert (one.place.line, one.place.end_line) == (1, 6)
    assert (other.title, other.place.line, other.place.end_line) == (title, 8, 14)
    assert other.issue_date is not None and other.issue_date.text == "2026年1月23日"


def test_what_stands_below_a_signature_without_grounds_stays_with_it() -> None:
    text = NEIGHBOURS.split("\n\n{title}")[0] + "\n\n（一）公示期内公众可查阅征求意见稿\n\n"
    assert only(text).title.startswith("槐北县水务公司")


def test_a_consultation_asks_in_how_to_answer() -> None:
    text = "关于《槐北县养犬管理办法》征求意见的通告\n《槐北县养犬管理办法》已经起草。\n反馈方式：槐北县新街1号。\n槐北县公安局\n2026年2月3日\n"
    assert only(text).kind == "comment"


@pytest.mark.parametrize("name", ["优惠家电公司", "招聘网络公司", "云锦折扣店"])
def test_a_name_that_deals_in_what_is_advertised_signs(name: str) -> None:
    text = f"云锦扩建项目环境影响报告书征求意见稿公示\n公众可自本公示发布之日起10个工作日内提出意见。联系电话：0000。\n{name}\n2026年3月2日\n"
    found = only(text)
    assert (found.issuer, found.issue_date and found.issue_date.text) == (name, "2026年3月2日")


def test_an_advertisement_below_an_unsigned_notice_signs_nothing() -> None:
    text = "云锦扩建项目环境影响报告书征求意见稿公示\n公众可自本公示发布之日起10个工作日内提出意见。联系电话：0000。\n家电优惠周\n全场八折，先到先得\n2026年3月2日\n"
    assert only(text).issue_date is None
