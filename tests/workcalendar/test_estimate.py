"""Years that nobody has announced: the statutory days and the days in lieu of 放假办法 article 6, nothing else."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from deadline_cli.period import Period, read_period
from deadline_cli.rulebook.compute import compute
from deadline_cli.workcalendar.estimate import TABLE, YEARS, computed_days, estimated_days, table
from deadline_cli.workcalendar.record import record_of
from tests.trust.estimate import back_test

IN_LIEU = [
    "2027-02-09",
    "2027-02-10",
    "2027-05-03",
    "2027-05-04",
    "2027-10-04",
    "2027-10-05",
    "2028-01-03",
    "2028-05-29",
]


@pytest.mark.parametrize("day", IN_LIEU)
def test_a_public_holiday_on_a_weekend_is_made_up_on_a_working_day(day: str) -> None:
    at = date.fromisoformat(day)
    estimated = estimated_days(at.year)[at]
    assert not estimated.working
    assert estimated.status == "estimated"
    assert estimated.kind == "adjusted-rest"
    assert estimated.name
    assert "补假" not in estimated.name


@pytest.mark.parametrize("year", [2014, 2020, 2026])
def test_no_days_are_exchanged_in_an_estimate_whatever_a_library_knows(year: int) -> None:
    days = estimated_days(year).values()
    assert not any(day.working for day in days)
    assert not any("休息日" in (day.name or "") for day in days)


@pytest.mark.parametrize(
    ("published", "rule", "deadline"),
    [
        ("2027-01-25", "10个工作日", "2027-02-12"),
        ("2027-04-28", "3个工作日", "2027-05-05"),
        ("2027-09-27", "7个工作日", "2027-10-11"),
        ("2027-01-10", "30日", "2027-02-11"),
        ("2027-01-10", "civil-gonggao", "2027-02-11"),
        ("2026-11-06", "trademark-opposition", "2027-02-11"),
    ],
)
def test_deadlines_of_unannounced_years(published: str, rule: str, deadline: str) -> None:
    answer = compute(published, rule)
    assert (str(answer.deadline), answer.provisional) == (deadline, True)


@pytest.mark.parametrize("length", ["10个工作日", "30日"])
def test_the_record_is_what_counting_again_gives(length: str) -> None:
    period = read_period(length)
    record = record_of(period)
    assert record.length == period
    assert tuple(record[1:]) == tuple(back_test(period))


def test_the_record_of_the_nearest_length_stands_for_the_others() -> None:
    assert record_of(Period(11, "workday")).length == Period(10, "workday")
    assert record_of(Period(3, "month")).length == Period(90, "day")
    assert record_of(Period(1, "month")).length == Period(30, "day")


def test_an_estimated_answer_says_how_often_such_estimates_were_right_and_how_to_import_the_notice() -> None:
    (said,) = (w for w in compute("2027-01-25", "10个工作日").warnings if w.code == "estimated-days")
    assert "10个工作日的推定87%正确，7%偏早，6%偏晚" in said.message
    assert "deadline calendar import" in said.message
    assert "deadline calendar import" in said.message_en


def test_the_table_is_what_holidays_says() -> None:
    assert TABLE.read_text("utf-8") == table(), "make it anew: python -m deadline_cli.workcalendar.estimate"


@pytest.mark.parametrize("year", [1949, 1950, 1999, 2001, 2003, 2004, 2027, 2050, YEARS[-1], YEARS[-1] + 1])
def test_an_estimate_is_the_same_from_the_table_and_without_it(year: int) -> None:
    estimated, computed = estimated_days(year), computed_days(year)
    assert list(estimated.items()) == list(computed.items())
    assert len(estimated) > (3 if year > YEARS[0] else -1)


def test_before_the_table_no_day_off_is_known() -> None:
    assert {year: dict(computed_days(year)) for year in range(1890, YEARS[0])} == {
        year: dict(estimated_days(year)) for year in range(1890, YEARS[0])
    }


@pytest.mark.parametrize("year", [2031, 1999, 1890])
def test_a_year_to_come_or_gone_by_asks_no_library_of_holidays(year: int) -> None:
    asked = f"import sys; from deadline_cli.workcalendar.estimate import estimated_days as e; e({year}); "
    done = subprocess.run(
        [sys.executable, "-c", asked + "print('holidays' in sys.modules)"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout == "False\n"


def test_years_before_the_first_notice_hold_their_exchanged_days() -> None:
    days = computed_days(2003)
    worked = {day for day, fixed in days.items() if fixed.working}
    assert worked and all(days[day].kind == "make-up-workday" and day.weekday() >= 5 for day in worked)
    assert {fixed.status for fixed in days.values()} == {"estimated"} and {day.year for day in days} == {2003}
    assert {fixed.kind for fixed in days.values()} == {"holiday", "adjusted-rest", "make-up-workday"}
    assert (
        days[date(2003, 5, 7)].name is None
    )  # "休息日（由 2003-04-27 调休）" said its kind once more, cut off in a month
    assert days[date(2003, 5, 1)].name == "劳动节"
