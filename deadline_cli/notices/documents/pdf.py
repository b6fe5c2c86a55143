"""The text of a PDF file, with page and paragraph of each line."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.word import REMEDY, Places, said
from deadline_cli.notices.layout.wrapping import width

_PAGE_NUMBER = re.compile(r"[\s·—–-]*(?:第\s*)?\d{1,3}\s*(?:页(?:[\s，,/]*共\s*\d{1,3}\s*页)?|/\s*\d{1,3})?[\s·—–-]*")
_SHORT = 0.8  # a line that fills less of the column ends its paragraph


def pdf_text(data: bytes, name: str) -> tuple[str, Places]:
    """The lines of a PDF page by page; a paragraph is what an indent, a gap or a short line sets apart."""
    try:
        import pypdf
    except ImportError:
        raise DeadlineError(f"{name}: reading PDF files needs pypdf; {REMEDY}") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would write of every oddity to standard error
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DeadlineError(f"{name}: the PDF is locked with a password; save a copy without one")
        pages = [page.extract_text() or "" for page in reader.pages]
    except DeadlineError:
        raise
    except pypdf.errors.DependencyError:
        raise DeadlineError(f"{name}: the PDF is encrypted; save a copy without encryption") from None
    except Exception as problem:  # the library raises whatever a broken file makes it stumble over
        raise DeadlineError(f"{name}: not a readable PDF file ({said(problem)}); print it to PDF again") from None
    if not any(page.strip() for page in pages):
        raise DeadlineError(f"{name}: the PDF holds pictures and no text; run text recognition (OCR) over it first")
    lines: list[str] = []
    places: list[tuple[int | None, int | None]] = []
    for number, page in enumerate(pages, 1):
        shown = _without_number(page.splitlines()) or [""]
        lines += shown
        places += [(number, paragraph) for paragraph in _paragraphs(shown)]
    return "\n".join(lines), tuple(places)


def _without_number(lines: list[str]) -> list[str]:
    """A page without its number, which would part a sentence that runs on to the next page."""
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    if lines and _PAGE_NUMBER.fullmatch(lines[-1]):
        return lines[:-1]
    return lines[1:] if lines and _PAGE_NUMBER.fullmatch(lines[0]) else lines


def _paragraphs(lines: list[str]) -> Iterator[int]:
    """The number of each line's paragraph on its page."""
    widest = max(width(line.strip()) for line in lines)
    number, ended = 1, False
    for line in lines:
        if ended or line[:1].isspace():
            number += 1
        yield number
        ended = not line.strip() or width(line.rstrip()) < _SHORT * widest
