"""The cells of an OpenDocument sheet (.ods, .fods) as they show: the words that the office wrote for each value.

python-calamine hands out the values (10 for a cell that shows 10个工作日) and says nothing of hidden rows, which the
file itself does. OASIS ODF 1.3, part 3, 9.1 and 19.628 (table:visibility).
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from deadline_cli.errors import Message
from deadline_cli.notices.documents.ground import MERGED_AWAY, PAPER, UNSEEN, said_of_unseen
from deadline_cli.notices.documents.odf.looks import (
    UNSEEN_STYLE,
    Look,
    Looks,
    figures,
    ground_of_cells,
    look_of_cells,
    look_of_words,
)
from deadline_cli.notices.documents.odf.printer import LinePrinter
from deadline_cli.notices.documents.package import (
    BrokenPackage,
    Element,
    Package,
    attribute,
    child,
    tag_of,
    whole,
    xml_events,
)
from deadline_cli.notices.documents.reading import NotRead, Reading, locked, not_readable
from deadline_cli.notices.documents.sheets.cells import Cells, cell_words, hidden_part, hidden_sheet
from deadline_cli.texts.characters import ON_THE_LINE, Figures

_LARGEST: Final = 400_000_000  # bytes of content.xml
_WIDEST: Final = 16_384  # columns; what repeats its words over more fills no sheet
_CELLS: Final = ("table-cell", "covered-table-cell")
_GROUPS: Final = ("table-row-group", "table-column-group")
_SHAPES: Final = "shapes"


def ods_text(data: bytes, name: str) -> Reading:
    """Every cell with words, row by row; hidden sheets, rows and columns are named. Raises Unreadable if broken."""
    try:
        if data.startswith(b"PK"):
            package = Package(data)
            if b"encryption-data" in (package.part("META-INF/manifest.xml") or b""):
                raise locked(name)
            data = package.part("content.xml", _LARGEST) or b""
        return _Book().read(data)
    except BrokenPackage as problem:
        raise not_readable(name, "ODS", problem, ".xlsx") from None
    except RecursionError:
        raise not_readable(name, "ODS", Message("nested too deeply"), ".xlsx") from None


class _Book:
    """Follows the file's elements as they begin and end; one sheet is open at a time."""

    def __init__(self) -> None:
        self._cells = Cells()
        self._printer = LinePrinter()
        self._left: list[NotRead] = []
        self._hiding: set[str] = set()  # the styles of sheets that do not show
        self._looks: dict[str, str] = {}  # the styles of cells whose words are struck out or unseen
        self._words_of: dict[str, Look] = {}  # how the styles of words look
        self._left_out: set[str] = set()  # those of them that are struck out or hidden
        self._figures: dict[str, Figures] = {}  # of those that stand above or below the line
        self._grounds: dict[str, str] = {}  # of the cells
        self._unseen: list[str] = []
        self._covered: list[str] = []
        self._title: str | None = None
        self._reads = False  # whether the open sheet is read
        self._hides = False  # whether it hides words
        self._row = 0
        self._column = 1
        self._columns: list[range] = []
        self._folded = 0  # groups open that do not show

    def read(self, data: bytes) -> Reading:
        """All sheets of the content; raises BrokenPackage."""
        seen = False
        for event, element in xml_events(data):
            tag = tag_of(element)
            if event == "start":
                if tag == "table" and self._title is None:
                    seen = True
                    self._begin(element)
                elif tag in _GROUPS and attribute(element, "display") == "false":
                    self._folded += 1
            else:
                self._end(element, tag)
        if not seen:
            raise BrokenPackage("no sheet in it")
        reading = self._cells.reading()
        unseen = (*said_of_unseen(self._unseen, UNSEEN), *said_of_unseen(self._covered, MERGED_AWAY))
        return reading._replace(not_read=(*reading.not_read, *self._left, *self._printer.not_read, *unseen))

    def _begin(self, table: Element) -> None:
        self._title = attribute(table, "name") or ""
        # What other files held when it was saved is kept in sheets of this name.
        self._reads = not self._title.startswith("'file:")
        if self._reads and attribute(table, "style-name") in self._hiding:
            self._reads = False
            self._left.append(hidden_sheet(self._title))
        self._hides, self._row, self._column, self._columns, self._folded = False, 0, 1, [], 0

    def _end(self, element: Element, tag: str) -> None:
        if tag == "style":
            if attribute(child(element, "table-properties"), "display") == "false":
                self._hiding.add(attribute(element, "name") or "")
            self._style(element, attribute(element, "name") or "", attribute(element, "family"))
        elif self._title is None:
            return
        elif tag in _GROUPS and attribute(element, "display") == "false":
            self._folded -= 1
        elif tag == "table-column":
            count = whole(element, "number-columns-repeated", 1)
            if _is_hidden(element) or self._folded:
                self._columns.append(range(self._column, self._column + count))
            self._column += count
        elif tag == "table-row":
            self._take(element)
            element.clear()
        elif tag == _SHAPES and self._reads:
            self._cells.add(self._title, max(self._row, 1), [(1, "\n".join(self._printer.lines(element)))])
        elif tag == "table":
            if self._hides and self._reads:
                self._left.append(hidden_part(self._title))
            self._title = None

    def _style(self, style: Element, name: str, family: str | None) -> None:
        if family == "table-cell":
            self._grounds[name] = ground_of_cells(style)
            if look := look_of_cells(style):
                self._looks[name] = look
        elif family == "text":
            self._words_of[name], is_left_out = look_of_words(style)
            self._left_out |= {name} if is_left_out else set()
            self._figures[name] = figures(child(style, "text-properties")) or ON_THE_LINE

    def _stretches(self, cell: Element) -> str:
        """The words of a cell with stretches of looks of their own, without those that are struck out or unseen."""
        ground = self._grounds.get(attribute(cell, "style-name") or "", PAPER)
        looks = Looks(self._words_of, {}, ground)
        printer = LinePrinter(frozenset(self._left_out), looks=looks, figures=self._figures)
        words = "\n".join(printer.lines(cell))
        self._unseen += printer.unseen
        self._left += printer.not_read
        return words

    def _take(self, row: Element) -> None:
        """A row, as often as it stands there."""
        count = whole(row, "number-rows-repeated", 1)
        found = self._words(row) if self._reads else []
        shown = [(at, words) for at, words in found if not any(at in columns for columns in self._columns)]
        is_hidden = _is_hidden(row) or self._folded > 0
        self._hides = self._hides or (bool(found) and (is_hidden or len(shown) < len(found)))
        if shown and not is_hidden:
            for number in range(self._row + 1, self._row + 1 + count):
                if not self._cells.add(self._title or "", number, shown):
                    break
        self._row += count

    def _words(self, row: Element) -> list[tuple[int, str]]:
        """The cells of a row that hold words, with their columns from 1."""
        found: list[tuple[int, str]] = []
        at = 1
        for cell in row:
            if tag_of(cell) not in _CELLS:
                continue
            count = whole(cell, "number-columns-repeated", 1)
            words = self._shown(cell) if len(cell) or len(cell.attrib) > 1 else ""
            if words.strip() and tag_of(cell) == "covered-table-cell":
                self._covered.append(words)
            elif words.strip():
                found += [(column, words) for column in range(at, min(at + count, _WIDEST))]
            at += count
        return found

    def _shown(self, cell: Element) -> str:
        """What a cell shows: a day as people write it, else the words beside its value, else the value."""
        sort, value = attribute(cell, "value-type"), attribute(cell, "value")
        try:
            if sort == "date" and (day := attribute(cell, "date-value")):
                return cell_words(datetime.fromisoformat(day))
        except ValueError:
            pass
        has_spans = any(tag_of(part) == "span" for part in cell.iter())
        words = self._stretches(cell) if has_spans else "\n".join(self._printer.lines(cell))
        look = self._looks.get(attribute(cell, "style-name") or "")
        if look and not has_spans:
            self._unseen += [words or value or ""] if look == UNSEEN_STYLE else []
            return ""
        if words or value is None:
            return words or attribute(cell, "string-value") or ""
        try:
            return cell_words(float(value))
        except ValueError:
            return value


def _is_hidden(element: Element) -> bool:
    return attribute(element, "visibility") in ("collapse", "filter")
