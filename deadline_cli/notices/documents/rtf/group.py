"""A group of an RTF file: what holds between its braces, and where its words go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

_SMALLEST: Final = 2  # half points
_PLACES: Final = {"super": 1, "up": 1, "sub": -1, "dn": -1}
CELL: Final = "\x07"  # the end of a cell, until its row ends


@dataclass(slots=True)
class Sink:
    """What is written to one place: the body, a note, a text box, a head."""

    parts: list[str] = field(default_factory=list)
    row: int | None = None  # where a row of a table begins
    covered: list[bool] = field(default_factory=list)  # of its cells, which the one above covers
    covers: bool = False  # so is the next cell

    def text(self) -> str:
        return "".join(self.parts).replace(CELL, "\u3000")

    def begin_row(self) -> None:
        """Notes where a row begins; of its cells nothing is known yet."""
        self.row = len(self.parts) if self.row is None else self.row
        self.covered, self.covers = [], False

    def define(self, word: str) -> None:
        """A word of a row's definition: `clvmrg` tells that the one above covers the next cell, which `cellx` ends."""
        if word == "cellx":
            self.covered.append(self.covers)
        self.covers = word == "clvmrg"

    def end_row(self) -> list[str]:
        """Puts the cells of a row side by side, or one below the other; hands out the words that nobody sees."""
        start, self.row = self.row or 0, None
        cells = [cell.strip("\n") for cell in "".join(self.parts[start:]).split(CELL)]
        away = [cell for cell, is_covered in zip(cells, self.covered, strict=False) if is_covered and cell.strip()]
        cells = [cell for at, cell in enumerate(cells) if not (at < len(self.covered) and self.covered[at])]
        several = any("\n" in cell for cell in cells)
        self.parts[start:] = [("\n" if several else "\u3000").join(filter(None, cells)), "\n"]
        return away


class Below:
    """What hangs on a paragraph of the body and prints below it: a text box at once, a note behind its table."""

    def __init__(self, body: Sink) -> None:
        self._body = body
        self.boxes: list[Sink] = []
        self.notes: list[Sink] = []
        self._of_rows: list[Sink] = []  # notes of a table that may go on

    def end_row(self) -> None:
        """A row of a table has ended."""
        self._of_rows += self.notes
        self.notes.clear()
        self._write(self.boxes)

    def begin_words(self) -> None:
        """Words are to be written: a table before them, if they stand in none, has ended."""
        if self._of_rows and self._body.row is None:
            self._write(self._of_rows)

    def end_paragraph(self) -> None:
        """A paragraph that stands in no table has ended."""
        self._write(self.boxes)
        self._write(self.notes)

    def end(self) -> None:
        """So has the text."""
        waiting = [*self._of_rows, *self.boxes, *self.notes]
        if waiting and not "".join(self._body.parts[-1:]).endswith("\n"):
            self._body.parts.append("\n")
        self._write(waiting)

    def _write(self, waiting: list[Sink]) -> None:
        self._body.parts += [sink.text().strip("\n") + "\n" for sink in waiting]
        waiting.clear()


@dataclass(slots=True)
class Group:
    """What holds inside the braces."""

    sink: Sink
    encoding: str
    unseen: Sink = field(default_factory=Sink)  # where words go that have the colour of the paper, or no size
    pale: bool = False
    tiny: bool = False
    ends: list[Sink] | None = None  # where the sink belongs, in the group that began it
    silent: bool = False
    table: str = ""  # fonttbl or stylesheet
    hidden: bool = False
    struck: bool = False
    deleted: bool = False
    styled: bool = False  # hidden by the style of the paragraph
    place: int = 0  # above the line (1) or below it (-1), as the number of a note
    small: bool = False  # set smaller where it is raised or lowered, as LibreOffice tells it
    skipped: int = 1  # characters that stand for a \u where it is not known
    begins: bool = True  # nothing but \* was in it yet
    starred: bool = False
    shows: str = ""  # the field or object of this group
    since: int = 0  # what was written before it

    @property
    def target(self) -> Sink:
        """Where words are written."""
        return self.unseen if self.pale or self.tiny else self.sink

    def look(self, word: str, number: int | None, whites: frozenset[int]) -> None:
        """The colour (`cf`), the size (`fs`, in half points) or the place of words."""
        value = number or 0
        if word == "cf":
            self.pale = value in whites
        elif word == "fs":
            self.tiny = 0 < value <= _SMALLEST
        else:
            is_off = number != 0 if word in ("super", "sub") else self.small and value > 0
            self.place = _PLACES.get(word, 0) if is_off else 0

    def plain(self) -> None:
        """Words look as usual."""
        self.hidden = self.struck = self.deleted = self.pale = self.tiny = self.small = False
        self.place = 0

    @property
    def prints(self) -> bool:
        return not (self.silent or self.hidden or self.struck or self.deleted or self.styled)
