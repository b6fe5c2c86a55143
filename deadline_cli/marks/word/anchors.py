"""Anchors and tracked changes written between and into the runs of a paragraph; a run is parted only where it must be.

Everything is a replacement of bytes in the XML: what is not named here stays as it was, to the byte.
"""

from __future__ import annotations

import re
from collections import defaultdict

from deadline_cli.marks.word.letters import Leaf, Spot, characters
from deadline_cli.marks.word.positions import WORD, Element
from deadline_cli.records import NamedTuple

_SPACE = re.compile(rb"\sxml:space\s*=")


class Replacement(NamedTuple):
    """New bytes for a stretch of the XML."""

    start: int
    end: int
    xml: bytes


class Cuts(NamedTuple):
    """What is to stand in a paragraph: at a spot new text, then the ends of comments, then their beginnings.

    `deleted` holds, of each leaf, the stretches of its characters that are struck out, `outside` what stands before or
    behind a field.
    """

    inserted: dict[Spot, list[bytes]]
    ends: dict[Spot, list[bytes]]
    starts: dict[Spot, list[bytes]]
    deleted: dict[int, list[tuple[int, int]]]
    outside: list[Replacement]

    @classmethod
    def none(cls) -> Cuts:
        return cls(defaultdict(list), defaultdict(list), defaultdict(list), defaultdict(list), [])

    def begin(self, leaves: list[Leaf], spot: Spot, mark: bytes) -> None:
        """A comment begins before a spot."""
        if (field := leaves[spot.leaf].field) is not None:
            self.outside.append(Replacement(field[0], field[0], mark))
        else:
            self.starts[spot].append(mark)

    def end(self, leaves: list[Leaf], spot: Spot, mark: bytes) -> None:
        """A comment ends at a spot."""
        if (field := leaves[spot.leaf].field) is not None:
            self.outside.append(Replacement(field[1], field[1], mark))
        else:
            self.ends[spot].append(mark)


class Markup(NamedTuple):
    """The names by which this document calls WordprocessingML, and who changes it when."""

    prefix: str
    declaration: str
    author: str
    moment: str

    def attributes(self, number: int) -> str:
        w = self.prefix
        return f'{self.declaration} {w}id="{number}" {w}author="{self.author}" {w}date="{self.moment}"'


def markup_of(xml: bytes, author: str, moment: str) -> Markup:
    """The prefix of the document's root; where it has none, ours, declared at each element."""
    root = next(found for found in re.finditer(rb"<([\w.-]+:)?document\b[^>]*>", xml))
    space = WORD[1] if WORD[1].encode() in root[0] else WORD[0]
    if root[1] is None:
        return Markup("w:", f' xmlns:w="{space}"', author, moment)
    return Markup(root[1].decode(), "", author, moment)


def replacements(
    xml: bytes, leaves: list[Leaf], cuts: Cuts, markup: Markup, number: int, inner: list[Replacement]
) -> list[Replacement]:
    """The changes of a paragraph, and those `inner` ones of the paragraphs in its text boxes that it does not take in.

    `number` is the id of the first tracked change; each takes the next.
    """
    touched = {spot.leaf for group in cuts[:3] for spot, here in group.items() if here} | cuts.deleted.keys()
    hosts = {leaves[at].host.start: leaves[at] for at in sorted(touched)}
    done = [*inner, *cuts.outside]
    for start, leaf in hosts.items():
        own = {at: candidate for at, candidate in enumerate(leaves) if candidate.host.start == start}
        if leaf.piece.start == start:
            done += _around(own, cuts)
        else:
            end = leaf.host.end
            writer = _Run(xml, leaf, markup, number, [change for change in done if start < change.start < end])
            done = [change for change in done if not start < change.start < end]
            done.append(Replacement(start, end, writer.rebuilt(own, cuts)))
            number = writer.number
    return done


def _around(own: dict[int, Leaf], cuts: Cuts) -> list[Replacement]:
    """What cannot be parted has its marks before and behind it."""
    ((at, leaf),) = own.items()
    before = b"".join(mark for spot, marks in cuts.starts.items() if spot.leaf == at for mark in marks)
    behind = b"".join(mark for spot, marks in cuts.ends.items() if spot.leaf == at for mark in marks)
    return [
        Replacement(leaf.host.start, leaf.host.start, before),
        Replacement(leaf.host.end, leaf.host.end, behind),
    ]


class _Run:
    """Writes a run anew in as many runs as its marks ask for."""

    def __init__(self, xml: bytes, leaf: Leaf, markup: Markup, number: int, boxes: list[Replacement]) -> None:
        self.xml, self.markup, self.number, self.boxes = xml, markup, number, boxes
        self.run = run = leaf.host
        self.parent = leaf.parent
        properties = next((child for child in run.children if child.name == "rPr"), None)
        self.head = xml[run.start : run.inner]
        if properties is not None:
            self.head += xml[properties.start : properties.end]
        self.tail = xml[run.close : run.end]
        self.out = bytearray()
        self.inside = bytearray()

    def rebuilt(self, own: dict[int, Leaf], cuts: Cuts) -> bytes:
        by_piece = {leaf.piece.start: at for at, leaf in own.items()}
        for child in self.run.children:
            if child.name == "rPr":
                continue
            at = by_piece.get(child.start)
            if at is None:
                self.inside += applied(self.xml, self.boxes, child.start, child.end)
            else:
                self._leaf(at, own[at], cuts)
        self._flush()
        return bytes(self.out)

    def _leaf(self, at: int, leaf: Leaf, cuts: Cuts) -> None:
        length = leaf.length
        deleted = cuts.deleted.get(at, [])
        points = {0, length, *(edge for stretch in deleted for edge in stretch)}
        points |= {min(s.offset, length) for group in cuts[:3] for s, here in group.items() if s.leaf == at and here}
        order = sorted(points)
        letters = characters(self.xml, leaf.piece) if leaf.cuttable else []
        for point, following in zip(order, [*order[1:], None], strict=True):
            self._marks(Spot(at, point), cuts)
            if following is None:
                break
            if not leaf.cuttable:
                self.inside += applied(self.xml, self.boxes, leaf.piece.start, leaf.piece.end)
            elif any(a <= point and following <= b for a, b in deleted):
                self._strike(b"".join(letters[point:following]))
            else:
                self.inside += self._words(leaf.piece, b"".join(letters[point:following]))

    def _marks(self, spot: Spot, cuts: Cuts) -> None:
        marks = [*cuts.ends.get(spot, ()), *cuts.starts.get(spot, ())]
        new = cuts.inserted.get(spot, [])
        if marks or new:
            self._flush()
        for text in new:
            self._insert(text)
        self.out += b"".join(marks)

    def _words(self, piece: Element, words: bytes) -> bytes:
        tag = self.xml[piece.start : piece.inner]
        if not _SPACE.search(tag):
            tag = tag[:-1] + b' xml:space="preserve">'
        return tag + words + self.xml[piece.close : piece.end]

    def _flush(self) -> None:
        if self.inside:
            self.out += self.head + self.inside + self.tail
            self.inside.clear()

    def _strike(self, words: bytes) -> None:
        self._flush()
        w, made = self.markup.prefix, self.markup.attributes(self.number)
        self.number += 1
        text = f'<{w}delText xml:space="preserve">'.encode() + words + f"</{w}delText>".encode()
        self.out += f"<{w}del{made}>".encode() + self.head + text + self.tail + f"</{w}del>".encode()

    def _insert(self, words: bytes) -> None:
        """New words; inside another's insertion they would be his, so his ends before them and goes on behind."""
        self._flush()
        w, made = self.markup.prefix, self.markup.attributes(self.number)
        self.number += 1
        text = f'<{w}t xml:space="preserve">'.encode() + words + f"</{w}t>".encode()
        new = f"<{w}ins{made}>".encode() + self.head + text + self.tail + f"</{w}ins>".encode()
        if self.parent.name in ("ins", "moveTo"):
            end, begin = self.xml[self.parent.close : self.parent.end], self.xml[self.parent.start : self.parent.inner]
            new = end + new + begin
        self.out += new


def applied(xml: bytes, changes: list[Replacement], start: int = 0, end: int | None = None) -> bytes:
    """A stretch of the XML (all of it) with the replacements in it, none of which overlaps another."""
    end = len(xml) if end is None else end
    pieces: list[bytes] = []
    at = start
    for change in sorted(changes, key=lambda change: (change.start, change.end)):
        if start <= change.start and change.end <= end:
            pieces += (xml[at : change.start], change.xml)
            at = change.end
    return b"".join([*pieces, xml[at:end]])
