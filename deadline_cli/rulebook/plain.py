"""Dates alone, for streams: the answers of `compute` by look-up, each spelling of a date or rule read once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from deadline_cli.counting import Counting, count
from deadline_cli.counting.table import CountingTable
from deadline_cli.dates import moment_of
from deadline_cli.period import Period
from deadline_cli.rulebook.question import Terms, asked, day_of, what_of
from deadline_cli.workcalendar.files import load_calendar

if TYPE_CHECKING:
    from deadline_cli.rulebook.values import Rule


class PlainAnswers:
    """Deadlines on one set of terms, of any dates and rules."""

    def __init__(self, calendar: str = "cn", **options: Any) -> None:
        self._calendar = load_calendar(calendar)
        self._table = CountingTable(self._calendar)
        self._terms = Terms(**options)
        self._days: dict[str, int] = {}
        self._whats: dict[str, Rule | Period] = {}
        self._ways: dict[tuple[str, date | None], tuple[Period, Counting]] = {}

    def answer(self, day: str, rule: str) -> tuple[date, bool]:
        """The deadline and whether it is provisional. Raises DeadlineError as `compute` does."""
        ordinal = self._days.get(day)
        if ordinal is None:
            ordinal = self._days[day] = day_of(day).toordinal()
        period, how = self._way(ordinal, rule)
        if period.unit == "hour":
            start, at = moment_of(day)
            counted = count(self._calendar, start, period, how, at)
            return counted.deadline, counted.provisional
        deadline, provisional = self._table.deadline(ordinal, period.value, period.unit, how)
        return date.fromordinal(deadline), provisional

    def _way(self, ordinal: int, rule: str) -> tuple[Period, Counting]:
        """How long and how to count, once for each rule and version."""
        what = self._whats.get(rule)
        if what is None:
            what = self._whats[rule] = what_of(rule)
        version = None if isinstance(what, Period) else what.version_on(date.fromordinal(ordinal))
        key = rule, version.start if version else None
        way = self._ways.get(key) if version or isinstance(what, Period) else None
        if way is None:
            question = asked((date.fromordinal(ordinal),), what, self._terms)
            way = self._ways[key] = question.period, question.how
        return way
