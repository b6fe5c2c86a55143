"""The days of proofread pages as one calendar file (RFC 5545): service, answer, evidence, hearing, closing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.dated import Dated, dated, happening
from deadline_cli.output.common.ics import Event, calendar_file, day_after, in_utc, product, uid_of
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """The whole calendar; an event keeps its UID when its day moves, for the day is no part of it."""
    yield "".join(calendar_file(product(language), _events(pages, language)))


def _events(pages: Iterable[Page], language: Language) -> Iterator[Event]:
    known: Counter[tuple[str, ...]] = Counter()
    for page in pages:
        for found in dated(page):
            named = (page.path, str(found.notice), found.title, found.role)
            known[named] += 1
            begins, ends = _when(found)
            yield Event(
                uid=uid_of("\n".join((*named, str(known[named])))),
                stamp=datetime.now(UTC),
                begins=begins,
                ends=ends,
                summary=_summary(found, language),
                description=clean(f"{found.text} ({page.path}:{found.line}){_doubt(found, language)}"),
                status="TENTATIVE" if found.provisional or found.codes else "CONFIRMED",
            )


def _when(found: Dated) -> tuple[date, date | None]:
    """A hearing at its hour in Beijing, given in UTC; all else is a whole day."""
    if found.role == "hearing" and found.hour is not None and found.hour < 24:
        begins = in_utc(found.day, found.hour)
        return begins, begins + timedelta(hours=1)
    return found.day, day_after(found.day)


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
