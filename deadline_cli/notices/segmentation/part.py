"""A part of a large page cut into its notices as if the whole were read at once.

The reader goes line by line, and what it does depends on the stretch that is open and on the lines nearby. So a part is
read with some text before and behind it, and what is open behind its first line is compared with what is open where
the part before goes on past its own end: if both are equal, so is all that follows.
"""

from __future__ import annotations

from bisect import bisect_left
from hashlib import blake2b

from deadline_cli.notices.layout.lines import lines_of
from deadline_cli.notices.segmentation.blocks import blocks
from deadline_cli.notices.segmentation.cut import SHORTEST_SAID, printed_of, proposals, said_of, with_small_ones_apart
from deadline_cli.notices.segmentation.proposed import Proposed
from deadline_cli.notices.segmentation.stretch import Stretch
from deadline_cli.notices.segmentation.stretches import Page, read_line
from deadline_cli.records import NamedTuple

Open = tuple[object, ...]
"""What is open behind a line: the fields of its stretch and the first line that may be taken, as offsets from there."""
Said = tuple[bytes, bytes]
"""Fingerprints of a candidate's words, and of its words and lines."""


class Own(NamedTuple):
    """The part of a text that is read for its own sake: from offset `start` to `end`.

    `first` and `last` say that nothing stands before it and behind it in the document, `below_head` that the head of a
    newspaper's page stands somewhere before it.
    """

    start: int
    end: int
    first: bool
    last: bool
    below_head: bool = False


class PartCut(NamedTuple):
    """`opens` and `leaves`: what is open behind the part's first line and the next part's; None where that is no
    beginning of a notice, so that the text cannot be parted there. `lines` of its own, `apart` behind a blank one.
    """

    proposed: list[Proposed]
    said: list[Said]
    opens: Open | None
    leaves: Open | None
    lines: int
    apart: int


def cut_part(text: str, own: Own, *, spaced_out: bool, seen: dict[bytes, bytes]) -> PartCut:
    """The candidates of a part; `spaced_out` as for lines_of, `seen` the fingerprints of what stood before it."""
    whole_lines = lines_of(text, spaced_out)
    lines = with_small_ones_apart(whole_lines, text, below_head=own.below_head)
    starts = [line.start for line in lines]
    begin = bisect_left(starts, own.start)
    end = len(lines) if own.last else bisect_left(starts, own.end)
    page = Page(text, lines, free=begin)
    found: list[Stretch] = []
    opens = leaves = None
    for i in range(begin, end):
        found += read_line(page, i)
        if i == begin:
            opens = _open(page, i)
    if own.last:
        found += page.end(end)
    elif end < len(lines):
        found += read_line(page, end)
        leaves = _open(page, end)
    found.sort(key=lambda stretch: stretch.first)
    if not found or found[0].first != begin:  # the open stretch was not taken as it was opened
        opens = None
    proposed = proposals(text, lines, [*found, *blocks(text, lines, found, begin, end)], begin)
    kept, said = _once(proposed, seen)
    notices = [p for p in kept if p.weighed.score >= 0]
    if notices and notices[-1].segment.runs_on:  # the signature of the next notice is its own
        leaves = None
    numbers = [line.number for line in whole_lines if own.start <= line.start and (own.last or line.start < own.end)]
    above = [line.number for line in whole_lines if line.start < own.start][-1:] or [-1]
    apart = sum(number - before > 1 for before, number in zip([*above, *numbers], numbers, strict=False))
    return PartCut(kept, said, opens, leaves, len(numbers), apart)


def _open(page: Page, i: int) -> Open | None:
    """What is open behind line i, where that begins a notice with a title; offsets are counted from it."""
    stretch = page.stretch
    if stretch is None or stretch.first != i or not stretch.title or not (stretch.known or stretch.headed):
        return None
    at = page.lines[i].start
    return (
        stretch.title, stretch.last - i, stretch.headings, stretch.body_start and stretch.body_start - at,
        stretch.signed, stretch.serves, stretch.runs_on, stretch.known, stretch.opened, stretch.headed, page.free - i,
    )  # fmt: skip


def _once(proposed: list[Proposed], seen: dict[bytes, bytes]) -> tuple[list[Proposed], list[Said]]:
    """As cut.once, told by fingerprints: the candidates that stay, and what each of all said that says enough."""
    kept: list[Proposed] = []
    said: list[Said] = []
    known = dict(seen)
    for p in proposed:
        words = said_of(p)
        if len(words) >= SHORTEST_SAID:
            said.append((_fingerprint(words), _fingerprint(printed_of(p))))
            if known.setdefault(*said[-1]) != said[-1][1]:
                continue
        kept.append(p)
    return kept, said


def _fingerprint(words: str) -> bytes:
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=12).digest()
