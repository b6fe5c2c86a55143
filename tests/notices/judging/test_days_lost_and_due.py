"""Days whose digits are lost, weekdays that are not theirs, and what falls due before the service, guard by guard."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.facts import PeriodFact, Unread, WeekdayBeside, Window, WrittenDay
from tests.notices.judging.facts import day, findings, fixed, notice, period, place, window


def lost(at: int, problem: str = "unreadable") -> WrittenDay:
    return day("2026-03-10", at)._replace(date=None, problem=problem)


def told(code: str, **more: Any) -> list[int]:
    return [one.place.start for one in findings(notice(**more)) if one.code == code]


HALF = window("2026-03-03", "2026-03-09")._replace(start=lost(100))


@pytest.mark.parametrize(
    ("windows", "dates", "form_from", "starts"),
    [
        ((), (lost(40),), None, [40]), ((), (day("2026-03-10", 40),), None, []),
        ((), (lost(40), lost(60)), None, [40, 60]),
        ((HALF,), (), None, [100]), ((HALF,), (lost(100),), None, [100]),  # the window says it once
        ((HALF,), (lost(40),), None, [40, 100]),
        ((HALF._replace(end=lost(111)),), (lost(100), lost(111)), None, [100]),
        ((window("2026-03-03", "2026-03-09"), HALF._replace(place=place(300, 20), start=lost(300))), (), None, [300]),
        # the blanks of a form below the notice are the applicant's
        ((HALF,), (lost(40),), 500, [40, 100]), ((HALF,), (lost(40),), 100, [40]), ((), (lost(40),), 40, []),
        ((), (lost(40),), 41, [40]),
    ],
)  # fmt: skip
def test_days_that_cannot_be_read(
    windows: tuple[Window, ...], dates: tuple[WrittenDay, ...], form_from: int | None, starts: list[int]
) -> None:
    assert (
        told("D109", kind="other", windows=windows, dates=(day("2026-03-20", 20), *dates), form_from=form_from)
        == starts
    )


@pytest.mark.parametrize(("form_from", "starts"), [(None, [50]), (51, [50]), (50, [])])
def test_lengths_that_nobody_filled_in(form_from: int | None, starts: list[int]) -> None:
    blank = Unread(place(50), "公示期为　个工作日")
    assert told("D109", kind="other", dates=(day("2026-03-20", 20),), blanks=(blank,), form_from=form_from) == starts


@pytest.mark.parametrize("weekday", range(7))
def test_the_weekday_of_a_day(weekday: int) -> None:
    """10 March 2026 is a Tuesday, wherever the weekday stands; other days without one stand before it."""
    within = day("2026-03-10", 40)._replace(weekday=weekday)
    others = (day("2026-03-09", 20), lost(30)._replace(weekday=weekday))
    assert told("D102", kind="other", dates=(*others, within)) == ([] if weekday == 1 else [40])
    beside = (WeekdayBeside(place(60), "本周六", weekday, lost(30)), WeekdayBeside(place(80), "周六", weekday, within))
    apart = within._replace(weekday=None)
    assert told("D102", kind="other", dates=(apart,), weekdays=beside) == ([] if weekday == 1 else [80])


SERVICE = period("30d", "service", at=200, deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))


def due(length: str, iso: str | None, role: str = "payment", at: int = 400, **more: Any) -> PeriodFact:
    return period(length, role, at=at, deadline=date.fromisoformat(iso) if iso else None, **more)


@pytest.mark.parametrize(
    ("facts", "kind", "starts"),
    [
        ((SERVICE, due("10d", "2026-03-12")), "service", [400]), ((SERVICE, due("30d", "2026-04-01")), "service", []),
        ((SERVICE, due("10d", "2026-03-12", "registration")), "service", []),
        ((SERVICE, due("10d", "2026-03-12", starts="service")), "service", []),
        ((SERVICE, due("10d", "2026-03-12", after=0)), "service", []), ((SERVICE, due("10d", None)), "service", []),
        ((SERVICE, fixed("2026-03-12", "payment", at=400)), "service", []),
        ((SERVICE, due("10d", "2026-03-12")), "claims", []), ((due("10d", "2026-03-12"),), "service", []),
        # the time to collect stands for that of service, where nothing else is said
        ((SERVICE._replace(role="collect"), due("10d", "2026-03-12")), "service", [400]),
        ((SERVICE, due("5d", "2026-03-07", "collect", 300), due("10d", "2026-03-12")), "service", [400]),
        ((SERVICE._replace(role="objection"), due("10d", "2026-03-12")), "service", []),
        ((SERVICE._replace(starts="event"), due("10d", "2026-03-12")), "service", []),
        # of two services the first
        ((SERVICE, due("8d", "2026-03-10", "service", 300), due("9d", "2026-03-11")), "service", []),
        ((due("8d", "2026-03-10", "service", 300), SERVICE, due("7d", "2026-03-09")), "service", [400]),
        ((SERVICE, due("40d", "2026-04-11", at=300), due("10d", "2026-03-12")), "service", [400]),
    ],
)  # fmt: skip
def test_what_falls_due_before_the_service(facts: tuple[PeriodFact, ...], kind: str, starts: list[int]) -> None:
    assert told("C406", kind=kind, periods=facts) == starts


@pytest.mark.parametrize(
    ("one", "starts"),
    [
        (window(None, "2026-03-31", "payment", at=400), [400]), (window(None, "2026-04-01", "payment", at=400), []),
        (window("2026-03-03", "2026-03-20", "answer", at=400), [400]),
        (window("2026-03-03", "2026-03-20", "claims", at=400), []),
        (window("2026-03-03", "2026-03-20", "answer", at=400)._replace(end=None), []),
    ],
)  # fmt: skip
def test_windows_that_end_before_the_service(one: Window, starts: list[int]) -> None:
    assert told("C406", kind="service", periods=(SERVICE,), windows=(one,)) == starts
    first = window("2026-03-03", "2026-04-20", "payment", at=300)
    assert told("C406", kind="service", periods=(SERVICE,), windows=(first, one)) == starts


@pytest.mark.parametrize(("stands", "edits"), [(12, [(401, "送达")]), (11, []), (13, [])])
def test_words_that_are_not_the_page_s_own_stretch_are_said_and_not_edited(stands: int, edits: list[Any]) -> None:
    fact = due("10d", "2026-03-12", text="自公告发布之日起10日内")._replace(place=place(400, stands))
    (found,) = [one for one in findings(notice(kind="service", periods=(SERVICE, fact))) if one.code == "C406"]
    assert [repair.words for repair in found.repairs] == ["自送达之日起10日内"]
    assert [(edit.start, edit.text) for repair in found.repairs for edit in repair.edits] == edits
