"""Guards of windows, years and repairs, each with a case on either side."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.notices.finding import Finding
from tests.notices.judging.facts import claim, codes, day, findings, fixed, notice, period, window


def of(code: str, found: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in found if finding.code == code]


# A fault behind one that is none is found too


def test_a_window_of_readers_behind_one_of_others() -> None:
    two = (window("2026-02-20", "2026-03-20", "other"), window("2026-03-01", "2026-03-20", at=400))
    assert "P210" in codes(notice(windows=two))


# P202 to P204: which period measures a window


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [("2026-03-02", "2026-03-08", "P202"), ("2026-03-03", "2026-03-09", None), ("2026-03-03", "2026-03-08", None)],
)
def test_one_window_and_one_period_of_another_step_are_one_where_they_agree(
    start: str, end: str, code: str | None
) -> None:
    named = (period("7d", "comment", text="公示期7d"),)
    lone = notice(windows=(window(start, end, "registration"),), periods=named)
    assert [c for c in codes(lone) if c in ("P201", "P202", "P203")] == ([code] if code else [])
    second = window("2026-06-01", "2026-06-30", "other", at=500)
    two = notice(windows=(window(start, end, "registration"), second), periods=named)
    assert [c for c in codes(two) if c in ("P201", "P202", "P203")] == []


def test_a_count_belongs_to_the_only_window_with_two_days() -> None:
    lone = window(None, "2026-04-30", at=400)
    assert "P204" in codes(notice(windows=(window("2026-03-03", "2026-03-09"), lone), claims=(claim("9d", of=None),)))
    open_end = window("2026-05-06", "2026-05-30", at=500)
    two = (window("2026-03-03", "2026-03-09"), open_end)
    assert "P204" not in codes(notice(windows=two, claims=(claim("9d", of=None),)))


# P206: who needs the make-up day


@pytest.mark.parametrize(("said", "fires"), [("6wd", True), ("5wd", False), ("7wd", False)])
def test_a_make_up_day_that_the_number_needs(said: str, fires: bool) -> None:
    # Saturday 28 February 2026 is worked: six working days with it, five without, never seven
    found = notice("2026-02-24", windows=(window("2026-02-25", "2026-03-04"),), claims=(claim(said),))
    held = notice("2026-02-24", windows=(window("2026-02-25", "2026-03-03"),), claims=(claim(said),))
    assert ("P206" in codes(held)) is (said == "6wd")
    assert ("P206" in codes(found)) is (said == "7wd")
    assert fires is (said == "6wd")


# The repair of an end on a rest day


@pytest.mark.parametrize(
    ("role", "words"),
    [("inspection", "自2026年3月3日起至2026年3月7日止（共5日）"),
     ("other", "自2026年3月3日起至2026年3月7日止（共5日）"),
     ("objection", "自2026年3月3日起至2026年3月9日止")],
)  # fmt: skip
def test_a_display_may_end_on_a_rest_day(role: str, words: str) -> None:
    short = notice(windows=(window("2026-03-03", "2026-03-05", role),), claims=(claim("5d"),))
    (fault,) = of("P204", findings(short))
    assert fault.repairs[0].words == words


def test_a_long_text_has_only_its_length_printed_anew() -> None:
    """Of more than forty characters the suggestion names the length alone; the edit stands at the number."""
    told = "自本公告在全国公开发行的报纸上刊登并且同时张贴于本院公告栏以及被告住所地之日起经过60日即视为送达"
    one, other = period("30d", "service", at=150), period("60d", "service", at=200, text=told)
    (fault,) = of("P209", findings(notice(kind="service", periods=(one, other))))
    assert fault.repairs[0].words == "30日"
    (edit,) = fault.repairs[0].edits
    assert (edit.start, edit.end, edit.text) == (200 + told.index("60日"), 200 + told.index("60日") + 3, "30日")


# D104: a year that is wrong


@pytest.mark.parametrize(
    ("length", "fires"), [("170d", True), ("171d", False), ("25w", False), ("24w", True), ("6m", False), ("5m", True)]
)
def test_a_far_closing_day_beside_a_long_period(length: str, fires: bool) -> None:
    far = notice(windows=(window(None, "2027-03-20"),), periods=(period(length, "other", starts="event"),))
    assert ("D104" in codes(far)) is fires


@pytest.mark.parametrize(
    ("said", "year"),
    [("10wd", 2026), ("9wd", 2026), ("14d", 2026), ("13d", 2026)],
)
def test_the_year_that_holds_what_is_claimed(said: str, year: int) -> None:
    wrong = notice(windows=(window("2026-03-03", "2025-03-16"),), claims=(claim(said),))
    (fault,) = of("D104", findings(wrong))
    assert fault.repairs[0].words == f"2026年3月3日至{year}年3月16日"


# C401: what runs before a hearing


@pytest.mark.parametrize(("role", "fires"), [("service", True), ("collect", True), ("answer", True), ("evidence", True),
                                             ("appeal", False), ("payment", False)])  # fmt: skip
def test_a_hearing_before_the_end_of_a_step(role: str, fires: bool) -> None:
    step = period("30d", role, at=150, deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    hearing = fixed("2026-03-20", "hearing")
    assert ("C401" in codes(notice(kind="summons", periods=(step, hearing)))) is fires


# D110: the year left out


@pytest.mark.parametrize("written", [True, False])
def test_a_year_left_out_is_printed_as_the_other_day_is(written: bool) -> None:
    start = day("2026-12-20", 100, year_written=written)
    end = day("2027-01-10", 111, year_written=False)._replace(text="1月10日")
    found = notice("2026-12-18", windows=(window("2026-12-20", "2027-01-10")._replace(start=start, end=end),))
    (fault,) = of("D110", findings(found))
    assert fault.repairs[0].words == "2027年1月10日"


# C406: service by the first of two periods


def test_the_first_service_is_the_one_that_a_duty_waits_for() -> None:
    early = period("30d", "service", at=150, deadline=date(2026, 4, 1), nominal_end=date(2026, 4, 1))
    late = period("60d", "service", at=170, deadline=date(2026, 5, 6), nominal_end=date(2026, 5, 1))
    duty = period("40d", "answer", deadline=date(2026, 4, 13), nominal_end=date(2026, 4, 11))
    assert "C406" not in codes(notice(kind="service", periods=(early, late, duty)))
    assert "C406" in codes(notice(kind="service", periods=(late, duty)))


# D105: a period that a window states needs no day of the notice


@pytest.mark.parametrize(
    ("start", "fires"),
    [("2026-03-03", False), (None, True)],
)
def test_a_period_stated_by_two_days_needs_no_day_of_issue(start: str | None, fires: bool) -> None:
    found = notice(None, windows=(window(start, "2026-03-09", period=0),), periods=(period("5wd"),))
    assert ("D105" in codes(found)) is fires


# P206: a window of years asks for no make-up days


def test_a_window_longer_than_a_year_needs_no_make_up_day() -> None:
    found = notice("2025-01-02", windows=(window("2025-01-03", "2026-03-31"),), claims=(claim("306wd"),))
    assert "P206" not in codes(found)


# D104: whose length speaks for a year


def test_only_a_length_from_the_notice_speaks_for_the_mended_year() -> None:
    """A start behind the end: the end a year later, or the start a year earlier; the claim decides."""
    wrong = notice("2026-12-01", windows=(window("2026-12-24", "2026-01-07"),), claims=(claim("15d"),))
    (fault,) = of("D103", findings(wrong)) or of("D104", findings(wrong))
    assert fault.repairs[0].words == "2026年12月24日至2027年1月7日"


@pytest.mark.parametrize(("first", "last"), [(True, False), (False, True), (False, False)])
def test_a_year_that_is_not_printed_is_not_mended(first: bool, last: bool) -> None:
    start, end = day("2025-03-03", 100, year_written=first), day("2025-03-16", 111, year_written=last)
    found = notice(windows=(window("2025-03-03", "2025-03-16")._replace(start=start, end=end),))
    told = of("D104", findings(found))
    assert [repair.words for fault in told for repair in fault.repairs] == (
        ["2026年3月3日至2026年3月16日"] if first else []
    )
