"""The text of an EPUB, as gazettes and regulations are handed out for reading: its pages in reading order."""

from __future__ import annotations

import posixpath
from functools import partial
from typing import Final
from urllib.parse import unquote

from deadline_cli.errors import Message
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, child, tag_of
from deadline_cli.notices.documents.reading import NotRead, Reading, locked, not_readable, text_in
from deadline_cli.notices.documents.web import PICTURES_OF_PAGE, unread_of
from deadline_cli.notices.finding import Words
from deadline_cli.texts.webpage import read_page

_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTED: Final = "META-INF/encryption.xml"
_OUT_OF_ORDER: Final = Words(
    "书里有不在阅读顺序中的页，未读：{}", "a page of the book outside its reading order was not read: {}"
)
_NO_PAGE: Final = Words("此页不是网页，未读", "the page is no web page and was not read")
_FEW: Final = 40  # letters: a page with fewer outside the reading order is a cover or a frame
_PAGES: Final = ("application/xhtml+xml", "text/html")


def epub_text(data: bytes, name: str) -> Reading:
    """The words of every page in the order of reading; a page that is only a picture is named as not read.

    Raises Unreadable for a file that is broken, would fill the memory, or whose pages are encrypted.
    """
    try:
        package = Package(data)
        pages, others = _pages(package)
        if pages.keys() & _encrypted(package).keys():
            raise locked(name)
        texts: list[str] = []
        not_read: list[NotRead] = []
        for number, (path, sort) in enumerate(pages.items(), 1):
            if sort not in _PAGES:
                not_read.append(NotRead(_NO_PAGE, page=number))
                continue
            page = package.part(path)
            if page is None:
                raise BrokenPackage(f"{path} is not in it")
            source, _ = text_in(page, name)
            shown = read_page(source, held=(held := partial(_held, package, path)))
            words = shown.text.strip("\n")
            if words.strip():
                not_read += [left._replace(page=number) for left in unread_of(shown, held) if left != PICTURES_OF_PAGE]
            texts.append(words)
            if not words.strip() and ("<img" in source or "<image" in source):
                reason = Words("此页是图片，未读", "the page is a picture and was not read")
                not_read.append(NotRead(reason, page=number))
        for path in others:
            if len("".join(read_page(text_in(package.part(path) or b"", name)[0]).text.split())) >= _FEW:
                said = posixpath.basename(path)
                not_read.append(NotRead(Words(_OUT_OF_ORDER.zh.format(said), _OUT_OF_ORDER.en.format(said))))
    except BrokenPackage as problem:
        raise not_readable(name, "EPUB", problem, ".docx") from None
    except RecursionError:
        raise not_readable(name, "EPUB", Message("nested too deeply"), ".docx") from None
    return Reading("\n\n".join(filter(None, texts)), not_read=tuple(not_read))


def _held(package: Package, page: str, name: str) -> bytes | None:
    """The style sheet or the picture that a page names, None where the package has none such."""
    return package.part(posixpath.join(posixpath.dirname(page), unquote(name.partition("#")[0])))


def _pages(package: Package) -> tuple[dict[str, str], list[str]]:
    """The parts in the order of reading, each once, with their sorts, those beside the text last; and the others."""
    container = package.xml(_CONTAINER)
    listed = () if container is None else container.iter()
    book = next((part.get("full-path") or "" for part in listed if tag_of(part) == "rootfile"), "")
    opened = package.xml(book)
    if opened is None:
        raise BrokenPackage("no list of its pages in it")
    items = {item.get("id"): item for item in _rows(opened, "manifest")}
    rows = sorted(_rows(opened, "spine"), key=lambda row: row.get("linear") == "no")
    found = [item for row in rows if (item := items.get(row.get("idref"))) is not None]
    pages: dict[str, str] = {}
    for item in found:
        pages.setdefault(_path(book, item), item.get("media-type") or "")
    others = [_path(book, item) for item in items.values() if item.get("media-type") in _PAGES]
    contents = {_path(book, item) for item in items.values() if "nav" in (item.get("properties") or "").split()}
    return pages, [path for path in others if path not in pages and path not in contents]


def _path(book: str, item: Element) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(book), unquote(item.get("href") or "")))


def _rows(book: Element, name: str) -> list[Element]:
    found = child(book, name)
    return list(found) if found is not None else []


def _encrypted(package: Package) -> dict[str, None]:
    """The parts that are encrypted; of most books that are sold their fonts alone."""
    listed = package.xml(_ENCRYPTED)
    if listed is None:
        return {}
    return {unquote(part.get("URI") or ""): None for part in listed.iter() if tag_of(part) == "CipherReference"}
