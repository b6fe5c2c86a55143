"""What is asked: the rule or bare period, the version in force, and how it is counted."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from deadline_cli.counting import Counting, count
from deadline_cli.dates import moment_of
from deadline_cli.errors import DeadlineError, Message, Note
from deadline_cli.numerals import read_integer
from deadline_cli.period import WORKING, Period, read_period
from deadline_cli.records import NamedTuple
from deadline_cli.workcalendar.files import load_calendar

if TYPE_CHECKING:
    from deadline_cli.rulebook.steps import Then
    from deadline_cli.rulebook.values import Roll, Rule, Version
    from deadline_cli.workcalendar.value import WorkCalendar

FirstDay = Literal["excluded", "included"]
Law = Literal["civil", "tax"]


class Terms(NamedTuple):
    """How the asker wants it counted and on which calendar; None leaves it to the rule.

    first_day, roll, counting: as in `Counting`. before: the day is that of the event, and what is asked is the latest
    day to act. as_of: under the law of that day. then: the asker's own follow-ons.
    """

    first_day: FirstDay | None = None
    roll: Roll | None = None
    counting: Law | None = None
    before: bool = False
    as_of: date | None = None
    then: Then = ()
    calendar: str | WorkCalendar = "cn"


STANDARD = Terms()


class Asked(NamedTuple):
    """A question made definite: from which day, how long, counted how, under which version of the law."""

    start: date
    on: date
    period: Period
    how: Counting
    rule: Rule | None
    version: Version | None


def asked(days: Iterable[date], what: Rule | Period, terms: Terms = STANDARD) -> Asked:
    """The definite question; of several publications the one that the rule starts from.

    Raises DeadlineError when the rule has no version in force on that day, or fixes no length then.
    """
    rule = None if isinstance(what, Period) else what
    start = min(days) if rule and rule.counting.several_publications == "first" else max(days)
    on = terms.as_of or start
    version = _version(rule, on) if rule else None
    period = version.period if version else what
    assert isinstance(period, Period)
    return Asked(start, on, period, _counting(rule, period, terms), rule, version)


def plain_deadline(publication_date: str, rule: str) -> tuple[date, bool]:
    """The deadline alone, as `compute` gives it, without what only its reasons need, and whether it is provisional."""
    day, at = moment_of(publication_date)
    question = asked((day,), what_of(rule))
    counted = count(load_calendar(), question.start, question.period, question.how, at)
    return counted.deadline, counted.provisional


def what_of(text: str) -> Rule | Period:
    """The rule of that id or alias, or the period that the text writes."""
    return _what(text, os.environ.get("DEADLINE_RULES"))


def is_period(text: str) -> bool:
    """Whether the whole of `text` writes a period."""
    try:
        read_period(text)
    except DeadlineError:
        return False
    return True


def day_of(given: date | str) -> date:
    """A date given as a value or in writing."""
    return moment_of(given)[0]


def _counting(rule: Rule | None, period: Period, terms: Terms) -> Counting:
    roll = terms.roll
    backward = terms.before or (rule is not None and rule.direction == "backward")
    if backward and roll == "forward":
        raise DeadlineError("a latest day to act never moves forward: --before goes with --roll backward or none")
    if roll is None:
        # A count of working days ends on one, so nothing can roll; a backward limit never moves forward.
        roll = "none" if backward else rule.counting.roll if rule and period.unit not in WORKING else "forward"
    return Counting(
        law=terms.counting or (rule.counting.law if rule else "civil"),
        first_day=terms.first_day or "excluded",
        roll=roll,
        make_up_workdays=period.unit != "trading-day" and (rule is None or rule.counting.make_up_workdays),
        direction="backward" if backward else "forward",
    )


def _version(rule: Rule, on: date) -> Version:
    version = rule.version_on(on)
    if version is None:
        known = [v for v in rule.versions if v.start]
        spans = ", ".join(f"{v.start} – {v.end or '…'}" for v in known)
        usable = known[0].start if known and on < (known[0].start or on) else known[-1].start if known else None
        remedy = Message("; --as-of {usable} applies", usable=usable) if usable else ""
        raise DeadlineError(
            "rule {id!r} has no version in force on {on}; known: {spans}{remedy}",
            id=rule.id,
            on=on,
            spans=spans or Message("none"),
            remedy=remedy,
        )
    if version.period is None:
        raise DeadlineError(
            "rule {id!r} fixes no length on {on}: {note}",
            id=rule.id,
            on=on,
            note=Note(version.note_en, version.note) if version.note_en else Message("the law sets none"),
        )
    return version


@lru_cache(maxsize=1024)
def _what(text: str, own: str | None) -> Rule | Period:
    """A rule by its id or alias, else a period."""
    if not text.strip():
        raise DeadlineError("the period or rule is empty; write one as in 10个工作日 or civil-gonggao")
    if _looks_like_an_id(text) or own:
        from deadline_cli.rulebook.book import find_rule

        if rule := find_rule(text):
            return rule
    try:
        return read_period(text)
    except DeadlineError as error:
        from deadline_cli.rulebook.book import RuleNotFound, load_rule

        try:
            return load_rule(text)
        except RuleNotFound as unknown:
            if _looks_like_an_id(text):
                raise
            is_length = any(c.isdigit() for c in text) or read_integer(text) is not None  # 三十
            raise (error if is_length else unknown) from None


def _looks_like_an_id(text: str) -> bool:
    return text[:1].isascii() and text[:1].isalpha()
