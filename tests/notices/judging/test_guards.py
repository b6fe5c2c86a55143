"""Each guard of the checks, with a case on either side."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.facts import Notice
from tests.notices.judging.facts import claim, codes, day, findings, fixed, notice, period, window

READERS = ("comment", "objection", "registration", "payment", "claims", "statement", "answer", "evidence")


# D108: what was over before the notice came out


@pytest.mark.parametrize(
    ("end", "fires"),
    [("2026-03-01", True), ("2026-03-02", False), ("2025-08-31", True), ("2025-08-30", False)],
)
def test_a_closing_day_before_the_notice(end: str, fires: bool) -> None:
    found = notice(windows=(window(None, end, "objection"),))
    assert ("D108" in codes(found)) is ((fires and end != "2025-08-31") or end == "2025-08-31")


@pytest.mark.parametrize("word", ["结果", "中标", "成交", "候选人", "终止", "流标", "废标", "合同"])
def test_a_report_of_a_bidding_keeps_its_past_enrolment(word: str) -> None:
    past = window("2026-02-02", "2026-02-10", "registration")
    assert codes(notice(kind="tender", title=f"采购项目{word}公告", windows=(past,))) == []
    assert "D108" in codes(notice(kind="tender", title="采购项目公告", windows=(past,)))
    # only its window for objections is open
    over = window("2026-02-02", "2026-02-10", "objection", at=400)
    assert "D108" in codes(notice(kind="tender", title=f"采购项目{word}公告", windows=(past, over)))


def test_a_reversed_or_a_served_window_is_not_over() -> None:
    assert "D108" not in codes(notice(windows=(window("2026-02-20", "2026-02-10"),)))
    assert "D108" not in codes(notice(windows=(window("2026-02-02", "2026-02-10", "service"),)))
    assert "D108" in codes(notice(windows=(window("2026-02-10", "2026-02-10"),)))  # one day
    both = (window("2026-02-02", "2026-02-10", "service"), window("2026-02-02", "2026-02-10", at=400))
    assert "D108" in codes(notice(windows=both))


@pytest.mark.parametrize("kind", ["auction", "meeting"])
def test_a_sale_or_meeting_before_the_notice(kind: str) -> None:
    assert "D108" in codes(notice(kind=kind, periods=(fixed("2026-02-20"),)))
    assert "D108" not in codes(notice(kind=kind, periods=(fixed("2026-03-20"),)))
    assert "D108" not in codes(notice(kind=kind, periods=(fixed("2026-02-20", given_up=True),)))
    assert "D108" not in codes(notice(kind="publicity", periods=(fixed("2026-02-20"),)))


def test_what_the_notice_asks_now() -> None:
    asked, told = window(None, "2026-02-20", "other", asked_now=True), window(None, "2026-02-20", "other")
    assert "D108" in codes(notice(windows=(asked,)))
    assert "D108" not in codes(notice(windows=(told,)))


# P210: a window that opens before its notice


@pytest.mark.parametrize("role", READERS)
def test_windows_of_readers_begin_with_the_notice(role: str) -> None:
    assert "P210" in codes(notice(windows=(window("2026-03-01", "2026-03-20", role),)))
    assert "P210" not in codes(notice(windows=(window("2026-03-02", "2026-03-20", role),)))
    assert "P210" not in codes(notice(windows=(window("2026-02-01", "2026-03-01", role),)))


def test_other_windows_may_have_begun() -> None:
    assert "P210" not in codes(notice(windows=(window("2026-03-01", "2026-03-20", "other"),)))


@pytest.mark.parametrize(
    "word", ["更正", "延期", "延长", "变更", "补充", "澄清", "第二次", "续", "结果", "中标", "成交", "进展", "终止"]
)
def test_what_goes_on_keeps_its_first_day(word: str) -> None:
    assert "P210" not in codes(notice(title=f"{word}公告", windows=(window("2026-03-01", "2026-03-20"),)))


# P205, C402: closing and hearing days that are rest days


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


# C406: duties that end before the service


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


# P209: two lengths for one step


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


# P201 to P204: windows and what they hold


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


# D103, D104: years and order


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        ("2026-03-09", "2026-03-09", None), ("2026-03-10", "2026-03-09", "D103"),
        ("2026-12-24", "2026-01-07", "D103"), ("2025-03-05", "2025-03-20", "D104"),
        ("2026-03-05", "2025-03-20", "D104"), ("2026-03-10", "2027-03-15", "D104"),
        ("2027-03-05", "2027-03-20", "D104"), ("2026-03-05", "2026-06-01", None),
    ],
)  # fmt: skip
def test_order_and_year_of_a_window(start: str, end: str, code: str | None) -> None:
    found = codes(notice(windows=(window(start, end),)))
    assert [c for c in found if c in ("D103", "D104")] == ([code] if code else [])


@pytest.mark.parametrize(
    ("end", "fires"),
    [("2026-12-27", False), ("2025-12-20", False), ("2027-03-20", True), ("2025-03-20", True), ("2025-03-02", True)],
)
def test_the_year_of_a_closing_day(end: str, fires: bool) -> None:
    assert ("D104" in codes(notice(windows=(window(None, end),)))) is fires
    half_a_year = notice(windows=(window(None, "2027-03-20"),), periods=(period("6m", "other", starts="event"),))
    assert "D104" not in codes(half_a_year)


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("2025-03-20", "D104"), ("2026-03-02", None), ("2025-03-02", None), ("2025-03-03", "D104"),
        ("2025-12-27", "D104"), ("2025-12-28", "D108"), ("2024-03-20", None),
    ],
)  # fmt: skip
def test_the_year_of_a_sale(stated: str, code: str | None) -> None:
    found = codes(notice(kind="auction", periods=(fixed(stated),)))
    assert [c for c in found if c in ("D104", "D108")] == ([code] if code else [])


def test_a_second_sale_is_looked_at_too() -> None:
    two = (fixed("2026-03-20"), fixed("2025-03-25", at=340))
    assert codes(notice(kind="auction", periods=two)) == ["D104"]


# P206, P207, D105, D107


def test_a_make_up_day_is_named_only_where_it_is_needed() -> None:
    # Saturday 28 February 2026 is worked
    needed = notice("2026-02-24", windows=(window("2026-02-25", "2026-03-03"),), claims=(claim("6wd"),))
    assert "P206" in codes(needed)
    spare = notice("2026-02-24", windows=(window("2026-02-25", "2026-03-03", period=0),), periods=(period("5wd"),))
    assert "P206" not in codes(spare)


@pytest.mark.parametrize(("published", "fires"), [("2026-03-03", True), ("2026-03-02", False), (None, False)])
@pytest.mark.parametrize(("kind", "severity"), [("service", "warning"), ("claims", "warning"), ("publicity", "info")])
def test_a_later_printing(published: str | None, fires: bool, kind: str, severity: str) -> None:
    found = notice(kind=kind, periods=(period("30d", "other"),))
    told = [f for f in findings(found, published) if f.code == "D107"]
    assert [f.severity for f in told] == ([severity] if fires else [])


@pytest.mark.parametrize(
    ("more", "fires"),
    [({}, True), ({"starts": "service"}, False), ({"starts": "date"}, False)],
)
def test_a_notice_without_a_day(more: dict[str, Any], fires: bool) -> None:
    assert ("D105" in codes(notice(None, periods=(period("30d", **more),)))) is fires
    assert "D105" not in codes(notice(None, periods=(period("30d", **more),)), "2026-03-03")


def test_a_signature_that_was_not_filled_in_is_no_missing_day() -> None:
    def with_blank(at: int) -> Notice:
        blank = day("2026-03-02", at)._replace(date=None, problem="unreadable")
        return notice(None, periods=(period("30d"),), dates=(blank,))

    assert codes(with_blank(990)) == ["D109"]
    assert codes(with_blank(100)) == ["D109", "D105"]
