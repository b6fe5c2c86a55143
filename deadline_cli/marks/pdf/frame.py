"""A numbered frame round words that are a picture, and which pages of a PDF are pictures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from deadline_cli.notices.finding import Severity

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject, StreamObject

Box = tuple[float, float, float, float]

_LINE = {"error": (0.80, 0.12, 0.10), "warning": (0.72, 0.45, 0.0), "info": (0.15, 0.38, 0.70)}
_TAB, _SPARE = 11.0, 1.5  # points: the side of the tab with the number, and the air between words and frame
_SMALL = 7.0  # points: the side of a tab on a highlight


def scans(data: bytes, wanted: Collection[int]) -> frozenset[int]:
    """Those of the wanted pages (from 1) that hold no text of their own; none without pypdfium2."""
    try:
        import pypdfium2
    except ModuleNotFoundError:
        return frozenset()
    document = pypdfium2.PdfDocument(data)
    try:
        return frozenset(number for number in wanted if document[number - 1].get_textpage().count_chars() == 0)
    finally:
        document.close()


def around(boxes: Sequence[Box], rotation: int) -> list[Box]:
    """The tab with the number, before the words as they are read, and a frame round each line of them."""
    x0, y0, x1, y1 = boxes[0]
    side = _TAB + 2 * _SPARE
    tab = {
        0: (x0 - side, y1 - _TAB, x0 - 2 * _SPARE, y1),
        90: (x0, y0 - side, x0 + _TAB, y0 - 2 * _SPARE),
        180: (x1 + 2 * _SPARE, y0, x1 + side, y0 + _TAB),
        270: (x1 - _TAB, y1 + 2 * _SPARE, x1, y1 + side),
    }[rotation % 360 // 90 * 90]
    return [tab, *((a - _SPARE, b - _SPARE, c + _SPARE, d + _SPARE) for a, b, c, d in boxes)]


def framed(boxes: Sequence[Box], number: int, severity: Severity, rotation: int) -> StreamObject:
    """The looks: a line round each box, and before the first the number on a tab of the same colour."""
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject

    tab, *frames = around(boxes, rotation)
    left, bottom, right, top = zip(tab, *frames, strict=True)
    painted = StreamObject()
    painted.update({
        NameObject("/Type"): NameObject("/XObject"),
        NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): ArrayObject(FloatObject(v) for v in (min(left), min(bottom), max(right), max(top))),
        NameObject("/Resources"): DictionaryObject({NameObject("/Font"): fonts_of_numbers()}),
    })  # fmt: skip
    colour = " ".join(f"{part:.2f}" for part in _LINE[severity])
    lines = " ".join(map(_rectangle, frames))
    painted.set_data(f"{colour} RG 1.2 w {lines} S {numbered(number, tab, severity, rotation)}".encode())
    return painted


def fonts_of_numbers() -> DictionaryObject:
    """The font of the numbers, one that every program has."""
    from pypdf.generic import DictionaryObject, NameObject

    font = DictionaryObject({
        NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
        NameObject("/BaseFont"): NameObject("/Helvetica-Bold"),
    })  # fmt: skip
    return DictionaryObject({NameObject("/N"): font})


def corner(box: Box, rotation: int) -> Box:
    """A small tab on the upper left corner of words as they are read, where it covers no letter."""
    x0, y0, x1, y1 = box
    x, y = {0: (x0, y1), 90: (x0, y0), 180: (x1, y0), 270: (x1, y1)}[rotation % 360 // 90 * 90]
    out, inner = _SMALL * 0.7, _SMALL * 0.3
    left, down = {0: (out, inner), 90: (out, out), 180: (inner, out), 270: (inner, inner)}[rotation % 360 // 90 * 90]
    return x - left, y - down, x - left + _SMALL, y - down + _SMALL


def numbered(number: int, tab: Box, severity: Severity, rotation: int) -> str:
    """A tab in the colour of a finding, with its number."""
    colour = " ".join(f"{part:.2f}" for part in _LINE[severity])
    return f"{colour} rg {_rectangle(tab)} f 1 g {_number(number, tab, rotation)}"


def _rectangle(box: Box) -> str:
    a, b, c, d = box
    return f"{a:.2f} {b:.2f} {c - a:.2f} {d - b:.2f} re"


def _number(number: int, tab: Box, rotation: int) -> str:
    """The number in the middle of its tab, upright on the page as it is read; a digit of Helvetica is 0.556 wide."""
    words = str(number)
    side = tab[2] - tab[0]
    size = min(side * 0.75, side / len(words) / 0.6)
    half, rise = size * 0.278 * len(words), size * 0.36
    turn, x, y = {
        0: ("1 0 0 1", -half, -rise),
        90: ("0 1 -1 0", rise, -half),
        180: ("-1 0 0 -1", half, rise),
        270: ("0 -1 1 0", -rise, half),
    }[rotation % 360 // 90 * 90]
    at = f"{(tab[0] + tab[2]) / 2 + x:.2f} {(tab[1] + tab[3]) / 2 + y:.2f}"
    return f"BT /N {size:.1f} Tf {turn} {at} Tm ({words}) Tj ET"
