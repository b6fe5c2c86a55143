"""The verification of calendar files: their form, their days against the holidays library, and gaps."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.files import load_calendar, read_arrangement, shipped_folder, user_folder
from deadline_cli.workcalendar.overlay import read_overlay
from deadline_cli.workcalendar.value import Arrangement, Festival

_YEAR_KEYS = {"year", "notice", "festival"}
_OVERLAY_KEYS = {"extends", "name", "title", "basis", "years", "year", "notice", "festival"}
_NOTICE_KEYS = {"title", "document", "issued", "verified", "source"}
_FESTIVAL_KEYS = {"name", "document", "statutory", "first", "last", "make_up_workdays"}
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one file."""

    path: str
    problems: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def verify_all(names: Sequence[str]) -> list[Report]:
    """Reports on the named calendars or files, or on all there are; a year missing between two others is a problem."""
    paths = [path for name in names for path in _paths_of(name)] if names else _everything()
    if not paths:
        raise DeadlineError("no calendar file to verify")
    reports = [_verified(path, origin) for path, origin in paths]
    return [*reports, *_gaps(paths)]


def _everything() -> list[tuple[Path, Literal["shipped", "user", "file"]]]:
    found: list[tuple[Path, Literal["shipped", "user", "file"]]] = []
    folders: tuple[tuple[Path, Literal["shipped", "user"]], ...] = (
        (shipped_folder(), "shipped"),
        (user_folder(), "user"),
    )
    for folder, origin in folders:
        if folder.is_dir():
            found += [(path, origin) for path in sorted([*folder.glob("*/*.toml"), *folder.glob("*.toml")])]
    return found


def _paths_of(name: str) -> list[tuple[Path, Literal["shipped", "user", "file"]]]:
    if Path(name).is_file():
        return [(Path(name), "file")]
    found = [(path, origin) for path, origin in _everything() if path.parent.name == name or path.stem == name]
    if not found:
        raise DeadlineError(f"calendar {name!r} not found; 'deadline calendar list' names those there are")
    return found


def _verified(path: Path, origin: Literal["shipped", "user", "file"]) -> Report:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        return Report(str(path), (str(problem),))
    problems = list(_form(table))
    remarks: list[str] = []
    try:
        if "extends" in table:
            overlay = read_overlay(path, origin)
            load_calendar(str(path)).day(date(max(overlay.years, default=2026), 1, 1))
            problems += _rows(overlay.festivals)
        else:
            year = int(path.stem) if path.stem.isdigit() else int(table.get("year", 0))
            arrangement = read_arrangement(path, year, origin)
            problems += _rows(arrangement.festivals)
            against, remarks = _against_holidays(arrangement)
            problems += against
            remarks += [
                f"number and date of {notice.title} are not verified"
                for notice in arrangement.notices
                if not notice.verified
            ]
    except (DeadlineError, ValueError) as problem:
        problems.append(str(problem).removeprefix(f"calendar file {path}: "))
    return Report(str(path), tuple(problems), tuple(remarks))


def _form(table: dict[str, Any]) -> Iterator[str]:
    """Keys that nobody reads are misspelt ones."""
    allowed = _OVERLAY_KEYS if "extends" in table else _YEAR_KEYS
    yield from (f"{key!r} is not known here" for key in table if key not in allowed)
    if "year" not in table and "extends" not in table:
        yield "neither year nor extends is given"
    if "year" in table and not table.get("notice"):
        yield "no [[notice]]: the source of the days is missing"
    for kind, keys in (("notice", _NOTICE_KEYS), ("festival", _FESTIVAL_KEYS)):
        for row in table.get(kind, ()):
            yield from (f"{key!r} is not known in [[{kind}]]" for key in row if key not in keys)


def _rows(rows: Sequence[Festival]) -> Iterator[str]:
    """Days that no notice would name so: worked days in the week, endless holidays, a day off that is worked."""
    off: set[date] = set()
    for row in rows:
        yield from (
            f"{row.name}: make-up day {day} is not a weekend day" for day in row.make_up_workdays if day.weekday() < 5
        )
        if (row.first is None) != (row.last is None):
            yield f"{row.name}: first and last belong together"
        if row.first and row.last:
            length = (row.last - row.first).days + 1
            if not 1 <= length <= _LONGEST:
                yield f"{row.name}: {row.first} to {row.last} is {length} days long"
            off.update(row.first + timedelta(days=n) for n in range(max(min(length, _LONGEST), 0)))
    worked = {day for row in rows for day in row.make_up_workdays}
    yield from (f"{day} is a day off and a make-up day at once" for day in sorted(worked & off))


def _against_holidays(arrangement: Arrangement) -> tuple[list[str], list[str]]:
    import holidays

    year = arrangement.year
    known = holidays.country_holidays("CN", years=range(year - 1, year + 2))
    worked = [day for day in getattr(known, "weekend_workdays", ()) if day.year == year]
    if not worked and any(day.working and day.date.year == year for day in arrangement.days.values()):
        return [], [f"the holidays library does not know the notice of {year}"]
    problems = []
    day = date(year, 1, 1)
    while day.year == year:
        fixed = arrangement.days.get(day)
        working = day.weekday() < 5 if fixed is None else fixed.working
        if working != known.is_working_day(day) and (day.month, day.day) < (12, 29):
            here, there = ("working", "off") if working else ("off", "working")
            problems.append(f"{day} is {here} here and {there} in the holidays library")
        day += timedelta(days=1)
    return problems, []


def _gaps(paths: Sequence[tuple[Path, str]]) -> list[Report]:
    """A year without a file between two that have one is counted by estimate, which nobody would notice."""
    folders: dict[str, set[int]] = {}
    for path, _ in paths:
        if path.stem.isdigit() and len(path.stem) == 4:
            folders.setdefault(path.parent.name, set()).add(int(path.stem))
    reports = []
    for name, years in folders.items():
        missing = sorted(set(range(min(years), max(years) + 1)) - years) if len(years) > 1 else []
        if missing:
            listed = ", ".join(map(str, missing))
            reports.append(Report(name, (f"no file for {listed}, between {min(years)} and {max(years)}",)))
    return reports
