"""A window beside the length or count that is said of it. A case on either side."""

from __future__ import annotations

from typing import Any

import pytest

from tests.notices.judging.facts import claim, codes, findings, notice, period, window


@pytest.mark.parametrize(
    ("start", "end", "named", "code"),
    [
        ("2026-03-03", "2026-03-09", "5wd", None), ("2026-03-03", "2026-03-06", "5wd", "P201"),
        ("2026-03-02", "2026-03-06", "5wd", "P202"), ("2026-03-02", "2026-03-09", "5wd", None),
        ("2026-03-03", "2026-03-10", "5wd", None), ("2026-03-03", "2026-03-11", "5wd", "P203"),
        ("2026-03-03", "2026-03-09", "7d", None), ("2026-03-03", "2026-03-08", "7d", "P201"),
        ("2026-03-02", "2026-03-08", "7d", "P202"), ("2026-03-03", "2026-03-11", "7d", "P203"),
    ],
)  # fmt: skip
def test_a_window_and_the_period_named(start: str, end: str, named: str, code: str | None) -> None:
    found = notice(windows=(window(start, end, period=0),), periods=(period(named, text="公示期为" + named),))
    assert [c for c in codes(found) if c in ("P201", "P202", "P203")] == ([code] if code else [])


@pytest.mark.parametrize(
    ("start", "end", "said", "code"),
    [
        ("2026-03-03", "2026-03-09", "5wd", None), ("2026-03-03", "2026-03-09", "6wd", "P204"),
        ("2026-03-03", "2026-03-10", "5wd", "P204"), ("2026-03-02", "2026-03-09", "5wd", None),
        ("2026-03-02", "2026-03-06", "5wd", "P202"), ("2026-03-02", "2026-03-06", "4wd", None),
        ("2026-03-03", "2026-03-09", "7d", None), ("2026-03-03", "2026-03-10", "7d", "P204"),
        ("2026-03-02", "2026-03-08", "7d", "P202"), ("2026-03-02", "2026-03-09", "7d", None),
        ("2026-03-02", "2026-03-09", "9d", "P204"), ("2026-03-02", "2026-03-09", "8w", None),
    ],
)  # fmt: skip
def test_a_window_and_the_count_beside_it(start: str, end: str, said: str, code: str | None) -> None:
    found = notice(windows=(window(start, end),), claims=(claim(said),))
    assert [c for c in codes(found) if c in ("P201", "P202", "P203", "P204")] == ([code] if code else [])


def test_the_number_to_print_leaves_out_the_day_of_publication() -> None:
    found = notice(windows=(window("2026-03-02", "2026-03-09"),), claims=(claim("9d"),))
    (fault,) = (f for f in findings(found) if f.code == "P204")
    assert [r.words for r in fault.repairs] == ["自2026年3月3日起至2026年3月11日止（共9日）", "共7日"]


@pytest.mark.parametrize(
    ("more", "fires"),
    [
        ({}, True), ({"starts": "event"}, False), ({"after": 0}, False), ({"direction": "backward"}, False),
        ({"starts": "issue"}, True), ({"starts": "service"}, False),
    ],
)  # fmt: skip
def test_only_a_period_that_begins_with_the_window_measures_it(more: dict[str, Any], fires: bool) -> None:
    found = notice(windows=(window("2026-03-03", "2026-03-06"),), periods=(period("7d", **more),))
    assert ("P201" in codes(found)) is fires


def test_a_period_that_another_window_states_measures_no_second() -> None:
    stated, other = window("2026-03-03", "2026-03-09", period=0), window("2026-03-16", "2026-03-18", at=400)
    assert "P201" not in codes(notice(windows=(stated, other), periods=(period("7d"),)))
    assert "P201" in codes(notice(windows=(stated._replace(period=None), other), periods=(period("7d"),)))


def test_the_closing_of_bids_is_measured_by_no_publicity() -> None:
    closing = window(None, "2026-03-04", "registration")
    assert "P201" in codes(notice(kind="publicity", windows=(closing,), periods=(period("7d", "registration"),)))
    assert "P201" not in codes(notice(kind="tender", windows=(closing,), periods=(period("7d", "registration"),)))


@pytest.mark.parametrize("role", ["comment", "objection", "claims", "collect", "service", "registration"])
def test_windows_that_a_period_of_their_step_measures(role: str) -> None:
    two = (window("2026-03-03", "2026-03-06", role), window("2027-03-03", "2027-03-06", "other", at=500))
    assert "P201" in codes(notice(windows=two, periods=(period("10d", role),)))
    agree = (period("10d", role), period("12d", role, at=240))
    assert "P201" not in codes(notice(windows=two, periods=agree))  # two lengths: neither is the window's


def test_a_later_window_is_judged_behind_one_that_cannot_be() -> None:
    # an unreadable, a reversed and a sound window before the faulty one
    good, bad = window("2026-03-03", "2026-03-09", period=0), window("2026-03-03", "2026-03-04", at=400, period=1)
    two = (period("7d"), period("7d", at=260))
    assert "P201" in codes(notice(windows=(good, bad), periods=two))
    long = window("2026-03-03", "2026-03-20", at=400, period=1)
    assert "P203" in codes(notice(windows=(good, long), periods=two))
    first = window("2026-03-02", "2026-03-08", at=400, period=1)
    assert "P202" in codes(notice(windows=(good, first), periods=two))
