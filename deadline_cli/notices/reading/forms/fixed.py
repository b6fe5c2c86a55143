"""What the forms of days on which something is held have in common: that a day is fixed, moved, or has its hour."""

from __future__ import annotations

from deadline_cli.dates import PARTS_OF_DAY
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms.form import Around

_FIXED = sense("fixed-on")
MOVED = sense("moved-to")
OLD = words("原定于 原定 原于")
IS_HELD = words("举行 进行 投票 开展 召开")
CLOSED = ("截止", "截标")
_HOUR_BEHIND = Pattern(
    rf"(?:\([^()]{{2,12}}\))?(?:{PARTS_OF_DAY})?[\d一二三四五六七八九十]{{1,3}}(?:[时点](?!间)|:\d\d)"
)
# A（星期六）, A上午8时至12时, A 9:00-17:00: the weekday and the hours behind a day
_HOUR = rf"(?:{PARTS_OF_DAY})?(?:[\d一二三四五六七八九十]{{1,3}}[时点:](?:\d{{1,2}}分?|半|整)?)"
_HOURS = Pattern(
    rf"(?:\([^()]{{1,12}}\)|,)*(?:{_HOUR}?起?(?:[-—~至到](?:次日|当日)?{_HOUR}(?:止|结束)?)|{_HOUR})?(?:全天|当天|左右|前后|整|准时|,)*"
)
MOVED_REACH = 30
_SAID = 20  # characters of a weekday and its hour before the day in brackets
_SAID_FIRST = Pattern(rf"(?:[本下]?(?:周|星期|礼拜)[一二三四五六日天])(?P<hour>{_HOUR})?\($")
_PLACE = 40  # characters in which the place stands below a time
_LABELS = tuple([f"{mark}{named}:" for mark in ("\n", "、", ".", ")", " ", "。", ";") for named in ("时间", "日期")])


def has_hour(words: Around) -> bool:
    """Whether a day has its hour, behind it or behind the lunar day in brackets: 11月18日（农历十月初十）上午九点."""
    return words.day.hour is not None or _HOUR_BEHIND.match(words.after) is not None


def is_fixed(words: Around) -> bool:
    """Whether the words before a day fix it: 定于, 将于, 时间为, or 于 before a day with its hour."""
    before = words.before.rstrip("(")
    if before.endswith(("已于", "曾于", "已在", "曾在", "(即")):
        return False  # it was held; 视为送达（即A）: the last day of what is said before
    return before.endswith(_FIXED) or (words.day.hour is not None and before.endswith("于"))


def said_behind(words: Around) -> str:
    """The clause behind a day, without its weekday and hours: 进行 of 11月15日（星期六）8时至12时进行."""
    hours = _HOURS.match(words.clause)
    return words.clause[hours.end() :] if hours is not None else words.clause


def meets_here(words: Around) -> bool:
    """时间：A上午9时 above 地点：…; 时间：周五晚上7点（A），地点：…."""
    begin, timed = words.day.start, has_hour(words)
    if (said := _SAID_FIRST.search(words.text[max(0, begin - _SAID) : begin])) is not None:
        begin, timed = begin - len(said.group()), timed or said["hour"] is not None
    if not words.text.endswith(_LABELS, 0, begin) or not timed:
        return False
    return has_any(words.text[words.day.end : words.day.end + _PLACE], ("地点:", "会场:"))
