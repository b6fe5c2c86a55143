"""The text of an OpenDocument text (.odt, .fodt) or slides (.odp) as it prints: a line a paragraph or table row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from deadline_cli.errors import Message
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, attribute, child, tag_of, xml_root
from deadline_cli.notices.documents.reading import Reading, locked, not_readable

_UNPRINTED: Final = frozenset(
    ["tracked-changes", "annotation", "ruby-text", "note-citation", "sequence-decls", "variable-decls", "forms",
     "hidden-text", "hidden-paragraph", "script", "desc", "title", "notes"]
)  # fmt: skip
_BLANKS: Final = str.maketrans("\n\r\t", "   ")


def odf_text(data: bytes, name: str) -> Reading:
    """The words of a zipped or flat OpenDocument; raises Unreadable where it is broken or locked."""
    try:
        if data.startswith(b"PK"):
            package = Package(data)
            manifest = package.part("META-INF/manifest.xml") or b""
            if b"encryption-data" in manifest:
                raise locked(name)
            root = package.xml("content.xml")
        else:
            root = xml_root(data)
        held = child(root, "body")
        body = next((found for sort in ("text", "presentation") if (found := child(held, sort)) is not None), None)
        if body is None:
            raise BrokenPackage("no text in it")
        lines = list(_lines(body))
    except BrokenPackage as problem:
        raise not_readable(name, "ODT", problem) from None
    except RecursionError:
        raise not_readable(name, "ODT", Message("nested too deeply")) from None
    return Reading("\n".join(lines))


def _lines(parent: Element) -> Iterator[str]:
    """Paragraphs and table rows; what a frame holds follows the paragraph it hangs on."""
    for part in parent:
        tag = tag_of(part)
        if tag in ("p", "h"):
            boxes: list[Element] = []
            yield from "".join(_words(part, boxes)).split("\n")
            for box in boxes:
                yield from _lines(box)
        elif tag == "table-row":
            yield from _row(part)
        elif tag not in _UNPRINTED:
            yield from _lines(part)


def _row(row: Element) -> Iterator[str]:
    """A row of short cells is a line; cells of several paragraphs come one by one."""
    cells = [list(_lines(cell)) for cell in row if tag_of(cell) == "table-cell"]
    if all(len(cell) <= 1 for cell in cells):
        yield "\u3000".join(words for cell in cells for words in cell if words.strip())
    else:
        for cell in cells:
            yield from cell


def _words(element: Element, boxes: list[Element]) -> Iterator[str]:
    yield (element.text or "").translate(_BLANKS)
    for part in element:
        tag = tag_of(part)
        if tag == "s":
            count = attribute(part, "c") or "1"
            yield " " * min(int(count) if count.isdecimal() else 1, 200)
        elif tag == "tab":
            yield "\t"
        elif tag == "line-break":
            yield "\n"
        elif tag in ("text-box", "note-body"):
            boxes.append(part)
        elif tag not in _UNPRINTED:
            yield from _words(part, boxes)
        yield (part.tail or "").translate(_BLANKS)
