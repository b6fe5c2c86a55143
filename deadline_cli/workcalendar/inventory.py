"""Which calendars there are: shipped and the user's, their years, their sources, and what is due."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.records import dataclass
from deadline_cli.workcalendar.files import announced_years, load_calendar, shipped_folder, user_folder
from deadline_cli.workcalendar.overlay import Origin, Overlay, read_overlay
from deadline_cli.workcalendar.value import Arrangement


@dataclass(frozen=True, slots=True)
class Inventory:
    """All calendars. `due` is the year whose notice is to be expected now; `broken` the files that cannot be read."""

    years: tuple[Arrangement, ...]
    overlays: tuple[Overlay, ...]
    horizon: date | None
    due: int | None
    broken: tuple[Message, ...]


def inventory(today: date) -> Inventory:
    """What lies in the shipped and the user's folder."""
    calendar = load_calendar("cn")
    years, overlays, broken = [], [], []
    for year in announced_years("cn"):
        try:
            arrangement = calendar.arrangement_of(year)
        except DeadlineError as problem:
            broken.append(problem.message)
            continue
        if arrangement is not None:
            years.append(arrangement)
    seen: set[str] = set()
    folders: tuple[tuple[Path, Origin], ...] = ((user_folder(), "user"), (shipped_folder(), "shipped"))
    for folder, origin in folders:
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            if path.stem in seen:
                continue
            seen.add(path.stem)
            try:
                overlays.append(read_overlay(path, origin))
            except DeadlineError as problem:
                broken.append(problem.message)
    last = max((arrangement.year for arrangement in years), default=0)
    # Past notices came between 25 October and 16 December.
    due = today.year + 1 if today >= date(today.year, 11, 1) and last <= today.year else None
    if last < today.year:
        due = today.year
    overlays.sort(key=lambda overlay: overlay.name)
    return Inventory(tuple(years), tuple(overlays), calendar.horizon, due, tuple(broken))
