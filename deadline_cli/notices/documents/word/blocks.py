"""The blocks of a Word body, line by line: paragraphs, the rows of tables, text boxes and what else holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.reading import LARGE_PICTURE, NotRead
from deadline_cli.notices.documents.word.numbers import Numbers
from deadline_cli.notices.documents.word.runs import Fields, Piece, Words
from deadline_cli.notices.documents.word.styles import Styles, unprinted
from deadline_cli.notices.finding import Words as Said

Line = list[Piece]
_CELL_GAP: Final = Piece("\u3000")
_TRANSPARENT: Final = frozenset(
    ["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "sect", "sub-section", "annotation", "content"]
)
_EMU: Final = 360_000  # a centimetre


class Printer:
    """Prints the blocks of a body line by line."""

    def __init__(self, paragraphs: dict[int, int], styles: Styles, numbers: Numbers, fields: Fields | None) -> None:
        self.not_read: list[NotRead] = []
        self.fields = fields
        self._paragraphs = paragraphs
        self._styles = styles
        self._numbers = numbers

    def blocks(self, parent: Element) -> Iterator[Line]:
        """Paragraphs and table rows; what a text box holds follows the paragraph it hangs on."""
        begun: Line = []
        for part in parent:
            tag = tag_of(part)
            if tag == "p":
                words = self._paragraph(part)
                begun = begun + words.pieces
                if not _mark_is_deleted(part):  # a deleted paragraph mark joins it with the next
                    yield begun
                    begun = []
                for box in words.boxes:
                    yield from self.blocks(box)
            elif tag == "tbl":
                for row in _rows(part):
                    yield from self._row(row)
            elif tag in _TRANSPARENT:
                yield from self.blocks(part)
            elif tag == "AlternateContent" and len(part):
                yield from self.blocks(part[0])
            elif tag == "altChunk":
                self.not_read.append(_EMBEDDED)
        if begun:
            yield begun

    def _paragraph(self, element: Element) -> Words:
        number = self._paragraphs.get(id(element), 0)
        properties = child(element, "pPr")
        hidden = self._styles.unprinted(attribute(child(properties, "pStyle"), "val"))
        words = Words(number, self._styles, self.fields, hidden=hidden)
        words.gather(element)
        automatic = self._numbers.number(element)
        if automatic and words.pieces and unprinted(child(properties, "rPr")) is not True:
            words.pieces.insert(0, Piece(automatic))
        if any(map(_is_large, words.pictures)):
            self.not_read.append(_picture(number))
        if any(tag_of(part) in ("relIds", "chart") for drawing in words.pictures for part in drawing.iter()):
            self.not_read.append(_diagram(number))
        return words

    def _row(self, row: Element) -> Iterator[Line]:
        """A row of short cells is a line; cells of several paragraphs (a page laid out by a table) come one by one."""
        if child(child(row, "trPr"), "del") is not None:
            return
        cells = [list(self.blocks(cell)) for cell in _cells(row)]
        if any(len(cell) > 1 for cell in cells):
            for cell in cells:
                yield from cell
            return
        line: Line = []
        for cell in cells:
            if cell and any(piece.words.strip() for piece in cell[0]):
                line += [_CELL_GAP, *cell[0]] if line else cell[0]
        yield line


_EMBEDDED: Final = NotRead(
    Said(
        "插入的另一文件（altChunk）未读；请在Word中打开并另存为.docx",
        "an inserted file (altChunk) was not read; save it again with Word",
    )
)


def _picture(paragraph: int) -> NotRead:
    return NotRead(
        Said(
            f"第{paragraph}段的图片未读；图中如有公告，请另行校对",
            f"the picture of paragraph {paragraph} was not read; check its words apart",
        )
    )


def _diagram(paragraph: int) -> NotRead:
    return NotRead(
        Said(
            f"第{paragraph}段的图示或图表未读；其中的文字请另行校对",
            f"the diagram or chart of paragraph {paragraph} was not read; check its words apart",
        )
    )


def _rows(table: Element) -> Iterator[Element]:
    for part in table:
        tag = tag_of(part)
        if tag == "tr":
            yield part
        elif tag in _TRANSPARENT:
            yield from _rows(part)


def _cells(row: Element) -> Iterator[Element]:
    for part in row:
        tag = tag_of(part)
        if tag == "tc":
            yield part
        elif tag in _TRANSPARENT:
            yield from _cells(part)


def _mark_is_deleted(paragraph: Element) -> bool:
    return child(child(child(paragraph, "pPr"), "rPr"), "del") is not None


def _is_large(drawing: Element) -> bool:
    """Whether a drawing shows a picture so large that it may be a page."""
    if not any(tag_of(part) == "blip" for part in drawing.iter()):
        return False
    for part in drawing.iter():
        if tag_of(part) == "extent":
            try:
                sides = float(part.get("cx") or 0) / _EMU, float(part.get("cy") or 0) / _EMU
            except ValueError:
                return False
            return sides[0] * sides[1] >= LARGE_PICTURE
    return False


def paragraph_numbers(body: Element) -> dict[int, int]:
    """The number of each paragraph by the identity of its element: Choice counts, Fallback does not."""
    numbers: dict[int, int] = {}
    waiting = [body]
    while waiting:
        element = waiting.pop()
        tag = tag_of(element)
        if tag == "p":
            numbers[id(element)] = len(numbers) + 1
        waiting += [element[0]] if tag == "AlternateContent" and len(element) else reversed(element)
    return numbers
