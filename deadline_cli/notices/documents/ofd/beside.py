"""What an OFD package carries beside the text of its pages: attached files, and annotations that show words."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.package import Element, Package, tag_of
from deadline_cli.notices.documents.paged.furniture import is_watermark
from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words

_MOST_NAMED: Final = 20  # attachments that are named one by one


def beside(package: Package) -> Iterator[NotRead]:
    """The attachments of each document in a package, and the pages on which annotations show words."""
    for path, document in _documents(package):
        attached = [part for found in _listed(package, document, path, "Attachments") for _, part in found]
        names = [part.get("Name") or "" for part in attached if tag_of(part) == "Attachment" and _shows(part)]
        for name in names[:_MOST_NAMED]:
            yield NotRead(Words(f"附件{name}未读；请另行校对", f"the attachment {name} was not read; check it apart"))
        if len(names) > _MOST_NAMED:
            rest = len(names) - _MOST_NAMED
            yield NotRead(Words(f"另有{rest}个附件未读", f"{rest} more attachments were not read"))
        numbers = {page.get("ID"): n for n, page in enumerate(_pages(document), 1)}
        for page in _annotated(package, document, path):
            yield NotRead(
                Words(
                    "页上的注释或图章里的文字未读；请另行校对",
                    "words in an annotation or a stamp on the page were not read; check them apart",
                ),
                numbers.get(page),
            )


def inside(base: str, path: str) -> str:
    """A path in the package as another part names it; some writers use backslashes."""
    path = path.replace("\\", "/")
    return posixpath.normpath(
        path.lstrip("/") if path.startswith("/") else posixpath.join(posixpath.dirname(base), path)
    )


def _documents(package: Package) -> Iterator[tuple[str, Element]]:
    root = package.xml("OFD.xml")
    for found in root.iter() if root is not None else ():
        if tag_of(found) == "DocRoot":
            path = inside("OFD.xml", (found.text or "").strip())
            if (document := package.xml(path)) is not None:
                yield path, document


def _listed(package: Package, document: Element, path: str, name: str) -> Iterator[list[tuple[str, Element]]]:
    """The elements of each list (Attachments, Annotations) that a document names, each with the list's path."""
    for found in document.iter():
        if tag_of(found) == name and (found.text or "").strip():
            at = inside(path, (found.text or "").strip())
            root = package.xml(at)
            yield [(at, part) for part in root.iter()] if root is not None else []


def _annotated(package: Package, document: Element, path: str) -> Iterator[str | None]:
    """The IDs of the pages on which an annotation shows words."""
    for listed in _listed(package, document, path, "Annotations"):
        for at, page in listed:
            if tag_of(page) != "Page":
                continue
            files = ((part.text or "").strip() for part in page if tag_of(part) == "FileLoc")
            roots = [package.xml(inside(at, file)) for file in files if file]
            if any(_has_words(note) for root in roots if root is not None for note in root):
                yield page.get("PageID")


def _has_words(note: Element) -> bool:
    """Whether an annotation shows words, unless they are but a watermark."""
    if not _shows(note):
        return False
    words = "".join((part.text or "").strip() for part in note.iter() if tag_of(part) == "TextCode")
    return not is_watermark([words]) if note.get("Type") == "Watermark" else bool(words)


def _shows(part: Element) -> bool:
    return (part.get("Visible") or "").lower() != "false"


def _pages(document: Element) -> Iterator[Element]:
    return (page for page in document.iter() if tag_of(page) == "Page" and page.get("BaseLoc"))
