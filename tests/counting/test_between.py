"""Days between two dates, each counted by hand on a wall calendar."""

from __future__ import annotations

import pytest

from deadline_cli.counting.between import Between, count
from deadline_cli.errors import DeadlineError
from tests.calendars import calendar


def numbers(found: Between) -> tuple[int, int, int, int]:
    return found.calendar_days, found.workdays, found.calendar_days_included, found.workdays_included


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2026-06-01", "2026-06-01", (0, 0, 1, 1)),  # a Monday
        ("2026-06-06", "2026-06-06", (0, 0, 1, 0)),  # a Saturday
        ("2026-06-01", "2026-06-05", (4, 4, 5, 5)),
        ("2026-06-05", "2026-06-08", (3, 1, 4, 2)),
        ("2026-02-13", "2026-02-24", (11, 2, 12, 3)),  # over Spring Festival, whose make-up Saturday is the 14th
    ],
)
def test_both_habits_of_the_first_day(first: str, last: str, expected: tuple[int, ...]) -> None:
    assert numbers(count(first, last)) == expected


@pytest.mark.parametrize(
    ("first", "last", "provisional"),
    [
        ("2026-06-01", "2026-06-05", False), ("2026-12-28", "2026-12-28", False),
        ("2026-12-28", "2026-12-29", True), ("2027-01-04", "2027-01-05", True),
    ],
)  # fmt: skip
def test_one_day_that_nobody_announced_makes_it_provisional(first: str, last: str, provisional: bool) -> None:
    assert count(first, last).provisional is provisional


def test_what_is_given_stands_in_the_answer() -> None:
    found = count("2026年6月1日", "2026-06-05", calendar())
    assert (str(found.start), str(found.end), found.calendar) == ("2026-06-01", "2026-06-05", "cn")


def test_an_end_before_its_start_is_refused() -> None:
    with pytest.raises(DeadlineError):
        count("2026-06-02", "2026-06-01")
