"""A window said in two clauses or under two labels: 3月4日开始，3月26日结束; 开始时间：A　结束时间：B."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.pairs.pair import Pair, inherited

# 信息披露起始日期, 报名开始时间, 挂牌期满日期, 截止时间: two labels of one window
_OPENS = Pattern(
    r"(?P<of>[^,。;:\n]{0,8}?)(?:(?:起始|开始|起|开启|生效)(?:公示|公告|披露|报名|挂牌|发布)?(?:日期|时间|日|之日)?[:为是|(\n]*|(?:日期|时间)?\((?:起|始|开始)\)[:|]*|(?:自|始于?)[:|]+)$"
)
_SHUTS = Pattern(
    r"(?P<of>[^,。;:\n]{0,8}?)(?:(?:期满|届满|截止|终止|结束|到期|止|失效)(?:公示|公告|披露|报名|挂牌|发布)?(?:日期|时间|日|之日)?[:为是|(\n]*|(?:日期|时间)?\((?:止|终|结束)\)[:|]*|(?:至|[止终]于?)[:|]+)$"
)
_FROM_TO, _BARE_GAP = Pattern(r"起止(?:日期|时间)?:\n?$"), Pattern(r"[ \u3000\n|]+")  # 报名起止日期：A⏎B
_APART = 60
_NO_LABEL = "(、,. 1234567890一二三四-/年月日"
# 3月9日8时开通，4月6日17时关闭
# 3月9日开始，3月13日结束; 3月9日9:00开始报名，3月13日17:00截止; 3月9日开始，为期5个工作日，至3月13日结束
_BEGINS = Pattern(
    r"(?:算起|起算|计起|起|开始|启动|开通|开启)(?:[^\d一二三四五六七八九十,。;:、\n]{1,5}(?=,))?(?:,(?:为期|共)[\d一二三四五六七八九十]{1,3}(?:个?工作日|日|天))?[,、]?(?:[至到])?(?:次年|翌年|来年|同年)?"
)
_BETWEEN = Pattern(r"[与和](?=\d)")
_ENDS = Pattern(r"(?:时)?(?:结束|截止|终止|止|打止|为止|停止|关闭|关停|恢复|解除|解封|重新|完工|竣工)")
# 定于A起开启泄洪闸，预计持续至B; 定于A起停电，预计B恢复供电
_LASTS = Pattern(r"(?:起|开始)?[^。;\n]{0,40}?,?(?:预计|计划|预期)?将?(?:持续|延续|维持)(?:至|到)$")
_EXPECTED = Pattern(
    r"(?:(?:起|开始)[^。;\n\d]{0,24}?|[^。;\n\d,]{0,8}?(?:停[水电气暖航运诊课止]|断[水电气网]|关闭|封闭|封航|闭[馆园])[^。;\n\d,]{0,10})"
    r",(?:预计|计划)?(?:将?于|在|至|到)?$"
)
_RESTORED = Pattern(
    r"(?:前后|左右|前)?(?:后?恢复|结束|完工|竣工|通车|复[水电气航课诊]|解[除封]|重新(?:开放|开[馆园]|营业|通))"
)
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
    opens, shuts = _OPENS.search(first.lead), _SHUTS.search(last.lead)
    if opens is None or shuts is None or _OPENS.search(last.lead) is not None:
        return None
    of, other = opens["of"].strip(_NO_LABEL), shuts["of"].strip(_NO_LABEL)
    if of and other and of[-2:] != other[-2:]:
        return None
    return Pair(first.start, last.end, first, last, form="two-labels")
