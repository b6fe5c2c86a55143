"""Several lengths in one notice: what contradicts itself, and what are steps of their own. A case on either side."""

from __future__ import annotations

from datetime import date

import pytest

from tests.notices.judging.facts import codes, notice, period, window


@pytest.mark.parametrize(
    "role", ["payment", "answer", "evidence", "appeal", "review", "lawsuit", "statement", "hearing"]
)
@pytest.mark.parametrize("deadline", ["2026-03-31", "2026-04-01"])
def test_duties_before_the_service(role: str, deadline: str) -> None:
    service = period("30d", "service", at=150, deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    duty = period("15d", role, deadline=date.fromisoformat(deadline), text="自公告之日起15日内")
    fires = deadline < "2026-04-01"
    assert ("C406" in codes(notice(kind="service", periods=(service, duty)))) is fires
    closing = window(None, deadline, role)
    assert ("C406" in codes(notice(kind="service", periods=(service,), windows=(closing,)))) is fires
    assert "C406" not in codes(notice(kind="publicity", periods=(service, duty)))
    assert "C406" not in codes(notice(kind="service", periods=(service, duty._replace(starts="event"))))
    assert "C406" not in codes(notice(kind="service", periods=(service, duty._replace(after=0))))


def test_the_time_to_collect_is_that_of_service_where_nothing_else_is_said() -> None:
    duty = period("15d", "payment", deadline=date(2026, 3, 17), nominal_end=date(2026, 3, 17))
    collect = period("10d", "collect", at=150, deadline=date(2026, 3, 12), nominal_end=date(2026, 3, 12))
    service = period("30d", "service", at=160, deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    assert "C406" not in codes(notice(kind="service", periods=(collect, duty)))
    assert "C406" in codes(notice(kind="service", periods=(collect, service, duty)))


@pytest.mark.parametrize(
    "role",
    ["service", "comment", "objection", "claims", "answer", "evidence", "appeal", "review", "lawsuit", "payment"],
)
def test_two_lengths_for_one_step(role: str) -> None:
    one, other = period("10d", role, at=150), period("15d", role, at=200)
    assert "P209" in codes(notice(kind="other", periods=(one, other)))
    assert "P209" not in codes(notice(kind="other", periods=(one, one._replace(place=other.place))))
    assert "P209" not in codes(notice(kind="other", periods=(one, other._replace(bound="minimum"))))
    assert "P209" not in codes(notice(kind="other", periods=(one, other._replace(after=0))))
    assert "P209" not in codes(notice(kind="other", periods=(one, other._replace(direction="backward"))))
    assert "P209" not in codes(notice(kind="other", periods=(one, other._replace(text="15日内"))))


@pytest.mark.parametrize("role", ["registration", "other", "hearing", "collect"])
def test_steps_that_may_have_several_lengths(role: str) -> None:
    two = (period("10d", role, at=150), period("15d", role, at=200))
    assert "P209" not in codes(notice(kind="other", periods=two))


@pytest.mark.parametrize(
    ("one", "other", "fires"),
    [
        ("7d", "1w", False), ("14d", "1w", True), ("12m", "1y", False), ("1y", "11m", True), ("24m", "2y", False),
        ("10wd", "10d", True), ("1m", "30d", True), ("2w", "14d", False),
    ],
)  # fmt: skip
def test_lengths_that_are_the_same(one: str, other: str, fires: bool) -> None:
    two = (period(one, at=150), period(other, at=200))
    assert ("P209" in codes(notice(kind="other", periods=two))) is fires


def test_a_judgment_and_a_ruling_have_their_own_appeals() -> None:
    two = (period("15d", "appeal", at=150), period("10d", "appeal", at=200))
    assert "P209" in codes(notice(kind="other", periods=two))
    assert "P209" not in codes(notice(kind="other", periods=two, ruling=True))
    answers = (period("15d", "answer", at=150), period("10d", "answer", at=200))
    assert "P209" in codes(notice(kind="other", periods=answers, ruling=True))


def test_who_must_act_makes_two_steps() -> None:
    one, other = period("45d", "claims", at=150), period("15d", "claims", at=200)
    assert "P209" not in codes(notice(kind="other", periods=(one._replace(who="债权人"), other._replace(who="债务人"))))
    assert "P209" in codes(notice(kind="other", periods=(one._replace(who="债权人"), other._replace(who="债权人"))))
    assert "P209" in codes(notice(kind="other", periods=(one._replace(who="债权人"), other)))


def test_objections_and_comments_are_one_step_and_two_starts_are_two() -> None:
    one, other = period("10d", "comment", at=150), period("15d", "objection", at=200)
    assert "P209" in codes(notice(kind="other", periods=(one, other)))
    assert "P209" not in codes(notice(kind="other", periods=(one, other._replace(starts="service"))))
    assert "P209" in codes(notice(kind="other", periods=(one, other._replace(starts="issue"))))
    events = (one._replace(starts="event"), other._replace(starts="event", text="自收到之日起15日内，公告"))
    assert "P209" not in codes(notice(kind="other", periods=events))
