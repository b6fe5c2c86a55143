"""Files that stand whole in a Word file (altChunk), as converters of web pages write them: read where the text has
their place, as Word does when it opens the file."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import SubElement

from deadline_cli.notices.documents.package import LARGEST, BrokenPackage, Element, attribute
from deadline_cli.notices.documents.reading import NotRead, Unreadable
from deadline_cli.notices.documents.word.parts import Parts, target_of

if TYPE_CHECKING:
    from deadline_cli.notices.documents.document import Document

_NAMES: Final = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_MOST: Final = 5_000_000  # characters of all such files: a file may be named any number of times
_LINE: Final = 50  # of these: what a line costs that has none
_MOST_BYTES: Final = 2 * LARGEST  # of them as they are stored
_inside: ContextVar[bool] = ContextVar("_inside", default=False)  # a file may hold itself


def put_in(package: Parts, main: str, body: Element) -> tuple[NotRead, ...]:
    """Each such file of a body made paragraphs at its place; what of it was not read. One that cannot be read, or
    stands in another, stays as it is."""
    not_read: dict[NotRead, None] = {}
    if _inside.get():
        return ()
    read: dict[str, Document | None] = {}
    left, room = _MOST, _MOST_BYTES
    was = _inside.set(True)
    try:
        for name in _NAMES:
            for chunk in list(body.iter(f"{name}altChunk")):
                number = attribute(chunk, "id") or ""
                if number not in read:
                    data, path = _part(package, main, number)
                    room -= len(data)
                    read[number] = _held(data, path) if data and room >= 0 else None
                if (held := read[number]) is None:
                    continue
                left -= len(held.text) + _LINE * (held.text.count("\n") + 1)
                if left < 0:
                    break
                for line in held.text.split("\n"):
                    SubElement(SubElement(SubElement(chunk, f"{name}p"), f"{name}r"), f"{name}t").text = line
                not_read |= dict.fromkeys(held.not_read)
    finally:
        _inside.reset(was)
    return tuple(not_read)


def _part(package: Parts, main: str, number: str) -> tuple[bytes, str]:
    path = target_of(package, main, number)
    try:
        return (package.part(path) or b"" if path else b""), path
    except BrokenPackage:
        return b"", path


def _held(data: bytes, path: str) -> Document | None:
    from deadline_cli.notices.documents.document import document_of_bytes

    try:
        return document_of_bytes(data, path)
    except Unreadable:
        return None
