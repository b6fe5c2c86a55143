"""Edges of the reference, each counted by hand on a wall calendar; mutants showed that no test held them."""

from datetime import date, time, timedelta

import pytest

from deadline_cli.counting import Counting, count
from deadline_cli.counting.hours import start_hour
from deadline_cli.counting.tax import extended, long_rests
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, read_period
from deadline_cli.workcalendar.files import load_calendar

CN = load_calendar("cn")
BACKWARD = Counting(direction="backward")
COUNTED = Counting(direction="backward", first_day="included")
TO_MONTH_END = Counting(direction="backward", month_end=True)


@pytest.mark.parametrize(
    ("start", "period", "how", "first_day", "nominal_end", "deadline"),
    [
        ("2026-06-01", "1个月", Counting(), "2026-06-02", "2026-07-01", "2026-07-01"),
        ("2026-06-01", "1个月", Counting(first_day="included"), "2026-06-01", "2026-06-30", "2026-06-30"),
        ("2026-06-01", "1个月零15日", Counting(), "2026-06-02", "2026-07-16", "2026-07-16"),
        ("2026-06-15", "1个月零14日", BACKWARD, "2026-06-14", "2026-05-01", "2026-05-01"),
        ("2026-06-01", "2周", Counting(), "2026-06-02", "2026-06-15", "2026-06-15"),
        ("2026-06-06", "1个工作日", Counting(), "2026-06-08", "2026-06-08", "2026-06-08"),
        ("2026-06-15", "2周", BACKWARD, "2026-06-14", "2026-06-01", "2026-06-01"),
        ("2026-06-15", "2个月", BACKWARD, "2026-06-14", "2026-04-15", "2026-04-15"),
        ("2026-06-15", "1年", BACKWARD, "2026-06-14", "2025-06-15", "2025-06-15"),
        ("2026-06-15", "3日", COUNTED, "2026-06-15", "2026-06-13", "2026-06-13"),
        ("2026-06-15", "1个月", COUNTED, "2026-06-15", "2026-05-16", "2026-05-16"),
        ("2026-06-15", "2个工作日", BACKWARD, "2026-06-12", "2026-06-11", "2026-06-11"),
        ("2026-04-30", "2个月", TO_MONTH_END, "2026-04-29", "2026-02-28", "2026-02-28"),
        ("2026-02-28", "1个月", TO_MONTH_END, "2026-02-27", "2026-01-31", "2026-01-31"),
        ("2026-02-27", "1个月", TO_MONTH_END, "2026-02-26", "2026-01-27", "2026-01-27"),
        ("2026-06-01", "25小时", Counting(), "2026-06-01", "2026-06-03", "2026-06-03"),
        ("2026-06-05", "24小时", BACKWARD, "2026-06-05", "2026-06-04", "2026-06-04"),
    ],
)  # fmt: skip
def test_whole_answers(start: str, period: str, how: Counting, first_day: str, nominal_end: str, deadline: str) -> None:
    found = count(CN, date.fromisoformat(start), read_period(period), how)
    assert (str(found.first_day), str(found.nominal_end), str(found.deadline)) == (first_day, nominal_end, deadline)


@pytest.mark.parametrize(
    ("at", "period", "how", "deadline", "hour"),
    [
        (time(9, 0), "24小时", Counting(), "2026-06-04", 10),
        (time(9, 0), "24小时", Counting(first_day="included"), "2026-06-04", 9),
        (time(9, 30), "24小时", BACKWARD, "2026-06-02", 9),
        (time(0, 30), "24小时", BACKWARD, "2026-06-02", 0),
    ],
)
def test_hours_with_a_time_of_day(at: time, period: str, how: Counting, deadline: str, hour: int) -> None:
    found = count(CN, date(2026, 6, 3), read_period(period), how, at)
    assert (str(found.deadline), found.hour) == (deadline, hour)


def test_a_run_of_exactly_three_at_the_end_extends() -> None:
    # Qingming 2026: Saturday 4 to Monday 6 April.
    first, last = date(2026, 4, 1), date(2026, 4, 6)
    assert long_rests(CN, first, last, Counting()) == 3
    assert extended(CN, first, last, Counting()) == date(2026, 4, 9)
    assert long_rests(CN, first, last - timedelta(days=1), Counting()) == 0


@pytest.mark.parametrize(
    ("start", "period", "how", "says"),
    [
        ("2098-12-31", "1年", Counting(roll="none"), "1年 from 2098-12-31 runs past 2099"),
        ("2098-06-01", "18个月", Counting(roll="none"), "runs past 2099"),
        ("2099-12-30", "2日", Counting(roll="none"), "2日 from 2099-12-30 runs past 2099"),
        ("1951-06-01", "1年", BACKWARD, "1年 before 1951-06-01 runs past 1950"),
        ("1950-01-02", "3日", BACKWARD, "3日 before 1950-01-02 runs past 1950"),
    ],
)
def test_the_ends_of_the_calendar(start: str, period: str, how: Counting, says: str) -> None:
    with pytest.raises(DeadlineError) as caught:
        count(CN, date.fromisoformat(start), read_period(period), how)
    assert str(caught.value).startswith(says) or says in str(caught.value)


def test_the_last_days_that_the_calendar_holds() -> None:
    assert count(CN, date(2099, 12, 29), read_period("2日"), Counting(roll="none")).deadline == date(2099, 12, 31)
    assert count(CN, date(1950, 1, 4), read_period("3日"), BACKWARD).deadline == date(1950, 1, 1)
    assert count(CN, date(2097, 12, 31), read_period("1年"), Counting(roll="none")).deadline == date(2098, 12, 31)


@pytest.mark.parametrize(("hours", "end", "how", "start"), [
    (72, 10, Counting(), 10), (5, 3, Counting(), 22), (24, 24, Counting(), 0),
    (5, 22, BACKWARD, 3), (1, 0, BACKWARD, 1), (30, 23, BACKWARD, 5),
])  # fmt: skip
def test_the_hour_that_hours_run_from(hours: int, end: int, how: Counting, start: int) -> None:
    assert start_hour(end, Period(hours, "hour"), how) == start
