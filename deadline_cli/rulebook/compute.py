"""compute: a publication date and a rule (or a bare period) in, the whole answer out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import date, time
from functools import lru_cache
from typing import Any

from deadline_cli.counting import Count, count
from deadline_cli.dates import moment_of
from deadline_cli.period import Period
from deadline_cli.rulebook.answer import Deadline, RuleReference
from deadline_cli.rulebook.cautions import cautions
from deadline_cli.rulebook.options import days_of, flag_of, refuse_unknown, rule_or_period, then_of
from deadline_cli.rulebook.question import FirstDay, Law, Terms, asked, day_of, what_of
from deadline_cli.rulebook.readings import other_readings
from deadline_cli.rulebook.steps import follow_ons, named_steps
from deadline_cli.rulebook.values import Roll, Rule, Version, in_force
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import WorkCalendar

_NONE: tuple[Any, ...] = ()
_PUBLISHING = ("公告", "公示", "公布", "公开", "刊登", "发布")


def compute(
    publication_date: date | str,
    rule: str | Period | Rule,
    *,
    published_again: Iterable[date | str] = _NONE,
    first_day: FirstDay | None = None,
    roll: Roll | None = None,
    counting: Law | None = None,
    before: bool = False,
    then: Iterable[tuple[str, str | Period] | tuple[str, str | Period, str]] = _NONE,
    as_of: date | str | None = None,
    calendar: str | WorkCalendar = "cn",
) -> Deadline:
    """The deadline of a notice published on that date, with its steps, other readings, basis and warnings.

    `rule` is a period (10个工作日, 30d) or a rule's id or alias; a bare period opens no rule file.
    With `before`, or under a rule that counts backward, the date is that of the event and the deadline the latest
    day to act. `then` are further periods: ("举证", "15日") from the end of the one before, ("举证", "15日", "送达")
    from the end of the step named. Raises DeadlineError for a date, period, rule or step that cannot be used.
    """
    first, at = moment_of(publication_date)
    days = (first,) if published_again is _NONE else (first, *days_of(published_again))
    on = None if as_of is None else day_of(as_of)
    refuse_unknown(first_day, roll, counting, calendar)
    rule, before = rule_or_period(rule), flag_of(before, "before")
    terms = Terms(first_day, roll, counting, before, on, () if then is _NONE else then_of(then), calendar)
    if isinstance(rule, str):
        return _of_name(days, at, rule, os.environ.get("DEADLINE_RULES"), terms)
    return answer_of(days, at, rule, terms)


# A filter sees the same dates and rules again and again.
@lru_cache(maxsize=16384)
def _of_name(days: tuple[date, ...], at: time | None, rule: str, own: str | None, terms: Terms) -> Deadline:
    return answer_of(days, at, what_of(rule), terms)


def forget_answers() -> None:
    """Compute anew what was asked before: a calendar or a rule may have changed."""
    _of_name.cache_clear()


def answer_of(
    days: tuple[date, ...], at: time | None, what: Rule | Period, terms: Terms,
    counter: Callable[..., Count] = count, reasons: bool = True,
) -> Deadline:  # fmt: skip
    """The answer to a question already read: days of publication, the time of the last, a rule or a period.

    Without `reasons` it has the dates and the steps alone: no other readings, no basis, no warnings.
    """
    question = asked(days, what, terms)
    start, on, period, how, rule, version = question
    calendar = terms.calendar
    days_of_rest = load_calendar(calendar) if isinstance(calendar, str) else calendar
    counted = counter(days_of_rest, start, period, how, at)
    end, open_yet = counted.deadline, counted.provisional
    steps = follow_ons(rule, end, on, days_of_rest, open_yet) if rule and rule.steps else ()
    steps += named_steps(terms.then, end, rule.effect if rule else None, steps, days_of_rest, open_yet)
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
        readings=() if not reasons else other_readings(question, counted, days_of_rest),
        basis=in_force(version.basis, on) if version and reasons else (),
        warnings=() if not reasons else cautions(question, counted, steps, days, at, days_of_rest),
        calendar_horizon=days_of_rest.horizon,
        hour=counted.hour,
        published_at=at if period.unit == "hour" else None,
    )


def _reference(rule: Rule, version: Version) -> RuleReference:
    verified = rule.verified and version.checked != "no"
    return RuleReference(
        rule.id, rule.name, rule.name_en, version.bound, version.start, verified, rule.user_file, _origin(rule)
    )  # fmt: skip


def _origin(rule: Rule) -> tuple[str, str] | None:
    """What the period runs from, without its brackets; None for the publication of a notice."""
    zh, en = rule.trigger.partition("（")[0].partition("：")[0], rule.trigger_en.partition(" (")[0]
    published = rule.direction == "forward" and any(word in zh for word in _PUBLISHING)
    return None if published or not zh else (zh, en)
