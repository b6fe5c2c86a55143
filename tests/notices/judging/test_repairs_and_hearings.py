"""More guards of the checks: two languages, early hearings, the first day, wordings of repairs."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.facts import Bilingual, English, LunarDay, Unread
from deadline_cli.notices.finding import Finding
from deadline_cli.period import Period
from tests.notices.judging.facts import codes, day, findings, fixed, notice, period, place, window


def of(code: str, found: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in found if finding.code == code]


# D111


def spoken(iso: str, at: int = 600) -> English:
    exact = date.fromisoformat(iso)
    return English(place(at), "an English day", exact.year, exact.month, exact.day)


def said(length: str, at: int = 600) -> English:
    return English(place(at), length, period=period(length).period)


@pytest.mark.parametrize(
    ("english", "chinese", "repair"),
    [
        (["2026-04-11"], ["2026-04-10", "2026-03-02"], "April 10, 2026"),
        (["2025-04-10"], ["2026-04-10", "2026-03-02"], "April 10, 2026"),
        (["2026-05-10"], ["2026-04-10", "2026-03-02"], "April 10, 2026"),
        (["2026-04-10"], ["2026-04-10", "2026-03-02"], None),
        # of two that differ in one part the nearer is meant: three days, not two months, nor a year
        (["2026-03-15"], ["2026-03-18", "2026-05-15", "2027-03-15"], "March 18, 2026"),
        (["2026-03-15"], ["2026-05-15", "2027-03-15", "2028-03-15"], "May 15, 2026"),
        # nothing in common but the year: another day altogether
        (["2026-07-30"], ["2026-04-10", "2026-03-02", "2026-05-05"], None),
    ],
)
def test_english_and_chinese_days(english: list[str], chinese: list[str], repair: str | None) -> None:
    days = tuple(day(iso, 100 + 50 * i) for i, iso in enumerate(chinese))
    found = findings(notice(dates=days, english=Bilingual(days=tuple(map(spoken, english)))))
    assert [f.repairs[0].words for f in of("D111", found)] == ([repair] if repair else [])


@pytest.mark.parametrize(("at", "fires"), [(109, False), (110, True), (116, True), (117, False)])
def test_a_day_beside_its_translation(at: int, fires: bool) -> None:
    """2026年3月9日 / May 20, 2025: beside one another they are one day, however different."""
    days = (day("2026-03-09", 101), *(day(f"2026-0{m}-01", 300 + m * 20) for m in (4, 6, 7)))
    found = notice(dates=days, english=Bilingual(days=(spoken("2025-05-20", at),)))
    assert ("D111" in codes(found)) is fires


MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@pytest.mark.parametrize("month", range(1, 13))
def test_the_months_in_english(month: int) -> None:
    days = (day(f"2026-{month:02}-10", 100), day("2024-01-01", 200))
    found = findings(notice(dates=days, english=Bilingual(days=(spoken(f"2026-{month:02}-11"),))))
    assert [f.repairs[0].words for f in of("D111", found)] == [f"{MONTHS[month - 1]} 10, 2026"]


@pytest.mark.parametrize(
    ("english", "chinese", "repair"),
    [
        (["30d"], ["45d"], "45 days"), (["10d"], ["10wd"], "10 working days"), (["45d"], ["45d"], None),
        (["1w"], ["7d"], None), (["2w"], ["14d"], None), (["1y"], ["12m"], None), (["2y"], ["24m"], None),
        (["1w"], ["8d"], "8 days"), (["40d"], ["45d", "15d", "3m"], "45 days"),
    ],
)  # fmt: skip
def test_english_and_chinese_lengths(english: list[str], chinese: list[str], repair: str | None) -> None:
    both = Bilingual(lengths=tuple(map(said, english)), amounts=tuple(said(c, 100 + i) for i, c in enumerate(chinese)))
    assert [f.repairs[0].words for f in of("D111", findings(notice(dates=(day("2026-03-02"),), english=both)))] == (
        [repair] if repair else []
    )


# D112, D101


@pytest.mark.parametrize(
    ("solar", "month", "number", "right"),
    [
        ("2026-02-26", 1, 11, "正月初十"), ("2026-02-27", 1, 10, "正月十一"), ("2025-12-20", 11, 2, "冬月初一"),
        ("1900-12-31", 1, 1, None), ("1901-01-01", 1, 1, "冬月十一"), ("2099-12-31", 1, 1, "冬月二十"),
        ("2100-01-01", 1, 1, None), ("2026-02-26", 1, 10, None),
    ],
)  # fmt: skip
def test_the_lunar_words_of_a_solar_day(solar: str, month: int, number: int, right: str | None) -> None:
    moon = LunarDay(place(400), "农历某日", month, number, False, False, None, day(solar, 410))
    found = of("D112", findings(notice(dates=(moon.solar,), lunar=(moon,))))
    assert [f.repairs[0].words for f in found] == ([right] if right else [])


@pytest.mark.parametrize(
    ("text", "repairs"),
    [
        ("2026年11月31日", ["2026年11月30日", "2026年12月1日"]), ("2026年2月29日", ["2026年2月28日", "2026年3月1日"]),
        ("2026年4月32日", []), ("2026年13月1日", []), ("2026年12月32日", []),
    ],
)  # fmt: skip
def test_the_days_round_an_impossible_one(text: str, repairs: list[str]) -> None:
    stated = day("2026-01-01", 400)._replace(text=text, date=None, problem="impossible")
    (found,) = of("D101", findings(notice(dates=(stated,))))
    assert [r.words for r in found.repairs] == repairs


# C401, C404: hearings and what runs before them


@pytest.mark.parametrize(
    ("hearing", "severity"),
    [("2026-03-28", "error"), ("2026-03-30", "warning"), ("2026-03-31", None), ("2026-03-27", "error")],
)
def test_a_hearing_before_the_end_of_the_answers(hearing: str, severity: str | None) -> None:
    """Day 15 is Saturday 28 March, the rolled end Monday the 30th."""
    answers = period("15d", "answer", nominal_end=date(2026, 3, 28), deadline=date(2026, 3, 30))
    found = of("C401", findings(notice("2026-03-13", "summons", periods=(answers, fixed(hearing, "hearing")))))
    assert [f.severity for f in found] == ([severity] if severity else [])
    assert all(("未顺延为2026年3月28日" in f.message.zh) is (severity == "warning") for f in found)


# P202 by the law, and what the notice says of the first day


@pytest.mark.parametrize(
    ("more", "fires"),
    [({}, True), ({"first_day_counts": True}, False)],
)
def test_a_notice_that_counts_its_first_day(more: dict[str, Any], fires: bool) -> None:
    counted = window("2026-03-02", "2026-03-06", period=0, **more)
    assert ("P202" in codes(notice(windows=(counted,), periods=(period("5wd"),)))) is fires


@pytest.mark.parametrize(("bound", "fires"), [("exact", True), ("minimum", True), ("maximum", False)])
def test_a_period_of_at_most_so_many_days_may_be_shorter(bound: Any, fires: bool) -> None:
    counted = window("2026-03-02", "2026-03-06", period=0)
    assert ("P202" in codes(notice(windows=(counted,), periods=(period("5wd", bound=bound),)))) is fires


# P207, P208, C403, C406


@pytest.mark.parametrize(("role", "fires"), [("objection", True), ("other", False), ("inspection", False)])
def test_closing_days_of_a_year_not_announced(role: str, fires: bool) -> None:
    found = notice("2027-03-01", windows=(window("2027-03-02", "2027-03-10", role),))
    assert ("P207" in codes(found)) is fires


@pytest.mark.parametrize(("length", "fires"), [("30d", True), ("1m", True), ("10wd", False)])
def test_only_calendar_periods_roll(length: str, fires: bool) -> None:
    rolled = period(length, "other", nominal_end=date(2026, 3, 14), deadline=date(2026, 3, 16))
    assert ("P208" in codes(notice(periods=(rolled,)))) is fires
    still = period("30d", "other", at=150, nominal_end=date(2026, 3, 13), deadline=date(2026, 3, 13))
    assert ("P208" in codes(notice(periods=(still, rolled)))) is fires


def test_hours_do_not_roll() -> None:
    hours = period("30d", "other", nominal_end=date(2026, 3, 14), deadline=date(2026, 3, 16))
    assert "P208" not in codes(notice(periods=(hours._replace(period=Period(48, "hour")),)))


def test_a_split_step_without_its_words_is_left_to_the_writer() -> None:
    found = of(
        "C403", findings(notice(dates=(day("2026-03-02"),), split_steps=(Unread(place(400), "均分别分别为15日内"),)))
    )
    assert [r.words for r in found[0].repairs] == ["均均分别为15日内", "均分别分别为15日内和____日内"]
    assert [(e.start, e.end, e.text) for e in found[0].repairs[0].edits] == [(401, 403, "均")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("自公告之日起15日内", ["自送达之日起15日内"]), ("从本公告发布之日起15日内", ["从送达之日起15日内"]),
        ("公告之日起15日内", ["送达之日起15日内"]), ("限公告后15日内", []), ("自之日起15日内", []),
    ],
)  # fmt: skip
def test_a_duty_that_should_follow_the_service(text: str, words: list[str]) -> None:
    service = period("30d", "service", at=150, deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    duty = period("15d", "payment", deadline=date(2026, 3, 17), nominal_end=date(2026, 3, 17), text=text)
    (found,) = of("C406", findings(notice(kind="service", periods=(service, duty))))
    assert [r.words for r in found.repairs] == words
    begin = len(text[: text.find("之日起")].rstrip("公告本发布")) if words else 0
    assert [(e.start, e.text) for r in found.repairs for e in r.edits] == [(200 + begin, "送达")] * len(words)
