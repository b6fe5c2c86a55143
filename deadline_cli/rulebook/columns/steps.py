"""rulebook.steps.follow_ons for arrays of days."""

from __future__ import annotations

from datetime import date

import numpy as np

from deadline_cli.records import replace
from deadline_cli.rulebook.columns.days import Days, Ends, Flags, Ints
from deadline_cli.rulebook.steps import way_of
from deadline_cli.rulebook.values import FollowOn, Rule


def step_columns(rule: Rule, end: Ints, provisional: Flags, on: date, days: Days) -> dict[str, Ends]:
    """The rule's own steps by their ids, the first counted from `end`; those whose law is not known are left out."""
    steps: dict[str, Ends] = {}
    head = Ends(end, end, end, provisional)
    for follow in rule.steps:
        known = {**steps, "start": head}
        if not all(name in known for name in follow.after):
            continue
        before = [known[name] for name in follow.after]
        ends = _ends(follow, np.maximum.reduce([one.last for one in before]), on, known, days)
        if ends is not None:
            open_yet = np.logical_or.reduce([ends.provisional, *(one.provisional for one in before)])
            steps[follow.id] = replace(ends, provisional=open_yet)
    return steps


def _ends(follow: FollowOn, base: Ints, on: date, known: dict[str, Ends], days: Days) -> Ends | None:
    if follow.until:
        other = known.get(follow.until) if follow.until != "start" else None
        return other and Ends(base + 1, other.last, other.last, other.provisional)
    way = way_of(follow, on)
    return way and days.ends(base, way.period, way.how)
