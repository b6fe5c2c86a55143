"""Where the shapes of a slide stand, and what lies below and above each (ECMA-376 Part 1, 20.1.7.6, 19.3.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from deadline_cli.notices.documents.ground import UNKNOWN
from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.slides.colours import Colours
from deadline_cli.notices.documents.word.unvisited import chosen
from deadline_cli.records import NamedTuple

_DRAWN: Final = ("sp", "cxnSp", "pic", "graphicFrame", "contentPart")
_TRANSPARENT: Final = ""
_WHOLE_TURN: Final = 21_600_000


class Box(NamedTuple):
    """The edges of a shape in the measure of the slide."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether some of each lies on the other."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def is_above(self, other: Box) -> bool:
        """Whether the greater part of this one stands over the other, in one column with it."""
        shared = min(self.right, other.right) - max(self.left, other.left)
        narrower = min(self.right - self.left, other.right - other.left)
        return (self.top + self.bottom) / 2 < other.top and self.bottom < other.bottom and 2 * shared > narrower

    def holds(self, other: Box) -> bool:
        """Whether the other lies within this one."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


class Move(NamedTuple):
    """How the measures of a group become those of the slide: wider and higher by so much, and moved."""

    wide: float = 1.0
    high: float = 1.0
    right: float = 0.0
    down: float = 0.0


class Leaf(NamedTuple):
    """A shape that is painted: its edges, None where nothing says them, and its colour; nothing where it has none."""

    box: Box | None
    fill: str
    is_plain: bool  # a rectangle, or a picture, that nothing turns
    moves: bool = False  # it may come and go as the slide is shown


class Scene:
    """The shapes that a slide shows, from the lowest up."""

    def __init__(self, trees: Sequence[tuple[Element, bool]], colours: Colours, sheet: Box, *, moves: bool) -> None:
        self._colours = colours
        self._sheet = sheet
        self._leaves: list[Leaf] = []
        self._places: dict[int, int] = {}
        self._behind: dict[str, Element] = {}  # the places that a layout or a master keeps for a slide's shapes
        for tree, is_slide in trees:
            for shape, move in _shapes(tree, Move()):
                place = place_of(shape)
                if place is not None and not is_slide:
                    for name in ("i" + (attribute(place, "idx") or ""), "t" + (attribute(place, "type") or "")):
                        self._behind[name] = shape
                else:
                    self._places[id(shape)] = len(self._leaves)
                    self._leaves.append(self._leaf(shape, move, place)._replace(moves=moves and is_slide))

    def from_the_top(self, tree: Element) -> list[Element]:
        """The shapes of a tree as they were painted, but for one that stands over what was painted before it."""
        ordered = list[Element]()
        for shape in tree:
            box, at = self._box(shape), len(ordered)
            while (
                at and box is not None and (before := self._box(ordered[at - 1])) is not None and box.is_above(before)
            ):
                at -= 1
            ordered.insert(at, shape)
        return ordered

    def _box(self, shape: Element) -> Box | None:
        return self._leaves[at].box if (at := self._places.get(id(shape), -1)) >= 0 else None

    def ground_of(self, shape: Element) -> str:
        """What the words of a shape stand on: its own filling, else what is painted below it."""
        at = self._places.get(id(shape), -1)
        if at < 0:
            return UNKNOWN
        own = self._leaves[at]
        if own.fill != _TRANSPARENT:
            return own.fill
        for below in reversed(self._leaves[:at]):
            if below.fill != _TRANSPARENT and (own.box is None or below.box is None or own.box.meets(below.box)):
                is_under = own.box is not None and below.box is not None and below.box.holds(own.box)
                return below.fill if is_under and below.is_plain else UNKNOWN
        return self._colours.ground

    def is_off(self, shape: Element) -> bool:
        """Whether a shape lies wholly off the slide."""
        own = self._leaves[at] if (at := self._places.get(id(shape), -1)) >= 0 else None
        return own is not None and own.box is not None and not own.moves and not own.box.meets(self._sheet)

    def is_covered(self, shape: Element) -> bool:
        """Whether another shape that lets nothing through lies on a shape."""
        at = self._places.get(id(shape), -1)
        if at < 0 or (box := self._leaves[at].box) is None or self._leaves[at].moves:
            return False
        above = [leaf for leaf in self._leaves[at + 1 :] if leaf.is_plain and leaf.fill not in (_TRANSPARENT, UNKNOWN)]
        return any(leaf.box is not None and leaf.box.holds(box) and not leaf.moves for leaf in above)

    def _leaf(self, shape: Element, move: Move, place: Element | None) -> Leaf:
        looks = child(shape, "spPr")
        frame = child(looks, "xfrm") if looks is not None else child(shape, "xfrm")
        fill = self._colours.filling(shape)
        if place is not None:
            named = "i" + (attribute(place, "idx") or ""), "t" + (attribute(place, "type") or "")
            behind = next((self._behind[name] for name in named if name in self._behind), None)
            if frame is None and behind is not None:
                frame = child(child(behind, "spPr"), "xfrm")
            if fill is None and behind is not None:
                fill = self._colours.filling(behind)
        turn = attribute(frame, "rot") or "0"
        is_turned = not turn.lstrip("-").isdecimal() or int(turn) % _WHOLE_TURN != 0
        shaped = attribute(child(looks, "prstGeom"), "prst") or "rect"
        box = _box_of(frame, move, is_turned=is_turned)
        return Leaf(box, fill or _TRANSPARENT, shaped == "rect" and not is_turned)


def place_of(shape: Element) -> Element | None:
    """The place of the layout that a shape of a slide fills, or that one of a layout keeps."""
    return child(child(next((part for part in shape if tag_of(part).startswith("nv")), None), "nvPr"), "ph")


def is_hidden(shape: Element) -> bool:
    """Whether a shape is hidden by the list of a slide's objects."""
    named = next((part for part in shape for part in part if tag_of(part) == "cNvPr"), None)
    return attribute(named, "hidden") in ("1", "true")


def _shapes(tree: Element, move: Move) -> Iterator[tuple[Element, Move]]:
    for shape in tree:
        tag = tag_of(shape)
        if is_hidden(shape):
            continue
        if tag == "AlternateContent" and (branch := chosen(shape)) is not None:
            yield from _shapes(branch, move)
        elif tag == "grpSp":
            yield from _shapes(shape, _within(shape, move))
        elif tag in _DRAWN:
            yield shape, move


def _within(group: Element, move: Move) -> Move:
    """How the measures within a group become those of the slide."""
    frame = child(child(group, "grpSpPr"), "xfrm")
    corner, size, inner, within = (_pair(child(frame, name)) for name in ("off", "ext", "chOff", "chExt"))
    if corner is None or size is None or inner is None or within is None or 0 in within:
        return move
    wide, high = size[0] / within[0], size[1] / within[1]
    right, down = corner[0] - inner[0] * wide, corner[1] - inner[1] * high
    return Move(move.wide * wide, move.high * high, move.wide * right + move.right, move.high * down + move.down)


def _box_of(frame: Element | None, move: Move, *, is_turned: bool) -> Box | None:
    corner, size = _pair(child(frame, "off")), _pair(child(frame, "ext"))
    if corner is None or size is None:
        return None
    left, top = corner[0] * move.wide + move.right, corner[1] * move.high + move.down
    wide, high = size[0] * move.wide, size[1] * move.high
    more = max(wide, high) / 2 if is_turned else 0.0
    return Box(left - more, top - more, left + wide + more, top + high + more)


def _pair(part: Element | None) -> tuple[float, float] | None:
    if part is None:
        return None
    try:
        across, down = ("x", "y") if part.get("x") is not None else ("cx", "cy")
        return float(part.get(across) or ""), float(part.get(down) or "")
    except ValueError:
        return None
