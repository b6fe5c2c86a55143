"""The styles of cells whose words nobody sees: in the colour of the cell, or of no size (ECMA-376 Part 1, 18.8)."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.ground import PAPER, SMALLEST, UNKNOWN, are_alike
from deadline_cli.notices.documents.package import Element, attribute, child, tag_of, whole
from deadline_cli.notices.documents.theme import Scheme, tinted
from deadline_cli.records import NamedTuple

# By which a cell may have another ground than its style says: conditions, tables with stripes, a picture behind all.
OTHERWISE: Final = (b"<conditionalFormatting", b"<tablePart", b"<picture ", b":conditionalFormatting", b":tablePart")
_OF_THEME: Final = ("lt1", "dk1", "lt2", "dk2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
# The colours that every book has, the first eight twice (18.8.27).
_FIRST: Final = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")
_REST: Final = (
    "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF", "993366", "FFFFCC",
    "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF", "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000",
    "008080", "0000FF", "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99", "3366FF",
    "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696", "003366", "339966", "003300", "333300",
    "993300", "993366", "333399", "333333",
)  # fmt: skip
_INDEXED: Final = (*_FIRST, *_FIRST, *_REST, "000000", PAPER)
_USUAL_SIZE: Final = 11.0


class Type(NamedTuple):
    """How words are written: their colour as RRGGBB, None where none is said, and their size in points."""

    colour: str | None = None
    size: float = _USUAL_SIZE

    def is_unseen_on(self, ground: str) -> bool:
        """Whether nobody sees such words on a ground."""
        return self.size <= SMALLEST or are_alike(self.colour, ground)


class Pale:
    """How the styles of a workbook write and what they write on."""

    def __init__(self, styles: Element | None, scheme: Scheme) -> None:
        own = child(child(styles, "colors"), "indexedColors")
        self._indexed = [(attribute(part, "rgb") or "")[-6:].upper() for part in own or ()] or _INDEXED
        self._scheme = scheme
        fonts = [self.type_of(font) for font in child(styles, "fonts") or ()]
        fills = [self._fill(fill) for fill in child(styles, "fills") or ()]
        self._styles: list[tuple[Type, str]] = []
        for style in child(styles, "cellXfs") or ():
            font, fill = whole(style, "fontId", -1), whole(style, "fillId", -1)
            written = fonts[font] if 0 <= font < len(fonts) else Type()
            self._styles.append((written, fills[fill] if 0 <= fill < len(fills) else PAPER))
        unseen = (at for at, (written, ground) in enumerate(self._styles) if written.is_unseen_on(ground))
        self.styles = frozenset(map(str, unseen))

    def of_cell(self, cell: Element) -> tuple[Type, str]:
        """How a cell's words are written, and on what."""
        number = whole(cell, "s")
        return self._styles[number] if number < len(self._styles) else (Type(), PAPER)

    def type_of(self, font: Element) -> Type:
        """What a font, or the properties of a run, say of its words."""
        colour, size = child(font, "color"), child(font, "sz")
        try:
            points = float(attribute(size, "val") or _USUAL_SIZE)
        except ValueError:
            points = _USUAL_SIZE
        return Type(None if colour is None else self._colour(colour), points)

    def _fill(self, fill: Element) -> str:
        pattern = child(fill, "patternFill")
        if pattern is None:
            return UNKNOWN if len(fill) else PAPER
        sort = attribute(pattern, "patternType") or "none"
        if sort == "none":
            return PAPER
        fore = child(pattern, "fgColor")
        return self._colour(fore) if sort == "solid" and fore is not None else UNKNOWN

    def _colour(self, said: Element) -> str:
        """A colour as RRGGBB; UNKNOWN where it cannot be told."""
        at = whole(said, "theme", -1)
        if (value := attribute(said, "rgb")) is not None:
            colour = value[-6:].upper()
        elif 0 <= at < len(_OF_THEME):
            colour = self._scheme.get(_OF_THEME[at], UNKNOWN)
        else:
            number = whole(said, "indexed", -1)
            colour = self._indexed[number] if 0 <= number < len(self._indexed) else UNKNOWN
            colour = _INDEXED[number] if 64 <= number < len(_INDEXED) else colour
        try:
            return tinted(colour, float(attribute(said, "tint") or 0))
        except ValueError:
            return UNKNOWN


def is_of_runs(item: Element | None) -> bool:
    """Whether words have looks of their own, stretch by stretch."""
    return any(tag_of(part) == "r" for part in item or ())
