"""Where the steps of a notice end, how they were counted, which articles they rest on, which day is only a site's."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.chain import counting_of, ends_of_chain
from deadline_cli.notices.judging.select import only_a_posting_date, quoted
from deadline_cli.rulebook.match import Match
from tests.calendars import calendar
from tests.notices.judging.facts import codes, day, findings, fixed, notice, period, window


def case(**more: Any) -> Case:
    return Case(notice(**more), calendar())


def on(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def test_the_ends_of_a_chain() -> None:
    """30 days from 12 February end on Saturday 14 March; the steps behind it begin on Monday or on that Saturday."""
    steps = (
        period("30d", "service", deadline=on("2026-03-16"), nominal_end=on("2026-03-14")),
        period("15d", "answer", after=0, starts="step", deadline=on("2026-03-31"), nominal_end=on("2026-03-31")),
        period("15d", "evidence", after=1, starts="step", deadline=on("2026-04-15"), nominal_end=on("2026-04-15")),
        period("3d", "other", direction="backward", deadline=on("2026-03-01"), nominal_end=on("2026-03-01")),
        period("3d", "other", deadline=None), fixed("2026-03-20"),
        period("5d", "other", deadline=on("2026-03-10"), nominal_end=None),
        period("5d", "other", after=4, starts="step", deadline=on("2026-03-12"), nominal_end=on("2026-03-11")),
    )  # fmt: skip
    ends = ends_of_chain(case(issue="2026-02-12", periods=steps))
    assert {index: (str(end.rolled), str(end.unrolled)) for index, end in ends.items()} == {
        0: ("2026-03-16", "2026-03-14"), 1: ("2026-03-31", "2026-03-29"), 2: ("2026-04-15", "2026-04-13"),
        6: ("2026-03-10", "2026-03-10"), 7: ("2026-03-12", "2026-03-11"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("issue", "deadline", "start", "law", "roll"),
    [
        ("2026-02-12", "2026-03-16", None, "civil", "forward"), ("2026-02-12", "2026-03-14", None, "civil", "none"),
        ("2026-02-03", "2026-03-18", None, "tax", "forward"),  # nine days of the Spring Festival and the rest days
        ("2026-02-03", "2026-03-20", None, "civil", "forward"),  # no way of counting gives it: the ordinary one
        ("2026-02-03", "2026-03-14", "2026-02-12", "civil", "none"),  # from a printed day
        (None, "2026-03-14", None, "civil", "forward"), (None, "2026-03-14", "2026-02-12", "civil", "none"),
        ("2026-02-12", None, None, "civil", "forward"),
    ],
)  # fmt: skip
def test_how_a_deadline_was_counted(
    issue: str | None, deadline: str | None, start: str | None, law: str, roll: str
) -> None:
    fact = period("30d", "service", deadline=on(deadline), start_date=on(start))
    how = counting_of(case(issue=issue, periods=(fact,)), fact)
    assert (how.law, how.roll) == (law, roll)
    assert counting_of(case(issue=issue), fact._replace(period=None)).roll == "forward"


def test_the_articles_of_counting() -> None:
    (tax,) = articles.tax_extension()
    assert (tax.law, tax.article) == ("税收征收管理法实施细则", "第一百零九条") and tax.text
    assert [one.law for one in articles.holidays()] == ["全国年节及纪念日放假办法"]
    for found, role, law, first, last in (
        (case(), "objection", "民法典", "第二百零一条", "第二百零三条"),
        (case(kind="summons"), "hearing", "民事诉讼法", "第八十五条", "第八十五条"),
        (case(rules=(Match("tax-gonggao", "service", 0),)), "service", "税收征收管理法实施细则", None, "第一百零九条"),
    ):
        (begins,), (ends,) = articles.first_day(found, role), articles.last_day(found, role)  # type: ignore[arg-type]
        assert (ends.law, ends.article) == (law, last)
        assert begins.article == first or first is None
    lost = case(issue=None)
    assert articles.last_day(lost, "objection", date(2015, 3, 1))[0].law == "民法通则"
    assert articles.last_day(lost, "objection", None)[0].law == "民法典"


@pytest.mark.parametrize(
    ("printed", "text", "issuer", "only"),
    [
        (None, None, "某局", False), ("same", None, "某局", True), ("other", None, "某局", False),
        ("other", None, None, False),
        (None, "2026-03-02", None, True), (None, "2026-03-02", "某局", False), (None, "2026-03", None, False),
    ],
)  # fmt: skip
def test_a_day_that_only_a_site_gives(printed: str | None, text: str | None, issuer: str | None, only: bool) -> None:
    signed = day("2026-03-02", 900)
    signed = signed._replace(text=text) if text else signed
    posted = {"same": signed, "other": day("2026-03-02", 20), None: None}[printed]
    found = notice(issuer=issuer, printed=posted)
    object.__setattr__(found, "issue_date", signed)
    assert only_a_posting_date(found) is only
    object.__setattr__(found, "issue_date", None)
    assert not only_a_posting_date(found)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("甲 乙\n丙", "甲乙丙"),
        ("a  b\nc", "a b c"),
        ("甲" * 40, "甲" * 40),
        ("甲" * 41, "甲" * 39 + "…"),
        ("甲 b", "甲b"),
    ],
)
def test_words_of_the_notice_on_one_line(text: str, shown: str) -> None:
    assert quoted(text) == shown


# A closing day a year off, and what is said of its year.
@pytest.mark.parametrize(
    ("end", "periods", "fires"),
    [
        ("2026-12-27", (), False), ("2027-03-20", (), True),
        ("2027-03-20", (period("170d", "other", starts="event"),), True),
        ("2027-03-20", (period("171d", "other", starts="event"),), False),
        ("2027-03-20", (period("25w", "other", starts="event"),), False),
        ("2027-03-20", (period("24w", "other", starts="event"),), True),
        ("2027-03-20", (period("6m", "other", starts="event"),), False),
        ("2027-03-20", (period("5m", "other", starts="event"),), True),
        ("2027-03-20", (period("1y", "other", starts="event"),), False),
        ("2027-03-20", (period("171wd", "other", starts="event"),), False),
        ("2027-03-20", (fixed("2026-03-20"), period("171d", "other", starts="event")), False),
    ],
)  # fmt: skip
def test_a_closing_day_far_off(end: str, periods: tuple[Any, ...], fires: bool) -> None:
    found = notice(windows=(window(None, end),), periods=periods)
    assert ("D104" in codes(found)) is fires
    assert "D104" not in codes(notice(windows=(window(None, end, "service"),), periods=()))


@pytest.mark.parametrize(
    ("start", "end", "said", "said_en"),
    [
        ("2026-03-10", "2025-03-16", "截止日2025年3月16日早于起始日2026年3月10日",
         "it ends on 2025-03-16, before it starts on 2026-03-10"),
        ("2025-03-10", "2025-03-16", "公告日是2026年3月2日，当时已经截止",
         "the notice is of 2026-03-02, when it was over"),
        ("2027-03-10", "2027-03-16", "按印出的年份，要到一年以后", "as printed it lies a year ahead"),
    ],
)  # fmt: skip
def test_why_a_year_is_wrong(start: str, end: str, said: str, said_en: str) -> None:
    (found,) = [one for one in findings(notice(windows=(window(start, end),))) if one.code == "D104"]
    assert found.message.zh == f"“{start}至{end}”的年份有误：{said}"
    assert found.message.en == f"a year in “{start}至{end}” is wrong: {said_en}"
    assert found.repairs[0].words == "2026年3月10日至2026年3月16日"
