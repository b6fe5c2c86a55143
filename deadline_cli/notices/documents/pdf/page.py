"""A page of a PDF: its characters by direction, its frames, and what on it is not text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any, Final

from deadline_cli.notices.documents.paged.furniture import is_watermark
from deadline_cli.notices.documents.paged.glyph import Glyph, Ruled, private_in
from deadline_cli.notices.documents.paged.raised import with_raised
from deadline_cli.notices.documents.pdf.directions import by_direction, oblique, upright
from deadline_cli.notices.documents.pdf.doubled import once
from deadline_cli.notices.documents.pdf.fields import filled_in, in_their_lines
from deadline_cli.notices.documents.pdf.glyphs import Characters, Raw, characters
from deadline_cli.notices.documents.pdf.nameless import letters_without_names
from deadline_cli.notices.documents.pdf.scene import Box, Scene, scene_of
from deadline_cli.notices.documents.pdf.unseen import seen
from deadline_cli.notices.finding import Words
from deadline_cli.notices.phrases import writes_chinese
from deadline_cli.records import NamedTuple

_UNNAMED: Final = 0.02  # share of characters without a name from which on a page is not read
_HOPELESS: Final = 0.3
_LARGE: Final = 0.22  # share of a page from which on a picture without words on it is one to be read
_OUTLINED: Final = 30  # letters in outlines beside words
_ROW, _SAME_ROW = 6, 3  # letters of a row; points in which their middles lie
_DRAWN: Final = 60  # paths on a page without a word: type turned into outlines


class Part(NamedTuple):
    """The characters of one direction on a page; its frames, and its lower and upper edge, as seen from there."""

    glyphs: list[Glyph]
    frames: list[Ruled]
    sheet: tuple[float, float] | None = None


class PdfPage(NamedTuple):
    """A page's parts, the main one first; why it, or a part of it, was not read; whether recognition would help.

    `is_chinese` says whether a Chinese character may stand on it.
    """

    parts: list[Part]
    problems: tuple[Words, ...] = ()
    is_picture: bool = False
    is_chinese: bool = True


def page_of(document: Any, number: int) -> PdfPage:
    """The page with that number, from 0."""
    filled = filled_in(document, number)
    page = filled.page
    try:
        found = characters(page)
        if filled.own is not None:
            found = found._replace(raw=in_their_lines(found.raw, filled.own))
        scene = scene_of(page)
        words = "".join([c.char for c in found.raw])
        blank = letters_without_names(found.raw, words, scene)
        found = found._replace(unnamed=found.unnamed + blank)
        total = max(len(found.raw), blank) + found.unnamed - blank
        nameless = found.unnamed + private_in(words)
        if total and nameless > _HOPELESS * total:
            return PdfPage([], (_no_names(nameless, total),), is_picture=True, is_chinese=False)
        shown = seen(page, found.raw, scene)
        shown = shown._replace(raw=once(shown.raw))
        sheet = page.get_bbox()
        parts = [
            Part(with_raised(glyphs), [_turned(frame, turn) for frame in scene.frames], _edges(sheet, turn))
            for turn, glyphs in by_direction(shown.raw)
        ]
        problem, is_picture = _problem(page, found._replace(raw=shown.raw), scene)
        problems = (problem, *filled.problems, _askew(shown.raw), *shown.problems)
        return PdfPage(parts, tuple(each for each in problems if each is not None), is_picture, writes_chinese(words))
    finally:
        page.close()


def _problem(page: Any, found: Characters, scene: Scene) -> tuple[Words | None, bool]:
    """Why the page, or a part of it, cannot be read as text; and whether recognition of its picture would help."""
    width, height = page.get_size()
    letters = "".join("".join([c.char for c in found.raw]).split())
    if found.too_many:
        return Words("字符太多，只读了前10万个", "too many characters: only the first 100,000 were read"), False
    nameless = found.unnamed + private_in(letters)
    if nameless > _UNNAMED * (len(letters) + found.unnamed) and nameless > 2:
        return _no_names(nameless, len(letters) + found.unnamed), False
    pictures = [picture.box for picture in scene.pictures]
    words = [c for c in found.raw if not c.char.isspace()] if pictures else []
    bare = [box for box in pictures if not _has_words(box, words)]
    covered = sum(_area(box, width, height) for box in bare)
    if covered >= _LARGE * width * height:
        if len(letters) < 30:
            return Words("整页是图片", "the page is a picture"), True
        return Words("页上有大幅图片未读", "a large picture on the page was not read"), False
    if letters and _in_rows(scene.outlines) >= _OUTLINED:
        return Words("页上有画成曲线的字，未读", "type that is drawn as outlines on the page was not read"), False
    if not letters and pictures and covered > 0.02 * width * height:
        return Words("页上只有图片", "the page holds nothing but a picture"), True
    if not letters and scene.paths >= _DRAWN:
        return Words("文字已转成曲线，不是文字", "its type is drawn as outlines and is no text"), True
    return None, False


def _askew(raw: Sequence[Raw]) -> Words | None:
    """That words are laid askew and not read, unless they are but a watermark."""
    lines = oblique(raw)
    if is_watermark(lines):
        return None
    words = "".join("".join(lines).split())
    shown = words[:20] + "…" * (len(words) > 20)
    return Words(f"{len(words)}个字斜排，未读：“{shown}”", f"{len(words)} characters laid askew were not read: {shown}")


def _no_names(unnamed: int, total: int) -> Words:
    return Words(
        f"{total}个字里有{unnamed}个没有编码（字体缺ToUnicode）；请重新导出PDF",
        f"{unnamed} of {total} characters name none (a font without ToUnicode); export the PDF anew",
    )


def _in_rows(outlines: Sequence[Box]) -> int:
    """How many letters in outlines stand side by side."""
    rows: dict[int, int] = {}
    for box in outlines:
        height = round((box[1] + box[3]) / 2 / _SAME_ROW)
        rows[height] = rows.get(height, 0) + 1
    return sum(letters for letters in rows.values() if letters >= _ROW)


def _has_words(box: Box, words: list[Raw]) -> bool:
    """Whether text stands on a picture: a background, or a scan whose words were recognised already."""
    on_it = (c for c in words if box[0] <= c.x <= box[2] and box[1] <= c.y <= box[3])
    return len(list(islice(on_it, 20))) == 20


def _area(box: Box, width: float, height: float) -> float:
    """What of a box lies on the page; boxes are clipped roughly, since a page may begin elsewhere."""
    return min(box[2] - box[0], width) * min(box[3] - box[1], height)


def _edges(sheet: Box, turn: int) -> tuple[float, float]:
    turned = _turned(sheet, turn)
    return turned.bottom, turned.top


def _turned(frame: Box, turn: int) -> Ruled:
    corners = [upright(x, y, turn) for x in (frame[0], frame[2]) for y in (frame[1], frame[3])]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Ruled(min(xs), min(ys), max(xs), max(ys))
