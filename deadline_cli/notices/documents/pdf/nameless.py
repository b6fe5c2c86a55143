"""Type whose font says that its letters are blanks or squares: it is drawn, and no word of it is known."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import byref, c_float, c_void_p, sizeof
from typing import Final

from deadline_cli.notices.documents.pdf.calls import undeclared
from deadline_cli.notices.documents.pdf.glyphs import Raw
from deadline_cli.notices.documents.pdf.scene import Scene
from deadline_cli.patterns import compiled

_SQUARES: Final = frozenset("□■▯▢")
_BLANK: Final = compiled(r"[\s\u200b\u200c\u200d\u2060]")
_UNTOLD: Final = compiled(r"[\s\u200b\u200c\u200d\u2060□■▯▢]")
_HIGH: Final = 3.0  # points: so high is no row of blanks, which has no ink
_FEWEST: Final = 8  # letters
_MOST_ALONE: Final = 0.3  # of the letters of a page
_MOST_SQUARES: Final = 0.5  # of the letters of a page: a form has fewer


def letters_without_names(raw: Sequence[Raw], words: str, scene: Scene) -> int:
    """About how many letters of a page are drawn under the name of a blank or a square; 0 where they are few.

    `words` are the characters of `raw`.

    Blanks that follow each other are one for PDFium, so that the letters of an object are estimated by the room that
    it takes. An object without any character says nothing: what is drawn twice in one place is told once.
    """
    if not _UNTOLD.search(words):
        return 0
    signs = sum(map(words.count, _SQUARES))
    squares = signs if signs > max(_FEWEST, _MOST_SQUARES * len(raw)) else 0
    blank = {raw[found.start()].drawn for found in _BLANK.finditer(words)} if len(words) == len(raw) else set[int]()
    named = {c.drawn for c in raw if c.drawn in blank and not _BLANK.match(c.char)}
    drawn = [scene.texts[address] for address in blank - named if address in scene.texts]
    letters = [_letters(text.address) for text in drawn if text.has_ink]
    alone = letters.count(1)  # a blank whose font gives it a height: only many of them are a text
    inked = sum(letters) - (alone if alone <= _MOST_ALONE * len(raw) else 0)
    return squares + (inked if inked >= _FEWEST else 0)


def _letters(address: int) -> int:
    """How many letters as wide as high a text object has room for, by what is drawn."""
    import pypdfium2.raw as pdfium

    edges = (c_float * 4)()
    left, bottom, right, top = (byref(edges, sizeof(c_float) * n) for n in range(4))
    if not undeclared(pdfium.FPDFPageObj_GetBounds)(c_void_p(address), left, bottom, right, top):
        return 0
    wide, high = edges[2] - edges[0], edges[3] - edges[1]
    return max(round(wide / high), 1) if high > _HIGH else 0
