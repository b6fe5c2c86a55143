"""Days off and make-up days as calendar events: 春节（休）, 春节（班）."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import festival_name
from deadline_cli.workcalendar.value import Day


def calendar_ics(title: str, days: Iterable[Day], lang: Language) -> str:
    """An iCalendar file; one all-day event for each run of days of a festival, one for each make-up day."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//deadline-cn//calendar//ZH")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", title)
    calendar.add("x-wr-timezone", "Asia/Shanghai")
    for run in _runs(days):
        first, last = run[0], run[-1]
        sign = ("班" if first.working else "休") if lang == "zh" else ("work" if first.working else "off")
        name = festival_name(first.name or "", lang)
        summary = f"{name}（{sign}）" if lang == "zh" else f"{name} ({sign})"
        event = Event()
        event.add("uid", f"{first.date}-{first.name}-{'work' if first.working else 'off'}@deadline-cn")
        # The same year gives the same file: the stamp is that of the day itself, not of the clock.
        event.add("dtstamp", datetime(first.date.year, 1, 1, tzinfo=UTC))
        event.add("summary", summary if first.status == "official" else summary + " ?")
        event.add("dtstart", first.date)
        event.add("dtend", last.date + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        if first.source:
            event.add("description", first.source)
        calendar.add_component(event)
    return str(calendar.to_ical().decode("utf-8"))


def _runs(days: Iterable[Day]) -> list[list[Day]]:
    runs: list[list[Day]] = []
    for day in days:
        if day.kind in ("workday", "weekend"):
            continue
        before = runs[-1][-1] if runs else None
        together = (
            before is not None
            and (day.date - before.date).days == 1
            and (before.name, before.working, before.status) == (day.name, day.working, day.status)
            and not day.working
        )
        if together:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs
