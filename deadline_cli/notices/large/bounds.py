"""Where a large text may be cut: before a title behind a blank line, best below a signature.

A cut that turns out to be none costs time only: whether the text can be parted there is asked of the reader itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from deadline_cli.notices.layout.lines import is_spaced_out
from deadline_cli.notices.layout.page_heads import Head, first_yearless_head, heads_of
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.titles import is_title
from deadline_cli.notices.pattern import Pattern
from deadline_cli.records import NamedTuple

_GAP = Pattern(r"\n(?:[ \t\u3000\xa0\r]*\n)+")
_BEFORE, _BEHIND = 1500, 3000  # characters around a part that the reader may look at
_SAMPLE = 200_000
_PATIENCE = 400  # gaps that are looked at for a title below a signature; then any title will do


class Part(NamedTuple):
    """A stretch of a text from `start` to `end`, with what surrounds it from `top` to `bottom`, all at line ends.

    `lines` stand above `top`; `head` is the last head of a newspaper's page above `start` that has a year, `in_paper`
    says that one stands there, with a year or without.
    """

    start: int
    end: int
    top: int
    bottom: int
    lines: int
    head: Head | None
    in_paper: bool


def looks_spaced_out(text: str) -> bool:
    """Whether a blank line stands between any two lines, as far as its beginning tells."""
    lines = apart = 0
    gap = True
    for line in text[:_SAMPLE].split("\n"):
        if line.strip():
            lines += 1
            apart += gap
        gap = not line.strip()
    return is_spaced_out(lines, apart)


def beginnings(text: str, size: int, *, spaced_out: bool) -> list[int]:
    """The offsets at which parts of at least `size` characters begin; the first is 0."""
    found = [0]
    while (at := _beginning(text, found[-1] + size, spaced_out=spaced_out)) is not None:
        found.append(at)
    return found


def _beginning(text: str, at: int, *, spaced_out: bool) -> int | None:
    """The next offset from `at` on at which a notice may begin."""
    any_title = None
    for number, gap in enumerate(_GAP.finditer(text, at)):
        if spaced_out and gap.group().count("\n") < 3:
            continue
        line = text[gap.end() : _line_end(text, gap.end())].strip()
        if not line or not is_title(line):
            continue
        if _is_signed(text, gap.start()):
            return gap.end()
        any_title = any_title or gap.end()
        if number > _PATIENCE:
            break
    return any_title


def _is_signed(text: str, end: int) -> bool:
    return DATE_ALONE.match(text[text.rfind("\n", 0, end) + 1 : end].strip()) is not None


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def parts_of(text: str, begins: list[int]) -> Iterator[Part]:
    """The parts that begin at these offsets, in order."""
    heads = heads_of(text)
    above: Head | None = None
    ahead = next(heads, None)
    paper = first_yearless_head(text)
    lines = counted = 0
    for start, end in zip(begins, [*begins[1:], len(text)], strict=True):
        top = _gap_before(text, start - _BEFORE) if start else 0
        while ahead is not None and ahead[0] < start:
            if ahead[1].certain and (paper is None or ahead[0] < paper):
                paper = ahead[0]
            above, ahead = ahead[1], next(heads, None)
        lines += _line_ends(text, counted, top)
        counted = top
        yield Part(start, end, top, bottom_of(text, end), lines, above, paper is not None and paper < start)


def bottom_of(text: str, end: int) -> int:
    """Where the surroundings of a part end."""
    gap = _GAP.search(text, end + _BEHIND)
    return gap.end() if gap is not None else len(text)


def _gap_before(text: str, at: int) -> int:
    """The end of the last gap above `at`."""
    reach = _BEHIND
    while at > 0:
        low = max(0, at - reach)
        found: re.Match[str] | None = None
        for found in _GAP.finditer(text, low, at):  # noqa: B007 - the last one
            pass
        if found is not None:
            return found.end()
        if low == 0:
            break
        reach *= 4
    return 0


def _line_ends(text: str, start: int, end: int) -> int:
    return text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)
