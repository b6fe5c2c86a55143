"""On which days the law behind an answer changes: between two of them an answer differs by its dates alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from deadline_cli.counting.articles import Step, article_for, days_of_change
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.question import Terms, asked
from deadline_cli.rulebook.readings import INTERPRETATION, held_on
from deadline_cli.rulebook.steps import way_of
from deadline_cli.rulebook.values import Basis, Rule, in_force
from deadline_cli.workcalendar.value import ONE_DAY

_LAWS: Final = ((), ("税收征收管理法实施细则",))


class Eras(NamedTuple):
    """A rule or period on some terms, the days in order on which the law behind its answers may change, and for the
    stretches before, between and after these days a number each, the same where the law is the same."""

    what: Rule | Period
    terms: Terms
    days: tuple[date, ...]
    numbers: tuple[int, ...]


def eras_of(what: Rule | Period, terms: Terms) -> Eras:
    """The eras of the law; the terms name no day of the law themselves."""
    found = {INTERPRETATION, *days_of_change()}
    if not isinstance(what, Period):
        found.update(_of_the_rule(what))
    days = tuple(sorted(found))
    known: dict[str, int] = {}
    numbers = (known.setdefault(_law_on(day, what, terms), len(known)) for day in (days[0] - ONE_DAY, *days))
    return Eras(what, terms, days, tuple(numbers))


def _law_on(on: date, what: Rule | Period, terms: Terms) -> str:
    """All that an answer takes from the law of that day."""
    try:
        question = asked((on,), what, terms)
    except DeadlineError:
        return ""
    rule, version, how = question.rule, question.version, question.how
    basis = in_force(version.basis, on) if version else ()
    steps: tuple[Step, ...] = ("first-day", "months", "roll", "hours")
    articles = [article_for(step, laws, on) for step in steps for laws in _LAWS] if not basis else []
    if rule is None:
        return repr((question.period, how, articles))
    ways = [way_of(follow, on) for follow in rule.steps if not follow.until]
    # As text, for two lengths are equal that are written in different words.
    return repr((version, how, basis, articles, ways, held_on(rule, on), on >= INTERPRETATION))


def _of_the_rule(rule: Rule) -> Iterator[date]:
    yield from _of_the_versions(rule)
    yield from (reading.start for reading in rule.readings if reading.start)
    for follow in rule.steps:
        yield from _starts(follow.basis)
        if follow.rule:
            from deadline_cli.rulebook.book import load_rule

            yield from _of_the_versions(load_rule(follow.rule))


def _of_the_versions(rule: Rule) -> Iterator[date]:
    for version in rule.versions:
        if version.start:
            yield version.start
        if version.end and version.end != date.max:
            yield version.end + ONE_DAY
        yield from _starts(version.basis)


def _starts(basis: Iterable[Basis]) -> Iterator[date]:
    return (article.start for article in basis if article.start)
