"""The days of proofread pages as one calendar file (RFC 5545): service, answer, evidence, hearing, closing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from deadline_cli import __version__
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.dated import Dated, dated, happening
from deadline_cli.output.common.ics import add_day, in_utc, uid_of
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """The whole calendar; an event keeps its UID when its day moves, for the day is no part of it."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", f"-//deadline-cn//deadline {__version__}//{'ZH' if language == 'zh' else 'EN'}")
    calendar.add("version", "2.0")
    known: Counter[tuple[str, ...]] = Counter()
    for page in pages:
        for found in dated(page):
            named = (page.path, str(found.notice), found.title, found.role)
            known[named] += 1
            event = Event()
            event.add("uid", uid_of("\n".join((*named, str(known[named])))))
            event.add("dtstamp", datetime.now(UTC))
            event.add("summary", _summary(found, language))
            event.add("status", "TENTATIVE" if found.provisional or found.codes else "CONFIRMED")
            event.add("transp", "TRANSPARENT")
            _when(event, found)
            event.add("description", clean(f"{found.text} ({page.path}:{found.line}){_doubt(found, language)}"))
            calendar.add_component(event)
    yield calendar.to_ical().decode("utf-8")


def _when(event: object, found: Dated) -> None:
    """A hearing at its hour in Beijing, given in UTC; all else is a whole day."""
    add = event.add  # type: ignore[attr-defined]
    if found.role == "hearing" and found.hour is not None and found.hour < 24:
        begins = in_utc(found.day, found.hour)
        add("dtstart", begins)
        add("dtend", begins + timedelta(hours=1))
        return
    add_day(event, found.day)


def _summary(found: Dated, language: Language) -> str:
    zh, what = language == "zh", happening(found, language)
    if found.codes:
        what += "（待核对）" if zh else " (to be checked)"
    if found.provisional:
        what += "（推定）" if zh else " (estimated)"
    return clean(f"{found.title}：{what}" if zh else f"{found.title}: {what}")


def _doubt(found: Dated, language: Language) -> str:
    """Which findings stand on the day's words: it must be checked before anybody goes by it."""
    if not found.codes:
        return ""
    codes = ", ".join(found.codes)
    return f"；校对意见：{codes}" if language == "zh" else f"; findings: {codes}"
