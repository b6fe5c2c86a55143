"""The last day of each period, step by step: what hangs on a service counts from the day it takes effect."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from deadline_cli.counting import Count, Counting, count
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.facts import PeriodFact, Role, Window
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.lengths.roles import TAKES_EFFECT
from deadline_cli.notices.reading.lengths.startless import LASTS
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.book import found_rules
from deadline_cli.rulebook.match import Match
from deadline_cli.workcalendar.value import WorkCalendar

_FORWARD = Counting()
# A notice stands to its last day, also where that is a rest day; a right that somebody has in it moves (民法典 203).
# 细则 第109条 for tax papers.
_UNROLLED = Counting(roll="none")
_TAX = Counting(law="tax")
_COMMENTS: tuple[Role, ...] = ("comment", "objection")
_STEPS = 4
_DAYS_ARE_WORKING_DAYS = "行政处罚法"  # its article 85
_PUBLISHED: tuple[Role, ...] = ("comment", "objection", "service", "other")
_LIMIT = 40  # years: a longer period is a misreading

_SILENT = Pattern("|".join(sense("silence-loses")))
_RAISED = words("异议 意见 反馈 提出")


def silence_loses(text: str) -> bool:
    """Whether a sentence about what may be objected says what silence costs: 如有异议请提出，逾期视为无异议."""
    sentences = (text[text.rfind("。", 0, found.start()) + 1 : found.end()] for found in _SILENT.finditer(text))
    return any(has_any(sentence, _RAISED) for sentence in sentences)


class Law(NamedTuple):
    """How a notice's periods are counted: by the tax law, and which steps the law gives in working days.

    行政处罚法 85: 二日, 三日, 五日, 七日 of that law are working days, also where a notice writes 五日. `loses`: who is
    silent to the end loses something (视为无异议), so that the last day moves off a rest day (民法典 203).
    """

    tax: bool
    workdays: dict[str, Period]
    loses: bool = False


def law_of(rules: tuple[Match, ...], day: date | None, tax: bool, loses: bool = False) -> Law:
    """The law of counting by the rules that govern a notice on that day."""
    workdays: dict[str, Period] = {}
    named = found_rules([match.rule for match in rules]) if rules and day is not None else ()
    for match, rule in zip(rules, named, strict=False):
        version = rule.version_on(day) if rule is not None and day is not None else None
        if version is None or version.period is None or version.period.unit != "workday":
            continue
        if any(basis.law == _DAYS_ARE_WORKING_DAYS for basis in version.basis):
            workdays.setdefault(match.role, version.period)
    return Law(tax, workdays, loses)


def with_deadlines(
    periods: list[PeriodFact], publication: date | None, law: Law, calendar: WorkCalendar
) -> list[PeriodFact]:
    """The periods with first day and deadline, where the day that they run from is known."""
    counted = list(periods)
    for _ in range(_STEPS):  # a step may be named before the one that it hangs on
        before, moved = list(counted), False
        for i, fact in enumerate(before):
            if fact.deadline is None:
                counted[i] = _counted(fact, before, publication, law, calendar)
                moved = moved or counted[i] is not fact
        if not moved:
            break
    return counted


def after_windows(periods: list[PeriodFact], windows: list[Window]) -> list[PeriodFact]:
    """自公告期限届满之日起六十日 where the publication is a window: the window's last day starts the period."""
    if "service" not in [fact.starts for fact in periods]:
        return periods
    ends = [w.end.date for w in windows if w.start is not None and w.end is not None and w.role in _PUBLISHED]
    if len(ends) != 1:
        return periods
    return [
        f._replace(start_date=ends[0]) if f.starts == "service" and f.after is None and f.period else f for f in periods
    ]


def _counted(
    fact: PeriodFact,
    before: list[PeriodFact],
    publication: date | None,
    law: Law,
    calendar: WorkCalendar,
) -> PeriodFact:
    if fact.period is None or fact.direction == "backward":
        return fact
    base = _base(fact, before, publication)
    if base is None:
        return fact
    how = _FORWARD
    period = fact.period
    if (by_law := law.workdays.get(fact.role)) is not None and period.unit == "day" and period.value == by_law.value:
        period = by_law
    if law.tax and fact.role in ("service", "collect"):
        how = _TAX
    elif fact.act == TAKES_EFFECT or fact.form == LASTS or (fact.standing and fact.role in _COMMENTS and not law.loses):
        how = _UNROLLED
    try:
        counted = _count(calendar, base, period, how)
    except (DeadlineError, OverflowError, ValueError):
        return fact
    return fact._replace(
        first_day=counted.first_day,
        nominal_end=counted.nominal_end,
        deadline=counted.deadline,
        provisional=counted.provisional,
    )


def _base(fact: PeriodFact, before: list[PeriodFact], publication: date | None) -> date | None:
    if fact.starts == "date":
        return fact.start_date
    if fact.starts in ("publication", "issue"):
        return publication
    if fact.after is not None and fact.after < len(before):
        return before[fact.after].deadline
    return fact.start_date


@lru_cache(maxsize=4096)
def _count(calendar: WorkCalendar, start: date, period: Period, how: Counting) -> Count:
    if period.unit == "year" and period.value > _LIMIT:
        raise DeadlineError("{period} is no period of a notice", period=period)
    return count(calendar, start, period, how)
