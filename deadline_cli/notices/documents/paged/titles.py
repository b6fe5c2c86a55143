"""Titles that a page draws apart from their texts, all before or all after them, put over the texts again."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from deadline_cli.notices.documents.paged.glyph import Segment

_MOST_LINES: Final = 3
_MOST_LETTERS: Final = 60
_FEWEST_LETTERS: Final = 3
_NEXT: Final = 1.6  # of the size of the type: so far the next line is of the same text
_FAR: Final = 2.5  # so far a title may stand over its text
_LARGER: Final = 1.1
_LEAST_TEXT, _LONG = 2, 12  # lines of a text, letters of its first

Run = list[Segment]


def seated(drawn: list[Segment]) -> list[Segment]:
    """The lines as they are drawn, but each title that stands over a text which is drawn elsewhere right before it."""
    runs = _runs(drawn)
    loose = [at for at, run in enumerate(runs) if _is_title(run) and not _is_followed(runs, at)]
    if not loose:
        return drawn
    over: dict[int, list[int]] = {}
    for at in loose:
        text = _text_below(runs, at)
        if text is not None and text != at + 1:
            over.setdefault(text, []).append(at)
    moved = {at for titles in over.values() for at in titles}
    if not any(at + 1 in moved for at in moved):  # one alone may be a cell of a table
        return drawn
    found: list[Segment] = []
    for at, run in enumerate(runs):
        if at not in moved:
            for title in sorted(over.get(at, ()), key=lambda title: -runs[title][0].base):
                found += runs[title]
            found += run
    return found


def _runs(drawn: list[Segment]) -> list[Run]:
    """The lines in stretches that follow each other without a jump."""
    runs: list[Run] = []
    for segment in drawn:
        if runs and _goes_on(runs[-1][-1], segment):
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return runs


def _goes_on(before: Segment, after: Segment) -> bool:
    em = max(before.em, after.em)
    gap = before.bottom - after.top
    overlaps = after.left < before.right and before.left < after.right
    return -1.2 * em < gap < _NEXT * em - 0.5 * em and (overlaps or gap < -0.5 * em)


def _is_title(run: Run) -> bool:
    letters = "".join(glyph.char for segment in run for glyph in segment.glyphs)
    if any(below.top > above.base for above, below in pairwise(run)):  # cells of a row
        return False
    return len(run) <= _MOST_LINES and _FEWEST_LETTERS <= len(letters) <= _MOST_LETTERS and "。" not in letters


def _is_followed(runs: list[Run], at: int) -> bool:
    """Whether what is drawn next, or before, stands right below, or above, as a signature stands below its text."""
    run = runs[at]
    em = run[0].em
    if at and 0 <= runs[at - 1][-1].bottom - run[0].top + 0.5 * em < _NEXT * em and _overlap(runs[at - 1], run):
        return True
    return at + 1 < len(runs) and _is_over(run, runs[at + 1])


def _text_below(runs: list[Run], at: int) -> int | None:
    """The number of the stretch that begins right below a title."""
    run = runs[at]
    below = [
        (run[-1].bottom - text[0].top, other)
        for other, text in enumerate(runs)
        if other != at and text[0].base < run[-1].base and _overlap(run, text)
    ]
    if not below:
        return None
    _, nearest = min(below)
    return nearest if _is_over(run, runs[nearest]) else None


def _is_over(title: Run, text: Run) -> bool:
    """Whether a title stands right over a text: in its middle, or in larger type."""
    above, first = title[-1], text[0]
    if not -0.5 * above.em < above.bottom - first.top < _FAR * above.em or not _overlap(title, text):
        return False
    left, right = min(s.left for s in text), max(s.right for s in text)
    if not _is_prose(text) or above.left < left - above.em or above.right > right + above.em:
        return False
    middle = (left + right) / 2
    is_centred = abs((above.left + above.right) / 2 - middle) < 2 * above.em
    return above.em >= _LARGER * first.em or (is_centred and above.em >= first.em)


def _is_prose(run: Run) -> bool:
    """Whether a stretch is a text and no cells: its first line is long, and it has signs of a sentence."""
    if len(run) < _LEAST_TEXT or len(run[0].glyphs) < _LONG:
        return False
    return any(glyph.char in "，。" for segment in run for glyph in segment.glyphs)


def _overlap(one: Run, other: Run) -> bool:
    left, right = min(s.left for s in other), max(s.right for s in other)
    return min(s.left for s in one) < right and left < max(s.right for s in one)
