"""D104: which years are wrong and how they are mended, a case on either side of each limit of days."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.notices.checks.wrong_year import check, year_repairs
from deadline_cli.notices.judging.case import Case
from tests.calendars import calendar
from tests.notices.judging.facts import claim, day, fixed, notice, period, window


def case(issue: str | None = "2026-01-05", **more: Any) -> Case:
    return Case(notice(issue=issue, **more), calendar())


def mended(given: Case, index: int = 0) -> list[str]:
    return [repair.words for repair in year_repairs(given, index)]


# the notice is of 5 January 2026 (None: of no day); the window, its role, more of the notice, the repairs
WINDOWS: list[tuple[str | None, tuple[str | None, str], str, dict[str, Any], list[str]]] = [
    # it ends before it begins
    ("2025-12-24", ("2025-12-24", "2025-01-07"), "objection", {}, ["2025年12月24日至2026年1月7日"]),
    ("2025-12-24", ("2025-12-24", "2025-01-07"), "other", {}, ["2025年12月24日至2026年1月7日"]),  # whosever it is
    (
        None, ("2025-12-24", "2025-01-07"), "objection", {},
        ["2025年12月24日至2026年1月7日", "2024年12月24日至2025年1月7日"],
    ),
    ("2025-12-24", ("2025-12-24", "2025-12-24"), "objection", {}, []),
    # both years are last year's
    ("2026-01-05", ("2025-01-05", "2025-01-15"), "objection", {}, ["2026年1月5日至2026年1月15日"]),
    ("2026-01-05", ("2025-01-05", "2025-01-15"), "other", {}, []),
    ("2026-01-05", ("2025-12-28", "2026-01-04"), "objection", {}, []),  # over, but no other year makes sense of it
    ("2026-01-05", ("2026-01-05", "2026-01-05"), "objection", {}, []),
    ("2026-01-05", ("2024-12-30", "2025-01-10"), "objection", {}, ["2025年12月30日至2026年1月10日"]),
    ("2026-01-05", ("2024-12-29", "2025-01-10"), "objection", {}, ["2025年12月29日至2026年1月10日"]),
    ("2026-01-05", ("2024-12-28", "2025-01-10"), "objection", {}, []),  # eight days before the notice
    ("2026-01-05", ("2025-04-07", "2025-04-20"), "objection", {}, ["2026年4月7日至2026年4月20日"]),
    ("2026-01-05", ("2025-04-08", "2025-04-20"), "objection", {}, []),  # it would begin more than 92 days on
    # one of them is
    ("2026-01-05", ("2026-01-06", "2025-01-15"), "objection", {}, ["2026年1月6日至2026年1月15日"]),
    ("2026-01-05", ("2025-01-06", "2026-01-15"), "objection", {}, ["2026年1月6日至2026年1月15日"]),
    ("2026-01-05", ("2026-01-06", "2027-01-15"), "objection", {}, ["2026年1月6日至2026年1月15日"]),
    ("2026-01-05", ("2026-01-06", "2026-11-02"), "objection", {}, []),  # 300 days long
    ("2026-01-05", ("2026-03-20", "2027-01-14"), "objection", {}, []),  # 300 days: none is mended
    ("2026-01-05", ("2026-03-18", "2027-03-25"), "objection", {}, ["2026年3月18日至2026年3月25日"]),
    # a mended window is at most a hundred days long
    ("2026-01-05", ("2026-01-06", "2025-04-16"), "objection", {}, ["2026年1月6日至2026年4月16日"]),
    ("2026-01-05", ("2026-01-06", "2025-04-17"), "objection", {}, []),
    # a year ahead
    ("2026-01-05", ("2027-01-06", "2027-01-15"), "objection", {}, ["2026年1月6日至2026年1月15日"]),
    ("2026-01-05", ("2027-01-06", "2027-01-15"), "other", {}, []),
    ("2026-01-05", ("2026-11-01", "2026-11-15"), "objection", {}, []),  # 300 days ahead
    # a lone closing day
    ("2026-01-05", (None, "2025-01-15"), "objection", {}, ["2026年1月15日"]),
    ("2026-01-05", (None, "2026-01-05"), "objection", {}, []),
    ("2026-01-05", (None, "2025-01-05"), "objection", {}, ["2026年1月5日"]),
    ("2026-01-05", (None, "2025-01-04"), "objection", {}, []),
    ("2026-01-05", (None, "2025-04-07"), "objection", {}, ["2026年4月7日"]),
    ("2026-01-05", (None, "2025-04-08"), "objection", {}, []), ("2026-01-05", (None, "2025-01-15"), "other", {}, []),
    ("2026-01-05", (None, "2027-01-15"), "objection", {}, ["2026年1月15日"]),
    (None, (None, "2025-01-15"), "objection", {}, []),
    ("2026-01-05", (None, "2026-11-01"), "objection", {}, []),
    # a long period makes a far day right
    ("2026-01-05", (None, "2027-01-15"), "objection", {"periods": (period("1y", "claims"),)}, []),
    ("2026-01-05", (None, "2027-01-15"), "objection", {"periods": (period("171d", "claims"),)}, []),
    ("2026-01-05", (None, "2027-01-15"), "objection", {"periods": (period("170d", "claims"),)}, ["2026年1月15日"]),
    ("2026-01-05", (None, "2027-01-15"), "objection", {"periods": (period("6m", "claims"),)}, []),
    ("2026-01-05", (None, "2027-01-15"), "objection", {"periods": (period("5m", "claims"),)}, ["2026年1月15日"]),
    ("2026-01-05", (None, "2027-01-15"), "objection", {"periods": (period("25w", "claims"),)}, []),
    ("2026-01-05", (None, "2027-01-15"), "objection", {"periods": (period("24w", "claims"),)}, ["2026年1月15日"]),
    ("2026-01-05", ("2026-01-06", "2027-01-15"), "objection", {"periods": (period("1y", "claims"),)}, []),
    (
        "2026-01-05", ("2025-01-06", "2025-01-15"), "objection", {"periods": (period("1y", "claims"),)},
        ["2026年1月6日至2026年1月15日"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("issue", "days", "role", "more", "repairs"), WINDOWS)
def test_a_window(
    issue: str | None, days: tuple[str | None, str], role: str, more: dict[str, Any], repairs: list[str]
) -> None:
    assert mended(case(issue, windows=(window(*days, role),), **more)) == repairs


@pytest.mark.parametrize("role", ["comment", "objection", "registration", "payment", "claims", "inspection", "collect"])
def test_the_windows_of_readers(role: str) -> None:
    assert mended(case(windows=(window(None, "2025-01-15", role),))) == ["2026年1月15日"]


LATE, EARLY = "2025年12月24日至2026年2月14日", "2024年12月24日至2025年2月14日"


@pytest.mark.parametrize(
    ("more", "repairs"),
    [
        ({}, [LATE, EARLY]), ({"claims": (claim("53d"),)}, [LATE, EARLY]),
        ({"claims": (claim("52d"),)}, [LATE, EARLY]),
        ({"claims": (claim("38wd"),)}, [LATE]), ({"claims": (claim("37wd"),)}, [LATE]),
        ({"claims": (claim("34wd"),)}, [EARLY]), ({"claims": (claim("33wd"),)}, [EARLY]),
        ({"claims": (claim("36wd"),)}, [LATE, EARLY]), ({"claims": (claim("38d"),)}, [LATE, EARLY]),
        ({"claims": (claim("38wd", None),)}, [LATE]), ({"claims": (claim("38wd", 1),)}, [LATE, EARLY]),
        ({"periods": (period("38wd"),)}, [LATE]), ({"periods": (period("38wd", after=0),)}, [LATE, EARLY]),
        ({"periods": (period("38m"),)}, [LATE, EARLY]),
    ],
)  # fmt: skip
def test_what_the_window_should_hold_chooses(more: dict[str, Any], repairs: list[str]) -> None:
    """24 December to 14 February are 53 days, of which 38 work in 2025–26 and 34 in 2024–25 (Spring Festival)."""
    assert mended(case(None, windows=(window("2025-12-24", "2025-02-14"),), **more)) == repairs


@pytest.mark.parametrize(
    ("start", "end", "repairs"),
    [
        (True, True, ["2026年1月6日至2026年1月15日"]), (True, False, ["2026年1月6日至2026年1月15日"]),
        (False, True, []), (False, False, []),
    ],
)  # fmt: skip
def test_a_year_that_is_not_printed_is_no_slip(start: bool, end: bool, repairs: list[str]) -> None:
    """One printed year serves both days, where the second leaves it out."""
    given = window("2025-01-06", "2025-01-15")
    assert given.start is not None and given.end is not None
    given = given._replace(start=given.start._replace(year_written=start), end=given.end._replace(year_written=end))
    assert mended(case(windows=(given,))) == repairs


def test_a_lone_day_without_its_year_is_no_slip() -> None:
    given = window(None, "2025-01-15")
    assert given.end is not None
    assert mended(case(windows=(given._replace(end=given.end._replace(year_written=False)),))) == []


def test_days_that_are_not_known() -> None:
    unknown = day("2025-01-15")._replace(date=None)
    assert mended(case(windows=(window(None, "2025-01-15")._replace(end=unknown),))) == []
    assert mended(case(windows=(window("2025-01-06", "2025-01-15")._replace(start=unknown),))) == []
    assert mended(case(windows=(window(None, "2025-01-15")._replace(end=None),))) == []


def test_the_29th_of_february_has_no_other_year() -> None:
    assert mended(case("2025-02-03", windows=(window(None, "2024-02-29"),))) == []
    assert mended(case("2025-02-03", windows=(window(None, "2024-02-28"),))) == ["2025年2月28日"]


# a hearing, sale or meeting of last year's number
@pytest.mark.parametrize(
    ("stated", "kind", "repair"),
    [
        ("2025-01-20", "auction", "2026年1月20日"), ("2025-01-06", "auction", "2026年1月6日"),
        ("2025-01-05", "auction", None), ("2026-01-04", "auction", None), ("2026-01-05", "auction", None),
        ("2026-01-20", "auction", None),
        ("2025-11-01", "auction", "2026年11月1日"), ("2025-11-02", "auction", None), ("2024-01-20", "auction", None),
        ("2025-01-20", "publicity", "2026年1月20日"), ("2025-01-20", "meeting", "2026年1月20日"),
    ],
)  # fmt: skip
def test_a_day_that_is_fixed(stated: str, kind: str, repair: str | None) -> None:
    found = list(check(case(kind=kind, periods=(fixed(stated),))))
    assert [fault.repairs[0].words for fault in found] == ([] if repair is None else [repair])


def test_a_fixed_day_without_its_year_is_no_slip() -> None:
    stated = fixed("2025-01-20")
    assert stated.stated is not None
    given = stated._replace(stated=stated.stated._replace(year_written=False))
    assert list(check(case(kind="auction", periods=(given,)))) == []
    assert list(check(case(issue=None, kind="auction", periods=(fixed("2025-01-20"),)))) == []


@pytest.mark.parametrize(
    ("days", "zh", "en"),
    [
        (
            ("2026-01-06", "2025-01-15"), "截止日2025年1月15日早于起始日2026年1月6日",
            "it ends on 2025-01-15, before it starts",
        ),
        (
            ("2025-01-06", "2025-01-15"), "公告日是2026年1月5日，当时已经截止",
            "the notice is of 2026-01-05, when it was over",
        ),
        (("2027-01-06", "2027-01-15"), "按印出的年份，要到一年以后", "as printed it lies a year ahead"),
        ((None, "2025-01-15"), "公告日是2026年1月5日，当时已经截止", "the notice is of 2026-01-05, when it was over"),
    ],
)  # fmt: skip
def test_what_is_said(days: tuple[str | None, str], zh: str, en: str) -> None:
    (fault,) = check(case(windows=(window(*days),)))
    assert zh in fault.message.zh and en in fault.message.en
