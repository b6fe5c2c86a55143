"""Which styles of an OpenDocument file give words the colour of their ground, or no size (ODF 1.3 part 3, 20.193)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from deadline_cli.notices.documents.ground import PAPER, SMALLEST, UNKNOWN, are_alike
from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple
from deadline_cli.texts.characters import Figures, figures_at

STRUCK_STYLE, UNSEEN_STYLE = "struck", "unseen"
_POINTS: Final = compiled(r"((?:\d*\.)?\d+)pt")
_NO_GROUND: Final = (None, "transparent", "#ffffff")


class Look(NamedTuple):
    """Colour (RRGGBB) and size in points of words; None where a style says nothing of it.

    `ground` is that of the words themselves, `paper` that of their paragraph.
    """

    colour: str | None = None
    size: float | None = None
    ground: str | None = None
    paper: str | None = None

    def over(self, other: Look) -> Look:
        """What this says, and the other where this says nothing."""
        return Look(
            other.colour if self.colour is None else self.colour,
            other.size if self.size is None else self.size,
            other.ground if self.ground is None else self.ground,
            other.paper if self.paper is None else self.paper,
        )

    def is_unseen_on(self, ground: str) -> bool:
        """Whether nobody sees such words; `ground` is what their paragraph stands on."""
        if self.size is not None and self.size <= SMALLEST:
            return True
        return are_alike(self.colour, self.ground or self.paper or ground)


PLAIN: Final = Look()


class Looks(NamedTuple):
    """The looks of words by their styles, what the parts of a text stand on by theirs, and what its pages are."""

    words: dict[str, Look]
    grounds: dict[tuple[str, str], str]
    page: str = PAPER

    def ground_of(self, part: Element) -> str:
        """What the words in a part stand on; nothing where it lets through what is below."""
        sort = _FAMILIES.get(tag_of(part), "") if self.words else ""
        if not sort:
            return ""
        holder = attribute(part, "style-name")
        return self.grounds.get((sort, holder or ""), UNKNOWN if sort == "graphic" else "")


NO_LOOKS: Final = Looks({}, {})
_FAMILIES: Final = {
    "table-cell": "table-cell", "table-row": "table-row", "table": "table", "section": "section", "frame": "graphic",
    "custom-shape": "graphic", "rect": "graphic", "ellipse": "graphic", "circle": "graphic", "polygon": "graphic",
    "path": "graphic",
}  # fmt: skip
_PAGES: Final = ("page-layout-properties", "drawing-page-properties", "header-footer-properties")


def looks_of(roots: Iterable[Element | None], *, is_text: bool) -> Looks:
    """How the styles of a file make words look, and what they put below them; nothing where all words are seen.

    Of slides only the size of words is known: their ground is their page's, or a shape's.
    """
    own: dict[str, tuple[str | None, Look]] = {}
    held: dict[tuple[str, str], tuple[str | None, str | None]] = {}
    page = PAPER if is_text else UNKNOWN
    for part in (part for root in roots if root is not None for part in root.iter()):
        name, tag = attribute(part, "name"), tag_of(part)
        if tag == "style" and name is not None:
            parent, family = attribute(part, "parent-style-name"), attribute(part, "family") or ""
            look = _look(child(part, "text-properties"))
            own[name] = parent, look._replace(paper=_ground(child(part, "paragraph-properties")) or None)
            held[family, name] = parent, _ground_of_style(part, family)
        is_coloured = tag in _PAGES and not are_alike(_ground(part) or PAPER, PAPER)
        if is_coloured or attribute(part, "run-through") == "background":
            page = UNKNOWN
    words = {name: _by_chain(name, own) for name in own}
    grounds = {key: _ground_by_chain(key, held) for key in held}
    below = {PAPER, *grounds.values(), *(ground for look in words.values() for ground in (look.ground, look.paper))}
    if not any(look.is_unseen_on(ground) for look in words.values() for ground in below if ground):
        return NO_LOOKS
    return Looks(words, grounds, page)


def look_of_words(style: Element) -> tuple[Look, bool]:
    """What a style of words says of their look, and whether it strikes them out or hides them."""
    words = child(style, "text-properties")
    return _look(words), _is_struck(words) or attribute(words, "display") == "none"


def figures(properties: Element | None) -> Figures | None:
    """The figures of words that text properties set above or below the line; None where they say nothing of it."""
    place = next(iter((attribute(properties, "text-position") or "").split()), "")
    if not place:
        return None
    return figures_at({"super": 1, "sub": -1, "0%": 0}.get(place, -1 if place.startswith("-") else 1))


def ground_of_cells(style: Element) -> str:
    """What the words of cells of a style stand on."""
    if child(style, "map") is not None:
        return UNKNOWN
    return _ground(child(style, "table-cell-properties")) or PAPER


def look_of_cells(style: Element) -> str:
    """Whether a style of cells strikes their words out, or gives them the colour of the cell or no size."""
    words = child(style, "text-properties")
    if _is_struck(words):
        return STRUCK_STYLE
    if child(style, "map") is not None:  # another look by condition
        return ""
    ground = attribute(child(style, "table-cell-properties"), "background-color")
    paper = PAPER if ground in _NO_GROUND or ground is None else ground.lstrip("#")
    look = _look(words)
    tiny = look.size is not None and look.size <= SMALLEST
    return UNSEEN_STYLE if tiny or are_alike(look.colour, paper) else ""


def _is_struck(words: Element | None) -> bool:
    """Whether a line goes through words, which programs tell by its style or by its sort."""
    return any((attribute(words, f"text-line-through-{by}") or "none") != "none" for by in ("style", "type"))


def _look(words: Element | None) -> Look:
    colour, size = attribute(words, "color"), _POINTS.fullmatch(attribute(words, "font-size") or "")
    if attribute(words, "use-window-font-color") == "true":
        colour = "auto"
    ground = attribute(words, "background-color")
    own = None if ground in (None, "transparent") else (ground or "").lstrip("#")
    return Look(colour and colour.lstrip("#"), float(size[1]) if size else None, own)


def _ground_of_style(style: Element, family: str) -> str | None:
    """What a style of parts puts below their words: nothing for what lets all through, None where it does not say."""
    if child(style, "map") is not None:
        return UNKNOWN
    said = child(style, f"{family}-properties")
    if said is None or not _says_ground(said):
        return None
    return _ground(said)


def _says_ground(said: Element) -> bool:
    told = any(attribute(said, name) is not None for name in ("background-color", "fill"))
    return told or child(said, "background-image") is not None


def _ground(said: Element | None) -> str:
    """The colour of a ground, UNKNOWN for a picture or a pattern; nothing where there is none."""
    colour, fill = attribute(said, "background-color"), attribute(said, "fill")
    if fill not in (None, "none"):
        colour = attribute(said, "fill-color") if fill == "solid" and attribute(said, "opacity") is None else UNKNOWN
    if said is not None and attribute(child(said, "background-image"), "href") is not None:
        return UNKNOWN
    if colour in (None, "transparent"):
        return ""
    return (colour or UNKNOWN).lstrip("#")


def _ground_by_chain(key: tuple[str, str], held: dict[tuple[str, str], tuple[str | None, str | None]]) -> str:
    family, name = key
    seen = set[str]()
    at: str | None = name
    while at is not None and (family, at) in held and at not in seen:
        seen.add(at)
        at, said = held[family, at]
        if said is not None:
            return said
    return UNKNOWN if family == "graphic" else ""


def _by_chain(name: str | None, own: dict[str, tuple[str | None, Look]]) -> Look:
    look, seen = Look(), set[str]()
    while name is not None and name in own and name not in seen:
        seen.add(name)
        name, said = own[name]
        look = look.over(said)
    return look
