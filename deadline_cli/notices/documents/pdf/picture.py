"""A page of a PDF that is a picture: drawn by PDFium, its words recognised, their boxes in the page's own points."""

from __future__ import annotations

from ctypes import byref, c_double
from typing import Any, Final

from deadline_cli.notices.documents.paged.glyph import box_of
from deadline_cli.notices.documents.recognition import Recognised, ready, recognise
from deadline_cli.notices.places import Box

_DOTS: Final = 200  # to the inch: type of eight points is then recognised
_MOST_PIXELS: Final = 40_000_000


def recognised_page(document: Any, number: int) -> Recognised:
    """The words of the page with that number, from 0; raises MissingRecognition where that is not installed."""
    import pypdfium2.raw as pdfium

    ready()
    page = document[number]
    try:
        width, height = page.get_size()
        scale = min(_DOTS / 72, (_MOST_PIXELS / max(width * height, 1)) ** 0.5)
        picture = page.render(scale=scale, rev_byteorder=True).to_numpy()[:, :, :3]
        found = recognise(picture)
        high, wide = picture.shape[:2]
        x, y = c_double(), c_double()

        def point(left: float, bottom: float) -> tuple[float, float]:
            pdfium.FPDF_DeviceToPage(page.raw, 0, 0, wide, high, 0, int(left), int(high - bottom), byref(x), byref(y))
            return x.value, y.value

        def boxed(box: Box) -> Box:
            (x0, y0), (x1, y1) = point(box[0], box[1]), point(box[2], box[3])
            return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

        glyphs = [
            glyph._replace(
                left=glyph.left / scale, base=glyph.base / scale, right=glyph.right / scale, em=glyph.em / scale,
                box=boxed(box_of(glyph)),
            )
            for glyph in found.glyphs
        ]  # fmt: skip
        return Recognised(glyphs, found.doubts)
    finally:
        page.close()
