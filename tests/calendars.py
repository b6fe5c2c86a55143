"""The calendars of the tests: the shipped one, the user's own, which come and go, and an invented one."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.rulebook.compute import forget_answers
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import Arrangement, Day, Kind, WorkCalendar


def calendar() -> WorkCalendar:
    """The shipped calendar, read once."""
    return load_calendar("cn")


def forget() -> None:
    """Read the user's calendars again, and answer anew."""
    load_calendar.cache_clear()
    forget_answers()


def invented(first: int, last: int, missing: int = 0) -> WorkCalendar:
    """Runs of 1, 2, 3 and 8 rest days and a make-up weekend in every year, announced from `first` to `last`.

    Of one year between them the announcement may be `missing`.

    Nothing is read and nothing else is loaded, so that all years of the calendar can be had at once.
    """

    def days(year: int) -> dict[date, Day]:
        rows: list[tuple[date, Kind, int]] = [
            (date(year, 1, 1), "holiday", 1), (date(year, 2, 10), "holiday", 8), (date(year, 4, 5), "adjusted-rest", 3),
            (date(year, 6, 12), "holiday", 2),
        ]  # fmt: skip
        found = {}
        for begin, kind, length in rows:
            for day in (begin + timedelta(n) for n in range(length)):
                found[day] = Day(day, kind, "节", False, "official", None)
        for day in (date(year, 2, 19) + timedelta(n) for n in range(6)):
            if day.weekday() >= 5:
                found[day] = Day(day, "make-up-workday", "节", True, "official", None)
        return found

    def announced(year: int) -> Arrangement | None:
        known = first <= year <= last and year != missing
        return Arrangement(year, (), (), "shipped", "", days(year)) if known else None

    def guessed(year: int) -> dict[date, Day]:
        return {day: one._replace(status="estimated") for day, one in days(year).items() if not one.working}

    return WorkCalendar("invented", "invented", date(last, 12, 28), announced, guessed)
