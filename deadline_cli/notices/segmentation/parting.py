"""What stands in one stretch and is two texts: a notice under news, two notices with a gap between them."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.headings import heads_apart
from deadline_cli.notices.lines.press import is_of_another_matter, story_signs
from deadline_cli.notices.lines.website import is_byline, is_trailing
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.segmentation.blocks import block
from deadline_cli.notices.segmentation.favouring import FAVOURING
from deadline_cli.notices.segmentation.frame import is_signed_by_shape, speaks_to_many
from deadline_cli.notices.segmentation.opening import opens_at
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

# Excerpts: texts that lost their heads, below each other or beside news.
_MOST_LINES, _NEAR = 40, 12  # of a stretch; in which what stands beside an excerpt is looked at
_SETS = words("月 日内 天内 作废 声明")  # no excerpt is without them all
_SHORTEST_ROW = 24  # characters of a text that no gap sets apart
_CLOSED, _GOES_ON = frozenset("。！!）)0123456789"), frozenset("，,、；;：:")
_ANOTHERS, _STORY = -3.0, 2  # what is no notice weighs at most; signs of a story in it
_SHARED = 0.13  # of the pairs of characters of the shorter of two texts: two paragraphs of one share more, mostly
_PAIRS = Pattern(r"(?=([\u4e00-\u9fff]{2}))")
# What all notices say does not make two of them one.
_OF_THE_TRADE = frozenset(
    pair[1]
    for word in (*sense("formula"), *sense("loss"), *sense("from-publication"))
    for pair in _PAIRS.finditer(word)
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


def parted_into_excerpts(text: str, lines: list[Line], stretch: Stretch, signs: Signatures) -> list[Proposed]:
    """The notices that a stretch without a known title holds, and what else it does; none where it is one text.

    Each is a notice by itself, and has next to no words of the other.
    """
    if stretch.last - stretch.first > _MOST_LINES:
        return []
    begins = _paragraphs(lines, stretch)
    if len(begins) < 2:
        return []
    ends = [*(begin - 1 for begin in begins[1:]), stretch.last]
    gaps = any(lines[begin].after_gap for begin in begins[1:])
    groups: list[tuple[int, int, Proposed | None]] = []
    for first, last in zip(begins, ends, strict=True):
        signed = stretch.signed and last == stretch.last
        part = _alone(text, lines, (first, last), signs, signed=signed)
        if not (gaps or (part is not None and part.weighed.score >= 0)):
            return []
        if groups and not (
            _is_of_its_own(part)
            and _is_of_its_own(groups[-1][2])
            and _is_another(text, lines, groups[-1][:2], (first, last))
        ):
            first = groups.pop()[0]
            part = _alone(text, lines, (first, last), signs, signed=signed)
        groups.append((first, last, part))
    found = [part for *_, part in groups if part is not None]
    if len(groups) < 2 or all(part.weighed.score < 0 for part in found):
        return []
    for part in found:
        part.candidate.apart = True  # one reason more, which changes nothing here
    return found


def stands_alone(text: str, lines: list[Line], p: Proposed, signs: Signatures) -> Proposed:
    """An untitled text between two gaps, weighed as if it were all that the page says where what stands beside it is of
    another matter; else as it is."""
    if p.last - p.first == len(lines) - 1 or not has_any(p.candidate.body, _SETS):
        return p
    if not _is_set_apart(lines, p.first, p.last):
        return p
    beside = [(max(0, p.first - _NEAR), p.first - 1), (p.last + 1, min(len(lines) - 1, p.last + _NEAR))]
    if any(first <= last and not _is_another(text, lines, (first, last), (p.first, p.last)) for first, last in beside):
        return p
    alone = _alone(text, lines, (p.first, p.last), signs, apart=True)
    return alone if alone is not None and alone.weighed.score >= 0 else p


def _is_set_apart(lines: list[Line], first: int, last: int) -> bool:
    """Whether gaps, the ends of the page, or, where each line says a whole sentence, lines part a text from others."""
    rows = first == last and _are_rows(lines, max(0, first - _NEAR), min(len(lines) - 1, last + _NEAR))
    above, below = first == 0 or lines[first].after_gap, last + 1 == len(lines) or lines[last + 1].after_gap
    return rows or (above and below)


def _are_rows(lines: list[Line], first: int, last: int) -> bool:
    """Whether no gap stands among lines, and each but the last ends a sentence and says enough to be a text."""
    if any(line.after_gap for line in lines[first + 1 : last + 1]):
        return False
    return all(len(line.words) >= _SHORTEST_ROW and line.words[-1] in _CLOSED for line in lines[first:last])


def _paragraphs(lines: list[Line], stretch: Stretch) -> list[int]:
    """The lines with which paragraphs begin: behind gaps, or, where none stands, each line that says a whole one."""
    within = range(stretch.first + 1, stretch.last + 1)
    begins = [i for i in within if lines[i].after_gap and lines[i - 1].words[-1] not in _GOES_ON]
    if not begins and _are_rows(lines, stretch.first, stretch.last) and len(lines[stretch.last].words) >= _SHORTEST_ROW:
        begins = list(within)
    return [stretch.first, *begins]


def _alone(
    text: str, lines: list[Line], span: tuple[int, int], signs: Signatures, *, signed: bool = False, apart: bool = False
) -> Proposed | None:
    first, last = span
    part = block(lines, first, last, signed=signed)
    if not part.title and opens_at(text, lines, first, 400):
        part = replace(part, opened=True)
    return proposed(text, lines, part, first, signs, alone=True, apart=apart)


def _is_of_its_own(part: Proposed | None) -> bool:
    """Whether a paragraph is a notice, or plainly another's: a headline of its own, a story."""
    if part is None:
        return False
    c, score = part.candidate, part.weighed.score
    if score >= 0:
        return c.signed or not c.title  # who signs below signs what stands under another heading above, too
    told = bool(c.title) and "。" in c.body and not speaks_to_many(c)  # 请各位住户配合。 leads on
    return score <= _ANOTHERS and (told or story_signs(c.body) >= _STORY)


def _is_another(text: str, lines: list[Line], one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two texts have next to no words in common."""
    pairs, others = (
        {pair[1] for pair in _PAIRS.finditer(text[lines[first].start : lines[last].end])} - _OF_THE_TRADE
        for first, last in (one, other)
    )
    return len(pairs & others) <= _SHARED * min(len(pairs), len(others))
