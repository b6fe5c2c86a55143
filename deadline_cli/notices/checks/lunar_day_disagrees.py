"""农历与公历不符: a festival or lunar day printed with a solar day that is not it.

What it finds
    端午节（2026年6月20日）, where the festival is on 19 June; 2026年2月15日（农历腊月二十九）, which is the 28th.
Why it matters
    Half of the readers go by the one calendar, half by the other, and come on two days.
Example
    定于2026年2月23日（农历正月初八）上午9时开庭
Instead
    2026年2月23日（农历正月初七）；或者：2026年2月24日（农历正月初八）
Legal basis
    民法典 第二百条: periods are counted by the civil calendar, so that the solar day binds.
Known false alarms
    A festival's name used for the holiday around it (春节（2月18日）). Only 1901 to 2099 are compared.
中文说明
    农历日期、节日与一同印出的公历日期不是同一天，两种改法都列出；期间按公历计算，以公历为准。
    依据：民法典第二百条。可能误报：以节日名称泛指整个假期的。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from deadline_cli.notices.facts import LunarDay
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import day_key
from deadline_cli.notices.judging.wording import day_edits, han_number, written_like, zh

if TYPE_CHECKING:
    from borax.calendars.lunardate import LunarDate

SEVERITY: Severity = "error"
_FIRST, _LAST = date(1901, 1, 1), date(2099, 12, 31)
_MONTHS = ("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊")


def check(case: Case) -> Iterator[Fault]:
    for found in case.notice.lunar:
        solar = found.solar.date
        if solar is None or not _FIRST <= solar <= _LAST:
            continue
        from borax.calendars.lunardate import LunarDate

        moon = LunarDate.from_solar_date(solar.year, solar.month, solar.day)
        right = _nearest(found, solar)
        # 六月初五 in a year with two sixth months is either.
        if right == solar or (not found.leap and (moon.month, moon.day) == (found.month, found.day)):
            continue
        named = _lunar_words(found.text, moon)
        message = Words(
            f"{zh(solar)}是农历{named}，不是“{found.text}”" + (f"（{zh(right)}）" if right else ""),
            f"{solar} is {named} of the lunar calendar, not “{found.text}”" + (f" ({right})" if right else ""),
        )
        about = frozenset({day_key(found.solar)})
        yield Fault(found.place, message, about, tuple(_repairs(found, named, right)))


def _repairs(found: LunarDay, named: str, right: date | None) -> Iterator[Repair]:
    """The lunar words of that solar day, and the solar day of those lunar words."""
    if not found.festival:
        yield Repair(named, (Edit(found.place.start, found.place.end, named),))
    if right is not None:
        yield Repair(written_like(found.solar, right), day_edits(found.solar, right))


def _nearest(found: LunarDay, solar: date) -> date | None:
    """The solar day that the words name, in the year nearest to the one printed; None where that year has none."""
    days = [day for year in (solar.year - 1, solar.year, solar.year + 1) if (day := _solar(found, year)) is not None]
    return min(days, key=lambda day: abs(day - solar), default=None)


def _solar(found: LunarDay, year: int) -> date | None:
    """The day in that year (of the moon, or for 清明 and 冬至 of the sun)."""
    from borax.calendars.lunardate import InvalidLunarDateError, LunarDate, TermUtils

    try:
        if found.term is not None:
            day: date = TermUtils.day_start_from_term(year, found.term)
        elif found.day is None:
            day = LunarDate(year + 1, 1, 1).to_solar_date() - timedelta(days=1)
        else:
            day = LunarDate(year, found.month, found.day, int(found.leap)).to_solar_date()
    except (InvalidLunarDateError, ValueError):
        return None
    return day


def _lunar_words(model: str, moon: LunarDate) -> str:
    """腊月二十八, in the style of the words that it stands for (廿八, 十二月)."""
    month = _MONTHS[moon.month - 1]
    if moon.month > 10 and ("十一月" in model or "十二月" in model):
        month = ("十一", "十二")[moon.month - 11]
    day = "初" + han_number(moon.day) if moon.day <= 10 else han_number(moon.day)
    if "廿" in model:
        day = day.replace("二十", "廿") if moon.day > 20 else day
    return (
        ("闰" if moon.leap else "")
        + month
        + "月"
        + day
        + ("日" if model[-2:-1] in "一二三四五六七八九十" and model.endswith("日") else "")
    )
