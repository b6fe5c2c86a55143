"""Whether a line is a title, in one line, broken, or with the number of what it heads: 商务部公告2020年第15号."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.headings import ends_title
from deadline_cli.notices.lines.titles import is_title
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN

_NUMBERED = Pattern(rf"{HAN}{{2,24}}(?:公告|通告)[(（]?20\d\d年第?\d{{1,4}}号[)）]?$")


def titled(lines: list[Line], i: int) -> bool:
    """Whether line i is a title, or the end of one."""
    words = lines[i].words
    return is_title(words) or ends_title(lines, i) or (words[-1] in "号)）" and _is_numbered(lines, i))


def _is_numbered(lines: list[Line], i: int) -> bool:
    """Whether a line is a title with its number behind it, and no title stands over or under it: else it is theirs."""
    if _NUMBERED.match(lines[i].words) is None:
        return False
    return not any(is_title(line.words) for line in (*lines[max(i - 1, 0) : i], *lines[i + 1 : i + 2]))
