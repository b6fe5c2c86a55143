"""Dates, lengths, weekdays, kinds of day and names of rules in both languages; lengths as JSON."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean
from deadline_cli.period import Period
from deadline_cli.workcalendar.value import Day

if TYPE_CHECKING:
    from deadline_cli.rulebook.answer import RuleReference
    from deadline_cli.rulebook.values import Rule

_WEEKDAYS = {"zh": "一二三四五六日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_KINDS = {
    "workday": ("工作日", "working day"), "weekend": ("周末", "weekend"), "holiday": ("节假日", "holiday"),
    "adjusted-rest": ("调休", "swapped day off"), "make-up-workday": ("调休上班日", "make-up working day"),
}  # fmt: skip


def rule_named(rule: Rule | RuleReference, lang: Language) -> str:
    """A rule as people call it, with the id by which it is found."""
    return clean(f"{rule.name}（{rule.id}）" if lang == "zh" else f"{rule.name_en} ({rule.id})")


def long_date(day: date, lang: Language, year: bool = True) -> str:
    """2026年2月24日（星期二）, Tue 24 Feb 2026."""
    return f"{short_date(day, lang, year)}（星期{_WEEKDAYS['zh'][day.weekday()]}）" if lang == "zh" else (
        f"{_WEEKDAYS['en'][day.weekday()]} {short_date(day, lang, year)}"
    )  # fmt: skip


def moment(day: date, at: time | None, lang: Language) -> str:
    """2026年2月24日（星期二）14:30, Tue 24 Feb 2026, 14:30; the day alone where there is no time."""
    written = long_date(day, lang)
    return written if at is None else f"{written}{'' if lang == 'zh' else ', '}{at:%H:%M}"


def short_date(day: date, lang: Language, year: bool = True) -> str:
    """2026年2月24日, 24 Feb 2026."""
    if lang == "zh":
        return (f"{day.year}年" if year else "") + f"{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def length(period: Period, lang: Language) -> str:
    """10个工作日, 10 working days."""
    return period.zh if lang == "zh" else period.en


def amount_json(period: Period) -> dict[str, Any]:
    """A length's number and unit, and its parts where no single unit holds it."""
    if period.unit != "composed":
        return {"value": period.value, "unit": period.unit}
    parts = [{"value": value, "unit": unit} for value, unit in period.parts]
    return {"value": None, "unit": "composed", "parts": parts}


def kind_of_day(day: Day, lang: Language) -> str:
    """周末, 春节, 春节调休: what a day is, by its festival's name where it has one."""
    zh, en = _KINDS[day.kind]
    if day.name is None or day.kind == "weekend":
        return zh if lang == "zh" else en
    if lang == "zh":
        return day.name if day.kind == "holiday" else f"{day.name}{zh}"
    name = festival_name(day.name, lang)
    return name if day.kind == "holiday" else f"{en} ({name})"


def festival_name(name: str, lang: Language) -> str:
    """春节, Spring Festival; a day of two festivals bears both names."""
    if lang == "zh":
        return name
    return " and ".join(_FESTIVALS.get(part, part) for part in name.split("、"))


_FESTIVALS = {
    "元旦": "New Year's Day", "春节": "Spring Festival", "清明节": "Qingming", "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival", "中秋节": "Mid-Autumn Festival", "国庆节": "National Day",
}  # fmt: skip


def number_of(number: int, noun: str) -> str:
    """A number with an English noun in its number: 1 error, 2 errors."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
