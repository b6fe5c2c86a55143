"""What floats over the cells of a sheet: text boxes, whose words print, and large pictures and charts, not read.

calamine hands out cells only. ECMA-376 Part 1, 20.5 (DrawingML spreadsheets); [MS-XLS] 2.4.181, 2.4.329.
"""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterable, Iterator
from typing import Final

from deadline_cli.notices.documents.package import (
    BrokenPackage,
    BrokenXml,
    Element,
    Package,
    attribute,
    child,
    tag_of,
    whole,
)
from deadline_cli.notices.documents.reading import LARGE_PICTURE
from deadline_cli.notices.documents.slides.text import figures_of
from deadline_cli.records import NamedTuple
from deadline_cli.texts.characters import ON_THE_LINE

_EMU: Final = 360_000  # a centimetre
_SHAPE, _WORDS, _GOES_ON, _DRAWING = 0x5D, 0x1B6, 0x3C, 0xEC  # OBJ, TXO, CONTINUE and MSODRAWING of an .xls
_COMMENT, _PICTURE, _CHART = 0x19, 0x08, 0x05  # sorts of OBJ
_ANCHOR: Final = b"\0\0\x10\xf0\x12\0\0\0"  # of an anchor in a drawing ([MS-ODRAW] 2.2.46), whose 18 bytes follow
_COLUMN, _ROW = 1.7, 0.48  # centimetres of a column and a row that nobody has changed
_SEAL: Final = 5.0  # square centimetres of a logo or a code
_STRIPS: Final = 3 * LARGE_PICTURE  # from which on smaller pictures may together be pages
_OTHER_FILES: Final = ("/oleObject", "/package", "/control")
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
    strips = 0.0
    for relation in relations if relations is not None else ():
        sort = attribute(relation, "Type") or ""
        unread = unread or sort.endswith(_OTHER_FILES)
        if sort.endswith("/drawing"):
            target = attribute(relation, "Target") or ""
            drawing = package.xml(target if target.startswith("/") else f"{folder}/{target}")
            for anchor in drawing if drawing is not None else ():
                boxes += _boxes(anchor)
                areas = _pictures(anchor)
                strips += sum(area for area in areas if _SEAL < area < LARGE_PICTURE)
                unread = unread or _is_drawn(anchor) or any(area >= LARGE_PICTURE for area in areas)
        elif sort.endswith("/vmlDrawing"):
            found, is_whole = _old_boxes(package, attribute(relation, "Target") or "", folder)
            boxes, unread = boxes + found, unread or not is_whole
    return Floating(tuple(boxes), unread or strips >= _STRIPS)


def floating_of_records(records: Iterable[tuple[int, bytes]]) -> Floating:
    """What floats over a sheet of an .xls, whose boxes do not say simply where they stand; comments are left out."""
    held = list(records)
    return Floating(tuple(_boxes_of_records(held)), _is_unread(held))


def _is_unread(records: Iterable[tuple[int, bytes]]) -> bool:
    """Whether records hold a chart, or pictures as large as a page by the cells between which they stand."""
    area = strips = 0.0
    for kind, body in records:
        if kind == _DRAWING and (at := body.rfind(_ANCHOR)) >= 0 and len(body) >= at + 26:
            left, dx, top, dy, right, ex, bottom, ey = struct.unpack_from("<8H", body, at + 10)
            wide, high = right - left + (ex - dx) / 1024, bottom - top + (ey - dy) / 256
            area = max(wide, 0) * _COLUMN * max(high, 0) * _ROW
        elif kind == _SHAPE and len(body) >= 6:
            sort = struct.unpack_from("<4xH", body)[0]
            if sort == _CHART or (sort == _PICTURE and area >= LARGE_PICTURE):
                return True
            strips += area if sort == _PICTURE and area > _SEAL else 0
    return strips >= _STRIPS


def _boxes_of_records(records: Iterable[tuple[int, bytes]]) -> Iterator[Box]:
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


def _old_boxes(package: Package, target: str, folder: str) -> tuple[list[Box], bool]:
    """The words of labels and buttons of old, remarks apart; and whether the part that draws them could be read."""
    try:
        drawing = package.xml(target if target.startswith("/") else f"{folder}/{target}")
    except BrokenPackage as problem:
        return [], isinstance(problem, BrokenXml)  # it may be no XML, and then has remarks as a rule
    found: list[Box] = []
    for shape in drawing.iter() if drawing is not None else ():
        data = child(shape, "ClientData")
        if data is None or data.get("ObjectType") == "Note":
            continue
        words = "".join("".join(box.itertext()) for box in shape.iter() if tag_of(box) == "textbox").strip()
        place = [part.strip() for part in (getattr(child(data, "Anchor"), "text", "") or "").split(",")]
        row, column = (int(p) + 1 if p.isdecimal() and len(p) < 8 else 1 for p in (*place, "", "", "")[2::-2])
        if words:
            found.append(Box(row, column, words))
    return found, True


def _words(paragraph: Element) -> Iterator[str]:
    signs = ON_THE_LINE
    for part in paragraph.iter():
        tag = tag_of(part)
        if tag in ("r", "fld"):
            signs = figures_of(part)
        elif tag in _BREAKS:
            yield _BREAKS[tag] or (part.text or "").translate(signs)


def _number(corner: Element | None, name: str) -> int:
    words = "" if (found := child(corner, name)) is None else found.text or ""
    return int(words) if words.isdecimal() and len(words) < 8 else 0


def _is_drawn(anchor: Element) -> bool:
    """Whether an anchor holds a chart or a diagram, whose words stand elsewhere."""
    return not {"chart", "relIds"}.isdisjoint(tag_of(part) for part in anchor.iter())


def _pictures(anchor: Element) -> list[float]:
    """The square centimetres of the pictures of an anchor."""
    if not any(tag_of(part) == "pic" for part in anchor.iter()):
        return []
    sides = (part for part in anchor.iter() if tag_of(part) == "ext" and part.get("cx"))
    return [whole(side, "cx") * whole(side, "cy") / _EMU**2 for side in sides]
