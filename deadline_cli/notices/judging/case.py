"""A notice before the judge: its dates of issue and publication, the calendar, and the rules that govern it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from deadline_cli.notices.facts import Notice, PeriodFact, Role
from deadline_cli.notices.kinds import kind_named
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.rulebook.book import find_rule
from deadline_cli.rulebook.match import Match
from deadline_cli.rulebook.values import Rule, Version
from deadline_cli.workcalendar.value import WorkCalendar

T = TypeVar("T")

COMMENT: frozenset[Role] = frozenset({"comment", "objection"})
SERVICE: frozenset[Role] = frozenset({"service", "collect"})
MAIN: frozenset[Role] = COMMENT | SERVICE | {"claims", "registration"}
"""The steps that a notice is published for; answers, appeals and payments follow from them."""


def same_step(one: Role, other: Role) -> bool:
    """Whether two roles name one step: 征求意见 and 异议, 送达 and 领取 are written for one another."""
    return one == other or (one in COMMENT and other in COMMENT) or (one in SERVICE and other in SERVICE)


class Case:
    """What the checks judge; `published` is what the reader said with --published."""

    __slots__ = ("_rules", "_versions", "calendar", "issue", "kind", "known", "notice", "publication", "published")

    def __init__(self, notice: Notice, calendar: WorkCalendar, published: date | None = None) -> None:
        self.notice = notice
        self.calendar = calendar
        self.published = published
        self.issue: date | None = notice.issue_date.date if notice.issue_date else None
        self.publication: date | None = published or notice.publication_date or self.issue
        self.kind: NoticeKind = kind_named(notice.kind)
        self.known: dict[object, Any] = {}
        self._rules: dict[str, Rule | None] = {}
        self._versions: dict[Role, tuple[Rule, Version] | None] = {}

    def period(self, index: int | None) -> PeriodFact | None:
        if index is None or not 0 <= index < len(self.notice.periods):
            return None
        return self.notice.periods[index]

    def rule_for(self, role: Role) -> Rule | None:
        """The rule that fixes the length of this step of the notice; None when no rule is known to."""
        if self.notice.rule is not None and self.notice.rule_given and role in MAIN:
            return self._rule(self.notice.rule)
        found = next((m.rule for m in self.notice.rules if self._governs(m, role)), None)
        if found is None and role in (
            self.kind.main,
            "service",
        ):  # 拟征地告知书: what it tells is no paper that is served
            found = next((m.rule for m in self.notice.rules if m.role == "other"), None)
        return self._rule(found) if found else None

    def _governs(self, match: Match, role: Role) -> bool:
        """A hook for "other" is meant for the notice's own period, whatever step a reader takes it for."""
        if same_step(match.role, role):  # type: ignore[arg-type]
            return True
        if match.role != "other" or role not in COMMENT | {"claims"} or self.kind.many_steps:
            return False
        rule = self._rule(match.rule)  # 选举日二十日前 says nothing on how long one may object
        return role not in COMMENT or rule is None or rule.direction == "forward"

    def rules_for(self, role: Role) -> tuple[Rule, ...]:
        """Every rule for this step, the most specific first."""
        named = dict.fromkeys(m.rule for m in self.notice.rules if same_step(m.role, role))  # type: ignore[arg-type]
        return tuple(rule for name in named if (rule := self._rule(name)) is not None)

    def version_for(self, role: Role) -> tuple[Rule, Version] | None:
        """That rule in the version in force on the day of publication; None where it measures no length in it."""
        if role not in self._versions:
            self._versions[role] = self._version_for(role)
        return self._versions[role]

    def _version_for(self, role: Role) -> tuple[Rule, Version] | None:
        rule, day = self.rule_for(role), self.publication or self.opens()
        if rule is None or day is None or rule.proofreader.ends_at_publication:
            return None
        version = rule.version_on(day)
        return (rule, version) if version is not None and version.period is not None else None

    def opens(self) -> date | None:
        """The first day of its windows: which version of the law a notice without a day of its own stands under."""
        days = [w.start.date for w in self.notice.windows if w.start is not None and w.start.date is not None]
        return min(days, default=None)

    def backward_rules(self) -> tuple[Rule, ...]:
        """The rules that ask for notice so many days before an event, the most specific for each step."""
        found: dict[str, Rule] = {}
        for match in self.notice.rules:
            rule = self._rule(match.rule)
            if rule is not None and (rule.direction == "backward" or rule.proofreader.before_event):
                found.setdefault(match.role, rule)
        return tuple(found.values())

    def _rule(self, name: str) -> Rule | None:
        """The rule of that name, looked up once for all checks."""
        if name not in self._rules:
            self._rules[name] = find_rule(name)
        return self._rules[name]


def once(question: Callable[[Case], T]) -> Callable[[Case], T]:
    """A question that several checks ask of a case, worked out once for each."""

    def answer_of(case: Case) -> T:
        if question not in case.known:
            case.known[question] = question(case)
        answer: T = case.known[question]
        return answer

    return answer_of
