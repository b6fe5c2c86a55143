"""Calendar files: a folder a calendar, a TOML file a year; the user's files stand above the shipped ones."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.value import Arrangement, Day, Festival, Notice, WorkCalendar


@cache
def load_calendar(name: str = "cn") -> WorkCalendar:
    """The calendar of that name or in that file; years are read when a day of theirs is asked for.

    Raises DeadlineError when there is no calendar of that name, or (later) when a year's file is not in order.
    """
    if name != "cn" and (found := overlay_file(name)):
        from deadline_cli.workcalendar.overlay import load_overlay

        return load_overlay(*found, name)
    folders = _folders(name)
    if not any(folder.is_dir() for folder, _ in folders):
        raise DeadlineError(f"calendar {name!r} not found; 'deadline calendar list' names those there are")

    @cache
    def arrangement_of(year: int) -> Arrangement | None:
        for folder, origin in folders:
            path = folder / f"{year}.toml"
            if path.exists():
                return read_arrangement(path, year, origin)
        return None

    def estimate_of(year: int) -> Any:
        from deadline_cli.workcalendar.estimate import estimated_days

        return estimated_days(year)

    years = announced_years(name)
    # Past a gap nothing is certain: the days of the missing year are estimated.
    last = next((year for year in years if year + 1 not in years), None)
    horizon = date(last, 12, 28) if last else None
    return WorkCalendar(name, _TITLES.get(name, name), horizon, arrangement_of, estimate_of)


def overlay_file(name: str) -> tuple[Path, Literal["shipped", "user", "file"]] | None:
    """The one file that holds calendar `name`: a path as it was given, or NAME.toml among the calendars."""
    if name.endswith(".toml") or "/" in name or "\\" in name:
        if not Path(name).is_file():
            raise DeadlineError(f"calendar file {name!r} not found")
        return Path(name), "file"
    for folder, origin in _folders(name):
        if (file := folder.with_name(f"{name}.toml")).is_file():
            return file, origin
    return None


def announced_years(name: str = "cn") -> tuple[int, ...]:
    """The years that a shipped or a user's file covers, in order."""
    found: set[int] = set()
    for folder, _ in _folders(name):
        if folder.is_dir():
            found.update(int(file.stem) for file in folder.glob("[0-9]*.toml") if file.stem.isdigit())
    return tuple(sorted(found))


def read_arrangement(path: Path, year: int, origin: Literal["shipped", "user", "file"]) -> Arrangement:
    """One year's file as a value. Raises DeadlineError with the path and what is wrong in it."""
    import tomllib

    try:
        with path.open("rb") as file:
            return arrangement_of_table(tomllib.load(file), path, year, origin)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise DeadlineError(f"calendar file {path}: {problem}") from None
    except (KeyError, TypeError, AttributeError, ValueError) as problem:
        if isinstance(problem, DeadlineError):
            raise
        raise DeadlineError(f"calendar file {path}: {problem}; see calendars/cn/2026.toml for the form") from None
    except OSError as problem:
        raise DeadlineError(f"calendar file {path}: {problem.strerror}") from None


def arrangement_of_table(
    table: dict[str, Any], path: Path, year: int, origin: Literal["shipped", "user", "file"]
) -> Arrangement:
    """A parsed year's file as a value; KeyError or TypeError where a field is missing or of another kind."""
    if table["year"] != year:
        raise DeadlineError(f"calendar file {path}: says year = {table['year']}, its name says {year}")
    notices = tuple(
        Notice(row["title"], row.get("document") or None, row.get("issued"), bool(row.get("verified", False)))
        for row in table.get("notice", ())
    )
    festivals = tuple(
        Festival(
            row["name"],
            tuple(row.get("statutory", ())),
            row.get("first"),
            row.get("last"),
            tuple(row.get("make_up_workdays", ())),
            row.get("document") or (notices[0].document if notices else None),
        )
        for row in table.get("festival", ())
    )
    return Arrangement(year, notices, festivals, origin, str(path), _days_of(festivals))


def calendar_of_rows(year: int, festivals: Iterable[Festival]) -> WorkCalendar:
    """A calendar of these rows alone, as an announcement gives them, to be looked at before it is written."""
    rows = tuple(festivals)
    arrangement = Arrangement(year, (), rows, "file", "", _days_of(rows))
    nothing = Arrangement(year, (), (), "file", "", {})
    return WorkCalendar("announcement", "", None, lambda asked: arrangement if asked == year else nothing, lambda _: {})


def _days_of(festivals: tuple[Festival, ...]) -> dict[date, Day]:
    days: dict[date, Day] = {}
    statutory = {day for festival in festivals for day in festival.statutory}
    for festival in festivals:
        for day in festival.statutory:
            days.setdefault(day, Day(day, "holiday", festival.name, False, "official", festival.document))
        if festival.first and festival.last:
            for offset in range((festival.last - festival.first).days + 1):
                day = festival.first + timedelta(days=offset)
                exchanged = day.weekday() < 5 and day not in statutory
                kind: Literal["holiday", "adjusted-rest"] = "adjusted-rest" if exchanged else "holiday"
                days[day] = Day(day, kind, festival.name, False, "official", festival.document)
        for day in festival.make_up_workdays:
            days[day] = Day(day, "make-up-workday", festival.name, True, "official", festival.document)
    return days


def shipped_folder() -> Path:
    """Where the shipped calendars lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "calendars"
    return inside if inside.is_dir() else package.parent / "calendars"


def user_folder() -> Path:
    """Where the user's calendars lie: DEADLINE_CALENDARS, or the user's data folder."""
    if named := os.environ.get("DEADLINE_CALENDARS"):
        return Path(named)
    if sys.platform == "linux":
        # What platformdirs answers here, without the third of the start-up time that importing it costs.
        base = os.environ.get("XDG_DATA_HOME", "").strip() or Path.home() / ".local" / "share"
        return Path(base) / "deadline" / "calendars"
    from platformdirs import user_data_dir

    return Path(user_data_dir("deadline", appauthor=False)) / "calendars"


_TITLES = {"cn": "国务院办公厅节假日安排"}


def _folders(name: str) -> tuple[tuple[Path, Literal["shipped", "user"]], ...]:
    if not name.replace("-", "").replace("_", "").isalnum():
        raise DeadlineError(f"{name!r} is not the name of a calendar; 'deadline calendar list' has the names")
    return (user_folder() / name, "user"), (shipped_folder() / name, "shipped")
