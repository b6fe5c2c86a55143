"""The characters of a PDF page as PDFium places them, turned so that their lines run to the right."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Sequence
from ctypes import byref, c_double, c_uint, c_void_p, create_string_buffer
from functools import partial
from struct import Struct
from typing import Any, Final

from deadline_cli.notices.documents.pdf.calls import handle, undeclared
from deadline_cli.records import NamedTuple

_QUARTER: Final = math.pi / 2
_UNSEEN: Final = frozenset([0, 10, 13, 0xFFFE, 0xFEFF, 0xAD])
_BROKEN: Final = 0xFFFE  # what stands in PDFium's text for a hyphen at the end of a line
_BROKEN_ALONE: Final = 2  # what it gives for such a hyphen that is asked for by itself
_HYPHEN: Final = 0x2D  # 2月3日- and 2月10日 below is a window: the hyphen is as drawn as one within a line
_NAMELESS: Final = frozenset([0xFFFD, 0xFFFF])
_HALVES: Final = range(0xD800, 0xE000)
_SECOND_HALVES: Final = 0xDC00
_LAST: Final = 0x10FFFF
_PLACE: Final = Struct("=2d4f")  # an origin and the edges of a box, as PDFium writes them
_AHEAD: Final = 8  # characters: if the one so far ahead is of the same object, those between are
_LEFTWARDS: Final = range(0x590, 0x900)  # Hebrew and Arabic: of two objects PDFium may put one within the other
_BLANK: Final = 32  # PDFium adds blanks and line ends where it sees gaps
MOST_CHARACTERS: Final = 100_000  # of one page; a broadsheet has a tenth of it


class Raw(NamedTuple):
    """A character in the page's own space: its origin, box, size, and the direction of its line in quarter turns.

    `drawn` is the address of the text object that draws it.
    """

    char: str
    x: float
    y: float
    box: tuple[float, float, float, float]
    em: float
    turn: float
    drawn: int = 0


# Made of a tuple without a call of Python's own: a long document has a million of each.
_raw: Final[Callable[[tuple[Any, ...]], Raw]] = partial(tuple.__new__, Raw)


class Characters(NamedTuple):
    """The characters of a page in the order in which it draws them; `unnamed` is how many name no character."""

    raw: list[Raw]
    unnamed: int = 0
    too_many: bool = False


def characters(page: Any) -> Characters:
    """Every character of a page but those that PDFium adds."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    of = handle(text.raw)
    written, matrix = create_string_buffer(_PLACE.size), pdfium.FS_MATRIX()
    px, py, pbox, pmatrix = byref(written), byref(written, 8), byref(written, 16), byref(matrix)
    place_of = _PLACE.unpack
    object_of = undeclared(pdfium.FPDFText_GetTextObject, c_void_p)
    has_no_name, is_generated = undeclared(pdfium.FPDFText_HasUnicodeMapError), undeclared(pdfium.FPDFText_IsGenerated)
    origin_of, box_of = undeclared(pdfium.FPDFText_GetCharOrigin), undeclared(pdfium.FPDFText_GetLooseCharBox)
    matrix_of, size_of = undeclared(pdfium.FPDFText_GetMatrix), undeclared(pdfium.FPDFText_GetFontSize, c_double)
    found: list[Raw] = []
    unnamed = 0
    drawn, em, turn, origin = -1, 0.0, 0.0, (math.nan, math.nan)
    count = pdfium.FPDFText_CountChars(text.raw)
    codes = _codes(of, min(count, MOST_CHARACTERS + 1))
    begun = known = -1  # where the object began, and up to where it surely goes on
    for at, code in enumerate(codes[:MOST_CHARACTERS]):
        if code <= _BLANK and is_generated(of, at) == 1:
            continue
        if has_no_name(of, at) == 1 or code in _NAMELESS:
            unnamed += 1
            continue
        if code in _UNSEEN or code > _LAST:
            continue
        if code in _HALVES:  # a character beyond the first plane comes as two halves
            second = codes[at + 1] if at + 1 < len(codes) else 0
            if code >= _SECOND_HALVES or not _SECOND_HALVES <= second < _HALVES.stop:
                unnamed += code < _SECOND_HALVES
                continue
            code = 0x10000 + ((code - _HALVES.start) << 10) + second - _SECOND_HALVES
        before = drawn
        if at > known or code in _LEFTWARDS:
            drawn = object_of(of, at) or 0
            if drawn == before and drawn and at - begun >= _AHEAD and object_of(of, at + _AHEAD) == drawn:
                known = at + _AHEAD
        if drawn != before or not drawn:  # the characters of an object have one size and one direction
            matrix_of(of, at, pmatrix)
            em = size_of(of, at) * math.hypot(matrix.c, matrix.d)
            turn = math.atan2(matrix.b, matrix.a) / _QUARTER
            begun = at
        origin_of(of, at, px, py)
        box_of(of, at, pbox)
        x, y, left, top, right, bottom = place_of(written)
        if (x, y) == origin and drawn == before and not turn:
            x = max(left, x)  # words that stand for what is drawn have one origin, and each its box
        else:
            origin = x, y
        found.append(_raw((chr(code), x, y, (left, bottom, right, top), em or top - bottom or 1.0, turn, drawn)))
    text.close()
    return Characters(found, unnamed, count > MOST_CHARACTERS)


def _codes(of: c_void_p, count: int) -> Sequence[int]:
    """The numbers of the first characters in Unicode: all at once, where each is one of the page's text."""
    import pypdfium2.raw as pdfium

    code_of = undeclared(pdfium.FPDFText_GetUnicode, c_uint)
    written = create_string_buffer(2 * count + 2)
    at_once = undeclared(pdfium.FPDFText_GetText)(of, 0, count, written) == count + 1
    codes = array("H", written.raw[:-2]) if at_once else array("I", [code_of(of, at) for at in range(count)])
    if _BROKEN in codes or _BROKEN_ALONE in codes:
        is_hyphen = undeclared(pdfium.FPDFText_IsHyphen)
        for at in [at for at, code in enumerate(codes) if code in (_BROKEN, _BROKEN_ALONE)]:
            codes[at] = _HYPHEN if is_hyphen(of, at) == 1 else min(code_of(of, at), _BROKEN)
    return codes
