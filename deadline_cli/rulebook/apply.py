"""compute: a publication date and a rule (or a bare period) in, the whole answer out."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import lru_cache
from typing import Literal

from deadline_cli.counting import Counting, count
from deadline_cli.dates import read_date
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period, read_period
from deadline_cli.rulebook.answer import Deadline, RuleReference
from deadline_cli.rulebook.cautions import cautions
from deadline_cli.rulebook.readings import other_readings
from deadline_cli.rulebook.steps import follow_ons, named_steps
from deadline_cli.rulebook.values import Basis, Roll, Rule, Version
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import WorkCalendar

FirstDay = Literal["excluded", "included"]
Law = Literal["civil", "tax"]
Then = tuple[tuple[str, str | Period], ...]


def compute(
    publication_date: date | str,
    rule: str | Period | Rule,
    *,
    published_again: Iterable[date | str] = (),
    first_day: FirstDay | None = None,
    roll: Roll | None = None,
    counting: Law | None = None,
    before: bool = False,
    then: Iterable[tuple[str, str | Period]] = (),
    as_of: date | str | None = None,
    calendar: str | WorkCalendar = "cn",
) -> Deadline:
    """The deadline of a notice published on that date, with its steps, other readings, basis and warnings.

    `rule` is a period (10个工作日, 30d) or a rule's id or alias; a bare period opens no rule file.
    With `before`, or under a rule that counts backward, the date is that of the event and the deadline the latest
    day to act. Raises DeadlineError for a date, period or rule that cannot be used.
    """
    days = tuple(_day(day) for day in (publication_date, *published_again))
    at = publication_date.time() if isinstance(publication_date, datetime) else None
    on = None if as_of is None else _day(as_of)
    named = tuple(then)
    if isinstance(rule, str):
        own = os.environ.get("DEADLINE_RULES")
        return _of_name(days, at, rule, own, first_day, roll, counting, before, named, on, calendar)
    return _answer(days, at, rule, first_day, roll, counting, before, named, on, calendar)


# A filter sees the same dates and rules again and again.
@lru_cache(maxsize=16384)
def _of_name(
    days: tuple[date, ...], at: time | None, rule: str, own: str | None, first_day: FirstDay | None, roll: Roll | None,
    counting: Law | None, before: bool, then: Then, as_of: date | None, calendar: str | WorkCalendar,
) -> Deadline:  # fmt: skip
    return _answer(days, at, _what(rule, own), first_day, roll, counting, before, then, as_of, calendar)


def _answer(
    days: tuple[date, ...], at: time | None, what: Rule | Period, first_day: FirstDay | None, roll: Roll | None,
    counting: Law | None, before: bool, then: Then, as_of: date | None, calendar: str | WorkCalendar,
) -> Deadline:  # fmt: skip
    rule = what if isinstance(what, Rule) else None
    start = min(days) if rule and rule.counting.several_publications == "first" else max(days)
    on = as_of or start
    version = _version(rule, on) if rule else None
    period = version.period if version else what
    assert isinstance(period, Period)
    days_of_rest = load_calendar(calendar) if isinstance(calendar, str) else calendar
    how = _counting(rule, period, first_day, roll, counting, before)
    counted = count(days_of_rest, start, period, how, at)
    end, open_yet = counted.deadline, counted.provisional
    steps = follow_ons(rule, end, on, days_of_rest, open_yet) if rule and rule.steps else ()
    steps += named_steps(then, end, days_of_rest, open_yet)
    return Deadline(
        publication_date=start,
        calendar=calendar if isinstance(calendar, str) else calendar.name,
        as_of=on,
        rule=_reference(rule, version) if rule and version else None,
        period=period,
        counting=how,
        first_day=counted.first_day,
        nominal_end=counted.nominal_end,
        deadline=counted.deadline,
        rolled_days=counted.rolled_days,
        effect=rule.effect if rule else "due" if how.direction == "backward" else "expires",
        provisional=counted.provisional,
        skipped=counted.skipped,
        steps=steps,
        readings=other_readings(rule, version, counted, period, how, on, days_of_rest),
        basis=in_force(version.basis, on) if version else (),
        warnings=cautions(rule, version, counted, period, how, steps, days, at, days_of_rest),
        calendar_horizon=days_of_rest.horizon,
        hour=counted.hour,
    )


def in_force(basis: tuple[Basis, ...], on: date) -> tuple[Basis, ...]:
    """The articles that were in force on that day: a version may outlive an interpretation."""
    return tuple(b for b in basis if b.start is None or b.start <= on)


def _counting(
    rule: Rule | None, period: Period, first_day: FirstDay | None, roll: Roll | None, law: Law | None, before: bool
) -> Counting:
    backward = before or (rule is not None and rule.direction == "backward")
    if roll is None:
        # A count of working days ends on one, so nothing can roll; a backward limit never moves forward.
        roll = "none" if backward else rule.counting.roll if rule and period.unit != "workday" else "forward"
    return Counting(
        law=law or (rule.counting.law if rule else "civil"),
        first_day=first_day or "excluded",
        roll=roll,
        make_up_workdays=rule.counting.make_up_workdays if rule else True,
        direction="backward" if backward else "forward",
    )


def _version(rule: Rule, on: date) -> Version:
    version = rule.version_on(on)
    if version is None:
        known = [v for v in rule.versions if v.start]
        spans = ", ".join(f"{v.start} to {v.end or 'today'}" for v in known)
        usable = known[0].start if known and on < (known[0].start or on) else known[-1].start if known else None
        remedy = f"; --as-of {usable} applies that of {usable}" if usable else ""
        raise DeadlineError(f"rule {rule.id!r} has no version in force on {on}; known: {spans or 'none'}{remedy}")
    if version.period is None:
        raise DeadlineError(f"rule {rule.id!r} fixes no length on {on}: {version.note_en or 'the law sets none'}")
    return version


def _reference(rule: Rule, version: Version) -> RuleReference:
    verified = rule.verified and version.checked != "no"
    return RuleReference(rule.id, rule.name, rule.name_en, version.bound, version.start, verified, rule.user_file)


@lru_cache(maxsize=1024)
def _what(text: str, own: str | None) -> Rule | Period:
    """A rule by its id or alias, else a period."""
    if _looks_like_an_id(text) or own:
        from deadline_cli.rulebook.book import find_rule

        if rule := find_rule(text):
            return rule
    try:
        return read_period(text)
    except DeadlineError as error:
        from deadline_cli.rulebook.book import load_rule

        try:
            return load_rule(text)
        except DeadlineError as unknown:
            if "not found" not in str(unknown) or _looks_like_an_id(text):
                raise
            raise (error if any(c.isdigit() for c in text) else unknown) from None


def _looks_like_an_id(text: str) -> bool:
    return text[:1].isascii() and text[:1].isalpha()


def _day(given: date | str) -> date:
    if isinstance(given, str):
        return read_date(given)
    return given.date() if isinstance(given, datetime) else given
