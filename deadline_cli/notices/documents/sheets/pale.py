"""The styles of cells whose words nobody sees: in the colour of the cell, or of no size (ECMA-376 Part 1, 18.8)."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.ground import PAPER, SMALLEST, UNKNOWN, are_alike
from deadline_cli.notices.documents.package import Element, attribute, child, whole

# By which a cell may have another ground than its style says: conditions, tables with stripes, a picture behind all.
OTHERWISE: Final = (b"<conditionalFormatting", b"<tablePart", b"<picture ", b":conditionalFormatting", b":tablePart")
_INDEXED: Final = {0: "000000", 1: PAPER, 8: "000000", 9: PAPER, 65: PAPER}
_WHITE_OF_THEME: Final = 0


def pale_styles(styles: Element | None) -> frozenset[str]:
    """The numbers of the styles of such cells."""
    fonts = [(_font_colour(font), _size(font)) for font in child(styles, "fonts") or ()]
    fills = [_fill(fill) for fill in child(styles, "fills") or ()]
    found: set[str] = set()
    for at, style in enumerate(child(styles, "cellXfs") or ()):
        font, fill = whole(style, "fontId", -1), whole(style, "fillId", -1)
        if 0 <= font < len(fonts):
            colour, size = fonts[font]
            ground = fills[fill] if 0 <= fill < len(fills) else PAPER
            if size <= SMALLEST or are_alike(colour, ground):
                found.add(str(at))
    return frozenset(found)


def _font_colour(font: Element) -> str | None:
    said = child(font, "color")
    return None if said is None else colour_of(said)


def _size(font: Element) -> float:
    try:
        return float(attribute(child(font, "sz"), "val") or 11)
    except ValueError:
        return 11.0


def _fill(fill: Element) -> str:
    pattern = child(fill, "patternFill")
    if pattern is None:
        return UNKNOWN if len(fill) else PAPER
    sort = attribute(pattern, "patternType") or "none"
    if sort == "none":
        return PAPER
    fore = child(pattern, "fgColor")
    return colour_of(fore) if sort == "solid" and fore is not None else UNKNOWN


def colour_of(said: Element) -> str:
    """A colour as RRGGBB; of a theme's only its white is known."""
    if (value := attribute(said, "rgb")) is not None:
        return value[-6:].upper()
    if attribute(said, "tint") not in (None, "0"):
        return UNKNOWN
    if (theme := attribute(said, "theme")) is not None:
        return PAPER if theme == str(_WHITE_OF_THEME) else UNKNOWN
    return _INDEXED.get(whole(said, "indexed", -1), UNKNOWN)
