"""The slides of a show in their order, each with the layout and the master that show behind it."""

from __future__ import annotations

import posixpath
from typing import Final

from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, attribute, child, whole
from deadline_cli.notices.documents.slides.colours import Colours
from deadline_cli.notices.documents.slides.scene import Box, Scene
from deadline_cli.notices.documents.theme import USUAL, Scheme, scheme_of

_MAIN: Final = "ppt/presentation.xml"
_EVERYWHERE: Final = Box(-1e12, -1e12, 1e12, 1e12)
_OFF: Final = ("0", "false")


class Show:
    """What stands behind the slides of a package; raises BrokenPackage where it is damaged."""

    def __init__(self, package: Package) -> None:
        self._package = package
        main = package.xml(_MAIN)
        if main is None:
            raise BrokenPackage(f"no {_MAIN} in it")
        self.slides = _slides(package, main)
        size = child(main, "sldSz")
        wide, high = whole(size, "cx"), whole(size, "cy")
        self._sheet = Box(0, 0, wide, high) if wide and high else _EVERYWHERE
        self._held: dict[str, Element | None] = {}
        self._schemes: dict[str, Scheme] = {}
        self._printed: set[str] = set()
        self._relations: dict[tuple[str, str], str] = {}

    def of_slide(self, path: str, slide: Element) -> tuple[list[Element], Scene, Colours]:
        """The shapes behind a slide that show the first time, the lowest first, and all that the slide shows."""
        layout = self._related(path, "/slideLayout")
        master = self._related(layout, "/slideMaster")
        parts = [self._part(layout), self._part(master)]
        hides_all = attribute(slide, "showMasterSp") in _OFF
        hides_master = hides_all or attribute(parts[0], "showMasterSp") in _OFF
        shown = [(layout, parts[0], not hides_all), (master, parts[1], not hides_master)]
        held = [(where, tree) for where, part, shows in shown if shows and (tree := _tree(part)) is not None]
        behind = [tree for where, tree in reversed(held) if where not in self._printed]
        self._printed.update(where for where, _ in held)
        colours = Colours(self._scheme(master), tuple(map(_ground, (slide, *parts))), self._maps(slide, *parts))
        trees = [(tree, False) for _, tree in reversed(held)]
        own = child(child(slide, "cSld"), "spTree")
        moves = child(slide, "timing") is not None
        return (
            behind,
            Scene([*trees, *([] if own is None else [(own, True)])], colours, self._sheet, moves=moves),
            colours,
        )

    def _maps(self, slide: Element, layout: Element | None, master: Element | None) -> tuple[Element | None, ...]:
        """What may say which colours of the theme the names of a slide stand for, the nearest first."""
        own = (child(child(part, "clrMapOvr"), "overrideClrMapping") for part in (slide, layout))
        return (*own, child(master, "clrMap"))

    def _scheme(self, master: str) -> Scheme:
        path = self._related(master, "/theme")
        if path not in self._schemes:
            self._schemes[path] = scheme_of(self._package.part(path)) if path else USUAL
        return self._schemes[path]

    def _part(self, path: str) -> Element | None:
        if path not in self._held:
            self._held[path] = self._package.xml(path) if path else None
        return self._held[path]

    def _related(self, path: str, sort: str) -> str:
        """The part to which another one is related so; nothing where there is none."""
        if (path, sort) not in self._relations:
            self._relations[path, sort] = self._looked_for(path, sort)
        return self._relations[path, sort]

    def _looked_for(self, path: str, sort: str) -> str:
        folder, name = posixpath.split(path)
        listed = self._package.xml(f"{folder}/_rels/{name}.rels") if path else None
        for row in listed if listed is not None else ():
            if (row.get("Type") or "").endswith(sort):
                return posixpath.normpath(posixpath.join(folder, row.get("Target") or "")).lstrip("/")
        return ""


def _slides(package: Package, main: Element) -> list[str]:
    """The parts of the slides, in the order of the show."""
    relations = package.xml("ppt/_rels/presentation.xml.rels")
    targets = {row.get("Id"): row.get("Target") or "" for row in relations} if relations is not None else {}
    # A slide has two attributes called id: its number, and the relation r:id.
    wanted = ((value for key, value in row.items() if key.endswith("}id")) for row in child(main, "sldIdLst") or ())
    return [posixpath.join("ppt", targets.get(next(ids, ""), "")).lstrip("/") for ids in wanted]


def _tree(part: Element | None) -> Element | None:
    return child(child(part, "cSld"), "spTree")


def _ground(part: Element | None) -> Element | None:
    return child(child(part, "cSld"), "bg")
