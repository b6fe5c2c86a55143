"""Which styles of an OpenDocument file give words the colour of their ground, or no size (ODF 1.3 part 3, 20.193)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from deadline_cli.notices.documents.ground import PAPER, SMALLEST, are_alike
from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

STRUCK_STYLE, UNSEEN_STYLE = "struck", "unseen"
_POINTS: Final = compiled(r"(\d*\.?\d+)pt")
_NO_GROUND: Final = (None, "transparent", "#ffffff")


class Look(NamedTuple):
    """Colour (RRGGBB) and size in points of words; None where a style says nothing of it."""

    colour: str | None = None
    size: float | None = None

    def over(self, other: Look) -> Look:
        """What this says, and the other where this says nothing."""
        colour = other.colour if self.colour is None else self.colour
        return Look(colour, other.size if self.size is None else self.size)

    def is_unseen(self) -> bool:
        """Whether nobody sees such words on paper."""
        return (self.size is not None and self.size <= SMALLEST) or are_alike(self.colour, PAPER)


PLAIN: Final = Look()


def looks_of(roots: Iterable[Element | None]) -> dict[str, Look]:
    """The looks of the styles of a text whose words may be unseen; none where something colours the ground."""
    own: dict[str, tuple[str | None, Look]] = {}
    for root in roots:
        for part in root.iter() if root is not None else ():
            if _colours_ground(part):
                return {}
            name = attribute(part, "name") if tag_of(part) == "style" else None
            if name is not None:
                own[name] = attribute(part, "parent-style-name"), _look(child(part, "text-properties"))
    looks = {name: _by_chain(name, own) for name in own}
    return looks if any(look.is_unseen() for look in looks.values()) else {}


def look_of_cells(style: Element) -> str:
    """Whether a style of cells strikes their words out, or gives them the colour of the cell or no size."""
    words = child(style, "text-properties")
    if (attribute(words, "text-line-through-style") or "none") != "none":
        return STRUCK_STYLE
    if child(style, "map") is not None:  # another look by condition
        return ""
    ground = attribute(child(style, "table-cell-properties"), "background-color")
    paper = PAPER if ground in _NO_GROUND or ground is None else ground.lstrip("#")
    look = _look(words)
    tiny = look.size is not None and look.size <= SMALLEST
    return UNSEEN_STYLE if tiny or are_alike(look.colour, paper) else ""


def _look(words: Element | None) -> Look:
    colour, size = attribute(words, "color"), _POINTS.fullmatch(attribute(words, "font-size") or "")
    if attribute(words, "use-window-font-color") == "true":
        colour = "auto"
    return Look(colour and colour.lstrip("#"), float(size[1]) if size else None)


def _colours_ground(part: Element) -> bool:
    """Whether an element gives words another ground than paper, or may lie behind them."""
    ground = attribute(part, "background-color")
    if ground not in _NO_GROUND or tag_of(part) == "background-image":
        return True
    return attribute(part, "run-through") == "background"


def _by_chain(name: str | None, own: dict[str, tuple[str | None, Look]]) -> Look:
    look, seen = Look(), set[str]()
    while name is not None and name in own and name not in seen:
        seen.add(name)
        name, said = own[name]
        look = look.over(said)
    return look
