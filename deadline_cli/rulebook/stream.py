"""`compute` for streams: each spelling of a date or rule is read once, and days are counted by look-up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from deadline_cli.counting.quick import QuickCount
from deadline_cli.dates import moment_of
from deadline_cli.moments import Moment
from deadline_cli.period import Period
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.compute import answer_of
from deadline_cli.rulebook.question import Terms, day_of, what_of
from deadline_cli.rulebook.steps import Then
from deadline_cli.rulebook.values import Rule
from deadline_cli.workcalendar.files import load_calendar

_MOST_KNOWN = 20_000


class Stream:
    """The answers of `compute` under one set of its options."""

    def __init__(
        self, calendar: str = "cn", *, published_again: Iterable[date | str] = (), as_of: date | str | None = None,
        then: Then = (), reasons: bool = True, **options: Any,
    ) -> None:  # fmt: skip
        self._days: dict[str, Moment] = {}
        self._whats: dict[str, Rule | Period] = {}
        self._again = tuple(map(day_of, published_again))
        on = None if as_of is None else day_of(as_of)
        self._terms = Terms(**options, as_of=on, then=then, calendar=calendar)
        self._reasons = reasons
        self._count = QuickCount(load_calendar(calendar)).count

    def answer(self, day: str, rule: str) -> Deadline:
        """The answer of `compute`. Raises DeadlineError as it does."""
        moment = self.moment(day)
        days = (moment[0], *self._again)
        return answer_of(days, moment[1], self.what(rule), self._terms, self._count, self._reasons)

    def moment(self, day: str) -> Moment:
        """The day that is written so, and its time where it has one. Raises DeadlineError for what is none."""
        moment = self._days.get(day)
        if moment is None:
            if len(self._days) >= _MOST_KNOWN:
                self._days.clear()
            moment = self._days[day] = moment_of(day)
        return moment

    def what(self, rule: str) -> Rule | Period:
        """The rule or period that is written so. Raises DeadlineError for what is neither."""
        what = self._whats.get(rule)
        if what is None:
            if len(self._whats) >= _MOST_KNOWN:
                self._whats.clear()
            what = self._whats[rule] = what_of(rule)
        return what
