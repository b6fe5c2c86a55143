"""Lunar days beside solar days, and the calendar behind them: held against the tables of another library."""

from datetime import date

import pytest
from borax.calendars.lunardate import LunarDate, TermUtils
from holidays.calendars.chinese import _ChineseLunisolar

from tests.notices.reading import only

# Published calendars differ here: the new moon fell within minutes of midnight.
DISPUTED = {("lunar_new_year_date", 1916), ("mid_autumn_date", 2089)}
FESTIVALS = {
    "lunar_new_year_date": (1, 1),
    "dragon_boat_date": (5, 5),
    "mid_autumn_date": (8, 15),
    "double_ninth_date": (9, 9),
    "buddha_birthday_date": (4, 8),
}


@pytest.mark.parametrize("festival", FESTIVALS)
def test_festivals_of_two_centuries_are_those_of_the_holidays_package(festival: str) -> None:
    other = _ChineseLunisolar()
    for year in range(1901, 2100):
        if (festival, year) not in DISPUTED:
            assert LunarDate(year, *FESTIVALS[festival]).to_solar_date() == getattr(other, festival)(year)[0]


def test_qingming_is_that_of_the_holidays_package() -> None:
    other = _ChineseLunisolar()
    for year in range(1901, 2100):
        assert TermUtils.day_start_from_term(year, "清明") == other.qingming_date(year)[0]


BOTH = [(12, 28, date(2026, 2, 15)), (1, 6, date(2026, 2, 22))]
HEAD, FOOT = "关于停止供水的公告\n请于2026年2月10日前储水。", "暂停供水。\n云陵县供水公司\n2026年2月3日\n"


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("2026年2月15日（农历腊月二十八）", [(12, 28, date(2026, 2, 15))]),
        ("2026年2月15日（農曆臘月廿八）", [(12, 28, date(2026, 2, 15))]),
        ("农历腊月二十八（2026年2月15日）", [(12, 28, date(2026, 2, 15))]),
        ("2026年2月15日（农历乙巳年腊月二十八，星期日）", [(12, 28, date(2026, 2, 15))]),
        ("2026年2月17日，农历正月初一，", [(1, 1, date(2026, 2, 17))]),
        ("大年初三（2026年2月19日）", [(1, 3, date(2026, 2, 19))]),
        ("大年三十（2026年2月16日）", [(12, None, date(2026, 2, 16))]),
        ("端午节（2026年6月19日）", [(5, 5, date(2026, 6, 19))]),
        ("2026年9月25日（中秋节）", [(8, 15, date(2026, 9, 25))]),
        ("端午节当天（2026年6月20日）", [(5, 5, date(2026, 6, 20))]),
        (
            "腊月二十八至正月初六（2026年2月15日至2026年2月22日）",
            [(12, 28, date(2026, 2, 15)), (1, 6, date(2026, 2, 22))],
        ),
        (
            "2026年2月15日至2026年2月22日（腊月二十八至正月初六）",
            [(12, 28, date(2026, 2, 15)), (1, 6, date(2026, 2, 22))],
        ),
        # a holiday around the day, another day, a solar day in Chinese numerals, a span
        ("端午节（2026年6月19日至21日）", []),
        ("端午节前（2026年6月15日）", []),
        ("端午节、2026年6月20日", []),
        ("十一月二十（2026年11月20日）", []),
        ("二〇二六年二月十五日（星期日）", []),
    ],
)
def test_lunar_days_read(words: str, read: list[tuple[int, int | None, date]]) -> None:
    found = only(HEAD + words + FOOT).lunar
    assert [(moon.month, moon.day, moon.solar.date) for moon in found] == read
