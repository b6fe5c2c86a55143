"""The JSON of `deadline check` (deadline.check/1), whole or one file a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.facts import Claim, Near, PeriodFact, Place, Window
from deadline_cli.notices.finding import Finding
from deadline_cli.notices.places import boxes_between
from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.output.check.counts import add, no_counts
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import amount_json
from deadline_cli.patterns import compiled
from deadline_cli.rulebook.values import Basis

SCHEMA = "deadline.check/1"
# Control codes beyond ASCII, marks that turn the writing direction, separators of lines, lone surrogates.
_STEERING = compiled("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """One object for all files, written file by file."""
    counts = no_counts()
    yield f'{{"schema": "{SCHEMA}",\n "files": ['
    for page in pages:
        yield ("," if counts["files"] else "") + "\n  {"
        yield from _members(page, language)
        yield "}"
        add(counts, page)
    yield "],\n " + f'"summary": {dump(counts)}}}\n'


def render_lines(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """One object a file, one file a line."""
    for page in pages:
        yield f'{{"schema": "{SCHEMA}", '
        yield from _members(page, language)
        yield f', "summary": {dump(add(no_counts(), page))}}}\n'


def page_json(page: Page, language: Language) -> dict[str, Any]:
    """A file as deadline.check/1 holds it."""
    notices = [notice_json(judged, language, page) for judged in page.notices]
    return {**_head(page), "notices": notices, **_foot(page, language)}


def _members(page: Page, language: Language) -> Iterator[str]:
    """What stands between the braces of a page's JSON, notice by notice: a large text has many."""
    yield dump(_head(page))[1:-1] + ', "notices": ['
    for number, judged in enumerate(page.notices):
        yield (", " if number else "") + dump(notice_json(judged, language, page))
    yield "], " + dump(_foot(page, language))[1:-1]


def _head(page: Page) -> dict[str, Any]:
    return {"path": page.path, "encoding": page.encoding or None}


def _foot(page: Page, language: Language) -> dict[str, Any]:
    nearly = [_near(near) for near in page.nearly]
    return {"nearly": nearly, "not_read": [_not_read(page.path, part, language) for part in page.not_read]}


def _near(near: Near) -> dict[str, Any]:
    """A stretch that was nearly a notice, what it lacks and how much."""
    place = near.place
    return {"line": place.line, "end_line": place.end_line, "missing": list(near.missing), "score": near.score}


def _not_read(path: str, part: NotRead, language: Language) -> dict[str, Any]:
    return {"path": path, "page": part.page, "reason": part.reason.say(language)}


def notice_json(judged: Judged, language: Language, page: Page) -> dict[str, Any]:
    """A notice with its facts and findings as deadline.check/1 holds it."""
    notice = judged.notice
    return {
        "index": notice.index,
        "title": notice.title,
        "kind": notice.kind,
        "line": notice.place.line,
        "end_line": notice.place.end_line,
        "issuer": notice.issuer,
        "issue_date": _iso(notice.issue_date.date if notice.issue_date else None),
        "publication_date": _iso(notice.publication_date),
        "rule": notice.rule,
        "periods": [_period(p) for p in notice.periods],
        "windows": [_window(w) for w in notice.windows],
        "claims": [_claim(c) for c in notice.claims],
        "unread": [{"text": u.text, "line": u.place.line, "column": u.place.column} for u in notice.unread],
        "findings": [finding_json(f, language, page) for f in judged.findings],
    }


def finding_json(finding: Finding, language: Language, page: Page) -> dict[str, Any]:
    """A finding with its place, repairs and articles as deadline.check/1 holds it."""
    place = finding.place
    boxes = boxes_between(page.spans, place.start, place.end)[1]
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "text": page.text[place.start : place.end],
        **_sheet(place),
        **({"boxes": [[round(edge, 1) for edge in box] for box in boxes]} if boxes else {}),
        "message": finding.message.say(language),
        "suggestion": finding.suggestion(language),
        "basis": [_basis(b) for b in finding.basis],
    }


def _period(fact: PeriodFact) -> dict[str, Any]:
    found: dict[str, Any] = {
        "text": fact.text,
        **(amount_json(fact.period) if fact.period else {"value": None, "unit": None}),
        "role": fact.role,
        "starts": fact.starts,
        "line": fact.place.line,
        "column": fact.place.column,
        **_sheet(fact.place),
        "first_day": _iso(fact.first_day),
        "nominal_end": _iso(fact.nominal_end),
        "deadline": _iso(fact.deadline or (fact.stated.date if fact.stated and not fact.period else None)),
        "provisional": fact.provisional,
    }
    if fact.direction == "backward":
        found["direction"] = "backward"
    if fact.stated is not None and fact.period is not None:
        found["stated"] = _iso(fact.stated.date)
    return found


def _window(window: Window) -> dict[str, Any]:
    return {
        "text": window.text,
        "start": _iso(window.start.date if window.start else None),
        "end": _iso(window.end.date if window.end else None),
        "role": window.role,
        "line": window.place.line,
        "column": window.place.column,
        **_sheet(window.place),
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "text": claim.text,
        **amount_json(claim.period),
        "line": claim.place.line,
        "column": claim.place.column,
        **_sheet(claim.place),
    }


def _basis(basis: Basis) -> dict[str, Any]:
    return {"law": basis.law, "article": basis.article, "text": basis.text, "from": _iso(basis.start)}


def _sheet(place: Place) -> dict[str, int | str]:
    """Page, paragraph or cell, for documents that have them."""
    found = {"page": place.page, "paragraph": place.paragraph, "sheet": place.sheet, "cell": place.cell}
    return {name: value for name, value in found.items() if value is not None}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def dump(value: object, indent: int | None = None) -> str:
    """JSON that shows Chinese as it is, and writes as \\u what could steer a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
