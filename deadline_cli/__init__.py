"""On which day does a published notice take legal effect? Chinese law, Chinese working calendar.

    >>> from deadline_cli import compute
    >>> compute("2026-02-03", "10个工作日").deadline
    datetime.date(2026, 2, 24)

compute, latest, count and check answer; Deadline, Between and Page are their answers, frozen; to_dict, to_ics, to_html
and diff write them as the commands do. Whatever cannot be used is a DeadlineError, one line with what would be right.

Everything is imported when it is first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "1.0.0"

if TYPE_CHECKING:
    from deadline_cli.counting import Count as Count
    from deadline_cli.counting import Counting as Counting
    from deadline_cli.counting.between import Between as Between
    from deadline_cli.counting.between import count as count
    from deadline_cli.dates import read_date as read_date
    from deadline_cli.errors import DeadlineError as DeadlineError
    from deadline_cli.notices.finding import Finding as Finding
    from deadline_cli.notices.proofread import Page as Page
    from deadline_cli.notices.proofread import check as check
    from deadline_cli.output.dictionary import to_dict as to_dict
    from deadline_cli.output.files import diff as diff
    from deadline_cli.output.files import to_html as to_html
    from deadline_cli.output.files import to_ics as to_ics
    from deadline_cli.period import Period as Period
    from deadline_cli.period import read_period as read_period
    from deadline_cli.rulebook.answer import Deadline as Deadline
    from deadline_cli.rulebook.book import load_rule as load_rule
    from deadline_cli.rulebook.compute import compute as compute
    from deadline_cli.rulebook.latest import latest as latest
    from deadline_cli.rulebook.values import Rule as Rule
    from deadline_cli.workcalendar.named import load_calendar as load_calendar
    from deadline_cli.workcalendar.value import Day as Day
    from deadline_cli.workcalendar.value import WorkCalendar as WorkCalendar

    Calendar = WorkCalendar

_HOMES = {
    "compute": "rulebook.compute", "Deadline": "rulebook.answer", "Rule": "rulebook.values",
    "load_rule": "rulebook.book", "Period": "period", "read_period": "period", "read_date": "dates",
    "DeadlineError": "errors",
    "Counting": "counting", "Count": "counting", "WorkCalendar": "workcalendar.value", "Day": "workcalendar.value",
    "Calendar": "workcalendar.value", "load_calendar": "workcalendar.named",
    "Between": "counting.between", "count": "counting.between", "Page": "notices.proofread",
    "to_dict": "output.dictionary", "to_ics": "output.files", "to_html": "output.files", "diff": "output.files",
    "check": "notices.proofread", "latest": "rulebook.latest", "Finding": "notices.finding",
}  # fmt: skip

__all__ = [
    "Between", "Calendar", "Count", "Counting", "Day", "Deadline", "DeadlineError", "Finding", "Page", "Period", "Rule",
    "WorkCalendar", "__version__", "check", "compute", "count", "diff", "latest", "load_calendar", "load_rule",
    "read_date", "read_period", "to_dict", "to_html", "to_ics",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Import a public name from its home on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'deadline_cli' has no attribute {name!r}")
    from importlib import import_module

    named = "WorkCalendar" if name == "Calendar" else name
    value = getattr(import_module(f"deadline_cli.{_HOMES[name]}"), named)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
