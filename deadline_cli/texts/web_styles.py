"""Which declarations of a style hide words on a screen, or strike them out, and which show a part of them again."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

from deadline_cli.texts.web_colours import is_pale

_UNSEEN: Final[dict[str, re.Pattern[str]]] = {
    "display": re.compile("none"),
    "visibility": re.compile("hidden|collapse"),
    "content-visibility": re.compile("hidden"),
    "text-decoration": re.compile(r"\bline-through"),
    "text-decoration-line": re.compile(r"\bline-through"),
    "opacity": re.compile(r"0*(?:\.0*)?%?\Z"),
    "font-size": re.compile(r"(?:0*\.)?0+(?:px|pt|em|rem|%)?\Z|(?:0?\.\d+|1)(?:px|pt)\Z"),
    "font": re.compile(r"(?:\S++ )*0(?:px)?/"),
    "color": re.compile(r"transparent|rgba\(.*,0\)\Z"),
    "clip": re.compile(r"rect\((?:(?:0|1px|auto|0px)[, ]*){4}\)"),
    "clip-path": re.compile(r"inset\((?:100|50)%|(?:circle|ellipse)\(0[^.\d]|polygon\((?:0 0[, ]*)+\)"),
    "filter": re.compile(r".*opacity\(0*(?:\.0*)?%?\)"),
    "transform": re.compile(r".*scale[xy3d]{0,2}\(0(?:[,)]| )|.*translate[xy3d]{0,2}\([^)]{0,200}-\d{4,}(?:px)?[,)]"),
}
HIDDEN, UNSHOWN, TINY, PALE = "hidden", "visibility", "size", "colour"
"""How words are hidden: with all parts of their element, or by what a part may undo for itself."""
SHOWN_LATER: Final = ("visibility", "opacity")
"""By which a page hides its main part until a script shows it."""
_UNDONE: Final = {"visibility": UNSHOWN, "font-size": TINY, "font": TINY}
_NO_GROUND: Final = r"(?!#fff(?:fff)?\b|white\b|transparent\b|none\b|inherit\b|initial\b|unset\b)"
_GROUND: Final = re.compile(
    rf"background(?:-color|-image)?\s*:\s*{_NO_GROUND}|bgcolor\s*=\s*[\"']?{_NO_GROUND}|\sbackground\s*="
)
_A_GROUND: Final = re.compile(_NO_GROUND + r"\S")
GROUNDS: Final = ("background", "background-color", "background-image")
"""The declarations that give an element a ground."""
# By which something else may lie behind words, or round them.
_LAYERS: Final = re.compile(
    r"position\s*:\s*(?:absolute|fixed)|text-shadow|text-stroke|rel\s*=\s*[\"']?stylesheet|@import|color-scheme"
    r"|blend-mode|box-shadow|<canvas|margin[\w-]*\s*:[^;}]{0,200}-\d"
)
# Set so far off that no screen shows it, as programs do with words for other programs.
_OFF: Final = re.compile(r"-(?:\d{4,}(?:\.\d+)?(?:px|pt)?|\d{3,}(?:\.\d+)?r?em|\d{3,}%)\Z")
MAY_RAISE: Final = re.compile(
    r"vertical-align\s*:\s*(?:su[pb]|bas|-?\.?\d)|(?<![\w-])(?:top|bottom)\s*:\s*-?\.?\d", re.IGNORECASE
)
"""What a style must hold to put words above or below the line."""
_ABOVE: Final = re.compile(r"(?:[1-9]\d*(?:\.\d+)?|0?\.\d+)(?:px|pt|r?em|ex|%)\Z")
_SMALL: Final = re.compile(r"(?:0?\.\d+r?em|[1-9]\d?(?:\.\d+)?%|smaller|(?:xx?-)?small|(?:\d|10)(?:\.\d+)?p[xt])\Z")
_NONE: Final = re.compile(r"0(?:px|em|%)?\Z")
_IMPORTANT: Final = re.compile(r"(?<!\s)\s*!\s*important\s*\Z")


def declarations(style: str) -> dict[str, str]:
    """What a style declares, property by property, in small letters; the last of two wins."""
    found: dict[str, str] = {}
    for declaration in style.lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip()] = " ".join(_IMPORTANT.sub("", value).split())
    return found


def hidden_how(said: Mapping[str, str], passed: Collection[str] = ()) -> str:
    """How declarations hide an element or strike its words out: HIDDEN for good, or by what a part of it may undo.

    Those in `passed` are passed over.
    """
    found = ""
    for name, pattern in _UNSEEN.items():
        if name not in passed and (value := said.get(name)) and pattern.match(value):
            if name not in _UNDONE:
                return HIDDEN
            found = _UNDONE[name]
    return HIDDEN if _is_off(said) or _is_cut(said) else found


def _is_off(said: Mapping[str, str]) -> bool:
    if said.get("position") in ("absolute", "fixed") and any(_OFF.match(said.get(s, "")) for s in ("left", "top")):
        return True
    return _OFF.match(said.get("text-indent", "")) is not None or _OFF.match(said.get("margin-left", "")) is not None


def _is_cut(said: Mapping[str, str]) -> bool:
    """Whether words have the colour of what they stand on, or a box without height or width."""
    ground = said.get("background-color", said.get("background", ""))
    if ground and ground == said.get("color"):
        return True
    is_cut = said.get("overflow") in ("hidden", "clip")
    return is_cut and any(_NONE.match(said.get(side, "")) for side in ("height", "max-height", "width", "max-width"))


def place_of(said: Mapping[str, str]) -> int:
    """Where declarations put words: above the line (1), below it (-1), on it; if shifted, small ones: lines are too."""
    place = said.get("vertical-align", "")
    if place == "super":
        return 1
    if not _SMALL.match(said.get("font-size", "")):
        return 0
    if place in ("sub", "baseline"):  # LibreOffice writes the latter in an .epub, of either
        return -1
    is_shifted = said.get("position") == "relative"
    return _sign(place) or (is_shifted and (_sign(said.get("bottom", "")) or -_sign(said.get("top", ""))))


def _sign(length: str) -> int:
    return 1 if _ABOVE.match(length) else -1 if length.startswith("-") and _ABOVE.match(length[1:]) else 0


def has_layers(source: str) -> bool:
    """Whether something on a page (in small letters) may lie behind words though no part of it holds them."""
    return _LAYERS.search(source) is not None


def has_grounds(source: str) -> bool:
    """Whether any part of a page (in small letters) has another ground than white paper."""
    return _GROUND.search(source) is not None


def gives_ground(attributes: Mapping[str, str], said: Mapping[str, str]) -> bool:
    """Whether an element has another ground than white paper, by its attributes or what is declared of it."""
    if attributes.get("background") or _A_GROUND.match(attributes.get("bgcolor", "").lower()):
        return True
    return any(_A_GROUND.match(said.get(name, "")) for name in GROUNDS)


def undoes(how: str, said: Mapping[str, str]) -> bool:
    """Whether the declarations of a part of an element that is hidden so show the part again."""
    if how == UNSHOWN:
        return said.get("visibility") == "visible"
    if how == PALE:
        return "color" in said and not is_pale(said["color"]) and said["color"] not in ("inherit", "transparent")
    size = said.get("font-size", said.get("font", ""))
    return how == TINY and bool(size) and not size.endswith(("em", "%", "inherit")) and not hidden_how(said)
