"""The blocks of a Word body, line by line: paragraphs, the rows of tables, text boxes and what else holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.ground import MERGED_AWAY, TURNED, UNKNOWN, UNSEEN, said_of_unseen
from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.reading import DAY_OF_PRINTING, PICTURES_NOT_READ, NotRead
from deadline_cli.notices.documents.word.drawings import Drawings, embedded
from deadline_cli.notices.documents.word.fields import Fields
from deadline_cli.notices.documents.word.looks import PLAIN, ground_of, look_of
from deadline_cli.notices.documents.word.merged import Merged
from deadline_cli.notices.documents.word.numbers import Numbers
from deadline_cli.notices.documents.word.runs import NOTES, Piece, Words
from deadline_cli.notices.documents.word.styles import Styles, unprinted
from deadline_cli.notices.documents.word.unvisited import UNVISITED, chosen, is_left_out, stretches_in
from deadline_cli.notices.finding import Words as Said
from deadline_cli.patterns import compiled

Line = list[Piece]
_WORDS: Final = compiled(r"[\u4e00-\u9fff]{4}")
_CELL_GAP: Final = Piece("\u3000")
# What holds no block of the text; whatever else is not known (controls, insertions, custom XML) is looked into.
_OPAQUE: Final = frozenset(
    ["del", "moveFrom", "sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "customXmlPr",
     "pPr", "rPr"]
)  # fmt: skip


class Printer:
    """Prints the blocks of a body line by line."""

    def __init__(
        self, paragraphs: dict[int, int], styles: Styles, numbers: Numbers, fields: Fields | None, ground: str = ""
    ) -> None:
        self._ground = ground  # of the words that are printed now; nothing where all words of the file are seen
        self._unseen: list[str] = []
        self._merged_away: list[str] = []
        self.not_read: list[NotRead] = []
        self.fields = fields
        self._paragraphs = paragraphs
        self._styles = styles
        self._numbers = numbers
        self._drawings = Drawings()
        self._visited = 0
        self._held = 0
        self._notes: dict[tuple[str, str], Element] = {}  # that print, by their sort and number
        self._waiting: list[Element] = []  # whose mark has been printed
        self._tables = 0  # that are open

    def take_notes(self, root: Element | None) -> None:
        """Takes a part of foot- or endnotes, each of which prints behind the paragraph, or the table, with its mark."""
        for note in root if root is not None else ():
            if attribute(note, "type") in (None, "normal"):
                self._notes.setdefault((tag_of(note), attribute(note, "id") or ""), note)

    def unmarked(self) -> Iterator[Line]:
        """The notes that have no mark in what was printed."""
        while self._notes:
            yield from self.part(self._notes.pop(next(iter(self._notes))))

    def part(self, root: Element) -> list[Line]:
        """The lines of a part of the file, whose stretches of words are counted."""
        self._held += stretches_in(root)
        return list(self.blocks(root))

    def unread(self) -> tuple[NotRead, ...]:
        """What was not read of all that was printed."""
        left = dict.fromkeys(self.not_read)
        if self._drawings.in_strips():
            left[PICTURES_NOT_READ] = None
        for name in self.fields.empty if self.fields is not None else ():
            left[without_words(name)] = None
        if self.fields is not None and self.fields.moves:
            left[DAY_OF_PRINTING] = None
        left |= dict.fromkeys(said_of_unseen(self._unseen, UNSEEN))
        left |= dict.fromkeys(said_of_unseen(self._merged_away, MERGED_AWAY))
        if self._visited < self._held:
            left[UNVISITED] = None
        return tuple(left)

    def blocks(self, parent: Element) -> Iterator[Line]:
        """Paragraphs and table rows; what a text box holds follows the paragraph it hangs on, or is put above it."""
        begun: Line = []
        for part in parent:
            tag = tag_of(part)
            if tag == "p":
                words = self._paragraph(part)
                yield from self._in_boxes(words, above=True)
                begun = begun + words.pieces
                if not _mark_is_deleted(part):  # a deleted paragraph mark joins it with the next
                    yield begun
                    begun = []
                yield from self._in_boxes(words, above=False)
                self._await(words.notes)
            elif tag == "tbl":
                before, self._ground = self._ground, self._ground and self._table_ground(part)
                self._tables += 1
                merged = Merged()
                for row in _rows(part):
                    yield from self._row(row, merged)
                self._ground = before
                self._tables -= 1
            elif tag == "AlternateContent":
                if (branch := chosen(part)) is not None:
                    yield from self.blocks(branch)
            elif tag in ("altChunk", "subDoc") and child(part, "p") is None:
                self.not_read.append(embedded(tag))
            elif tag in ("oMathPara", "oMath"):
                yield self._paragraph(part).pieces
            elif len(part) and tag not in _OPAQUE:
                yield from self.blocks(part)
            if self._waiting and not (self._tables or begun):
                yield from self._notes_below()
        if begun:
            yield begun

    def _in_boxes(self, words: Words, *, above: bool) -> Iterator[Line]:
        """What the text boxes on a paragraph hold, those above it or the others."""
        before, self._ground = self._ground, self._ground and UNKNOWN
        for box, is_above in words.boxes:
            if is_above == above:
                yield from self.blocks(box)
        self._ground = before

    def _await(self, marks: list[tuple[Element, bool]]) -> None:
        """The notes of a paragraph's marks are to be printed, if these print."""
        for mark, prints in marks:
            sort = NOTES[tag_of(mark)]
            note = self._notes.pop((sort, attribute(mark, "id") or ""), None) if sort else mark
            if note is not None and prints:
                self._waiting.append(note)
                self._held += stretches_in(note) if sort else 0

    def _notes_below(self) -> Iterator[Line]:
        before, self._ground = self._ground, self._ground and UNKNOWN
        while self._waiting:
            yield from self.blocks(self._waiting.pop(0))
        self._ground = before

    def _paragraph(self, element: Element) -> Words:
        number = self._paragraphs.get(id(element), 0)
        properties = child(element, "pPr")
        style = attribute(child(properties, "pStyle"), "val")
        hidden = self._styles.unprinted(style)
        look = PLAIN
        if self._ground:
            look = (
                look_of(None, properties, self._styles.scheme).over(self._styles.look_of(style)).over(self._styles.look)
            )
        words = Words(number, self._styles, self.fields, hidden=hidden, look=look, ground=self._ground)
        words.gather(element)
        words.close()
        automatic = self._numbers.number(element)
        if automatic and (words.pieces or _WORDS.search(automatic)) and unprinted(child(properties, "rPr")) is not True:
            words.pieces.insert(0, Piece(automatic))
        self._visited += words.visited
        self._unseen += words.unseen
        if words.turned:
            self.not_read.append(TURNED)
        if words.pictures:
            self.not_read += self._drawings.unread(words.pictures, number)
        return words

    def _row(self, row: Element, merged: Merged) -> Iterator[Line]:
        """A row of short cells is a line; cells of several paragraphs (a page laid out by a table) come one by one."""
        if is_left_out(row):
            return
        in_row = [cell for cell in _cells(row) if not is_left_out(cell)]
        covered = [cell for cell in merged.covered(row, in_row) if "".join(cell.itertext()).strip()]
        for away in covered:
            self._visited += stretches_in(away)
            self._merged_away.append("".join(away.itertext()))
        cells = [self._cell(each) for each in in_row if each not in covered]
        if any(len(cell) > 1 for cell in cells):
            for cell in cells:
                yield from cell
            return
        line: Line = []
        for cell in cells:
            if cell and any(piece.words.strip() for piece in cell[0]):
                line += [_CELL_GAP, *cell[0]] if line else cell[0]
        yield line

    def _cell(self, cell: Element) -> list[Line]:
        before, properties = self._ground, child(cell, "tcPr")
        self._ground = self._ground and ground_of(properties, self._ground, self._styles.scheme)
        lines = list(self.blocks(cell))
        self._ground = before
        return lines

    def _table_ground(self, table: Element) -> str:
        """What the words of a table stand on, where their cell does not say it."""
        properties = child(table, "tblPr")
        if self._styles.shades(attribute(child(properties, "tblStyle"), "val")):
            return UNKNOWN
        return ground_of(properties, self._ground, self._styles.scheme)


def without_words(field: str) -> NotRead:
    """What is said of a field whose words are not stored."""
    return NotRead(
        Said(
            f"域{field}没有存下文字，未读；请在Word中更新域后另存",
            f"the words of a field ({field}) are not stored in the file and were not read; update it in Word and save",
        )
    )


def _rows(table: Element) -> Iterator[Element]:
    for part in table:
        tag = tag_of(part)
        if tag == "tr":
            yield part
        elif tag == "AlternateContent":
            yield from _rows(branch) if (branch := chosen(part)) is not None else ()
        elif len(part) and tag not in _OPAQUE:
            yield from _rows(part)


def _cells(row: Element) -> Iterator[Element]:
    for part in row:
        tag = tag_of(part)
        if tag == "tc":
            yield part
        elif tag == "AlternateContent":
            yield from _cells(branch) if (branch := chosen(part)) is not None else ()
        elif len(part) and tag not in _OPAQUE:
            yield from _cells(part)


def _mark_is_deleted(paragraph: Element) -> bool:
    return child(child(child(paragraph, "pPr"), "rPr"), "del") is not None


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
