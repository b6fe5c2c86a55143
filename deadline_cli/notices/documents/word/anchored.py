"""Where what hangs on a paragraph of a Word file stands: a title in a box is often drawn above its words."""

from __future__ import annotations

from typing import Final
from xml.etree import ElementTree

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.patterns import compiled

_NEAR: Final = 200_000  # a line, in the measure of drawings: 914,400 an inch
_WHOLE: Final = compiled(r"\s*-?\d{1,12}\s*\Z")
_ABOVE: Final = compiled(r"(?:^|;)\s*margin-top\s*:\s*-[\d.]*[1-9]")
_OF_PAGE: Final = compiled(
    r"mso-position-vertical-relative\s*:\s*(?:page|margin)|(?:^|;)\s*position\s*:\s*(?:static|relative)"
)


def stands_above(part: Element) -> bool:
    """Whether an anchor, or a shape of old files, puts what it holds above the words of its paragraph."""
    if tag_of(part) == "anchor":
        place = child(part, "positionV")
        if attribute(place, "relativeFrom") not in ("paragraph", "line"):
            return False
        offset = child(place, "posOffset")
        words = offset.text or "" if offset is not None else ""
        if not _WHOLE.match(words):
            return False
        return int(words) < 0 or (child(part, "wrapTopAndBottom") is not None and int(words) < _NEAR)
    style = part.get("style", "")
    return "margin-top" in style and _ABOVE.search(style) is not None and _OF_PAGE.search(style) is None


def word_art(words: str) -> Element:
    """A box with the words of an old WordArt, which are an attribute there."""
    box = ElementTree.Element("txbxContent")
    text = ElementTree.SubElement(ElementTree.SubElement(ElementTree.SubElement(box, "p"), "r"), "t")
    text.text = words
    return box
