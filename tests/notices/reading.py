"""What the reading tests share: one short way from a text to its facts."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.facts import Notice
from deadline_cli.notices.reading.read import read_notices
from tests.calendars import calendar


def read(text: str, published: str | None = None) -> tuple[Notice, ...]:
    """The notices of a text."""
    day = date.fromisoformat(published) if published else None
    return read_notices(text, published=day, calendar=calendar())


def only(text: str, published: str | None = None) -> Notice:
    """The one notice of a text."""
    notices = read(text, published)
    assert len(notices) == 1, [n.title for n in notices]
    return notices[0]


def periods(notice: Notice) -> list[str]:
    """30day service publication -> 2026-03-05: one string a period, to be read in a table of cases."""
    return [
        f"{p.period.value}{p.period.unit} {p.role} {p.starts}" + (f" -> {p.deadline}" if p.deadline else "")
        if p.period
        else f"fixed {p.role} -> {p.deadline}"
        for p in notice.periods
    ]


def windows(notice: Notice) -> list[str]:
    """2026-01-29..2026-02-11, ..2026-02-11 for a lone closing date."""
    return [
        f"{(w.start.date or '?') if w.start else ''}..{(w.end.date or '?') if w.end else ''}" for w in notice.windows
    ]
