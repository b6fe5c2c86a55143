"""What a rule's spelling in a table means: which case of counting holds from which day to which."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.counting.table import Case
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.question import asked, what_of
from deadline_cli.rulebook.values import Rule

ONE_DAY = timedelta(days=1)


class Span(NamedTuple):
    """The case from one ordinal day to another, both included; None where the rule fixes no length then."""

    first: int
    last: int
    case: Case | None


class Way(NamedTuple):
    """A rule or bare period of a table; `rule` is empty for a bare period."""

    what: Rule | Period
    rule: str
    effect: str
    spans: tuple[Span, ...]

    def case_on(self, day: int) -> Case:
        """The case for an event on that day. Raises DeadlineError where the rule has no length then."""
        for span in self.spans:
            if span.first <= day <= span.last and span.case:
                return span.case
        asked((date.fromordinal(day),), self.what)
        raise AssertionError("a day without a case has its error")


def way_of(text: str) -> Way:
    """The way of a period or of a rule's id or alias. Raises DeadlineError where it is neither."""
    if not text.strip():
        raise DeadlineError("the rule is empty; write a period (30日, 10个工作日) or a rule's id")
    what = what_of(text.strip())
    begin, end = date.min.toordinal(), date.max.toordinal()
    if isinstance(what, Period):
        return Way(what, "", "expires", (Span(begin, end, _case(what, date.min)),))
    changes = {begin}
    for version in what.versions:
        if version.start:
            changes.add(version.start.toordinal())
        if version.end:
            changes.add((version.end + ONE_DAY).toordinal())
    starts = sorted(changes)
    lasts = [*(start - 1 for start in starts[1:]), end]
    spans = tuple(
        Span(first, last, _case(what, date.fromordinal(first))) for first, last in zip(starts, lasts, strict=True)
    )
    return Way(what, what.id, what.effect, spans)


def _case(what: Rule | Period, day: date) -> Case | None:
    try:
        question = asked((day,), what)
    except DeadlineError:
        return None
    return Case(question.period.value, question.period.unit, question.how)
