"""Which lengths the law does not allow: facts made by hand, a case on either side of each guard."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import deadline_cli
from deadline_cli.notices.facts import Notice
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.statute import compare, latest_publication, verdicts
from deadline_cli.notices.judging.verdict import severity_of
from deadline_cli.period import Period, read_period
from deadline_cli.rulebook.book import load_rule
from deadline_cli.rulebook.match import Match
from tests.calendars import calendar
from tests.notices.judging.facts import claim, notice, period, window


def under(rules: str, **more: Any) -> Case:
    """A notice under these rules, each with the role of its period: `eia-draft=comment company-merger=claims`."""
    found = [rule.split("=") for rule in rules.split()]
    matched = tuple(Match(rule, role, 9 - at) for at, (rule, role) in enumerate(found))
    published = more.pop("published", None)
    given: Notice = notice(rules=matched, **more)
    return Case(given, calendar(), date.fromisoformat(published) if published else None)


def said(case: Case) -> list[str]:
    """complaint, rule, the law's length, the end of the version that the notice still follows, ? where uncertain."""
    return [
        f"{one.complaint} {one.rule.id} {one.law}"
        + (f" until {one.earlier.end}" if one.earlier else "")
        + ("" if one.certain else " ?")
        for one in verdicts(case)
    ]


# rules, the stated length, its role, more of the period, more of the notice, what is said
PERIODS: list[tuple[str, str, str, dict[str, Any], dict[str, Any], list[str]]] = [
    # an exact length: neither shorter nor longer
    ("civil-gonggao=service", "30d", "service", {}, {}, []),
    ("civil-gonggao=service", "29d", "service", {}, {}, ["other civil-gonggao 30日"]),
    ("civil-gonggao=service", "31d", "service", {}, {}, ["other civil-gonggao 30日"]),
    ("civil-gonggao=service", "60d", "service", {}, {}, ["superseded civil-gonggao 30日 until 2021-12-31"]),
    ("civil-gonggao=service", "60d", "service", {}, {"published": "2021-12-31"}, []),
    (
        "civil-gonggao=service", "60d", "service", {}, {"published": "2022-01-01"},
        ["superseded civil-gonggao 30日 until 2021-12-31"],
    ),
    ("civil-gonggao=collect", "60d", "service", {}, {}, ["superseded civil-gonggao 30日 until 2021-12-31"]),  # one step
    # a least length
    ("law-draft=comment", "30d", "comment", {}, {}, []),
    ("law-draft=comment", "31d", "comment", {}, {}, []),
    ("law-draft=comment", "29d", "comment", {}, {}, ["short law-draft 30日"]),
    ("law-draft=comment", "29d", "objection", {}, {}, ["short law-draft 30日"]),
    ("law-draft=comment", "29d", "answer", {}, {}, []),
    # the law's five working days end with the seventh day of 3 February 2026, and later where a festival lies between
    ("civil-servant-hire=objection", "7d", "objection", {}, {"published": "2026-02-03"}, []),
    (
        "civil-servant-hire=objection", "6d", "objection", {}, {"published": "2026-02-03"},
        ["short civil-servant-hire 5个工作日"],
    ),
    (
        "civil-servant-hire=objection", "7d", "objection", {}, {"published": "2026-02-12"},
        ["short civil-servant-hire 5个工作日"],
    ),
    # an exact length is another where it only ends on the same day
    ("samr-gonggao=service", "1m", "service", {}, {"published": "2026-04-02"}, ["other samr-gonggao 30日"]),
    # a longest length; the time to answer may not be cut either
    ("bankruptcy-claims=claims", "30d", "claims", {}, {}, []),
    ("bankruptcy-claims=claims", "29d", "claims", {}, {}, ["short bankruptcy-claims 30日"]),
    ("bankruptcy-claims=claims", "3m", "claims", {}, {}, []),
    ("bankruptcy-claims=claims", "4m", "claims", {}, {}, ["long bankruptcy-claims 3个月"]),
    ("admin-answer=answer", "15d", "answer", {"starts": "service"}, {}, []),
    ("admin-answer=answer", "14d", "answer", {"starts": "service"}, {}, ["other admin-answer 15日"]),
    ("admin-answer=answer", "16d", "answer", {"starts": "service"}, {}, ["long admin-answer 15日"]),
    (
        "admin-answer=answer", "10d", "answer", {"starts": "service"}, {},
        ["superseded admin-answer 15日 until 2015-04-30"],
    ),
    ("company-publish=claims", "30d", "claims", {}, {}, []),
    ("company-publish=claims", "29d", "claims", {}, {}, []),
    ("company-publish=claims", "31d", "claims", {}, {}, ["long company-publish 30日"]),
    # from when: a period is under the rule where its words say so
    ("law-draft=comment", "20d", "comment", {"text": "二十日内"}, {}, []),
    ("law-draft=comment", "20d", "comment", {"text": "二十日内", "starts": "date"}, {}, ["short law-draft 30日"]),
    ("law-draft=comment", "20d", "comment", {"starts": "service"}, {}, []),
    ("civil-gonggao=service", "20d", "service", {"text": "经过二十日"}, {}, ["other civil-gonggao 30日"]),
    ("civil-gonggao=collect", "20d", "collect", {"text": "经过二十日"}, {}, []),
    ("law-draft=comment", "20d", "comment", {"direction": "backward"}, {}, []),
    ("shareholders-meeting=comment", "5d", "comment", {}, {}, []),  # the rule counts backward
    ("civil-appeal=appeal", "10d", "appeal", {"starts": "service"}, {}, ["other civil-appeal 15日"]),
    ("civil-appeal=appeal", "10d", "appeal", {"text": "十日内", "starts": "service"}, {}, []),
    ("civil-appeal=appeal", "10d", "appeal", {"text": "十日内", "same_start": True}, {}, ["other civil-appeal 15日"]),
    ("civil-appeal=appeal", "10d", "appeal", {"text": "之日起十日", "after": 0}, {}, ["other civil-appeal 15日"]),
    ("civil-appeal=appeal", "10d", "appeal", {"text": "后十日内", "after": 0}, {}, []),
    # another reading that the rule itself has
    ("police-notice-7d=statement", "7wd", "statement", {}, {}, []),
    ("police-notice-7d=statement", "7d", "statement", {}, {}, []),
    ("police-notice-7d=statement", "6d", "statement", {}, {}, ["other police-notice-7d 7个工作日"]),
    ("civil-gonggao-hk-macao=service", "60d", "service", {}, {}, []),
    (
        "civil-gonggao-hk-macao=service", "60d", "service", {}, {"published": "2023-06-01"},
        ["other civil-gonggao-hk-macao 3个月"],
    ),
    # a notice of a bidding stands for days that are no time to bid
    ("gp-tender=other", "3wd", "other", {}, {"kind": "tender"}, []),
    # without a day of its own no length is judged
    ("civil-gonggao=service", "29d", "service", {}, {"issue": None}, []),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "length", "role", "fact", "more", "expected"), PERIODS)
def test_a_period(
    rules: str, length: str, role: str, fact: dict[str, Any], more: dict[str, Any], expected: list[str]
) -> None:
    stated = period(length, role, **fact)
    first = period("30d", "service", at=150) if "after" in fact else None
    case = under(rules, periods=(first, stated) if first else (stated,), **more)
    assert said(case) == expected


# rules, window, what is said: the first of March 2026 is a Sunday, the notice is of Monday the second
WINDOWS: list[tuple[str, tuple[str | None, str], str, dict[str, Any], list[str]]] = [
    ("law-draft=comment", ("2026-03-02", "2026-04-01"), "comment", {}, []),
    ("law-draft=comment", ("2026-03-02", "2026-03-31"), "comment", {}, []),  # the first day counted: P202's business
    ("law-draft=comment", ("2026-03-02", "2026-03-30"), "comment", {}, ["short law-draft 30日"]),
    ("law-draft=comment", ("2026-03-02", "2026-06-30"), "comment", {}, []),
    ("law-draft=comment", ("2026-03-03", "2026-04-01"), "comment", {}, []),
    ("law-draft=comment", ("2026-03-03", "2026-03-31"), "comment", {}, ["short law-draft 30日"]),
    ("law-draft=comment", (None, "2026-03-30"), "comment", {}, ["short law-draft 30日"]),
    ("law-draft=comment", (None, "2026-04-01"), "comment", {}, []),
    ("law-draft=comment", ("2026-03-02", "2026-03-20"), "other", {}, []),
    ("law-draft=comment", ("2026-03-02", "2026-03-20"), "registration", {}, []),
    ("bankruptcy-claims=claims", ("2026-03-02", "2026-03-20"), "claims", {}, ["short bankruptcy-claims 30日"]),
    ("bankruptcy-claims=claims", ("2026-03-02", "2026-06-02"), "claims", {}, []),
    ("bankruptcy-claims=claims", ("2026-03-02", "2026-06-04"), "claims", {}, ["long bankruptcy-claims 3个月"]),
    # a claim that the window does not hold is another check's business; one that it holds changes nothing
    ("law-draft=comment", ("2026-03-02", "2026-03-20"), "comment", {"claims": (claim("30d"),)}, []),
    (
        "law-draft=comment", ("2026-03-02", "2026-03-20"), "comment", {"claims": (claim("18d"),)},
        ["short law-draft 30日"],
    ),
    # a period that is named for it measures it
    ("law-draft=comment", ("2026-03-02", "2026-03-20"), "comment", {"periods": (period("30d", "comment"),)}, []),
    (
        "law-draft=comment", ("2026-03-02", "2026-03-20"), "comment",
        {"periods": (period("30d", "comment", bound="minimum"),)}, ["short law-draft 30日"],
    ),
    (
        "law-draft=comment", ("2026-03-02", "2026-03-31"), "comment",
        {"periods": (period("30d", "comment", bound="minimum"),)}, ["short law-draft 30日"],
    ),
    (
        "law-draft=comment", ("2026-03-02", "2026-04-01"), "comment",
        {"periods": (period("30d", "comment", bound="minimum"),)}, [],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "days", "role", "more", "expected"), WINDOWS)
def test_a_window(
    rules: str, days: tuple[str | None, str], role: str, more: dict[str, Any], expected: list[str]
) -> None:
    assert said(under(rules, windows=(window(*days, role),), **more)) == expected


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ("30日", "30日", 0), ("29日", "30日", -1), ("31日", "30日", 1), ("2周", "14日", 0), ("2周", "15日", -1),
        ("1年", "12个月", 0), ("1年", "11个月", 1), ("30日", "1个月", -1), ("31日", "1个月", 0), ("1个月", "30日", 1),
        ("5日", "5个工作日", -1), ("7日", "5个工作日", 0), ("8日", "5个工作日", 1), ("5个工作日", "7日", 0),
        ("5个工作日", "8日", -1), ("72小时", "3日", None), ("3日", "72小时", None), ("3701日", "1个月", None),
        ("3700日", "1个月", 1), ("24小时", "48小时", -1),
    ],
)  # fmt: skip
def test_which_is_longer(one: str, other: str, order: int | None) -> None:
    """From Monday 2 March 2026; five working days end on the 9th, a month on 2 April."""
    case = under("law-draft=comment")
    assert compare(case, date(2026, 3, 2), read_period(one), read_period(other)) == order


@pytest.mark.parametrize(("event", "last"), [("2026-03-31", "2026-03-16"), ("2026-03-22", "2026-03-07")])
def test_the_last_day_to_publish_before_an_event(event: str, last: str) -> None:
    version = load_rule("shareholders-meeting").version_on(date(2026, 3, 1))
    assert version is not None and version.period == Period(15, "day")
    case = under("law-draft=comment")
    assert str(latest_publication(case, date.fromisoformat(event), version)) == last
    assert latest_publication(case, date.fromisoformat(event), version._replace(period=None)) is None


def test_where_the_words_were_not_read_a_finding_only_informs() -> None:
    """cac-gonggao was not read; civil-gonggao, which says the same, was."""
    unsure = under("cac-gonggao=service", periods=(period("20d", "service"),))
    assert said(unsure) == ["other cac-gonggao 30日 ?"]
    (verdict,) = verdicts(unsure)
    assert (severity_of(verdict), severity_of(verdict, "error")) == ("info", "info")
    sure = under("cac-gonggao=service civil-gonggao=service", periods=(period("20d", "service"),))
    assert said(sure) == ["other cac-gonggao 30日"]
    (verdict,) = verdicts(sure)
    assert (severity_of(verdict), severity_of(verdict, "error")) == (None, "error")
    # what the general rule allows is no fault under a special one that was not read
    alone = under("customs-gonggao=service", periods=(period("30d", "service"),))
    assert said(alone) == ["other customs-gonggao 60日 ?"]
    both = under("customs-gonggao=service civil-gonggao=service", periods=(period("30d", "service"),))
    assert said(both) == []


def test_the_length_of_an_earlier_general_rule() -> None:
    """Sixty days were civil procedure's until 2021: under a special rule of other length the general one was meant."""
    assert said(under("samr-gonggao=service civil-gonggao=service", periods=(period("60d", "service"),))) == [
        "superseded samr-gonggao 30日 until 2022-09-28"
    ]
    case = under("mee-gonggao=service civil-gonggao=service", periods=(period("60d", "service"),))
    assert [line.split()[0] for line in said(case)] == ["superseded"]


@pytest.mark.parametrize(("last", "expected"), [("19", ["L301"]), ("21", [])])
def test_the_time_to_ask_for_a_hearing_is_no_length_of_the_publicity(last: str, expected: list[str]) -> None:
    """五日内可申请听证 ends on the window's last day by chance, and the publicity is short all the same."""
    text = (
        "槐北县生态环境局拟审批建设项目公示\n我局拟对《仓库搬迁项目环境影响报告书》作出审批意见，公示期为2026年10月14日至"
        f"2026年10月{last}日。听证告知：自公示之日起五日内可提出听证申请。\n槐北县生态环境局\n2026年10月14日\n"
    )
    assert [finding.code for finding in deadline_cli.check(text).findings] == expected
