"""Answers for a table's columns: distinct spellings are read once, the kernel counts the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from deadline_cli.batch.scalar import Moment, ScalarAnswers
from deadline_cli.batch.ways import Way
from deadline_cli.counting.layout import EPOCH
from deadline_cli.counting.table import Case
from deadline_cli.counting.vector import VectorTable
from deadline_cli.daynumbers import DateKind
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.records import NamedTuple, dataclass

Ints: TypeAlias = NDArray[np.int32]
Codes: TypeAlias = NDArray[np.integer[Any]]

_MOST_CASES = 4096
_SOME_DAY = 20_000  # stands for a date that could not be read: 2024-10-04


@dataclass(frozen=True, slots=True)
class Written:
    """A column as it is written: its spellings, and for each row the number of its own."""

    spellings: Sequence[str]
    codes: Codes

    def with_rows(self, texts: Mapping[int, str]) -> Written:
        """The same with other texts in some rows."""
        if not texts:
            return self
        # A spelling may stand twice, in quotation marks and without: what is new is numbered behind them all.
        own = {text: number for number, text in enumerate(dict.fromkeys(texts.values()), len(self.spellings))}
        codes = self.codes.astype(np.int64)
        codes[list(texts)] = [own[text] for text in texts.values()]
        return Written([*self.spellings, *own], codes)


class Mixed(NamedTuple):
    """A column of days (since 1970) but for some rows, which are as they are written."""

    days: Ints
    rows: NDArray[np.int64]
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Columns:
    """Row by row: the deadline (days since 1970), whether it is provisional, the number of its way and of its error.

    Error 0 is none. Where there is an error, the other columns mean nothing.
    """

    days: Ints
    provisional: NDArray[np.bool_]
    ways: Sequence[Way | None]
    way: Codes
    errors: Sequence[str]
    error: Ints

    @property
    def bad(self) -> int:
        """How many rows have no answer."""
        return int(np.count_nonzero(self.error))


class ColumnAnswers:
    """Answers over one calendar, block of rows after block of rows."""

    def __init__(self, calendar: str = "cn", date_kind: DateKind = "written", language: str = "en") -> None:
        self.scalar = ScalarAnswers(calendar, date_kind, language)
        self._table = VectorTable(self.scalar.table)
        self._cases: list[Case] = []
        self._numbers: dict[Case, int] = {}
        self._without_length: dict[tuple[str, int], Message] = {}

    def answer(
        self, dates: Written | Mixed | Ints, rules: Written, wrong: Sequence[tuple[int, Message]] = ()
    ) -> Columns:
        """The answers to publications on `dates` (as written, or days since 1970) under `rules`.

        `wrong` are rows that cannot be read, with their reasons.
        """
        rows = len(rules.codes)
        errors = _Errors(rows, self.scalar.said)
        for row, reason in wrong:
            errors.codes[row] = errors.number(reason)
        moments: dict[int, Moment] = {}
        timed = None
        if isinstance(dates, np.ndarray):
            days = dates
        elif isinstance(dates, Mixed):
            days, moments = self._mixed_days(dates, errors)
        else:
            days, timed = self._days(dates, errors)
        ways = self._ways(rules, errors)
        codes = self._case_codes(days, rules, ways, errors)
        if not self._cases:
            # Not a single rule could be read.
            return Columns(days, np.zeros(rows, np.bool_), ways, rules.codes, errors.texts, errors.codes)
        found = self._table.deadlines(days, codes, self._cases)
        deadlines, provisional = found.days, found.provisional
        numbers = np.array([errors.number(reason) for reason in found.reasons], np.int32)
        errors.add(numbers, np.arange(len(numbers)), found.failed)
        if timed is not None and isinstance(dates, Written):
            for row, moment, way, hours in self._by_the_hour(dates, rules, ways, timed, codes):
                last, provisional[row] = self.scalar.by_the_hour(moment, hours, way)
                deadlines[row] = last - EPOCH
        for row, moment in moments.items():
            its_way, case = ways[int(rules.codes[row])], self._cases[int(codes[row])]
            if its_way is not None and case.unit == "hour" and not errors.codes[row]:
                last, provisional[row] = self.scalar.by_the_hour(moment, case.value, its_way)
                deadlines[row] = last - EPOCH
        return Columns(deadlines, provisional, ways, rules.codes, errors.texts, errors.codes)

    def _mixed_days(self, dates: Mixed, errors: _Errors) -> tuple[Ints, dict[int, Moment]]:
        """The days, and the rows whose date has a time of day."""
        days, moments = dates.days.copy(), {}
        for row, text in zip(dates.rows.tolist(), dates.texts, strict=True):
            try:
                moment = self.scalar.spellings.moment(text)
            except DeadlineError as error:
                days[row] = _SOME_DAY
                if not errors.codes[row]:
                    errors.codes[row] = errors.number(error)
            else:
                days[row] = moment.day - EPOCH
                if moment.at is not None:
                    moments[row] = moment
        return days, moments

    def _days(self, dates: Written, errors: _Errors) -> tuple[Ints, NDArray[np.bool_] | None]:
        """The days, and which spellings have a time of day (None where none has)."""
        day = np.full(max(len(dates.spellings), 1), _SOME_DAY, np.int32)
        timed = np.zeros(len(day), np.bool_)
        wrong = np.zeros(len(day), np.int32)
        for number, text in enumerate(dates.spellings):
            try:
                moment = self.scalar.spellings.moment(text)
            except DeadlineError as error:
                wrong[number] = errors.number(error)
            else:
                day[number], timed[number] = moment.day - EPOCH, moment.at is not None
        errors.add(wrong, dates.codes)
        return day[dates.codes], timed if timed.any() else None

    def _ways(self, rules: Written, errors: _Errors) -> list[Way | None]:
        ways: list[Way | None] = []
        wrong = np.zeros(max(len(rules.spellings), 1), np.int32)
        for number, text in enumerate(rules.spellings):
            try:
                ways.append(self.scalar.spellings.way(text))
            except DeadlineError as error:
                ways.append(None)
                wrong[number] = errors.number(error)
        errors.add(wrong, rules.codes)
        return ways

    def _case_codes(self, days: Ints, rules: Written, ways: Sequence[Way | None], errors: _Errors) -> Ints:
        """The number of each row's case; rows whose rule has no length on their day get their error."""
        if len(self._cases) > _MOST_CASES:
            self._cases, self._numbers = [], {}
        first = np.zeros(max(len(ways), 1), np.int32)
        several = []
        for number, way in enumerate(ways):
            if way and len(way.spans) == 1 and way.spans[0].case:
                first[number] = self._number(way.spans[0].case)
            elif way:
                several.append(number)
        codes = first[rules.codes]
        for number in several:
            way = ways[number]
            assert way is not None
            rows = np.flatnonzero(rules.codes == number)
            span = np.searchsorted([s.last - EPOCH for s in way.spans], days[rows])
            case = np.array([self._number(s.case) if s.case else -1 for s in way.spans], np.int32)[span]
            codes[rows] = np.maximum(case, 0)
            lacking = rows[case < 0]
            distinct, which = np.unique(days[lacking], return_inverse=True)
            wrong = [errors.number(self._error_on(way, day + EPOCH)) for day in distinct.tolist()]
            errors.add(np.array([*wrong, 0], np.int32), which, lacking)
        return codes

    def _error_on(self, way: Way, day: int) -> Message:
        """Why the rule has no length on that day."""
        found = self._without_length.get((way.rule, day))
        if found is None:
            try:
                way.case_on(day)
            except DeadlineError as error:
                found = self._without_length[way.rule, day] = error.message
            else:
                raise AssertionError("a day without a case has its error")
        return found

    def _number(self, case: Case) -> int:
        number = self._numbers.get(case)
        if number is None:
            number = self._numbers[case] = len(self._cases)
            self._cases.append(case)
        return number

    def _by_the_hour(
        self, dates: Written, rules: Written, ways: Sequence[Way | None], timed: NDArray[np.bool_], codes: Ints
    ) -> Iterator[tuple[int, Any, Way, int]]:
        in_hours = np.array([case.unit == "hour" for case in self._cases])
        for row in np.flatnonzero(timed[dates.codes] & in_hours[codes]).tolist():
            way = ways[int(rules.codes[row])]
            if way is not None:
                moment = self.scalar.spellings.moment(dates.spellings[int(dates.codes[row])])
                yield row, moment, way, self._cases[int(codes[row])].value


class _Errors:
    """Each row's error by number; the first one found stays."""

    def __init__(self, rows: int, say: Callable[[DeadlineError | Message], str]) -> None:
        self._say = say
        self.texts = [""]
        self.codes = np.zeros(rows, np.int32)
        self._numbers: dict[str, int] = {}

    def number(self, problem: DeadlineError | Message) -> int:
        """The number of an error's text."""
        error = self._say(problem)
        number = self._numbers.get(error)
        if number is None:
            number = self._numbers[error] = len(self.texts)
            self.texts.append(error)
        return number

    def add(self, numbers: Ints, which: Codes, rows: NDArray[np.int64] | slice = slice(None)) -> None:
        """Give the rows the errors `numbers[which]`, where they have none yet."""
        if numbers.any():
            before = self.codes[rows]
            self.codes[rows] = np.where(before == 0, numbers[which], before)
