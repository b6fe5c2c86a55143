"""The facts that checks name as what they need (checks.registry): a check is asked only where it may say something.

Most are fields of Notice; the others name what a field must hold: a hearing among the periods, a day that was lost.
"""

from __future__ import annotations

from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import written_days


def facts_there(case: Case) -> set[str]:
    """The names of all facts that a notice has."""
    notice = case.notice
    there = {name for name in _FIELDS if getattr(notice, name)}
    if case.published is not None:
        there.add("published")
    if notice.english.days or notice.english.lengths:
        there.add("english")
    if case.publication is None:
        there.add("undated")
    for fact in notice.periods:
        if fact.after is not None or (fact.stated is not None and fact.period is not None):
            there.add("chained")
        if fact.period is not None and fact.starts == "date" and notice.windows:
            there.add("chained")
        if fact.stated is not None and fact.role == "hearing":
            there.add("hearings")
        if fact.first_meeting:
            there.add("first_meetings")
    for day in written_days(case):
        if day.problem is not None:
            there.add(day.problem)
        if day.weekday is not None:
            there.add("weekdays")
    return there


_FIELDS = (
    "periods", "windows", "claims", "citations", "lunar", "weekdays", "blanks", "impossible_hours", "split_steps",
)  # fmt: skip
NAMES = {*_FIELDS, "published", "english", "undated", "chained", "hearings", "first_meetings"}
NAMES |= {"impossible", "unreadable"}  # days with that problem
"""Everything that a check may name."""
