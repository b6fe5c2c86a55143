"""A calendar by its name, for callers of the library."""

from __future__ import annotations

from deadline_cli.given import text_of
from deadline_cli.workcalendar import files
from deadline_cli.workcalendar.value import WorkCalendar


def load_calendar(name: str = "cn") -> WorkCalendar:
    """The calendar of that name (cn, cn-guangxi, cn-exchange) or in that file.

    Years are read when a day of theirs is asked for. Raises DeadlineError when there is no calendar of that name, or
    (later) when a year's file is not in order.
    """
    return files.load_calendar(text_of(name, "calendar", "cn"))
