"""The chain of periods in a notice: where each ends, with and without the roll of the ones before it."""

from __future__ import annotations

from datetime import date

from deadline_cli.counting import Counting
from deadline_cli.notices.facts import PeriodFact
from deadline_cli.notices.judging.case import Case, once
from deadline_cli.notices.judging.measure import counted
from deadline_cli.records import NamedTuple

_UNROLLED = Counting(roll="none")


class ChainEnd(NamedTuple):
    """The last day of a step by the law, and as it would be if no step before it had moved off a rest day."""

    rolled: date
    unrolled: date


@once
def ends_of_chain(case: Case) -> dict[int, ChainEnd]:
    """The ends of the periods that the notice dates, by their index."""
    found: dict[int, ChainEnd] = {}
    for index, fact in enumerate(case.notice.periods):
        if fact.period is None or fact.deadline is None or fact.direction == "backward":
            continue
        unrolled = _unrolled(case, fact, found)
        found[index] = ChainEnd(fact.deadline, min(unrolled, fact.deadline))
    return found


def _unrolled(case: Case, fact: PeriodFact, found: dict[int, ChainEnd]) -> date:
    assert fact.deadline is not None and fact.period is not None
    if fact.after in found and fact.after is not None:
        return counted(case.calendar, found[fact.after].unrolled, fact.period, _UNROLLED).nominal_end
    return fact.nominal_end or fact.deadline


def counting_of(case: Case, fact: PeriodFact) -> Counting:
    """How the deadline of a period that runs from the publication was counted: by the tax law, rolled or not."""
    start = fact.start_date or case.publication
    if fact.period is None or fact.deadline is None or start is None:
        return Counting()
    for how in (Counting(), _UNROLLED, Counting(law="tax")):
        if counted(case.calendar, start, fact.period, how).deadline == fact.deadline:
            return how
    return Counting()
