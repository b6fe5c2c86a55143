"""`compute` for streams: each spelling of a date or rule is read once, and days are counted by look-up."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from deadline_cli.counting.quick import QuickCount
from deadline_cli.dates import moment_of
from deadline_cli.period import Period
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.apply import answer_of
from deadline_cli.rulebook.question import day_of, what_of
from deadline_cli.rulebook.values import Rule
from deadline_cli.workcalendar.files import load_calendar

_MOST_KNOWN = 20_000


class Stream:
    """The answers of `compute` under one set of its options."""

    def __init__(self, calendar: str = "cn", **options: Any) -> None:
        self._days: dict[str, tuple[date, time | None]] = {}
        self._whats: dict[str, Rule | Period] = {}
        self._again = tuple(map(day_of, options.pop("published_again", ())))
        on = options.pop("as_of", None)
        self._options = options | {"calendar": calendar, "as_of": None if on is None else day_of(on)}
        self._count = QuickCount(load_calendar(calendar)).count

    def answer(self, day: str, rule: str) -> Deadline:
        """The answer of `compute`. Raises DeadlineError as it does."""
        moment = self._days.get(day)
        if moment is None:
            if len(self._days) >= _MOST_KNOWN:
                self._days.clear()
            moment = self._days[day] = moment_of(day)
        what = self._whats.get(rule)
        if what is None:
            if len(self._whats) >= _MOST_KNOWN:
                self._whats.clear()
            what = self._whats[rule] = what_of(rule)
        return answer_of((moment[0], *self._again), moment[1], what, counter=self._count, **self._options)
