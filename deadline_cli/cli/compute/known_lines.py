"""Whole answers as JSON lines: a line that only differs in its days from others is filled in, others are composed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.output.compute.lines import case_json, dump_json
from deadline_cli.output.compute.wanted import Wanted
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.question import Terms

if TYPE_CHECKING:
    from deadline_cli.output.compute.by_columns import ColumnLines, RuleLines
    from deadline_cli.rulebook.stream import Stream

_NO_DAY = -1
_MANY = 1000  # lines that are worth filling in by columns
_PAYS = 100  # answers after which it pays to load numpy
_MOST_DAYS, _MOST_RULES, _MOST_CELLS = 100_000, 4096, 16_000_000


class KnownLines:
    """Lines that are known from others; they are found by DATE and RULE as they are written."""

    def __init__(self, stream: Stream, options: dict[str, Any], wanted: Wanted, pays: int = _PAYS) -> None:
        self._stream, self._options, self._wanted = stream, options, wanted
        names = ("first_day", "roll", "counting", "before", "calendar")
        self._terms = Terms(**{name: options[name] for name in names})
        self._seen, self._pays = 0, pays
        self._lines: ColumnLines | None = None
        self._days: dict[str, int] = {}
        self._rules: dict[str, RuleLines] = {}

    def lines(self, lines: list[str]) -> tuple[list[bytes | None], int]:
        """The answers to DATE<TAB>RULE lines in UTF-8 with their ends, as far as they are known, each in its place; and
        how many of them are estimated."""
        found: list[bytes | None] = [None] * len(lines)
        if self._lines is None:
            return found, 0
        if len(lines) < _MANY:
            return found, self._one_by_one(lines, found)
        groups: dict[str, tuple[list[int], list[int]]] = {name: ([], []) for name in self._rules}
        get, day_of = groups.get, self._days.get
        for number, line in enumerate(lines):
            day, _, name = line.partition("\t")
            if (group := get(name)) is not None:
                group[0].append(day_of(day) or self._new_day(day))
                group[1].append(number)
        rules = self._rules
        estimated = sum(self._lines.lines(rules[name], *group, found) for name, group in groups.items() if group[0])
        return found, estimated

    def _new_day(self, day: str) -> int:
        """The number of a day that was not seen before, where it is written as most are."""
        if len(day) != 10 or day[4] != "-" or day[7] != "-":
            return _NO_DAY
        try:
            found = date.fromisoformat(day).toordinal()
        except ValueError:
            return _NO_DAY
        if len(self._days) < _MOST_DAYS:
            self._days[day] = found
        return found

    def _one_by_one(self, lines: list[str], found: list[bytes | None]) -> int:
        estimated = 0
        for number, line in enumerate(lines):
            day, _, name = line.partition("\t")
            if (known := self.line(day, name)) is not None:
                found[number] = known[0]
                estimated += known[1]
        return estimated

    def line(self, day: str, rule: str, more: Sequence[str] = ()) -> tuple[bytes, bool] | None:
        """The answer's line in UTF-8 with its end, and whether it is estimated; None where it is not known."""
        known, place = self._rules.get(rule), self._days.get(day) or self._new_day(day)
        if known is None or place == _NO_DAY or self._lines is None:
            return None
        found = self._lines.line(known, place)
        if found is None or (self._wanted.case is None and not more):
            return found
        beside = case_json(self._wanted.case, more)
        return (found[0][:-2] + f", {dump_json(beside)[1:]}\n".encode() if beside else found[0]), found[1]

    def see(self, day: str) -> int | None:
        """Remember a day; None for one with a time. Raises DeadlineError for what is no day."""
        start, at = self._stream.moment(day)
        if at is not None:
            return None
        if len(self._days) >= _MOST_DAYS:
            self._days.clear()
        self._days[day] = start.toordinal()
        return self._days[day]

    def learn(self, day: str, rule: str, answer: Deadline, line: str | None) -> None:
        """Take an answer for a model of others; `line` is what was written of it, None where more stands on it."""
        self._seen += 1
        if self._seen < self._pays or self.see(day) is None:
            return
        if (self._lines is None or self._lines.cells > _MOST_CELLS) and not self._begin():
            return
        assert self._lines is not None
        known = self._rules.get(rule)
        if known is None:
            from deadline_cli.output.compute.by_columns import RuleLines

            if len(self._rules) >= _MOST_RULES:
                self._begin()
            known = self._rules[rule] = RuleLines(self._stream.what(rule), self._terms)
        if line is None:
            line = f"{dump_json(deadline_json(answer, lang=self._wanted.lang))}\n"
        self._lines.learn(known, self._days[day], answer, line.encode())

    def _begin(self) -> bool:
        """Begin anew with nothing known; False where numpy is not installed."""
        try:
            from deadline_cli.output.compute.by_columns import ColumnLines
        except ImportError:
            self._seen = -1 << 60
            return False
        from deadline_cli.output.common.language import pick
        from deadline_cli.workcalendar.files import load_calendar

        self._lines = ColumnLines(load_calendar(self._options["calendar"]), pick(self._wanted.lang))
        self._rules.clear()
        return True
