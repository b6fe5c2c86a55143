"""What stands in one stretch and is two texts: a notice under news, two notices with a gap between them."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.headings import heads_apart
from deadline_cli.notices.lines.press import is_of_another_matter
from deadline_cli.notices.lines.website import is_byline, is_trailing
from deadline_cli.notices.segmentation.blocks import block
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.frame import is_signed_by_shape
from deadline_cli.notices.segmentation.proposed import Proposed, Signatures, proposed
from deadline_cli.notices.segmentation.stretch import Stretch
from deadline_cli.notices.segmentation.voices import gaps_part
from deadline_cli.notices.segmentation.weighing import weighed
from deadline_cli.records import replace

_NONE = -1.0  # what a story weighs at most under its headline, and a notice without its signature seldom
_STOPS = frozenset("。！？!?”")
_MOST_ENDS, _PLAINER, _HEADED = 8, 1.0, 3.0  # ends of a block that are tried; by how much one must be the better notice
_SHORTEST_HEADING = 4
_LONGEST_NAME = 30  # who signed the one above
_ROWS, _ROWS_ABOVE, _CELL = 16, 2, 40  # lines in which four rows of a table stand; characters of a cell
_LITTLE = 0.9  # what says for a notice in the news above one, at most
_VOICES = frozenset({"speaker", "somebody is told", "speaks to many", "turns to all", "addressee", "closing words"})
_AS_MUCH = 3.0  # by how much less plain a notice may be without what stands above it
# What news have as well as notices.
_OF_NEWS_TOO = frozenset(
    {"day or length", "date", "word of the trade", "label of a term", "heading over a signed text"}
)


def own_end(
    text: str, lines: list[Line], stretch: Stretch, whole: Proposed, signs: Signatures
) -> tuple[Proposed, Proposed | None]:
    """A block as it is; or that end of it, behind a gap, which is a notice more plainly, and what stands before it.

    An end with a heading of its own may be less plain: the words above it are reasons for the whole.
    """
    ends = [i for i in range(stretch.first + 1, stretch.last + 1) if lines[i].after_gap and _ends(lines[i - 1].words)]
    if not ends:
        return whole, None
    most, best = weighed(whole.candidate, whole=True).score + _PLAINER, whole
    for i in ends[-_MOST_ENDS:]:
        part = block(lines, i, stretch.last, signed=stretch.signed)
        headed = len(part.title) >= _SHORTEST_HEADING or (stretch.signed and heads_apart(lines, i))
        if not (headed or stretch.signed or any("。" in line.words for line in lines[i : stretch.last + 1])):
            continue
        if (end := proposed(text, lines, part, i, signs)) is None:
            continue
        score = weighed(end.candidate, whole=True).score
        if score >= 0 and stretch.signed and _begins_another(text, lines, stretch, part):
            above = proposed(text, lines, block(lines, stretch.first, i - 1), stretch.first, signs)
            if above is not None and weighed(above.candidate, whole=True).score <= _NONE:
                return end, above
        if score >= 0 and score + (_HEADED if headed else 0) > most:
            most, best = score, end
        elif (
            score >= 0
            and best is whole
            and not headed
            and score + _PLAINER + _AS_MUCH >= most
            and gaps_part(lines, stretch.first, i)
        ):
            above = proposed(text, lines, block(lines, stretch.first, i - 1), stretch.first, signs)
            if above is not None and _says_little(above):
                return end, above
    if best is whole:
        return whole, None
    return best, proposed(text, lines, block(lines, stretch.first, best.first - 1), stretch.first, signs)


def _begins_another(text: str, lines: list[Line], stretch: Stretch, part: Stretch) -> bool:
    """Whether a part of a stretch has a heading of its own that has no word of what stands above it."""
    if len(part.title) < _SHORTEST_HEADING or not heads_apart(lines, part.first):
        return False
    return is_of_another_matter(part.title, text[lines[stretch.first].start : lines[part.first - 1].end])


def _ends(above: str) -> bool:
    """Whether a line may be the last of a text: a sentence, or who edited it: 责编：某某　初审：某某."""
    return above[-1] in _STOPS or above[-1] in ")）" or is_byline(above) or is_trailing(above)


def _says_little(p: Proposed) -> bool:
    """Whether hardly anything in a text is said as notices say it."""
    reasons = weighed(p.candidate, whole=True).reasons
    if any(name in _VOICES for name, _ in reasons):
        return False
    return sum(weight for name, weight in reasons if name in FAVOURING and name not in _OF_NEWS_TOO) <= _LITTLE


def parted_at_gap(
    text: str, lines: list[Line], stretch: Stretch, whole: Proposed, signs: Signatures
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
            or above.endswith((":", "："))  # 名单（共50人）：
            or _among_cells(lines, i)
        ):
            continue
        part = block(lines, i, stretch.last, signed=stretch.signed)
        end = proposed(text, lines, part, i, signs)
        if end is None or end.weighed.score < 0 or not (stretch.signed or is_signed_by_shape(end.candidate)):
            continue
        front = proposed(text, lines, replace(stretch, last=i - 1, signed=False), stretch.first, signs)
        if front is None:
            continue
        none = weighed(front.candidate, whole=True).score <= _NONE and _begins_another(text, lines, stretch, part)
        if none or front.weighed.score >= 0:
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
