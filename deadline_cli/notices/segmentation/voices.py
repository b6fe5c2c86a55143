"""Whether a paragraph between two gaps is told by somebody else than a notice: a report, a lesson, another paper."""

from __future__ import annotations

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.addressees import ITEM
from deadline_cli.notices.lines.bounds import signs_over_day
from deadline_cli.notices.lines.headings import joined_heading, may_head, nothing_but_signature
from deadline_cli.notices.lines.lists import NEAR
from deadline_cli.notices.lines.press import has_dateline, is_of_another_matter, story_signs
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.lines.website import is_byline
from deadline_cli.notices.phrases import has_any, writes_chinese
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.opposing import OPPOSING
from deadline_cli.notices.segmentation.weighing import read_weights

# What a paragraph of a notice may lack as well, or be: these do not say who tells it.
_OF_ANY_PIECE = frozenset({
    "neither title nor signature", "nobody speaks, untitled", "neither signed nor dated", "neither sentence nor day",
    "sets nothing", "names only days gone by", "breaks off", "nothing under its title", "nobody speaks",
    "list of stages", "list of lengths", "general rule", "question", "piece of a plan", "cover of a tender",
    "comes into force", "written to an office", "record", "lines of data", "blanks to be filled in",
})  # fmt: skip
_ANOTHERS, _PLAINLY = -2.1, -4.0  # what the reasons weigh together; where somebody speaks for himself
_GOES_ON = "：:，,、；;"
_LONGEST_HEADING, _LONGEST_HEADLINE = 2, 36  # lines, characters
_HEADLINE, _STORY = 8, 1  # characters of a headline; what shows a story
_DATELINE, _EDITORS = 20, ("记者", "编辑", "责编", "通讯员", "实习生")  # characters of a report's head; who makes one
_GAPS_NEAR = 30  # lines in which gaps are counted


def gaps_part(lines: list[Line], first: int, i: int) -> bool:
    """Whether a gap says anything below line `first`: less than half of the lines above line i stand behind one."""
    between = lines[max(first + 1, i - _GAPS_NEAR) : i]
    return 2 * sum(line.after_gap for line in between) < max(len(between), 1)


def tells_below(text: str, lines: list[Line], i: int, first: int) -> bool:
    """Whether line i, behind a gap, begins what another tells under a notice that nobody signed."""
    if not _stands_apart(lines, i):
        return False
    last = i
    while last + 1 < len(lines) and (not lines[last + 1].after_gap or (last == i and may_head(lines[i].words))):
        if lines[last + 1].headline and last > i:
            break
        last += 1
    if _names_reporter(lines, i, last):
        return True
    above = text[max(lines[first].start, lines[i].start - NEAR) : lines[i - 1].end]
    return _is_anothers(text, lines, i, last, above, plainly=not gaps_part(lines, first, i))


def _names_reporter(lines: list[Line], first: int, last: int) -> bool:
    """Whether lines begin as a report, under a headline or without one, or end under it in who wrote or edited them."""
    if has_dateline(lines[first].words[:_DATELINE]):
        return True
    if last == first or len(lines[first].words) > _LONGEST_HEADLINE or lines[first].words[-1] in _GOES_ON + "。":
        return False
    end = lines[last].words
    edited = has_any(end, _EDITORS) and (is_byline(end) or end[0] in "（(") and "。" in lines[last - 1].words
    return edited or has_dateline(lines[first + 1].words[:_DATELINE])


def _stands_apart(lines: list[Line], i: int) -> bool:
    """Whether line i stands behind a gap and does not go on with the line above, as an item or behind a colon, and
    signs nothing: a column's end may stand between a text and who signs it."""
    if not lines[i].after_gap or lines[i - 1].words[-1] in _GOES_ON or ITEM.match(lines[i].words):
        return False
    return not signs_over_day(lines, i)


def _is_anothers(text: str, lines: list[Line], first: int, last: int, above: str, *, plainly: bool) -> bool:
    """Whether the reasons against a notice that show a voice weigh enough; more where somebody speaks for himself.

    A story under its own headline, which has no word of the text above, is another's; nothing else is where gaps stand
    everywhere (`plainly`).
    """
    if not writes_chinese(text, lines[first].start, lines[last].end):
        return False
    body = first
    while body < last and body - first < _LONGEST_HEADING and may_head(lines[body].words):
        body += 1
    if body > first and nothing_but_signature(lines, body):
        return False  # 某系统操作指南.pdf / 某中心 / A: what is attached, and who signs
    title = joined_heading(lines, first, body - 1, lines[body - 1].words) if body > first else ""
    c = Candidate(plain(title), text[lines[body].start : lines[last].end].replace(SOFT, ""), known=False)
    head = title or (lines[first].words if last > first else "")  # 听说要涨水费？官方：只是听证
    headed = title or (len(head) <= _LONGEST_HEADLINE and "。" not in head and not head.startswith("附"))
    told = headed and len(head) >= _HEADLINE and story_signs(f"{head}\n{c.body}") >= _STORY
    if told and is_of_another_matter(plain(head), above):
        return True
    if plainly:
        return False
    _, weights = read_weights()
    voice = sum(weights.get(name, 0) for name, holds in OPPOSING.items() if name not in _OF_ANY_PIECE and holds(c))
    return voice <= (_PLAINLY if c.speaks or c.addresses else _ANOTHERS)
