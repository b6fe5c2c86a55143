"""The colours of an Office file's theme, and how a file makes them lighter or darker (ECMA-376 Part 1, 20.1.2.3)."""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Mapping
from typing import Final

from deadline_cli.notices.documents.ground import UNKNOWN
from deadline_cli.notices.documents.package import Element, attribute, tag_of
from deadline_cli.patterns import compiled

Scheme = Mapping[str, str]
"""The colours of a theme as RRGGBB by their names: dk1, lt1, dk2, lt2, accent1 and so on."""
USUAL: Final[Scheme] = {"dk1": "000000", "lt1": "FFFFFF"}
"""What a theme has that is not there or says nothing."""
_HEX: Final = compiled(r"[0-9A-Fa-f]{6}")
_SCHEME: Final = compiled(rb"<(?:\w+:)?clrScheme\b(?:[^<]++|<(?!/?(?:\w+:)?clrScheme\b))*+</(?:\w+:)?clrScheme>")
_COLOUR: Final = compiled(rb"<(?:\w+:)?(\w+)>\s*<(?:\w+:)?\w+Clr\b([^<>]*)>")
_VALUE: Final = compiled(rb'\b(val|lastClr)="(\w*)"')
_WHOLE: Final = 100_000  # thousandths of a percent
_NAMED: Final = {
    "white": "FFFFFF", "black": "000000", "red": "FF0000", "blue": "0000FF", "green": "008000", "yellow": "FFFF00",
    "gray": "808080", "grey": "808080",
}  # fmt: skip
_KEEPS: Final = ("alpha", "alphaMod", "alphaOff")  # what leaves the colour itself as it is


def scheme_of(part: bytes | None) -> Scheme:
    """The colours of a theme's part, which has much more in it than these: they are looked for, not parsed."""
    found = dict(USUAL)
    held = _SCHEME.search(part or b"")
    for name, said in _COLOUR.findall(held[0]) if held is not None else ():
        values = dict(_VALUE.findall(said))
        value = (values.get(b"lastClr") or values.get(b"val") or b"").decode()
        found[name.decode()] = value.upper() if _HEX.fullmatch(value) else UNKNOWN
    return found


def tinted(colour: str, tint: float) -> str:
    """A colour that a sheet makes lighter (0 to 1) or darker (0 to -1) by its tint (18.3.1.15)."""
    return _of_light(colour, lambda light: light * (1 + tint) if tint < 0 else light * (1 - tint) + tint)


def drawn(holder: Element | None, scheme: Scheme, names: Mapping[str, str]) -> str:
    """The colour that an element of a drawing holds, as RRGGBB, UNKNOWN where it cannot be told.

    `names` say which colour of the theme a name of the drawing stands for: tx1 for dk1.
    """
    for part in holder if holder is not None else ():
        tag, said = tag_of(part), attribute(part, "val") or ""
        if tag == "schemeClr":
            colour = scheme.get(names.get(said, said), UNKNOWN)
        elif tag == "prstClr":
            colour = _NAMED.get(said, UNKNOWN)
        else:
            colour = {"srgbClr": said, "sysClr": attribute(part, "lastClr") or ""}.get(tag, UNKNOWN)
        for change in part:
            colour = _changed(colour, tag_of(change), attribute(change, "val") or "")
        return colour.upper() if _HEX.fullmatch(colour) else UNKNOWN
    return UNKNOWN


def opacity(holder: Element | None) -> float:
    """How much of a drawn colour covers what is below: 1 is all."""
    for part in (change for colour in holder or () for change in colour):
        if tag_of(part) == "alpha":
            return _share(attribute(part, "val") or "", 1.0)
    return 1.0


def _changed(colour: str, how: str, said: str) -> str:
    share = _share(said, 1.0)
    if how == "lumMod":
        return _of_light(colour, lambda light: light * share)
    if how == "lumOff":
        return _of_light(colour, lambda light: light + share)
    return colour if how in _KEEPS else UNKNOWN


def _share(said: str, otherwise: float) -> float:
    """A percentage as a share: 50000 and 50% are a half."""
    try:
        return float(said[:-1]) / 100 if said.endswith("%") else float(said) / _WHOLE
    except ValueError:
        return otherwise


def _of_light(colour: str, change: Callable[[float], float]) -> str:
    """A colour whose lightness is changed."""
    if not _HEX.fullmatch(colour):
        return UNKNOWN
    hue, light, depth = colorsys.rgb_to_hls(*(int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    parts = colorsys.hls_to_rgb(hue, min(max(change(light), 0.0), 1.0), depth)
    return "".join(f"{round(part * 255):02X}" for part in parts)
