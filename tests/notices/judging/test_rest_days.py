"""Days on which nobody is there: closings, hearings and make-up days. A case on either side."""

from __future__ import annotations

from datetime import date

import pytest

from tests.notices.judging.facts import claim, codes, findings, fixed, notice, period, window
from tests.notices.judging.roles import READERS


@pytest.mark.parametrize("role", [*READERS, "appeal"])
def test_closings_on_a_rest_day(role: str) -> None:
    assert "P205" in codes(notice(windows=(window(None, "2026-03-14", role),)))
    assert "P205" not in codes(notice(windows=(window(None, "2026-03-13", role),)))
    assert "P205" not in codes(notice(windows=(window(None, "2026-03-14", role, postponed_on_rest_day=True),)))


@pytest.mark.parametrize("role", ["other", "inspection"])
def test_displays_and_other_closings_may_be_on_rest_days(role: str) -> None:
    assert "P205" not in codes(notice(windows=(window(None, "2026-03-14", role),)))
    assert "P205" in codes(notice(kind="tender", windows=(window(None, "2026-03-14", role, closes_bids=True),)))


@pytest.mark.parametrize(
    ("kind", "sits", "fires"),
    [
        ("summons", False, True), ("judgment", False, True), ("service", False, True), ("publicity", False, True),
        ("meeting", True, True), ("meeting", False, False), ("other", True, True), ("other", False, False),
        ("auction", True, False), ("tender", True, False), ("claims", True, False), ("registration", True, False),
    ],
)  # fmt: skip
def test_hearings_on_a_rest_day(kind: str, sits: bool, fires: bool) -> None:
    assert ("C402" in codes(notice(kind=kind, sits=sits, periods=(fixed("2026-03-14", "hearing"),)))) is fires
    assert "C402" not in codes(notice(kind=kind, sits=sits, periods=(fixed("2026-03-13", "hearing"),)))


def test_a_second_hearing_is_looked_at_too() -> None:
    two = (fixed("2026-03-13", "hearing"), fixed("2026-03-14", "hearing", at=340))
    assert codes(notice(kind="summons", periods=two)) == ["C402"]
    rider = fixed("2026-03-14", "hearing", postponed_on_rest_day=True)
    assert codes(notice(kind="summons", periods=(rider, two[1]))) == ["C402"]


def test_a_make_up_day_is_named_only_where_it_is_needed() -> None:
    # Saturday 28 February 2026 is worked
    needed = notice("2026-02-24", windows=(window("2026-02-25", "2026-03-03"),), claims=(claim("6wd"),))
    assert "P206" in codes(needed)
    spare = notice("2026-02-24", windows=(window("2026-02-25", "2026-03-03", period=0),), periods=(period("5wd"),))
    assert "P206" not in codes(spare)


def test_the_last_day_of_a_notice_that_stands_on_a_rest_day() -> None:
    """A Saturday: whoever objects has until Monday; a period that runs backward moves to no later day."""
    saturday = date(2026, 3, 14)
    stands = period("10d", standing=True, nominal_end=saturday, deadline=saturday)
    (told,) = [one for one in findings(notice(periods=(stands,))) if one.code == "P208"]
    assert "公示到当日为止，提出意见或异议的期间顺延到2026年3月16日" in told.message.zh
    assert told.message.en.split(": ")[1].startswith(
        "the notice stands to that day, objections may come until 2026-03-16"
    )
    for other in (
        stands._replace(direction="backward"), stands._replace(standing=False), stands._replace(role="payment"),
        stands._replace(period=None), stands._replace(nominal_end=None), stands._replace(deadline=None),
        stands._replace(nominal_end=date(2026, 3, 13), deadline=date(2026, 3, 13)),
    ):  # fmt: skip
        assert "P208" not in codes(notice(periods=(other,)))


@pytest.mark.parametrize(
    ("role", "first", "last", "says"),
    [
        ("objection", "2026-03-14", "2026-03-16",
         "的最后一日2026年3月14日是星期六，顺延到2026年3月16日（《民法典》第二百零三条）"),
        ("service", "2026-03-14", "2026-03-16",
         "顺延到2026年3月16日（《民法典》第二百零三条）：公告方按2026年3月16日办理，受送达人宜按2026年3月14日计算后续期间"),
        ("objection", "2026-02-22", "2026-03-03", "（《税收征收管理法实施细则》第一百零九条）"),
    ],
)  # fmt: skip
def test_a_last_day_that_moves(role: str, first: str, last: str, says: str) -> None:
    fact = period("10d", role, nominal_end=date.fromisoformat(first), deadline=date.fromisoformat(last))
    (told,) = [one for one in findings(notice(periods=(fact,))) if one.code == "P208"]
    assert says in told.message.zh
    assert ("the sender should rely on" in told.message.en) is (role == "service")
    assert "P208" not in codes(notice(periods=(fact._replace(period=period("10wd").period),)))
