"""What the styles of a Word file say of their words: hidden, struck out, numbered."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.theme import USUAL, Scheme
from deadline_cli.notices.documents.word.looks import PLAIN, Look, look_of
from deadline_cli.records import NamedTuple
from deadline_cli.texts.characters import LOWERED, ON_THE_LINE, RAISED, Figures, figures_at

_OFF: Final = frozenset(["0", "false", "off", "none", "no"])
_RAISED: Final = 0.35  # of the size of its own type, by which LibreOffice raises or lowers what it also sets smaller
_UNPRINTED: Final = ("vanish", "strike", "dstrike")

_FIGURES: Final = {"superscript": RAISED, "subscript": LOWERED}


class Style(NamedTuple):
    """`unprinted` is None where the style leaves it to the one it is based on."""

    based_on: str | None
    unprinted: bool | None
    numbers: Element | None
    look: Look = PLAIN
    raised: Figures | None = None  # above or below the line; None where it leaves it to the one it is based on
    shades: bool = False  # a table's, that gives some of its cells a ground


class Styles(NamedTuple):
    """The styles by their ids, and the default style of paragraphs."""

    known: dict[str, Style]
    normal: str | None = None
    hidden: bool = False  # by the defaults of the document
    look: Look = PLAIN
    scheme: Scheme = USUAL  # the colours of the file's theme

    def unprinted(self, name: str | None) -> bool:
        """Whether the words of a style do not print, or print struck out."""
        for style in self._chain(name):
            if style.unprinted is not None:
                return style.unprinted
        return self.hidden

    def raised(self, name: str | None) -> Figures:
        """The figures of a style whose words stand above or below the line, as the number of a note does."""
        return next((style.raised for style in self._chain(name) if style.raised is not None), ON_THE_LINE)

    def numbers(self, name: str | None) -> Element | None:
        """The w:numPr of a paragraph style."""
        return next((style.numbers for style in self._chain(name or self.normal) if style.numbers is not None), None)

    def look_of(self, name: str | None) -> Look:
        """How the words of a style look."""
        look = PLAIN
        for style in self._chain(name or self.normal):
            look = look.over(style.look)
        return look

    def shades(self, name: str | None) -> bool:
        """Whether a table's style gives some of its cells a ground."""
        return any(style.shades for style in self._chain(name))

    def _chain(self, name: str | None) -> list[Style]:
        chain: list[Style] = []
        seen: set[str] = set()
        while name is not None and name in self.known and name not in seen:
            seen.add(name)
            chain.append(self.known[name])
            name = self.known[name].based_on
        return chain


def styles_of(root: Element | None, scheme: Scheme = USUAL) -> Styles:
    """The styles of word/styles.xml, painted with the colours of the file's theme."""
    known: dict[str, Style] = {}
    normal = None
    for style in root if root is not None else ():
        name = attribute(style, "styleId")
        if tag_of(style) != "style" or name is None:
            continue
        if attribute(style, "type") == "paragraph" and is_on(attribute(style, "default") or "0"):
            normal = name
        known[name] = Style(
            attribute(child(style, "basedOn"), "val"),
            unprinted(child(style, "rPr")),
            child(child(style, "pPr"), "numPr"),
            look_of(child(style, "rPr"), child(style, "pPr"), scheme),
            raised(child(style, "rPr")),
            attribute(style, "type") == "table" and any(tag_of(part) == "shd" for part in style.iter()),
        )
    default = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
    return Styles(known, normal, unprinted(default) is True, look_of(default, None, scheme), scheme)


def unprinted(properties: Element | None) -> bool | None:
    """Whether a w:rPr hides its words or strikes them out; None where it says nothing of it."""
    said = None
    for element in properties if properties is not None else ():
        if tag_of(element) in _UNPRINTED:
            said = said or is_on(attribute(element, "val") or "1")
    return said


def raised(properties: Element | None) -> Figures | None:
    """The figures of a w:rPr that sets its words above or below the line; None where it says nothing of it."""
    align = attribute(child(properties, "vertAlign"), "val")
    position, size = (attribute(child(properties, of), "val") or "" for of in ("position", "sz"))
    if align is None and position.lstrip("-").isdecimal() and size.isdecimal():  # both in half points
        by, least = int(position), _RAISED * int(size)
        return figures_at(by if abs(by) >= least else 0)
    return None if align is None else _FIGURES.get(align, ON_THE_LINE)


def is_on(value: str) -> bool:
    """A switch of Word's: w:vanish w:val="0" shows the words."""
    return value.lower() not in _OFF
