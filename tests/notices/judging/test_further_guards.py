"""Checks on either side of guards that faults put into them had shown to be open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.checks.languages_disagree import _pairs
from deadline_cli.notices.checks.missing_issue_date import _SIGNATURE
from deadline_cli.notices.checks.numbers_missing import _periods_at
from deadline_cli.notices.checks.wrong_year import _agrees
from deadline_cli.notices.facts import Citation, English, Place, WrittenDay
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.statute import _under_the_rule
from deadline_cli.records import replace
from deadline_cli.rulebook.match import Match
from tests.calendars import calendar
from tests.notices.judging.facts import claim, codes, findings, fixed, notice, period, place, window

REPEALED = Citation(place(500), "《合同法》", "合同法", None)
RENUMBERED = Citation(place(500, 20), "《民事诉讼法》第九十二条", "民事诉讼法", "第九十二条")


@pytest.mark.parametrize(("cited", "code"), [(REPEALED, "L304"), (RENUMBERED, "L305")])
@pytest.mark.parametrize(
    ("issue", "published", "found"),
    [("2026-03-02", None, True), (None, "2026-03-02", True), ("2026-03-02", "2026-03-03", True), (None, None, False)],
)
def test_a_law_is_that_of_the_day_of_issue_or_else_of_publication(
    cited: Citation, code: str, issue: str | None, published: str | None, found: bool
) -> None:
    assert (code in codes(replace(notice(issue, citations=(cited,)), text="公告送达判决书"), published)) == found


@pytest.mark.parametrize(
    ("chinese", "found"),
    [
        ([1, 2, 8], [(9, 8)]),
        ([1, 1, 2, 2, 2, 8], [(9, 8)]),  # twice as many
        ([1, 1, 1, 2, 2, 2, 8], []),
        ([1, 8], []),
        ([1, 2, 7, 8], []),
    ],
)
def test_what_both_halves_say_in_their_order(chinese: list[int], found: list[tuple[int, int]]) -> None:
    """The same number of both is left, and the one half is no more than twice as long as the other."""
    said = [English(place(0), "", day=day) for day in (1, 2, 9)]
    pairs = _pairs(said, chinese, lambda one, other: one.day == other, lambda one, other: None)
    assert [(one.day, other) for one, other in pairs] == found


def test_the_steps_that_share_the_one_number_begin_in_its_words() -> None:
    places = (9, 10, 29, 30)
    case = Case(notice(periods=tuple(period("9d", at=at) for at in places)), calendar())
    assert _periods_at(case, Place(10, 30, 1, 11, 1, 31)) == {"period:1", "period:2"}


@pytest.mark.parametrize(("before", "found"), [(_SIGNATURE, []), (_SIGNATURE + 1, ["D105"])])
def test_a_signature_that_was_not_filled_in_stands_at_the_very_end(before: int, found: list[str]) -> None:
    blank = WrittenDay(Place(980 - before, 1000 - before, 1, 1, 1, 1), "年　月　日", None, problem="unreadable")
    said = notice(None, dates=(blank,), periods=(period("7d"),))
    assert [code for code in codes(said) if code == "D105"] == found


@pytest.mark.parametrize(
    ("role", "counted", "found"),
    [("other", "7d", []), ("other", "6d", ["P204"]), ("objection", "7d", []), ("objection", "5d", ["P204"])],
)
def test_a_closure_counts_all_its_days(role: str, counted: str, found: list[str]) -> None:
    said = notice(windows=(window("2026-03-03", "2026-03-09", role),), claims=(claim(counted),))
    assert [code for code in codes(said) if code == "P204"] == found


def test_of_a_closure_that_begins_on_the_day_of_the_notice_no_day_is_left_out() -> None:
    said = notice(windows=(window("2026-03-02", "2026-03-08", "other"),), claims=(claim("5d"),))
    assert "P204" in codes(said)


@pytest.mark.parametrize("role", ["review", "lawsuit", "appeal", "set-aside", "answer"])
@pytest.mark.parametrize(("serves", "starts"), [(True, "service"), (True, "event"), (False, "service")])
def test_a_remedy_in_a_notice_that_serves_is_under_its_rule(role: str, serves: bool, starts: str) -> None:
    fact = period("60d", role, starts=starts, text="六十日内")
    expected = serves and starts != "event"
    assert _under_the_rule(fact, serves=serves) == expected


@pytest.mark.parametrize(
    ("near", "found"),
    [(fixed("2026-04-08", "other", at=212), ["C404"]),
     (period("9d", "statement", at=212, stated=fixed("2026-04-08").stated), [])],
)  # fmt: skip
def test_only_a_day_of_its_own_is_the_day_of_a_hearing(near: Any, found: list[str]) -> None:
    """Not the last day of a period beside it."""
    served = period("30d", "service", at=100, deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    heard = period("3d", "hearing", at=200, after=0, starts="step", text="期满后第3日", deadline=date(2026, 4, 4))
    said = notice(kind="summons", periods=(served, heard, near))
    assert [code for code in codes(said) if code == "C404"] == found


@pytest.mark.parametrize(
    ("length", "agrees"),
    [("7d", True), ("6d", True), ("8d", False), ("5d", False), ("4d", False),
     ("5wd", True), ("4wd", True), ("6wd", False), ("3wd", False), ("7wd", False), ("1w", False), ("1m", False)],
)  # fmt: skip
def test_whether_a_mended_window_holds_what_is_claimed(length: str, agrees: bool) -> None:
    """Seven days, five of them working days; the first may be left out."""
    case = Case(notice(windows=(window("2025-03-02", "2025-03-08"),), claims=(claim(length),)), calendar())
    assert _agrees(case, 0, date(2026, 3, 2), date(2026, 3, 8)) == agrees


@pytest.mark.parametrize(
    ("end", "repairs"), [("2026-03-02", 1), ("2026-03-03", 2), ("2026-03-04", 2)], ids=["one day", "two days", "three"]
)
def test_a_window_that_holds_no_day_names_no_shorter_length(end: str, repairs: int) -> None:
    said = notice(windows=(window("2026-03-02", end, period=0),), periods=(period("7d"),))
    (short,) = [finding for finding in findings(said) if finding.code == "P201"]
    assert len(short.repairs) == repairs


@pytest.mark.parametrize(
    ("rules", "law"),
    [((), "民法典"), ((Match("civil-gonggao", "service", 0),), "民事诉讼法"),
     ((Match("civil-gonggao", "answer", 0),), "民事诉讼法")],
)  # fmt: skip
def test_the_article_is_that_of_the_step_or_of_the_service(rules: tuple[Match, ...], law: str) -> None:
    case = Case(notice(kind="service", rules=rules), calendar())
    assert [basis.law for basis in articles.first_day(case, "answer")] == [law]


@pytest.mark.parametrize(
    ("day", "published", "article"),
    [(None, None, "第二百零三条"), (date(2016, 1, 1), None, None), (date(2016, 1, 1), "2026-03-02", "第二百零三条")],
)
def test_the_day_of_the_law_is_the_publications_or_the_one_given(
    day: date | None, published: str | None, article: str | None
) -> None:
    case = Case(notice(None), calendar(), date.fromisoformat(published) if published else None)
    (basis,) = articles.last_day(case, "objection", day)
    assert (basis.article == "第二百零三条") == (article is not None)


def test_a_rule_for_the_notices_own_period_fits_its_main_step() -> None:
    rules = (Match("shareholders-meeting", "hearing", 0), Match("eia-draft", "other", 0))
    case = Case(notice(rules=rules), calendar())
    for role, rule in (("service", "eia-draft"), ("hearing", "shareholders-meeting"), ("payment", None)):
        found = case.rule_for(role)  # type: ignore[arg-type]
        assert (found.id if found else None) == rule


@pytest.mark.parametrize(("index", "found"), [(None, None), (-1, None), (0, "service"), (1, "answer"), (2, None)])
def test_a_period_that_is_not_there(index: int | None, found: str | None) -> None:
    case = Case(notice(periods=(period("30d", "service"), period("15d", "answer"))), calendar())
    fact = case.period(index)
    assert (fact.role if fact else None) == found
