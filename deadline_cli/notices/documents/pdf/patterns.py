"""Words that a PDF draws with where others draw with a colour or a shape: in a pattern, a mask, a glyph of a font.

PDFium does not hand out what stands in these, so the file's own streams are looked at; a locked file's cannot be.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import Final

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled

_TILE: Final = compiled(rb"/PatternType\s+1\b")
_MASK: Final = compiled(rb"/SMask\s*<<[^<>]{0,300}?/G\s+(\d{1,8})\s+\d{1,5}\s+R")
_GLYPHS: Final = compiled(rb"/CharProcs\s*<<([^<>]{0,20000})>>")
_REFERENCE: Final = compiled(rb"(\d{1,8})\s+\d{1,5}\s+R")
_STREAM: Final = compiled(rb"\bstream\r?\n")
_TEXT: Final = compiled(rb"\bBT\b(?:(?!BT\b)[^\0]){0,20000}?(?:Tj|TJ|['\"])\s", re.DOTALL)
_MOST: Final = 300  # patterns and masks of a file
_LARGEST: Final = 2_000_000  # bytes of one, unpacked
_NEAR: Final = 4000  # bytes of a dictionary
_DRAWN_WITH: Final = NotRead(
    Words(
        "页上图案、遮罩或自造字形里的文字未读；请另行校对",
        "words in a pattern, a mask or a glyph of the file's own were not read; check them apart",
    )
)


def words_in_patterns(data: bytes) -> Iterator[NotRead]:
    """That a pattern or a mask of the file holds words, if one does."""
    if not any(sign in data for sign in (b"/PatternType", b"/SMask", b"/CharProcs")):
        return
    starts = [found.start() for found in islice(_TILE.finditer(data), _MOST)]
    named = [mask[1] for mask in islice(_MASK.finditer(data), _MOST)]
    for font in islice(_GLYPHS.finditer(data), _MOST):  # of a font that is drawn with words all glyphs are
        named += [glyph[1] for glyph in islice(_REFERENCE.finditer(font[1]), 2)]
    for number in dict.fromkeys(named[:_MOST]):
        held = re.search(rb"(?<!\d)" + number + rb"\s+\d{1,5}\s+obj\b", data)
        starts += [held.end()] if held is not None else []
    if any(_TEXT.search(_contents(data, start)) for start in starts):
        yield _DRAWN_WITH


def _contents(data: bytes, start: int) -> bytes:
    """What the stream holds whose dictionary stands at a place; nothing where it is coded otherwise."""
    begins = _STREAM.search(data, start, start + _NEAR)
    if begins is None or b"endobj" in data[start : begins.start()]:
        return b""
    ends = data.find(b"endstream", begins.end())
    stored = data[begins.end() : ends if ends >= 0 else len(data)]
    said = data[max(data.rfind(b" obj", 0, start), start - _NEAR, 0) : begins.start()]
    if b"/FlateDecode" not in said and b"/Fl" not in said:
        return stored[:_LARGEST]
    try:
        return zlib.decompressobj().decompress(stored, _LARGEST)
    except zlib.error:
        return b""
