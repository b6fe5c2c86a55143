"""How long, in which unit: reads 三十日, 10个工作日, 30 days, 30d."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from deadline_cli.errors import DeadlineError
from deadline_cli.numerals import HAN_DIGITS, normalise, read_integer

Unit = Literal["hour", "day", "workday", "trading-day", "week", "month", "year"]

WORKING: tuple[Unit, ...] = ("workday", "trading-day")
"""Units that pass over rest days; 交易日 pass over the make-up working weekends too."""


class Period(NamedTuple):
    """A length of time as a law or a notice names it (民法典 第200条: 年、月、日、小时).

    `value` counts `unit`s; `text` is how it was written and plays no part in equality.
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
        return self.text or f"{self.value}{_WRITTEN[self.unit]}"


class PeriodMatch(NamedTuple):
    """A period found in running text, with its offsets."""

    start: int
    end: int
    period: Period


_WRITTEN: dict[Unit, str] = {
    "hour": "小时", "day": "日", "workday": "个工作日", "trading-day": "个交易日", "week": "周", "month": "个月",
    "year": "年",
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
_NUMERALS = frozenset("0123456789" + HAN_DIGITS)
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
    plain = normalise(text).strip()
    core = plain.removeprefix("经过").removeprefix("满")
    for ending in _ENDINGS:
        core = core.removesuffix(ending)
    core = core.replace(" ", "")
    if core in _HALVES:
        return Period(*_HALVES[core], text.strip())
    digits = next((i for i, c in enumerate(core) if c not in _NUMERALS), len(core))
    value = read_integer(core[:digits]) if digits else None
    unit = _unit_of(core[digits:], plain)
    if value is None and digits > 18 and unit is not None:
        raise DeadlineError(f"period {text.strip()[:40]!r} is longer than any calendar; write at most 18 digits")
    if value is None or unit is None:
        place = len(plain) - len(plain.lstrip("满经过")) + digits + 1
        raise DeadlineError(
            f"period {text.strip()[:40]!r} not understood at character {place}; "
            "write 30日, 10个工作日, 3个月, 半年, 72小时 or 30d, 10wd, 3m, 1y, 2w, 72h"
        )
    if core.endswith("年半"):
        value = value * 12 + 6
    if value < 1:
        raise DeadlineError(f"period {text.strip()!r} is empty; a period is at least 1")
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


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when running text is read, not at start."""
    counted, alone = "|".join(_COUNTED), "|".join(_ALONE)
    number = rf"(?:(?<=[0-9])[0-9]{{0,5}}|(?<=[{HAN_DIGITS}])[{HAN_DIGITS}]{{0,6}})"
    # It begins with a single class, which is looked for many times faster than alternatives.
    return re.compile(rf"[半0-9{HAN_DIGITS}](?:(?<=半) ?(?:年|个 ?月)|{number} ?(?:个 ?(?:{counted})|(?:{alone})))")


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
