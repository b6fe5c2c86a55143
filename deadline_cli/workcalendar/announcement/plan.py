"""What one item of a notice arranges, as it is gathered, and the faults found in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.records import dataclass, field

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
    faults: list[Fault] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing was read for the festival."""
        return not (self.off or self.work or self.no_longer_work or self.extended_to)

    def fault(self, offset: int, message: str, chinese: str) -> None:
        """Note a fault at that place of the text."""
        self.faults.append(Fault(offset, message, chinese))

    def last_day(self, offset: int, first: date, last: date) -> date:
        """The last day of a span; its first where the two cannot be one span, which is a fault."""
        days = (last - first).days + 1
        if 1 <= days <= LONGEST:
            return last
        if days < 1:
            self.fault(offset, f"the days off run backward, from {first} to {last}", f"起止颠倒：{first}至{last}")
        else:
            self.fault(offset, f"{first} to {last} is {days} days long", f"{first}至{last}长达{days}天")
        return first


def span(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last."""
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def english_weekday(day: date) -> str:
    """Monday."""
    return ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[day.weekday()]


def chinese_weekday(day: date) -> str:
    """星期一."""
    return "星期" + "一二三四五六日"[day.weekday()]
