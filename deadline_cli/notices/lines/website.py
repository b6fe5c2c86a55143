"""What a site prints around a notice: its column above, the day and source under the headline, its own words below."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_TRAILING = sense("trailing")
_BYLINE = sense("byline")
_BYLINES = 2  # lines of a date over a headline
_OVER_TITLES = ("公告日期", "证券代码", "股票代码")
_STAMP = Pattern(r"20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d\d:\d\d(?!\d)")  # seconds: a machine printed it


def is_column(bare: str) -> bool:
    """Whether a title is the name of a site's column, 通知公告 or 公告公示, and no notice's."""
    return len(bare) > 2 and not bare.strip("通知公告示政务信息其他开栏-[]【】")


def is_byline(line: str) -> bool:
    """Whether a line is what a site prints under its headline: 发布时间：… 来源：… 浏览次数：…."""
    if len(line) >= 120 or not (":" in line or "：" in line or "】" in line):
        return False
    if "。" in line or "；" in line or "，" in line:
        return False
    return _STAMP.search(line) is not None or has_any(plain(line), _BYLINE)


def is_trailing(line: str) -> bool:
    """Whether a line may stand under a notice's signature and still be part of it."""
    return len(line) < 120 and line.lstrip("(（").startswith(_TRAILING)


def byline_above(lines: list[Line], top: int, free: int) -> int:
    """The first of the lines over a headline that give its date (发布时间：…) or a company's code."""
    first = top
    while first > free and top - first < _BYLINES:
        above = lines[first - 1].words
        # - 2018-07-11 - at the very top: a page's day
        if not (above.startswith(_OVER_TITLES) or is_byline(above) or (first == 1 and DATE_ALONE.match(above))):
            break
        first -= 1
    return first
