"""How the words to print instead are written: in the style of the words that they replace."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.notices.judging.wording import (
    date_part,
    han_number,
    kind_of_day,
    length_like,
    span_words,
    written_like,
)
from deadline_cli.period import Period
from deadline_cli.workcalendar.files import load_calendar

DAY = date(2026, 2, 24)


@pytest.mark.parametrize(
    ("model", "written"),
    [
        ("2026年2月3日", "2026年2月24日"),
        ("2026年02月03日", "2026年02月24日"),
        ("２０２６年２月３日", "2026年2月24日"),
        ("2026.2.3", "2026.2.24"),
        ("2026-02-03", "2026-02-24"),
        ("2026/2/3", "2026/2/24"),
        ("2月3日", "2026年2月24日"),
        ("二〇二六年二月三日", "二〇二六年二月二十四日"),
        ("二○二六年二月三日", "二○二六年二月二十四日"),
    ],
)
def test_a_date_keeps_its_style(model: str, written: str) -> None:
    assert written_like(model, DAY) == written


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("2026年2月3日（星期二）上午9时", "2026年2月3日"),
        ("2026年 2 月 3 日上午", "2026年 2 月 3 日"),
        ("2026.2.3", "2026.2.3"),
        ("二〇二六年二月三日", "二〇二六年二月三日"),
        ("25日", "25日"),
    ],
)
def test_the_date_without_its_hour(text: str, part: str) -> None:
    assert date_part(text) == part


@pytest.mark.parametrize(("value", "written"), [(1, "一"), (10, "十"), (15, "十五"), (20, "二十"), (45, "四十五")])
def test_chinese_numbers(value: int, written: str) -> None:
    assert han_number(value) == written


@pytest.mark.parametrize(
    ("text", "period", "written"),
    [
        ("经过六十日", Period(30, "day"), "三十日"),
        ("经过60日", Period(30, "day"), "30日"),
        ("经过６０日", Period(30, "day"), "30日"),
        ("三个月内", Period(60, "day"), "六十日"),
        ("一年", Period(2, "month"), "两个月"),
        ("自公告之日起60天内", Period(30, "day"), "30天"),
        ("六十天", Period(30, "day"), "三十天"),
    ],
)
def test_a_length_keeps_its_numerals(text: str, period: Period, written: str) -> None:
    assert length_like(text, period) == written


def test_the_words_for_a_window() -> None:
    words = span_words(date(2026, 2, 4), DAY, Period(10, "workday"))
    assert words == "自2026年2月4日起至2026年2月24日止（共10个工作日）"


@pytest.mark.parametrize(
    ("day", "zh", "en"),
    [
        (date(2026, 2, 7), "星期六", "a Saturday"),
        (date(2026, 2, 14), "调休上班的星期六", "a make-up working Saturday"),
        (date(2026, 2, 16), "春节假期（星期一）", "a Monday in the Spring Festival holiday"),
        (date(2026, 2, 24), "工作日（星期二）", "a working Tuesday"),
    ],
)
def test_what_a_day_is(day: date, zh: str, en: str) -> None:
    found = kind_of_day(load_calendar("cn"), day)
    assert (found.zh, found.en) == (zh, en)
