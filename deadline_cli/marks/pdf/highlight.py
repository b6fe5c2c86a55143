"""A highlight with its note: an annotation over every line that the words cover (ISO 32000-1, 12.5.6.10).

On a scan, whose letters are a picture and often grey, a numbered frame stands round the words instead (12.5.6.8).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from deadline_cli.marks.note import AUTHOR, Note
from deadline_cli.notices.finding import Severity
from deadline_cli.records import NamedTuple

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject, StreamObject

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points of the page's own space, before it is turned."""

COLOURS: dict[Severity, tuple[float, float, float]] = {
    "error": (1.0, 0.66, 0.63),
    "warning": (1.0, 0.87, 0.42),
    "info": (0.70, 0.85, 1.0),
}
_THIN = 4.0  # the character 一 of some fonts has a box of one point
_PRINTED = 4  # the flag by which an annotation prints with its page


class Highlight(NamedTuple):
    """A note on some words: their page, from 1, and a box a line."""

    note: Note
    page: int
    boxes: tuple[Box, ...]
    frame: int | None = None
    """The number of a frame; None for a highlight."""
    number: int | None = None
    """The number of a highlight in the list beneath, where there is one."""


def annotation(mark: Highlight, rotation: int, moment: str, name: str) -> DictionaryObject:
    """The annotation of a mark without its looks; `rotation` is the page's, `name` its name on that page."""
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject

    boxes = [_tall(box) for box in mark.boxes]
    area = _area(mark, boxes, rotation)
    if mark.frame is not None:
        from deadline_cli.marks.pdf.frame import around

        area = bounds(around(boxes, rotation))
    day = f"D:{moment.translate(str.maketrans('', '', '-:T'))}"
    made = DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"),
        NameObject("/Subtype"): NameObject("/Highlight" if mark.frame is None else "/Square"),
        NameObject("/Rect"): ArrayObject(map(FloatObject, area)),
        NameObject("/C"): ArrayObject(map(FloatObject, COLOURS[mark.note.severity])),
        NameObject("/F"): NumberObject(_PRINTED),
        NameObject("/T"): TextStringObject(AUTHOR),
        NameObject("/Subj"): TextStringObject(mark.note.code),
        NameObject("/Contents"): TextStringObject("\n".join(mark.note.lines)),
        NameObject("/NM"): TextStringObject(name),
        NameObject("/M"): TextStringObject(day),
        NameObject("/CreationDate"): TextStringObject(day),
    })  # fmt: skip
    if mark.frame is None:
        corners = (FloatObject(v) for box in boxes for v in quad(box, rotation))
        made[NameObject("/QuadPoints")] = ArrayObject(corners)
    return made


def looks(mark: Highlight, rotation: int) -> StreamObject:
    """What every program is to paint: the boxes in the colour, multiplied with the page, so that the words show."""
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject

    if mark.frame is not None:
        from deadline_cli.marks.pdf.frame import framed

        return framed([_tall(box) for box in mark.boxes], mark.frame, mark.note.severity, rotation)
    boxes = [_tall(box) for box in mark.boxes]
    multiply = DictionaryObject({NameObject("/BM"): NameObject("/Multiply")})
    states = DictionaryObject({NameObject("/M"): multiply})
    group = DictionaryObject({NameObject("/S"): NameObject("/Transparency")})
    resources = DictionaryObject({NameObject("/ExtGState"): states})
    painted = StreamObject()
    painted.update({
        NameObject("/Type"): NameObject("/XObject"),
        NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): ArrayObject(map(FloatObject, _area(mark, boxes, rotation))),
        NameObject("/Group"): group,
        NameObject("/Resources"): resources,
    })  # fmt: skip
    tab = ""
    if mark.number is not None:
        from deadline_cli.marks.pdf.frame import corner, fonts_of_numbers, numbered

        resources[NameObject("/Font")] = fonts_of_numbers()
        tab = f" q {numbered(mark.number, corner(boxes[0], rotation), mark.note.severity, rotation)} Q"
    colour = " ".join(f"{part:.2f}" for part in COLOURS[mark.note.severity])
    rectangles = " ".join(f"{a:.2f} {b:.2f} {c - a:.2f} {d - b:.2f} re" for a, b, c, d in boxes)
    painted.set_data(f"q /M gs {colour} rg {rectangles} f Q{tab}".encode())
    return painted


def _area(mark: Highlight, boxes: Sequence[Box], rotation: int) -> Box:
    """What a mark covers, its number among it."""
    if mark.number is None:
        return bounds(boxes)
    from deadline_cli.marks.pdf.frame import corner

    return bounds([*boxes, corner(boxes[0], rotation)])


def bounds(boxes: Sequence[Box]) -> Box:
    """The box round all of them."""
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


def quad(box: Box, rotation: int) -> tuple[float, ...]:
    """The corners of a box as its words are read: upper left, upper right, lower left, lower right."""
    x0, y0, x1, y1 = box
    corners = {
        0: (x0, y1, x1, y1, x0, y0, x1, y0),
        90: (x0, y0, x0, y1, x1, y0, x1, y1),
        180: (x1, y0, x0, y0, x1, y1, x0, y1),
        270: (x1, y1, x1, y0, x0, y1, x0, y0),
    }
    return corners[rotation % 360 // 90 * 90]


def _tall(box: Box) -> Box:
    x0, y0, x1, y1 = box
    spare_x, spare_y = max(_THIN - (x1 - x0), 0) / 2, max(_THIN - (y1 - y0), 0) / 2
    return x0 - spare_x, y0 - spare_y, x1 + spare_x, y1 + spare_y
