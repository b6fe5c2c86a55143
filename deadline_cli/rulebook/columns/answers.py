"""A rule's answers for many days: the days that stand in them as columns, and a number for all else that differs.

Two answers of one number differ by these days and by the rest days that were passed over, by nothing else: the number
holds the law's era, the roll, what is provisional, which readings there are, and what the warnings depend on. It is
made of the same conditions as rulebook.compute, steps, readings and cautions; tests hold the two equal.
"""

from __future__ import annotations

from datetime import date

import numpy as np

from deadline_cli.counting.scattered import different
from deadline_cli.errors import DeadlineError
from deadline_cli.period import WORKING
from deadline_cli.records import dataclass
from deadline_cli.rulebook.columns.days import Days, Ends, Flags, Ints, Irregular
from deadline_cli.rulebook.columns.eras import Eras
from deadline_cli.rulebook.columns.others import OtherColumn, other_columns
from deadline_cli.rulebook.columns.steps import step_columns
from deadline_cli.rulebook.question import Asked, asked

REFERENCE = -1
"""The number of an answer that only the reference gives."""

_MOST_FLAGS = 8
START, FIRST, NOMINAL, LAST, LATER, ROLLED = range(6)
"""The first columns: the publication, the first day, both ends, the next working day after the deadline, and how many
days (fewer than any day's ordinal) it was rolled."""


@dataclass(frozen=True, slots=True)
class Places:
    """In which column what stands: each step's first day (its ends behind it), each reading's day; and the columns
    that a sentence may name. `make_up`: whether make-up working weekends count as working days."""

    steps: dict[str, int]
    readings: tuple[int, ...]
    said: tuple[int, ...]
    make_up: bool


@dataclass(frozen=True, slots=True)
class Answers:
    """Of each day from `begin` on (an ordinal) the number, the columns, and the first and last day of what was passed.

    `places` are those of each era; the last digit of a number, to the base `base`, is its era.
    """

    begin: int
    numbers: Ints
    columns: Ints
    passed: Ints
    places: dict[int, Places]
    base: int

    def held(self, number: int) -> list[bool]:
        """Which of the readings the answers of that number have."""
        count = len(self.places[number % self.base].readings)
        flags = number // self.base
        return [bool(flags >> place & 1) for place in reversed(range(count))]


@dataclass(frozen=True, slots=True)
class _Era:
    number: Ints
    columns: list[Ints]
    passed: tuple[Ints, Ints]
    places: Places


def answers_of(law: Eras, days: Days, begin: date, count: int) -> Answers:
    """The answers for `count` days from `begin` on; the terms name no follow-ons of the user's own."""
    start = np.arange(begin.toordinal(), begin.toordinal() + count)
    changes = np.array([day.toordinal() for day in law.days])
    eras = np.array(law.numbers)[np.searchsorted(changes, start, side="right")]
    found: dict[int, tuple[Flags, _Era]] = {}
    for era in different(eras).tolist():
        rows = eras == era
        try:
            question = asked((date.fromordinal(int(start[rows][0])),), law.what, law.terms)
            found[era] = rows, _era(question, start[rows], days)
        except (DeadlineError, Irregular):
            continue
    numbers = np.full(len(start), REFERENCE)
    columns = np.repeat(start[:, None], max((len(one.columns) for _, one in found.values()), default=1), axis=1)
    passed = np.stack([start, start - 1], axis=1)
    base = len(law.numbers)
    for era, (rows, one) in found.items():
        numbers[rows] = np.where(one.number == REFERENCE, REFERENCE, one.number * base + era)
        columns[rows, : len(one.columns)] = np.stack(one.columns, axis=1)
        passed[rows] = np.stack(one.passed, axis=1)
    places = {era: one.places for era, (_, one) in found.items()}
    return Answers(int(start[0]), numbers, columns, passed, places, base)


def _era(question: Asked, start: Ints, days: Days) -> _Era:
    """The answers of some days under one law."""
    _, on, period, how, rule, _version = question
    head = days.ends(start, period, how)
    days.cover(start, head.last)
    steps = step_columns(rule, head.last, head.provisional, on, days) if rule else {}
    days.cover(start, *(step.last for step in steps.values()))
    others, unrolled = other_columns(question, start, head, days)
    number = _number(question, start, head, steps, others, days)
    columns = [start, head.first, head.nominal, head.last, days.working_after(head.last)]
    columns.append(head.last - head.nominal)
    places: dict[str, int] = {}
    for name, step in steps.items():
        places[name] = len(columns)
        columns += [step.first, step.nominal, step.last]
    readings = tuple(range(len(columns), len(columns) + len(others)))
    columns += [other.day for other in others]
    said = (LAST, LATER, *range(len(columns), len(columns) + len(unrolled)))
    columns += unrolled
    return _Era(number, columns, _passed(question, start, head), Places(places, readings, said, how.make_up_workdays))


def _number(
    question: Asked, start: Ints, head: Ends, steps: dict[str, Ends], others: list[OtherColumn], days: Days
) -> Ints:
    """The number of all that differs besides the days; REFERENCE where the reference is to be asked."""
    ends = [head.last, *(step.last for step in steps.values())]
    if max(len(steps), len(others)) > _MOST_FLAGS:
        raise Irregular
    place = days.place(head.last)
    rests = ~days.working[place] & (question.how.direction == "forward")
    # The last day that rests on a guess, which an announcement may or may not have made certain.
    certain = np.maximum(start, head.last)
    for step in steps.values():
        certain = np.where(step.provisional, np.maximum(certain, step.last), certain)
    rolled = head.last - head.nominal
    number = np.where(rests, days.name[place] + 1, 0)
    early = _year(np.minimum(start, head.last))
    flags = [
        rolled > 0,
        (rolled < 0) | (rolled > 9),
        head.provisional,
        head.provisional & (early < days.kept) if days.kept is not None else np.zeros_like(rests),
        days.announced[days.place(certain)],
        days.made_up[place],
        *(step.provisional for step in steps.values()),
        *(other.held for other in others),
    ]
    for flag in flags:
        number = number * 2 + flag
    first = _year(np.minimum.reduce([start, *ends])) - days.first_year
    last = _year(np.maximum.reduce([start, *ends])) - days.first_year
    return np.where(days.noted[last + 1] == days.noted[first], number, REFERENCE)


def _passed(question: Asked, start: Ints, head: Ends) -> tuple[Ints, Ints]:
    """The first and the last day of the stretch whose rest days were passed over; the last is the earlier for none."""
    how = question.how
    if question.period.unit in WORKING:
        onward = 1 if how.direction == "forward" else -1
        begin = start if how.first_day == "included" else start + onward
        return np.minimum(begin, head.last), np.maximum(begin, head.last)
    if how.law == "tax" and how.roll == "forward":
        return np.minimum(head.first, head.last), np.maximum(head.first, head.last)
    if how.roll == "none" or (how.direction == "backward" and how.roll == "forward"):
        return start, start - 1
    return np.minimum(head.nominal, head.last), np.maximum(head.nominal, head.last)


def _year(days: Ints) -> Ints:
    since = days - date(1970, 1, 1).toordinal()
    return since.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
