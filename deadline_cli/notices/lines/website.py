"""What a site prints around a notice: its column above, the day and source under the headline, its own words below."""

from __future__ import annotations

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_TRAILING = sense("trailing")
_BYLINE = sense("byline")
_STAMP = Pattern(r"20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d\d:\d\d(?!\d)")  # seconds: a machine printed it


def is_column(bare: str) -> bool:
    """Whether a title is the name of a site's column, 通知公告 or 公告公示, and no notice's."""
    return len(bare) > 2 and not bare.strip("通知公告示政务信息其他开栏-[]【】")


def is_byline(line: str) -> bool:
    """Whether a line is what a site prints under its headline: 发布时间：… 来源：… 浏览次数：…."""
    if len(line) >= 120 or not has_any(line, (":", "：", "】")) or has_any(line, ("。", "；", "，")):
        return False
    return _STAMP.search(line) is not None or has_any(plain(line), _BYLINE)


def is_trailing(line: str) -> bool:
    """Whether a line may stand under a notice's signature and still be part of it."""
    return len(line) < 120 and line.lstrip("(（").startswith(_TRAILING)
