"""Faults of a length against the law's, one for a window or a period: what L303 and L308 have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from deadline_cli.notices.finding import Fault, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import ends
from deadline_cli.notices.judging.repairs import new_end, new_length
from deadline_cli.notices.judging.select import period_keys, quoted, window_keys
from deadline_cli.notices.judging.statute import verdicts
from deadline_cli.notices.judging.verdict import Verdict, severity_of

Say = Callable[[str, Verdict, date | None], Words]


def law_faults(case: Case, complaint: str, say: Say) -> Iterator[Fault]:
    """A fault for each verdict of that kind; `say` words it from what is quoted, the verdict and the due day."""
    for verdict in verdicts(case):
        if verdict.complaint != complaint:
            continue
        if verdict.span is not None:
            span = verdict.span
            message = say(quoted(span.window.text), verdict, ends(case, span, verdict.law).rolled)
            about, repairs = window_keys(case.notice, span.index), (new_end(case, span, verdict.law),)
            yield Fault(span.window.place, message, about, repairs, verdict.version.basis, severity_of(verdict))
        elif verdict.index is not None:
            fact = case.notice.periods[verdict.index]
            message = say(quoted(fact.text), verdict, None)
            about, repairs = period_keys(case.notice, verdict.index), (new_length(fact, verdict.law),)
            yield Fault(fact.place, message, about, repairs, verdict.version.basis, severity_of(verdict))
