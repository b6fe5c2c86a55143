"""Calendars that extend another: the days of a region or an institution laid over the national ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal

from deadline_cli.errors import DeadlineError
from deadline_cli.records import dataclass
from deadline_cli.workcalendar.rows import arrangement_of_table, read_table, tables_of, text_of, year_of, years_of
from deadline_cli.workcalendar.value import Arrangement, Day, Festival, Notice, WorkCalendar

Origin = Literal["shipped", "user", "file"]


@dataclass(frozen=True, slots=True)
class Overlay:
    """One overlay file: whose days it has, for which years, on which notices it rests.

    `make_up_workdays` is False where the make-up working weekends of the calendar beneath are days off, as on the
    exchanges; `years` is then empty where the calendar needs no days of its own. `partial` are the years of which only
    some days were found.
    """

    name: str
    title: str
    extends: str
    years: tuple[int, ...]
    notices: tuple[Notice, ...]
    festivals: tuple[Festival, ...]
    days: Mapping[date, Day]
    origin: Origin
    path: Path
    make_up_workdays: bool = True
    partial: tuple[int, ...] = ()


def read_overlay(path: Path, origin: Origin) -> Overlay:
    """The overlay file at `path`. Raises DeadlineError with the path and what is wrong in it."""
    return _overlay(read_table(path), path, origin)


def _overlay(table: dict[str, Any], path: Path, origin: Origin) -> Overlay:
    if "extends" not in table and "year" not in table:
        raise DeadlineError(
            'calendar file {path}: add extends = "cn" (an overlay) or year = 2026 (a year of its own)', path=path
        )
    name = text_of(table, "name", path, path.stem)
    title = text_of(table, "title", path, name)
    numbered = any(notice.get("document") for notice in tables_of(table, "notice", path))
    # Where the notice's number is not known, its issuer is the source of the day.
    named = {} if numbered else {"document": title}
    rows = [named | _row(row) for row in tables_of(table, "festival", path)]
    year = year_of(table, path)
    whole = arrangement_of_table({**table, "year": year, "festival": rows}, path, year, origin)
    _refuse_both(whole.festivals, path)
    years = years_of(table, path) or ((year,) if year else tuple(sorted({day.year for day in whole.days})))
    return Overlay(
        name=name,
        title=title,
        extends=text_of(table, "extends", path, ""),
        years=years,
        notices=whole.notices,
        festivals=whole.festivals,
        days=whole.days,
        origin=origin,
        path=path,
        make_up_workdays=_works_on_make_up_days(table, path),
        partial=years_of(table, path, "partial"),
    )


def _refuse_both(festivals: tuple[Festival, ...], path: Path) -> None:
    """Raise DeadlineError for a day that one row gives off and another, or the same, has worked."""
    for row in festivals:
        for day in row.make_up_workdays:
            if other := next((one for one in festivals if _has_off(one, day)), None):
                raise DeadlineError(
                    "calendar file {path}: {day} is a day off of {off!r} and a make-up day of {work!r}",
                    path=path,
                    day=day,
                    off=other.name,
                    work=row.name,
                )


def _has_off(row: Festival, day: date) -> bool:
    return day in row.statutory or bool(row.first and row.last and row.first <= day <= row.last)


def _works_on_make_up_days(table: dict[str, Any], path: Path) -> bool:
    given = table.get("make_up_workdays", True)
    if not isinstance(given, bool):
        raise DeadlineError(
            "calendar file {path}: make_up_workdays = {given!r} is neither true nor false", path=path, given=given
        )
    return given


def _row(row: dict[str, Any]) -> dict[str, Any]:
    """A day off of a region or an institution is granted by it, unless the row itself says which days are."""
    first, last = row.get("first"), row.get("last")
    if "statutory" in row or type(first) is not date or type(last) is not date or (last - first).days > 60:
        return row
    return {**row, "statutory": [first + timedelta(days=n) for n in range((last - first).days + 1)]}


def load_overlay(path: Path, origin: Origin, asked: str, base_of: Callable[[str], WorkCalendar]) -> WorkCalendar:
    """The calendar in the file at `path`: its own days, and where it has none those of the calendar it extends,
    which `base_of` finds by its name."""
    overlay = read_overlay(path, origin)
    return _overlaid(overlay, base_of(overlay.extends), asked) if overlay.extends else _alone(overlay, asked)


def _overlaid(overlay: Overlay, base: WorkCalendar, asked: str) -> WorkCalendar:
    def beneath(year: int) -> Mapping[date, Day]:
        """The days of the calendar beneath; what the next year's notice says of this year's end is among them."""
        days = {**(arrangement.days if (arrangement := base.arrangement_of(year)) else {}), **base.special_days(year)}
        return days if overlay.make_up_workdays else _without_make_up_days(days)

    @cache
    def arrangement_of(year: int) -> Arrangement | None:
        below = base.arrangement_of(year)
        if below is not None and not overlay.make_up_workdays:
            below = below._replace(days=_without_make_up_days(below.days))
        own = {day: fixed for day, fixed in overlay.days.items() if abs(day.year - year) <= 1}
        if below is None or not own:
            return below
        rows = tuple(row for row in overlay.festivals if _year_of(row) == year)
        return below._replace(
            notices=(*below.notices, *(notice for notice in overlay.notices if str(year) in notice.title)),
            festivals=(*below.festivals, *rows),
            days={**beneath(year), **own},
        )

    def estimate_of(year: int) -> Mapping[date, Day]:
        return {**base.estimate_of(year), **{day: fixed for day, fixed in overlay.days.items() if day.year == year}}

    years = overlay.years if overlay.make_up_workdays or overlay.years else None
    return WorkCalendar(asked, overlay.title, base.horizon, arrangement_of, estimate_of, years, overlay.partial)


def _without_make_up_days(days: Mapping[date, Day]) -> dict[date, Day]:
    """Those days with every make-up working day turned into the weekend day that it is by the week."""
    return {
        day: fixed if fixed.kind != "make-up-workday" else fixed._replace(kind="weekend", name=None, working=False)
        for day, fixed in days.items()
    }


def _alone(overlay: Overlay, asked: str) -> WorkCalendar:
    """A file that extends nothing holds the one year that it names."""

    def arrangement_of(year: int) -> Arrangement | None:
        if year not in overlay.years:
            return None
        return Arrangement(year, overlay.notices, overlay.festivals, overlay.origin, str(overlay.path), overlay.days)

    def estimate_of(year: int) -> Mapping[date, Day]:
        from deadline_cli.workcalendar.estimate import estimated_days

        return estimated_days(year)

    horizon = date(max(overlay.years), 12, 28)
    return WorkCalendar(asked, overlay.title, horizon, arrangement_of, estimate_of, overlay.years)


def _year_of(row: Festival) -> int:
    return (row.first or (row.make_up_workdays or row.statutory)[0]).year
