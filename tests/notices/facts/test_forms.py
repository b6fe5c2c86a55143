"""Every named form has examples, and each example is read in that form and no other makes of it."""

import pytest

from deadline_cli.notices.reading.forms.closings import FORMS
from deadline_cli.notices.reading.forms.form import Form
from deadline_cli.notices.reading.forms.held import HEARINGS
from deadline_cli.notices.reading.forms.public_days import EVENTS
from deadline_cli.notices.reading.forms.single_days import FORMS as SINGLE_DAYS
from deadline_cli.notices.reading.lengths.mention import FROM
from tests.notices.reading import only

OFFICE = "公告\n有关事项公告如下，联系电话0000。{}\n槐北县民政局\n2026年3月2日\n"
SALE = "拍卖公告\n我公司公开拍卖报废车辆一批，联系电话0000。{}\n槐北县公信拍卖有限公司\n2026年3月2日\n"
SERVICE = "处罚决定书送达公告\n郑某：{}\n槐北县民政局\n2026年3月2日\n"
COURT = "公示催告公告\n{}\n槐北县人民法院\n2026年3月2日\n"

# The forms in which notices say lengths and windows; days have theirs beside the question that finds them.
LENGTHS: dict[str, tuple[str, ...]] = {
    "from-publication": ("自公告之日起30日内提出异议。", "于登报后十日内办理登记。"),
    "from-date": ("自2026年3月5日起10日内提出异议。",),
    "from-service": ("自公告之日起30日视为送达，自送达之日起15日内缴纳罚款。",),
    "from-a-step": ("自公告之日起30日视为送达，答辩期为15日，举证期满后10日内缴纳罚款。",),
    "from-the-last-length": ("自公告之日起30日内提出异议，上述期限届满后10日内缴纳费用。",),
    "from-a-length": ("自公告之日起满30日后的15日内办理登记。",),
    "from-the-window's-end": ("公示时间：2026年3月3日至3月9日，公示期满后5个工作日内申请复核。",),
    "after-an-event": ("应自成交之日起5日内付清余款。", "请于开庭后10日内领取裁决书。"),
    "labelled": ("公示期为5个工作日。", "现予公示，为期7天。"),
    "labelled-from-a-date": ("公示期为30日，自2026年3月5日起计算。",),
    "lasts-from-a-date": ("大桥自2026年3月5日起封闭三十天。", "从2026年3月5日起，渡口停航，为期10天。"),
    "term-apart": ("现将草案公开征求意见，期限为十五日。",),
    "term-behind": ("可在十五日的异议期内提出异议。",),
    "label-behind": ("时间为5天的公示现已开始。",),
    "comment-duty": ("请在10个工作日内提出意见。",),
    "duty": ("限你在10日内自行拆除。",),
    "awaited-duty": ("买受人应在7日内付清余款。",),
    "shared-start": ("可自公告之日起60日内申请行政复议，或者在六个月内提起诉讼。",),
    "before-an-event": ("请于会议召开3日前办理登记。",),
    "nth-day": ("自公告之日起30日视为送达，定于公告期满后第3日上午9时举行听证会。",),
}

SERVED: dict[str, tuple[str, ...]] = {
    "served-after": ("现向你公告送达处罚决定书，经过30日视为送达。",),
}
"""Forms of a notice that serves."""

CALLED: dict[str, tuple[str, ...]] = {
    "term-alone": ("本院受理公示催告申请，期间为60日。",),
}
"""Forms of a court's call."""

WINDOWS: dict[str, tuple[str, ...]] = {
    "from-to": ("公示时间：2026年3月3日至3月9日。", "报名：2026.3.3-3.9。"),
    "two-labels": ("报名开始时间：2026年3月3日，截止时间：2026年3月9日。",),
    "begun-and-ended": ("表决时间：3月4日开始，3月26日结束。",),
    "in-pieces": ("公示时间：2026年3月3日、3月5日至3月9日。",),
    "overnight": ("定于2026年3月3日22:00至次日6:00停水。",),
    "length-between": ("自2026年3月3日起公示七日，至2026年3月9日止。",),
    "labelled-numbers": ("公示时间：20260303-20260309。",),
}


def forms_in(page: str, example: str) -> set[str]:
    """The forms in which the lengths, windows and days of an example were read."""
    notice = only(page.format(example))
    return {fact.form for fact in notice.periods} | {window.form for window in notice.windows}


def examples(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(name, example) for name, said in table.items() for example in said]


def of(forms: tuple[Form, ...], makes: bool) -> list[tuple[str, str]]:
    return [(one.name, example) for one in forms if one.makes is makes for example in one.examples]


@pytest.mark.parametrize(
    ("name", "example"),
    [
        *examples(LENGTHS),
        *examples(WINDOWS),
        *of(FORMS, True),
        *of(HEARINGS, True),
        *of(EVENTS, True),
        *of(SINGLE_DAYS, True),
    ],
)
def test_an_office_says_it_so(name: str, example: str) -> None:
    assert name in forms_in(OFFICE, example)


@pytest.mark.parametrize(("name", "example"), of(EVENTS, True))
def test_a_sale_says_it_so(name: str, example: str) -> None:
    assert name in forms_in(SALE, example)


@pytest.mark.parametrize(("name", "example"), examples(SERVED))
def test_a_service_says_it_so(name: str, example: str) -> None:
    assert name in forms_in(SERVICE, example)


@pytest.mark.parametrize(("name", "example"), examples(CALLED))
def test_a_court_says_it_so(name: str, example: str) -> None:
    assert name in forms_in(COURT, example)


@pytest.mark.parametrize(("name", "example"), of(FORMS, False))
def test_what_only_looks_like_a_closing_is_none(name: str, example: str) -> None:
    assert forms_in(OFFICE, example) == set(), name


@pytest.mark.parametrize(("name", "example"), [*of(HEARINGS, False), *of(EVENTS, False)])
def test_what_only_looks_like_a_day_on_which_something_is_held_is_none(name: str, example: str) -> None:
    held = {one.name for one in (*HEARINGS, *EVENTS) if one.makes}
    assert not forms_in(SALE, example) & held, name


def test_each_form_has_a_name_of_its_own_and_an_example() -> None:
    named = [one.name for one in (*FORMS, *HEARINGS, *EVENTS)]
    named += [*LENGTHS, *SERVED, *CALLED, *WINDOWS]
    assert len(set(named)) == len(named)
    assert set(FROM.values()) <= set(LENGTHS)
    assert all(one.examples for one in (*FORMS, *HEARINGS, *EVENTS))
