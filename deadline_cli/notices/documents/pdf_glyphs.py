"""The characters of a PDF page as PDFium places them, turned so that their lines run to the right."""

from __future__ import annotations

import math
from collections import Counter
from ctypes import byref, c_double, c_float
from typing import Any, Final, NamedTuple

from deadline_cli.notices.documents.paged.glyph import Glyph, Ruled
from deadline_cli.notices.finding import Words

_QUARTER: Final = math.pi / 2
_UNSEEN: Final = frozenset([0, 10, 13, 0xFFFE, 0xFEFF, 0xAD])
_TURNS: Final = ((1, 0), (0, 1), (-1, 0), (0, -1))
_MOST_OBJECTS: Final = 20_000
_VERTICAL: Final = 0.7  # share of steps downwards on a page set from top to bottom


class PdfPage(NamedTuple):
    """A page's characters in the order in which they are drawn, its frames, and what of it could not be read."""

    glyphs: list[Glyph]
    frames: list[Ruled]
    problem: Words | None = None


class _Raw(NamedTuple):
    """A character in the page's own space: origin, box, size and angle of its baseline in quarter turns."""

    char: str
    x: float
    y: float
    box: tuple[float, float, float, float]
    em: float
    turn: float


def page_of(document: Any, number: int) -> PdfPage:
    """The page with that number, from 0."""
    page = document[number]
    try:
        raw = _characters(page)
        if not raw:
            return PdfPage([], [])
        turn = Counter(round(c.turn) % 4 for c in raw).most_common(1)[0][0]
        upright = [c for c in raw if abs((c.turn - turn + 2) % 4 - 2) < 0.05]
        return PdfPage(_turned(upright, turn), _frames(page, turn))
    finally:
        page.close()


def _characters(page: Any) -> list[_Raw]:
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    handle = text.raw
    x, y, box, matrix = c_double(), c_double(), pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    px, py, pbox, pmatrix = byref(x), byref(y), byref(box), byref(matrix)
    found: list[_Raw] = []
    for at in range(pdfium.FPDFText_CountChars(handle)):
        code = pdfium.FPDFText_GetUnicode(handle, at)
        if code in _UNSEEN or code > 0x10FFFF or pdfium.FPDFText_IsGenerated(handle, at) == 1:
            continue
        pdfium.FPDFText_GetCharOrigin(handle, at, px, py)
        pdfium.FPDFText_GetLooseCharBox(handle, at, pbox)
        pdfium.FPDFText_GetMatrix(handle, at, pmatrix)
        em = pdfium.FPDFText_GetFontSize(handle, at) * math.hypot(matrix.c, matrix.d)
        turn = math.atan2(matrix.b, matrix.a) / _QUARTER
        edges = (box.left, box.bottom, box.right, box.top)
        found.append(_Raw(chr(code), x.value, y.value, edges, em or box.top - box.bottom, turn))
    text.close()
    return found


def _frames(page: Any, turn: int) -> list[Ruled]:
    """The frames that are drawn on a page: closed ones, none so large as the page or so small as a line of type."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    found: set[Ruled] = set()
    edges = [c_float() for _ in range(4)]
    refs = [byref(edge) for edge in edges]
    for at in range(min(pdfium.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)):
        drawn = pdfium.FPDFPage_GetObject(page.raw, at)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        pdfium.FPDFPageObj_GetBounds(drawn, *refs)
        left, bottom, right, top = (edge.value for edge in edges)
        if right - left > 40 and top - bottom > 25 and (right - left) * (top - bottom) < 0.9 * width * height:
            corners = [_upright(x, y, turn) for x in (left, right) for y in (bottom, top)]
            xs, ys = [x for x, _ in corners], [y for _, y in corners]
            found.add(Ruled(min(xs), min(ys), max(xs), max(ys)))
    return sorted(found)


def _upright(x: float, y: float, turn: int) -> tuple[float, float]:
    """A point of the page as it is read, its lines turned by so many quarters."""
    cos, sin = _TURNS[turn]
    return x * cos + y * sin, y * cos - x * sin


def _turned(raw: list[_Raw], turn: int) -> list[Glyph]:
    """Characters of one direction as glyphs on lines that run to the right."""
    cos, sin = _TURNS[turn]
    placed = [_upright(c.x, c.y, turn) for c in raw]
    found: list[Glyph] = []
    for at, (c, (left, base)) in enumerate(zip(raw, placed, strict=True)):
        x0, y0, x1, y1 = c.box
        right = max(x0 * cos + y0 * sin, x1 * cos + y1 * sin)
        if at + 1 < len(placed):
            step = placed[at + 1][0] - left
            if 0 < step < right - left + 0.3 * c.em and abs(placed[at + 1][1] - base) < 0.2 * c.em:
                right = max(right, left + step) if c.char != " " else left + step
        low, high = base - 0.15 * c.em, base + 0.85 * c.em
        corners = [(a * cos - b * sin, a * sin + b * cos) for a in (left, right) for b in (low, high)]
        box = (min(p[0] for p in corners), min(p[1] for p in corners), max(p[0] for p in corners),
               max(p[1] for p in corners))  # fmt: skip
        found.append(Glyph(c.char, left, base, max(right, left), c.em, box))
    return found
