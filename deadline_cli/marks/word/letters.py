"""The characters of a paragraph by run and offset, as the reader counts them, each with the XML that holds it."""

from __future__ import annotations

import re

from deadline_cli.marks.word.positions import Element
from deadline_cli.records import NamedTuple

# Between the runs in these a mark may stand; what else holds words (a formula, ruby) is marked as a whole.
_OPEN = frozenset(["ins", "moveTo", "hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo"])
_STRUCK = frozenset(["del", "moveFrom", "rt"])  # deleted words, and the readings above ruby
_UNPRINTED = frozenset(["pPr", "rPr", "sectPr", "instrText", "delText", "delInstrText", "fldChar", "txbxContent", "p"])
_SIGNS = frozenset(["tab", "ptab", "br", "cr", "noBreakHyphen", "sym"])
_CHARACTER = re.compile(rb"&[^;]*;|\r\n?|[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*")


class Leaf(NamedTuple):
    """A piece of printed words: `host` is the run (or formula) beside which a mark can stand, `parent` holds it.

    `piece` is the child of the run that holds the words, or the host itself. `cuttable` words (those of a w:t) can be
    parted inside. Those of a field are not: a program writes them anew, and LibreOffice loses a comment among them with
    the words beside it; `field` says where the field begins and ends.
    """

    host: Element
    piece: Element
    parent: Element
    length: int
    cuttable: bool
    field: tuple[int, int] | None = None


class Spot(NamedTuple):
    """A place in the words of a paragraph: before character `offset` of the leaf, or behind the one before it."""

    leaf: int
    offset: int


class Letters:
    """The leaves of a paragraph in order, and which of them holds a character of which run.

    Runs count from 1 in the order of their tags, those within others and the deleted ones too, those of a text box
    not (they belong to its own paragraphs); the offset is that of the character in its run.
    """

    def __init__(self, xml: bytes, paragraph: Element) -> None:
        self.paragraph = paragraph
        self.leaves: list[Leaf] = []
        self._xml = xml
        self._run = 0
        self._by_run: dict[int, list[tuple[int, int, int]]] = {}  # offset, length, leaf
        self._fields = 0  # how many are open
        self._field = 0, 0  # where the outermost begins, and its first leaf
        self._between(paragraph)

    def spot(self, run: int, offset: int) -> Spot | None:
        """Where a character stands; None where the paragraph has no such one, or only a deleted one."""
        for begin, length, leaf in self._by_run.get(run, ()):
            if begin <= offset < begin + length:
                return Spot(leaf, offset - begin if self.leaves[leaf].cuttable else 0)
        return None

    def _between(self, parent: Element) -> None:
        """Runs between which a mark may stand."""
        for child in parent.children:
            if child.name == "r":
                self._take(child, child, parent)
            elif child.name in _OPEN:
                self._between(child)
            elif child.name not in _UNPRINTED:
                self._inside(child, None if child.name in _STRUCK else Leaf(child, child, parent, 1, False))

    def _take(self, run: Element, host: Element, parent: Element) -> None:
        """A run of the paragraph itself: each of its children is a leaf."""
        self._run += 1
        own, offset = self._run, 0
        for child in run.children:
            if child.name == "t":
                length = len(characters(self._xml, child))
                self._add(own, offset, length, Leaf(host, child, parent, length, True))
                offset += length
            elif child.name in _SIGNS:
                self._add(own, offset, 1, Leaf(host, child, parent, 1, False))
                offset += 1
            elif child.name == "fldChar":
                self._mark_field(child, host)
            elif child.name not in _UNPRINTED:
                self._inside(child, Leaf(host, child, parent, 1, False))

    def _mark_field(self, mark: Element, host: Element) -> None:
        """A field begins or ends; the leaves of one that has ended are known for its."""
        kind = self._xml[mark.start : mark.inner]
        if b'"begin"' in kind or b"'begin'" in kind:
            if not self._fields:
                self._field = host.start, len(self.leaves)
            self._fields += 1
        elif (b'"end"' in kind or b"'end'" in kind) and self._fields:
            self._fields -= 1
            if not self._fields:
                start, first = self._field
                for at in range(first, len(self.leaves)):
                    self.leaves[at] = self.leaves[at]._replace(cuttable=False, field=(start, host.end))

    def _inside(self, element: Element, whole: Leaf | None) -> None:
        """Words that cannot be parted: every run in here lies in the one leaf `whole`, or in none."""
        children = element.children[:1] if element.name == "AlternateContent" else element.children
        for child in children:
            if child.name != "r":
                if child.name not in _UNPRINTED:
                    self._inside(child, whole if child.name not in _STRUCK else None)
                continue
            self._run += 1
            own, offset = self._run, 0
            for piece in child.children:
                if piece.name == "t" or piece.name in _SIGNS:
                    length = len(characters(self._xml, piece)) if piece.name == "t" else 1
                    if whole is not None:
                        self._add(own, offset, length, whole)
                    offset += length
                elif piece.name not in _UNPRINTED:
                    self._inside(piece, whole)

    def _add(self, run: int, offset: int, length: int, leaf: Leaf) -> None:
        if not self.leaves or self.leaves[-1] is not leaf:
            self.leaves.append(leaf)
        self._by_run.setdefault(run, []).append((offset, length, len(self.leaves) - 1))


def characters(xml: bytes, element: Element) -> list[bytes]:
    """The words of an element, one piece of XML a character (a reference such as &amp; is one)."""
    raw = xml[element.inner : element.close]
    if b"<" in raw:  # a comment or a CDATA section among the words
        raw = re.sub(rb"<!--.*?-->|<\?.*?\?>", b"", raw, flags=re.DOTALL)
        raw = re.sub(rb"<!\[CDATA\[(.*?)\]\]>", lambda found: _escaped(found[1]), raw, flags=re.DOTALL)
    return _CHARACTER.findall(raw)


def _escaped(words: bytes) -> bytes:
    return words.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
