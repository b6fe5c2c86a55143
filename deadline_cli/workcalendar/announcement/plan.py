"""What one item of a notice arranges, as it is gathered, and the faults found in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

LONGEST = 16
"""Days. The longest holiday ever announced had ten."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A place where the text contradicts itself or the calendar; `offset` counts in the cleaned text."""

    offset: int
    message: str
    message_zh: str


@dataclass(slots=True)
class Plan:
    """What an item arranges. `extended_to` is the new last day of a holiday that is only made longer."""

    name: str
    offset: int
    year: int
    off: list[date] = field(default_factory=list)
    work: list[date] = field(default_factory=list)
    no_longer_work: list[date] = field(default_factory=list)
    statutory: list[date] = field(default_factory=list)
    weekends: list[date] = field(default_factory=list)
    moved: list[date] = field(default_factory=list)
    places: dict[date, int] = field(default_factory=dict)
    extended_to: date | None = None
    exchanges: bool = False
    faults: list[Fault] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        return not (self.off or self.work or self.no_longer_work or self.extended_to)


def english_weekday(day: date) -> str:
    return ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[day.weekday()]


def chinese_weekday(day: date) -> str:
    return "星期" + "一二三四五六日"[day.weekday()]
