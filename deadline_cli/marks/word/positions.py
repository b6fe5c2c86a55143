"""Where the elements of a paragraph stand in the XML of a document, so that the XML can be changed in its place.

expat alone of the standard library's parsers says at which byte an element begins and ends; lxml keeps lines at most.
Only the paragraphs that are wanted are parsed: where they stand is told by their tags.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from xml.parsers import expat

from deadline_cli.errors import DeadlineError, library_reason
from deadline_cli.records import NamedTuple

WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_REST = rb"""(?:[^<>"']|"[^"]*"|'[^']*')*+>"""
_TAG = re.compile(b"<" + _REST)
_ROOT = re.compile(rb"<([\w.-]+:)?document(?=[\s/>])" + _REST)
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_FALLBACK = f"{_COMPATIBILITY} Fallback"


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
    root = _ROOT.search(xml)
    try:
        if root is None or not _is_plain(xml, root[0]):
            return _Scanner(xml, frozenset(wanted)).run(xml)
        found = {}
        for number, (start, end) in _stretches(xml, root[1] or b"", frozenset(wanted)).items():
            # The root's tag before it declares the prefixes.
            scanner = _Scanner(xml, frozenset([1]), start - len(root[0]))
            found[number] = scanner.run(root[0] + xml[start:end], whole=False)[1]
    except expat.ExpatError as problem:
        raise DeadlineError(
            "{name}: not a readable Word file ({problem}); save it again as .docx",
            name=name,
            problem=library_reason(problem),
        ) from None
    return found


def _is_plain(xml: bytes, root: bytes) -> bool:
    """Whether the root alone declares the names of paragraphs and fallbacks: their tags can then be told by sight."""
    spaces = (*(space.encode() for space in WORD), _COMPATIBILITY.encode())
    declared = (b"xmlns:mc=" in root) == (_COMPATIBILITY.encode() in root)
    return declared and all(xml.count(space) == root.count(space) for space in spaces) and root.count(b"xmlns=") == 0


def _stretches(xml: bytes, prefix: bytes, wanted: frozenset[int]) -> dict[int, tuple[int, int]]:
    """Where the wanted paragraphs stand."""
    name = re.escape(prefix) + b"p"
    skipped = rb"!--.*?-->|!\[CDATA\[.*?\]\]>|"
    tags = re.compile(b"<(?:" + skipped + b"(/?)(" + name + rb"|mc:Fallback)(?=[\s/>])" + _REST + b")", re.DOTALL)
    found: dict[int, tuple[int, int]] = {}
    number = fallback = 0
    begun: list[tuple[int, int]] = []
    for tag in tags.finditer(xml):
        if tag[2] is None:
            continue
        ends, empty = bool(tag[1]), tag[0].endswith(b"/>")
        if tag[2] == b"mc:Fallback":
            fallback += 0 if empty else -1 if ends else 1
        elif fallback:
            continue
        elif ends:
            at, start = begun.pop()
            if at in wanted:
                found[at] = start, tag.end()
        else:
            number += 1
            if not empty:
                begun.append((number, tag.start()))
            elif number in wanted:
                found[number] = tag.span()
    return found


class _Scanner:
    """Counts paragraphs and keeps the tree of those wanted, also where one stands in another.

    `shift` is where in `xml` the bytes that are parsed would begin.
    """

    def __init__(self, xml: bytes, wanted: frozenset[int], shift: int = 0) -> None:
        self.xml = xml
        self.wanted = wanted
        self._shift = shift
        self._found: dict[int, Element] = {}
        self._number = self._fallback = 0
        self._open: list[tuple[str, int, int, list[Element], int]] = []  # name, start, inner, children, number
        self._paragraphs = frozenset(f"{space} p" for space in WORD)
        self._parser = expat.ParserCreate("utf-8", " ")

    def run(self, parsed: bytes, *, whole: bool = True) -> dict[int, Element]:
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.Parse(parsed, whole)
        return self._found

    def _start(self, name: str, _: dict[str, str]) -> None:
        number = 0
        if name == _FALLBACK:
            self._fallback += 1
        elif name in self._paragraphs and not self._fallback:
            self._number += 1
            number = self._number
        if self._open or number in self.wanted:
            at = self._parser.CurrentByteIndex + self._shift
            tag = _TAG.match(self.xml, at)
            inner = tag.end() if tag is not None else at
            self._open.append((name.rpartition(" ")[2], at, inner, [], number))

    def _end(self, name: str) -> None:
        if name == _FALLBACK:
            self._fallback -= 1
        if not self._open:
            return
        local, start, inner, children, number = self._open.pop()
        close = max(self._parser.CurrentByteIndex + self._shift, inner)
        tag = _TAG.match(self.xml, close) if self.xml[inner - 2 : inner] != b"/>" else None
        element = Element(local, start, inner, close, tag.end() if tag is not None else close, tuple(children))
        if self._open:
            self._open[-1][3].append(element)
        if number in self.wanted:
            self._found[number] = element
