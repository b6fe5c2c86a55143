"""What a text tells its office's units that binds everybody there: a service stops, people act, a list is shown."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_FOR_ALL, _TOLD_TO_ALL = sense("holds-for-all"), sense("told-to-all")
_LEAD = 200  # characters in which a text says what it is about
_IN_PASSING = pattern("for-all", "in-passing")
_CONVENES = Pattern(r"召开[^。\n]{0,40}(?:会议|大会|培训班|座谈会)|会议(?:时间|地点|定于)|举办[^。\n]{0,40}培训班")
_MAKES_PUBLIC = pattern("for-all", "makes-public")
_STOPS = pattern("for-all", "stops")
_PEOPLE_ACT = pattern("for-all", "people-act")
_ENROLS = Pattern(r"(?:报名|申请(?=截止))(?:截止)?(?:时间|日期)")
_WHEN = pattern("for-all", "when")
_RELAYED = pattern("for-all", "relayed")
# 凡…的, 责任自负: what befalls whoever does not act
_BEFALLS = Pattern(r"责任自负|后果自负|自行承担|不予赔偿|概不负责|(?:^|[。；;，,\n])凡(?!事|是)[^。，\n]{2,24}")
# 现将元旦放假安排通知如下
_IS_ABOUT = Pattern(
    rf"(?:现[将就]|关于)[^。\n]{{0,60}}(?:{'|'.join(_TOLD_TO_ALL)})[^。\n]{{0,40}}(?:如下|通知)"
    rf"|(?:{'|'.join(_TOLD_TO_ALL)})[^。，,\n]{{0,8}}如下"
)
_MOST, _MOST_STOPS = 4, 2  # times that people act, and that something stops, which count


def told_to_all(body: str) -> int:
    """By how many signs a text tells what holds for everybody; what stands at its beginning counts more."""
    told = _plainly(body)
    stops = min(_MOST_STOPS, len(_STOPS.findall(told)))
    signs = sum(told.count(word) for word in _FOR_ALL) + stops + (stops > 0)
    signs += len(_MAKES_PUBLIC.findall(body)) + len(_BEFALLS.findall(body)) + (_WHEN.search(body) is not None)
    signs += _RELAYED.search(body) is not None
    signs += 3 * (_ENROLS.search(body) is not None)
    signs += min(_MOST, len(_PEOPLE_ACT.findall(body)))
    return signs + 2 * tells_all(body) + (_IS_ABOUT.search(told[:_LEAD]) is not None)


def is_for_all(title: str) -> bool:
    """Whether a title says what holds for everybody: 关于元旦放假的通知."""
    return has_any(_IN_PASSING.sub("", title), _FOR_ALL)


def tells_all(body: str) -> bool:
    """Whether a text says at its beginning that something is shut or cut off: 现将2024年元旦放假安排通知如下."""
    return has_any(_plainly(body[:_LEAD]), _TOLD_TO_ALL)


def _plainly(text: str) -> str:
    """A text without what it says in passing: who comes to a meeting reports there, as new students do."""
    told = _IN_PASSING.sub("", text)
    return told.replace("报到", "") if _CONVENES.search(text) is not None else told
