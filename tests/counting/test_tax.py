"""The tax law of counting against the State Taxation Administration's own filing calendars."""

from datetime import date, timedelta

import pytest

from deadline_cli.counting import Counting, count
from deadline_cli.period import Period
from deadline_cli.workcalendar.files import load_calendar

# Monthly filing runs from the first to the fifteenth; months not named end on the 15th.
OFFICIAL = {
    2021: "01-20 02-23 04-20 05-21 06-18 08-16 10-26",
    2022: "01-19 02-23 04-20 05-19 06-20 09-20 10-25",
    2023: "01-16 04-17 05-18 07-17 10-23",
    2024: "02-23 04-18 05-22 06-19 09-18 10-24 12-16",
    2026: "01-20 02-24 03-16 04-20 05-22 08-17 10-26 11-16",  # 税总办征科函〔2025〕64号
}


@pytest.mark.parametrize(("year", "named"), OFFICIAL.items())
def test_official_filing_dates(year: int, named: str) -> None:
    due = {day[:2]: day for day in named.split()}
    for month in range(1, 13):
        eve = date(year, month, 1) - timedelta(days=1)
        counted = count(load_calendar("cn"), eve, Period(15, "day"), Counting(law="tax"))
        assert f"{counted.deadline:%m-%d}" == due.get(f"{month:02}", f"{month:02}-15")


# 广东省税务局《2025年征期日历》 and the 2013 list.
@pytest.mark.parametrize(
    "due",
    ["2025-02-20", "2025-04-18", "2025-05-22", "2025-06-16", "2025-10-27", "2013-01-18", "2013-02-22", "2013-04-18"],
)
def test_other_published_filing_dates(due: str) -> None:
    day = date.fromisoformat(due)
    eve = day.replace(day=1) - timedelta(days=1)
    assert count(load_calendar("cn"), eve, Period(15, "day"), Counting(law="tax")).deadline == day


def test_without_extension_is_the_ordinary_roll() -> None:
    eve = date(2024, 1, 31)
    assert count(load_calendar("cn"), eve, Period(15, "day")).deadline == date(2024, 2, 18)
