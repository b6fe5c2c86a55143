"""The automatic numbers of a Word file: 一、 （一） 1. as Word prints them before its paragraphs."""

from __future__ import annotations

import re
from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of
from deadline_cli.notices.documents.word.styles import Styles
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

_DIGITS: Final = "〇一二三四五六七八九"
_LEGAL: Final = "零壹贰叁肆伍陆柒捌玖"
_UNITS: Final = ("", "十", "百", "千", "万")
_LEGAL_UNITS: Final = ("", "拾", "佰", "仟", "万")
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES: Final = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN: Final = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_PLACE: Final = compiled(r"%([1-9])")


class Level(NamedTuple):
    """One level of a list: its first number, how numbers are written, and the words round them."""

    start: int
    shape: str
    words: str
    all_decimal: bool = False


class Numbers:
    """Counts the numbered paragraphs of a document, asked in their order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, dict[int, Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._read(root)

    def number(self, paragraph: Element) -> str:
        """What prints before the words of a paragraph; nothing where it is not numbered or has a bullet."""
        if not self._lists:
            return ""
        properties = child(paragraph, "pPr")
        own = child(properties, "numPr")
        styled = self._styles.numbers(attribute(child(properties, "pStyle"), "val"))
        name = attribute(child(own, "numId"), "val") or attribute(child(styled, "numId"), "val")
        level = _whole(attribute(child(own, "ilvl"), "val") or attribute(child(styled, "ilvl"), "val"), 0)
        levels = self._lists.get(name or "")
        if levels is None or level not in levels:
            return ""
        counts = self._counts.setdefault(self._abstract.get(name or "", name or ""), {})
        return label(levels, level, counts)

    def _read(self, root: Element) -> None:
        abstract: dict[str, dict[int, Level]] = {}
        for found in root:
            if tag_of(found) == "abstractNum":
                abstract[attribute(found, "abstractNumId") or ""] = _levels(found)
        for found in root:
            if tag_of(found) != "num":
                continue
            name = attribute(found, "numId") or ""
            kept = attribute(child(found, "abstractNumId"), "val") or ""
            levels, changed = dict(abstract.get(kept, {})), False
            for override in (element for element in found if tag_of(element) == "lvlOverride"):
                level = _whole(attribute(override, "ilvl"), 0)
                if (written := child(override, "lvl")) is not None:
                    levels[level], changed = _level(written), True
                start = attribute(child(override, "startOverride"), "val")
                if start is not None and level in levels:
                    levels[level], changed = levels[level]._replace(start=_whole(start, 1)), True
            self._lists[name] = levels
            self._abstract[name] = f"num {name}" if changed else f"abstract {kept}"


def label(levels: dict[int, Level], level: int, counts: dict[int, int]) -> str:
    """What prints before the next item of a level, which is counted; a bullet and a level not known print nothing."""
    here = levels.get(level)
    if here is None:
        return ""
    counts[level] = counts.get(level, here.start - 1) + 1
    for deeper in [other for other in counts if other > level]:
        del counts[deeper]

    def written(found: re.Match[str]) -> str:
        other = int(found[1]) - 1
        shape = levels[other].shape if other in levels and not here.all_decimal else "decimal"
        return numeral(counts.get(other, levels[other].start if other in levels else 1), shape)

    words = "" if here.shape == "bullet" else _PLACE.sub(written, here.words)
    return words + " " if words and (words[-1].isalnum() or words[-1] == ".") else words


def _levels(abstract: Element) -> dict[int, Level]:
    return {_whole(attribute(found, "ilvl"), 0): _level(found) for found in abstract if tag_of(found) == "lvl"}


def _level(found: Element) -> Level:
    start = _whole(attribute(child(found, "start"), "val"), 1)
    shape = attribute(child(found, "numFmt"), "val") or "decimal"
    words = attribute(child(found, "lvlText"), "val") or ""
    return Level(start, shape, words, child(found, "isLgl") is not None)


def numeral(number: int, shape: str) -> str:
    """A number as a w:numFmt writes it; in ordinary digits where the shape is not known."""
    if shape == "none":
        return ""
    if shape in ("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand",
                 "taiwaneseCounting", "koreanCounting"):  # fmt: skip
        return chinese(number, _DIGITS, _UNITS).removeprefix("一" if 10 <= number < 20 else "")
    if shape in ("chineseLegalSimplified", "ideographLegalTraditional"):
        return chinese(number, _LEGAL, _LEGAL_UNITS)
    if shape in ("ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital"):
        return "".join(_DIGITS[int(digit)] for digit in str(number))
    if shape.startswith("decimalEnclosedCircle") and 1 <= number <= 20:
        return chr(0x245F + number)
    if shape == "decimalFullWidth":
        return "".join(chr(0xFF10 + int(digit)) for digit in str(number))
    if shape == "decimalZero":
        return f"{number:02}"
    if shape == "ideographTraditional" and 1 <= number <= 10:
        return _STEMS[number - 1]
    if shape == "ideographZodiac" and 1 <= number <= 12:
        return _BRANCHES[number - 1]
    if shape in ("lowerLetter", "upperLetter") and 1 <= number <= 780:
        letter = chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if shape == "upperLetter" else letter
    if shape in ("lowerRoman", "upperRoman") and 1 <= number < 4000:
        roman = _roman(number)
        return roman.upper() if shape == "upperRoman" else roman
    return str(number)


def chinese(number: int, digits: str, units: tuple[str, ...]) -> str:
    """A counting number below 100,000 in Chinese numerals: 一百〇五 as 一百零五."""
    if not 0 < number < 100_000:
        return str(number)
    zero = "零"
    words, skipped = "", False
    for place in range(len(str(number)) - 1, -1, -1):
        digit = number // 10**place % 10
        if digit:
            words += (zero if skipped and words else "") + digits[digit] + units[place]
        skipped = not digit
    return words


def _roman(number: int) -> str:
    words = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        words += letters * count
    return words


def _whole(value: str | None, otherwise: int) -> int:
    try:
        return min(max(int(value or ""), 0), 99_999)
    except ValueError:
        return otherwise
