"""How words of a Word file look: their colour, their size, and what they stand on (ECMA-376 Part 1, 17.3.2)."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.ground import PAPER, SMALLEST, UNKNOWN, are_alike
from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

MAY_BE_UNSEEN: Final = compiled(
    rb'\bcolor\b[^<>]*"(?:[Ff][0-9A-Fa-f]){3}"|"(?:background1|light1|bg1)"|\bsz\b[^<>]*"[012]"'
    rb'|\bfill="(?![Ff]{6}|auto|none)|\bhighlight\b'
)
"""What the XML of a part has where some of its words may have the colour of their ground or no size."""
BEHIND: Final = compiled(rb'behindDoc="(?:1|true)"|z-index:-|<w:background\b')
"""What it has where something may lie behind the words of a page."""
_PENS: Final = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF", "red": "FF0000",
    "yellow": "FFFF00", "white": "FFFFFF", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0",
}  # fmt: skip
# What gives words an edge or a filling of their own.
_EFFECTS: Final = frozenset(
    ["textFill", "textOutline", "glow", "shadow", "reflection", "outline", "emboss", "imprint", "effect", "props3d"]
)
_LIGHT: Final = ("background1", "light1", "bg1")


class Look(NamedTuple):
    """Colour and ground as RRGGBB, size in points, None where nothing is said; `paper` is a paragraph's ground."""

    colour: str | None = None
    ground: str | None = None
    size: float | None = None
    paper: str | None = None

    def over(self, other: Look) -> Look:
        """What this says, and the other where this says nothing."""
        return Look(
            other.colour if self.colour is None else self.colour,
            other.ground if self.ground is None else self.ground,
            other.size if self.size is None else self.size,
            other.paper if self.paper is None else self.paper,
        )

    def is_unseen_on(self, ground: str) -> bool:
        """Whether words that look so are seen by nobody; `ground` is what their paragraph stands on."""
        if self.size is not None and self.size <= SMALLEST:
            return True
        return are_alike(self.colour, self.ground or self.paper or ground)


PLAIN: Final = Look()


def look_of(words: Element | None, paragraph: Element | None = None) -> Look:
    """What a w:rPr, and a w:pPr, say of the look of words."""
    colour = ground = size = None
    for part in words if words is not None else ():
        tag = tag_of(part)
        if tag == "color":
            colour = _colour(part)
        elif tag == "shd":
            ground = shading(part) or ground
        elif tag == "highlight":
            ground = _PENS.get(attribute(part, "val") or "", ground)
        elif tag == "sz":
            said = attribute(part, "val") or ""
            size = int(said) / 2 if said.isdecimal() else None
        elif tag in _EFFECTS:
            return Look(UNKNOWN, UNKNOWN, SMALLEST + 1)
    return Look(colour, ground, size, shading(child(paragraph, "shd")))


def shading(part: Element | None) -> str | None:
    """The colour of a w:shd; None where it has none."""
    if part is None or attribute(part, "val") == "nil":
        return None
    fill = attribute(part, "fill")
    if attribute(part, "val") not in (None, "clear", "solid"):
        return UNKNOWN
    if attribute(part, "val") == "solid":
        fill = attribute(part, "color")
        return UNKNOWN if fill in (None, "auto") else fill
    if fill in (None, "auto"):
        return UNKNOWN if attribute(part, "themeFill") is not None else None
    return fill


def ground_of(part: Element | None, otherwise: str) -> str:
    """What the words of a table or of a cell stand on, by its properties."""
    return shading(child(part, "shd")) or otherwise


def page_ground(*parts: bytes) -> str:
    """What the words of a page stand on: paper, if nothing may lie behind them."""
    return UNKNOWN if any(BEHIND.search(part) for part in parts) else PAPER


def _colour(part: Element) -> str | None:
    said, theme = attribute(part, "val"), attribute(part, "themeColor")
    if theme is not None and said in (None, "auto"):
        return PAPER if theme in _LIGHT else UNKNOWN
    return said
