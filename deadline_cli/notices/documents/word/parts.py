"""The parts of a Word file: which holds the words, which its notes and heads, in a zip or in one XML file."""

from __future__ import annotations

import posixpath
from typing import Final, Protocol
from xml.etree import ElementTree

from deadline_cli.notices.documents.package import BrokenPackage, Element, attribute, child, tag_of

_USUAL: Final = "word/document.xml"
_SORTS: Final = ("footnotes", "endnotes", "header", "footer")


class Parts(Protocol):
    """A package, zipped or flat; see Package."""

    @property
    def names(self) -> tuple[str, ...]: ...

    def has(self, path: str) -> bool: ...

    def part(self, path: str) -> bytes | None: ...

    def xml(self, path: str) -> Element | None: ...


class FlatPackage:
    """The parts of a package that is written as one XML file (pkg:package)."""

    def __init__(self, root: Element) -> None:
        parts = [part for part in root if tag_of(part) == "part"]
        self._parts = {(attribute(part, "name") or "").lstrip("/"): child(part, "xmlData") for part in parts}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._parts)

    def has(self, path: str) -> bool:
        return path in self._parts

    def xml(self, path: str) -> Element | None:
        """The root element of a part, None where there is none or it is no XML."""
        held = self._parts.get(path)
        return held[0] if held is not None and len(held) else None

    def part(self, path: str) -> bytes | None:
        """The part as it would be written."""
        root = self.xml(path)
        return None if root is None else ElementTree.tostring(root)


def main_part(package: Parts) -> str:
    """The part that holds the words, as the package's relations name it."""
    relations = package.part("_rels/.rels") or b""
    if _USUAL.encode() in relations and package.has(_USUAL):
        return _USUAL
    root = package.xml("_rels/.rels") if relations else None
    for relation in root if root is not None else ():
        path = (relation.get("Target") or "").lstrip("/")
        if (relation.get("Type") or "").endswith("/officeDocument") and package.has(path):
            return path
    if not package.has(_USUAL):
        raise BrokenPackage(f"no {_USUAL} in it")
    return _USUAL


def target_of(package: Parts, main: str, number: str) -> str:
    """The path of the part that a relation of the main part leads to; nothing where there is none in the file."""
    folder = posixpath.dirname(main)
    root = package.xml(f"{folder}/_rels/{posixpath.basename(main)}.rels")
    for relation in root if root is not None else ():
        if relation.get("Id") == number and relation.get("TargetMode") != "External":
            return _path(folder, relation.get("Target") or "")
    return ""


def _path(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def related_parts(package: Parts, main: str) -> dict[str, list[str]]:
    """The notes, heads and feet of a file, as its relations name them, and those that are named as is usual."""
    folder = posixpath.dirname(main)
    found: dict[str, dict[str, None]] = {sort: {} for sort in _SORTS}
    root = package.xml(f"{folder}/_rels/{posixpath.basename(main)}.rels")
    for relation in root if root is not None else ():
        sort, target = (relation.get("Type") or "").rpartition("/")[2], relation.get("Target") or ""
        if sort in found and relation.get("TargetMode") != "External":
            found[sort][_path(folder, target).lower()] = None
    for name in package.names:
        usual = name.lower().removeprefix(f"{folder}/".lower())
        for sort in _SORTS:
            is_of_sort = usual == f"{sort}.xml" if sort.endswith("notes") else usual.startswith(sort)
            if is_of_sort and "/" not in usual:
                found[sort][name.lower()] = None
    return {sort: list(paths) for sort, paths in found.items()}
