"""The verification of calendar files: their form, their days against the holidays library, and gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

from deadline_cli.errors import DeadlineError, library_reason
from deadline_cli.records import dataclass
from deadline_cli.workcalendar.files import load_calendar, read_arrangement, shipped_folder, user_folder
from deadline_cli.workcalendar.merge import differences
from deadline_cli.workcalendar.overlay import read_overlay
from deadline_cli.workcalendar.rows import read_table, year_of
from deadline_cli.workcalendar.value import Arrangement, Festival

_OF_OTHERS = ("name", "title", "basis", "years", "partial", "make_up_workdays")  # only of a file that extends another
_LONGEST = 16


Said = tuple[str, str]
"""The same in English and in Chinese."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one file."""

    path: str
    problems: tuple[Said, ...]
    remarks: tuple[Said, ...] = ()


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
        raise DeadlineError("calendar {name!r} not found; 'deadline calendar list' names those there are", name=name)
    return found


def _verified(path: Path, origin: Literal["shipped", "user", "file"]) -> Report:
    try:
        table = read_table(path)
    except DeadlineError as problem:
        return Report(str(path), (_said(problem, path),))
    problems = list(_form(table))
    remarks: list[Said] = []
    try:
        if "extends" in table:
            overlay = read_overlay(path, origin)
            load_calendar(str(path)).day(date(max(overlay.years, default=2026), 1, 1))
            problems += _rows(overlay.festivals)
        else:
            year = int(path.stem) if path.stem.isdecimal() else year_of(table, path)
            arrangement = read_arrangement(path, year, origin)
            problems += _rows(arrangement.festivals)
            against, remarks = _against_holidays(arrangement)
            problems += against
            if origin == "user":
                remarks += _above_the_shipped(arrangement)
            remarks += [
                (f"number and date of {notice.title} are not verified", f"《{notice.title}》的文号、日期未核实")
                for notice in arrangement.notices
                if not notice.verified
            ]
    except (DeadlineError, ValueError) as problem:
        problems.append(_said(problem, path))
    return Report(str(path), tuple(problems), tuple(remarks))


def _said(problem: Exception, path: Path) -> Said:
    """A fault in both languages, without the file's name, which stands before it already."""
    reason = library_reason(problem)
    zh = reason.say("zh").removeprefix(f"日历文件 {path}：")
    return reason.say("en").removeprefix(f"calendar file {path}: "), zh


def _form(table: dict[str, Any]) -> Iterator[Said]:
    """What the reader passes over: it refuses keys that no calendar file has."""
    if "extends" not in table:
        yield from ((f"{key!r} is not known here", f"无此字段：{key}") for key in table if key in _OF_OTHERS)
    if "year" not in table and "extends" not in table:
        yield "neither year nor extends is given", "缺少 year 或 extends"
    if "year" in table and not table.get("notice"):
        yield "no [[notice]]: the source of the days is missing", "缺少 [[notice]]：没有注明来源"


def _rows(rows: Sequence[Festival]) -> Iterator[Said]:
    """Days that no notice would name so: worked days in the week, endless holidays, a day off that is worked."""
    off: set[date] = set()
    for row in rows:
        for day in row.make_up_workdays:
            if day.weekday() < 5:
                yield f"{row.name}: make-up day {day} is not a weekend day", f"{row.name}：调休上班日 {day} 不是周末"
        if row.first and row.last:
            length = (row.last - row.first).days + 1
            if not 1 <= length <= _LONGEST:
                span = f"{row.first} to {row.last}"
                yield f"{row.name}: {span} is {length} days long", f"{row.name}：{row.first}至{row.last}长达{length}天"
            off.update(row.first + timedelta(days=n) for n in range(max(min(length, _LONGEST), 0)))
    worked = {day for row in rows for day in row.make_up_workdays}
    for day in sorted(worked & off):
        yield f"{day} is a day off and a make-up day at once", f"{day} 既放假又上班"


def _against_holidays(arrangement: Arrangement) -> tuple[list[Said], list[Said]]:
    import holidays

    year = arrangement.year
    known = holidays.country_holidays("CN", years=range(year - 1, year + 2))
    worked = [day for day in getattr(known, "weekend_workdays", ()) if day.year == year]
    if not worked and any(day.working and day.date.year == year for day in arrangement.days.values()):
        return [], [(f"the holidays library does not know the notice of {year}", f"holidays 库尚无{year}年的安排")]
    problems = []
    day = date(year, 1, 1)
    while day.year == year:
        fixed = arrangement.days.get(day)
        working = day.weekday() < 5 if fixed is None else fixed.working
        if working != known.is_working_day(day) and (day.month, day.day) < (12, 29):
            here, there = ("working", "off") if working else ("off", "working")
            zh = f"{day} 此处为{'上班' if working else '放假'}，holidays 库为{'放假' if working else '上班'}"
            problems.append((f"{day} is {here} here and {there} in the holidays library", zh))
        day += timedelta(days=1)
    return problems, []


def _above_the_shipped(arrangement: Arrangement) -> list[Said]:
    """A user's year that stands above a shipped one, and where it differs."""
    path = shipped_folder() / "cn" / f"{arrangement.year}.toml"
    if not path.is_file() or Path(arrangement.path).parent.name != "cn":
        return []
    changes = differences(read_arrangement(path, arrangement.year, "shipped"), arrangement.festivals)
    days = ", ".join(str(day) for day, _, _ in changes[:6]) + (" …" if len(changes) > 6 else "")
    if not changes:
        return [("it stands above the shipped year and says the same", "覆盖随附的同年文件，内容一致")]
    return [(f"it stands above the shipped year and differs on {days}", f"覆盖随附的同年文件，不同之处：{days}")]


def _gaps(paths: Sequence[tuple[Path, str]]) -> list[Report]:
    """A year without a file between two that have one is counted by estimate, which nobody would notice."""
    folders: dict[str, set[int]] = {}
    for path, _ in paths:
        if path.stem.isdecimal() and len(path.stem) == 4:
            folders.setdefault(path.parent.name, set()).add(int(path.stem))
    reports = []
    for name, years in folders.items():
        missing = sorted(set(range(min(years), max(years) + 1)) - years) if len(years) > 1 else []
        if missing:
            listed = ", ".join(map(str, missing))
            en = f"no file for {listed}, between {min(years)} and {max(years)}"
            reports.append(Report(name, ((en, f"{min(years)}年至{max(years)}年之间缺少：{listed}"),)))
    return reports
