"""The shipped years: every day equal to two independent calendars, every notice by its number and date."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta

import pytest

from deadline_cli.workcalendar.files import announced_years, load_calendar, shipped_folder

YEARS = range(2004, 2027)

# Worked by 国办发明电〔2005〕35号, a make-up day for New Year 2006; chinesecalendar leaves it out.
WORKED = date(2005, 12, 31)

# The days off by 全国年节及纪念日放假办法: 10 until 2007, 11 until 2024, 13 since.
STATUTORY = {range(2004, 2008): 10, range(2008, 2025): 11, range(2025, 2027): 13}

# Number and date of each notice, the annual one first, then those that changed it.
NOTICES = {
    2006: [("国办发明电〔2005〕35号", date(2005, 12, 16))],
    2007: [("国办发明电〔2006〕49号", date(2006, 12, 14))],
    2010: [("国办发明电〔2009〕27号", date(2009, 12, 7))],
    2011: [("国办发明电〔2010〕40号", date(2010, 12, 9))],
    2012: [("国办发明电〔2011〕45号", date(2011, 12, 5))],
    2013: [("国办发明电〔2012〕33号", date(2012, 12, 8))],
    2014: [("国办发明电〔2013〕28号", date(2013, 12, 11))],
    2015: [("国办发明电〔2014〕28号", date(2014, 12, 16)), ("国发明电〔2015〕1号", date(2015, 5, 13))],
    2016: [("国办发明电〔2015〕18号", date(2015, 12, 10))],
    2017: [("国办发明电〔2016〕17号", date(2016, 12, 1))],
    2018: [("国办发明电〔2017〕12号", date(2017, 11, 30))],
    2019: [("国办发明电〔2018〕15号", date(2018, 12, 4)), ("国办发明电〔2019〕3号", date(2019, 3, 22))],
    2020: [("国办发明电〔2019〕16号", date(2019, 11, 21)), ("国办发明电〔2020〕1号", date(2020, 1, 26))],
    2021: [("国办发明电〔2020〕27号", date(2020, 11, 25))],
    2022: [("国办发明电〔2021〕11号", date(2021, 10, 25))],
    2023: [("国办发明电〔2022〕16号", date(2022, 12, 8))],
    2024: [("国办发明电〔2023〕7号", date(2023, 10, 25))],
    2025: [("国办发明电〔2024〕12号", date(2024, 11, 12))],
    2026: [("国办发明电〔2025〕7号", date(2025, 11, 4))],
}


@pytest.mark.parametrize("year", YEARS)
def test_every_day_is_that_of_two_other_calendars(year: int) -> None:
    import chinese_calendar
    import holidays

    ours = load_calendar("cn")
    other = holidays.country_holidays("CN", years=range(year - 1, year + 2))
    day = date(year, 1, 1)
    while day.year == year:
        assert ours.is_working(day) == other.is_working_day(day), day
        if day != WORKED:
            assert ours.is_working(day) == chinese_calendar.is_workday(day), day
        day += timedelta(days=1)


def test_31_december_2005_was_worked() -> None:
    day = load_calendar("cn").day(WORKED)
    assert (day.kind, day.name, day.source) == ("make-up-workday", "元旦", "国办发明电〔2005〕35号")


@pytest.mark.parametrize("year", YEARS)
def test_notices_carry_their_number_and_date_or_say_that_they_are_not_verified(year: int) -> None:
    arrangement = load_calendar("cn").arrangement_of(year)
    assert arrangement is not None
    known = [(notice.document, notice.issued) for notice in arrangement.notices if notice.verified]
    assert known == NOTICES.get(year, [])
    assert len(arrangement.notices) == max(len(known), 1)
    assert all(notice.title.startswith("国务院") for notice in arrangement.notices)


@pytest.mark.parametrize("year", YEARS)
def test_statutory_days_are_those_of_the_law_of_that_year(year: int) -> None:
    import holidays

    arrangement = load_calendar("cn").arrangement_of(year)
    assert arrangement is not None
    stated = sorted({day for row in arrangement.festivals for day in row.statutory} - {date(2015, 9, 3)})
    known = holidays.country_holidays("CN", years=year, observed=False, language="zh_CN")
    granted = [day for day, name in known.items() if not name.startswith(("休息日", "春节延长"))]
    assert stated == sorted(day for day in granted if day != date(2015, 9, 3))
    number = next(number for years, number in STATUTORY.items() if year in years)
    # One day less where two festivals fall on one (中秋节 on 3 October 2009, on 1 October 2020).
    assert len(stated) == number - (year in (2009, 2020))


def test_no_year_is_missing() -> None:
    assert announced_years("cn")[: len(YEARS)] == tuple(YEARS)


@pytest.mark.parametrize("year", YEARS)
def test_make_up_days_are_weekend_days_and_spans_are_short(year: int) -> None:
    table = tomllib.loads((shipped_folder() / "cn" / f"{year}.toml").read_text(encoding="utf-8"))
    for row in table["festival"]:
        assert all(day.weekday() >= 5 for day in row["make_up_workdays"])
        assert 1 <= (row["last"] - row["first"]).days + 1 <= 10


# What the notices of 2015, 2019 and 2020 changed, and days of a year that stand in the file of the next.
KINDS = [
    ("2015-09-03", "holiday", "国发明电〔2015〕1号"),
    ("2015-09-04", "adjusted-rest", "国发明电〔2015〕1号"),
    ("2015-09-06", "make-up-workday", "国发明电〔2015〕1号"),
    ("2018-12-29", "make-up-workday", "国办发明电〔2018〕15号"),
    ("2018-12-31", "adjusted-rest", "国办发明电〔2018〕15号"),
    ("2019-04-28", "make-up-workday", "国办发明电〔2019〕3号"),
    ("2019-05-01", "holiday", "国办发明电〔2019〕3号"),
    ("2020-01-30", "adjusted-rest", "国办发明电〔2019〕16号"),
    ("2020-02-01", "holiday", "国办发明电〔2020〕1号"),
    ("2020-02-03", "workday", None),
    ("2026-02-14", "make-up-workday", "国办发明电〔2025〕7号"),
    ("2026-02-15", "holiday", "国办发明电〔2025〕7号"),
    ("2026-02-20", "adjusted-rest", "国办发明电〔2025〕7号"),
]


@pytest.mark.parametrize(("day", "kind", "source"), KINDS)
def test_kind_and_source_of_single_days(day: str, kind: str, source: str | None) -> None:
    found = load_calendar("cn").day(date.fromisoformat(day))
    assert (found.kind, found.source) == (kind, source)
