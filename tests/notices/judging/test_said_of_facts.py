"""What checks say of facts made by hand, in both languages, and what they would print instead."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.facts import Bilingual, Citation, English, LunarDay, Notice, WrittenDay
from deadline_cli.notices.finding import Finding
from deadline_cli.period import Period, Unit
from deadline_cli.records import replace
from deadline_cli.rulebook.match import Match
from tests.notices.judging.facts import claim, codes, day, findings, fixed, notice, period, place, window

MARCH_10, MARCH_20 = day("2026-03-10", 10), day("2026-03-20", 40)


def of(code: str, found: Notice) -> list[Finding]:
    return [one for one in findings(found) if one.code == code]


def english(month: int, number: int, year: int | None = None, at: int = 500, until: bool = False) -> English:
    text = f"{month}/{number}"
    return English(place(at, len(text)), text, year, month, number, None, until)


def amount(value: int, unit: Unit, at: int = 600) -> English:
    return English(place(at, 8), f"{value}  {unit}s", period=Period(value, unit))


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        ([english(3, 10), english(3, 20)], [MARCH_10, MARCH_20], []),
        ([english(3, 10), english(3, 21)], [MARCH_10, MARCH_20], ["3/21 2026年3月20日: March 20, 2026年3月21日"]),
        ([english(3, 10, 2026)], [MARCH_10], []),
        ([english(3, 10, 2025)], [MARCH_10], ["3/10 2026年3月10日: March 10, 2026, 2025年3月10日"]),
        ([english(2, 30)], [MARCH_10], ["2/30 2026年3月10日: March 10"]),  # no day to print in Chinese
        # one Chinese day more: the nearest of those that differ in one number
        ([english(3, 11)], [MARCH_10, MARCH_20], ["3/11 2026年3月10日: March 10, 2026年3月11日"]),
        ([english(3, 19)], [MARCH_10, MARCH_20], ["3/19 2026年3月20日: March 20, 2026年3月19日"]),
        ([english(3, 15)], [MARCH_10, MARCH_20], []),  # as near to either
        ([english(4, 11)], [MARCH_10, MARCH_20], []),  # two numbers differ
        ([english(4, 11, at=26)], [MARCH_10, MARCH_20], ["4/11 2026年3月10日: March 10, 2026年4月11日"]),  # beside it
        ([english(4, 11, at=27)], [MARCH_10, MARCH_20], []), ([english(4, 11, at=19)], [MARCH_10, MARCH_20], []),
        ([english(3, 11), english(3, 21), english(3, 22)], [MARCH_10], ["3/11 2026年3月10日: March 10, 2026年3月11日"]),
    ],
)  # fmt: skip
def test_days_of_two_languages(here: list[English], there: list[WrittenDay], told: list[str]) -> None:
    found = of("D111", notice(kind="other", dates=tuple(there), english=Bilingual(days=tuple(here))))
    assert [
        f"{one.message.zh.split('“')[1].split('”')[0]} {one.message.zh.split('“')[2].split('”')[0]}: "
        + ", ".join(repair.words for repair in one.repairs)
        for one in found
    ] == told
    assert all(one.message.en.startswith(f"the English “{one.message.zh[3:].split('”')[0]}” is not") for one in found)


def test_a_signature_is_no_translation_of_another_day() -> None:
    signed = day("2026-03-02", 900)
    near, far = Bilingual(days=(english(3, 3),)), Bilingual(days=(english(7, 13),))
    assert codes(notice(kind="other", dates=(signed,), english=near)) == ["D111"]
    assert codes(notice(kind="other", dates=(signed,), english=far)) == []
    assert codes(notice(kind="other", dates=(day("2026-03-05", 20),), english=far)) == ["D111"]


@pytest.mark.parametrize(
    ("ends", "until", "last", "fires"),
    [
        (["2026-03-20"], True, 22, True), (["2026-03-20"], True, 20, False), (["2026-03-20"], False, 22, False),
        (["2026-03-20", "2026-03-25"], True, 22, False),  # which window is meant is not known
        ([], True, 22, False),
    ],
)  # fmt: skip
def test_windows_of_two_languages(ends: list[str], until: bool, last: int, fires: bool) -> None:
    """They begin on one day, and so end on one."""
    windows = tuple(window("2026-03-10", end, "other", at=100 * number) for number, end in enumerate(ends))
    other = window("2026-03-12", "2026-03-22", "other", at=700)
    said = Bilingual(days=(english(3, 10, until=until), english(3, last)))
    days = (day("2026-03-10"), day("2026-03-20", 40), day("2026-03-22", 60), day("2026-03-25", 80))
    found = of("D111", notice(kind="other", dates=days, windows=(*windows, other), english=said))
    assert [one.place.start for one in found] == [500] * fires


@pytest.mark.parametrize(
    ("here", "there", "words"),
    [
        ([amount(5, "day")], [amount(5, "day", 300)], []), ([amount(1, "week")], [amount(7, "day", 300)], []),
        ([amount(12, "month")], [amount(1, "year", 300)], []), ([amount(2, "week")], [amount(14, "day", 300)], []),
        ([amount(5, "day")], [amount(7, "day", 300)], ["7 days", "5日"]),
        ([amount(5, "day")], [amount(5, "workday", 300)], ["5 working days", "5日"]),
        ([amount(13, "month")], [amount(1, "year", 300)], ["1 year", "13个月"]),
        ([amount(5, "day"), amount(9, "day", 640)], [amount(6, "day", 300), amount(9, "day", 340)], ["6 days", "5日"]),
        # of three the nearest of the same unit, or of the same number
        ([amount(5, "day")], [amount(7, "day", 300), amount(9, "day", 320), amount(3, "month", 340)], ["7 days",
         "5日"]),
        ([amount(5, "day")], [amount(6, "month", 300), amount(8, "month", 320), amount(5, "month", 340)], ["5 months",
         "5日"]),
        ([amount(5, "day")], [amount(6, "month", 300), amount(8, "month", 320), amount(9, "year", 340)], []),
    ],
)  # fmt: skip
def test_lengths_of_two_languages(here: list[English], there: list[English], words: list[str]) -> None:
    said = Bilingual(lengths=tuple(here), amounts=tuple(there))
    found = of("D111", notice(kind="other", dates=(MARCH_10,), english=said))
    assert [repair.words for one in found for repair in one.repairs] == words
    assert all(one.message.en.startswith(f"the English “{here[0].period.value} ") for one in found)  # type: ignore[union-attr]


MOON = "正 二 三 四 五 六 七 八 九 十 冬 腊"
ELEVENTH = (
    "2026-02-27 2026-03-29 2026-04-27 2026-05-27 2026-06-25 2026-07-24 2026-08-23 2026-09-21 2026-10-20 2026-11-19 "
    "2026-12-19 2027-01-18"
)


def moon(month: int, number: int | None, solar: str, text: str = "x月初x", festival: bool = False) -> Notice:
    one = LunarDay(place(40, len(text)), text, month, number, False, festival, None, day(solar, 10))
    return notice(kind="other", dates=(MARCH_20,), lunar=(one,))


@pytest.mark.parametrize(("month", "solar"), list(enumerate(ELEVENTH.split(), 1)))
def test_every_month_of_the_moon(month: int, solar: str) -> None:
    name = MOON.split()[month - 1]
    (found,) = of("D112", moon(month, 12, solar))
    next_day = date.fromordinal(date.fromisoformat(solar).toordinal() + 1)
    right = f"{next_day.year}年{next_day.month}月{next_day.day}日"
    assert f"是农历{name}月十一，不是“x月初x”（{right}）" in found.message.zh
    assert found.message.en == f"{solar} is {name}月十一 of the lunar calendar, not “x月初x” ({next_day})"
    assert [repair.words for repair in found.repairs] == [f"{name}月十一", right]
    assert of("D112", moon(month, 11, solar)) == []


@pytest.mark.parametrize(
    ("month", "number", "solar", "text", "festival", "words"),
    [
        (12, None, "2026-02-16", "除夕", True, []), (12, None, "2026-12-31", "除夕", True, ["2027年2月5日"]),
        (12, None, "2026-02-15", "除夕", True, ["2026年2月16日"]),
        (11, 21, "2026-12-31", "十一月廿一", False, ["十一月廿三", "2026年12月29日"]),
        (12, 1, "2027-01-18", "十二月初一", False, ["十二月十一", "2027年1月8日"]),
        (1, 20, "2026-03-09", "正月廿", False, ["正月廿一", "2026年3月8日"]),
        (1, 21, "2026-03-08", "正月廿一", False, ["正月二十", "2026年3月9日"]),
        (1, 9, "2026-02-26", "正月初九", False, ["正月初十", "2026年2月25日"]),
    ],
)  # fmt: skip
def test_days_of_the_moon(
    month: int, number: int | None, solar: str, text: str, festival: bool, words: list[str]
) -> None:
    found = of("D112", moon(month, number, solar, text, festival))
    assert [repair.words for one in found for repair in one.repairs] == words


@pytest.mark.parametrize(
    ("length", "first", "touched"),
    [
        ("20wd", "2026-12-21", "2026年12月29日"), ("20wd", "2027-01-05", "2027年1月5日"),
        ("20wd", None, "2027年1月20日"), ("20wd", "2026-12-30", "2026年12月30日"),
    ],
)  # fmt: skip
def test_the_first_day_that_nobody_has_announced(length: str, first: str | None, touched: str) -> None:
    begins = date.fromisoformat(first) if first else None
    fact = period(length, provisional=True, deadline=date(2027, 1, 20), first_day=begins)
    (found,) = of("P207", notice("2026-12-20", periods=(fact,)))
    assert found.message.zh == (
        f"“自公告之日起{length}”涉及{touched}，国务院尚未公布该日的放假安排，按推定计算，公布后请复核"
    )


@pytest.mark.parametrize(
    ("length", "deadline", "found"),
    [
        ("20d", "2027-01-11", 1), ("20d", "2027-01-12", 0), ("1y", "2027-09-20", 1), ("1y", "2027-08-02", 0),
        ("20wd", "2027-01-20", 1),
    ],
)  # fmt: skip
def test_a_last_day_far_from_a_festival_does_not_move(length: str, deadline: str, found: int) -> None:
    fact = period(length, provisional=True, deadline=date.fromisoformat(deadline))
    assert len(of("P207", notice("2026-12-20", periods=(fact,)))) == found


def test_how_many_other_places_rest_on_days_not_announced() -> None:
    three = notice(
        "2026-12-20", windows=(window("2026-12-21", "2027-01-20"),), claims=(claim("22wd"),),
        periods=(fixed("2027-01-25", "hearing"),),
    )  # fmt: skip
    (found,) = of("P207", three)
    assert found.message.zh.endswith("公布后请复核（同一公告另有2处）")
    assert found.message.en.endswith("check it again when the notice is out (2 more in this notice)")
    assert [basis.law for basis in found.basis] == ["全国年节及纪念日放假办法"]


@pytest.mark.parametrize(("stands", "edits"), [(15, [(12, 17, "第九十五条")]), (14, []), (16, [])])
def test_the_number_alone_is_put_right(stands: int, edits: list[tuple[int, int, str]]) -> None:
    """Where the words of the citation are the page's own stretch."""
    cited = Citation(place(5, stands), "《民事诉讼法》第九十二条第一款", "民事诉讼法", "第九十二条")
    found = replace(notice(kind="service", title="公告送达", dates=(MARCH_10,), citations=(cited,)), text="公告送达")
    (one,) = of("L305", found)
    assert [(edit.start, edit.end, edit.text) for repair in one.repairs for edit in repair.edits] == edits
    assert [repair.words for repair in one.repairs] == ["《民事诉讼法》第九十五条"]
    nothing = replace(found, citations=(cited._replace(article=None), cited))
    assert len(of("L305", nothing)) == 1


EIA = (Match("eia-draft", "comment", 0),)


@pytest.mark.parametrize(
    ("more", "windows", "issue", "words"),
    [
        ({}, (), "2026-03-02", ["自2026年3月3日起至2026年3月16日止（共10个工作日）"]), ({}, (), None, []),
        ({}, (window(None, "2026-03-20", "other"),),
         "2026-03-02", ["自2026年3月3日起至2026年3月16日止（共10个工作日）"]),
        ({}, (window("2026-03-03", "2026-03-20", "other"),), "2026-03-02", None),
        ({"stated": day("2026-03-17")}, (), "2026-03-02", None), ({"starts": "event"}, (), "2026-03-02", None),
        ({"role": "claims"}, (), "2026-03-02", None),
        ({"starts": "issue"}, (), "2026-03-02", ["自2026年3月3日起至2026年3月16日止（共10个工作日）"]),
    ],
)  # fmt: skip
def test_a_window_that_is_not_stated(
    more: dict[str, Any], windows: tuple[object, ...], issue: str | None, words: list[str] | None
) -> None:
    length = period("10wd", **{"role": "comment", **more})
    found = of("L306", notice(issue, rules=EIA, windows=windows, periods=(length,)))
    assert [repair.words for one in found for repair in one.repairs] == (words or [])
    assert len(found) == (words is not None)
    assert [(basis.law, basis.article) for one in found for basis in one.basis] == [
        ("环境影响评价公众参与办法", None)
    ] * len(found)


@pytest.mark.parametrize(
    ("stated", "right"),
    [("2026-04-04", True), ("2026-04-07", True), ("2026-04-03", False), ("2026-04-10", False), ("2026-04-05", False)],
)
def test_a_day_that_is_said_to_be_the_end_of_a_step(stated: str, right: bool) -> None:
    """The third day after 1 April is 4 April, a rest day; 7 April is the working day that follows."""
    service = period("30d", "service", deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    third = period("3d", "hearing", starts="step", after=0, deadline=date(2026, 4, 4), stated=day(stated, 260))
    found = of("C404", notice(kind="service", periods=(service, third)))
    assert [repair.words for one in found for repair in one.repairs] == ([] if right else ["2026年4月4日"])
    alone = third._replace(after=None)
    assert of("C404", notice(kind="service", periods=(service, alone))) == []
    lost = (service._replace(deadline=None), third)  # nobody knows when the step before it ends
    assert len(of("C404", notice(kind="service", periods=lost))) == (stated != "2026-04-04")
