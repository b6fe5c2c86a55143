"""The text of a PDF file, page by page, each character with its box.

Read by pypdfium2 (BSD and Apache 2.0, 4 MB, wheels for every system): it tells the origin of each character, honours
ActualText and predefined GB encodings, opens files locked against changes only, and is several times faster than pypdf.
"""

from __future__ import annotations

from typing import Any

from deadline_cli.notices.documents.paged.furniture import without_heads
from deadline_cli.notices.documents.paged.order import in_order
from deadline_cli.notices.documents.paged.text import PagedText
from deadline_cli.notices.documents.reading import REMEDY, NotRead, Reading, said, unreadable

_PASSWORD = 4  # FPDF_ERR_PASSWORD


def pdf_text(data: bytes, name: str) -> Reading:
    """The words of a PDF in reading order, with page and box of each; raises Unreadable for what is no such file."""
    try:
        import pypdfium2
    except ImportError:
        raise unreadable(
            name, f"读取PDF需要pypdfium2；请运行 {REMEDY}", f"reading PDF files needs pypdfium2; {REMEDY}"
        ) from None
    document = None
    try:
        document = pypdfium2.PdfDocument(data)
        return _read(document, name)
    except pypdfium2.PdfiumError as problem:
        if getattr(problem, "err_code", None) == _PASSWORD:
            raise unreadable(
                name, "PDF有密码；请另存一份不加密的", "the PDF is locked with a password; save a copy without one"
            ) from None
        raise unreadable(
            name,
            f"PDF无法读取（{said(problem)}）；请重新打印成PDF",
            f"not a readable PDF file ({said(problem)}); print it to PDF again",
        ) from None
    finally:
        if document is not None:
            document.close()


def _read(document: Any, name: str) -> Reading:
    from deadline_cli.notices.documents.pdf_glyphs import page_of

    text, not_read = PagedText(), []
    pages = [page_of(document, number) for number in range(len(document))]
    kept, heads = without_heads([page.glyphs for page in pages])
    for number, (page, glyphs) in enumerate(zip(pages, kept, strict=True), 1):
        text.add(number, in_order(glyphs, page.frames))
        if page.problem is not None:
            not_read.append(NotRead(page.problem, number))
    if not text.text.strip() and not_read:
        reason = not_read[0].reason
        raise unreadable(name, reason.zh, reason.en)
    return Reading(text.text, tuple(text.spans), tuple(not_read), heads)
