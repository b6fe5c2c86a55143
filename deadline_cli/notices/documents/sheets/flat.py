"""The cells of an Excel 2003 XML file, which many offices' systems hand out under the name .xls."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from deadline_cli.notices.documents.package import BrokenPackage, Element, attribute, child, tag_of, whole, xml_root
from deadline_cli.notices.documents.reading import NotRead, Reading, not_readable
from deadline_cli.notices.documents.sheets.cells import Cells, cell_words, hidden_part, hidden_sheet
from deadline_cli.texts.characters import LOWERED, ON_THE_LINE, RAISED, Figures

_FIGURES: Final = {"sup": RAISED, "sub": LOWERED}


def flat_sheet_text(data: bytes, name: str) -> Reading:
    """Every cell with words, row by row; hidden sheets, rows and columns are named. Raises Unreadable if broken."""
    try:
        root = xml_root(data)
    except BrokenPackage as problem:
        raise not_readable(name, "Excel XML", problem, ".xlsx") from None
    cells, left = Cells(), list[NotRead]()
    for sheet in (part for part in root if tag_of(part) == "Worksheet"):
        title = attribute(sheet, "Name") or ""
        if child(child(sheet, "WorksheetOptions"), "Visible") is not None:
            left.append(hidden_sheet(title))
            continue
        table = child(sheet, "Table")
        columns = {at for at, part in _placed(table, "Column") if attribute(part, "Hidden") == "1"}
        seen = bool(columns)
        for number, row in _placed(table, "Row"):
            if attribute(row, "Hidden") == "1":
                seen = True
                continue
            shown = ((at, _words(cell)) for at, cell in _placed(row, "Cell") if at not in columns)
            if not cells.add(title, number, shown):
                break
        if seen:
            left.append(hidden_part(title))
    reading = cells.reading()
    return reading._replace(not_read=(*reading.not_read, *left))


def _placed(parent: Element | None, tag: str) -> Iterator[tuple[int, Element]]:
    """The rows, columns or cells with their numbers from 1: one stands behind the other, or where Index says."""
    at = 0
    for part in parent if parent is not None else ():
        if tag_of(part) == tag:
            at = whole(part, "Index", at + 1)
            yield at, part
            at += whole(part, "Span" if tag != "Cell" else "MergeAcross")


def _words(cell: Element) -> str:
    data = child(cell, "Data")
    words = "" if data is None else "".join(_stretches(data))
    sort = attribute(data, "Type")
    try:
        if sort == "DateTime":
            return cell_words(datetime.fromisoformat(words))
        if sort == "Number":
            return cell_words(float(words))
    except ValueError:
        pass
    return cell_words(words)


def _stretches(data: Element, figures: Figures = ON_THE_LINE) -> Iterator[str]:
    """The words of a cell, those that stand off the line (html:Sup, html:Sub) as such figures."""
    yield (data.text or "").translate(figures)
    for part in data:
        yield from _stretches(part, _FIGURES.get(tag_of(part).lower(), figures))
        yield (part.tail or "").translate(figures)
