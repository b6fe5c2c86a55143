"""A page of a PDF: its characters by direction, its frames, and what on it is not text."""

from __future__ import annotations

from ctypes import byref, c_float
from typing import Any, Final, NamedTuple

from deadline_cli.notices.documents.paged.glyph import Glyph, Ruled
from deadline_cli.notices.documents.pdf.fields import filled_in, in_their_lines
from deadline_cli.notices.documents.pdf.glyphs import Characters, Raw, by_direction, characters, upright
from deadline_cli.notices.finding import Words

_MOST_OBJECTS: Final = 20_000
_UNNAMED: Final = 0.02  # share of characters without a name from which on a page is not read
_HOPELESS: Final = 0.3
_LARGE: Final = 0.22  # share of a page from which on a picture without words on it is one to be read
_DRAWN: Final = 60  # paths on a page without a word: type turned into outlines
Box = tuple[float, float, float, float]


class Part(NamedTuple):
    """The characters of one direction on a page, and the frames seen from there."""

    glyphs: list[Glyph]
    frames: list[Ruled]


class PdfPage(NamedTuple):
    """A page's parts, the main one first; why it, or a part of it, was not read; whether recognition would help."""

    parts: list[Part]
    problems: tuple[Words, ...] = ()
    is_picture: bool = False


def page_of(document: Any, number: int) -> PdfPage:
    """The page with that number, from 0."""
    filled = filled_in(document, number)
    page = filled.page
    try:
        found = characters(page)
        if filled.own is not None:
            found = found._replace(raw=in_their_lines(found.raw, filled.own))
        drawn = _drawn(page)
        total = len(found.raw) + found.unnamed
        if total and found.unnamed > _HOPELESS * total:
            return PdfPage([], (_no_names(found.unnamed, total),), is_picture=True)
        parts = [
            Part(glyphs, [_seen(frame, turn) for frame in drawn.frames]) for turn, glyphs in by_direction(found.raw)
        ]
        problem, is_picture = _problem(page, found, drawn)
        return PdfPage(parts, tuple(each for each in (problem, filled.problem) if each is not None), is_picture)
    finally:
        page.close()


class _Drawn(NamedTuple):
    """What a page draws beside its text."""

    frames: list[Box]
    pictures: list[Box]
    paths: int


def _drawn(page: Any) -> _Drawn:
    """Frames (closed, neither so large as the page nor so small as a line of type) and pictures."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    frames: set[Box] = set()
    pictures: list[Box] = []
    paths = 0
    edges = [c_float() for _ in range(4)]
    refs = [byref(edge) for edge in edges]

    def look(count: int, drawn_at: Any, deep: int) -> None:
        nonlocal paths
        for at in range(min(count, _MOST_OBJECTS)):
            drawn = drawn_at(at)
            sort = pdfium.FPDFPageObj_GetType(drawn)
            if sort == pdfium.FPDF_PAGEOBJ_FORM and deep < 4:
                if (inside := pdfium.FPDFFormObj_CountObjects(drawn)) > 0:
                    look(inside, lambda i, form=drawn: pdfium.FPDFFormObj_GetObject(form, i), deep + 1)
                continue
            if sort not in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING):
                continue
            pdfium.FPDFPageObj_GetBounds(drawn, *refs)
            box = (edges[0].value, edges[1].value, edges[2].value, edges[3].value)
            wide, high = box[2] - box[0], box[3] - box[1]
            if sort == pdfium.FPDF_PAGEOBJ_IMAGE:
                pictures.append(box)
                continue
            paths += 1
            if deep == 0 and wide > 40 and high > 25 and wide * high < 0.9 * width * height:
                frames.add(box)

    look(pdfium.FPDFPage_CountObjects(page.raw), lambda i: pdfium.FPDFPage_GetObject(page.raw, i), 0)
    return _Drawn(sorted(frames), pictures, paths)


def _problem(page: Any, found: Characters, drawn: _Drawn) -> tuple[Words | None, bool]:
    """Why the page, or a part of it, cannot be read as text; and whether recognition of its picture would help."""
    width, height = page.get_size()
    words = [c for c in found.raw if not c.char.isspace()]
    if found.too_many:
        return Words("字符太多，只读了前10万个", "too many characters: only the first 100,000 were read"), False
    if found.unnamed > _UNNAMED * (len(words) + found.unnamed) and found.unnamed > 2:
        return _no_names(found.unnamed, len(words) + found.unnamed), False
    bare = [box for box in drawn.pictures if not _has_words(box, words)]
    covered = sum(_area(box, width, height) for box in bare)
    if covered >= _LARGE * width * height:
        if len(words) < 30:
            return Words("整页是图片", "the page is a picture"), True
        return Words("页上有大幅图片未读", "a large picture on the page was not read"), False
    if not words and drawn.pictures and covered > 0.02 * width * height:
        return Words("页上只有图片", "the page holds nothing but a picture"), True
    if not words and drawn.paths >= _DRAWN:
        return Words("文字已转成曲线，不是文字", "its type is drawn as outlines and is no text"), True
    return None, False


def _no_names(unnamed: int, total: int) -> Words:
    return Words(
        f"{total}个字里有{unnamed}个没有编码（字体缺ToUnicode）；请重新导出PDF",
        f"{unnamed} of {total} characters name none (a font without ToUnicode); export the PDF anew",
    )


def _has_words(box: Box, words: list[Raw]) -> bool:
    """Whether text stands on a picture: a background, or a scan whose words were recognised already."""
    on_it = sum(box[0] <= c.x <= box[2] and box[1] <= c.y <= box[3] for c in words)
    return on_it >= 20


def _area(box: Box, width: float, height: float) -> float:
    """What of a box lies on the page; boxes are clipped roughly, since a page may begin elsewhere."""
    return min(box[2] - box[0], width) * min(box[3] - box[1], height)


def _seen(frame: Box, turn: int) -> Ruled:
    corners = [upright(x, y, turn) for x in (frame[0], frame[2]) for y in (frame[1], frame[3])]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Ruled(min(xs), min(ys), max(xs), max(ys))
