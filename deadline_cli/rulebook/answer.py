"""The answer of `compute`: dates and what they rest on, in the shape of the JSON `deadline.compute/1`."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from deadline_cli.period import Period
from deadline_cli.records import dataclass
from deadline_cli.rulebook.values import Basis, Bound, Effect, Who

if TYPE_CHECKING:
    from deadline_cli.counting import Counting
    from deadline_cli.workcalendar.value import Day

__all__ = ["Basis", "Deadline", "Reading", "RuleReference", "Step", "Warning"]


@dataclass(frozen=True, slots=True)
class RuleReference:
    """Which rule, in which version (None: the start of the version is not known).

    `origin`: what the given day is where it is no publication, in Chinese and English: 送达之日, the day of service.
    """

    id: str
    name: str
    name_en: str
    bound: Bound
    version: date | None
    verified: bool = True
    user_file: str | None = None
    origin: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A follow-on period; `after` holds the ids of the steps it counts from ("start": the headline).

    `period` is None for a step without a length of its own; `deadline` is then the day it may last to.
    """

    id: str
    name: str
    name_en: str
    period: Period | None
    first_day: date
    nominal_end: date
    deadline: date
    effect: Effect
    basis: tuple[Basis, ...]
    after: tuple[str, ...] = ("start",)
    bound: Bound = "exact"
    rule: str | None = None
    provisional: bool = False
    verified: bool = True
    note: str = ""
    note_en: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """Another defensible date, who may rely on it, and on what ground."""

    name: str
    deadline: date
    who: Who
    basis: str
    note: str
    note_en: str


@dataclass(frozen=True, slots=True)
class Warning:
    """Something the user should know before relying on the answer."""

    code: str
    message: str
    message_en: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """On which day the period has run, why, and what follows.

    `provisional` speaks of the deadline; a step says it of itself. `hour` is set for periods in hours,
    `published_at` for those from a time of day.
    """

    publication_date: date
    calendar: str
    as_of: date
    rule: RuleReference | None
    period: Period
    counting: Counting
    first_day: date
    nominal_end: date
    deadline: date
    rolled_days: int
    effect: Effect
    provisional: bool
    skipped: tuple[Day, ...]
    steps: tuple[Step, ...]
    readings: tuple[Reading, ...]
    basis: tuple[Basis, ...]
    warnings: tuple[Warning, ...]
    calendar_horizon: date | None
    hour: int | None = None
    published_at: time | None = None

    @property
    def estimated(self) -> bool:
        """Whether the deadline or any step rests on a day that nobody has announced (`--strict`)."""
        return self.provisional or any(step.provisional for step in self.steps)
