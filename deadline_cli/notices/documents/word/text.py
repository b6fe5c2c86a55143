"""The text of a Word file (.docx, .docm, .dotx, strict or not) as it prints: a line a paragraph or table row.

Tracked changes are taken as accepted, struck-out and hidden words are left out, automatic numbers are put before
their paragraphs. Read with zipfile and ElementTree, since python-docx knows neither the numbers nor what stands in
insertions, content controls, fields and text boxes, and takes four times as long.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, attribute, child, tag_of, xml_root
from deadline_cli.notices.documents.reading import NotRead, Reading, not_readable
from deadline_cli.notices.documents.word.numbers import Numbers
from deadline_cli.notices.documents.word.runs import Fields, Piece, Words
from deadline_cli.notices.documents.word.styles import Styles, styles_of, unprinted
from deadline_cli.notices.finding import Words as Said
from deadline_cli.notices.places import Run

Line = list[Piece]
_CELL_GAP: Final = Piece("\u3000")
_TRANSPARENT: Final = frozenset(
    ["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "sect", "sub-section", "annotation", "content"]
)
_EMU: Final = 360_000  # a centimetre
_LARGE_PICTURE: Final = 60.0  # square centimetres: smaller ones are seals, logos and codes
_UNSHOWN: Final = re.compile(rb"[:<](?:vanish|d?strike)\b")


def word_text(data: bytes, name: str) -> Reading:
    """The words of a Word file in reading order, with paragraph and run of each; running heads apart.

    Raises Unreadable for a file that is broken or would fill the memory.
    """
    try:
        package = Package(data)
        main = _main_part(package)
        root = package.xml(main)
        if root is None:
            raise BrokenPackage(f"no {main} in it")
        body = child(root, "body")
        if body is None:
            raise BrokenPackage("no body in it")
        folder = posixpath.dirname(main)
        printer = _printer(package, folder, body)
        lines = list(printer.blocks(body))
        if printer.fields is not None and not printer.fields.shown:  # a field that never ends would hide the rest
            printer = _printer(package, folder, body, with_fields=False)
            lines = list(printer.blocks(body))
        lines += _notes(package, folder, printer)
        heads = tuple(_heads(package, folder))
    except BrokenPackage as problem:
        raise not_readable(name, "Word", problem) from None
    except RecursionError:
        raise not_readable(name, "Word", "nested too deep") from None
    text, spans = _joined(lines)
    return Reading(text, spans, tuple(printer.not_read), heads)


def flat_word_text(data: bytes, name: str) -> Reading:
    """The words of a Word 2003 XML file, or of a package that is written as one XML file."""
    try:
        root = xml_root(data)
        parts = {attribute(part, "name"): part for part in root if tag_of(part) == "part"}
        main = child(child(parts["/word/document.xml"], "xmlData"), "document") if parts else root
        body = child(main, "body")
        if body is None:
            raise BrokenPackage("no body in it")
        styles = styles_of(child(root, "styles") if not parts else None)
        printer = _Printer(_numbered(body), styles, Numbers(child(root, "lists"), styles), Fields())
        text, spans = _joined(list(printer.blocks(body)))
    except (BrokenPackage, KeyError) as problem:
        raise not_readable(name, "Word XML", problem) from None
    except RecursionError:
        raise not_readable(name, "Word XML", "nested too deep") from None
    return Reading(text, spans, tuple(printer.not_read))


def _main_part(package: Package) -> str:
    """The part that holds the words, as the package's relations name it."""
    if package.has("word/document.xml"):
        return "word/document.xml"
    relations = package.xml("_rels/.rels")
    for relation in relations if relations is not None else ():
        if (relation.get("Type") or "").endswith("/officeDocument"):
            return (relation.get("Target") or "").lstrip("/")
    raise BrokenPackage("no word/document.xml in it")


def _printer(package: Package, folder: str, body: Element, *, with_fields: bool = True) -> _Printer:
    data = package.part(f"{folder}/styles.xml") or b""
    numbered = package.has(f"{folder}/numbering.xml")
    styles = Styles({})
    if numbered or _UNSHOWN.search(data):
        styles = styles_of(package.xml(f"{folder}/styles.xml"))
    numbers = Numbers(package.xml(f"{folder}/numbering.xml") if numbered else None, styles)
    return _Printer(_numbered(body), styles, numbers, Fields() if with_fields else None)


def _numbered(body: Element) -> dict[int, int]:
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


class _Printer:
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
            return sides[0] * sides[1] >= _LARGE_PICTURE
    return False


def _notes(package: Package, folder: str, printer: _Printer) -> Iterator[Line]:
    """Footnotes and endnotes, which print too; they stand in no paragraph of the body."""
    for sort in ("footnotes", "endnotes"):
        root = package.xml(f"{folder}/{sort}.xml")
        for note in root if root is not None else ():
            if attribute(note, "type") is None:
                yield from printer.blocks(note)


def _heads(package: Package, folder: str) -> Iterator[str]:
    """The words of the headers, which may name the day on which the page is printed."""
    for path in package.names:
        if path.lower().startswith(f"{folder}/header".lower()):
            root = package.xml(path)
            if root is not None:
                yield "".join(part.text or "" for part in root.iter() if tag_of(part) == "t")


def _joined(lines: list[Line]) -> tuple[str, tuple[Run, ...]]:
    """The text of the lines, and a span for each piece that stands in the file."""
    parts: list[str] = []
    spans: list[Run] = []
    at = 0
    for number, line in enumerate(lines):
        if number:
            parts.append("\n")
            at += 1
        for piece in line:
            parts.append(piece.words)
            end = at + len(piece.words)
            if piece.run and piece.paragraph:
                spans.append(Run(at, end, piece.paragraph, piece.run, piece.offset, piece.column))
            at = end
    return "".join(parts), tuple(spans)
