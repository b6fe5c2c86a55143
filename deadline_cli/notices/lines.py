"""The lines of a document, and where in them an offset stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from deadline_cli.notices.facts import Place

_BREAK = re.compile(r"\r\n?|\n")
_MARKUP = "#*>_ \t\u3000\xa0\r\ufeff\u200b"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its offsets without outer blanks, and its words without Markdown's marks."""

    number: int
    start: int
    end: int
    words: str
    after_gap: bool


def lines_of(text: str) -> list[Line]:
    """The lines of `text` that have words, in order; `after_gap` says that a blank line stands before."""
    lines: list[Line] = []
    gap, number, start = True, 0, 0
    while start <= len(text):
        number += 1
        broken = _BREAK.search(text, start)
        end = broken.start() if broken else len(text)
        words = text[start:end].strip(_MARKUP)
        if words:
            first = text.index(words, start)
            lines.append(Line(number, first, first + len(words), words, gap))
        gap = not words
        if broken is None:
            break
        start = broken.end()
    return lines


class Ruler:
    """Turns offsets of a text into lines and columns from 1, in characters."""

    __slots__ = ("_pages", "_starts")

    def __init__(self, text: str, pages: tuple[tuple[int | None, int | None], ...] = ()) -> None:
        self._starts = [0, *(m.end() for m in _BREAK.finditer(text))]
        self._pages = pages

    def place(self, start: int, end: int) -> Place:
        """Where text[start:end] stands."""
        line = bisect_right(self._starts, start)
        end_line = bisect_right(self._starts, max(start, end - 1))
        page, paragraph = self._pages[line - 1] if line <= len(self._pages) else (None, None)
        return Place(
            start, end, line, start - self._starts[line - 1] + 1,
            end_line, end - self._starts[end_line - 1] + 1, page, paragraph,
        )  # fmt: skip
