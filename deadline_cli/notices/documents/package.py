"""Parts of a zipped document (Word, OpenDocument, OFD): found whatever the case of their names, read within limits.

The standard library's zipfile and ElementTree read a page in 13 ms where python-docx and lxml take 50. Expat expands
entities, so a document type, which no format of offices has, is refused before it is parsed.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree

from deadline_cli.patterns import compiled

Element = ElementTree.Element

LARGEST: Final = 48_000_000  # bytes of one part; a book of a thousand pages has a third of it
_MOST_TAGS: Final = 1_500_000  # each becomes an object of some 200 bytes
_DECLARED: Final = compiled(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']""")
_READ_BY_EXPAT: Final = frozenset([b"utf-8", b"utf-16", b"us-ascii", b"ascii"])
_BROKEN: Final = (
    zipfile.BadZipFile, ElementTree.ParseError, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError,
    ValueError, LookupError, OverflowError, RecursionError,
)  # fmt: skip


class BrokenPackage(Exception):
    """A part that is not there or damaged; its text says which."""


class BrokenXml(BrokenPackage):
    """A part that is no XML, or in an encoding that nobody knows."""


class ForbiddenXml(BrokenPackage):
    """XML with a document type, whose entities could fill the memory."""


class TooLarge(BrokenPackage):
    """A part that would fill the memory."""


class Package:
    """An opened zip file; parts are asked for by their path in it."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as problem:
            raise BrokenPackage(str(problem) or type(problem).__name__) from None
        self._names = {_folded(name): name for name in self._zip.namelist()}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._names.values())

    def has(self, path: str) -> bool:
        return _folded(path) in self._names

    def part(self, path: str, largest: int = LARGEST) -> bytes | None:
        """The bytes of a part, None where there is none; BrokenPackage where it is damaged, locked or too large."""
        name = self._names.get(_folded(path))
        if name is None:
            return None
        try:
            with self._zip.open(name) as stored:
                data = stored.read(largest + 1)
        except _BROKEN as problem:
            raise BrokenPackage(f"{path}: {str(problem) or type(problem).__name__}") from None
        if len(data) > largest:
            raise TooLarge(f"{path} is larger than {largest // 1_000_000} MB")
        return data

    def xml(self, path: str) -> Element | None:
        """The root element of a part, None where there is none."""
        data = self.part(path)
        if data is None:
            return None
        try:
            return xml_root(data)
        except BrokenPackage as problem:
            raise type(problem)(f"{path}: {problem}") from None


def xml_root(data: bytes) -> Element:
    """The root of an XML text without a document type; BrokenPackage where it is none, or would fill the memory."""
    data = _safe(data)
    if data.count(b"<") > _MOST_TAGS:
        raise TooLarge(f"more than {_MOST_TAGS:,} tags")
    try:
        return ElementTree.fromstring(data)
    except _BROKEN as problem:
        raise BrokenXml(str(problem)) from None


def xml_events(data: bytes) -> Iterator[tuple[str, Element]]:
    """The elements of an XML text without a document type as they start and end; what is done with is to be cleared.

    Raises BrokenPackage, BrokenXml among them after what stands before the fault.
    """
    try:
        yield from ElementTree.iterparse(io.BytesIO(_safe(data)), events=("start", "end"))
    except _BROKEN as problem:
        raise BrokenXml(str(problem)) from None


def _safe(data: bytes) -> bytes:
    """The same XML in an encoding that expat reads; ForbiddenXml where it has a document type."""
    declared = _DECLARED.match(data)
    if declared is not None and declared[1].lower() not in _READ_BY_EXPAT:
        try:
            text = data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError) as problem:
            raise BrokenXml(str(problem)) from None
        data = text[text.find("?>") + 2 :].encode("utf-8", "replace")
    if any("<!DOCTYPE".encode(encoding) in data for encoding in ("ascii", "utf-16-le", "utf-16-be")):
        raise ForbiddenXml("a document type is not allowed")
    return data


def tag_of(element: Element) -> str:
    """The element's name without its namespace; comments and the like have none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element | None, name: str) -> str | None:
    """The value of an attribute in any namespace, or in none."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if key == name or key.endswith("}" + name):
            return value
    return None


def whole(element: Element | None, name: str, otherwise: int = 0) -> int:
    """The whole number in an attribute, `otherwise` where it holds none or one that no sheet has."""
    value = attribute(element, name) or ""
    return int(value) if value.isdecimal() and len(value) < 9 else otherwise


def child(element: Element | None, name: str) -> Element | None:
    """The first child of that name in any namespace."""
    if element is not None:
        ending = "}" + name
        for found in element:
            if isinstance(found.tag, str) and (found.tag.endswith(ending) or found.tag == name):
                return found
    return None


def _folded(path: str) -> str:
    return posixpath.normpath(path.replace("\\", "/")).lstrip("/").lower()
