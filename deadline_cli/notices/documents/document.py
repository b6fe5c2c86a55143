"""A document's text, from a file or its bytes: plain, Markdown, HTML, Word or PDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from deadline_cli.given_file import open_given
from deadline_cli.notices.documents.beside import files_beside
from deadline_cli.notices.documents.doubts import NO_WORDS, doubts
from deadline_cli.notices.documents.reading import (
    NotRead,
    Reading,
    Unreadable,
    cannot_be_read,
    text_in,
    unreadable,
)
from deadline_cli.notices.documents.sort import Sort, sort_of
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.places import Span
from deadline_cli.records import NamedTuple
from deadline_cli.texts.decoding import mark_of

if TYPE_CHECKING:
    from deadline_cli.texts.web_linked import Held

LARGEST_FILE: Final = 300_000_000  # bytes; a newspaper's page with its pictures has a tenth of it
Reader = Callable[[bytes, str], Reading]
# The reader of each sort: its module, its function, and what JSON calls the encoding if not by the sort's name.
_READERS: Final[dict[Sort, tuple[str, str, str]]] = {
    "pdf": ("pdf.text", "pdf_text", ""),
    "docx": ("word.text", "word_text", ""),
    "flat-word": ("word.text", "flat_word_text", "xml"),
    "ole": ("ole", "ole_text", "doc"),
    "rtf": ("rtf.text", "rtf_text", ""),
    "odt": ("odf.text", "odf_text", ""),
    "flat-odt": ("odf.text", "odf_text", "fodt"),
    "flat-sheet": ("sheets.flat", "flat_sheet_text", "xml"),
    "xml": ("xml_words", "xml_words", ""),
    "json": ("table_text", "json_text", ""),
    "odp": ("odf.text", "odf_text", ""),
    "epub": ("epub", "epub_text", ""),
    "slides": ("slides.text", "slides_text", "pptx"),
    "ofd": ("ofd.text", "ofd_text", ""),
    "uof": ("uof", "uof_text", ""),
    "mail": ("mail", "mail_text", ""),
    "picture": ("picture", "picture_text", ""),
    "sheet": ("sheets.cells", "sheet_text", ""),
    "ods": ("sheets.ods", "ods_text", "sheet"),
    "csv": ("table_text", "csv_text", ""),
    "jsonl": ("table_text", "jsonl_text", ""),
}
_REFUSED: Final[dict[Sort, tuple[str, str]]] = {
    "postscript": ("PostScript文件读不了；请转换成PDF", "PostScript cannot be read; convert it to PDF"),
    "pointer": (
        "只是大文件的指针（Git LFS）；请取得文件本身",
        "a pointer to a large file (Git LFS); get the file itself",
    ),
    "sealed": ("内容经过加密；请解密后另存", "what it holds is encrypted; decrypt it and save it"),
    "shortcut": ("只是快捷方式；请给出它指向的文件", "a shortcut; give the file to which it points"),
    "base64": ("内容经过编码（base64）；请解码后另存", "what it holds is encoded (base64); decode it and save it"),
    "empty": ("文件是空的", "the file is empty"),
    "archive": ("这是压缩包；请先解压", "an archive; unpack it first"),
    "zip": ("压缩包已损坏；请重新取得", "a broken archive; get it again"),
}
# What only its own program opens, by how people call it.
_EXPORTED: Final = {
    ".indd": "InDesign", ".idml": "InDesign", ".qxp": "QuarkXPress", ".qxd": "QuarkXPress", ".fit": "方正飞腾",
    ".vft": "方正飞翔", ".s92": "方正书版", ".s10": "方正书版", ".ceb": "方正CEB", ".cebx": "方正CEB", ".caj": "CAJ",
    ".pages": "Pages", ".numbers": "Numbers", ".key": "Keynote", ".psd": "Photoshop", ".cdr": "CorelDRAW",
    ".xps": "XPS", ".vsdx": "Visio", ".xmind": "XMind", ".one": "OneNote", ".dwg": "CAD", ".chm": "CHM",
    ".mobi": "Kindle", ".azw3": "Kindle", ".pub": "Publisher", ".mdi": "MDI",
}  # fmt: skip
_NAMED: Final = {
    ".pdf": "PDF", ".docx": "Word", ".doc": "Word", ".wps": "WPS", ".ofd": "OFD", ".odt": "ODT", ".pptx": "PPT",
    ".epub": "EPUB", ".uof": "UOF", ".uot": "UOF", ".uos": "UOF", ".uop": "UOF",
}  # fmt: skip
_MARKDOWN = (".md", ".markdown")  # begins with HTML now and then
_WEB_PAGE = Pattern(
    r"(?:\s|<!--(?:(?!-->)[^\0]){0,300}-->|<\?xml[^>]{0,99}>)*+"
    r"<(?:!doctype html|(?:html|head|meta|body|div|p|table|h\d)[\s>])",
    re.IGNORECASE,
)


class Document(NamedTuple):
    """`text` as the user sees it.

    `spans` say where the text of a Word, PDF or table file stands in it; `origins`, for HTML and for columns side by
    side, hold the offset in the file of each run of words, with the file's own `source`, so that findings point into
    the file; `mark` is the byte order mark that the file begins with. `not_read` names the parts that could not be
    read, `heads` are the running heads of its pages, `published` the days that a web page's head states.
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
    published: tuple[str, ...] = ()


def read_document(path: Path) -> Document:
    """The document in a file."""
    return document_of_bytes(read_bytes(path), str(path), files_beside(path))


def read_bytes(path: Path) -> bytes:
    """What a file holds; raises Unreadable where it cannot be read or is too large for a document."""
    try:
        with open_given(path) as stored:
            return bytes_of(stored, str(path))
    except OSError as problem:
        raise cannot_be_read(str(path), problem) from None


def bytes_of(stream: BinaryIO, name: str) -> bytes:
    """All that a stream holds; raises Unreadable where that is too large for a document: a pipe may have no end."""
    data = stream.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        size = LARGEST_FILE // 1_000_000
        raise unreadable(name, f"文件大于{size}MB；请拆开", f"larger than {size} MB; split it")
    return data


def document_of_bytes(data: bytes, name: str, held: Held | None = None) -> Document:
    """The document in `data`, of whatever sort; `name` is how the user calls it, `held` what stands beside a web page.

    Raises Unreadable, with the reason, for what no reader can read.
    """
    document = _of_bytes(data, name, held)
    left = doubts(document.text)
    if not (document.plain or document.not_read or document.text.strip()):
        left.append(NO_WORDS)
    return document._replace(not_read=(*document.not_read, *left)) if left else document


def _of_bytes(data: bytes, name: str, held: Held | None) -> Document:
    suffix = Path(name).suffix.lower()
    sort = sort_of(data, suffix)
    try:
        return _of_sort(data, name, (suffix, sort), held)
    except Unreadable:
        if suffix not in _EXPORTED:
            raise
        program = _EXPORTED[suffix]
        zh, en = f"{program}文件读不了；请导出为PDF", f"{program} files cannot be read; export it to PDF"
        raise unreadable(name, zh, en) from None


def _of_sort(data: bytes, name: str, known: tuple[str, Sort], held: Held | None) -> Document:
    suffix, sort = known
    if sort == "zip" and suffix == ".docx":
        sort = "docx"
    if sort in _READERS:
        module, function, encoding = _READERS[sort]
        read: Reader = getattr(import_module(f"deadline_cli.notices.documents.{module}"), function)
        return _of_reading(name, encoding or sort, read(data, name))
    if sort in _REFUSED:
        raise unreadable(name, *_REFUSED[sort])
    return _text(data, name, known, held)


def _text(data: bytes, name: str, known: tuple[str, Sort], held: Held | None) -> Document:
    """Plain text, Markdown or a web page."""
    suffix, sort = known
    try:
        text, encoding = text_in(data, name)
    except Unreadable:
        if suffix not in _NAMED:
            raise
        raise unreadable(
            name, f"不是可读的{_NAMED[suffix]}文件；请重新保存", f"not a readable {_NAMED[suffix]} file; save it again"
        ) from None
    if sort == "html" or suffix not in _MARKDOWN:
        return document_of_text(text, name, encoding, mark=mark_of(data), is_web=sort == "html", held=held)
    return in_reading_order(Document(name, encoding, text, mark=mark_of(data)))


def document_of_text(
    text: str, name: str = "", encoding: str = "utf-8", *, mark: bytes = b"", is_web: bool = False,
    held: Held | None = None,
) -> Document:  # fmt: skip
    """The document in a text: a web page or a piece of one (`is_web`: in any case) as it is seen, else as it stands.

    `held` hands out the style sheets and the pictures that stand beside the page.
    """
    if is_web or _is_markup(text):
        from deadline_cli.notices.documents.web import unread_of
        from deadline_cli.texts.webpage import read_page

        page = read_page(text, held=held)
        return Document(
            name, encoding, page.text, source=text, origins=page.origins, plain=False, published=page.published,
            not_read=unread_of(page, held),
        )  # fmt: skip
    return in_reading_order(Document(name, encoding, text, mark=mark))


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
