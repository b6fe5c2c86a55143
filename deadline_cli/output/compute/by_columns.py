"""Answers of `compute` as JSON lines where many are asked: eleven years of a rule's answers are reckoned at once, and a
line is the reference's with other days in it. What is not known to be such a line is the reference's to write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final

import numpy as np

from deadline_cli.output.common.language import Language
from deadline_cli.output.compute.rest_days import RestDays
from deadline_cli.output.compute.templates import Cells, Template, Written, days_of, template_of
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.columns.answers import LAST, REFERENCE, START, Answers, answers_of
from deadline_cli.rulebook.columns.days import Days
from deadline_cli.rulebook.columns.eras import eras_of
from deadline_cli.rulebook.question import Terms
from deadline_cli.rulebook.values import Rule
from deadline_cli.workcalendar.value import WorkCalendar

_DAYS: Final = 12
"""A stretch has two to the power of this many days."""

# The stretches for which this pays: before and behind them answers run off the calendar.
_FIRST, _LAST = date(1960, 1, 1).toordinal() >> _DAYS, date(2080, 1, 1).toordinal() >> _DAYS
_ASKED = 2  # answers of a rule in a stretch, after which the stretch is reckoned
_FEW = 8  # answers of one template that are filled in one by one


class Stretch(NamedTuple):
    """A rule's answers to the days of a stretch: a row of cells a day, and the templates by their numbers here."""

    answers: Answers
    cells: Cells
    rests: bytes
    numbers: list[int]
    templates: list[Template | None]


class RuleLines:
    """What is known of one rule: its answers by stretches of days, and their templates by numbers."""

    def __init__(self, what: Rule | Period, terms: Terms) -> None:
        self.law = eras_of(what, terms)
        self.stretches: dict[int, Stretch | None] = {}
        self.asked: Counter[int] = Counter()
        self.templates: dict[int, Template] = {}
        self.unproved: dict[int, tuple[Template, list[int]] | None] = {}

    def take(self, number: int, template: Template) -> None:
        """Let a template serve in all stretches."""
        self.templates[number] = template
        for stretch in filter(None, self.stretches.values()):
            if number in stretch.numbers:
                stretch.templates[stretch.numbers.index(number)] = template


class ColumnLines:
    """Lines on one calendar in one language."""

    def __init__(self, calendar: WorkCalendar, lang: Language) -> None:
        self._days = Days(calendar)
        self._lang = lang
        self._written = Written(lang)
        self._rests = {make_up: RestDays(calendar, make_up) for make_up in (True, False)}
        self.cells = 0

    def line(self, rule: RuleLines, day: int) -> tuple[bytes, bool] | None:
        """The line for a day (an ordinal), and whether it is estimated; None where it is not known."""
        known = rule.stretches.get(day >> _DAYS)
        if known is None:
            return None
        row = _row(known, day)
        template = known.templates[row[0]]
        return template and (template.fill(row, known.rests, self._written), template.estimated)

    def lines(self, rule: RuleLines, days: Sequence[int], numbers: Sequence[int], into: list[bytes | None]) -> int:
        """Put the lines for several days into their places, as far as they are known; -1 is none.

        Gives how many of them are estimated.
        """
        asked, places = np.array(days), np.array(numbers)
        stretches = asked >> _DAYS
        estimated = 0
        for number in dict.fromkeys(stretches.tolist()):
            if (known := rule.stretches.get(number)) is None:
                continue
            there = np.flatnonzero(stretches == number)
            rows = known.cells[asked[there] & ((1 << _DAYS) - 1)]
            order = np.argsort(rows[:, 0], kind="stable")
            rows, at = rows[order], places[there[order]]
            begins = np.flatnonzero(np.diff(rows[:, 0], prepend=-1)).tolist()
            for begin, end in zip(begins, [*begins[1:], len(rows)], strict=True):
                if (template := known.templates[rows[begin, 0]]) is not None:
                    texts = self._filled(template, rows[begin:end], known.rests)
                    for place, text in zip(at[begin:end].tolist(), texts, strict=True):
                        into[place] = text
                    estimated += template.estimated and end - begin
        return estimated

    def _filled(self, template: Template, rows: Cells, rests: bytes) -> list[bytes]:
        if len(rows) <= _FEW or template.form is None:
            return [template.fill(row, rests, self._written) for row in rows.tolist()]
        return template.form.fill(rows, rests)

    def learn(self, rule: RuleLines, day: int, answer: Deadline, line: bytes) -> None:
        """Take an answer of the reference, and its line, for a model.

        One that names days in a sentence serves when it has foretold another answer: a day that stands there for good
        may be one of the first by chance.
        """
        number = day >> _DAYS
        if number not in rule.stretches:
            rule.asked[number] += 1
            if rule.asked[number] < _ASKED:
                return
            rule.stretches[number] = self._reckoned(rule, number)
        known = rule.stretches[number]
        if known is None:
            return
        row = _row(known, day)
        kind = known.numbers[row[0]]
        if kind == REFERENCE or kind in rule.templates:
            return
        if kind not in rule.unproved:
            places, held = known.answers.places[kind % known.answers.base], known.answers.held(kind)
            template = template_of(answer, row, places, held, self._lang)
            if template is None:
                return  # another answer may serve
            right = template.fill(row, known.rests, self._written) == line
            rule.unproved[kind] = (template, row) if right else None
            if right and not template.sentences:
                rule.take(kind, template)
        elif (found := rule.unproved[kind]) is not None and _other_days(row, found[1]):
            if found[0].fill(row, known.rests, self._written) == line:
                rule.take(kind, found[0])
            else:
                rule.unproved[kind] = None

    def _reckoned(self, rule: RuleLines, number: int) -> Stretch | None:
        if not _FIRST <= number < _LAST:
            return None
        begin = date.fromordinal(number << _DAYS)
        answers = answers_of(rule.law, self._days, begin, 1 << _DAYS)
        make_up = {places.make_up for places in answers.places.values()}
        if len(make_up) != 1:
            return None
        rests = self._rests[make_up.pop()]
        begins, ends = rests.stretches(answers.passed)
        numbers, local = np.unique(answers.numbers, return_inverse=True)
        cells = np.column_stack([local, begins, ends, answers.columns]).astype(np.int32)
        self.cells += cells.size
        templates = [rule.templates.get(kind) for kind in numbers.tolist()]
        return Stretch(answers, cells, rests.text, numbers.tolist(), templates)


def _row(known: Stretch, day: int) -> list[int]:
    row: list[int] = known.cells[day & ((1 << _DAYS) - 1)].tolist()
    return row


def _other_days(row: list[int], other: list[int]) -> bool:
    return all(
        one != another for one, another in zip(days_of(row, START, LAST), days_of(other, START, LAST), strict=True)
    )
