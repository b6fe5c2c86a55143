"""What a calendar says of a day, on a calendar invented for it: announced from 2018 to 2026."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, read_period
from deadline_cli.workcalendar.record import record_of
from deadline_cli.workcalendar.value import Arrangement, Day, WorkCalendar
from tests.calendars import invented

CALENDAR = invented(2018, 2026)


def on(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("day", "kind", "name", "working", "status"),
    [
        ("2020-02-10", "holiday", "节", False, "official"), ("2020-04-06", "adjusted-rest", "节", False, "official"),
        ("2020-02-22", "make-up-workday", "节", True, "official"), ("2020-02-18", "workday", None, True, "official"),
        ("2020-02-29", "weekend", None, False, "official"), ("2026-12-28", "workday", None, True, "official"),
        ("2026-12-29", "workday", None, True, "estimated"), ("2025-12-29", "workday", None, True, "official"),
        ("2027-01-01", "holiday", "节", False, "estimated"), ("2027-01-02", "weekend", None, False, "estimated"),
        ("2027-02-20", "weekend", None, False, "estimated"), ("2017-06-13", "holiday", "节", False, "estimated"),
        ("2017-12-29", "workday", None, True, "estimated"),
    ],
)  # fmt: skip
def test_a_day(day: str, kind: str, name: str | None, working: bool, status: str) -> None:
    found = CALENDAR.day(on(day))
    assert (found.kind, found.name, found.working, found.status) == (kind, name, working, status)
    assert CALENDAR.is_working(on(day)) is working
    assert CALENDAR.is_official(on(day)) is (status == "official")


def with_days(days: dict[int, dict[date, Day]], **options: object) -> WorkCalendar:
    """A calendar of these days, announced in the years that are named."""

    def announced(year: int) -> Arrangement | None:
        return Arrangement(year, (), (), "user", f"{year}.toml", days[year]) if year in days else None

    return WorkCalendar("own", "own", None, announced, lambda year: {}, **options)  # type: ignore[arg-type]


def test_the_next_years_notice_may_change_this_years_end() -> None:
    day = on("2018-12-29")
    worked = Day(day, "make-up-workday", "元旦", True, "official", "x")
    next_year = Day(on("2019-01-01"), "holiday", "元旦", False, "official", "x")
    calendar = with_days({2018: {}, 2019: {day: worked, next_year.date: next_year}})
    assert calendar.is_working(day) and calendar.day(day) == worked
    assert set(calendar.special_days(2018)) == {day}  # the day of 2019 stays that year's


def test_a_day_that_the_next_notice_can_still_change_is_estimated() -> None:
    day = on("2018-12-31")
    off = Day(day, "holiday", "元旦", False, "official", "x")
    assert with_days({2018: {day: off}}).day(day) == off._replace(status="estimated")
    assert with_days({2018: {day: off}, 2019: {}}).day(day) == off


@pytest.mark.parametrize(
    ("day", "after", "before"),
    [
        ("2020-02-09", "2020-02-18", "2020-02-07"), ("2020-02-18", "2020-02-19", "2020-02-07"),
        ("2020-02-21", "2020-02-22", "2020-02-20"), ("2020-04-03", "2020-04-08", "2020-04-02"),
    ],
)  # fmt: skip
def test_the_next_and_the_last_working_day(day: str, after: str, before: str) -> None:
    assert (str(CALENDAR.next_working(on(day))), str(CALENDAR.previous_working(on(day)))) == (after, before)


def test_no_working_day_beyond_the_calendar() -> None:
    assert CALENDAR.next_working(on("2099-12-30")) == on("2099-12-31")
    for look in (lambda: CALENDAR.next_working(on("2099-12-31")), lambda: CALENDAR.previous_working(on("1950-01-02"))):
        with pytest.raises(DeadlineError, match="which runs from 1950 to 2099"):
            look()


def test_the_years_of_the_calendar() -> None:
    assert [len(CALENDAR.days_of(year)) for year in (1950, 2020, 2023, 2099)] == [365, 366, 365, 365]
    assert CALENDAR.days_of(2020)[0].date == on("2020-01-01") and CALENDAR.days_of(2020)[-1].date == on("2020-12-31")
    for year in (1949, 2100):
        with pytest.raises(DeadlineError, match="outside calendar 'invented'"):
            CALENDAR.day(date(year, 6, 1))


def test_the_first_of_the_years_without_a_gap() -> None:
    assert CALENDAR.first_year_kept() == 2018
    assert invented(1950, 1952).first_year_kept() == 1950
    assert invented(2025, 2025).first_year_kept() == 2025 and invented(2024, 2025).first_year_kept() == 2024
    assert with_days({2018: {}}).first_year_kept() is None  # no horizon


def test_what_an_answer_must_say_of_a_year() -> None:
    calendar = with_days({2019: {}}, overlay_years=(2018, 2019, 2020), partial_years=(2020,))
    assert calendar.notes([2018]) == ()
    (own,) = calendar.notes([2019, 2019])
    assert (own.code, own.en) == ("user-calendar", "2019 is taken from your own file 2019.toml")
    assert own.zh == "2019年采用用户自己的日历文件 2019.toml"
    (part,) = calendar.notes([2020])
    assert part.code == "calendar-without-data" and part.zh == "日历“own”只收录2020年的部分放假日，结果属推定"
    assert part.en == "calendar 'own' has only some of its days of 2020: the answer is estimated"
    (none,) = calendar.notes([2021])
    assert none.code == "calendar-without-data" and none.zh == "日历“own”没有2021年的数据，只按其所依据的日历推定"
    assert [note.en[:4] for note in calendar.notes([2021, 2019])] == ["2019", "cale"]
    assert [calendar.has_data(year) for year in (2017, 2018, 2020)] == [False, True, False]
    assert CALENDAR.has_data(1990) and CALENDAR.notes([1990]) == ()


@pytest.mark.parametrize(
    ("period", "length"),
    [
        (Period(1, "workday"), "1个工作日"), (Period(12, "workday"), "10个工作日"),
        (Period(13, "workday"), "15个工作日"), (Period(99, "trading-day"), "30个工作日"),
        (Period(12, "day"), "10日"), (Period(13, "day"), "15日"),
        (Period(2, "week"), "15日"), (Period(1, "month"), "30日"), (Period(3, "month"), "90日"),
        (Period(1, "year"), "90日"), (Period(480, "hour"), "20日"), (Period(1015, "composed"), "45日"),
        (Period(5, "week"), "30日"), (Period(6, "week"), "45日"), (Period(620, "hour"), "30日"),
    ],
)  # fmt: skip
def test_the_record_of_the_nearest_length(period: Period, length: str) -> None:
    assert str(record_of(period).length) == length


@pytest.mark.parametrize(
    ("length", "counts"),
    [
        ("1wd", (2862, 48, 62)), ("3wd", (2862, 106, 129)), ("5wd", (2862, 150, 157)), ("7wd", (2862, 186, 163)),
        ("10wd", (2862, 198, 164)), ("15wd", (2862, 198, 160)), ("20wd", (2862, 196, 149)), ("30wd", (2862, 190, 133)),
        ("10d", (4215, 238, 110)), ("15d", (4215, 238, 110)), ("20d", (4215, 238, 108)), ("30d", (4215, 223, 98)),
        ("45d", (4020, 183, 82)), ("60d", (3825, 155, 75)), ("90d", (3435, 155, 75)),
    ],
)  # fmt: skip
def test_the_record_of_each_length(length: str, counts: tuple[int, int, int]) -> None:
    """As tests/trust/estimate.py counted them for 2014 to 2026."""
    period = read_period(length)
    record = record_of(period)
    assert (record.length.value, record.length.unit) == (period.value, period.unit)
    assert (record.starts, record.early, record.late) == counts


def test_the_shares_of_a_record() -> None:
    record = record_of(Period(10, "workday"))
    assert (round(record.right, 3), round(record.early_share, 3), round(record.late_share, 3)) == (0.874, 0.069, 0.057)
