"""The text of a Word file as it prints, a line a paragraph or table row, with the number of the paragraph of each line.

python-docx opens the file; its own `Paragraph.text` leaves out what stands in insertions, content controls, fields and
text boxes, so the words are gathered from its XML here.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from deadline_cli.errors import DeadlineError

Places = tuple[tuple[int | None, int | None], ...]
REMEDY = "pip install 'deadline-cn[documents]'"

_LARGEST = 500_000_000
_LINE_END = re.compile(r"[\n\v\f\r]")
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Deleted and moved words, the readings above ruby, and what only a program sees.
_UNPRINTED = frozenset(["del", "moveFrom", "rt", "pPr", "rPr", "instrText", "delText", "sectPr"])


def word_text(data: bytes, name: str) -> tuple[str, Places]:
    """The words of a .docx in reading order, tracked changes accepted; headers and footers are left out."""
    try:
        import docx
    except ImportError:
        raise DeadlineError(f"{name}: reading Word files needs python-docx; {REMEDY}") from None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
        if unpacked > _LARGEST:
            raise DeadlineError(f"{name}: unpacks to {unpacked // 1_000_000} MB; save it without its pictures")
        body = docx.Document(io.BytesIO(data)).element.body
        paragraphs = list(_blocks(body))
    except DeadlineError:
        raise
    except Exception as problem:  # the library raises whatever a broken file makes it stumble over
        raise DeadlineError(f"{name}: not a readable Word file ({said(problem)}); save it again as .docx") from None
    lines: list[str] = []
    places: list[tuple[int | None, int | None]] = []
    for number, paragraph in enumerate(paragraphs, 1):
        for line in _LINE_END.split(paragraph):
            lines.append(line)
            places.append((None, number))
    return "\n".join(lines), tuple(places)


def said(problem: Exception) -> str:
    """What a library says of a broken file, in a few words."""
    words = (str(problem).splitlines() or [""])[0]
    return type(problem).__name__ if not words or " at 0x" in words else words[:80]


def _blocks(parent: Any) -> Iterator[str]:
    """Paragraphs and table rows; what a text box holds follows the paragraph it hangs on."""
    begun = ""
    for child in parent:
        kind = _kind(child)
        if kind == "p":
            boxes: list[Any] = []
            begun += "".join(_words(child, boxes))
            if child.find("./{*}pPr/{*}rPr/{*}del") is None:  # a deleted paragraph mark joins it with the next
                yield begun
                begun = ""
            for box in boxes:
                yield from _blocks(box)
        elif kind == "tbl":
            for row in child.iter("{*}tr"):
                if next(row.iterancestors("{*}tbl")) is child:
                    yield from _row(row)
        elif kind in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _blocks(child)
    if begun:
        yield begun


def _row(row: Any) -> Iterator[str]:
    """A row of short cells is a line; cells of several paragraphs (a page laid out by a table) come one by one."""
    if row.find("./{*}trPr/{*}del") is not None:
        return
    cells = [list(_blocks(cell)) for cell in row.iter("{*}tc") if next(cell.iterancestors("{*}tr")) is row]
    if all(len(cell) <= 1 for cell in cells):
        yield "\u3000".join(words for cell in cells for words in cell if words.strip())
    else:
        for cell in cells:
            yield from cell


def _words(element: Any, boxes: list[Any]) -> Iterator[str]:
    """The words of a paragraph; its text boxes are put aside."""
    for child in element:
        kind = _kind(child)
        if kind == "t":
            yield child.text or ""
        elif kind in _SIGNS:
            yield _SIGNS[kind]
        elif kind == "txbxContent":
            boxes.append(child)
        elif kind == "AlternateContent":  # the same box twice, for new and old programs
            yield from _words(child[0], boxes)
        elif kind not in _UNPRINTED and not (kind == "r" and child.find("./{*}rPr/{*}vanish") is not None):
            yield from _words(child, boxes)


def _kind(element: Any) -> str:
    """The element's name without its namespace; comments and the like have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
