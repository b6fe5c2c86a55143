"""The mark at the head of a small notice (★张某：本院受理…, ■减资公告：…), which must not hide the notice."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import BLANKS, Line, offset_in
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.addressees import addresses, serves
from deadline_cli.notices.lines.titles import is_column, is_title, plain, run_on_title
from deadline_cli.notices.segmentation.opening import opens_notice

_BULLETS = "★☆●○■□▲△▼◆◇◎※♦"
_MARKS = frozenset(_BULLETS)
_SHORTEST_TITLE = 4
_SECTIONS = sense("notice-column")


def without_bullet(line: Line, text: str) -> Line:
    """The line without its mark, where a notice begins behind it; ■广告 and ★本报讯 keep theirs."""
    said = line.words
    if said[0] not in _BULLETS:
        return line
    rest = said.lstrip(_BULLETS + BLANKS)
    if len(rest) < _SHORTEST_TITLE or not _begins_notice(rest):
        return line
    return line._replace(start=offset_in(text, line.start, len(said) - len(rest)), words=rest, after_gap=True)


def is_bulleted(line: Line, text: str) -> bool:
    """Whether a mark that began a notice stood before the line."""
    return text[line.start - 1 : line.start] in _MARKS


def _begins_notice(rest: str) -> bool:
    if addresses(rest) and serves(rest):
        return True
    if is_title(rest):
        bare = plain(rest)
        return len(bare) >= _SHORTEST_TITLE and bare not in _SECTIONS and not is_column(bare)
    return run_on_title(rest, True) > 0 or opens_notice(rest, "")
