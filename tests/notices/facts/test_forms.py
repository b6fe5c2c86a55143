"""Every named form has examples, and each example is read in that form and no other makes of it."""

import pytest

from deadline_cli.notices.reading.forms.closings import FORMS
from deadline_cli.notices.reading.forms.form import Form
from deadline_cli.notices.reading.forms.held import EVENTS, HEARINGS
from deadline_cli.notices.reading.forms.lengths import CALLED, FROM, LENGTHS, SERVED, WINDOWS
from deadline_cli.notices.reading.forms.public_days import PUBLIC_EVENTS
from deadline_cli.notices.reading.forms.single_days import FORMS as SINGLE_DAYS
from tests.notices.reading import only

OFFICE = "公告\n有关事项公告如下，联系电话0000。{}\n槐北县民政局\n2026年3月2日\n"
SALE = "拍卖公告\n我公司公开拍卖报废车辆一批，联系电话0000。{}\n槐北县公信拍卖有限公司\n2026年3月2日\n"
SERVICE = "处罚决定书送达公告\n郑某：{}\n槐北县民政局\n2026年3月2日\n"
COURT = "公示催告公告\n{}\n槐北县人民法院\n2026年3月2日\n"


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
        *of(PUBLIC_EVENTS, True),
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
    named = [one.name for one in (*FORMS, *HEARINGS, *EVENTS, *PUBLIC_EVENTS)]
    named += [*LENGTHS, *SERVED, *CALLED, *WINDOWS]
    assert len(set(named)) == len(named)
    assert set(FROM.values()) <= set(LENGTHS)
    assert all(one.examples for one in (*FORMS, *HEARINGS, *EVENTS, *PUBLIC_EVENTS))
