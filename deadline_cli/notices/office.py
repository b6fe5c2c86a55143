"""The text of Word and PDF files, a line a paragraph, with page and paragraph of each line."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import Any

from deadline_cli.errors import DeadlineError

_Places = tuple[tuple[int | None, int | None], ...]
_REMEDY = "pip install 'deadline-cn[documents]'"


def word_text(data: bytes, name: str) -> tuple[str, _Places]:
    """The paragraphs and table rows of a .docx in reading order; paragraphs are numbered from 1."""
    try:
        import docx
    except ImportError:
        raise DeadlineError(f"{name}: reading Word files needs python-docx; {_REMEDY}") from None
    try:
        document = docx.Document(io.BytesIO(data))
        paragraphs = list(_paragraphs(document))
    except Exception as problem:  # the libraries raise whatever a broken file makes them stumble over
        raise DeadlineError(f"{name}: not a readable Word file ({_said(problem)}); save it again as .docx") from None
    lines: list[str] = []
    places: list[tuple[int | None, int | None]] = []
    for number, paragraph in enumerate(paragraphs, 1):
        for line in re.split(r"[\n\v\f\r]", paragraph):
            lines.append(line)
            places.append((None, number))
    return "\n".join(lines), tuple(places)


def pdf_text(data: bytes, name: str) -> tuple[str, _Places]:
    """The lines of a PDF page by page; a paragraph is what an indent, a gap or a short line sets apart."""
    try:
        import pypdf
    except ImportError:
        raise DeadlineError(f"{name}: reading PDF files needs pypdf; {_REMEDY}") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would write of every oddity to standard error
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DeadlineError(f"{name}: the PDF is locked with a password; save a copy without one")
        pages = [page.extract_text() or "" for page in reader.pages]
    except DeadlineError:
        raise
    except Exception as problem:  # as above
        raise DeadlineError(f"{name}: not a readable PDF file ({_said(problem)}); print it to PDF again") from None
    if not any(page.strip() for page in pages):
        raise DeadlineError(f"{name}: the PDF holds pictures and no text; run text recognition (OCR) over it first")
    lines: list[str] = []
    places: list[tuple[int | None, int | None]] = []
    for page_number, page in enumerate(pages, 1):
        paragraph = 1
        for i, line in enumerate(page.splitlines() or [""]):
            if i and not line.strip():
                paragraph += 1
            lines.append(line)
            places.append((page_number, paragraph))
    return "\n".join(lines), tuple(places)


def _paragraphs(document: Any) -> Iterator[str]:
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells: list[str] = []
                for cell in row.cells:  # a merged cell is handed out once for each column it spans
                    if cell.text.strip() and (not cells or cells[-1] != cell.text):
                        cells.append(cell.text)
                yield "\u3000".join(cells)
        else:
            yield block.text


def _said(problem: Exception) -> str:
    return (str(problem).splitlines() or [type(problem).__name__])[0][:80]
