"""A document's text, from a file or its bytes: plain, Markdown, HTML, Word or PDF."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.encoding import decoded, mark_of
from deadline_cli.notices.documents.reading import NotRead, Reading
from deadline_cli.notices.late import Late
from deadline_cli.notices.places import Span

_ZIP, _PDF, _OLD_WORD = b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0"
_WEB_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
_MARKDOWN = (".md", ".markdown")  # begins with HTML now and then
_WEB_PAGE = Late(
    r"(?:\s|<!--(?:(?!-->)[^\0]){0,300}-->|<\?xml[^>]{0,99}>)*+"
    r"<(?:!doctype html|(?:html|head|meta|body|div|p|table|h\d)[\s>])",
    re.IGNORECASE,
)


class Document(NamedTuple):
    """`text` as the user sees it.

    `spans` say where the text of a Word, PDF or table file stands in it; `origins`, for HTML and for columns side by
    side, hold the offset in the file of each run of words, with the file's own `source`, so that findings point into
    the file; `mark` is the byte order mark that the file begins with. `not_read` names the parts that could not be
    read, `heads` are the running heads of its pages.
    """

    path: str
    encoding: str
    text: str
    spans: tuple[Span, ...] = ()
    source: str = ""
    origins: tuple[tuple[int, int], ...] = ()
    mark: bytes = b""
    not_read: tuple[NotRead, ...] = ()
    heads: tuple[str, ...] = ()
    plain: bool = True


def read_document(path: Path) -> Document:
    """The document in a file."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise DeadlineError(
            f"{path}: {(problem.strerror or str(problem)).lower()}; give a file that can be read"
        ) from None
    return document_of_bytes(data, str(path))


def document_of_bytes(data: bytes, name: str) -> Document:
    """The document in `data`; the suffix of `name` and the first bytes say of which sort it is."""
    suffix = Path(name).suffix.lower()
    if data.startswith(_PDF) or (suffix == ".pdf" and data):
        from deadline_cli.notices.documents.pdf import pdf_text

        return _of_reading(name, "pdf", pdf_text(data, name))
    if data.startswith(_ZIP) or suffix == ".docx":
        from deadline_cli.notices.documents.word.text import word_text

        return _of_reading(name, "docx", word_text(data, name))
    if data.startswith(_OLD_WORD):
        raise DeadlineError(f"{name}: an old Word file (.doc) cannot be read; save it as .docx, .pdf or text")
    text, encoding = decoded(data, name)
    if suffix in _WEB_SUFFIXES or (suffix not in _MARKDOWN and _is_markup(text)):
        from deadline_cli.notices.documents.webpage import visible_text

        visible, origins = visible_text(text)
        return Document(name, encoding, visible, source=text, origins=origins, plain=False)
    return in_reading_order(Document(name, encoding, text, mark=mark_of(data)))


def _of_reading(name: str, encoding: str, reading: Reading) -> Document:
    return Document(
        name, encoding, reading.text, reading.spans, not_read=reading.not_read, heads=reading.heads, plain=False
    )


def in_reading_order(document: Document) -> Document:
    """The same document, columns that stand side by side put one below the other."""
    if document.text.count("\u3000\u3000") + document.text.count("    ") < 5:
        return document
    from deadline_cli.notices.documents.gutters import side_by_side

    ordered = side_by_side(document.text)
    if ordered is None:
        return document
    text, origins = ordered
    return document._replace(text=text, source=document.text, origins=origins, plain=False)


def _is_markup(text: str) -> bool:
    """Whether a text without a suffix that says so is a web page, or a piece of one."""
    head = text[:1024].lstrip("\ufeff \t\r\n")
    return head.startswith("<") and _WEB_PAGE.match(head) is not None
