"""How words of a Word file look: their colour, their size, and what they stand on (ECMA-376 Part 1, 17.3.2)."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.ground import PAPER, SMALLEST, UNKNOWN, are_alike
from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.theme import USUAL, Scheme, drawn, scheme_of, tinted
from deadline_cli.notices.documents.word.parts import Parts
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

MAY_BE_UNSEEN: Final = compiled(
    rb'\bcolor\b[^<>]*"(?:[Ff][0-9A-Fa-f]){3}"|"(?:background1|light1|bg1)"|\bsz\b[^<>]*"[012]"'
    rb'|\bfill="(?![Ff]{6}|auto|none)|\bhighlight\b|\btextFill\b|\bthemeFill\b'
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
    ["textOutline", "glow", "shadow", "reflection", "outline", "emboss", "imprint", "effect", "props3d"]
)
_THEMED: Final = compiled(rb'<(?:\w+:)?color\b[^<>]*\bthemeColor="[^<>]*>')
_ATTRIBUTE: Final = compiled(rb'\b(val|theme\w+)="(\w*)"')
_MAPPING: Final = compiled(rb"<(?:\w+:)?clrSchemeMapping\b[^<>]*>")
_MAPS: Final = compiled(rb'\b(bg1|t1|bg2|t2)="(\w+)"')
# Word's names for the colours of a theme; for these four a file's settings say which they are (17.15.1.20).
_MAPPED: Final = {"bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2"}
_BY_NAME: Final = {
    "dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2", "hyperlink": "hlink",
    "followedHyperlink": "folHlink", **{f"accent{n}": f"accent{n}" for n in range(1, 7)},
}  # fmt: skip
_DRAWN: Final = {"bg1": "background1", "tx1": "text1", "bg2": "background2", "tx2": "text2"}


_FILL: Final = ("themeFill", "themeFillTint", "themeFillShade")


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


def colours_of(package: Parts, folder: str) -> Scheme:
    """The colours of a file's theme by Word's names for them, and by those of drawings."""
    theme = scheme_of(package.part(f"{folder}/theme/theme1.xml"))
    told = _MAPPING.search(package.part(f"{folder}/settings.xml") or b"")
    mapping = {name.decode(): value.decode() for name, value in _MAPS.findall(told[0])} if told is not None else {}
    found = {name: theme.get(own, UNKNOWN) for name, own in _BY_NAME.items()}
    for short, usual in _MAPPED.items():
        found[("text" if short[0] == "t" else "background") + short[-1]] = found.get(mapping.get(short, usual), UNKNOWN)
    return {**theme, **found, **{short: found[name] for short, name in _DRAWN.items()}}


def has_pale_theme(data: bytes, scheme: Scheme) -> bool:
    """Whether words of a part may have a colour of the theme that is that of paper."""
    for said in set(_THEMED.findall(data)):
        held = {name.decode(): value.decode() for name, value in _ATTRIBUTE.findall(said)}
        if are_alike(_of_theme(held.get("themeColor"), held.get("themeTint"), held.get("themeShade"), scheme), PAPER):
            return True
    return False


def look_of(words: Element | None, paragraph: Element | None = None, scheme: Scheme = USUAL) -> Look:
    """What a w:rPr, and a w:pPr, say of the look of words."""
    colour = ground = size = None
    for part in words if words is not None else ():
        tag = tag_of(part)
        if tag == "color":
            colour = _colour(part, scheme, colour)
        elif tag == "shd":
            ground = shading(part, scheme) or ground
        elif tag == "highlight":
            ground = _PENS.get(attribute(part, "val") or "", ground)
        elif tag == "sz":
            said = attribute(part, "val") or ""
            size = int(said) / 2 if said.isdecimal() else None
        elif tag == "textFill":  # Word 2010 and later paint words by it
            colour = _filling(part, scheme)
        elif tag in _EFFECTS and child(part, "noFill") is None:
            return Look(UNKNOWN, UNKNOWN, SMALLEST + 1)
    return Look(colour, ground, size, shading(child(paragraph, "shd"), scheme))


def shading(part: Element | None, scheme: Scheme = USUAL) -> str | None:
    """The colour of a w:shd; None where it has none."""
    if part is None or attribute(part, "val") == "nil":
        return None
    theme, tint, shade = (attribute(part, name) for name in _FILL)
    fill, of_theme = attribute(part, "fill"), _of_theme(theme, tint, shade, scheme)
    if attribute(part, "val") not in (None, "clear", "solid"):
        return UNKNOWN
    if attribute(part, "val") == "solid":
        fill = attribute(part, "color")
        return UNKNOWN if fill in (None, "auto") or attribute(part, "themeColor") else fill
    if of_theme != UNKNOWN:
        return of_theme
    if fill in (None, "auto"):
        return UNKNOWN if attribute(part, "themeFill") is not None else None
    return fill


def ground_of(part: Element | None, otherwise: str, scheme: Scheme = USUAL) -> str:
    """What the words of a table or of a cell stand on, by its properties."""
    return shading(child(part, "shd"), scheme) or otherwise


def page_ground(*parts: bytes) -> str:
    """What the words of a page stand on: paper, if nothing may lie behind them."""
    return UNKNOWN if any(BEHIND.search(part) for part in parts) else PAPER


def _colour(part: Element, scheme: Scheme, filling: str | None) -> str | None:
    """The colour of a w:color; what Word 2010 fills words with goes before it."""
    said, theme = attribute(part, "val"), attribute(part, "themeColor")
    if filling is not None or theme is None:
        return filling or said
    colour = _of_theme(theme, attribute(part, "themeTint"), attribute(part, "themeShade"), scheme)
    return said if colour == UNKNOWN and said not in (None, "auto") else colour


def _of_theme(name: str | None, tint: str | None, shade: str | None, scheme: Scheme) -> str:
    """A colour of the theme, made lighter or darker by shares of 255 in hexadecimal digits."""
    colour = scheme.get(name or "", UNKNOWN)
    try:
        if tint:
            colour = tinted(colour, 1 - int(tint, 16) / 255)
        if shade:
            colour = tinted(colour, int(shade, 16) / 255 - 1)
    except ValueError:
        return UNKNOWN
    return colour


def _filling(part: Element, scheme: Scheme) -> str:
    """The colour with which Word 2010 fills words; nothing at all has no other than what is below."""
    fill = child(part, "solidFill")
    if fill is None or any(tag_of(change) == "alpha" for colour in fill for change in colour):
        return UNKNOWN
    return drawn(fill, scheme, {})
