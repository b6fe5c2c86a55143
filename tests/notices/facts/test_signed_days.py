"""However the day under a notice is written, it is that of issue, with another notice below it or none."""

from __future__ import annotations

from datetime import date

import pytest

from tests.notices.reading import read

BELOW = "关于召开水价听证会的公告\n定于2026年12月18日上午9:30召开听证会。\n槐北县发展和改革局\n2026年11月25日\n"
NOTICES = [
    "催收公告\n周某某：请自公告之日起七日内还款。\n槐北农村商业银行",
    "关于拟聘用人员名单的公示\n现将拟聘人员名单予以公示，公示期5个工作日。如有异议，请向县人社局反映。\n槐北县人社局",
]


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "day",
    [
        "二〇二六年十一月廿六日",
        "贰零贰陆年拾壹月贰拾陆日",
        "26年11月26日",
        "2026年11月26号",
        "2026.11.26.",
        "2026·11·26",
        "2026．11．26",
        "中華民國一一五年十一月二十六日",
        "2026年11月26日签发",
        "2026年11月26日（星期四）",
        "2026年11月26日（盖章）",
        "2026年11月26日（周四）发布",
    ],
)
def test_the_day_that_ends_a_notice_in_any_writing(notice: str, between: str, day: str) -> None:
    first, second = read(f"{notice}\n{day}{between}{BELOW}")
    assert first.issue_date is not None and first.issue_date.date == date(2026, 11, 26)
    assert second.issue_date is not None and second.issue_date.date == date(2026, 11, 25)


@pytest.mark.parametrize(("day", "year"), [("26年12月4日", 2026), ("98年12月4日", 2009)])
def test_two_figures_are_a_year_of_this_century_or_in_its_texts_of_the_republic(day: str, year: int) -> None:
    of_the_republic = "新臺幣" if year < 2026 else ""
    (notice,) = read(f"招租公告\n門面招租，月租{of_the_republic}三千元，請於{day}前報名。\n槐北縣糧油公司\n")
    (window,) = notice.windows
    assert window.end is not None and window.end.date == date(year, 12, 4)
