"""The headlines on a page without a paper's head: the stories among its texts say that each text has its own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.headings import SENTENCE
from deadline_cli.notices.lines.lists import NEAR
from deadline_cli.notices.lines.newspaper import LONGEST_HEADLINE, PARAGRAPH, ends_in_name, is_headline
from deadline_cli.notices.lines.signature import is_day_alone, is_issuer
from deadline_cli.notices.lines.story import is_of_another_matter, told

_FEWEST_HEADS, _FEWEST_STORIES = 3, 2
_MOST_LINES = 12  # of a text, from its headline on, that are asked whether they tell a story


def with_headlines_among_stories(lines: list[Line]) -> list[Line]:
    """The lines, each headline marked over or under a story, behind a signature or without a word of the text above.

    Two stories must stand near it: a notice's own sections tell none.
    """
    long = [len(line.words) >= PARAGRAPH for line in lines]
    if sum(long) < _FEWEST_STORIES:  # each story has such a line
        return lines
    near = [i for i in range(len(lines)) if lines[i].headline or _stands_over(lines, long, i)]
    heads = [i for i in near if _may_be_headline(lines, i)] if len(near) >= _FEWEST_HEADS else []
    if len(heads) < _FEWEST_HEADS:
        return lines
    ends = [*heads[1:], len(lines)]
    stories = {head for head, end in zip(heads, ends, strict=True) if _tells_story(lines, head, end)}
    if len(stories) < _FEWEST_STORIES:
        return lines
    starts = [lines[i].start for i in heads]
    told_at = [lines[i].start for i in heads if i in stories]
    found = list(lines)
    for k, i in enumerate(heads):
        first, end = _near(told_at, lines[i].start)
        if end - first < _FEWEST_STORIES:
            continue
        begins, ends_at = _near(starts, lines[i].start)
        most = 2 * (end - first) >= ends_at - begins
        above = heads[k - 1] if k else 0
        if most or i in stories or above in stories or _signs(lines, i - 1) or _turns(lines, above, i):
            found[i] = lines[i]._replace(headline=True)
    return found


def _turns(lines: list[Line], above: int, i: int) -> bool:
    """Whether a headline has no word of the text above it."""
    return is_of_another_matter(lines[i].words, "\n".join(line.words for line in lines[above:i]))


def _near(starts: list[int], at: int) -> tuple[int, int]:
    """The first of the places near `at`, and the one behind the last."""
    return bisect_left(starts, at - NEAR), bisect_right(starts, at + NEAR)


def _stands_over(lines: list[Line], long: list[bool], i: int) -> bool:
    """Whether what a headline stands over, two lines below it at most, is there: the quickest to see."""
    if len(lines[i].words) > LONGEST_HEADLINE:
        return False
    return any(long[i + 1 : i + 3]) or (i + 1 < len(lines) and "\u3000" in lines[i + 1].words)


def _may_be_headline(lines: list[Line], i: int) -> bool:
    """Whether a line has the shape of a headline, or is one already; the first of the page needs nothing above it."""
    if lines[i].headline:
        return True
    if i + 1 >= len(lines) or len(lines[i].words) > LONGEST_HEADLINE:
        return False
    if i == 0:
        return SENTENCE.search(lines[0].words) is None and len(lines[1].words) >= PARAGRAPH
    return is_headline(lines, i)


def _tells_story(lines: list[Line], head: int, end: int) -> bool:
    """Whether the text under a headline tells a story and nobody signs it."""
    last = min(end, head + _MOST_LINES)
    return not _signs(lines, end - 1) and any(
        len(line.words) >= PARAGRAPH and told(line.words) > 0 for line in lines[head:last]
    )


def _signs(lines: list[Line], i: int) -> bool:
    """Whether a line ends in who signs it, or is nothing but the signer's name or a day."""
    if i < 0:
        return False
    said = lines[i].words
    return is_issuer(said) or is_day_alone(said) or ends_in_name(said)
