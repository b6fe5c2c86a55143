"""The text of a year's file, as the shipped ones are written, and its safe writing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from deadline_cli.errors import DeadlineError
from deadline_cli.whole_file import whole_file, written
from deadline_cli.workcalendar.value import Festival, Notice


def year_text(year: int, notices: Iterable[Notice], rows: Iterable[Festival]) -> str:
    """The TOML of a year: its notices, then one table a row."""
    known = list(notices)
    lines = [f"year = {year}"]
    for notice in known:
        lines += ["", "[[notice]]", f"title = {_string(notice.title)}", f"document = {_string(notice.document or '')}"]
        if notice.issued:
            lines.append(f"issued = {notice.issued}")
        lines.append(f"verified = {'true' if notice.verified else 'false'}")
    first = known[0].document if known else None
    for row in rows:
        lines += ["", "[[festival]]", f"name = {_string(row.name)}"]
        if row.document and row.document != first:
            lines.append(f"document = {_string(row.document)}")
        lines.append(f"statutory = {_dates(row.statutory)}")
        if row.first and row.last:
            lines += [f"first = {row.first}", f"last = {row.last}"]
        lines.append(f"make_up_workdays = {_dates(row.make_up_workdays)}")
    return "\n".join(lines) + "\n"


def write_year(folder: Path, year: int, text: str) -> Path:
    """Write the year's file into `folder` whole or not at all; the path that it has then."""
    path = folder / f"{year}.toml"
    try:
        with written(str(path)):
            folder.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as draft:
            draft.write_text(text, encoding="utf-8", newline="\n")
    except DeadlineError as problem:
        raise DeadlineError("{problem}; name a folder of your own in DEADLINE_CALENDARS", problem=problem) from None
    return path


def _dates(days: Iterable[date]) -> str:
    return "[" + ", ".join(map(str, days)) + "]"


def _string(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(f"\\u{ord(c):04X}" if c < " " or c == "\x7f" else c for c in quoted) + '"'
