"""Answers for a table's rows one by one, each spelling of a date or rule read once; needs no extra."""

from __future__ import annotations

from datetime import date, time

from deadline_cli.batch.ways import Way, way_of
from deadline_cli.counting import count
from deadline_cli.counting.table import CountingTable
from deadline_cli.dates import read_moment
from deadline_cli.daynumbers import DateKind, of_number
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.numerals import seen
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple
from deadline_cli.workcalendar.files import load_calendar

COLUMNS = ("deadline_date", "deadline_effect", "deadline_provisional", "deadline_rule", "deadline_error")
"""What batch adds to a table."""

_MOST_SPELLINGS = 1 << 17


class Answer(NamedTuple):
    """A row's answer in the order of COLUMNS; only the error where there is none."""

    date: str | None
    effect: str | None
    provisional: bool | None
    rule: str | None
    error: str | None


class Moment(NamedTuple):
    """What a date's spelling means: the day, and the time of day where it is written."""

    day: int
    at: time | None


class Spellings:
    """The dates and rules of a table as they are written, each read when it first occurs."""

    def __init__(self, date_kind: DateKind = "written") -> None:
        self._date_kind = date_kind
        self._moments: dict[str, Moment | Message] = {}
        self._ways: dict[str, Way | Message] = {}

    def moment(self, text: str) -> Moment:
        """What the date says. Raises DeadlineError where it says none."""
        found = self._moments.get(text)
        if found is None:
            if len(self._moments) >= _MOST_SPELLINGS:
                self._moments.clear()
            found = self._moments[text] = _moment(text, self._date_kind)
        if isinstance(found, Message):
            # A new one: an error that is raised again and again keeps every frame that it passed, and their arrays.
            raise DeadlineError(found)
        return found

    def way(self, text: str) -> Way:
        """What the rule says. Raises DeadlineError where it says none."""
        found = self._ways.get(text)
        if found is None:
            if len(self._ways) >= _MOST_SPELLINGS:
                self._ways.clear()
            found = self._ways[text] = _way(text)
        if isinstance(found, Message):
            # A new one: an error that is raised again and again keeps every frame that it passed, and their arrays.
            raise DeadlineError(found)
        return found


class ScalarAnswers:
    """Answers over one calendar."""

    def __init__(self, calendar: str = "cn", date_kind: DateKind = "written", language: str = "en") -> None:
        self.language = language
        self.calendar = load_calendar(calendar)
        self.table = CountingTable(self.calendar)
        self.spellings = Spellings(date_kind)
        self._answers: dict[tuple[str, str], Answer] = {}
        self._isos: dict[int, str] = {}

    def answer(self, day: str, rule: str) -> Answer:
        """The answer to a publication on `day` under `rule`, both as they are written."""
        key = day, rule
        found = self._answers.get(key)
        if found is None:
            if len(self._answers) >= _MOST_SPELLINGS:
                self._answers.clear()
            found = self._answers[key] = self._find(day, rule)
        return found

    def _find(self, day: str, rule: str) -> Answer:
        try:
            moment = self.spellings.moment(day)
            way = self.spellings.way(rule)
            case = way.case_on(moment.day)
            if moment.at is not None and case.unit == "hour":
                deadline, provisional = self.by_the_hour(moment, case.value, way)
            else:
                deadline, provisional = self.table.deadline(moment.day, *case)
        except DeadlineError as error:
            return Answer(None, None, None, None, self.said(error))
        iso = self._isos.get(deadline)
        if iso is None:
            iso = self._isos[deadline] = date.fromordinal(deadline).isoformat()
        return Answer(iso, way.effect, provisional, way.rule or None, None)

    def said(self, problem: DeadlineError | Message) -> str:
        """What is wrong, as it may stand in a table's cell."""
        return one_line(problem.say(self.language))

    def by_the_hour(self, moment: Moment, hours: int, way: Way) -> tuple[int, bool]:
        """A period in hours from a time of day."""
        case = way.case_on(moment.day)
        counted = count(self.calendar, date.fromordinal(moment.day), Period(hours, "hour"), case.how, moment.at)
        return counted.deadline.toordinal(), counted.provisional


def one_line(text: str) -> str:
    """An error as it may stand in a table's cell: one line, and nothing a spreadsheet takes for a formula."""
    if not text.isprintable() or "  " in text or text != text.strip():
        text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return "'" + text if text.startswith(("=", "+", "-", "@")) else text


def _moment(text: str, kind: DateKind) -> Moment | Message:
    if not text.strip():
        return Message("the date is empty; write 2026-02-03 or 2026年2月3日")
    try:
        day, at = of_number(seen(text), kind) or read_moment(text)
    except DeadlineError as error:
        return error.message
    return Moment(day.toordinal(), at)


def _way(text: str) -> Way | Message:
    try:
        return way_of(text)
    except DeadlineError as error:
        return error.message
