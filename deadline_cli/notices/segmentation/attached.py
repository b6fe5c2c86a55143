"""What is printed right below a notice and no part of it: the stretch on which it asks for opinions, a site's menu."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.headings import SENTENCE
from deadline_cli.notices.lines.signature import is_signature
from deadline_cli.notices.lines.statutes import statute_in
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.pattern import Pattern

_ASKS = ("征求", "意见", "听取")
_LONGEST_HEADING = 4  # lines: 附：, the stretch's title, 第一章
_MENU = frozenset(sense("site-menu"))
_PIECE = Pattern(r"[^\s|｜\[\]【】·>»()（）]+")
# 上一篇：没有了, 版权所有 网站标识码 3601000001
_FOOT = Pattern(
    r"[\[【(（]?(?:[上下]一(?:篇|条|页)|版权所有|[Cc]opyright|COPYRIGHT|[©ⓒ]|备案号|网站标识|扫一扫|责任编辑|[主承]办单位[:：]|分享到?[:：])[^。]{0,60}$"
)


def _is_sites(words: str) -> bool:
    """Whether a line is what a site prints under everything: its buttons, the next page, its owner."""
    return _FOOT.match(words) is not None or all(plain(piece) in _MENU for piece in _PIECE.findall(words))


def last_line_of_notice(text: str, lines: list[Line], body_start: int, last: int) -> int:
    """The last line that is the notice's own; `last` where nothing is attached."""
    while lines[last].start > body_start and _is_sites(lines[last].words):
        last -= 1
    at = statute_in(text[body_start : lines[last].end])
    if at is None:
        return last
    k = next((i for i in range(last, 0, -1) if lines[i].start <= body_start + at), 0)
    asked = text[body_start : lines[k].start]
    if not any(word in asked for word in _ASKS):
        return last
    for _ in range(_LONGEST_HEADING):
        above = lines[k - 1]
        if above.start < body_start or SENTENCE.search(above.words.rstrip("：:")) or is_signature(lines, k - 1):
            break
        k -= 1
    return k - 1 if lines[k].start > body_start else last
