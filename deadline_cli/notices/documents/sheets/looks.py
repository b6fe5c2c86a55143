"""What a workbook shows otherwise than its values: hidden rows and columns, number formats with words.

calamine hands out values only: 10 for a cell that shows 10个工作日 by its format. ECMA-376 Part 1, 18.3.1 and 18.8.30.
"""

from __future__ import annotations

import re
from operator import eq, ge, gt, le, lt, ne
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
from deadline_cli.notices.documents.sheets.struck import Struck
from deadline_cli.patterns import compiled
from deadline_cli.records import dataclass, field, replace

_LARGEST: Final = 200_000_000  # bytes of one sheet
_HIDDEN: Final = (b'hidden="1"', b'hidden="true"')
_LITERAL: Final = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]')
# A cell whose formula has no result; one that gave no words (t="str") has an empty one.
_UNSAVED: Final = compiled(
    rb"<(?:\w+:)?c\b(?![^<>]*\bt=\"str\")[^<>]*>\s*<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_HEAD: Final = compiled(rb"<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>([^<]*)<")
_PROMPT: Final = compiled(rb'<(?:\w+:)?dataValidation\b[^<>]*\sprompt="([^"<]*)"')
# The codes of a head: its places, type, colours, and what the office fills in.
_CODES: Final = compiled(rb'&amp;(?:K[0-9A-Fa-f+-]{6}|"[^"]*"|&quot;[^&]*&quot;|\d+|[A-Z])|\s')
_HAN: Final = re.compile(r"[\u3400-\u9fff]+")
_CONDITION: Final = re.compile(r"(?:\[[^\]<>=]*\])*\[(<=|>=|<>|=|<|>)(-?\d{1,15}(?:\.\d{1,9})?)\]")
_COMPARED: Final = {"<": lt, "<=": le, ">": gt, ">=": ge, "=": eq, "<>": ne}
_FIRST_SIGN: Final = 0xE000
_SIGN: Final = re.compile("[\ue000-\uf8ff]")  # for private use: those of a format itself are dropped
_PLACEHOLDER: Final = re.compile(r"[#0?,]*[#0?][#0?,]*(\.[#0?]+)?(,*)(%)?|General", re.IGNORECASE)
_GENERAL: Final = re.compile("General", re.IGNORECASE)
_LETTERS_OF_WEEKDAY: Final = compiled(r"a{3,4}", re.IGNORECASE)
_WEEKDAY: Final = compiled(r"[\ue000-\uf8ff\s]*a{3,4}[\ue000-\uf8ff\s]*", re.IGNORECASE)  # no day beside it
_DATE_SIGNS: Final = compiled(r"[ymdhsaegb]", re.IGNORECASE)
_CELL: Final = compiled(r"([A-Z]{1,3})(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Look:
    """How one sheet shows: hidden row numbers and ranges of columns, from 1, formats by (row, column), what floats."""

    rows: frozenset[int] = frozenset()
    columns: tuple[range, ...] = ()
    formats: dict[tuple[int, int], str] = field(default_factory=dict)
    floating: boxes.Floating = boxes.NOTHING
    unsaved: bool = False  # a formula has no result
    headed: bool = False  # a head or foot has as many letters as a notice
    prompted: bool = False  # so has a prompt that shows where a cell is chosen
    words: dict[tuple[int, int], str] = field(default_factory=dict)  # of cells with struck words, what is left

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
        worded, struck = _worded_formats(styles, book), Struck(package, styles)
        looks = {}
        for sheet in _parts(child(book, "sheets")):
            target = targets.get(_relation(sheet), "")
            path = target if target.startswith("/") else f"xl/{target}"
            part = package.part(path, _LARGEST) or b""
            floating = boxes.floating_of(package, path)
            unsaved = b"<f" in part and _UNSAVED.search(part) is not None
            headed, prompted = _has_long_head(part), _is_long(_PROMPT, part)
            hides = struck.asks(part) or any(said in part for said in _HIDDEN)
            if worded or floating != boxes.NOTHING or unsaved or headed or prompted or hides:
                look = _look(part, worded, struck) if part else PLAIN
                looks[attribute(sheet, "name") or ""] = replace(
                    look, floating=floating, unsaved=unsaved, headed=headed, prompted=prompted
                )
    except BrokenPackage:
        return {}  # calamine says what is wrong, if anything is
    return looks


def shown_number(value: float, shape: str) -> str | None:
    """A number with the words that its format writes round it: 10 by 0"个工作日"; None for a format without words."""
    sections = _sections(shape)
    section = _section_for(value, sections)
    plain, words = _parted(section)
    if _WEEKDAY.fullmatch(plain):
        return _with_words(_LETTERS_OF_WEEKDAY.sub(lambda found: _weekday(value, found[0]), plain), words).strip()
    found = _PLACEHOLDER.search(plain)
    if not words:
        return None
    if found is None:  # the words alone
        return _with_words(plain, words).strip()
    number = _written(abs(value) if section is not sections[0] else value, found)
    around = (plain[: found.start()], plain[found.end() :])
    before, behind = (_with_words(part, words) for part in around)
    return f"{before}{number}{found[3] or ''}{behind}".strip()


def _weekday(value: float, letters: str) -> str:
    """The day of the week of a number of days since 1899-12-30: 星期二 by aaaa, 二 by aaa."""
    return ("星期" if len(letters) > 3 else "") + "六日一二三四五"[int(value) % 7]


def shown_text(value: str, shape: str) -> str:
    """A text with the words that its format writes round it: "第"@"号"."""
    plain, words = _parted(_sections(shape)[-1])
    return _with_words(plain, words).replace("@", value) if words and plain.count("@") == 1 else value


def _with_words(plain: str, words: list[str]) -> str:
    return _SIGN.sub(lambda sign: words[ord(sign[0]) - _FIRST_SIGN], plain)


def _section_for(value: float, sections: list[str]) -> str:
    """The part of a format that a number takes: by a condition ([>3]), else by its sign."""
    conditions = [_CONDITION.match(section) for section in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _COMPARED[condition[1]](value, float(condition[2])):
                return section
    return sections[1] if value < 0 and len(sections) > 1 else sections[0]


def _written(value: float, form: re.Match[str]) -> str:
    """A number without words, as its placeholder has it; General writes at most eleven digits."""
    if _GENERAL.fullmatch(form[0]):
        return str(int(value)) if float(value).is_integer() and abs(value) < 1e11 else f"{value:.10g}"
    digits = form[0].partition(".")[0].removesuffix("%")
    grouped = digits.rstrip(",")
    value /= 1000 ** (len(digits) - len(grouped) + len(form[2]))  # commas behind the digits divide
    return f"{value * (100 if form[3] else 1):{',' if ',' in grouped else ''}.{len(form[1] or '.') - 1}f}"


def _sections(shape: str) -> list[str]:
    """The parts of a format, for positive and negative numbers, zero and text; a ; in quotation marks parts nothing."""
    found, start = [], 0
    for sign in re.finditer(r'"[^"]*"|\\.|;', shape):
        if sign[0] == ";":
            found.append(shape[start : sign.start()])
            start = sign.end()
    return [*found, shape[start:]]


def _parted(section: str) -> tuple[str, list[str]]:
    """A format whose words are signs for their places in the list beside it."""
    words: list[str] = []

    def sign(said: str) -> str:
        words.append(said)
        return chr(_FIRST_SIGN + len(words) - 1)

    plain = _LITERAL.sub(lambda found: sign(said) if (said := found[1] or found[2]) else "", _SIGN.sub("", section))
    return _HAN.sub(lambda found: sign(found[0]), plain), words


def worded_styles(shapes: dict[int, str], styles: list[int], *, is_from_1904: bool = False) -> dict[int, str]:
    """The formats of numbers, not of days, that write words, by the place in `styles` of what names them.

    Those of a weekday alone are among them, as calamine takes their days for numbers; not where these count from 1904.
    """
    worded = {}
    for number, shape in shapes.items():
        plain, words = _parted(_sections(shape)[0])
        is_number = any(word.strip() for word in words) and not _DATE_SIGNS.search(_GENERAL.sub("", plain))
        if (is_number or (not is_from_1904 and _WEEKDAY.fullmatch(plain))) and len(shape) < 256:
            worded[number] = shape
    return {at: worded[number] for at, number in enumerate(styles) if number in worded}


def _worded_formats(styles: Element | None, book: Element | None) -> dict[str, str]:
    """The formats that write words, by the number of the style of a cell."""
    is_from_1904 = attribute(child(book, "workbookPr"), "date1904") in ("1", "true")
    shapes = {whole(part, "numFmtId"): attribute(part, "formatCode") or "" for part in _parts(child(styles, "numFmts"))}
    styled = [whole(part, "numFmtId") for part in _parts(child(styles, "cellXfs"))]
    return {str(at): shape for at, shape in worded_styles(shapes, styled, is_from_1904=is_from_1904).items()}


def _look(part: bytes, worded: dict[str, str], struck: Struck) -> Look:
    """What one sheet hides or strikes out, and its cells with such a format."""
    left: dict[tuple[int, int], str] = {}
    asks = struck.asks(part)
    rows: set[int] = set()
    columns: list[range] = []
    formats: dict[tuple[int, int], str] = {}
    for event, element in xml_events(part):
        if event == "start":
            continue
        tag = tag_of(element)
        if tag == "c" and (asks or element.get("s") in worded):
            words = struck.words(element)
            place = _CELL.fullmatch(element.get("r") or "")
            if place is not None and words is not None:
                left[int(place[2]), _column(place[1])] = words
            elif place is not None and element.get("s") in worded:
                formats[int(place[2]), _column(place[1])] = worded[element.get("s") or ""]
        elif tag in ("row", "col") and element.get("hidden") in ("1", "true"):
            if tag == "row":
                rows.add(whole(element, "r"))
            else:
                columns.append(range(whole(element, "min"), whole(element, "max") + 1))
        if tag == "row":
            element.clear()
    return Look(frozenset(rows), tuple(columns), formats, words=left)


def _has_long_head(part: bytes) -> bool:
    return _is_long(_HEAD, part)


def _is_long(said: re.Pattern[bytes], part: bytes) -> bool:
    """Whether a head, a foot or a prompt of a sheet has as many letters as a notice."""
    words = (_CODES.sub(b"", found[1]).decode("utf-8", "ignore") for found in said.finditer(part))
    return any(len(each) > LONGEST_HEAD for each in words)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _relation(sheet: Element) -> str | None:
    return next((value for key, value in sheet.attrib.items() if key.endswith("}id")), None)


def _parts(parent: Element | None) -> tuple[Element, ...]:
    return () if parent is None else tuple(parent)
