"""The periods of a notice counted again day by day, each length from each day once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.counting.values import CountedDay
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.facts import Notice, PeriodFact, Role
from deadline_cli.output.compute.text import traced
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.question import Law
from deadline_cli.rulebook.values import Roll

# The ways in which a notice's periods are counted (notices.reading.deadlines).
_WAYS: tuple[tuple[Roll, Law], ...] = (("forward", "civil"), ("none", "civil"), ("forward", "tax"))


class Counted(NamedTuple):
    """A count with its days, and what its periods are for."""

    answer: Deadline
    days: tuple[CountedDay, ...]
    roles: tuple[Role, ...]


def counted(notice: Notice, calendar: str) -> Iterator[Counted]:
    """The counts of a notice in the order of its text; none for a length in hours, which has no days."""
    roles: dict[tuple[date, Period, date], list[Role]] = {}
    answers: dict[tuple[date, Period, date], Deadline] = {}
    for fact in notice.periods:
        if (answer := _again(fact, calendar)) is not None:
            key = (answer.first_day, answer.period, answer.deadline)
            answers[key] = answer
            roles.setdefault(key, []).append(fact.role)
    for key, answer in answers.items():
        if days := traced(answer):
            yield Counted(answer, days, tuple(roles[key]))


def _again(fact: PeriodFact, calendar: str) -> Deadline | None:
    """The count that gives the days that were read; None where none does, for the sheet shows no other days."""
    if fact.period is None or fact.first_day is None or fact.deadline is None or fact.direction == "backward":
        return None
    for roll, law in _WAYS:
        try:
            answer = compute(
                fact.first_day - timedelta(days=1), fact.period, roll=roll, counting=law, calendar=calendar
            )
        except (DeadlineError, OverflowError):
            return None
        if (answer.first_day, answer.nominal_end, answer.deadline) == (fact.first_day, fact.nominal_end, fact.deadline):
            return answer
    return None
