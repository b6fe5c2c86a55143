"""How long a window is and what measures it: facts made by hand, a case on either side of each limit."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.notices.judging.case import Case, same_step
from deadline_cli.notices.judging.measure import (
    ends,
    fit,
    fit_named,
    holds,
    is_window,
    named_period,
    span_of,
    spans,
)
from deadline_cli.period import read_period
from tests.calendars import calendar
from tests.notices.judging.facts import notice, period, window


def case(published: str | None = None, **more: Any) -> Case:
    return Case(notice(**more), calendar(), date.fromisoformat(published) if published else None)


# the window, more of it, more of the notice: its first day, its last, whether the first day is that of the publication
SPANS: list[tuple[tuple[str | None, str], dict[str, Any], dict[str, Any], tuple[str, str, bool | None] | None]] = [
    (("2026-03-02", "2026-03-10"), {}, {}, ("2026-03-02", "2026-03-10", True)),
    (("2026-03-01", "2026-03-10"), {}, {}, ("2026-03-01", "2026-03-10", True)),
    (("2026-03-03", "2026-03-10"), {}, {}, ("2026-03-03", "2026-03-10", False)),
    (("2026-03-03", "2026-03-10"), {}, {"issue": None}, ("2026-03-03", "2026-03-10", None)),
    (("2026-03-10", "2026-03-10"), {}, {}, ("2026-03-10", "2026-03-10", False)),
    (("2026-03-11", "2026-03-10"), {}, {}, None),
    ((None, "2026-03-10"), {}, {}, ("2026-03-02", "2026-03-10", True)),
    ((None, "2026-03-02"), {}, {}, ("2026-03-02", "2026-03-02", True)),
    ((None, "2026-03-01"), {}, {}, None),
    ((None, "2026-03-10"), {}, {"issue": None}, None),
    ((None, "2026-03-10"), {"form": "moved-to"}, {}, None),
    (("2026-03-02", "2026-03-10"), {"form": "moved-to"}, {}, ("2026-03-02", "2026-03-10", True)),
    (("2026-03-02", "2026-03-10"), {"over": True}, {}, None),
    # a term of business, a window of years ago
    (("2026-03-02", "2028-05-10"), {}, {}, ("2026-03-02", "2028-05-10", True)),
    (("2026-03-02", "2028-05-11"), {}, {}, None),
    (("2025-01-26", "2026-03-10"), {}, {}, ("2025-01-26", "2026-03-10", True)),
    (("2025-01-25", "2026-03-10"), {}, {}, None),
    (("2025-01-25", "2026-03-10"), {}, {"issue": None}, ("2025-01-25", "2026-03-10", None)),
    # the ends of what can be counted
    (("1949-12-01", "1950-01-10"), {}, {"issue": None}, None),
    (("1949-12-01", "1950-01-11"), {}, {"issue": None}, ("1949-12-01", "1950-01-11", None)),
    (("2094-12-01", "2094-12-31"), {}, {}, ("2094-12-01", "2094-12-31", False)),
    (("2094-12-01", "2095-01-01"), {}, {}, None),
    ((None, "2036-04-18"), {}, {}, ("2026-03-02", "2036-04-18", True)),
    ((None, "2036-04-19"), {}, {}, None),
]  # fmt: skip


@pytest.mark.parametrize(("days", "window_more", "more", "expected"), SPANS)
def test_a_window_that_can_be_measured(
    days: tuple[str | None, str], window_more: dict[str, Any], more: dict[str, Any],
    expected: tuple[str, str, bool | None] | None,
) -> None:  # fmt: skip
    found = span_of(case(windows=(window(*days, **window_more),), **more), 0)
    assert (found and (str(found.start), str(found.end), found.counted)) == expected


def test_a_window_of_the_day_of_issue_opens_with_the_publication_wherever_it_is_reprinted() -> None:
    reprinted = case(published="2026-03-05", windows=(window("2026-03-02", "2026-03-10"), window(None, "2026-03-10")))
    whole, alone = span_of(reprinted, 0), span_of(reprinted, 1)
    assert whole is not None and alone is not None
    assert (whole.counted, str(whole.base), whole.alone) == (True, "2026-03-02", False)
    assert (alone.counted, str(alone.base), alone.alone) == (True, "2026-03-05", True)
    later = span_of(case(windows=(window("2026-03-04", "2026-03-10"),)), 0)
    assert later is not None and str(later.base) == "2026-03-03"
    assert is_window(reprinted, reprinted.notice.windows[0])


@pytest.mark.parametrize(
    ("other", "measured"),
    [
        (window(None, "2026-03-10", at=300), [0]),  # says once more when the window ends
        (window(None, "2026-03-11", at=300), [0, 1]), (window(None, "2026-03-10", "comment", at=300), [0]),
        (window(None, "2026-03-10", "payment", at=300), [0, 1]), (window(None, "2026-03-10", at=300, period=0), [0, 1]),
        (window("2026-03-02", "2026-03-10", at=300), [0, 1]),
    ],
)  # fmt: skip
def test_a_lone_day_that_repeats_the_end_of_a_window(other: Any, measured: list[int]) -> None:
    found = spans(case(windows=(window("2026-03-02", "2026-03-10"), other)))
    assert [span.index for span in found] == measured


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("comment", "objection", True), ("service", "collect", True), ("comment", "service", False),
        ("claims", "claims", True), ("claims", "registration", False), ("objection", "comment", True),
    ],
)  # fmt: skip
def test_roles_that_name_one_step(one: Any, other: Any, same: bool) -> None:
    assert same_step(one, other) is same


# the window, the period, whether it holds it; the notice is of Monday 2 March 2026, Qingming is 4 to 6 April
FITS = [
    (("2026-03-02", "2026-03-12"), "10日", "fits"), (("2026-03-02", "2026-03-11"), "10日", "first-day"),
    (("2026-03-02", "2026-03-10"), "10日", "short"), (("2026-03-02", "2026-03-13"), "10日", "long"),
    (("2026-03-03", "2026-03-12"), "10日", "fits"), (("2026-03-03", "2026-03-11"), "10日", "short"),
    (("2026-03-03", "2026-03-13"), "10日", "fits"), (("2026-03-03", "2026-03-14"), "10日", "long"),
    # what ends on a rest day ends on the next working day too
    (("2026-03-02", "2026-03-14"), "12日", "fits"), (("2026-03-02", "2026-03-16"), "12日", "fits"),
    (("2026-03-02", "2026-03-17"), "12日", "long"), (("2026-03-02", "2026-04-07"), "34日", "fits"),
    # working days: a weekend behind the last one is no day more
    (("2026-03-02", "2026-03-06"), "5个工作日", "first-day"), (("2026-03-02", "2026-03-09"), "5个工作日", "fits"),
    (("2026-03-02", "2026-03-05"), "5个工作日", "short"), (("2026-03-02", "2026-03-10"), "5个工作日", "long"),
    (("2026-03-02", "2026-03-15"), "9个工作日", "fits"), (("2026-03-02", "2026-03-16"), "9个工作日", "long"),
    (("2026-03-02", "2026-04-02"), "1个月", "fits"), (("2026-03-02", "2026-04-01"), "1个月", "first-day"),
    (("2026-03-02", "2026-03-31"), "1个月", "short"),
]  # fmt: skip


@pytest.mark.parametrize(("days", "length", "expected"), FITS)
def test_whether_a_window_holds_a_period(days: tuple[str, str], length: str, expected: str) -> None:
    given = case(windows=(window(*days),))
    span = span_of(given, 0)
    assert span is not None
    assert fit(given, span, read_period(length)) == expected
    assert fit_named(given, span, read_period(length)) == expected


def test_where_a_period_ends_by_each_habit() -> None:
    given = case(windows=(window("2026-03-02", "2026-03-14"),))
    span = span_of(given, 0)
    assert span is not None
    assert [str(end) for end in ends(given, span, read_period("12日"))] == ["2026-03-13", "2026-03-14", "2026-03-16"]


@pytest.mark.parametrize(
    ("published", "end", "length", "expected"),
    [
        # ten days from the issue on 2 March, in a paper of the 5th
        ("2026-03-05", "2026-03-12", "10日", "fits"), ("2026-03-05", "2026-03-11", "10日", "short"),
        ("2026-03-05", "2026-03-14", "10日", "first-day"), ("2026-03-05", "2026-03-15", "10日", "fits"),
        ("2026-03-02", "2026-03-11", "10日", "first-day"),
    ],
)  # fmt: skip
def test_a_closing_day_that_was_right_on_the_day_of_issue(
    published: str, end: str, length: str, expected: str
) -> None:  # fmt: skip
    given = case(published=published, windows=(window(None, end),))
    span = span_of(given, 0)
    assert span is not None and fit_named(given, span, read_period(length)) == expected


def test_how_many_days_a_window_holds() -> None:
    pieces = ((date(2026, 3, 2), date(2026, 3, 3)), (date(2026, 3, 7), date(2026, 3, 9)))
    given = case(
        windows=(
            window("2026-03-02", "2026-03-09"), window("2026-03-07", "2026-03-09"),
            window("2026-03-02", "2026-03-09", pieces=pieces),
        )
    )  # fmt: skip
    for index, unit, held in (
        (0, "day", (8, 7)), (0, "workday", (6, 5)), (1, "workday", (1, 1)), (1, "day", (3, 2)), (0, "month", None),
        (2, "day", (5, 4)), (2, "workday", (3, 2)),
    ):  # fmt: skip
        span = span_of(given, index)
        assert span is not None and holds(given, span, unit) == held, (index, unit)


WHOLE, ALONE = window("2026-03-02", "2026-03-12"), window(None, "2026-03-12")

# windows, of which the first is asked about, periods, more of the notice: the place of the period that measures it
NAMED: list[tuple[tuple[Any, ...], tuple[Any, ...], dict[str, Any], int | None]] = [
    ((WHOLE,), (period("10d"),), {}, 0), ((ALONE,), (period("10d"),), {}, 0), ((WHOLE,), (), {}, None),
    ((WHOLE,), (period("10d", "comment"),), {}, 0),  # 征求意见 and 异议 are one step
    ((WHOLE,), (period("10d"), period("5wd", at=300)), {}, None),  # two lengths
    ((WHOLE,), (period("10d"), period("10d", at=300)), {}, 0),
    ((WHOLE,), (period("5wd", "payment"), period("10d")), {}, 1),
    # read with it
    ((window("2026-03-02", "2026-03-12", period=1),), (period("10d"), period("5wd", at=300)), {}, 1),
    ((window("2026-03-02", "2026-03-12", period=7),), (period("10d"),), {}, 0),
    # another pair of days states the period in its own bracket
    ((WHOLE, window("2026-04-02", "2026-04-12", at=400, period=0)), (period("10d"),), {}, None),
    ((ALONE, window("2026-04-02", "2026-04-12", at=400, period=0)), (period("10d"),), {}, 0),
    ((WHOLE, window(None, "2026-04-12", at=400, period=0)), (period("10d"),), {}, 0),
    # a period of another step, where it is the only one and agrees
    ((WHOLE,), (period("10d", "payment"),), {}, 0), ((WHOLE,), (period("9d", "payment"),), {}, None),
    ((WHOLE,), (period("11d", "payment"),), {}, 0), ((WHOLE,), (period("12d", "payment"),), {}, None),
    ((WHOLE,), (period("10d", "payment"), period("3d", "answer")), {}, None),
    ((ALONE,), (period("10d", "payment"),), {}, None),
    ((WHOLE, window("2026-05-02", "2026-05-12", at=400)), (period("10d", "payment"),), {}, None),
    ((window("2026-03-02", "2026-03-12", "payment"),), (period("10d"),), {}, None),
    # from where it runs
    ((WHOLE,), (period("10d", starts="service"),), {}, None),
    ((WHOLE,), (period("10d", starts="service", first_day=date(2026, 3, 2)),), {}, 0),
    ((WHOLE,), (period("10d", starts="date", start_date=date(2026, 3, 1)),), {}, 0),
    ((WHOLE,), (period("10d", starts="date", start_date=date(2026, 2, 28)),), {}, None),
    ((WHOLE,), (period("10d", starts="date", start_date=date(2026, 3, 3)),), {}, None),
    # the closing of bids stands beside how long the notice stands
    ((ALONE,), (period("10d"),), {"kind": "tender"}, None), ((WHOLE,), (period("10d"),), {"kind": "tender"}, 0),
]  # fmt: skip


@pytest.mark.parametrize(("windows", "periods", "more", "expected"), NAMED)
def test_the_period_named_for_a_window(
    windows: tuple[Any, ...], periods: tuple[Any, ...], more: dict[str, Any], expected: int | None
) -> None:
    given = case(windows=windows, periods=periods, **more)
    span = span_of(given, 0)
    assert span is not None
    found = named_period(given, span)
    assert (None if found is None else found[0]) == expected
    assert found is None or found[1] is given.notice.periods[found[0]]
