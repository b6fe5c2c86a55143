"""A stretch of a page as a candidate in its lines, with the reasons for and against it."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.newspaper import ends_in_name, is_barred
from deadline_cli.notices.lines.signature import is_signature
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.lines.website import is_byline
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.attached import last_line_of_notice
from deadline_cli.notices.segmentation.bullets import ADS, is_bulleted, is_next_marked
from deadline_cli.notices.segmentation.candidate import Candidate, in_figures
from deadline_cli.notices.segmentation.stretch import Stretch
from deadline_cli.notices.segmentation.weighing import Weighed, weighed
from deadline_cli.records import NamedTuple

_HEAD = 4  # lines over an untitled stretch that may be another paper's heading
_NEAR = 6  # lines of a small notice
_ADVERTS = sense("advert")


class Signatures:
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


class Above:
    """The first lines of the part of a page that an untitled stretch ends: of an application the title, the parties.

    They are looked for when a reason asks: most blocks are turned away before.
    """

    __slots__ = ("_first", "_free", "_lines", "_signs")

    def __init__(self, lines: list[Line], first: int, free: int, signs: Signatures) -> None:
        self._lines, self._first, self._free, self._signs = lines, first, free, signs

    def __iter__(self) -> Iterator[str]:
        begins = max(self._signs.last_above(self._first), self._free - 1) + 1
        return iter([plain(line.words) for line in self._lines[begins : min(self._first, begins + _HEAD)]])


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


def proposed(
    text: str,
    lines: list[Line],
    stretch: Stretch,
    free: int,
    signs: Signatures,
    *,
    alone: bool = False,
    apart: bool = False,
) -> Proposed | None:
    """A stretch with its reasons; None for one without a text. No stretch before it took line `free` or one below.

    `alone`: it is weighed as if it were all that the page says; `apart`: what stands beside it is of another matter.
    """
    if stretch.body_start is None or stretch.last < stretch.first:
        return None
    last = last_line_of_notice(text, lines, stretch.body_start, stretch.last)
    start, end = lines[stretch.first].start, lines[last].end
    body = in_figures(text[stretch.body_start : end].replace(SOFT, ""))
    if not body.strip():
        return None
    above = () if stretch.title else Above(lines, stretch.first, free, signs)
    begins = lines[stretch.first]
    marked = is_bulleted(begins, text) or (begins.headline and is_barred(begins.words))
    # ▲某公司定于A拍卖… below small notices with the same mark
    marked = marked or (begins.words[0] in ADS and _follows_its_like(lines, stretch.first, text))
    headed = bool(stretch.title) and not stretch.known
    lead = lines[stretch.first - 1].words if stretch.first else ""
    under = text[start : stretch.body_start]
    known = (stretch.known, stretch.opened, stretch.headed, stretch.signed)
    # all that a page says, or what is signed right below another's signature
    whole = stretch.first == 0 or (headed and signs.last_above(stretch.first) == stretch.first - 1)
    whole = alone or (whole and (last == len(lines) - 1 or (headed and ends_in_name(lines[last].words))))
    # 2024-08-25 17:20　来源：某某热线 under a headline: a site's, whose day is no page's
    sourced = (
        begins.headline
        and last > stretch.first
        and "来源" in (below := lines[stretch.first + 1].words)
        and is_byline(below)
    )
    candidate = Candidate(
        plain(stretch.title), body, *known, above, marked, lead, under, begins.headline and not sourced, whole, apart
    )
    segment = Segment(stretch.title, start, end, stretch.body_start, stretch.runs_on)
    return Proposed(stretch.first, last, segment, candidate, weighed(candidate))


def _follows_its_like(lines: list[Line], first: int, text: str) -> bool:
    """Whether a small notice with the mark of line `first`, no advertisement, begins with a line right above."""
    return not has_any(lines[first].words, _ADVERTS) and any(
        is_next_marked(lines, first, k, text) for k in range(max(0, first - _NEAR), first)
    )
