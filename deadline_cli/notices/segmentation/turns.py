"""What a line begins in the midst of a page: the rest of a heading, an advertisement, another text, a stretch."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.headings import SENTENCE, ends_title, heads_like_notice
from deadline_cli.notices.lines.names import says
from deadline_cli.notices.lines.signature import DATE_ALONE
from deadline_cli.notices.lines.titles import LONGEST_TITLE, is_byline, is_title
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.statutes import STATUTE

_TRADE, _OF_NOTICES, _SIGNING, _HEADLINE = sense("advert"), sense("of-notices"), sense("signing-suffix"), 16

_OFFERED = Pattern(r"(?P<what>[^\s，。：:]{2,8})[：:][^\n]{8}")  # 房屋出售：学区三居，急售


def heads_on(lines: list[Line], i: int) -> bool:
    """Whether a line that could open a notice is a line of the heading that ends below it: 公开征求意见 / 的公告."""
    if SENTENCE.search(lines[i].words) or i + 1 >= len(lines) or lines[i + 1].after_gap:
        return False
    return is_title(lines[i + 1].words) or ends_title(lines, i + 1)


def turns_to_trade(lines: list[Line], i: int) -> bool:
    """Whether a line is the headline of an advertisement or of the news under a notice that nobody signed."""
    words = lines[i].words
    offered = _OFFERED.match(words)
    if offered is not None and has_any(offered["what"], _TRADE) and not has_any(words, _OF_NOTICES):
        return True
    if len(words) > _HEADLINE or SENTENCE.search(words.rstrip("！!")) or lines[i - 1].words[-1] not in "。！!":
        return False
    below = lines[i + 1].words if i + 1 < len(lines) else ""
    if DATE_ALONE.match(words) is not None:
        return False
    if words.endswith(_SIGNING) and DATE_ALONE.match(below) is not None:  # whatever it deals in, it signs
        return False
    return says(f"{words}\n{below}", _TRADE) and not has_any(words + below, _OF_NOTICES)


def begins_another(lines: list[Line], i: int) -> bool:
    """Whether a line is the headline of another text: behind a gap, like a notice's or with a site's date below it."""
    said = lines[i].words
    if not lines[i].after_gap or len(said) > LONGEST_TITLE or SENTENCE.search(said) or i + 1 >= len(lines):
        return False
    if lines[i - 1].words[-1] in "。！!" and heads_like_notice(said):
        return True
    below = lines[i + 1].words
    if not said.startswith("关于"):
        return False
    return DATE_ALONE.match(below) is not None or is_byline(below)


def is_draft(words: str) -> bool:
    """Whether below the signature the stretch begins on which opinions are asked."""
    return words.endswith(("稿)", "稿）")) or STATUTE.match(words) is not None
