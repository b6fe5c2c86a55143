"""Periods in every form that users and notices write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, find_periods, read_period

FORMS = [
    ("30日", 30, "day"), ("三十日", 30, "day"), ("30天", 30, "day"), ("３０日", 30, "day"), ("30日内", 30, "day"),
    ("满30日", 30, "day"), ("5个自然日", 5, "day"), ("365日历天", 365, "day"), ("半个月", 15, "day"),
    ("10个工作日", 10, "workday"), ("十个工作日", 10, "workday"), ("10 个工作日", 10, "workday"),
    ("10工作日", 10, "workday"), ("十个工作日以内", 10, "workday"), ("3个月", 3, "month"), ("三个月内", 3, "month"),
    ("半年", 6, "month"), ("一年半", 18, "month"), ("1年", 1, "year"), ("一周年", 1, "year"), ("两周", 2, "week"),
    ("2个星期", 2, "week"), ("72小时", 72, "hour"), ("七十二个小时", 72, "hour"),
    ("30 days", 30, "day"), ("10 working days", 10, "workday"), ("10 Working-Days", 10, "workday"),
    ("1 month", 1, "month"), ("30d", 30, "day"), ("10wd", 10, "workday"), ("3m", 3, "month"), ("1y", 1, "year"),
    ("2w", 2, "week"), ("72h", 72, "hour"), ("10 business days", 10, "workday"),
    ("10個工作日", 10, "workday"), ("72個小時", 72, "hour"), ("三個月內", 3, "month"),
    ("1年6个月", 18, "month"), ("一年零六个月", 18, "month"), ("一年六個月", 18, "month"), ("1周零3天", 10, "day"),
    ("1 year 6 months", 18, "month"), ("1y6m", 18, "month"),
    ("two weeks", 2, "week"), ("Ten working days", 10, "workday"), ("ten-working-days", 10, "workday"),
    ("a month", 1, "month"), ("one year", 1, "year"), ("forty-five days", 45, "day"), ("half a year", 6, "month"),
    ("one hundred and twenty days", 120, "day"), ("a hundred ten days", 110, "day"), ("two hundred days", 200, "day"),
    ("seventy two hours", 72, "hour"), ("a year and six months", 18, "month"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), FORMS)
def test_reads(text: str, value: int, unit: str) -> None:
    period = read_period(text)
    assert (period.value, period.unit) == (value, unit)
    assert period.text == text.strip()


@pytest.mark.parametrize(
    ("text", "months", "days"),
    [
        ("一个半月", 1, 15), ("一個半月", 1, 15), ("三个半月", 3, 15), ("1个月零15日", 1, 15),
        ("一个月又十五天内", 1, 15),
        ("1年零10日", 12, 10), ("1年3个月零10日", 15, 10), ("1 month and 15 days", 1, 15), ("1m15d", 1, 15),
    ],
)  # fmt: skip
def test_reads_months_and_days(text: str, months: int, days: int) -> None:
    """No single unit holds them: 半个月 is fifteen days (法释〔2021〕1号 第202条), a month is no number of days."""
    period = read_period(text)
    assert period.unit == "composed"
    assert period.parts == ((months, "month"), (days, "day"))
    assert period == read_period(f"{months}个月零{days}日")
    assert period != Period(period.value, "day")
    assert (period.zh, period.text) == (f"{months}个月零{days}日", text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("30", "'30' has no unit; write 30日"),
        ("30x", "at character 3"),
        ("日", "at character 1"),
        ("", "at character 1"),
        ("3月", "'3月' not understood at character 2"),
        ("0日", "'0日' is empty; a period is at least 1"),
        ("civil-gonggao", "at character 1"),
        ("30 fortnights", "at character 3"),
        ("ten five days", "at character 1"),
        ("five twenty days", "at character 1"),
        ("twenty ten days", "at character 1"),
        ("hundred days", "at character 1"),
        ("zero days", "'zero days' is empty"),
    ],
)
def test_refuses_in_one_line(text: str, says: str) -> None:
    with pytest.raises(DeadlineError) as caught:
        read_period(text)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_equality_ignores_the_writing() -> None:
    assert read_period("三十日") == read_period("30d") == Period(30, "day")


def test_finds_in_running_text() -> None:
    text = "自公告之日起，经过三十日即视为送达；答辩期15日，公示10 个工作日，有效期三个月，72小时内回复"
    found = [(m.period.value, m.period.unit, text[m.start : m.end]) for m in find_periods(text)]
    assert found == [
        (30, "day", "三十日"), (15, "day", "15日"), (10, "workday", "10 个工作日"),
        (3, "month", "三个月"), (72, "hour", "72小时"),
    ]  # fmt: skip


def test_finds_composed_lengths_whole() -> None:
    text = "自公告之日起一个半月内；合作一年零六个月；2026年3个月内；1个月零15日；每2个工作日；三个月15天；2026年10天"
    found = [(text[m.start : m.end], m.period.unit) for m in find_periods(text)]
    assert found == [
        ("一个半月", "composed"), ("一年零六个月", "month"), ("2026年", "year"), ("3个月", "month"),
        ("1个月零15日", "composed"), ("2个工作日", "workday"), ("三个月15天", "composed"), ("2026年", "year"),
        ("10天", "day"),
    ]  # fmt: skip


@given(st.text(alphabet="0123456789三十廿两零又個个工作日天周月年半小时 dwmyh", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert read_period(text).value >= 1
    except DeadlineError as problem:
        assert "\n" not in str(problem)
    for match in find_periods(text):
        assert read_period(text[match.start : match.end]) == match.period
