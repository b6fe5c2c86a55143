"""The calendars of the tests: the shipped one, and the user's own, which come and go."""

from __future__ import annotations

from deadline_cli.rulebook.compute import forget_answers
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import WorkCalendar


def calendar() -> WorkCalendar:
    """The shipped calendar, read once."""
    return load_calendar("cn")


def forget() -> None:
    """Read the user's calendars again, and answer anew."""
    load_calendar.cache_clear()
    forget_answers()
