"""The text of a PDF file, page by page, each character with its box.

Read by pypdfium2 (BSD and Apache 2.0, 4 MB, wheels for every system): it tells the origin of each character, honours
ActualText and predefined GB encodings, opens files locked against changes only, and is several times faster than pypdf.
"""

from __future__ import annotations

import gc
from typing import Any

from deadline_cli.collection import WithoutCollection
from deadline_cli.notices.documents.paged.furniture import without_heads
from deadline_cli.notices.documents.paged.glyph import segments_as_drawn
from deadline_cli.notices.documents.paged.order import in_order
from deadline_cli.notices.documents.paged.text import PagedText
from deadline_cli.notices.documents.pdf.beside import beside, may_wait
from deadline_cli.notices.documents.pdf.page import Part, PdfPage, page_of
from deadline_cli.notices.documents.pdf.patterns import words_in_patterns
from deadline_cli.notices.documents.reading import NotRead, Reading, Unreadable, needs, reason_of, unreadable
from deadline_cli.notices.finding import Words

_MOST_PAGES = 2000
MUCH = 300_000
"""Characters from which on a file without a Chinese one, in which nothing can be found, is read as it is drawn: the
order of its lines and its running heads take a third of the time."""
ENOUGH = 800_000
"""Characters without a Chinese one behind which a file is not read on: the pages that follow are named."""
_PASSWORD = 4  # FPDF_ERR_PASSWORD


def pdf_text(data: bytes, name: str) -> Reading:
    """The words of a PDF in reading order, with page and box of each; raises Unreadable for what is no such file."""
    try:
        import pypdfium2
    except ImportError:
        raise needs(name, "PDF", "pypdfium2") from None
    document = None
    try:
        document = pypdfium2.PdfDocument(data)
        with WithoutCollection():
            reading = _read(document, name)
            return reading._replace(not_read=(*reading.not_read, *words_in_patterns(data)))
    except pypdfium2.PdfiumError as problem:
        if getattr(problem, "err_code", None) == _PASSWORD:
            raise unreadable(
                name, "PDF有密码；请另存一份不加密的", "the PDF is locked with a password; save a copy without one"
            ) from None
        reason = reason_of(problem)
        raise unreadable(
            name,
            f"PDF无法读取（{reason.zh}）；请重新打印成PDF",
            f"not a readable PDF file ({reason.en}); print it to PDF again",
        ) from None
    finally:
        if document is not None:
            document.close()


def _read(document: Any, name: str) -> Reading:
    count = len(document)
    if not count:
        raise unreadable(name, "PDF里没有页", "the PDF has no pages")
    pages: list[PdfPage] = []
    waits = may_wait(document)
    characters, foreign = 0, True
    for number in range(min(count, _MOST_PAGES)):
        pages.append(_page(document, number))
        characters += sum(len(part.glyphs) for part in pages[-1].parts)
        foreign = foreign and not pages[-1].is_chinese
        if foreign and characters > ENOUGH:
            break
    text = PagedText()
    mains = [page.parts[0] if page.parts else Part([], []) for page in pages]
    kept, heads = [part.glyphs for part in mains], tuple[str, ...]()
    is_ordered = sum(map(len, kept)) < MUCH or any(page.is_chinese for page in pages)
    if is_ordered:
        kept, heads = without_heads(kept, [part.sheet for part in mains])
    not_read: list[NotRead] = []
    for number, (page, glyphs) in enumerate(zip(pages, kept, strict=True), 1):
        for at, part in enumerate(page.parts):
            if is_ordered:
                rest = without_heads([part.glyphs])[0][0] if at else glyphs
                text.add(number, in_order(rest, part.frames))
            elif drawn := segments_as_drawn(part.glyphs):
                text.add(number, [drawn])
        not_read += [NotRead(problem, number) for problem in page.problems]
    if count > len(pages) == _MOST_PAGES:
        not_read.append(NotRead(Words(f"只读了前{_MOST_PAGES}页", f"only the first {_MOST_PAGES} pages were read")))
    elif count > len(pages):
        zh = f"前{len(pages)}页没有汉字，其后的{count - len(pages)}页未读"
        en = (
            f"no Chinese character on the first {len(pages)} pages; the {count - len(pages)} pages behind were not read"
        )
        not_read.append(NotRead(Words(zh, en), len(pages) + 1))
    not_read += beside(document, len("".join(text.text[:2000].split())), may_wait=waits)
    if not text.text.strip():
        raise _nothing_read(name, not_read)
    return Reading(text.text, tuple(text.spans), tuple(not_read), heads)


def _page(document: Any, number: int) -> PdfPage:
    """A page; of one that is a picture the words are recognised, where that is installed."""
    page = page_of(document, number)
    if not page.is_picture:
        return page
    from deadline_cli.notices.documents.pdf.picture import recognised_page
    from deadline_cli.notices.documents.recognition import INSTALL, MissingRecognition

    try:
        found = recognised_page(document, number)
    except (ImportError, MissingRecognition):
        zh, en = page.problems[0]
        return page._replace(
            problems=(Words(f"{zh}；文字识别需要：{INSTALL}", f"{en}; to have it recognised: {INSTALL}"),)
        )
    except ValueError:  # a page without width or height cannot be drawn
        return page
    gc.collect()  # recognition leaves cycles, and pictures hang on them
    if not found.glyphs:
        return page
    return PdfPage([*page.parts, Part(found.glyphs, [])], tuple(found.doubts))


def _nothing_read(name: str, not_read: list[NotRead]) -> Unreadable:
    """The error for a PDF without a word: of pictures, of outlines, of nameless characters, or empty."""
    if not not_read:
        return unreadable(name, "PDF里没有文字", "the PDF holds no text")
    zh, en = not_read[0].reason
    return unreadable(
        name,
        f"PDF里没有可读的文字（{zh}）；请先做文字识别（OCR）",
        f"the PDF holds no text ({en}); run text recognition (OCR) first",
    )
