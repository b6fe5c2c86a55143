"""Judging one notice: every check is asked, one fault gives one finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib import import_module
from types import ModuleType

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.checks.registry import CHECKS, NEEDS
from deadline_cli.notices.facts import Notice
from deadline_cli.notices.finding import Fault, Finding
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.resolve import resolve
from deadline_cli.notices.judging.select import facts_there
from deadline_cli.records import replace
from deadline_cli.workcalendar.value import WorkCalendar

_MOST = 300
_TOGETHER = 13  # checks that are asked of a notice before the next notice is
_ANYWHERE = ("D", "P204", "P209", "P211")  # what no law has a say in: dates, and numbers that disagree
_FIRSTS = range(0, len(CHECKS), _TOGETHER)


def judge(notice: Notice, *, published: date | None = None, calendar: WorkCalendar) -> tuple[Finding, ...]:
    """The findings of a notice, in reading order, without those suppressed in it."""
    *_, found = judge_in_steps(notice, published=published, calendar=calendar)
    assert found is not None
    return found


def judge_in_steps(
    notice: Notice, *, published: date | None = None, calendar: WorkCalendar
) -> Iterator[tuple[Finding, ...] | None]:
    """The same with a pause, None, before some of the checks and at the end: as often for every notice."""
    if not (notice.periods or notice.windows) and (notice.declares or not (notice.dates or notice.citations)):
        yield from [None] * len(_FIRSTS)
        yield ()
        return
    case = Case(_bounded(notice), calendar, published)
    asked = _asked(frozenset(facts_there(case)))
    if notice.elsewhere:
        asked = tuple((code, check) for code, check in asked if code.startswith(_ANYWHERE))
    found: list[Finding] = []
    faults: list[Fault] = []
    for first in _FIRSTS:
        yield None
        for code, check in asked[first : first + _TOGETHER]:
            try:  # noqa: SIM105 - thirty checks a notice: suppress() is ten times as slow
                faults.extend(check(case))
            except (DeadlineError, OverflowError):  # a date beyond the years of the calendar, or of all time, ends it
                pass
            if faults:
                found += [_finding(code, fault) for fault in faults]
                faults.clear()
    yield tuple([f for f in resolve(found) if f.code not in notice.suppressed]) if found else ()


def _bounded(notice: Notice) -> Notice:
    """The first few hundred facts: some checks compare facts in pairs, and a text of thousands is no notice."""
    sizes = map(len, (notice.periods, notice.windows, notice.claims, notice.dates, notice.citations))
    if max(sizes) <= _MOST:
        return notice
    fields = ("periods", "windows", "claims", "dates", "citations")
    return replace(notice, **{name: getattr(notice, name)[:_MOST] for name in fields})


def name_of(code: str) -> str:
    """first-day-counted for P202."""
    return CHECKS[code].replace("_", "-")


@cache
def check_of(code: str) -> ModuleType:
    """The module of a check."""
    return import_module(f"deadline_cli.notices.checks.{CHECKS[code]}")


@cache
def _asked(there: frozenset[str]) -> tuple[tuple[str, Callable[[Case], Iterator[Fault]]], ...]:
    """The checks that may have something to say of a notice with these facts; no other is imported."""
    return tuple((code, check_of(code).check) for code, needs in NEEDS.items() if not there.isdisjoint(needs))


def _finding(code: str, fault: Fault) -> Finding:
    severity = fault.severity or check_of(code).SEVERITY
    return Finding(code, name_of(code), severity, fault.place, fault.message, fault.repairs, fault.basis, fault.about)
