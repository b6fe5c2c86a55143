"""Cuts a page into its notices: where each begins and ends, and which words are its title."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.layout.lines import Line, lines_of
from deadline_cli.notices.lines.among_stories import with_headlines_among_stories
from deadline_cli.notices.lines.newspaper import with_headlines
from deadline_cli.notices.lines.run_on import LONG, parted
from deadline_cli.notices.lines.series.headed import with_heads_apart
from deadline_cli.notices.lines.series.parted import with_members_apart
from deadline_cli.notices.lines.series.records import with_records_apart, without_attributes
from deadline_cli.notices.lines.series.signed import with_firms_apart, with_signed_rows_apart
from deadline_cli.notices.lines.titles import without_lead
from deadline_cli.notices.segmentation import bullets
from deadline_cli.notices.segmentation.blocks import blocks
from deadline_cli.notices.segmentation.parting import own_end, parted_at_gap, parted_into_excerpts, stands_alone
from deadline_cli.notices.segmentation.proposed import Proposed, Segment, Signatures, proposed
from deadline_cli.notices.segmentation.stretch import Stretch
from deadline_cli.notices.segmentation.stretches import stretches
from deadline_cli.notices.segmentation.weighing import NEARLY
from deadline_cli.records import NamedTuple

SHORTEST_SAID = 30
"""Characters that a page may print twice."""
_FAR = -6.5  # what weighs less is no notice by itself either


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
    *_, found = cut_in_steps(text)
    assert found is not None
    return found


def cut_in_steps(text: str) -> Iterator[Cut | None]:
    """The same with a pause, None, behind each step: the lines, the stretches, the blocks."""
    lines = with_small_ones_apart(lines_of(text), text)
    yield None
    found = list(stretches(text, lines))
    yield None
    found = [*found, *blocks(text, lines, found)]
    yield None
    yield Cut(lines, _once(proposals(text, lines, found)))


def with_small_ones_apart(lines: list[Line], text: str, *, below_head: bool = False) -> list[Line]:
    """The lines, those that hold several notices parted, and without the marks before small notices."""
    if "题：" in text or "题:" in text:  # as in few texts
        lines = with_records_apart(lines, text)
    if "文章属性" in text:
        lines = without_attributes(lines, text)
    apart = with_heads_apart(with_members_apart(lines, text), text)
    pieces = [piece for line in apart for piece in (parted(line, text) if len(line.words) >= LONG else (line,))]
    firsts = {piece.words[0] for piece in pieces}
    items: set[int] = set()
    headings: set[int] = set()
    sorted_rows: list[set[int]] = []
    if not bullets.MARKS.isdisjoint(firsts):
        items, headings = bullets.marked_items(pieces), bullets.marked_headings(pieces)
        sorted_rows = bullets.rows_under_sorts(pieces)
    rows: set[int] = set() if bullets.BRACKETS.isdisjoint(firsts) else bullets.bracketed_rows(pieces)
    for row in (rows, *sorted_rows):
        bullets.with_rows_apart(pieces, row)
    for i in headings.union(*sorted_rows):
        pieces[i] = bullets.without_marks(pieces[i], text)
    kept = items | headings | rows
    read = [
        piece if i in kept or piece.words[0].isalpha() else bullets.without_bullet(piece, text)
        for i, piece in enumerate(pieces)
    ]
    if "债权" in text:
        read = with_firms_apart(read)
    read = with_headlines(with_signed_rows_apart(read), text, headings, below_head=below_head)
    return with_headlines_among_stories(read)


def proposals(text: str, lines: list[Line], found: list[Stretch], free: int = 0) -> list[Proposed]:
    """The candidates that stretches of a page are, in order; no notice before them took line `free` or one below."""
    found_so_far: list[Proposed] = []
    signs = Signatures(lines)
    for stretch in sorted(found, key=lambda d: d.first):
        p, front = proposed(text, lines, stretch, free, signs), None
        several = stretch.last > stretch.first and not stretch.known
        if several and (excerpts := parted_into_excerpts(text, lines, stretch, signs)):
            found_so_far += excerpts
            free = stretch.last + 1
            continue
        if p is not None and not (stretch.known or (stretch.opened and stretch.title)):
            p, front = own_end(text, lines, stretch, p, signs)
        if p is not None and front is None:
            if p.weighed.score >= 0:
                p, front = parted_at_gap(text, lines, stretch, p, signs)
            elif p.weighed.score > _FAR and not (stretch.title or stretch.signed):
                p = stands_alone(text, lines, p, signs)
        found_so_far += [each for each in (front, p) if each is not None]
        if stretch.known or stretch.headed or (p is not None and p.weighed.score >= 0):
            free = stretch.last + 1
    return found_so_far


def _once(proposed: list[Proposed]) -> list[Proposed]:
    """The candidates without those that a page prints again, word for word and in other lines: teaser and text."""
    if len(proposed) < 2:
        return proposed
    seen: dict[str, str] = {}
    kept = []
    for p in proposed:
        said = said_of(p)
        if len(said) < SHORTEST_SAID or seen.setdefault(said, printed_of(p)) == printed_of(p):
            kept.append(p)
    return kept


def printed_of(proposed: Proposed) -> str:
    """The lines of a candidate as the page prints them, a headline that it repeats included."""
    return proposed.candidate.under + proposed.candidate.body


def said_of(proposed: Proposed) -> str:
    """The words of a candidate without its blanks and line ends."""
    return without_lead(proposed.candidate.title) + "".join(proposed.candidate.body.split())
