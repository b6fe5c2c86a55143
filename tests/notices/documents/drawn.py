"""PDF pages that the tests draw: lines in a Chinese font where a test wants them."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar
from tests.notices.documents.packed import LINES

Draw = Callable[..., None]


def pdf(*pages: Draw, size: tuple[float, float] = (595, 842), **options: object) -> bytes:
    """A PDF of one page a function, which draws on a canvas with a Chinese font of 12 points."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    stored = io.BytesIO()
    canvas = Canvas(stored, pagesize=size, **options)
    for draw in pages:
        canvas.setFont("STSong-Light", 12)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return stored.getvalue()


def at(lines: tuple[str, ...] = LINES, left: float = 50, top: float = 780, lead: float = 18) -> Draw:
    def draw(canvas: Any) -> None:
        for number, line in enumerate(lines):
            canvas.drawString(left, top - lead * number, line)

    return draw


def by_line(canvas: Any, placed: list[tuple[float, float, str]]) -> None:
    """Draw words at (left, base), row by row whatever box they stand in."""
    for left, base, said in sorted(placed, key=lambda each: (-each[1], each[0])):
        canvas.drawString(left, base, said)


def read(*pages: Draw) -> Document:
    return document_of_bytes(pdf(*pages), "a.pdf")


def codes(document: Document) -> list[str]:
    return [finding.code for finding in proofread(document, calendar=calendar()).findings]
