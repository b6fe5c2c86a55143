"""What floats over the cells of a sheet: text boxes, whose words print, and large pictures and charts, not read.

calamine hands out cells only. ECMA-376 Part 1, 20.5 (DrawingML spreadsheets); [MS-XLS] 2.4.181, 2.4.329.
"""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterable, Iterator
from typing import Final

from deadline_cli.notices.documents.package import Element, Package, attribute, child, tag_of, whole
from deadline_cli.notices.documents.reading import LARGE_PICTURE
from deadline_cli.records import NamedTuple

_EMU: Final = 360_000  # a centimetre
_SHAPE, _WORDS, _GOES_ON = 0x5D, 0x1B6, 0x3C  # OBJ, TXO and CONTINUE of an .xls
_COMMENT: Final = 0x19
_BREAKS: Final = {"br": "\n", "t": ""}


class Box(NamedTuple):
    """The words of a box, with the row and column, from 1, of the cell on which its upper left corner stands."""

    row: int
    column: int
    words: str


class Floating(NamedTuple):
    """What floats over a sheet; `unread` says that a chart, a diagram or a picture as large as a page is there."""

    boxes: tuple[Box, ...] = ()
    unread: bool = False


NOTHING: Final = Floating()


def floating_of(package: Package, path: str) -> Floating:
    """What floats over the sheet that stands at a path of an .xlsx or .xlsb; raises BrokenPackage."""
    folder, name = posixpath.split(path)
    relations = package.xml(f"{folder}/_rels/{name}.rels")
    boxes: list[Box] = []
    unread = False
    for relation in relations if relations is not None else ():
        if (attribute(relation, "Type") or "").endswith("/drawing"):
            target = attribute(relation, "Target") or ""
            drawing = package.xml(target if target.startswith("/") else f"{folder}/{target}")
            for anchor in drawing if drawing is not None else ():
                boxes += _boxes(anchor)
                unread = unread or _is_unread(anchor)
    return Floating(tuple(boxes), unread)


def boxes_of_records(records: Iterable[tuple[int, bytes]]) -> Iterator[Box]:
    """The words of the boxes of an .xls, which do not say simply where they stand; comments are left out."""
    is_comment, waiting = False, 0
    for kind, body in records:
        if kind == _SHAPE and len(body) >= 6:
            is_comment = struct.unpack_from("<4xH", body)[0] == _COMMENT
        elif kind == _WORDS and len(body) >= 12:
            waiting = 0 if is_comment else struct.unpack_from("<10xH", body)[0]
        elif kind == _GOES_ON and waiting and body:
            words = body[1 : 1 + 2 * waiting].decode("utf-16-le", "replace") if body[0] & 1 else ""
            words = words or body[1 : 1 + waiting].decode("latin-1")
            yield Box(1, 1, words.replace("\r\n", "\n").replace("\r", "\n"))
            waiting = 0


def _boxes(anchor: Element) -> Iterator[Box]:
    corner = child(anchor, "from")
    row, column = (_number(corner, name) + 1 for name in ("row", "col"))
    for body in anchor.iter():
        if tag_of(body) == "txBody":
            lines = ["".join(_words(part)) for part in body if tag_of(part) == "p"]
            if any(line.strip() for line in lines):
                yield Box(row, column, "\n".join(lines))


def _words(paragraph: Element) -> Iterator[str]:
    for part in paragraph.iter():
        tag = tag_of(part)
        if tag in _BREAKS:
            yield _BREAKS[tag] or part.text or ""


def _number(corner: Element | None, name: str) -> int:
    words = "" if (found := child(corner, name)) is None else found.text or ""
    return int(words) if words.isdecimal() and len(words) < 8 else 0


def _is_unread(anchor: Element) -> bool:
    """Whether an anchor holds a chart, a diagram, or a picture so large that it may be a page."""
    tags = {tag_of(part) for part in anchor.iter()}
    if tags & {"chart", "relIds"}:
        return True
    sides = (part for part in anchor.iter() if tag_of(part) == "ext" and part.get("cx"))
    return "pic" in tags and any(whole(s, "cx") * whole(s, "cy") / _EMU**2 >= LARGE_PICTURE for s in sides)
