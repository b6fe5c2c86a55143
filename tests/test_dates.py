"""Dates in every form that users and notices write."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deadline_cli import moments
from deadline_cli.dates import find_dates, hour_of_day, moment_of, read_date, read_moment
from deadline_cli.errors import DeadlineError

DAY = date(2026, 2, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-03", "20260203", "2026/2/3", "2026.2.3", "2026-2-3", "2026年2月3日", "2026年02月03日",
        "2026 年 2 月 3 日",
        "二〇二六年二月三日", "二○二六年二月三日", "二零二六年二月三日", "二O二六年二月三日", "２０２６年２月３日",
        "２０２６－０２－０３",
        "2026年2月3日（星期二）", "2026年2月3日(周二)", "today", " 2026-02-03 ", "2026年2月3号", "2026年2月3號",
        # as databases, spreadsheets and word processors write a column of dates
        "2026-02-03 00:00:00.000", "2026-02-03T00:00:00.000+08:00", "2026-02-03 00:00:00+08", "2026-02-03+08:00",
        "20260203.0", "20260203000000", "20260203T000000", "2026/2/3 0:00:00", "03-2月 -26", "03-2月 -2026",
        "03-2月 -26 12.00.00.000000 上午", "2026—02—03", "2026–2–3", "\ufeff2026-02-03\u200b", "2026\u00ad-02-03",
    ],
)  # fmt: skip
def test_reads(text: str) -> None:
    assert read_date(text, today=DAY) == DAY


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("2026-02-02T16:00:00Z", DAY, None),
        ("2026-02-02T16:00:00.000Z", DAY, None),
        ("2026-02-02 16:00:00Z", DAY, None),
        ("2026-02-02 16:00:00 UTC", DAY, None),
        ("20260202T160000Z", DAY, None),
        ("2026-02-02 08:00:00-08:00", DAY, None),
        ("2026-02-02 11:00:00 America/New_York", DAY, None),
        ("2026-02-03T00:00+08:00[Asia/Shanghai]", DAY, None),
        ("2026-02-03T16:30:00Z", date(2026, 2, 4), time(0, 30)),
        ("2026-02-03 15:59:59Z", DAY, time(23, 59)),
        ("1988-06-30T15:00:00Z", date(1988, 7, 1), None),  # Beijing kept summer time then
    ],
)
def test_a_time_with_a_zone_is_a_moment_in_beijing(text: str, day: date, at: time | None) -> None:
    assert read_moment(text) == (day, at)


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        (datetime(2026, 2, 2, 16, tzinfo=UTC), (DAY, None)),
        (datetime(2026, 2, 2, 11, tzinfo=timezone(timedelta(hours=-5))), (DAY, None)),
        (datetime(2026, 2, 3, 16, 30, tzinfo=UTC), (date(2026, 2, 4), time(0, 30))),
        (datetime(2026, 2, 3, 16, 30), (DAY, time(16, 30))),
        (datetime(2026, 2, 3), (DAY, None)),
        (DAY, (DAY, None)),
    ],
)
def test_a_datetime_with_a_zone_is_that_moment_in_beijing(given: date, moment: tuple[date, time | None]) -> None:
    assert moment_of(given) == moment


def test_today_is_beijings(monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return datetime(2026, 2, 3, 16, 30, tzinfo=UTC)

    monkeypatch.setattr(moments, "datetime", Clock)
    assert read_date("today") == read_date("今天") == date(2026, 2, 4)


def test_the_first_month_by_its_name() -> None:
    assert read_date("2026年元月3日") == date(2026, 1, 3)


def test_reads_long_numerals() -> None:
    assert read_date("二〇二五年十二月三十一日") == date(2025, 12, 31)
    assert read_date("二〇二五年十一月廿日") == date(2025, 11, 20)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2026-02-30", "2026-02-30 does not exist: February 2026 has 28 days"),
        ("2025年2月29日", "2025年2月29日 does not exist: February 2025 has 28 days"),
        ("20261301", "a year has 12 months"),
        ("2026年2月3日（星期三）", "2026-02-03 is 星期二"),
        ("2月3日", "has no year"),
        ("2026.2.3x", "not understood at character 9"),
        ("yesterday", "not understood at character 1; write 2026-02-03"),
        ("", "not understood"),
        ("x" * 50, "date " + "x" * 40 + "… not understood at character 1"),
        ("2026年2月3日 24:30", "impossible hour"),
        ("2026-02-03T25:00:00Z", "impossible hour"),
        ("2026-02-03T16:00:00+25:00", "impossible zone +25:00"),
        ("2026-02-30T16:00:00Z", "does not exist: February 2026 has 28 days"),
        ("9999-12-31T23:00:00Z", "outside the years 1 to 9999"),
        ("2026-02-03 16:00 Mars/Olympus", "time zone 'Mars/Olympus' is not known"),
        (
            "46056",
            "46056 is Excel's number for 2026-02-03; write that date, or take a table's numbers by --date-kind",
        ),
        ("1770048000000", "is milliseconds since 1970 for 2026-02-03; write that date, or take a table's numbers by "),
        ("1770048000", "seconds since 1970 for 2026-02-03"),
        ("2026020²", "not understood"),  # digits by Unicode's book, but no decimals
        ("2026020①", "not understood"),
    ],
)
def test_refuses_in_one_line(text: str, says: str) -> None:
    with pytest.raises(DeadlineError) as caught:
        read_date(text)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_reads_a_time_of_day() -> None:
    assert read_moment("2026-02-03 09:30") == (DAY, time(9, 30))
    assert read_moment("2026-02-03T09:30") == (DAY, time(9, 30))
    assert read_moment("2026年2月3日下午2时30分") == (DAY, time(14, 30))
    assert read_moment("2026-02-03") == (DAY, None)
    for end in ("2026-02-03 24:00", "2026-02-03T24:00", "2026-02-03T24:00:00+08:00", "2026-02-03T24:00[PRC]"):
        assert read_moment(end) == (DAY, time(23, 59)), end
    assert read_moment("2026-02-02T24:00Z") == (DAY, time(7, 59))
    assert read_moment("9999-12-31T24:00").day.year == 9999


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("自2026年1月29日至2月11日止", [("2026年1月29日", 2026, 1, 29), ("2月11日", None, 2, 11)]),
        ("（即12月11至13日）", [("12月11", None, 12, 11)]),
        ("2017年\n  5月26日", [("2017年\n  5月26日", 2017, 5, 26)]),
        ("2020.1.21 - 1.31", [("2020.1.21", 2020, 1, 21)]),
        ("限于2025年2月30日前", [("2025年2月30日", 2025, 2, 30)]),
        ("1月1日元旦放假", [("1月1日", None, 1, 1)]),
        ("（2018）京0101民初6278号", []),
        ("2013年11月中旬、2018年底、2017年4月", []),
        ("ZJU-BFTS-20230404，138-0000-0000，版本1.2.3.4", []),
        ("共计3月5日元", []),
    ],
)
def test_finds_in_running_text(text: str, found: list[tuple[object, ...]]) -> None:
    assert [(m.text, m.year, m.month, m.day) for m in find_dates(text)] == found
    assert all(text[m.start : m.end] == m.text for m in find_dates(text))


@given(st.datetimes(datetime(1950, 1, 2), datetime(2099, 12, 30)), st.integers(-15, 15))
def test_one_moment_is_one_day_however_it_is_written(utc: datetime, hours: int) -> None:
    moment = utc.replace(microsecond=0, tzinfo=UTC)
    there = moment.astimezone(timezone(timedelta(hours=hours)))
    written = [there.isoformat(), str(there), f"{moment:%Y-%m-%dT%H:%M:%SZ}", f"{moment:%Y%m%dT%H%M%SZ}"]
    assert {read_moment(text) for text in written} == {moment_of(there)} == {moment_of(moment)}


def test_finds_weekday_and_hour() -> None:
    match = next(find_dates("定于2016年4月27日（星期三）上午10时整开庭"))
    assert (match.weekday, match.hour, match.minute) == (2, 10, 0)
    match = next(find_dates("2026年3月3日下午2：30"))
    assert (match.hour, match.minute, match.possible) == (14, 30, True)
    assert not next(find_dates("2026年3月3日24:30")).possible
    assert not next(find_dates("2026年13月3日")).possible


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_every_day_in_every_form(day: date) -> None:
    forms = (
        f"{day:%Y-%m-%d}",
        f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year}.{day.month}.{day.day}",
    )
    for text in forms:
        assert read_date(text) == day
    match = next(find_dates(f"兹定于{forms[2]}，"))
    assert match.date() == day


@given(st.text(alphabet="0123456789年月日二〇三十-./: （）星期上午时分", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    for match in find_dates(text):
        assert text[match.start : match.end] == match.text
    try:
        read_date(text)
    except DeadlineError as problem:
        assert "\n" not in str(problem)


@pytest.mark.parametrize(
    ("part", "hour", "right"),
    [
        ("下午", 3, 15),
        ("午后", 1, 13),
        ("晚间", 8, 20),
        ("中午", 1, 13),
        ("中午", 11, 11),
        ("下午", 15, 15),
        ("清晨", 6, 6),
        (None, 3, 3),
    ],
)
def test_the_hour_of_a_part_of_the_day(part: str | None, hour: int, right: int) -> None:
    assert hour_of_day(part, hour) == right
