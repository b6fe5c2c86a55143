"""Where the characters of a document's text stand in the document itself: page, paragraph, cell.

A reader hands out spans, one for each stretch whose characters follow each other both in the text and in the
document; characters that a reader added (line ends, automatic numbers) are in none.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence

from deadline_cli.records import NamedTuple

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the page's lower left corner; in a picture file in pixels."""


class Glyphs(NamedTuple):
    """text[start:end] stands on one line of a page (from 1); `boxes` holds the four edges of each character."""

    start: int
    end: int
    page: int
    boxes: array[float]

    @property
    def box(self) -> Box:
        """The box round all its characters."""
        edges = self.boxes
        return min(edges[0::4]), min(edges[1::4]), max(edges[2::4]), max(edges[3::4])


class Run(NamedTuple):
    """text[start:end] stands in a Word file, from character `offset` (from 0) of a run on.

    `paragraph` is the n-th w:p of the body and `run` the n-th w:r whose nearest w:p that is, both from 1 in document
    order and without mc:Fallback; a tab, a break, a hyphen or a symbol is one character. `column` (from 1) counts the
    characters of the paragraph that print.
    """

    start: int
    end: int
    paragraph: int
    run: int
    offset: int
    column: int


class Cell(NamedTuple):
    """text[start:end] is what a cell of a table file holds from character `offset` on; row and column are from 1."""

    start: int
    end: int
    sheet: str
    row: int
    column: int
    offset: int = 0

    @property
    def name(self) -> str:
        """The cell as a sheet names it: B3."""
        letters, rest = "", self.column
        while rest:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(65 + letter) + letters
        return f"{letters}{self.row}"


Span = Glyphs | Run | Cell


def spans_between(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """The spans of text[start:end], each cut to it, in the order of the text; `spans` are in that order too."""
    found: list[Span] = []
    at = max(bisect_right(spans, start, key=_start) - 1, 0)
    while at < len(spans) and spans[at].start < end:
        if spans[at].end > start:
            found.append(_cut(spans[at], start, end))
        at += 1
    return tuple(found)


def span_at(spans: Sequence[Span], offset: int) -> Span | None:
    """The span that holds a character; of one that the reader added, the next span, behind the last one the last."""
    if not spans:
        return None
    at = bisect_right(spans, offset, key=_start) - 1
    if at >= 0 and offset < spans[at].end:
        return spans[at]
    return spans[min(at + 1, len(spans) - 1)]


def boxes_between(spans: Sequence[Span], start: int, end: int) -> tuple[int | None, tuple[Box, ...]]:
    """The page on which text[start:end] begins, and its boxes on that page, one a line; None in other documents."""
    found = [span for span in spans_between(spans, start, end) if isinstance(span, Glyphs)]
    if not found:
        return None, ()
    page = found[0].page
    return page, tuple(span.box for span in found if span.page == page)


def _start(span: Span) -> int:
    return span.start


def _cut(span: Span, start: int, end: int) -> Span:
    first, last = max(start, span.start), min(end, span.end)
    skipped = first - span.start
    if isinstance(span, Glyphs):
        return Glyphs(first, last, span.page, span.boxes[4 * skipped : 4 * (last - span.start)])
    if isinstance(span, Run):
        return span._replace(start=first, end=last, offset=span.offset + skipped, column=span.column + skipped)
    return span._replace(start=first, end=last, offset=span.offset + skipped)
