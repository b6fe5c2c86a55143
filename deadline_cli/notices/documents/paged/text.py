"""From segments in reading order to text: blanks where they mean something, indents and gaps as a reader sees them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from deadline_cli.notices.documents.paged.glyph import Glyph, Segment, boxes_of
from deadline_cli.notices.places import Glyphs
from deadline_cli.patterns import compiled

_UNITS: Final = frozenset("年月日号时分秒天个第至到—-~～")
_REST_OF_DATE: Final = compiled(r"\d(?:\d{1,3}年|\d?[月日]\d|\d月)|[年月]\d{1,2}[月日]")
_BLANKS: Final = compiled(r"\s")
_WIDEST_INDENT: Final = 12
_LATIN_SPACE: Final = 0.18  # of the size of the type, as those below
_WORD_SPACE: Final = 0.7
_LARGER: Final = 1.15
_SHORTEST_TITLE: Final = 2
_WIDE: Final = "\u2e80"  # the first of the characters that are as wide as their type is high


class PagedText:
    """Collects the lines of a document page by page, each character with its box."""

    def __init__(self) -> None:
        self.spans: list[Glyphs] = []
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def add(self, page: int, blocks: list[list[Segment]]) -> None:
        """Puts the blocks of a page (from 1) below what is there; a blank line parts blocks and paragraphs."""
        for number, block in enumerate(blocks):
            if number and not self._runs_on(block):
                self._write("\n")
            self._block(page, block)

    def _runs_on(self, block: list[Segment]) -> bool:
        """Whether a block begins inside a date: 至2 at the foot of a column, 026年 over the next."""
        before = self._parts[-1][-1:] if self._parts else ""
        first = "".join(glyph.char for glyph in block[0].glyphs[:5])
        return _REST_OF_DATE.match(before + first) is not None

    def _block(self, page: int, block: list[Segment]) -> None:
        rows = _rows(block)
        lead = _lead(rows)
        edges = _edges(rows)
        above: Segment | None = None
        for row, edge in zip(rows, edges, strict=True):
            first = row[0]
            if self._length:
                self._write("\n")
            if above is not None and (_is_far(above, first, lead) or _is_larger(above, row)):
                self._write("\n")
            above = first
            indent = (first.left - edge) / max(first.em, 1)
            if indent > 0.8:
                self._write("\u3000" * min(max(1, round(indent)), _WIDEST_INDENT))
            for at, segment in enumerate(row):
                if at:
                    self._write("\u3000")
                self._segment(page, segment)

    def _segment(self, page: int, segment: Segment) -> None:
        """The characters of a segment; a span ends where a blank is added or left out."""
        glyphs = _closed_up(segment.glyphs)
        gaps = _gaps(glyphs)
        first = 0
        if not gaps or max(gaps) <= _LATIN_SPACE:
            self._span(page, glyphs)
            return
        wide = sorted(gaps)[len(gaps) // 2] + _WORD_SPACE  # letters that are spaced all stand apart
        for at, gap in enumerate(gaps, 1):
            if gap > _LATIN_SPACE and (blank := _blank(glyphs[at - 1], glyphs[at], gap, wide)):
                self._span(page, glyphs[first:at])
                self._write(blank)
                first = at
        self._span(page, glyphs[first:])

    def _span(self, page: int, glyphs: list[Glyph]) -> None:
        if glyphs:
            self.spans.append(Glyphs(self._length, self._length + len(glyphs), page, boxes_of(glyphs)))
            self._write("".join([glyph.char for glyph in glyphs]))

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)


def _rows(block: list[Segment]) -> list[list[Segment]]:
    """Segments that follow each other to the right on one baseline are one line."""
    rows: list[list[Segment]] = []
    for segment in block:
        last = rows[-1][-1] if rows else None
        if last is not None and abs(last.base - segment.base) < 0.4 * segment.em and segment.left >= last.right:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return rows


def _lead(rows: list[list[Segment]]) -> float:
    """The distance from a line to the next of the same paragraph: the least that is no exception."""
    steps = sorted(a[0].base - b[0].base for a, b in pairwise(rows) if a[0].base > b[0].base + 0.5 * a[0].em)
    return steps[len(steps) // 7] if steps else 0.0


def _edges(rows: list[list[Segment]]) -> list[float]:
    """The left edge of the column of each row: the least of the rows that follow each other downwards."""
    edges: list[float] = []
    first = 0
    left, right = float("inf"), float("-inf")
    for at in range(1, len(rows) + 1):
        left, right = min(left, rows[at - 1][0].left), max(right, rows[at - 1][-1].right)
        if at == len(rows) or _begins_a_column(rows[at - 1], rows[at], left, right):
            edges += [left] * (at - first)
            first = at
            left, right = float("inf"), float("-inf")
    return edges


def _begins_a_column(above: list[Segment], row: list[Segment], left: float, right: float) -> bool:
    """Whether a row stands higher than the one before, or beside the rows from `left` to `right`."""
    is_higher = row[0].base > above[0].base + 0.5 * row[0].em
    return is_higher or row[0].left > right or row[-1].right < left


def _is_far(above: Segment, row: Segment, lead: float) -> bool:
    return above.base - row.base > max(1.45 * lead, 1.75 * max(above.em, row.em))


def _is_larger(above: Segment, row: list[Segment]) -> bool:
    """Whether a row is set in larger type than the one above it: a title, however close it stands."""
    return row[0].em > _LARGER * above.em and sum(len(segment.glyphs) for segment in row) >= _SHORTEST_TITLE


def _gaps(glyphs: Sequence[Glyph]) -> list[float]:
    """How far glyphs stand apart, in the size of their type; a wide character's box may be narrower than it."""
    if len(glyphs) < 2:
        return []
    chars, lefts, _, rights, ems, _ = zip(*glyphs, strict=True)
    em = ems[0]
    if max(chars) < _WIDE and ems.count(em) == len(ems):  # a line of Latin words: most are
        least = max(em, 1)
        return [(after - right) / least for right, after in zip(rights, lefts[1:], strict=False)]
    return [
        (after - (left + em if char >= _WIDE else right)) / max(em if em < size else size, 1)
        for (char, left, _, right, em, _), (_, after, _, _, size, _) in pairwise(glyphs)
    ]


def _blank(before: Glyph, after: Glyph, gap: float, wide: float) -> str:
    """The blank that a gap stands for: between two Latin words, or where a line has a word's space among its signs."""
    if before.char.isspace() or after.char.isspace():
        return ""
    if before.char.isascii() and after.char.isascii() and before.char.isalnum() and after.char.isalnum():
        return " "
    return "" if gap < wide or _one_word(before.char, after.char) else "\u3000"


def _closed_up(glyphs: list[Glyph]) -> list[Glyph]:
    """Without the blanks between a digit and 年月日, and those that part single characters: 起 止 时 间."""
    chars = "".join([glyph.char for glyph in glyphs])
    if not _BLANKS.search(chars) or (chars.isascii() and "-" not in chars and "~" not in chars):
        return glyphs
    left_out: set[int] = set()
    for blank in _BLANKS.finditer(chars):
        at = blank.start()
        if 0 < at < len(glyphs) - 1:
            before = next((chars[i] for i in range(at - 1, -1, -1) if i not in left_out), "")
            if _one_word(before, chars[at + 1]) or _lone(glyphs, at):
                left_out.add(at)
    return [glyph for at, glyph in enumerate(glyphs) if at not in left_out] if left_out else glyphs


def _one_word(before: str, after: str) -> bool:
    return (before.isdigit() and after in _UNITS) or (before in _UNITS and after.isdigit())


def _lone(glyphs: list[Glyph], at: int) -> bool:
    """Whether the blank stands in a row of single Chinese characters that blanks part."""
    parted = [i for i in (at - 2, at, at + 2) if 0 < i < len(glyphs) - 1 and glyphs[i].char.isspace()]
    beside = [glyphs[i].char for i in (at - 1, at + 1)]
    if all(char in "年月日" for char in beside) or [g.char for g in glyphs[at + 1 : at + 4]] == ["年", " ", "月"]:
        return False  # of a form whose numbers nobody has filled in
    return len(parted) >= 2 and all("\u3400" <= char <= "\u9fff" for char in beside)
