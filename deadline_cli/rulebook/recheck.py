"""A saved answer recomputed under today's calendars and rules: what changes, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from deadline_cli.counting import Counting
from deadline_cli.counting.hours import start_hour
from deadline_cli.counting.quick import QuickCount
from deadline_cli.errors import DeadlineError, Message, library_reason
from deadline_cli.given import shortly
from deadline_cli.period import Period
from deadline_cli.records import dataclass
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.change_reasons import reasons
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.options import refuse_unknown
from deadline_cli.rulebook.question import Terms, asked, what_of
from deadline_cli.rulebook.steps import follow_ons
from deadline_cli.rulebook.values import Rule
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import WorkCalendar

_MOST_KNOWN = 1 << 17
_SCHEMA: Final = "deadline.compute/1"
Key = tuple[str, str, str, str | None]
"""Publication date, rule or period, calendar, the day of the law where it is another."""


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a saved answer: the date that moved, from when to when, and the reasons in both languages."""

    publication_date: date
    rule: str
    what: str
    before: str
    after: str
    why: tuple[str, ...]
    why_zh: tuple[str, ...]


def recheck(saved: Mapping[str, Any]) -> tuple[Change, ...]:
    """The dates of `saved` (an object of deadline.compute/1) that come out differently today; none when it stands.

    Raises DeadlineError when `saved` is no such object, or can't be computed any more.
    """
    return rechecked(saved)[1]


def rechecked(saved: Mapping[str, Any]) -> tuple[Deadline, tuple[Change, ...]]:
    """Today's answer to the question that `saved` answers, and what of it changed. Raises as `recheck` does."""
    try:
        _refuse_unknown_form(saved)
        answer = _today(saved)
        return answer, _changes(saved, answer)
    except (KeyError, TypeError, AttributeError, ValueError) as problem:
        if isinstance(problem, DeadlineError):
            raise
        raise DeadlineError("not a saved answer of deadline compute: {problem}", problem=_fault(problem)) from None


def _refuse_unknown_form(saved: Mapping[str, Any]) -> None:
    """Of a form that is not known nothing can be said, though its dates may be today's."""
    if (schema := saved.get("schema", _SCHEMA)) != _SCHEMA:
        raise DeadlineError("saved as {schema}, which is not known; {known} is", schema=shortly(schema), known=_SCHEMA)
    if (counting := saved.get("counting")) is not None:
        refuse_unknown(counting.get("first_day"), counting.get("roll"), counting.get("law"), "cn")


def _fault(problem: Exception) -> Message | DeadlineError:
    if isinstance(problem, KeyError):
        return Message("{key!r} is missing", key=problem.args[0])
    return library_reason(problem)


def _today(saved: Mapping[str, Any]) -> Deadline:
    """The answer by today's rule; by the saved way of counting where that alone gives the saved date."""
    answer = _answer(saved, {})
    if _dates(answer) != _saved_dates(saved) or answer.hour != saved.get("hour"):
        counting = saved["counting"]
        how = {
            "first_day": counting["first_day"],
            "roll": counting["roll"],
            "counting": counting["law"],
            "before": counting.get("direction") == "backward",
        }
        again = _answer(saved, how)
        if saved["rule"] is None or _dates(again) == _saved_dates(saved):
            return again
    return answer


def _answer(saved: Mapping[str, Any], how: dict[str, Any]) -> Deadline:
    rule = saved["rule"]["id"] if saved["rule"] else saved["period"]["text"]
    if not isinstance(rule, str):
        raise TypeError(f"{rule!r} is no rule or period")
    published = str(saved["publication_date"])
    as_of = None if saved.get("as_of") in (None, published) else saved["as_of"]
    if (hour := saved.get("hour")) is not None:
        published += f" {_clock(int(hour), saved)}"
    calendar = saved.get("calendar", "cn")
    found = compute(published, rule, as_of=as_of, calendar=calendar, **how)
    known = {step.id for step in found.steps}
    named = [_named(step) for step in saved.get("steps", ()) if step["id"] not in known]
    if named and all(step.get("period") for step in saved["steps"]):
        found = compute(published, rule, as_of=as_of, calendar=calendar, then=named, **how)
    return found


def _named(step: Mapping[str, Any]) -> tuple[str, str] | tuple[str, str, str]:
    """A step of the user's own; saved by an older program it hangs on the one before."""
    name, length = str(step["id"]), str(step["period"]["text"])
    return (name, length, str(step["after"][0])) if step.get("after") else (name, length)


def _clock(end_hour: int, saved: Mapping[str, Any]) -> str:
    """A time of day from which the saved hours were counted: they run from the next full hour (民诉法解释 第125条)."""
    backward = saved["counting"].get("direction") == "backward"
    how = Counting(direction="backward" if backward else "forward")
    hour = start_hour(end_hour, Period(int(saved["period"]["value"]), "hour"), how)
    next_hour = not backward and saved["counting"]["first_day"] == "excluded"
    return f"{(hour - next_hour) % 24:02}:30"


def _dates(answer: Deadline) -> dict[str, str]:
    steps = {f"step {step.id}": step.deadline.isoformat() for step in answer.steps}
    return {"deadline": answer.deadline.isoformat(), "first day": answer.first_day.isoformat()} | steps


def _saved_dates(saved: Mapping[str, Any]) -> dict[str, str]:
    steps = {f"step {step['id']}": str(step["deadline"]) for step in saved.get("steps", ())}
    return {"deadline": str(saved["deadline"]), "first day": str(saved["first_day"])} | steps


def _changes(saved: Mapping[str, Any], answer: Deadline) -> tuple[Change, ...]:
    before, after = _saved_dates(saved), _dates(answer)
    moved = [what for what in before if before[what] != after.get(what, "")]
    if not moved:
        return ()
    what = moved[0]
    why = reasons(saved, answer, what)
    return (
        Change(
            publication_date=answer.publication_date,
            rule=answer.rule.id if answer.rule else str(saved["period"]["text"]),
            what=what,
            before=before[what],
            after=after.get(what, ""),
            why=tuple(en for en, _ in why),
            why_zh=tuple(zh for _, zh in why),
        ),
    )


class Standing:
    """Today's dates of questions, each counted once."""

    def __init__(self) -> None:
        self._counts: dict[str, tuple[WorkCalendar, QuickCount]] = {}
        self._dates: dict[Key, dict[str, str]] = {}
        self._whats: dict[str, Rule | Period] = {}
        self._ways: dict[tuple[str, date | None], tuple[Period, Counting]] = {}

    def stands(self, saved: Mapping[str, Any]) -> bool:
        """Whether `recheck` finds nothing changed; False too where that is not certain."""
        try:
            if saved.get("hour") is not None:
                return False
            _refuse_unknown_form(saved)
            rule = saved["rule"]["id"] if saved["rule"] else saved["period"]["text"]
            published = saved["publication_date"]
            as_of = None if saved.get("as_of") == published else saved.get("as_of")
            key = published, rule, saved.get("calendar", "cn"), as_of
            today = self._dates.get(key)
            if today is None:
                if not (isinstance(published, str) and isinstance(rule, str) and isinstance(key[2], str)):
                    return False
                if len(self._dates) >= _MOST_KNOWN:
                    self._dates.clear()
                today = self._dates[key] = self._today(key)
            return today == _saved_dates(saved)
        except (DeadlineError, KeyError, TypeError, AttributeError, ValueError):
            return False

    def _today(self, key: Key) -> dict[str, str]:
        published, rule, calendar, as_of = key
        start = date.fromisoformat(published)
        on = start if as_of is None else date.fromisoformat(as_of)
        what = self._whats.get(rule)
        if what is None:
            if len(self._whats) >= _MOST_KNOWN:
                self._whats.clear()
            what = self._whats[rule] = what_of(rule)
        version = None if isinstance(what, Period) else what.version_on(on)
        way = self._ways.get((rule, version.start if version else None))
        if way is None or not (version or isinstance(what, Period)):
            question = asked((start,), what, Terms(as_of=on))
            way = self._ways[rule, version.start if version else None] = question.period, question.how
        if (known := self._counts.get(calendar)) is None:
            days_of_rest = load_calendar(calendar)
            known = self._counts[calendar] = days_of_rest, QuickCount(days_of_rest)
        if way[0].unit == "hour":
            raise ValueError("a period in hours is the reference's to count")
        first, end, _ = known[1].ends(start, *way)
        steps = () if isinstance(what, Period) else follow_ons(what, end, on, known[0])
        dates = {f"step {step.id}": step.deadline.isoformat() for step in steps}
        return {"deadline": end.isoformat(), "first day": first.isoformat()} | dates
