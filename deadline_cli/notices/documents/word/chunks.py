"""Files that stand whole in a Word file (altChunk), as converters of web pages write them: read where the text has
their place, as Word does when it opens the file."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import SubElement

from deadline_cli.notices.documents.package import BrokenPackage, Element, attribute
from deadline_cli.notices.documents.reading import NotRead, Unreadable
from deadline_cli.notices.documents.word.parts import Parts, target_of

if TYPE_CHECKING:
    from deadline_cli.notices.documents.document import Document

_NAMES: Final = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_inside: ContextVar[bool] = ContextVar("_inside", default=False)  # a file may hold itself


def put_in(package: Parts, main: str, body: Element) -> tuple[NotRead, ...]:
    """Each such file of a body made paragraphs at its place; what of it was not read. One that cannot be read, or
    stands in another, stays as it is."""
    not_read: list[NotRead] = []
    if _inside.get():
        return ()
    was = _inside.set(True)
    try:
        for name in _NAMES:
            for chunk in list(body.iter(f"{name}altChunk")):
                if (held := _held(package, main, attribute(chunk, "id") or "")) is not None:
                    for line in held.text.split("\n"):
                        SubElement(SubElement(SubElement(chunk, f"{name}p"), f"{name}r"), f"{name}t").text = line
                    not_read += held.not_read
    finally:
        _inside.reset(was)
    return tuple(not_read)


def _held(package: Parts, main: str, number: str) -> Document | None:
    from deadline_cli.notices.documents.document import document_of_bytes

    path = target_of(package, main, number)
    try:
        data = package.part(path) if path else None
        return document_of_bytes(data, path) if data else None
    except (BrokenPackage, Unreadable):
        return None
