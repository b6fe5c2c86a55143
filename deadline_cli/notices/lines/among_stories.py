"""The headlines on a page without a paper's head: stories among its texts, or who signs them, show them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.headings import SENTENCE
from deadline_cli.notices.lines.lists import NEAR
from deadline_cli.notices.lines.newspaper import (
    LONGEST_HEADLINE,
    PARAGRAPH,
    SECTIONS,
    ends_in_last_name,
    ends_in_name,
    heads_on_its_line,
    is_cells,
    is_headline,
    is_own,
)
from deadline_cli.notices.lines.press import is_of_another_matter, story_signs
from deadline_cli.notices.lines.signature import is_day_alone, is_issuer
from deadline_cli.notices.lines.titles import is_title
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

_FEWEST_HEADS, _FEWEST_STORIES, _FEWEST_SIGNED, _MANY_HEADS = 3, 2, 2, 5
_MOST_LINES = 12  # of a text, from its headline on, that are asked whether they tell a story
_MARKED = 4  # lines between two sections of a notice
_MOST_HEADS = 3  # lines of a page's own head
_NAME = Pattern(rf"{HAN}{{4,20}}$")  # whoever it is, under a full stop and over another heading
_CLOSED = frozenset("。！!")
_LONGEST_LABEL, _STOPS = 7, ("。", "，", "；")


def with_headlines_among_stories(lines: list[Line]) -> list[Line]:
    """The lines, each headline marked over or under a story, behind a signature or without a word of the text above.

    Two stories must stand near it, or two texts that are signed above another's headline: a notice's own sections tell
    no story, and nobody signs them.
    """
    long = [len(line.words) >= PARAGRAPH for line in lines]
    if sum(long) < _FEWEST_STORIES:  # each story has such a line
        return lines
    near = [i for i in range(len(lines)) if lines[i].headline or _stands_over(lines, long, i)]
    heads = _headlines_of(lines, near) if len(near) >= _FEWEST_HEADS else []
    if len(heads) < _FEWEST_HEADS:
        return lines
    ends = [*heads[1:], len(lines)]
    stories = {head for head, end in zip(heads, ends, strict=True) if _tells_story(lines, head, end)}
    signed = {i for i in heads if i and _signs(lines, i - 1)}
    if not _show_texts(len(stories), len(signed), len(heads)):
        return lines
    starts = [lines[i].start for i in heads]
    told_at, signed_at = [lines[i].start for i in heads if i in stories], [lines[i].start for i in heads if i in signed]
    found = list(lines)
    for k, i in enumerate(heads):
        tell, sign = _number_near(told_at, lines[i].start), _number_near(signed_at, lines[i].start)
        around = _number_near(starts, lines[i].start)
        if not _show_texts(tell, sign, around):
            continue
        most = 2 * (tell + sign) >= around
        above = heads[k - 1] if k else 0
        if not (most or i in stories or above in stories or i in signed or _turns(lines, above, i)):
            continue
        # where only signers show the texts, one that nobody signs has its headline behind a signature
        if tell >= _FEWEST_STORIES or i in signed or any(_signs(lines, j) for j in range(i + 1, ends[k])):
            found[i] = lines[i]._replace(headline=True)
    return found


def _headlines_of(lines: list[Line], near: list[int]) -> list[int]:
    """Those of the lines that have the shape of a headline, and not the mark of a section above them: ■备注."""
    heads: list[int] = []
    for i in near:
        mark = lines[i].words[0]
        if not mark.isalnum() and not lines[i].headline:
            above = (k for k in range(max(0, i - _MARKED), i) if k not in heads)
            if any(lines[k].words[0] == mark for k in above):
                continue
        if _may_be_headline(lines, i):
            heads.append(i)
    return heads


def _show_texts(stories: int, signed: int, heads: int) -> bool:
    """Whether so many stories and signed texts show that headlines near them stand over texts of their own."""
    return stories >= _FEWEST_STORIES or signed >= _FEWEST_SIGNED or (stories + signed > 1 and heads >= _MANY_HEADS)


def _turns(lines: list[Line], above: int, i: int) -> bool:
    """Whether a headline has no word of the text above it."""
    return is_of_another_matter(lines[i].words, "\n".join(line.words for line in lines[above:i]))


def _number_near(starts: list[int], at: int) -> int:
    """How many of the places are near `at`."""
    return bisect_right(starts, at + NEAR) - bisect_left(starts, at - NEAR)


def _stands_over(lines: list[Line], long: list[bool], i: int) -> bool:
    """Whether what a headline stands over, two lines below it at most, is there: the quickest to see."""
    if len(lines[i].words) > LONGEST_HEADLINE:
        return i > 0 and "：" in lines[i].words[:PARAGRAPH]
    return any(long[i + 1 : i + 3]) or (i + 1 < len(lines) and "\u3000" in lines[i + 1].words)


def _may_be_headline(lines: list[Line], i: int) -> bool:
    """Whether a line has the shape of a headline, or is one already; the first of the page needs nothing above it."""
    if lines[i].headline:
        return True
    if i + 1 >= len(lines):
        return False
    if len(lines[i].words) > LONGEST_HEADLINE:
        # 采购人：… right under a title is a label of a record, and signs nothing; 某户：你… is whom it addresses
        labelled = any(is_title(line.words) for line in lines[max(0, i - 2) : i])
        cell = i > 1 and is_issuer(lines[i - 1].words) and _is_label(lines[i - 2].words)  # 第三中标候选人 / 某公司
        return heads_on_its_line(lines[i].words) and i > 0 and _signs(lines, i - 1) and not (labelled or cell)
    if i <= _MOST_HEADS and all(_is_short(line.words) for line in lines[: i + 1]):
        if i and (is_own(lines[i].words) or "：" in lines[i].words or (i > 1 and is_cells(lines[i - 1].words))):
            return False  # a number, a label, the end of a table's row below the first text's title
        return len(lines[i + 1].words) >= PARAGRAPH and not _is_short(lines[i + 1].words)
    if _stands_behind_name(lines, i):
        return True
    if _is_name(lines, i) and heads_on_its_line(lines[i + 1].words):  # who signs, and the next text
        return False
    return is_headline(lines, i) and not (i + 2 < len(lines) and _stands_behind_name(lines, i + 1))


def _is_label(said: str) -> bool:
    """Whether a line is a few words without a stop: what stands under it is its cell."""
    return len(said) <= _LONGEST_LABEL and said[-1] not in _CLOSED and not is_day_alone(said)


def _is_short(said: str) -> bool:
    """Whether a line is no longer than a headline, and no sentence or the half of a bracket."""
    return len(said) <= LONGEST_HEADLINE and ("（" in said) == ("）" in said) and SENTENCE.search(said) is None


def _stands_behind_name(lines: list[Line], i: int) -> bool:
    """Whether a short line over a paragraph stands under a name, whoever it is, that signs a sentence."""
    if not _is_name(lines, i - 1) or not _is_short(lines[i].words) or is_own(lines[i].words):
        return False
    return len(lines[i + 1].words) >= PARAGRAPH


def _is_name(lines: list[Line], i: int) -> bool:
    """Whether line i is a name alone under a full stop."""
    said = lines[i].words
    return i > 0 and lines[i - 1].words[-1] in _CLOSED and _NAME.match(said) is not None and not said.endswith(SECTIONS)


def _tells_story(lines: list[Line], head: int, end: int) -> bool:
    """Whether the text under a headline tells a story and nobody signs it."""
    last = min(end, head + _MOST_LINES)
    return not _signs(lines, end - 1) and any(
        len(line.words) >= PARAGRAPH and story_signs(line.words) > 0 for line in lines[head:last]
    )


def _signs(lines: list[Line], i: int) -> bool:
    """Whether a line ends in who signs it, or is nothing but the signer's name or a day."""
    said = lines[i].words
    head, colon, rest = said.partition("：")
    if colon and len(head) <= _LONGEST_LABEL and not has_any(rest, _STOPS):  # 建设单位：某某环卫所
        return False
    return is_issuer(said) or is_day_alone(said) or ends_in_name(said) or ends_in_last_name(said) or _is_name(lines, i)
