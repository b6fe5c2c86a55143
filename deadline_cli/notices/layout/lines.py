"""The lines of a document, and where in them an offset stands."""

from __future__ import annotations

from bisect import bisect_right

from deadline_cli.notices.facts import Place
from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.layout.frames import DRAWS, is_border, parts, without_advertised
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.places import Cell, Glyphs, Run, Span, span_at
from deadline_cli.records import NamedTuple
from deadline_cli.texts.origins import Origins

_BREAK = Pattern(r"\r\n?|\n")
BLANKS = (
    " \t\n\u3000\xa0\r\ufeff\u200b\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
)
_ORNAMENTS = "▲△▼◆◇■□★☆●○◎※♦"
_DASHES = "—-~～…·"
_RULES = frozenset("━─═—-_=＝*＊~～·•")
_DRAWN, _SHORTEST_RULE = frozenset("━─═＝"), 4
_MARKUP = "#*>_|" + BLANKS
# Pictures that decorate a line: 🌸, 📌, ✅.
_PICTURES = r"\U0001f000-\U0001faff\u2600-\u27bf"
_PICTOGRAMS = Pattern(rf"(?![{_ORNAMENTS}])[{_PICTURES}][{_PICTURES}\ufe0f\u200d]*")

_CONTINUED, _IS_CONTINUED = ("上接", "下转"), Pattern(r"[(（][^()（）]{2,16}[)）]")  # （上接第2版）…, （下转第6版）
_SPACED_OUT, _FEWEST = 0.9, 6
_FEWEST_OF_ONE = 3  # lines of a notice of one sentence


class Line(NamedTuple):
    """A line that is not blank: its offsets without outer blanks, and its words without Markdown's marks."""

    number: int
    start: int
    end: int
    words: str
    after_gap: bool
    apart: bool = False  # a drawn rule stands before, or it is one of a row of small notices
    headline: bool = False  # on a newspaper's page it stands over another text than the one above


def lines_of(text: str, spaced_out: bool | None = None) -> list[Line]:
    """The lines of `text` that have words, in order; `after_gap` says that a blank line stands before.

    `spaced_out` says of the text of which this is a part whether a blank line stands between any two of its lines.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    lines: list[Line] = []
    parted = start = 0
    gap, apart, framed_in, continued = True, False, False, False
    for number, line in enumerate(text.split("\n"), 1):
        words, heads = line.strip(_MARKUP), False
        if words and words[0] in DRAWS and is_border(words):
            framed_in, words = framed_in or parts(words), ""
        if not words:
            gap = True
            start += len(line) + 1
            continue
        if words[-1] == words[0]:
            framed = words[0] in _DRAWN and len(words.strip(words[0])) > 1  # ━━ 便民信息 ━━
            apart = apart or framed
            bare = words.strip(words[0] + _MARKUP) if framed else _without_ornaments(words)
            heads, words = bare != words, bare  # ★声明★ begins another, whatever stands right above it
        if words and not words[0].isalnum():
            if words[0] in _RULES and len(words) >= _SHORTEST_RULE and _RULES.issuperset(words):
                apart, words = words[0] in _DRAWN, ""  # a rule parts as a blank line does
            elif words[0] in "(（" and words[1:3] in _CONTINUED:  # another text's; behind it begins the next
                framed_in, continued = True, not _IS_CONTINUED.fullmatch(words)
                words = words if continued else ""
            elif (pictures := _PICTOGRAMS.match(words)) is not None:
                words = words.strip(pictures[0] + _MARKUP)
        if words:
            first = start + line.index(words)
            words = without_advertised(words)
            said, begins = words.replace(SOFT, ""), apart or framed_in
            lines.append(Line(number, first, first + len(words), said, gap or heads, begins, framed_in))
            parted += gap
            apart, framed_in, continued = False, continued, False
        gap = not words
        start += len(line) + 1
    if spaced_out is None:
        spaced_out = is_spaced_out(len(lines), parted) or _is_small_and_spaced_out(lines, parted)
    return _closed_up(lines) if spaced_out else lines


def is_spaced_out(lines: int, parted: int) -> bool:
    """Whether so many of a text's lines stand behind a blank one that this parts nothing."""
    return parted >= _SPACED_OUT * lines and lines >= _FEWEST


def _is_small_and_spaced_out(lines: list[Line], parted: int) -> bool:
    """Whether a few lines, of which one is a sentence, stand each behind a blank one: an office, a day, a text."""
    if not _FEWEST_OF_ONE <= len(lines) < _FEWEST or parted < len(lines):
        return False
    return sum("。" in line.words for line in lines) == 1


def _without_ornaments(words: str) -> str:
    """A line without the sign that stands at both ends: ▲听证公告▲, ——停水通知——; a page's number keeps its dashes."""
    sign = words[0]
    if sign not in _DASHES and sign not in _ORNAMENTS:
        return words
    bare = words.strip(sign + _MARKUP)
    return words if not bare or (sign in _DASHES and bare.isdigit()) else bare


def _closed_up(lines: list[Line]) -> list[Line]:
    """The lines of a text with a blank line between any two, where only more of them are a gap."""
    above = [-2, *(line.number for line in lines)]
    return [
        line._replace(after_gap=line.apart or line.number - number > 2)
        for line, number in zip(lines, above, strict=False)
    ]


def offset_in(text: str, start: int, length: int) -> int:
    """Where in the text the first `length` characters of a line's words end, SOFT line ends not counted."""
    end = start
    while length > 0:
        length -= text[end] != SOFT
        end += 1
    return end


class Ruler:
    """Turns offsets of a document's text into places: lines and columns from 1, in characters, of the user's own file.

    `spans` say where the text of a Word, PDF or table file stands; `source` and `origins` where that of a web page.
    """

    __slots__ = ("_known", "_origins", "_spans", "_text")

    def __init__(
        self,
        text: str,
        spans: tuple[Span, ...] = (),
        source: str = "",
        origins: tuple[tuple[int, int], ...] = (),
    ) -> None:
        self._text = source if origins else text
        self._known: list[int] | None = None
        self._spans = spans
        self._origins = Origins(origins) if origins else None

    def _starts(self) -> list[int]:
        """Where each line begins; looked for when the first place is asked."""
        self._known = [0, *[found.end() for found in _BREAK.finditer(self._text)]]
        return self._known

    def place(self, start: int, end: int) -> Place:
        """Where text[start:end] stands."""
        first, last = start, end - 1
        if self._origins is not None:
            first, last = self._origins.of(start), self._origins.of(max(start, end - 1))
        starts = self._known or self._starts()
        line = end_line = bisect_right(starts, first)
        if line < len(starts) and last >= starts[line]:
            end_line = bisect_right(starts, last)
        place = Place(
            start, end, line, first - starts[line - 1] + 1, end_line, max(first, last + 1) - starts[end_line - 1] + 1
        )
        return self._in_document(place) if self._spans else place

    def _in_document(self, place: Place) -> Place:
        """The place with what the document itself calls it: page, paragraph or cell."""
        first, last = (span_at(self._spans, at) for at in (place.start, max(place.start, place.end - 1)))
        if isinstance(first, Glyphs):
            return place._replace(page=first.page)
        if first is None or last is None or isinstance(last, Glyphs):
            return place
        begins, ends = _in_span(first, place.start), _in_span(last, max(place.start, place.end - 1))
        found = place._replace(line=begins[0], column=begins[1], end_line=ends[0], end_column=ends[1] + 1)
        if isinstance(first, Run):
            return found._replace(paragraph=first.paragraph)
        return found._replace(sheet=first.sheet, cell=first.name)


class PartRuler(Ruler):
    """The ruler of a part of a text: `at` characters and `lines` line ends stand before it."""

    __slots__ = ("_at", "_lines")

    def __init__(self, text: str, at: int, lines: int) -> None:
        super().__init__(text)
        self._at, self._lines = at, lines

    def place(self, start: int, end: int) -> Place:
        """Where text[start:end] of the part stands in the whole."""
        first, last, line, column, end_line, end_column = super().place(start, end)[:6]
        lines, at = self._lines, self._at
        return Place(first + at, last + at, line + lines, column, end_line + lines, end_column)


def _in_span(span: Run | Cell, offset: int) -> tuple[int, int]:
    """Line and column of an offset; one outside the span stands at its nearer end."""
    inside = min(max(offset, span.start), span.end - 1) - span.start
    if isinstance(span, Run):
        return span.paragraph, span.column + inside
    return span.row, span.offset + inside + 1
