"""A last page with the list of the findings.

Its font is none of the file's: every program that shows Chinese has one for the collection Adobe-GB1, as
ISO 32000-1, 9.7.5.2 has it, so no font of megabytes is put into the copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from deadline_cli.marks.pdf.highlight import Highlight
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.layout import wrap
from deadline_cli.output.common.safe import clean

if TYPE_CHECKING:
    import pypdf
    from pypdf.generic import DictionaryObject

_WIDTH, _HEIGHT, _MARGIN = 595, 842, 56
_SIZE, _LEADING, _GAP = 9.5, 15, 7
_COLUMNS = int((_WIDTH - 2 * _MARGIN - 18) / (_SIZE / 2))
_DARK = {"error": "0.70 0.15 0.12 rg", "warning": "0.60 0.40 0 rg", "info": "0.23 0.43 0.65 rg"}
_FIRST, _LAST = _HEIGHT - _MARGIN, _MARGIN

Line = tuple[float, str, str]
"""How far from the left, in which colour, which words."""


def add_summary(writer: pypdf.PdfWriter, marks: Sequence[Highlight], language: Language) -> None:
    """Add the list, on as many pages as it takes."""
    from pypdf.generic import DictionaryObject, NameObject, StreamObject

    font = writer._add_object(_font())
    for lines in _pages(marks, language):
        page = writer.add_blank_page(_WIDTH, _HEIGHT)
        fonts = DictionaryObject({NameObject("/Song"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        stream = StreamObject()
        stream.set_data("\n".join(_painted(lines)).encode())
        page[NameObject("/Contents")] = writer._add_object(stream)


def _pages(marks: Sequence[Highlight], language: Language) -> list[list[tuple[float, Line]]]:
    """The lines of each page with their heights; a finding stays on one page where it fits on one."""
    title = "校对意见" if language == "zh" else "Findings"
    pages: list[list[tuple[float, Line]]] = [[(_FIRST, (0, "0 g", title))]]
    height = _FIRST - _LEADING - _GAP
    for number, mark in enumerate(marks, 1):
        block = list(_block(number, mark, language))
        if height - len(block) * _LEADING < _LAST and height < _FIRST:
            pages.append([])
            height = _FIRST
        for line in block:
            if height < _LAST:
                pages.append([])
                height = _FIRST
            pages[-1].append((height, line))
            height -= _LEADING
        height -= _GAP
    return pages


def _block(number: int, mark: Highlight, language: Language) -> list[Line]:
    note, where = mark.note, f"第{mark.page}页" if language == "zh" else f"page {mark.page}"
    lines: list[Line] = [(0, _DARK[note.severity], f"{number}. {clean(note.head)} · {where}")]
    for words, colour in ((note.message, "0 g"), (note.suggestion, "0.10 0.37 0.13 rg"), (note.basis, "0.4 g")):
        lines += [(18, colour, line) for line in (wrap(clean(words), _COLUMNS) if words else ())]
    return lines


def _painted(lines: list[tuple[float, Line]]) -> list[str]:
    return [
        f"BT /Song {_SIZE} Tf {colour} 1 0 0 1 {_MARGIN + left} {height} Tm <{words.encode('utf-16-be').hex()}> Tj ET"
        for height, (left, colour, words) in lines
    ]


def _font() -> DictionaryObject:
    """Song, by name alone: full width for Chinese, half of it for Latin letters."""
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

    name = NameObject("/STSong-Light")
    box = ArrayObject(map(NumberObject, (-25, -254, 1000, 880)))
    descriptor = DictionaryObject({
        NameObject("/Type"): NameObject("/FontDescriptor"), NameObject("/FontName"): name,
        NameObject("/Flags"): NumberObject(6), NameObject("/FontBBox"): box,
        NameObject("/ItalicAngle"): NumberObject(0),
        NameObject("/Ascent"): NumberObject(880), NameObject("/Descent"): NumberObject(-120),
        NameObject("/CapHeight"): NumberObject(880), NameObject("/StemV"): NumberObject(93),
    })  # fmt: skip
    system = DictionaryObject({
        NameObject("/Registry"): TextStringObject("Adobe"), NameObject("/Ordering"): TextStringObject("GB1"),
        NameObject("/Supplement"): NumberObject(4),
    })  # fmt: skip
    letters = ArrayObject([NumberObject(1), NumberObject(95), NumberObject(500)])
    descendant = DictionaryObject({
        NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/CIDFontType0"),
        NameObject("/BaseFont"): name, NameObject("/CIDSystemInfo"): system, NameObject("/FontDescriptor"): descriptor,
        NameObject("/DW"): NumberObject(1000), NameObject("/W"): letters,
    })  # fmt: skip
    return DictionaryObject({
        NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type0"),
        NameObject("/BaseFont"): NameObject("/STSong-Light-UniGB-UTF16-H"),
        NameObject("/Encoding"): NameObject("/UniGB-UTF16-H"),
        NameObject("/DescendantFonts"): ArrayObject([descendant]),
    })  # fmt: skip
