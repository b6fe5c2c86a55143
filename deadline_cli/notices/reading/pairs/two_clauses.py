"""A window said in two clauses or under two labels: 3月4日开始，3月26日结束; 开始时间：A　结束时间：B."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.pairs.pair import Pair, inherited

_OPENS = pattern("two-clauses", "opens")
_SHUTS = pattern("two-clauses", "shuts")
_MAY_OPEN, _MAY_SHUT = Pattern("[起始启效自]"), Pattern("[满止束到效终至]")  # of which each such label has one
_FROM_TO, _BARE_GAP = Pattern(r"起止(?:日期|时间)?:\n?$"), Pattern(r"[ \u3000\n|]+")  # 报名起止日期：A⏎B
_APART = 60
_NO_LABEL = "(、,. 1234567890一二三四-/年月日"
_BEGINS = pattern("two-clauses", "begins")
_BETWEEN = Pattern(r"[与和](?=\d)")
_ENDS = Pattern(r"(?:时)?(?:结束|截止|终止|止|打止|为止|停止|关闭|关停|恢复|解除|解封|重新|完工|竣工)")
# 定于A起开启泄洪闸，预计持续至B; 定于A起停电，预计B恢复供电
_LASTS = Pattern(r"(?:起|开始)?[^。;\n]{0,40}?,?(?:预计|计划|预期)?将?(?:持续|延续|维持)(?:至|到)$")
_EXPECTED = pattern("two-clauses", "expected")
_RESTORED = pattern("two-clauses", "restored")
_LONGEST_ACT = 50  # characters from one of its days to the other


def with_next(text: str, first: Day, last: Day) -> Pair | None:
    """The window that two dates make with the words between them."""
    if (pair := _labelled_apart(first, last)) is not None:
        return pair
    if (
        "起止" in first.lead
        and _FROM_TO.search(first.lead) is not None
        and _BARE_GAP.fullmatch(text, first.end, last.start) is not None
    ):
        return Pair(first.start, last.end, first, last, form="two-labels")
    return _begun_and_ended(text, first, last) or _lasting(text, first, last)


def _begun_and_ended(text: str, first: Day, last: Day) -> Pair | None:
    """3月4日开始，3月26日结束."""
    if (joint := _BETWEEN.match(text, first.end)) is not None and last.start == joint.end():
        between = text.startswith(("之间", "期间"), last.end)
        return Pair(first.start, last.end, first, inherited(last, first)) if between else None
    begun = _BEGINS.match(text, first.end)
    ended = _ENDS.match(text, last.end)
    if begun is None or ended is None or last.start - begun.end() > 1:
        return None
    return Pair(first.start, ended.end(), first, inherited(last, first), form="begun-and-ended")


def _lasting(text: str, first: Day, last: Day) -> Pair | None:
    """A起开启泄洪闸，预计持续至B: how long an act lasts, told in a sentence."""
    if last.start - first.end > _LONGEST_ACT or not (first.readable and last.readable):
        return None
    between = text[first.end : last.start]
    expected = _EXPECTED.match(between) is not None and _RESTORED.match(text, last.end) is not None
    if not expected and _LASTS.match(between) is None:
        return None
    return Pair(first.start, last.end, first, inherited(last, first), form="lasts-until")


def _labelled_apart(first: Day, last: Day) -> Pair | None:
    """开始时间：A　结束时间：B: a window under two labels of the same thing."""
    if last.start - first.end > _APART:
        return None
    if _MAY_OPEN.search(first.lead) is None or _MAY_SHUT.search(last.lead) is None:
        return None
    opens, shuts = _OPENS.search(first.lead), _SHUTS.search(last.lead)
    if opens is None or shuts is None or _OPENS.search(last.lead) is not None:
        return None
    of, other = opens["of"].strip(_NO_LABEL), shuts["of"].strip(_NO_LABEL)
    if of and other and of[-2:] != other[-2:]:
        return None
    return Pair(first.start, last.end, first, last, form="two-labels")
