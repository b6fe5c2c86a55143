"""The automatic numbers of an OpenDocument text's lists and headings (OASIS ODF 1.3, part 3, 5.3, 16.30, 16.34)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of, whole
from deadline_cli.notices.documents.word.numbers import Level, label

Levels = dict[int, Level]
_SHAPES: Final = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "一": "chineseCounting", "壹": "chineseLegalSimplified", "①": "decimalEnclosedCircle",
    "甲": "ideographTraditional", "子": "ideographZodiac", "１": "decimalFullWidth",
}  # fmt: skip
_PLACE: Final = re.compile(r"%([1-9])%")


class Lists:
    """Counts the items of a document's lists; told of what begins and ends in the order of the text."""

    def __init__(self, roots: list[Element | None]) -> None:
        self._styles: dict[str, Levels] = {}
        self._outline: Levels = {}
        for root in roots:
            for group in ("styles", "automatic-styles"):
                for style in child(root, group) or ():
                    if tag_of(style) == "list-style":
                        self._styles[attribute(style, "name") or ""] = _levels(style)
                    elif tag_of(style) == "outline-style":
                        self._outline = _levels(style)
        self._by_name: dict[str, dict[int, int]] = {}  # counts of a list by its id, and of the last of a style
        self._open: list[tuple[str, dict[int, int]]] = []  # style and counts of the lists that are open
        self._headings: dict[int, int] = {}
        self._waits = False  # whether an item waits for its first paragraph

    def begin(self, part: Element) -> None:
        """A list begins, on its own or in another's item."""
        goes_on = attribute(part, "continue-numbering") == "true"
        if self._open:
            style, counts = self._open[-1]
            if not goes_on and not self._waits:
                counts.pop(len(self._open), None)
            self._open.append((attribute(part, "style-name") or style, counts))
        else:
            style = attribute(part, "style-name") or ""
            before = attribute(part, "continue-list")
            kept = self._by_name.get(before or "", self._by_name.get(f"style {style}"))
            counts = kept if (goes_on or before) and kept is not None else {}
            self._by_name[attribute(part, "id") or f"style {style}"] = self._by_name[f"style {style}"] = counts
            self._open.append((style, counts))

    def end(self) -> None:
        """The innermost list ends."""
        self._open.pop()
        self._waits = False

    @contextmanager
    def alone(self, part: Element) -> Iterator[None]:
        """While a numbered paragraph is read, which is an item of the list of its id without that list's marks."""
        style, outer = attribute(part, "style-name") or "", self._open
        counts = self._by_name.setdefault(attribute(part, "list-id") or f"style {style}", {})
        self._open = [(style, counts)] * max(whole(part, "level", 1), 1)
        self.item(part)
        yield
        self._open, self._waits = outer, False

    def item(self, part: Element) -> None:
        """An item begins; its first paragraph bears its number."""
        self._waits = True
        if (start := whole(part, "start-value", -1)) >= 0 and self._open:
            self._open[-1][1][len(self._open) - 1] = start - 1

    def number(self, part: Element) -> str:
        """What prints before the words of a paragraph or heading."""
        if self._open:
            if not self._waits:
                return ""
            self._waits = False
            style, counts = self._open[-1]
            return label(self._styles.get(style, {}), len(self._open) - 1, counts)
        if tag_of(part) == "h" and self._outline and attribute(part, "is-list-header") != "true":
            return label(self._outline, whole(part, "outline-level", 1) - 1, self._headings)
        return ""


def _levels(style: Element) -> Levels:
    return {whole(part, "level", 1) - 1: _level(part) for part in style}


def _level(part: Element) -> Level:
    """A level with its number's place in the words as Word writes it: %1、 (LibreOffice's %1%、)."""
    at, shape = whole(part, "level", 1), attribute(part, "num-format") or ""
    shown = min(whole(part, "display-levels", 1), at)
    places = attribute(part, "num-list-format")
    if places is None:
        numbers = ".".join(f"%{level}" for level in range(at - shown + 1, at + 1))
        words = f"{attribute(part, 'num-prefix') or ''}{numbers}{attribute(part, 'num-suffix') or ''}"
    else:
        words = _PLACE.sub(r"%\1", places)
    is_number = tag_of(part) in ("list-level-style-number", "outline-level-style") and shape != ""
    return Level(whole(part, "start-value", 1), _SHAPES.get(shape[:1], "decimal"), words if is_number else "")
