"""What a worker process makes of one document: its text with notices and findings, and its copies."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Literal

from deadline_cli.desk.wording import for_desk
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.finding import Finding
from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import Language
from deadline_cli.records import NamedTuple

Copy = Literal["marked", "report", "ics"]


class Asked(NamedTuple):
    """One document as the user gave it: where it lies, how it is called, when it was published, in which language."""

    stored: str
    name: str
    published: str | None
    language: Language


class Download(NamedTuple):
    """A file for the user: its name, its bytes, what it is."""

    name: str
    data: bytes
    media_type: str


def judged(asked: Asked) -> dict[str, Any]:
    """The document as the page shows it; {"error": …} where it cannot be read."""
    try:
        page = _page(asked)
    except DeadlineError as problem:
        return {"name": asked.name, "error": for_desk(problem.say(asked.language))}
    return {
        "name": asked.name,
        "text": page.text,
        "notices": [_notice(page, number, asked.language) for number in range(len(page.notices))],
        "findings": [_finding(number, finding, asked.language) for number, finding in enumerate(page.findings)],
        "not_read": [
            {"page": part.page, "reason": for_desk(part.reason.say(asked.language))} for part in page.not_read
        ],
        "published": _published(page, asked),
    }


def download(asked: Asked, copy: Copy) -> Download:
    """A copy of the document to take home. Raises DeadlineError where there can be none."""
    page = _page(asked)
    stem = Path(asked.name).stem
    if copy == "marked":
        from deadline_cli.marks.mark import Wish, marked

        made = marked(page, Path(asked.stored).read_bytes(), Wish(asked.language))
        return Download(f"{stem}.marked{made.suffix}", made.data, "application/octet-stream")
    from deadline_cli.output.check.formats import renderer

    format, suffix, media_type = (
        ("html", "report.html", "text/html") if copy == "report" else ("ics", "ics", "text/calendar")
    )
    words = "".join(renderer(format, asked.language)([page]))
    return Download(f"{stem}.{suffix}", words.encode("utf-8", "replace"), media_type)


def _page(asked: Asked) -> Page:
    from deadline_cli.dates import read_date
    from deadline_cli.notices.documents.document import document_of_bytes
    from deadline_cli.notices.proofread import proofread
    from deadline_cli.workcalendar.files import load_calendar

    published = read_date(asked.published) if asked.published else None
    document = document_of_bytes(Path(asked.stored).read_bytes(), asked.name)
    return proofread(document, published=published, calendar=load_calendar())


def _published(page: Page, asked: Asked) -> str | None:
    """The newspaper's day: the one that was asked with, else the one that its head tells of all notices alike."""
    if asked.published:
        return asked.published
    days: set[date] = {
        notice.publication_date
        for notice, _ in page.notices
        if notice.publication_date and not (notice.issue_date and notice.issue_date.date == notice.publication_date)
    }
    return days.pop().isoformat() if len(days) == 1 else None


def _notice(page: Page, number: int, language: Language) -> dict[str, Any]:
    from deadline_cli.notices.kinds import kind_named
    from deadline_cli.output.check.as_json import notice_json
    from deadline_cli.output.check.dated import dated, happening
    from deadline_cli.output.common.words import long_date

    one = page.notices[number]
    facts = notice_json(one, language, page)
    issued, place, kind = one.notice.issue_date, one.notice.place, kind_named(one.notice.kind)
    days = [
        {"what": happening(found, language), "day": long_date(found.day, language), "text": found.text,
         "provisional": found.provisional, "codes": found.codes}
        for found in dated(page._replace(notices=(one,)))
    ]  # fmt: skip
    return {
        "index": facts["index"], "title": facts["title"], "kind": kind.zh if language == "zh" else kind.en,
        "rule": _rule(one.notice.rule, language),
        "issue_date": long_date(issued.date, language) if issued and issued.date else None,
        "start": place.start, "end": place.end, "days": days,
    }  # fmt: skip


def _rule(name: str | None, language: Language) -> str | None:
    """How the rule is called by people; its id is for programs."""
    if name is None:
        return None
    from deadline_cli.rulebook.book import load_rule

    rule = load_rule(name)
    return rule.name if language == "zh" else rule.name_en


def _finding(number: int, finding: Finding, language: Language) -> dict[str, Any]:
    from deadline_cli.output.check.words import SEVERITIES

    column = 0 if language == "zh" else 1
    return {
        "id": number, "code": finding.code, "severity": finding.severity, "level": SEVERITIES[finding.severity][column],
        "start": finding.place.start, "end": finding.place.end, "line": finding.place.line, "page": finding.place.page,
        "message": finding.message.say(language),
        "print": list(dict.fromkeys(repair.words for repair in finding.repairs)),
        "basis": [{"article": f"{b.law}{b.article or ''}", "text": b.text} for b in finding.basis],
    }  # fmt: skip
