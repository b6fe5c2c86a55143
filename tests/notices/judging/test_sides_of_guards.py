"""Guards of two reasons with one of them alone, and the last value on either side of a limit."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.facts import Bilingual, Window
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.repairs import new_count, new_length
from deadline_cli.notices.judging.select import events
from deadline_cli.notices.judging.statute import verdicts
from deadline_cli.period import Period
from deadline_cli.rulebook.match import Match
from tests.calendars import calendar
from tests.notices.judging.facts import claim, codes, day, findings, fixed, notice, period, window
from tests.notices.judging.test_said_of_facts import english, of
from tests.notices.judging.test_statute import said, under


@pytest.mark.parametrize(
    ("rule", "end", "fires"),
    [
        ("bankruptcy-claims", "2026-03-31", True), ("bankruptcy-claims", "2026-04-01", False),
        ("company-merger", "2026-04-15", True),
        ("company-publish", "2026-03-31", False),  # at most thirty days
        ("shareholders-meeting", "2026-03-16", False),  # counted back from the meeting
    ],
)  # fmt: skip
def test_the_law_s_length_held_with_the_first_day_alone(rule: str, end: str, fires: bool) -> None:
    found = notice(rules=(Match(rule, "claims", 0),), windows=(window("2026-03-02", end, "claims"),))
    assert ("P202" in codes(found)) is fires


@pytest.mark.parametrize(("kind", "cited"), [
    ("service", False), ("public-summons", False), ("publicity", False), ("summons", True), ("judgment", True),
])  # fmt: skip
def test_only_a_court_s_service_rests_on_its_own_article(kind: str, cited: bool) -> None:
    """Administrative papers are served and a court calls for claims: neither is what 第一百三十八条 speaks of."""
    (found,) = [one for one in findings(notice(kind=kind, periods=(period("30d", "other"),)), "2026-03-05")
                if one.code == "D107"]  # fmt: skip
    assert [(basis.law, basis.article) for basis in found.basis] == [("民诉法解释", "第一百三十八条")] * cited


@pytest.mark.parametrize(("more", "told"), [(0, True), (1, False)])
def test_one_day_of_each_half_is_paired_while_the_halves_are_alike(more: int, told: bool) -> None:
    """The Chinese half may say each day twice; with a day more nobody knows which is meant for which."""
    here = (english(3, 10), english(5, 21))
    there = [day("2026-03-10", 10 + 20 * number) for number in range(3 + more)]
    days = (*there, day("2026-04-20", 200))
    found = of("D111", notice(kind="other", dates=days, english=Bilingual(days=here)))
    assert [one.message.zh.split("“")[2].split("”")[0] for one in found] == ["2026年4月20日"] * told


SERVED = (Match("civil-gonggao", "service", 0),)


@pytest.mark.parametrize(
    ("first", "later", "words"),
    [
        ("30d", "60d", ["自公告之日起30日"]), ("60d", "30d", ["自公告之日起30日"]),
        ("45d", "60d", ["自公告之日起45日", "自公告之日起60日"]),  # the law says neither
    ],
)  # fmt: skip
def test_of_two_lengths_the_law_s_is_proposed(first: str, later: str, words: list[str]) -> None:
    stated = (period(first, "service", text=f"自公告之日起{first[:-1]}日"),
              period(later, "service", at=300, text=f"自公告之日起{later[:-1]}日"))  # fmt: skip
    (found,) = of("P209", notice(kind="service", rules=SERVED, periods=stated))
    assert [repair.words for repair in found.repairs] == words
    wrong = {60: 300} if first == "30d" else {60: 200} if later == "30d" else {}
    for start in wrong.values():
        (edit,) = found.repairs[0].edits
        assert start <= edit.start < start + 12


def pieces(count: int) -> tuple[tuple[date, date], ...]:
    return ((date(2026, 3, 3), date(2026, 3, 6)), (date(2026, 3, 9), date(2026, 3, 12)))[:count]


@pytest.mark.parametrize(
    ("more", "fires"),
    [({}, True), ({"pieces": pieces(1)}, True), ({"pieces": pieces(2)}, False), ({"over": True}, False),
     ({"role": "inspection"}, False)],
)  # fmt: skip
def test_windows_that_open_on_one_day(more: dict[str, Any], fires: bool) -> None:
    later = window("2026-03-03", "2026-03-12", **{"role": "comment", **more}, at=300)
    for windows in ((window("2026-03-03", "2026-03-09"), later), (later, window("2026-03-03", "2026-03-09"))):
        assert ("P211" in codes(notice(windows=windows))) is fires


@pytest.mark.parametrize(("end", "stated", "repairs"), [("2026-03-08", "2wd", 1), ("2026-03-09", "3wd", 2)])
def test_no_count_of_nothing_is_proposed(end: str, stated: str, repairs: int) -> None:
    """From Saturday to Sunday there is no working day, to Monday one."""
    (found,) = of("P204", notice(windows=(window("2026-03-07", end),), claims=(claim(stated),)))
    assert len(found.repairs) == repairs


@pytest.mark.parametrize(
    ("text", "printed"),
    [("共9日", "共7日"), ("总共9日", "总共7日"), ("共计9日", "共计7日"), ("9日", "共7日"), ("计9日", "计7日"),
     (" 共9天", "共7天")],
)  # fmt: skip
def test_a_count_keeps_its_own_words(text: str, printed: str) -> None:
    found = new_count(claim("9d")._replace(text=text), 7)
    assert [edit.text for edit in found.edits] == [printed]
    assert found.words == "共" + printed.lstrip("总共计")


@pytest.mark.parametrize(("words", "whole"), [(39, True), (40, True), (41, False)])
def test_a_long_sentence_is_not_said_again(words: int, whole: bool) -> None:
    text = "自公告之日起30日" + "内" * (words - len("自公告之日起30日"))
    found = new_length(period("60d", text=text.replace("30", "60")), Period(30, "day"))
    assert found.words == (text if whole else "30日")
    assert [edit.text for edit in found.edits] == ["30日"]


@pytest.mark.parametrize(
    ("kind", "rules", "held"),
    [("auction", "", True), ("meeting", "", True), ("publicity", "", False), ("publicity", "law-draft", False),
     ("publicity", "shareholders-meeting", True), ("auction", "auction-law", True)],
)  # fmt: skip
def test_what_is_held_from_day_to_day(kind: str, rules: str, held: bool) -> None:
    """In a notice of a sale or a meeting, and of any kind under a rule that asks for days ahead."""
    matches = tuple(Match(rule, "other", 0) for rule in rules.split())

    def last_days(*windows: Window) -> list[date | None]:
        return [event.last for event in events(Case(notice(kind=kind, rules=matches, windows=windows), calendar()))]

    one = window("2026-03-20", "2026-03-21", "other")
    assert last_days(one) == [date(2026, 3, 21)] * held
    assert last_days(one._replace(end=None)) == [None] * held
    assert last_days(one._replace(start=None)) == [] == last_days(one._replace(role="objection"))
    fixed_day = notice(kind=kind, rules=matches, windows=(one,), periods=(fixed("2026-03-25"),))
    assert [event.last for event in events(Case(fixed_day, calendar()))] == [date(2026, 3, 25)]


@pytest.mark.parametrize(
    ("rules", "certain"),
    [
        ("cadre-appointment=comment", False), ("cadre-appointment=comment civil-servant-hire=comment", True),
        ("cadre-appointment=comment civil-servant-hire=objection", True),  # one step
        ("cadre-appointment=comment civil-servant-hire=claims", False),
        ("cadre-appointment=comment law-draft=comment", False),  # says another length
        ("cadre-appointment=comment eia-acceptance-form=comment", False),  # was not read either
    ],
)  # fmt: skip
def test_a_window_under_a_rule_that_was_not_read(rules: str, certain: bool) -> None:
    case = under(rules, windows=(window("2026-03-02", "2026-03-05", "comment"),))
    assert [(one.complaint, one.certain) for one in verdicts(case)] == [("short", certain)]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("bid-period=objection", []),  # how long the notice stands is no time to bid
        ("gp-challenge=objection", ["other gp-challenge 7个工作日"]),
        ("bid-period=objection gp-challenge=objection", ["other gp-challenge 7个工作日"]),
        ("bid-period=objection commercial-arbitration-gonggao=objection", []),  # a rule without a length
        ("bid-period=objection shareholders-meeting=objection", []),  # counted back
    ],
)  # fmt: skip
def test_a_period_beside_the_time_to_bid(rules: str, expected: list[str]) -> None:
    assert said(under(rules, kind="tender", periods=(period("3wd"),))) == expected


def test_a_rule_beside_the_time_to_bid_that_was_not_yet_law() -> None:
    case = under("bid-period=objection bid-complaint=objection", kind="tender", periods=(period("3wd"),),
                 published="2003-01-02", issue="2003-01-02")  # fmt: skip
    assert said(case) == []


@pytest.mark.parametrize(
    ("starts", "judged"),
    [("service", True), ("step", True), ("event", True), ("publication", False), ("issue", False), ("date", False)],
)
def test_when_the_time_to_ask_for_a_hearing_begins(starts: str, judged: bool) -> None:
    case = under("penalty-hearing-request=hearing", kind="service", periods=(period("6wd", "hearing", starts=starts),))
    assert said(case) == ["long penalty-hearing-request 5个工作日"] * judged


@pytest.mark.parametrize("starts", ["service", "step", "event", "publication", "issue"])
def test_a_time_to_ask_for_a_hearing_that_is_too_short_from_the_publication_on(starts: str) -> None:
    case = under("penalty-hearing-request=hearing", kind="service", periods=(period("3wd", "hearing", starts=starts),))
    assert said(case) == ["other penalty-hearing-request 5个工作日"]


def test_a_general_rule_that_was_not_yet_law() -> None:
    """Beside 60 days of civil procedure stands one that came later: nothing more general is meant by 30 days."""
    case = under("civil-gonggao=service samr-gonggao=service", periods=(period("30d", "service"),),
                 published="2000-03-01", issue="2000-03-01")  # fmt: skip
    assert said(case) == ["other civil-gonggao 60日"]


@pytest.mark.parametrize(
    ("rules", "end", "expected"),
    [
        ("company-merger=claims", "2026-04-14", ["other company-merger 45日"]),
        ("company-merger=claims", "2026-04-16", []),
        ("company-merger=claims", "2026-04-17", ["other company-merger 45日"]),
        ("company-publish=claims", "2026-03-20", []), ("company-publish=claims", "2026-04-01", []),
        ("company-publish=claims", "2026-04-03", ["long company-publish 30日"]),
        ("law-draft=claims", "2026-03-20", ["short law-draft 30日"]), ("law-draft=claims", "2026-04-20", []),
    ],
)  # fmt: skip
def test_a_window_beside_a_length_that_is_exact_a_most_or_a_least(rules: str, end: str, expected: list[str]) -> None:
    assert said(under(rules, windows=(window("2026-03-02", end, "claims"),))) == expected
