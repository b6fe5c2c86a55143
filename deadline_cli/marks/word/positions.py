"""Where the elements of a paragraph stand in the XML of a document, so that the XML can be changed in its place.

expat alone of the standard library's parsers says at which byte an element begins and ends; lxml keeps lines at most.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple
from xml.parsers import expat

from deadline_cli.errors import DeadlineError

WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_TAG = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*+>""")
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"


class Element(NamedTuple):
    """An element by its bytes: `start` of its tag, `inner` where its content begins, `close` of its end tag, `end`.

    An empty element (<w:tab/>) has all of `inner`, `close` and `end` behind its tag.
    """

    name: str
    start: int
    inner: int
    close: int
    end: int
    children: tuple[Element, ...] = ()


def paragraphs(xml: bytes, wanted: Collection[int], name: str) -> dict[int, Element]:
    """The wanted paragraphs by number: the n-th w:p in document order, from 1; of a text box the Choice only.

    Names are local ones. Raises DeadlineError for XML that cannot be parsed; `name` is the file's.
    """
    scanner = _Scanner(xml, frozenset(wanted))
    try:
        scanner.run()
    except expat.ExpatError as problem:
        raise DeadlineError(f"{name}: not a readable Word file ({problem}); save it again as .docx") from None
    return scanner.found


class _Scanner:
    """Counts paragraphs and keeps the tree of those wanted, also where one stands in another."""

    def __init__(self, xml: bytes, wanted: frozenset[int]) -> None:
        self.xml = xml
        self.wanted = wanted
        self.found: dict[int, Element] = {}
        self._number = self._fallback = 0
        self._open: list[tuple[str, int, int, list[Element], int]] = []  # name, start, inner, children, number
        self._paragraphs = frozenset(f"{space} p" for space in WORD)
        self._parser = expat.ParserCreate("utf-8", " ")

    def run(self) -> None:
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.Parse(self.xml, True)

    def _start(self, name: str, _: dict[str, str]) -> None:
        number = 0
        if name == _FALLBACK:
            self._fallback += 1
        elif name in self._paragraphs and not self._fallback:
            self._number += 1
            number = self._number
        if self._open or number in self.wanted:
            at = self._parser.CurrentByteIndex
            tag = _TAG.match(self.xml, at)
            inner = tag.end() if tag is not None else at
            self._open.append((name.rpartition(" ")[2], at, inner, [], number))

    def _end(self, name: str) -> None:
        if name == _FALLBACK:
            self._fallback -= 1
        if not self._open:
            return
        local, start, inner, children, number = self._open.pop()
        close = max(self._parser.CurrentByteIndex, inner)
        tag = _TAG.match(self.xml, close) if self.xml[inner - 2 : inner] != b"/>" else None
        element = Element(local, start, inner, close, tag.end() if tag is not None else close, tuple(children))
        if self._open:
            self._open[-1][3].append(element)
        if number in self.wanted:
            self.found[number] = element
