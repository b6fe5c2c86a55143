"""For each reason of a check to say nothing a fact with that reason alone, before the fault and behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.facts import Bilingual, Citation, PeriodFact, Window
from deadline_cli.records import replace
from deadline_cli.rulebook.match import Match
from tests.notices.judging.facts import claim, day, findings, fixed, notice, period, place, window
from tests.notices.judging.test_said_of_facts import english

EIA = (Match("eia-draft", "comment", 0),)
SATURDAY = "2026-03-14"


def step(more: dict[str, Any]) -> PeriodFact:
    """Thirty days that end on Saturday 14 March and move to Monday."""
    given = {"nominal_end": date(2026, 3, 14), "deadline": date(2026, 3, 16), "length": "30d", **more}
    return period(given.pop("length"), given.pop("role", "claims"), **given)


def no_year(one: Window) -> Window:
    assert one.end is not None
    return one._replace(end=one.end._replace(year_written=False))


# code, more of the notice, the window at 600 with the fault, windows without it
WINDOWS: list[tuple[str, dict[str, Any], Window, list[Window]]] = [
    ("P205", {}, window(None, SATURDAY, at=600), [
        window(None, SATURDAY, at=100)._replace(end=None), window(None, SATURDAY, "inspection", at=100),
        window(None, "2026-03-13", at=100), window(None, SATURDAY, at=100, over=True),
        window(None, SATURDAY, at=100, postponed_on_rest_day=True), window("2026-03-03", SATURDAY, "service", at=100)]),
    ("P205", {"kind": "tender"}, window(None, SATURDAY, "other", at=600, closes_bids=True), [
        window(None, SATURDAY, "other", at=100), window(None, "2026-03-13", "other", at=100, closes_bids=True)]),
    ("D103", {}, window("2026-03-20", "2026-03-10", at=600), [
        window("2026-03-10", "2026-03-10", at=100), window(None, "2026-03-10", at=100),
        window("2026-03-10", "2026-03-20", at=100)._replace(end=None), window("2026-12-24", "2026-12-31", at=100),
        window("2026-03-10", "2025-03-16", at=100)]),  # one year makes it right: D104
    ("L307", {"rules": EIA, "published": "2026-03-03"}, window("2026-03-10", "2026-03-24", "comment", at=600), [
        window(None, "2026-03-24", "comment", at=100), window("2026-03-10", "2026-03-24", "other", at=100),
        window("2026-03-04", "2026-03-24", "comment", at=100), window("2026-03-03", "2026-03-24", "objection", at=100),
    ]),
    ("D110", {"issue": "2026-12-20"}, no_year(window("2026-12-21", "2027-01-20", at=600)), [
        window("2026-12-21", "2027-01-20", at=100), no_year(window("2026-12-21", "2026-12-30", at=100)),
        no_year(window("2026-12-21", "2025-12-25", at=100)),
        window("2026-12-21", "2027-01-20", at=100)._replace(end=None)]),
    ("P210", {}, window("2026-02-25", "2026-03-20", at=600), [
        window("2026-02-25", "2026-03-20", "service", at=100), window("2026-03-02", "2026-03-20", at=100)]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "more", "wrong", "harmless"), WINDOWS, ids=[code for code, *_ in WINDOWS])
def test_windows(code: str, more: dict[str, Any], wrong: Window, harmless: list[Window]) -> None:
    published = more.get("published")
    given = {key: value for key, value in more.items() if key != "published"}

    def told(*windows: Window) -> list[int]:
        found = findings(notice(**given, windows=windows), published)
        return [one.place.start for one in found if one.code == code]

    assert told(wrong) == [600]
    for one in harmless:
        assert told(one) == []
        assert told(one, wrong) == told(wrong, one) == [600]


def bid(iso: str, at: int, **more: Any) -> PeriodFact:
    return fixed(iso, at=at, **{"opens_bids": True, **more})


# code, more of the notice, the fact at 600 with the fault, facts without it
PERIODS: list[tuple[str, dict[str, Any], PeriodFact, list[PeriodFact]]] = [
    ("P205", {"kind": "tender"}, bid(SATURDAY, 600), [
        bid(SATURDAY, 100, opens_bids=False), bid(SATURDAY, 100, postponed_on_rest_day=True), bid("2026-03-16", 100),
        bid(SATURDAY, 100)._replace(stated=None)]),
    ("C402", {"kind": "summons"}, fixed(SATURDAY, "hearing", at=600), [
        fixed(SATURDAY, at=100), fixed("2026-03-16", "hearing", at=100),
        fixed(SATURDAY, "hearing", at=100, postponed_on_rest_day=True),
        fixed(SATURDAY, "hearing", at=100)._replace(stated=None)]),
    ("P208", {"kind": "claims"}, step({"at": 600}), [
        step({"nominal_end": None}), step({"deadline": None}), step({"direction": "backward"}),
        step({"length": "10wd"}), step({"nominal_end": date(2026, 3, 13)}), step({"deadline": date(2026, 3, 14)}),
        fixed("2026-03-16", "claims", at=100)]),
    ("L306", {"rules": EIA}, period("10wd", "comment", at=600), [
        fixed("2026-03-20", "comment", at=100), period("10wd", "claims", at=100),
        period("10wd", "comment", at=100, starts="event"), period("10wd", "comment", at=100, direction="backward"),
        period("10wd", "comment", at=100, stated=day("2026-03-16", 100))]),
    ("L302", {"kind": "service", "rules": (Match("civil-gonggao", "service", 0), Match("law-draft", "comment", 0))},
     period("60d", "service", at=600), [
        period("29d", "comment", at=100), period("30d", "comment", at=100), period("60d", "comment", at=100)]),
    ("D104", {"kind": "auction"}, fixed("2025-03-20", at=600), [
        fixed("2026-03-20", at=100), fixed("2026-03-02", at=100), fixed("2025-03-20", "claims", at=100),
        fixed("2025-03-20", at=100, given_up=True)]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "more", "wrong", "harmless"), PERIODS, ids=[code for code, *_ in PERIODS])
def test_periods(code: str, more: dict[str, Any], wrong: PeriodFact, harmless: list[PeriodFact]) -> None:
    def told(*periods: PeriodFact) -> list[int]:
        return [one.place.start for one in findings(notice(**more, periods=periods)) if one.code == code]

    assert told(wrong) == [600]
    for one in harmless:
        assert told(one) == []
        assert told(one, wrong) == told(wrong, one) == [600]


def test_bids_that_are_opened_on_a_day_on_which_they_close() -> None:
    closing = window(None, SATURDAY, "other", closes_bids=True)
    found = findings(notice(kind="tender", windows=(closing,), periods=(bid(SATURDAY, 600), bid("2026-03-15", 700))))
    assert [one.place.start for one in found if one.code == "P205"] == [100, 700]


@pytest.mark.parametrize(("iso", "told"), [("2026-03-31", ["error"]), ("2026-04-01", ["error"]), ("2026-04-02", [])])
@pytest.mark.parametrize("first", [None, "2026-04-03", "length"])
def test_hearings_before_a_step_is_over(iso: str, told: Sequence[str], first: str | None) -> None:
    service = period("30d", "service", deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    hearings = [fixed(iso, "hearing", at=600)]
    if first == "length":
        hearings.insert(0, period("3d", "hearing", at=500, stated=day("2026-03-20", 520)))
    elif first is not None:
        hearings.insert(0, fixed(first, "hearing", at=500))
    found = findings(notice(kind="summons", periods=(service, *hearings)))
    assert [one.severity for one in found if one.code == "C401"] == told


@pytest.mark.parametrize(
    ("stated", "fires"), [("6wd", True), ("5wd", False), ("4wd", False), ("7wd", False), ("7d", False), ("6d", False)]
)
def test_a_working_saturday_that_a_window_needs(stated: str, fires: bool) -> None:
    """From 25 February to 3 March 2026 there are six working days, Saturday the 28th among them."""
    first, later = window("2026-02-25", "2026-03-03"), window("2026-02-25", "2026-03-03", at=600)
    other = window("2026-03-04", "2026-03-06", "inspection", at=400)  # without such a day, and without a length
    found = notice("2026-02-24", windows=(first, other, later), claims=(claim(stated), claim("6wd", 2, at=621)))
    told = [one.place.start for one in findings(found) if one.code == "P206"]
    assert told == ([100, 600] if fires else [600])


MEETING = (Match("shareholders-meeting", "other", 0),)


@pytest.mark.parametrize(
    ("first", "told"),
    [
        (fixed("2026-03-25"), [600]), (fixed("2026-02-20"), [600]), (fixed("2026-03-12"), [300, 600]),
        (fixed("2026-03-10"), [300]),  # the same day is told once
        (fixed("2026-03-10", form="event-moved"), []), (fixed("2026-03-11", form="event-moved"), [600]),
        (fixed("2026-03-10", given_up=True), [600]),
    ],
)  # fmt: skip
def test_meetings_before_one_of_which_too_little_notice_is_given(first: PeriodFact, told: list[int]) -> None:
    found = notice(kind="meeting", rules=MEETING, periods=(first, fixed("2026-03-10", at=600)))
    assert [one.place.start for one in findings(found) if one.code == "L301"] == told


@pytest.mark.parametrize(
    ("first", "bound", "told"),
    [
        (window("2026-03-03", "2026-03-09", period=0), "exact", [600]),
        (window("2026-03-03", "2026-03-20", period=0), "exact", [100, 600]),
        (window("2026-03-03", "2026-03-20", period=0), "minimum", [600]),
        (window("2026-03-03", "2026-03-20", "other"), "exact", [600]),
    ],
)  # fmt: skip
def test_windows_before_one_that_is_too_long(first: Window, bound: str, told: list[int]) -> None:
    stated = period("7d", bound=bound)
    windows = (first, window("2026-03-03", "2026-03-30", at=600, period=1))
    found = notice(windows=windows, periods=(stated, period("7d", at=700)))
    assert [one.place.start for one in findings(found) if one.code == "P203"] == told


def test_articles_before_one_of_an_earlier_number() -> None:
    """No article, one that kept its number, one of a law that was not renumbered: then the old number of service."""

    def cite(law: str, article: str | None, at: int) -> Citation:
        text = f"《{law}》{article or ''}"
        return Citation(place(at, len(text)), text, law, article)

    for law, article in (
        ("民事诉讼法", None),
        ("民事诉讼法", "第九十五条"),
        ("民法典", "第二百零一条"),
        ("民事诉讼法", "第一条"),
    ):
        cited = (cite(law, article, 10), cite("民事诉讼法", "第九十二条", 600))
        found = replace(notice(kind="service", title="公告送达", dates=(day("2026-03-10", 40),), citations=cited),
                        text="公告送达")  # fmt: skip
        assert [one.place.start for one in findings(found) if one.code == "L305"] == [600]


@pytest.mark.parametrize(("form", "told"), [("from-a-length", [600]), ("", [150, 600])])
def test_a_step_whose_successor_is_printed_does_not_move(form: str, told: list[int]) -> None:
    first, last = step({"at": 150}), step({"at": 600})
    behind = period("10d", "objection", at=300, after=0, starts="step", form=form)
    found = notice(periods=(first, behind, last), windows=(window("2026-03-15", "2026-03-24", at=400),))
    assert [one.place.start for one in findings(found) if one.code == "P208"] == told


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (window("2026-12-21", "2026-12-28"), ""), (window("2026-12-21", "2027-01-20", "other"), ""),
        (window("2026-12-21", "2027-01-20", "inspection"), ""), (window("2026-12-21", "2027-01-20", over=True), ""),
        (window("2026-12-21", "2027-01-21"), "（同一公告另有1处）"),
    ],
)  # fmt: skip
def test_windows_before_one_that_ends_on_a_day_not_announced(first: Window, words: str) -> None:
    last = window("2026-12-21", "2027-01-20", at=600)
    (found,) = [one for one in findings(notice("2026-12-20", windows=(first, last))) if one.code == "P207"]
    assert found.place.start == (100 if words else 600) and found.message.zh.endswith("公布后请复核" + words)


def test_days_of_english_before_the_one_that_begins_a_window() -> None:
    """March 5 ends nothing; March 10 until 22 is 10 to 20 March in Chinese."""
    said = (english(3, 5), english(3, 10, at=520, until=True), english(3, 22, at=540))
    days = (day("2026-03-05", 20), day("2026-03-10"), day("2026-03-20", 40), day("2026-03-22", 60))
    told = notice(kind="other", dates=days, windows=(window("2026-03-10", "2026-03-20", "other", at=100),),
                  english=Bilingual(days=said))  # fmt: skip
    assert [one.place.start for one in findings(told) if one.code == "D111"] == [540]


BANKRUPT = (Match("bankruptcy-claims", "claims", 0),)


@pytest.mark.parametrize(
    ("first", "told"),
    [
        (fixed("2026-05-20"), [600]), (fixed("2026-04-10", first_meeting=True), [600]),
        (fixed("2026-05-20", first_meeting=True), [300, 600]),
        (fixed("2026-05-20", first_meeting=True)._replace(stated=None), [600]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("by", ["window", "period", "both"])
def test_first_meetings_of_creditors(first: PeriodFact, told: list[int], by: str) -> None:
    """Claims end on 10 April, so that the meeting must be held by the 25th; of two ends the later counts."""
    claims = period("39d", "claims", at=200, deadline=date(2026, 4, 10), nominal_end=date(2026, 4, 10))
    stated = window(None, "2026-04-10" if by == "window" else "2026-04-02", "claims")
    found = notice(
        kind="claims", rules=BANKRUPT, windows=(stated,) * (by != "period"),
        periods=(*((claims,) * (by != "window")), first, fixed("2026-05-10", at=600, first_meeting=True)),
    )  # fmt: skip
    assert [one.place.start for one in findings(found) if one.code == "C405"] == told
    assert all(one.code != "C405" for one in findings(replace(found, rules=())))
