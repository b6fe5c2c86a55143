"""The colours of a slide's ground, of its shapes and of their words (ECMA-376 Part 1, 20.1.8, 19.3.1.3, 21.1.2.3.9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from deadline_cli.notices.documents.ground import PAPER, SMALLEST, UNKNOWN, are_alike
from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.theme import Scheme, drawn, opacity
from deadline_cli.records import NamedTuple

_FILLINGS: Final = ("solidFill", "gradFill", "blipFill", "pattFill", "grpFill")
_NAMES: Final = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
_PLAIN: Final = ("1", "1001")  # of a theme's fillings and grounds, the first, which is the colour alone
_GLASS: Final = 0.04  # of what is below: what covers less of it is not there
_HUNDREDTHS: Final = 100


class Type(NamedTuple):
    """How words are written: colour as RRGGBB, nothing where none is said, whether none shows at all, and points."""

    colour: str = ""
    is_clear: bool = False
    size: float | None = None

    def over(self, other: Type) -> Type:
        """What this says, and the other where this says nothing."""
        size = other.size if self.size is None else self.size
        own = self if self.colour or self.is_clear else other
        return Type(own.colour, own.is_clear, size)

    def is_unseen_on(self, ground: str) -> bool:
        """Whether nobody sees such words."""
        tiny = self.size is not None and self.size <= SMALLEST
        return tiny or self.is_clear or (bool(self.colour) and are_alike(self.colour, ground))


class Colours:
    """Asked shape by shape; `names` say which colours of the theme a slide's names stand for."""

    def __init__(self, scheme: Scheme, grounds: tuple[Element | None, ...], maps: tuple[Element | None, ...]) -> None:
        self._scheme = scheme
        said = next((found for found in maps if found is not None), None)
        self._names: Mapping[str, str] = {**_NAMES, **({} if said is None else dict(said.attrib))}
        self.ground = next((self._ground(found) for found in grounds if found is not None), PAPER)

    def filling(self, shape: Element) -> str | None:
        """The colour of a shape: nothing where it lets all through, None where it leaves that to its place."""
        tag = tag_of(shape)
        if tag == "pic":
            return UNKNOWN
        if tag in ("graphicFrame", "contentPart"):
            return UNKNOWN if tag != "graphicFrame" or not _is_table(shape) else self._of_table(shape)
        said = self._filled(child(shape, "spPr"))
        if said is not None or tag == "cxnSp":
            return said or ""
        return self._by_theme(child(child(shape, "style"), "fillRef"))

    def of_cell(self, cell: Element, otherwise: str) -> str:
        """What the words of a table's cell stand on."""
        said = self._filled(child(cell, "tcPr"))
        return said or otherwise

    def type_of(self, properties: Element | None) -> Type:
        """What the properties of a run, or of a list's level, say of words."""
        size = attribute(properties, "sz") or ""
        points = int(size) / _HUNDREDTHS if size.isdecimal() else None
        if self._has_effects(properties):
            return Type(UNKNOWN, size=points)
        for part in properties if properties is not None else ():
            if tag_of(part) == "solidFill":
                return Type(drawn(part, self._scheme, self._names), opacity(part) <= _GLASS, points)
            if tag_of(part) == "noFill":
                return Type(is_clear=True, size=points)
            if tag_of(part) in _FILLINGS:
                return Type(UNKNOWN, size=points)
        return Type(size=points)

    def by_style(self, shape: Element) -> Type:
        """What a shape's style says of its words."""
        said = child(child(shape, "style"), "fontRef")
        return Type(drawn(said, self._scheme, self._names)) if said is not None and len(said) else Type()

    def _has_effects(self, properties: Element | None) -> bool:
        """Whether words have an edge or a light of their own."""
        edge = child(properties, "ln")
        return any(len(child(properties, name) or ()) for name in ("effectLst", "effectDag")) or (
            edge is not None and child(edge, "noFill") is None and len(edge) > 0
        )

    def _filled(self, looks: Element | None) -> str | None:
        for part in looks if looks is not None else ():
            if tag_of(part) == "noFill":
                return ""
            if tag_of(part) == "solidFill":
                share = opacity(part)
                return "" if share <= _GLASS else drawn(part, self._scheme, self._names) if share >= 1 else UNKNOWN
            if tag_of(part) in _FILLINGS:
                return UNKNOWN
        return None

    def _by_theme(self, said: Element | None) -> str | None:
        if said is None:
            return None
        number = attribute(said, "idx") or "0"
        if number == "0":
            return ""
        return drawn(said, self._scheme, self._names) if number in _PLAIN else UNKNOWN

    def _ground(self, ground: Element) -> str:
        said = self._filled(child(ground, "bgPr"))
        return said or self._by_theme(child(ground, "bgRef")) or UNKNOWN

    def _of_table(self, frame: Element) -> str:
        """A table without a style lets all through where its cells do."""
        properties = next((part for part in frame.iter() if tag_of(part) == "tblPr"), None)
        named = child(properties, "tableStyleId")
        return UNKNOWN if named is not None or self._filled(properties) else ""


def _is_table(frame: Element) -> bool:
    return any(tag_of(part) == "tbl" for part in frame.iter())
