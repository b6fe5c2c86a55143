"""Calendar files: a folder a calendar, a TOML file a year; the user's files stand above the shipped ones."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

from deadline_cli.errors import DeadlineError, system_reason
from deadline_cli.workcalendar.rows import arrangement_of_table, days_of, read_table
from deadline_cli.workcalendar.value import Arrangement, Festival, WorkCalendar

OverlayFile = tuple[Path, Literal["shipped", "user", "file"]]
_SHOWN = 60  # characters of a name that is no file's


@cache
def load_calendar(name: str = "cn") -> WorkCalendar:
    """The calendar of that name or in that file; years are read when a day of theirs is asked for.

    Raises DeadlineError when there is no calendar of that name, or (later) when a year's file is not in order.
    """
    try:
        if len(name) > _SHOWN:
            _refuse_too_long(name)
        found = overlay_file(name) if name != "cn" else None
        folders = () if found else _folders(name)
        known = any(folder.is_dir() for folder, _ in folders)
    except OSError as problem:  # a name longer than a file's
        shown = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}..."
        raise DeadlineError("calendar {name!r}: {reason}", name=shown, reason=system_reason(problem)) from None
    if found:
        return _overlay(found, name, ())
    if not known:
        raise DeadlineError("calendar {name!r} not found; 'deadline calendar list' names those there are", name=name)

    @cache
    def arrangement_of(year: int) -> Arrangement | None:
        for folder, origin in folders:
            path = folder / f"{year}.toml"
            # A link that leads nowhere is a fault to be told, no missing year.
            if os.path.lexists(path):
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


def _refuse_too_long(name: str) -> None:
    """Raises OSError for a name longer than a file's: since Python 3.14 Path says of one that it is no file."""
    try:
        os.stat(name)  # noqa: PTH116 - a name that may be no path
    except OSError as problem:
        if problem.errno == errno.ENAMETOOLONG:
            raise
    except ValueError:  # a zero byte in it, half a character
        pass


def _overlay(file: OverlayFile, name: str, above: tuple[str, ...]) -> WorkCalendar:
    """The calendar `name` in a file that extends others; `above` are the calendars that extend it."""
    from deadline_cli.workcalendar.overlay import load_overlay

    def base_of(extended: str) -> WorkCalendar:
        if extended in (*above, name):
            raise DeadlineError(
                "calendar file {file}: it extends itself by way of {extended!r}", file=file[0], extended=extended
            )
        below = overlay_file(extended) if extended != "cn" else None
        return _overlay(below, extended, (*above, name)) if below else load_calendar(extended)

    return load_overlay(*file, name, base_of)


def overlay_file(name: str) -> OverlayFile | None:
    """The one file that holds calendar `name`: a path as it was given, or NAME.toml among the calendars."""
    if name.endswith(".toml") or "/" in name or "\\" in name:
        if not Path(name).is_file():
            if os.path.lexists(name):  # a folder, a pipe, a device, a link to nothing
                raise DeadlineError("calendar {name!r} is no file; name a TOML file", name=name)
            raise DeadlineError("calendar file {name!r} not found", name=name)
        return Path(name), "file"
    for folder, origin in _folders(name):
        if os.path.lexists(file := folder.with_name(f"{name}.toml")):
            return file, origin
    return None


def announced_years(name: str = "cn") -> tuple[int, ...]:
    """The years that a shipped or a user's file covers, in order."""
    found: set[int] = set()
    for folder, _ in _folders(name):
        if folder.is_dir():
            found.update(
                int(file.stem) for file in folder.iterdir() if file.suffix == ".toml" and file.stem.isdecimal()
            )
    return tuple(sorted(found))


def read_arrangement(path: Path, year: int, origin: Literal["shipped", "user", "file"]) -> Arrangement:
    """One year's file as a value. Raises DeadlineError with the path and what is wrong in it."""
    return arrangement_of_table(read_table(path), path, year, origin)


def calendar_of_rows(year: int, festivals: Iterable[Festival]) -> WorkCalendar:
    """A calendar of these rows alone, as an announcement gives them, to be looked at before it is written."""
    rows = tuple(festivals)
    arrangement = Arrangement(year, (), rows, "file", "", days_of(rows))
    nothing = Arrangement(year, (), (), "file", "", {})
    return WorkCalendar("announcement", "", None, lambda asked: arrangement if asked == year else nothing, lambda _: {})


def shipped_folder() -> Path:
    """Where the shipped calendars lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "calendars"
    return inside if inside.is_dir() else package.parent / "calendars"


def shipped_years() -> list[Path]:
    """The files of the shipped years of the national calendar, in order."""
    return sorted((shipped_folder() / "cn").glob("*.toml"))


def user_folder() -> Path:
    """Where the user's calendars lie: DEADLINE_CALENDARS, or the user's data folder."""
    if named := os.environ.get("DEADLINE_CALENDARS"):
        folder = Path(named).expanduser()
        if os.path.lexists(folder) and not folder.is_dir():
            raise DeadlineError(
                "DEADLINE_CALENDARS names {named!r}, which is not a folder; name one or unset it", named=named
            )
        return folder
    return _data_folder() / "deadline" / "calendars"


def _data_folder() -> Path:
    """Where the system keeps what programs keep for a user; XDG_DATA_HOME names another folder on all but Windows.

    The platformdirs package answers the same, for a third of the time in which the program starts.
    """
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "").strip() or Path.home() / "AppData" / "Local")
    if named := os.environ.get("XDG_DATA_HOME", "").strip():
        return Path(named)
    return Path.home().joinpath(
        *(("Library", "Application Support") if sys.platform == "darwin" else (".local", "share"))
    )


_TITLES = {"cn": "国务院办公厅节假日安排"}


def _folders(name: str) -> tuple[tuple[Path, Literal["shipped", "user"]], ...]:
    if not name.replace("-", "").replace("_", "").isalnum():
        raise DeadlineError("{name!r} is not the name of a calendar; 'deadline calendar list' has the names", name=name)
    return (user_folder() / name, "user"), (shipped_folder() / name, "shipped")
