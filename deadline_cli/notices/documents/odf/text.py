"""The text of an OpenDocument text (.odt, .fodt) or slides (.odp) as it prints: a line a paragraph or table row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from deadline_cli.errors import Message
from deadline_cli.notices.documents.ground import UNSEEN, said_of_unseen
from deadline_cli.notices.documents.odf.beside import objects_in
from deadline_cli.notices.documents.odf.lists import Lists
from deadline_cli.notices.documents.odf.looks import figures, looks_of
from deadline_cli.notices.documents.odf.printer import LinePrinter
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, attribute, child, tag_of, xml_root
from deadline_cli.notices.documents.reading import (
    LONGEST_HEAD,
    Reading,
    locked,
    not_readable,
    with_long_heads,
)

_Said = TypeVar("_Said")


def odf_text(data: bytes, name: str) -> Reading:
    """The words of a zipped or flat OpenDocument; raises Unreadable where it is broken or locked."""
    try:
        if data.startswith(b"PK"):
            opened = Package(data)
            manifest = opened.part("META-INF/manifest.xml") or b""
            if b"encryption-data" in manifest:
                raise locked(name)
            root = opened.xml("content.xml")
            styled = [opened.xml("styles.xml"), root]
            beside = objects_in(opened, manifest)
        else:
            root = xml_root(data)
            styled, beside = [root], ()
        held = child(root, "body")
        body = next((found for sort in ("text", "presentation") if (found := child(held, sort)) is not None), None)
        if body is None and child(held, "spreadsheet") is not None:
            return _sheet(data, name)
        if body is None:
            raise BrokenPackage("no text in it")
        printer = LinePrinter(
            frozenset(_by_style(_hides, styled)),
            _deletions(body),
            Lists(styled),
            looks_of(styled, is_text=child(held, "text") is not None),
            _by_style(figures, styled),
        )
        lines = list(printer.lines(body))
        heads = tuple(_heads(styled, printer))
        left = (*printer.not_read, *beside, *said_of_unseen(printer.unseen, UNSEEN))
    except BrokenPackage as problem:
        raise not_readable(name, "ODT", problem) from None
    except RecursionError:
        raise not_readable(name, "ODT", Message("nested too deeply")) from None
    text, running = with_long_heads("\n".join(lines), heads)
    return Reading(text, not_read=left, heads=running)


def _sheet(data: bytes, name: str) -> Reading:
    """A flat file, or one whose package does not say it, that holds a sheet."""
    from deadline_cli.notices.documents.sheets.ods import ods_text

    return ods_text(data, name)


def _heads(roots: list[Element | None], printer: LinePrinter) -> Iterator[str]:
    """The words of the headers, which may name the day on which the page is printed, and of feet with many words."""
    for root in roots:
        for page in child(root, "master-styles") or ():
            for part in page:
                sort, _, _ = tag_of(part).partition("-")
                if sort in ("header", "footer"):
                    words = "\n".join(printer.lines(part))
                    if sort == "header" or len("".join(words.split())) > LONGEST_HEAD:
                        yield words


def _by_style(says: Callable[[Element | None], _Said | None], roots: list[Element | None]) -> dict[str, _Said]:
    """What the styles say of their words, by themselves or by the style they are based on, where it is anything."""
    parents: dict[str, str | None] = {}
    said: dict[str, _Said] = {}
    for root in roots:
        for group in ("styles", "automatic-styles"):
            for style in child(root, group) or ():
                name = attribute(style, "name")
                if tag_of(style) == "style" and name is not None:
                    parents[name] = attribute(style, "parent-style-name")
                    own = says(child(style, "text-properties"))
                    if own is not None:
                        said[name] = own
    return {name: found for name in parents if (found := _by_chain(name, parents, said))}


def _by_chain(name: str | None, parents: dict[str, str | None], said: dict[str, _Said]) -> _Said | None:
    seen: set[str] = set()
    while name is not None and name not in seen:
        if name in said:
            return said[name]
        seen.add(name)
        name = parents.get(name)
    return None


def _hides(properties: Element | None) -> bool | None:
    """Whether text properties hide words or strike them out; None where they say nothing of it."""
    display, line = attribute(properties, "display"), attribute(properties, "text-line-through-style")
    if line is None:
        line = attribute(properties, "text-line-through-type")
    if display is None and line is None:
        return None
    return display == "none" or (line or "none") != "none"


def _deletions(body: Element) -> frozenset[str]:
    """The names of the tracked changes that delete."""
    return frozenset(
        attribute(region, "id") or ""
        for region in child(body, "tracked-changes") or ()
        if child(region, "deletion") is not None
    )
