"""Days on which nobody is there: closings, hearings and make-up days. A case on either side."""

from __future__ import annotations

import pytest

from tests.notices.judging.facts import claim, codes, fixed, notice, period, window
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
