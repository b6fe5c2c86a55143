"""What stands in a calendar file as values; every field is checked, so that no slip of the pen changes an answer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

from deadline_cli.errors import DeadlineError, Named
from deadline_cli.parsed_ahead import TABLE, parsed
from deadline_cli.toml_file import read_toml
from deadline_cli.workcalendar.value import Arrangement, Day, Festival, Notice

Origin = Literal["shipped", "user", "file"]
_LONGEST = 60
_KEYS = frozenset(
    {"year", "notice", "festival", "name", "title", "basis", "extends", "years", "partial", "make_up_workdays"}
)
_NOTICE_KEYS = frozenset({"title", "document", "issued", "verified", "source"})
_FESTIVAL_KEYS = frozenset({"name", "document", "statutory", "first", "last", "make_up_workdays"})


def read_table(path: Path) -> dict[str, Any]:
    """The TOML of a calendar file. Raises DeadlineError with the path and what is wrong with it."""
    return parsed(path, TABLE) or read_toml(path, Named("calendar file "))


def _refuse_other_keys(row: dict[str, Any], keys: frozenset[str], path: Path) -> None:
    """A key that no calendar file has is a slip: [[festivals]] would be a year without its days."""
    if unknown := next((key for key in row if key not in keys), None):
        raise DeadlineError(
            "calendar file {path}: {unknown!r} is unknown; known are {known}",
            path=path,
            unknown=unknown,
            known=", ".join(sorted(keys)),
        )


def arrangement_of_table(table: dict[str, Any], path: Path, year: int, origin: Origin) -> Arrangement:
    """A parsed year's file as a value. Raises DeadlineError with the path, the field and what would be right."""
    said = table.get("year")
    _refuse_other_keys(table, _KEYS, path)
    if type(said) is not int or said != year:
        raise DeadlineError(
            "calendar file {path}: says year = {said!r}, its name says {year}; write year = {year}",
            path=path,
            said=said,
            year=year,
        )
    notices = tuple(_notice(row, path) for row in tables_of(table, "notice", path))
    first = notices[0].document if notices else None
    festivals = tuple(_festival(row, first, year, path) for row in tables_of(table, "festival", path))
    if not festivals and "extends" not in table:
        raise DeadlineError(
            "calendar file {path}: has no [[festival]]; see calendars/cn/2026.toml for the form", path=path
        )
    return Arrangement(year, notices, festivals, origin, str(path), days_of(festivals))


def year_of(table: dict[str, Any], path: Path) -> int:
    """The year that a file of any name states; 0 where it states none. Raises DeadlineError for what is no year."""
    said = table.get("year", 0)
    if type(said) is not int or ("year" in table and not 1 <= said <= 9999):
        raise DeadlineError(
            "calendar file {path}: year = {said!r} is no year; write a number such as year = 2026", path=path, said=said
        )
    return said


def days_of(festivals: Iterable[Festival]) -> dict[date, Day]:
    """The days that the rows fix, with their kinds."""
    rows = tuple(festivals)
    days: dict[date, Day] = {}
    statutory = {day for festival in rows for day in festival.statutory}
    for festival in rows:
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


def _notice(row: dict[str, Any], path: Path) -> Notice:
    _refuse_other_keys(row, _NOTICE_KEYS, path)
    title, document = text_of(row, "title", path), text_of(row, "document", path, "")
    return Notice(title, document or None, _day(row, "issued", path), row.get("verified") is True)


def _festival(row: dict[str, Any], document: str | None, year: int, path: Path) -> Festival:
    name = text_of(row, "name", path)
    if unknown := next((key for key in row if key not in _FESTIVAL_KEYS), None):
        known = ", ".join(sorted(_FESTIVAL_KEYS))
        raise DeadlineError(
            "calendar file {path}: {unknown!r} of {name!r} is unknown; known are {known}",
            path=path,
            unknown=unknown,
            name=name,
            known=known,
        )
    first, last = _day(row, "first", path), _day(row, "last", path)
    off, worked = _days(row, "statutory", path), _days(row, "make_up_workdays", path)
    if (first is None) != (last is None):
        raise DeadlineError(
            "calendar file {path}: {name!r} runs from {first} to {last}; write both, first and last",
            path=path,
            name=name,
            first=first or "?",
            last=last or "?",
        )
    if first and last and first > last:
        raise DeadlineError(
            "calendar file {path}: {name!r} ends on {last}, before its first day {first}",
            path=path,
            name=name,
            first=first,
            last=last,
        )
    if first and last and not 1 <= (length := (last - first).days + 1) <= _LONGEST:
        raise DeadlineError(
            "calendar file {path}: {name!r} runs from {first} to {last}, {length} days long",
            path=path,
            name=name,
            first=first,
            last=last,
            length=length,
        )
    if not (first or off or worked):
        raise DeadlineError(
            "calendar file {path}: {name!r} has no days; add first = … and last = …", path=path, name=name
        )
    far = [day for day in (*off, *worked, first, last) if day and year and abs(day.year - year) > 1]
    if far:
        raise DeadlineError(
            "calendar file {path}: {far} of {name!r} does not belong to {year}",
            path=path,
            far=far[0],
            name=name,
            year=year,
        )
    return Festival(name, off, first, last, worked, text_of(row, "document", path, "") or document)


def years_of(table: dict[str, Any], path: Path, key: str = "years") -> tuple[int, ...]:
    """The years that a file lists under `key`: those that it covers, those that it covers in part."""
    years = table.get(key, [])
    if not isinstance(years, list) or not all(type(year) is int and 1900 < year < 2100 for year in years):
        raise DeadlineError(
            "calendar file {path}: {key} = {years!r} is not a list of years like [2025, 2026]",
            path=path,
            key=key,
            years=years,
        )
    return tuple(years)


def tables_of(table: dict[str, Any], key: str, path: Path) -> list[dict[str, Any]]:
    """The tables under [[key]]."""
    rows = table.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise DeadlineError(
            "calendar file {path}: {key} = {rows!r} is no table; write it as [[{key}]]", path=path, key=key, rows=rows
        )
    return rows


def text_of(row: dict[str, Any], key: str, path: Path, default: str | None = None) -> str:
    """The text of a field; without a default it must be there."""
    text = row.get(key, default)
    if text is None:
        raise DeadlineError("calendar file {path}: {key} is missing in {row}", path=path, key=key, row=_shown(row))
    if not isinstance(text, str):
        raise DeadlineError(
            "calendar file {path}: {key} = {text!r} is no text; write it in quotation marks",
            path=path,
            key=key,
            text=text,
        )
    return text


def _day(row: dict[str, Any], key: str, path: Path) -> date | None:
    day = row.get(key)
    if day is not None and type(day) is not date:
        raise DeadlineError(
            "calendar file {path}: {key} = {day!r} in {row} is not a date like 2026-03-02",
            path=path,
            key=key,
            day=day,
            row=_shown(row),
        )
    return day


def _days(row: dict[str, Any], key: str, path: Path) -> tuple[date, ...]:
    days = row.get(key, [])
    if not isinstance(days, list) or not all(type(day) is date for day in days):
        raise DeadlineError(
            "calendar file {path}: {key} = {days!r} in {row} is not a list of dates like [2026-01-04]",
            path=path,
            key=key,
            days=days,
            row=_shown(row),
        )
    return tuple(days)


def _shown(row: dict[str, Any]) -> str:
    """The row as an error names it."""
    return repr(str(row.get("name") or row.get("title") or "a row without a name")[:40])
