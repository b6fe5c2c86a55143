"""A length that the law does not allow, and how grave that is."""

from __future__ import annotations

from typing import Literal

from deadline_cli.notices.finding import Severity
from deadline_cli.notices.judging.measure import Span
from deadline_cli.period import Period
from deadline_cli.records import dataclass
from deadline_cli.rulebook.values import Rule, Version

Complaint = Literal["short", "long", "other", "superseded"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """One length that the law does not allow, and the rule that says so.

    `index` is that of the period, `span` the window measured when no period is named.
    `law` is the length to print; `earlier` the version of the law that the notice still follows; `certain` is False
    where neither this rule's words were read nor a more general rule says the same.
    """

    complaint: Complaint
    rule: Rule
    version: Version
    law: Period
    index: int | None = None
    span: Span | None = None
    earlier: Version | None = None
    certain: bool = True


def severity_of(verdict: Verdict, otherwise: Severity | None = None) -> Severity | None:
    """At most information where the law's words were not read; else `otherwise` (None: the check's own)."""
    return otherwise if verdict.certain else "info"
