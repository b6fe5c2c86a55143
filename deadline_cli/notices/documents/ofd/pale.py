"""Words of an OFD page in the colour of its paper, or of no size (GB/T 33190, 8.3 and 11.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from deadline_cli.notices.documents.ground import SMALLEST
from deadline_cli.notices.documents.package import Element, tag_of

if TYPE_CHECKING:
    from deadline_cli.notices.documents.ofd.objects import Placed

_MILLIMETRES: Final = 25.4 / 72  # of a point
_PALEST: Final = 244  # of 255
_NONE: Final[Mapping[str, Element]] = {}
_DEEPEST: Final = 8
_GREY, _RGB, _CMYK = 1, 3, 4  # so many numbers has a colour


def has_ground(layer: Element | None) -> bool:
    """Whether a page, a template or a composite unit draws what words may stand on: pictures, filled paths."""
    for found in layer.iter() if layer is not None else ():
        tag = tag_of(found)
        if tag == "ImageObject" or (tag == "PathObject" and found.get("Fill", "").strip().lower() == "true"):
            return True
    return False


def is_pale(found: Element, units: Mapping[str, Element] = _NONE, drawn_by: str | None = None) -> bool:
    """Whether a text object is drawn in white: as it says itself, else its drawing parameter or its layer's."""
    colour = _colour(found, units, drawn_by)
    if colour is None or found.get("Stroke", "").strip().lower() == "true":
        return False
    try:
        parts = [float(part) for part in (colour.get("Value") or "").split()]
    except ValueError:
        return False
    if len(parts) == _CMYK:
        return not any(parts)
    return len(parts) in (_GREY, _RGB) and min(parts) >= _PALEST


def is_transparent(found: Element, units: Mapping[str, Element] = _NONE, drawn_by: str | None = None) -> bool:
    """Whether the colour of a text object lets everything through."""
    colour = _colour(found, units, drawn_by)
    return colour is not None and (colour.get("Alpha") or "").strip() == "0" and found.get("Stroke") != "true"


def _colour(found: Element, units: Mapping[str, Element], drawn_by: str | None) -> Element | None:
    """What an object is filled with; a parameter may be based on another (8.2.3)."""
    at: Element | None = found
    name = found.get("DrawParam") or drawn_by
    for _ in range(_DEEPEST):
        if at is None:
            break
        colour = next((part for part in at if tag_of(part) == "FillColor"), None)
        if colour is not None:
            return colour
        at = units.get(name or "")
        name = at.get("Relative") if at is not None else None
    return None


def has_no_size(placed: Sequence[Placed]) -> bool:
    """Whether type is but dots."""
    return max(each.em for each in placed) <= SMALLEST * _MILLIMETRES
