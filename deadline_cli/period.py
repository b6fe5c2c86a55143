"""How long, in which unit: reads 三十日, 10个工作日, 30 days, 30d."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.numerals import HAN_DIGITS, in_figures, normalise, read_integer, simplify
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

Unit = Literal["hour", "day", "workday", "trading-day", "week", "month", "year", "composed"]

WORKING: tuple[Unit, ...] = ("workday", "trading-day")
"""Units that pass over rest days; 交易日 pass over the make-up working weekends too."""

MONTHLY: tuple[Unit, ...] = ("month", "year", "composed")
"""Units whose end is found by the corresponding day of a month (民法典 第202条)."""

_PACKED = 1000


class Period(NamedTuple):
    """A length of time as a law or a notice names it (民法典 第200条: 年、月、日、小时).

    `value` counts `unit`s; `text` is how it was written and plays no part in equality. A length of months and days
    (一个半月) is "composed": its value packs both into one number, `months_and_days` takes them out.
    """

    value: int
    unit: Unit
    text: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Period) and self[:2] == other[:2]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:2])

    def __str__(self) -> str:
        return self.text or self.zh

    @property
    def parts(self) -> tuple[tuple[int, Unit], ...]:
        """The lengths that it consists of, the longest unit first: one, or months and days."""
        if self.unit != "composed" or not isinstance(self.value, int):
            return ((self.value, self.unit),)
        months, days = months_and_days(self.value, self.unit)
        return (months, "month"), (days, "day")

    @property
    def zh(self) -> str:
        """10个工作日, 1个月零15日; a value or unit that is none as it was given."""
        return "零".join(f"{value}{_WRITTEN.get(unit, unit)}" for value, unit in self.parts)

    @property
    def en(self) -> str:
        """10 working days, 1 month and 15 days."""
        return " and ".join(f"{n} {_ENGLISH.get(unit, unit)}{'' if n == 1 else 's'}" for n, unit in self.parts)


class PeriodMatch(NamedTuple):
    """A period found in running text, with its offsets."""

    start: int
    end: int
    period: Period


def months_and_days(value: int, unit: Unit) -> tuple[int, int]:
    """The calendar months of a length in MONTHLY units, and the days that follow them."""
    if unit == "composed":
        return divmod(value, _PACKED)
    return (value * 12 if unit == "year" else value), 0


_WRITTEN: dict[Unit, str] = {
    "hour": "小时", "day": "日", "workday": "个工作日", "trading-day": "个交易日", "week": "周", "month": "个月",
    "year": "年",
}  # fmt: skip
_ENGLISH: dict[Unit, str] = {
    "hour": "hour", "day": "day", "workday": "working day", "trading-day": "trading day", "week": "week",
    "month": "month", "year": "year",
}  # fmt: skip

_CHINESE_UNITS: dict[str, Unit] = {
    "工作日": "workday", "工作天": "workday", "交易日": "trading-day", "自然日": "day", "自然天": "day",
    "日历天": "day", "日历日": "day",
    "公历日": "day", "小时": "hour", "钟头": "hour", "星期": "week", "礼拜": "week",
    "天": "day", "日": "day", "周": "week", "月": "month", "年": "year", "周年": "year",
}  # fmt: skip

_ENGLISH_UNITS: dict[str, Unit] = {
    "d": "day", "day": "day", "days": "day", "calendar day": "day", "calendar days": "day",
    "wd": "workday", "working day": "workday", "working days": "workday", "workday": "workday",
    "workdays": "workday", "business day": "workday", "business days": "workday",
    "td": "trading-day", "trading day": "trading-day", "trading days": "trading-day",
    "w": "week", "week": "week", "weeks": "week", "m": "month", "month": "month", "months": "month",
    "y": "year", "year": "year", "years": "year", "h": "hour", "hour": "hour", "hours": "hour",
}  # fmt: skip

# 半个月一律按十五日计算 (法释〔2021〕1号 第202条).
_HALVES: dict[str, tuple[int, Unit]] = {"半年": (6, "month"), "半个月": (15, "day"), "半月": (15, "day")}
_ALL_NUMERALS = "0123456789" + HAN_DIGITS
_NUMERALS = frozenset(_ALL_NUMERALS)
# 月 needs 个 before it (3个月), or it would be the name of a month.
_ALONE = (
    "工作日", "工作天", "交易日", "自然日", "自然天", "日历天", "日历日", "公历日", "小时", "星期", "礼拜",
    "周年", "天", "日", "周", "年半", "年",
)  # fmt: skip
_COUNTED = (*_ALONE[:11], "钟头", "月", "周")
_ENDINGS = ("以内", "之内", "内", "整")


def read_period(text: str) -> Period:
    """The period that the whole of `text` writes.

    Raises DeadlineError, one line with the value and what would be right, when it writes none.
    """
    if not isinstance(text, str):
        from deadline_cli.given import text_of

        text = text_of(text, "period", "30日")
    plain = in_figures(simplify(normalise(text)).strip())
    core = plain.removeprefix("经过").removeprefix("满")
    for ending in _ENDINGS:
        core = core.removesuffix(ending)
    core = core.replace(" ", "")
    if core in _HALVES:
        return Period(*_HALVES[core], text.strip())
    if (several := _composed(core, plain)) is not None:
        return several._replace(text=text.strip())
    digits = next((i for i, c in enumerate(core) if c not in _NUMERALS), len(core))
    value = read_integer(core[:digits]) if digits else None
    unit = _unit_of(core[digits:], plain)
    if value is None and digits > 18 and unit is not None:
        raise DeadlineError(
            "period {text!r} is longer than any calendar; write at most 18 digits", text=text.strip()[:40]
        )
    if value is None or unit is None:
        place = len(plain) - len(plain.lstrip("满经过")) + digits + 1
        unread = Message("not understood at character {place}", place=place)
        fault = unread if value is None or core[digits:].strip("个") else Message("has no unit")
        raise DeadlineError(
            "period {text!r} {fault}; write 30日, 10个工作日, 3个月, 半年, 72小时 or 30d, 10wd, 3m, 1y, 2w, 72h",
            text=text.strip()[:40],
            fault=fault,
        )
    if core.endswith("年半"):
        value = value * 12 + 6
    if value < 1:
        raise DeadlineError("period {text!r} is empty; a period is at least 1", text=text.strip())
    return Period(value, unit, text.strip())


def find_periods(text: str) -> Iterator[PeriodMatch]:
    """Every amount of time in running text, left to right, without overlap; dates are not excluded."""
    for match in _pattern().finditer(normalise(text)):
        start, end = match.span()
        if (period := _written_period(text[start:end])) is not None:
            yield PeriodMatch(start, end, period)


@lru_cache(maxsize=4096)
def _written_period(text: str) -> Period | None:
    """Running text repeats its amounts: each writing is read once."""
    try:
        return read_period(text)
    except DeadlineError:
        return None


def _composed(core: str, plain: str) -> Period | None:
    """一个半月, 一年零六个月, 1个月零15日, 1 year 6 months: in months where they hold it, else in months and days."""
    # Most lengths have one unit: a look at the last sign of the number tells.
    if "半" not in core and not any(c in _NUMERALS or c == "又" for c in core.lstrip(_ALL_NUMERALS)):
        return None
    found = _several().fullmatch(core) or _several_english().fullmatch(plain.lower())
    if found is None:
        return None
    texts = found.groupdict()
    years, months, weeks, days = (read_integer(texts[name] or "0") for name in ("years", "months", "weeks", "days"))
    if None in (years, months, weeks, days) or sum(texts[name] is not None for name in texts) < 2:
        return None
    in_months = (years or 0) * 12 + (months or 0)
    in_days = (weeks or 0) * 7 + (days or 0) + (15 if texts.get("half") else 0)
    if in_months >= _PACKED * 10 or in_days >= _PACKED:
        raise DeadlineError(
            "period {plain!r} is longer than any calendar; write at most {most} days",
            plain=plain[:40],
            most=_PACKED - 1,
        )
    if not in_days:
        return Period(in_months, "month") if in_months else None
    return Period(in_months * _PACKED + in_days, "composed") if in_months else Period(in_days, "day")


@cache
def _several() -> re.Pattern[str]:
    number = rf"(?:[0-9]{{1,6}}|[{HAN_DIGITS}]{{1,7}})"
    return compiled(
        rf"(?:(?P<years>{number})周?年)?(?:[零又]?(?P<months>{number})个(?P<half>半)?月)?"
        rf"(?:[零又]?(?P<weeks>{number})(?:周|个?星期|个?礼拜))?(?:[零又]?(?P<days>{number})[日天])?"
    )


@cache
def _several_english() -> re.Pattern[str]:
    tie = r"(?:,? ?(?:and )?)"
    return compiled(
        rf"(?:(?P<years>\d{{1,6}}) ?(?:y|years?))?{tie}(?:(?P<months>\d{{1,6}}) ?(?:m|months?))?"
        rf"{tie}(?:(?P<weeks>\d{{1,6}}) ?(?:w|weeks?))?{tie}(?:(?P<days>\d{{1,6}}) ?(?:d|days?))?"
    )


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when running text is read, not at start."""
    counted, alone = "|".join(_COUNTED), "|".join(_ALONE)
    number = rf"(?:(?<=[0-9])[0-9]{{0,5}}|(?<=[{HAN_DIGITS}])[{HAN_DIGITS}]{{0,6}})"
    # Months and days may follow years, days months (一年零六个月); 2026年3个月内 is a date and a period.
    another, tie = rf"(?:[0-9]{{1,6}}|[{HAN_DIGITS}]{{1,7}})", " ?[零又]? ?"
    days = rf"(?:(?<=月){tie}{another} ?[日天])?"
    months = rf"{tie}{another} ?个 ?半? ?月{days}|{tie}{another} ?天| ?[零又] ?{another} ?日"
    years = rf"(?:(?<=年)(?<![0-9{HAN_DIGITS}]{{4}}年)(?<![0-9{HAN_DIGITS}]{{4}} 年)(?:{months}))?"
    # It begins with a single class, which is looked for many times faster than alternatives.
    return compiled(
        rf"[半0-9{HAN_DIGITS}](?:(?<=半) ?(?:年|个 ?月)"
        rf"|{number} ?(?:个 ?(?:半 ?月|{counted}){days}|(?:{alone}){years}))"
    )


def _unit_of(name: str, plain: str) -> Unit | None:
    if name.startswith("个"):
        name = name[1:]
        return _CHINESE_UNITS[name] if name in _COUNTED else None
    if name in _ALONE:
        return "month" if name == "年半" else _CHINESE_UNITS[name]
    if name.isascii():
        words = plain.lower().replace("-", " ").lstrip("0123456789").split()
        return _ENGLISH_UNITS.get(" ".join(words))
    return None
