"""Cuts a page into its notices: where each begins and ends, and which words are its title."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line, lines_of
from deadline_cli.notices.layout.wrapping import SOFT
from deadline_cli.notices.lines.crowded import parted
from deadline_cli.notices.lines.headings import goes_on_counting, heads_apart
from deadline_cli.notices.lines.signature import is_signature
from deadline_cli.notices.lines.titles import plain, without_lead
from deadline_cli.notices.segmentation.attached import last_line_of_notice
from deadline_cli.notices.segmentation.blocks import block, blocks
from deadline_cli.notices.segmentation.bullets import (
    bracketed_rows,
    is_bulleted,
    marked_headings,
    marked_items,
    without_bullet,
    without_marks,
)
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.frame import is_signed_by_shape
from deadline_cli.notices.segmentation.stretch import Stretch
from deadline_cli.notices.segmentation.stretches import stretches
from deadline_cli.notices.segmentation.weighing import NEARLY, Weighed, weighed
from deadline_cli.records import NamedTuple, replace

SHORTEST_SAID = 30
"""Characters that a page may print twice."""
_STOPS = frozenset("。！？!?”")
_MOST_ENDS, _PLAINER, _HEADED = 8, 1.0, 3.0  # ends of a block that are tried; by how much one must be the better notice
_SHORTEST_HEADING = 4
_LONGEST_NAME = 30  # who signed the one above
_ROWS, _ROWS_ABOVE, _CELL = 16, 2, 40  # lines in which four rows of a table stand; characters of a cell
_HEAD = 4  # lines over an untitled stretch that may be another paper's heading


class _Signatures:
    """The signatures of a page, each line asked once, when a stretch below it does."""

    __slots__ = ("_last", "_lines")

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        self._last: list[int] = []

    def last_above(self, i: int) -> int:
        """The last line above line i that is a signature, -1 without one."""
        last = self._last
        for k in range(len(last), i):
            last.append(k if is_signature(self._lines, k) else last[-1] if k else -1)
        return last[i - 1] if i else -1


class Segment(NamedTuple):
    """A notice's part of the document: `title` may be empty, the body starts behind the title."""

    title: str
    start: int
    end: int
    body_start: int
    runs_on: bool = False  # the next one stands under the same title and signature


class Proposed(NamedTuple):
    """A candidate in its lines (indices, both inclusive), with its reasons; `segment` stands for it where it wins."""

    first: int
    last: int
    segment: Segment
    candidate: Candidate
    weighed: Weighed


class Cut(NamedTuple):
    """A page cut up: its lines, and every candidate in order."""

    lines: list[Line]
    proposed: list[Proposed]

    @property
    def segments(self) -> list[Segment]:
        """The notices, in order."""
        return [p.segment for p in self.proposed if p.weighed.score >= 0]

    @property
    def nearly(self) -> list[Proposed]:
        """The candidates that fall short of a notice by little."""
        return [p for p in self.proposed if -NEARLY <= p.weighed.score < 0]


def cut(text: str) -> Cut:
    """The candidates of a page: titled stretches, opened stretches, and the blocks that none of these took."""
    lines = with_small_ones_apart(lines_of(text), text)
    found = list(stretches(text, lines))
    return Cut(lines, _once(proposals(text, lines, [*found, *blocks(text, lines, found)])))


def with_small_ones_apart(lines: list[Line], text: str) -> list[Line]:
    """The lines, those that hold several notices parted, and without the marks before small notices."""
    pieces = [piece for line in lines for piece in parted(line, text)]
    items, headings, rows = marked_items(pieces), marked_headings(pieces), bracketed_rows(pieces)
    for i in rows:
        pieces[i] = pieces[i]._replace(after_gap=True, ruled=True)
    for i in headings:
        pieces[i] = without_marks(pieces[i], text)
    return [piece if i in items | headings | rows else without_bullet(piece, text) for i, piece in enumerate(pieces)]


def proposals(text: str, lines: list[Line], found: list[Stretch], free: int = 0) -> list[Proposed]:
    """The candidates that stretches of a page are, in order; no notice before them took line `free` or one below."""
    proposed: list[Proposed] = []
    signs = _Signatures(lines)
    for stretch in sorted(found, key=lambda d: d.first):
        p, front = _proposed(text, lines, stretch, free, signs), None
        if p is not None and not (stretch.known or stretch.opened or stretch.headed):
            p, front = _own_end(text, lines, stretch, p, signs)
        if p is not None and front is None and p.weighed.score >= 0:
            p, front = _parted(text, lines, stretch, p, signs)
        proposed += [] if front is None else [front]
        if p is not None:
            proposed.append(p)
        if stretch.known or stretch.headed or (p is not None and p.weighed.score >= 0):
            free = stretch.last + 1
    return proposed


def _own_end(
    text: str, lines: list[Line], stretch: Stretch, whole: Proposed, signs: _Signatures
) -> tuple[Proposed, Proposed | None]:
    """A block as it is; or that end of it, behind a gap, which is a notice more plainly, and what stands before it.

    An end with a heading of its own may be less plain: the words above it are reasons for the whole.
    """
    ends = [
        i for i in range(stretch.first + 1, stretch.last) if lines[i].after_gap and lines[i - 1].words[-1] in _STOPS
    ]
    if not ends:
        return whole, None
    most, best = weighed(whole.candidate, whole=True).score + _PLAINER, whole
    for i in ends[-_MOST_ENDS:]:
        part = block(lines, i, stretch.last, signed=stretch.signed)
        headed = len(part.title) >= _SHORTEST_HEADING or (stretch.signed and heads_apart(lines, i))
        if not headed and not any("。" in line.words for line in lines[i : stretch.last + 1]):
            continue
        if (end := _proposed(text, lines, part, i, signs)) is None:
            continue
        score = weighed(end.candidate, whole=True).score
        plain_enough = score + (_HEADED if headed else 0) > most
        if score >= 0 and plain_enough:
            most, best = score, end
    if best is whole:
        return whole, None
    return best, _proposed(text, lines, block(lines, stretch.first, best.first - 1), stretch.first, signs)


def _parted(
    text: str, lines: list[Line], stretch: Stretch, whole: Proposed, signs: _Signatures
) -> tuple[Proposed, Proposed | None]:
    """A stretch as it is; or what stands behind a gap in it, if that and what stands before it are notices alike.

    It has a heading or an addressee of its own and is signed: who placed it is not who placed the one above.
    """
    for i in range(stretch.first + 1, stretch.last):
        if "。" not in text[stretch.body_start : lines[i].start] or not heads_apart(lines, i):
            continue
        above = lines[i - 1].words
        if (
            (above[-1] not in _STOPS and len(above) > _LONGEST_NAME)
            or _among_cells(lines, i)
            or goes_on_counting(lines, i, stretch.last)
        ):
            continue
        end = _proposed(text, lines, block(lines, i, stretch.last, signed=stretch.signed), i, signs)
        if end is None or end.weighed.score < 0 or not (stretch.signed or is_signed_by_shape(end.candidate)):
            continue
        front = _proposed(text, lines, replace(stretch, last=i - 1, signed=False), stretch.first, signs)
        if front is not None and front.weighed.score >= 0:
            return end, front
    return whole, None


def _among_cells(lines: list[Line], i: int) -> bool:
    """Whether line i begins a row of a table of one cell a line: two rows above, it and the next have no sentence."""
    gaps = [k for k in range(max(0, i - _ROWS), min(len(lines), i + _ROWS)) if lines[k].after_gap]
    gaps.append(min(len(lines), i + _ROWS))
    at = gaps.index(i)
    if at < _ROWS_ABOVE or at + 2 >= len(gaps):
        return False
    return not any("。" in line.words or len(line.words) > _CELL for line in lines[gaps[at - 2] : gaps[at + 2]])


def _once(proposed: list[Proposed]) -> list[Proposed]:
    """The candidates without those that a page prints again, word for word and in other lines: teaser and text."""
    if len(proposed) < 2:
        return proposed
    seen: dict[str, str] = {}
    kept = []
    for p in proposed:
        said = said_of(p)
        if len(said) < SHORTEST_SAID or seen.setdefault(said, p.candidate.body) == p.candidate.body:
            kept.append(p)
    return kept


def said_of(proposed: Proposed) -> str:
    """The words of a candidate without its blanks and line ends."""
    return without_lead(proposed.candidate.title) + "".join(proposed.candidate.body.split())


def _proposed(text: str, lines: list[Line], stretch: Stretch, free: int, signs: _Signatures) -> Proposed | None:
    """A stretch with its reasons; None for one without a text. No stretch before it took line `free` or one below."""
    if stretch.body_start is None or stretch.last < stretch.first:
        return None
    last = last_line_of_notice(text, lines, stretch.body_start, stretch.last)
    start, end = lines[stretch.first].start, lines[last].end
    body = text[stretch.body_start : end].replace(SOFT, "")
    if not body.strip():
        return None
    above = () if stretch.title else _above(lines, stretch.first, free, signs)
    marked = is_bulleted(lines[stretch.first], text)
    lead = lines[stretch.first - 1].words if stretch.first else ""
    under = text[start : stretch.body_start]
    known = (stretch.known, stretch.opened, stretch.headed, stretch.signed)
    candidate = Candidate(plain(stretch.title), body, *known, above, marked, lead, under)
    segment = Segment(stretch.title, start, end, stretch.body_start, stretch.runs_on)
    return Proposed(stretch.first, last, segment, candidate, weighed(candidate))


def _above(lines: list[Line], first: int, free: int, signs: _Signatures) -> tuple[str, ...]:
    """The first lines of the part of a page that an untitled stretch ends: of an application the title, the parties."""
    signed = max(signs.last_above(first), free - 1)
    return tuple([plain(line.words) for line in lines[signed + 1 : min(first, signed + 1 + _HEAD)]])
