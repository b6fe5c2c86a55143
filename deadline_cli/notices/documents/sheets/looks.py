"""What a workbook shows otherwise than its values: hidden rows and columns, number formats with words.

calamine hands out values only: 10 for a cell that shows 10个工作日 by its format. ECMA-376 Part 1, 18.3.1 and 18.8.30.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final

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
from deadline_cli.notices.documents.reading import LONGEST_HEAD
from deadline_cli.notices.documents.sheets import boxes
from deadline_cli.notices.documents.sheets.formats import worded_styles
from deadline_cli.notices.documents.sheets.pale import OTHERWISE, Pale
from deadline_cli.notices.documents.sheets.runs import Runs
from deadline_cli.notices.documents.theme import scheme_of
from deadline_cli.patterns import compiled
from deadline_cli.records import dataclass, field, replace

_LARGEST: Final = 200_000_000  # bytes of one sheet
_HIDDEN: Final = (b'hidden="1"', b'hidden="true"', b' ht="0"', b' width="0"')
_MERGED: Final = compiled(rb'<(?:\w+:)?mergeCell\b[^<>]*\sref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_MOST_COVERED: Final = 500_000  # cells; calamine hands out none beyond the last with words
# A cell whose formula has no result; one that gave no words (t="str") has an empty one.
_UNSAVED: Final = compiled(
    rb"<(?:\w+:)?c\b(?![^<>]*\bt=\"str\")[^<>]*>\s*<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>)"
    rb"\s*+(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*+</(?:\w+:)?c>"
)
_HEAD: Final = compiled(rb"<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>([^<]*)<")
_PROMPT: Final = compiled(rb'<(?:\w+:)?dataValidation\b[^<>]*\sprompt="([^"<]*)"')
# The codes of a head: its places, type, colours, and what the office fills in.
_CODES: Final = compiled(rb'&amp;(?:K[0-9A-Fa-f+-]{6}|"[^"]*"|&quot;[^&]*&quot;|\d+|[A-Z])|\s')
_DAY: Final = compiled(r"[\d一二三四五六七八九十]个?(?:工作)?[日天]|\d{4}[-/.]\d")  # or a length
_CELL: Final = compiled(r"([A-Z]{1,3})(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Look:
    """How one sheet shows: hidden row numbers and ranges of columns, from 1, formats by (row, column), what floats."""

    rows: frozenset[int] = frozenset()
    columns: tuple[range, ...] = ()
    formats: dict[tuple[int, int], str] = field(default_factory=dict)
    floating: boxes.Floating = boxes.NOTHING
    unsaved: bool = False  # a formula has no result
    headed: bool = False  # a head or foot has as many letters as a notice, or a day
    prompted: bool = False  # so has a prompt that shows where a cell is chosen
    words: dict[tuple[int, int], str] = field(default_factory=dict)  # of cells not read whole, what is left
    away: tuple[str, ...] = ()  # the stretches of these that nobody sees
    covered: frozenset[tuple[int, int]] = frozenset()  # the cells that a merged one covers
    unseen: frozenset[tuple[int, int]] = frozenset()  # the cells whose words have the colour of the cell, or no size

    def hides(self, row: int, column: int) -> bool:
        """Whether a cell stands in a hidden row or column."""
        return row in self.rows or any(column in columns for columns in self.columns)


PLAIN: Final = Look()
"""A sheet that shows its values."""


def looks_of(data: bytes) -> dict[str, Look]:
    """The looks of the sheets of an .xlsx, .xls or .xlsb that hide something or write words round numbers, by name."""
    from deadline_cli.notices.documents.sheets import records

    if not data.startswith(b"PK"):
        return records.looks_of_xls(data)
    try:
        package = Package(data)
        if package.has("xl/workbook.bin"):
            return records.looks_of_xlsb(package)
        book, relations = package.xml("xl/workbook.xml"), package.xml("xl/_rels/workbook.xml.rels")
        targets = {attribute(part, "Id"): attribute(part, "Target") or "" for part in _parts(relations)}
        styles = package.xml("xl/styles.xml")
        pale = Pale(styles, scheme_of(package.part("xl/theme/theme1.xml")))
        worded, runs = _worded_formats(styles, book), Runs(package, styles, pale)
        looks = {}
        for sheet in _parts(child(book, "sheets")):
            target = targets.get(_relation(sheet), "")
            path = target if target.startswith("/") else f"xl/{target}"
            part = package.part(path, _LARGEST) or b""
            floating = boxes.floating_of(package, path)
            unsaved = b"<f" in part and _UNSAVED.search(part) is not None
            headed, prompted = _says_something(_HEAD, part), _says_something(_PROMPT, part)
            asked = runs.asks(part) or any(said in part for said in _HIDDEN) or worded or pale.styles
            covered = _covered(part)
            if asked or covered or floating != boxes.NOTHING or unsaved or headed or prompted:
                look = _look(part, worded, runs, pale) if part and asked else PLAIN
                looks[attribute(sheet, "name") or ""] = replace(
                    look, floating=floating, unsaved=unsaved, headed=headed, prompted=prompted, covered=covered
                )
    except BrokenPackage:
        return {}  # calamine says what is wrong, if anything is
    return looks


def _worded_formats(styles: Element | None, book: Element | None) -> dict[str, str]:
    """The formats that write words, by the number of the style of a cell."""
    is_from_1904 = attribute(child(book, "workbookPr"), "date1904") in ("1", "true")
    shapes = {whole(part, "numFmtId"): attribute(part, "formatCode") or "" for part in _parts(child(styles, "numFmts"))}
    styled = [whole(part, "numFmtId") for part in _parts(child(styles, "cellXfs"))]
    return {str(at): shape for at, shape in worded_styles(shapes, styled, is_from_1904=is_from_1904).items()}


def _look(part: bytes, worded: dict[str, str], runs: Runs, pale: Pale) -> Look:
    """What one sheet hides, strikes out or shows to nobody, and its cells with such a format."""
    is_sure = not any(said in part for said in OTHERWISE)
    unseen_styles = pale.styles if is_sure else frozenset[str]()
    asks = runs.asks(part)
    left: dict[tuple[int, int], str] = {}
    away: list[str] = []
    rows: set[int] = set()
    columns: list[range] = []
    unseen: set[tuple[int, int]] = set()
    formats: dict[tuple[int, int], str] = {}
    for event, element in xml_events(part):
        if event == "start":
            continue
        tag, style = tag_of(element), element.get("s")
        if tag == "c" and (asks or style in worded or style in unseen_styles):
            found = _CELL.fullmatch(element.get("r") or "")
            place = (int(found[2]), _column(found[1])) if found is not None else (0, 0)
            kept = runs.left(element, is_sure=is_sure)
            if kept is not None:
                left[place] = kept.words
                away.append(kept.unseen)
            elif style in unseen_styles:
                unseen.add(place)
            elif style in worded:
                formats[place] = worded[style or ""]
        elif tag in ("row", "col") and _is_hidden(element):
            if tag == "row":
                rows.add(whole(element, "r"))
            else:
                columns.append(range(whole(element, "min"), whole(element, "max") + 1))
        if tag == "row":
            element.clear()
    return Look(
        frozenset(rows), tuple(columns), formats, words=left, away=tuple(filter(None, away)), unseen=frozenset(unseen)
    )


def _is_hidden(part: Element) -> bool:
    """Whether a row or a column is hidden, or has no height or width."""
    return part.get("hidden") in ("1", "true") or "0" in (part.get("ht"), part.get("width"))


def _covered(part: bytes) -> frozenset[tuple[int, int]]:
    """The cells of a sheet that merged ones cover: all but the first of each."""
    found: set[tuple[int, int]] = set()
    for merged in _MERGED.finditer(part):
        left, top, right, bottom = (
            _column(merged[1].decode()),
            int(merged[2]),
            _column(merged[3].decode()),
            int(merged[4]),
        )
        if len(found) + (right - left + 1) * (bottom - top + 1) > _MOST_COVERED:
            break
        found |= {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)} - {(top, left)}
    return frozenset(found)


def _says_something(said: re.Pattern[bytes], part: bytes) -> bool:
    """Whether a head, a foot or a prompt of a sheet has as many letters as a notice, or prints a day or a length."""
    words = (unescape(_CODES.sub(b"", found[1]).decode("utf-8", "ignore")) for found in said.finditer(part))
    return any(len(each) > LONGEST_HEAD or _DAY.search(each) for each in words)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _relation(sheet: Element) -> str | None:
    return next((value for key, value in sheet.attrib.items() if key.endswith("}id")), None)


def _parts(parent: Element | None) -> tuple[Element, ...]:
    return () if parent is None else tuple(parent)
