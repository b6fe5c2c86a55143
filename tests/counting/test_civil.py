"""The civil reference against published dates, the articles' own words, and an independent calendar."""

from datetime import date, time, timedelta
from functools import cache
from random import Random
from typing import Literal

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deadline_cli.counting import Counting, count, latest_start, trace, workdays_between
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, read_period
from deadline_cli.workcalendar.files import load_calendar

CN = load_calendar("cn")
ONE = timedelta(days=1)


def last(start: str, period: str, how: Counting = Counting()) -> str:  # noqa: B008
    return str(count(CN, date.fromisoformat(start), read_period(period), how).deadline)


CASES = [
    # 民法典 第201条: the day of publication is not counted.
    ("2026-02-03", "10个工作日", "2026-02-24"),  # across Spring Festival; Saturday 14 February is worked
    ("2026-02-03", "30日", "2026-03-05"),
    ("2026-03-02", "30日", "2026-04-01"),
    # 第203条: the last day is a rest day.
    ("2026-09-01", "30日", "2026-10-08"),
    ("2026-01-16", "30日", "2026-02-24"),
    # CNIPA, trademark opposition: 初审公告 2023-12-06 and 2020-07-06.
    ("2023-12-06", "3个月", "2024-03-06"),
    ("2020-07-06", "3个月", "2020-10-09"),
    # 第202条: the corresponding day, else the month's end.
    ("2025-02-28", "1个月", "2025-03-28"),
    ("2024-01-31", "1个月", "2024-02-29"),
    ("2026-03-31", "6个月", "2026-09-30"),
    ("2024-02-29", "1年", "2025-02-28"),
    # Working days after a rest day start with the next working day.
    ("2026-02-15", "1个工作日", "2026-02-24"),
    ("2026-02-13", "1个工作日", "2026-02-14"),
    ("2025-02-07", "10个工作日", "2025-02-20"),
    ("2025-04-11", "5个工作日", "2025-04-18"),
    ("2026-02-03", "2周", "2026-02-24"),
    ("2026-02-03", "72小时", "2026-02-06"),
]


@pytest.mark.parametrize(("start", "period", "deadline"), CASES)
def test_known_dates(start: str, period: str, deadline: str) -> None:
    assert last(start, period) == deadline


@pytest.mark.parametrize(
    ("start", "period", "how", "deadline"),
    [
        ("2026-02-03", "10个工作日", Counting(first_day="included"), "2026-02-14"),
        ("2026-03-31", "1个月", Counting(first_day="included"), "2026-04-30"),
        ("2026-03-01", "1个月", Counting(first_day="included"), "2026-03-31"),
        ("2026-09-01", "30日", Counting(roll="none"), "2026-10-01"),
        ("2026-09-01", "30日", Counting(roll="backward"), "2026-09-30"),
        # 法释〔2021〕1号 第202条: month's end to month's end.
        ("2025-02-28", "1个月", Counting(month_end=True), "2025-03-31"),
        # Make-up Saturdays stay rest days for patents.
        ("2026-02-13", "1个工作日", Counting(make_up_workdays=False), "2026-02-24"),
        # Backward: the event's day is not counted, and the limit never moves forward.
        ("2026-12-21", "15日", Counting(direction="backward"), "2026-12-06"),
        ("2026-12-21", "15日", Counting(direction="backward", roll="backward"), "2026-12-04"),
        ("2026-02-24", "3个工作日", Counting(direction="backward"), "2026-02-12"),
        ("2026-03-31", "1个月", Counting(direction="backward"), "2026-02-28"),
    ],
)
def test_other_ways_of_counting(start: str, period: str, how: Counting, deadline: str) -> None:
    assert last(start, period, how) == deadline


def test_hours_start_from_the_next_hour() -> None:
    # 民诉法解释 第125条: 以时起算的期间从次时起算.
    counted = count(CN, date(2026, 2, 3), Period(72, "hour"), at=time(9, 30))
    assert (counted.deadline, counted.hour) == (date(2026, 2, 6), 10)
    midnight = count(CN, date(2026, 2, 3), Period(24, "hour"), at=time(23, 15))
    assert (midnight.deadline, midnight.hour) == (date(2026, 2, 4), 24)


def test_what_an_answer_rests_on() -> None:
    assert not count(CN, date(2026, 12, 1), Period(27, "day")).provisional
    # 29 to 31 December of the last announced year can still change.
    assert count(CN, date(2026, 12, 1), Period(28, "day")).provisional
    assert not count(CN, date(2026, 12, 1), Period(28, "day"), Counting(roll="none")).provisional
    assert count(CN, date(2026, 12, 21), Period(10, "workday")).provisional


def test_too_far_is_one_line() -> None:
    for period in (
        Period(100_000, "day"),
        Period(100_000, "workday"),
        Period(999_999, "month"),
        Period(999_999, "hour"),
    ):
        with pytest.raises(DeadlineError) as caught:
            count(CN, date(2026, 2, 3), period)
        assert "\n" not in str(caught.value)


def test_trace_numbers_the_days() -> None:
    period = Period(10, "workday")
    days = trace(CN, count(CN, date(2026, 2, 3), period), period)
    assert [d.number for d in days if d.number] == list(range(1, 11))
    assert days[0].part == "event"
    assert days[-1].part == "deadline"
    assert {str(d.day.date): d.number for d in days}["2026-02-14"] == 9


DAYS = st.dates(date(2005, 1, 1), date(2025, 6, 30))
LENGTHS = st.integers(1, 250)
UNITS = st.sampled_from(["day", "workday", "week"])


@given(DAYS, LENGTHS, UNITS)
def test_later_publication_never_ends_earlier(day: date, length: int, unit: str) -> None:
    period = Period(min(length, 60) if unit == "week" else length, unit)  # type: ignore[arg-type]
    assert count(CN, day, period).deadline <= count(CN, day + ONE, period).deadline


@given(DAYS, LENGTHS, UNITS)
def test_longer_period_never_ends_earlier(day: date, length: int, unit: str) -> None:
    length = min(length, 60)
    shorter, longer = Period(length, unit), Period(length + 1, unit)  # type: ignore[arg-type]
    assert count(CN, day, shorter).deadline <= count(CN, day, longer).deadline


@given(DAYS, LENGTHS)
def test_included_is_excluded_one_day_less(day: date, length: int) -> None:
    included = count(CN, day, Period(length + 1, "day"), Counting(first_day="included"))
    assert included.deadline == count(CN, day, Period(length, "day")).deadline


@given(DAYS, st.integers(1, 60), UNITS)
def test_latest_inverts_compute(day: date, length: int, unit: str) -> None:
    period = Period(length, unit)  # type: ignore[arg-type]

    def deadline_of(start: date) -> date:
        return count(CN, start, period).deadline

    start = latest_start(day, day, deadline_of, date(2000, 1, 1))
    assert deadline_of(start) <= day < deadline_of(start + ONE)


@given(DAYS, LENGTHS)
def test_working_days_after_a_rest_day_start_with_the_next_working_day(day: date, length: int) -> None:
    if not CN.is_working(day):
        before = CN.previous_working(day)
        assert (
            count(CN, day, Period(length, "workday")).deadline == count(CN, before, Period(length, "workday")).deadline
        )


@given(DAYS, LENGTHS)
def test_working_days_between_inverts_working_days(day: date, length: int) -> None:
    counted = count(CN, day, Period(length, "workday"))
    assert workdays_between(CN, day + ONE, counted.deadline) == length
    assert CN.is_working(counted.deadline)


@cache
def works(day: date) -> bool:
    """What chinesecalendar says of a day; asked for each day once, since it is slow to answer."""
    return bool(chinese_calendar.is_workday(day))


@pytest.mark.parametrize("unit", ["day", "workday"])
def test_chinesecalendar_agrees(unit: Literal["day", "workday"]) -> None:
    """An independent oracle, from every day: the same answer from chinesecalendar's own list of working days."""
    drawn = Random(unit)
    for start in range(date(2005, 1, 1).toordinal(), date(2025, 6, 30).toordinal() + 1):
        day, length = date.fromordinal(start), drawn.randint(1, 40)
        end = day
        left = length
        while left:
            end += ONE
            left -= works(end) if unit == "workday" else 1
        while not works(end):
            end += ONE
        if not day <= date(2005, 12, 31) <= end:
            assert count(CN, day, Period(length, unit)).deadline == end


# event, working days, how, the rest days passed over
PASSED = [
    # published on a Friday: the weekend behind it is passed over before day 1
    ("2026-03-06", 1, Counting(), "03-07 03-08"),
    ("2026-03-07", 1, Counting(first_day="included"), "03-07 03-08"),
    ("2026-03-09", 1, Counting(direction="backward", roll="none"), "03-07 03-08"),
    ("2026-02-03", 4, Counting(), "02-07 02-08"),
    ("2026-03-02", 5, Counting(), "03-07 03-08"),
]


@pytest.mark.parametrize(("start", "days", "how", "passed"), PASSED)
def test_the_rest_days_passed_over(start: str, days: int, how: Counting, passed: str) -> None:
    counted = count(CN, date.fromisoformat(start), Period(days, "workday"), how)
    assert [f"{day.date:%m-%d}" for day in counted.skipped] == passed.split()
    skipped = {c.day.date for c in trace(CN, counted, Period(days, "workday"), how) if c.part == "skipped"}
    # the event's own day, where it is counted and is a rest day, is called the event in the trace
    assert skipped | {counted.start} >= {day.date for day in counted.skipped}
