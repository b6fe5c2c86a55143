"""A marked copy of a document: which kind of marks it gets, and where its findings stand in it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from deadline_cli.marks.note import note_of
from deadline_cli.notices.finding import Edit, Finding, Words
from deadline_cli.notices.places import Glyphs, spans_between
from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import Language
from deadline_cli.records import NamedTuple

_WORD = (".docx", ".docm", ".dotx", ".dotm")
_ZIP = b"PK\x03\x04"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")


class Wish(NamedTuple):
    """How to mark: in which language, with which certain repairs as tracked changes, with a page of findings or not.

    `moment` is the time of the marks in UTC.
    """

    language: Language
    edits: tuple[Edit, ...] = ()
    summary: bool = False
    moment: str = ""


class Marked(NamedTuple):
    """The copy, the suffix that its name gets, and what is to be said of it."""

    data: bytes
    suffix: str
    remarks: tuple[Words, ...] = ()


def now() -> str:
    """This moment in UTC as Word writes it; SOURCE_DATE_EPOCH gives another, so that a copy can be made again."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() and len(epoch) < 12 else datetime.now(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def marked(page: Page, data: bytes, wish: Wish) -> Marked:
    """The marked copy of a proofread document; `data` are the bytes that it was read from.

    Comments in Word, highlights in PDF, frames on pictures, and for all others a page of HTML. Raises DeadlineError
    where a library is missing or the document cannot be changed.
    """
    wish = wish._replace(moment=wish.moment or now())
    suffix = Path(page.path).suffix
    if page.encoding == "docx" and data.startswith(_ZIP):
        return Marked(_word(page, data, wish), suffix if suffix.lower() in _WORD else ".docx")
    if page.encoding == "pdf" and b"%PDF" in data[:1024]:
        return _pdf(page, data, wish)
    if data.startswith(_PICTURES) and any(isinstance(span, Glyphs) for span in page.spans):
        return _picture(page, data, wish)
    return _html(page, wish)


def _word(page: Page, data: bytes, wish: Wish) -> bytes:
    from deadline_cli.marks.word.edits import changes, comments
    from deadline_cli.marks.word.write import marked_word

    notes = [note_of(finding, wish.language) for finding in page.findings]
    placed = comments(page, notes, wish.language)
    if not placed:
        return data
    return marked_word(data, page.path, placed, changes(page, wish.edits), moment=wish.moment)


def _pdf(page: Page, data: bytes, wish: Wish) -> Marked:
    from deadline_cli.marks.pdf.frame import scans
    from deadline_cli.marks.pdf.highlight import Highlight
    from deadline_cli.marks.pdf.write import is_signed, marked_pdf

    marks = [
        Highlight(note_of(finding, wish.language), number, boxes)
        for finding in page.findings
        for number, boxes in _boxes(page, finding)
    ]
    if not marks:
        return Marked(data, ".pdf")
    pictures = scans(data, {mark.page for mark in marks})
    marks = [mark._replace(frame=number) if mark.page in pictures else mark for number, mark in enumerate(marks, 1)]
    summary = wish.language if wish.summary or pictures else None
    if summary is not None:  # a list tells nobody which words it means, if these have no number
        marks = [mark if mark.frame else mark._replace(number=number) for number, mark in enumerate(marks, 1)]
    return Marked(
        marked_pdf(data, page.path, marks, moment=wish.moment, summary=summary), ".pdf",
        (_SIGNED,) if is_signed(data) else (),
    )  # fmt: skip


_SIGNED = Words(
    "文件带有数字签名，加了批注的副本签名不再有效", "the file is signed; the marks in the copy break the signature"
)


def _picture(page: Page, data: bytes, wish: Wish) -> Marked:
    from deadline_cli.marks.picture import Frame, marked_picture

    frames = [
        Frame(note_of(finding, wish.language), number, boxes)
        for finding in page.findings
        for number, boxes in _boxes(page, finding)
    ]
    return Marked(*marked_picture(data, page.path, frames))


def _boxes(page: Page, finding: Finding) -> Sequence[tuple[int, tuple[tuple[float, float, float, float], ...]]]:
    """The boxes of a finding's words, one a line, page by page."""
    found: dict[int, list[tuple[float, float, float, float]]] = {}
    for span in spans_between(page.spans, finding.place.start, finding.place.end):
        if isinstance(span, Glyphs) and page.text[span.start : span.end].strip():
            found.setdefault(span.page, []).append(span.box)
    return [(number, tuple(boxes)) for number, boxes in sorted(found.items())]


def _html(page: Page, wish: Wish) -> Marked:
    from deadline_cli.marks.html import Stretch, marked_html

    stretches = [
        Stretch(
            note_of(finding, wish.language),
            finding.place.start,
            finding.place.end,
            _where(finding, wish.language),
        )
        for finding in page.findings
    ]
    not_read = [part.reason for part in page.not_read]
    html = "".join(marked_html(page.path, page.text, stretches, not_read, wish.language))
    return Marked(html.encode("utf-8", "replace"), ".html")


def _where(finding: Finding, language: Language) -> str:
    place = finding.place
    if place.cell is not None:
        return f"{place.sheet}!{place.cell}" if place.sheet else place.cell
    if language == "zh":
        return f"第{place.page}页" if place.page is not None else f"第{place.line}行第{place.column}字"
    return f"page {place.page}" if place.page is not None else f"line {place.line}, column {place.column}"
