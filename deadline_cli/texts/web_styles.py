"""Which declarations of a style hide words on a screen, or strike them out."""

from __future__ import annotations

import re
from typing import Final

_UNSEEN: Final[dict[str, re.Pattern[str]]] = {
    "display": re.compile("none"),
    "visibility": re.compile("hidden|collapse"),
    "content-visibility": re.compile("hidden"),
    "text-decoration": re.compile(r"\bline-through"),
    "text-decoration-line": re.compile(r"\bline-through"),
    "opacity": re.compile(r"0*\.?0*%?\Z"),
    "font-size": re.compile(r"0*\.?0+(?:px|pt|em|rem|%)?\Z"),
    "font": re.compile(r"(?:\S+ )*0(?:px)?/"),
    "color": re.compile(r"transparent|rgba\(.*,0\)\Z"),
    "clip": re.compile(r"rect\((?:(?:0|1px|auto|0px)[, ]*){4}\)"),
    "clip-path": re.compile(r"inset\((?:100|50)%"),
    "transform": re.compile(r"scale\(0\)"),
}
# Set so far off that no screen shows it, as programs do with words for other programs.
_OFF: Final = re.compile(r"-(?:\d{4,}(?:\.\d+)?(?:px|pt)?|\d{3,}(?:\.\d+)?r?em|\d{3,}%)\Z")
_NONE: Final = re.compile(r"0(?:px|em|%)?\Z")
_IMPORTANT: Final = re.compile(r"\s*!\s*important\s*\Z")


def declarations(style: str) -> dict[str, str]:
    """What a style declares, property by property, in small letters; the last of two wins."""
    found: dict[str, str] = {}
    for declaration in style.lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip()] = " ".join(_IMPORTANT.sub("", value).split())
    return found


def hides(style: str) -> bool:
    """Whether the declarations of an element hide it, or strike its words out."""
    if not style:
        return False
    said = declarations(style)
    for name, pattern in _UNSEEN.items():
        if (value := said.get(name)) and pattern.match(value):
            return True
    if said.get("position") in ("absolute", "fixed") and any(_OFF.match(said.get(s, "")) for s in ("left", "top")):
        return True
    if _OFF.match(said.get("text-indent", "")) or _OFF.match(said.get("margin-left", "")):
        return True
    ground = said.get("background-color", said.get("background", ""))
    if ground and ground == said.get("color"):
        return True
    is_cut = said.get("overflow") in ("hidden", "clip")
    return is_cut and any(_NONE.match(said.get(side, "")) for side in ("height", "max-height", "width", "max-width"))
