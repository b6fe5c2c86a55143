"""Dates in every form that users and notices write."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deadline_cli.dates import find_dates, read_date, read_moment
from deadline_cli.errors import DeadlineError

DAY = date(2026, 2, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-03", "20260203", "2026/2/3", "2026.2.3", "2026-2-3", "2026年2月3日", "2026年02月03日",
        "2026 年 2 月 3 日",
        "二〇二六年二月三日", "二○二六年二月三日", "二零二六年二月三日", "二O二六年二月三日", "２０２６年２月３日",
        "２０２６－０２－０３",
        "2026年2月3日（星期二）", "2026年2月3日(周二)", "today", " 2026-02-03 ", "2026年2月3号",
    ],
)  # fmt: skip
def test_reads(text: str) -> None:
    assert read_date(text, today=DAY) == DAY


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
        ("2026年2月3日 24:30", "impossible hour"),
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
