"""A PDF file with its findings as highlights: appended to the file as an update, so that the rest keeps its bytes.

pypdf writes the update (BSD, pure Python, 0.4 MB, an extra already); PDFium, which reads the pages, writes every object
anew that it has seen, thirty times as many bytes for one mark.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from deadline_cli.errors import DeadlineError, library_reason
from deadline_cli.marks.pdf.highlight import Highlight, annotation, looks
from deadline_cli.output.common.language import Language

if TYPE_CHECKING:
    import pypdf

_SIGNATURE = re.compile(rb"/ByteRange\s*\[")


def is_signed(data: bytes) -> bool:
    """Whether the file carries a digital signature, which no changed copy keeps (its byte range is never packed)."""
    return _SIGNATURE.search(data) is not None


def marked_pdf(
    data: bytes, name: str, marks: Sequence[Highlight], *, moment: str, summary: Language | None = None
) -> bytes:
    """The file with a highlight and a note for each mark; `summary` adds a last page with the list, in that language.

    Raises DeadlineError without pypdf, and for a file that it cannot write.
    """
    if find_spec("pypdf") is None:
        raise DeadlineError("{name}: marking PDF files needs pypdf; pip install 'deadline-cn[documents]'", name=name)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would write of every oddity to standard error
    try:
        return _marked(_writer(data), marks, moment, summary)
    except DeadlineError:
        raise
    except Exception as problem:  # the library raises whatever a broken file makes it stumble over
        said = (str(problem).splitlines() or [""])[0][:80] or type(problem).__name__
        raise DeadlineError(
            "{name}: the PDF cannot be marked ({said}); print it to PDF again",
            name=name,
            said=library_reason(problem, said),
        ) from None


def _writer(data: bytes) -> pypdf.PdfWriter:
    """An update of the file; a locked file that opens without a password, or a damaged one, is written anew."""
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        reader.decrypt("")
        return PdfWriter(clone_from=reader)
    try:
        return PdfWriter(io.BytesIO(data), incremental=True)
    except Exception:  # only the whole file, not an update, mends what is damaged
        return PdfWriter(clone_from=PdfReader(io.BytesIO(data)))


def _marked(writer: pypdf.PdfWriter, marks: Sequence[Highlight], moment: str, summary: Language | None) -> bytes:
    from pypdf.generic import DictionaryObject, NameObject

    for number, mark in enumerate(marks, 1):
        page = writer.pages[mark.page - 1]
        written = annotation(mark, page.rotation, moment, f"deadline-{number}")
        painted = writer._add_object(looks(mark, page.rotation))
        written[NameObject("/AP")] = DictionaryObject({NameObject("/N"): painted})
        writer.add_annotation(mark.page - 1, written)
    if summary is not None:
        from deadline_cli.marks.pdf.summary import add_summary

        add_summary(writer, marks, summary)
    stored = io.BytesIO()
    writer.write(stored)
    return stored.getvalue()
