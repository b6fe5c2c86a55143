"""rulebook.readings.other_readings for arrays of days: which readings there are, and their days."""

from __future__ import annotations

from datetime import date

import numpy as np

from deadline_cli.period import MONTHLY, WORKING
from deadline_cli.records import dataclass
from deadline_cli.rulebook.columns.days import Days, Ends, Flags, Ints
from deadline_cli.rulebook.columns.steps import step_columns
from deadline_cli.rulebook.question import Asked
from deadline_cli.rulebook.readings import held_on, how_under, next_length
from deadline_cli.rulebook.steps import way_of
from deadline_cli.rulebook.values import Rule, Version


@dataclass(frozen=True, slots=True)
class OtherColumn:
    """One reading: its name, on which days it is held, its days."""

    name: str
    held: Flags
    day: Ints


def other_columns(question: Asked, start: Ints, head: Ends, days: Days) -> tuple[list[OtherColumn], list[Ints]]:
    """The readings, and the days of the steps that the unrolled one names."""
    _, on, period, how, rule, version = question
    found: list[OtherColumn] = []
    unrolled: list[Ints] = []
    if how.direction == "backward":
        found += _backward(question, head, days)
    if rule is not None and version is not None:
        if rule.counting.roll_contested and how.roll == "forward":
            found.append(OtherColumn("unrolled", head.last != head.nominal, head.nominal))
            follow = step_columns(rule, head.nominal, np.zeros(len(start), np.bool_), on, days)
            unrolled = [follow[name].last for name in _of_different_length(rule, on) if name in follow]
        found += _of_the_rule(question, rule, version, start, head, days)
    elif period.unit in MONTHLY and how.direction == "forward":
        late = _day_of_month(start) >= 28
        found.append(OtherColumn("criminal", late, days.ends(start, period, how._replace(month_end=True)).last))
    return _distinct(found, head.last), unrolled


def _of_the_rule(
    question: Asked, rule: Rule, version: Version, start: Ints, head: Ends, days: Days
) -> list[OtherColumn]:
    always = np.ones(len(start), np.bool_)
    period, how = question.period, question.how
    found = [
        OtherColumn(reading.name, always, days.ends(start, reading.period or period, how_under(reading, how)).last)
        for reading in held_on(rule, question.on)
    ]
    if version.maximum:
        found.append(OtherColumn("maximum", always, days.ends(start, version.maximum, how).last))
    later = next_length(rule, version, how)
    if later is not None and later.period is not None and version.end is not None:
        end = version.end.toordinal()
        runs_over = (start <= end) & (end < head.nominal)
        found.append(OtherColumn("other-version", runs_over, days.ends(start, later.period, how).last))
    return found


def _of_different_length(rule: Rule, on: date) -> list[str]:
    """The steps without those that end with another, being as long and counted from the same day (举证 with 答辩)."""
    found: dict[object, str] = {}
    for follow in rule.steps:
        way = way_of(follow, on) if not follow.until else None
        found.setdefault((follow.after, *way[:2]) if way else follow.id, follow.id)
    return list(found.values())


def _backward(question: Asked, head: Ends, days: Days) -> list[OtherColumn]:
    earlier = days.working_before(head.last)
    clear = earlier if question.period.unit in WORKING else head.last - 1
    rests = ~days.working[days.place(head.last)]
    always = np.ones(len(rests), np.bool_)
    found = [OtherColumn("previous-working-day", rests, earlier)]
    return found if question.period.unit == "hour" else [OtherColumn("clear-days", always, clear), *found]


def _distinct(found: list[OtherColumn], headline: Ints) -> list[OtherColumn]:
    """Dates other than the headline; where the general reading and the rule's own agree, the rule's own stays."""
    distinct = []
    for one in found:
        held = one.held & (one.day != headline)
        if one.name == "unrolled":
            for other in found:
                if other.name != "unrolled":
                    held &= ~(other.held & (other.day == one.day))
        distinct.append(OtherColumn(one.name, held, one.day))
    return distinct


def _day_of_month(days: Ints) -> Ints:
    day = (days - date(1970, 1, 1).toordinal()).astype("datetime64[D]")
    since: Ints = (day - day.astype("datetime64[M]").astype("datetime64[D]")).astype(np.int64)
    return since + 1
