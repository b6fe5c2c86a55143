"""Whether a text is a circular: it tells an office's own units, or the offices below it, what work they have to do.

Not one is what tells the units of what holds for everybody: that water fails, that the house is shut, who was chosen.
"""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.recipients import OFFICE_HOLDERS, PEOPLE, speaks_to_units, spoken_to
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any

_WORK = sense("unit-work")
_PUBLICITIES = Words(("公示", "公告", "通告", "启事"))
# 关于公示…名单的通知, 关于公布…获奖名单的通知; no 公示制, 公示时间
_IS_PUBLISHED = Pattern(
    r"公[示告](?![制栏牌板]|时间|期|工作|情况|办法|系统|平台)|公布[^，。]{2,60}(?:名单|结果)的?通知"
)
# 现将《…》印发给你们: who is spoken to stands above, where it was cut off
_SENT_DOWN = Pattern(r"现将《[^》\n]{2,60}》[^。，,\n]{0,10}(?:印发|转发|下发)(?:给|你)")
_CALLED, _UNITS_WORK, _DELIVERED, _MEET = patterns("circulars", "called", "units-work", "delivered", "meet")
_ORDERED, _SETS_WORK, _SUBJECT = patterns("circulars", "ordered", "sets-work", "subject")
_IN_PASSING, _MAKES_PUBLIC, _STOPS = patterns("circulars", "in-passing", "makes-public", "stops")
_PEOPLE_ACT, _WHEN, _RELAYED = patterns("circulars", "people-act", "when", "relayed")
_HANDS_UP = Pattern(r"(?<!网)上报(?![销账名])|(?<!无法)填报|报送|汇总|报至|报我")
_TITLES_CITED = Pattern(r"《[^《》\n]{2,60}》")  # 停课 in the name of a rule shuts no school
_PURPOSE = Pattern(r"(?:^|\n)[ \t\u3000]*为[^。\n]{4,80}[,，](?=经|现|请|根据|特|决定|我)")
# 发往：各乡镇　等级：特急: the head of a telegram from office to office
_TELEGRAM = Pattern(r"(?:等级|密级|签批)[：:]|^(?:发往|主送)[：: ]|(?:内部|传真)明?电")
_UNADDRESSED, _MOST = -3, 4
_FOR_ALL, _TOLD_TO_ALL = sense("holds-for-all"), sense("told-to-all")
_LEAD = 200  # characters in which a text says what it is about
_CONVENES = Pattern(r"召开[^。\n]{0,40}(?:会议|大会|培训班|座谈会)|会议(?:时间|地点|定于)|举办[^。\n]{0,40}培训班")
_ENROLS = Pattern(r"(?:报名|申请(?=截止))(?:截止)?(?:时间|日期)")
# 凡…的, 责任自负: what befalls whoever does not act
_BEFALLS = Pattern(r"责任自负|后果自负|自行承担|不予赔偿|概不负责|(?:^|[。；;，,\n])凡(?!事|是)[^。，\n]{2,24}")
# 现将元旦放假安排通知如下
_IS_ABOUT = Pattern(
    rf"(?:现[将就]|关于)[^。\n]{{0,60}}(?:{'|'.join(_TOLD_TO_ALL)})[^。\n]{{0,40}}(?:如下|通知)"
    rf"|(?:{'|'.join(_TOLD_TO_ALL)})[^。，,\n]{{0,8}}如下"
)
_MOST_ACTS, _MOST_STOPS = 4, 2  # times that people act, and that something stops, which count


@lru_cache(maxsize=4)  # several reasons ask
def work_of_units(title: str, body: str, lead: str = "") -> int:
    """By how many signs a text that speaks to units alone sets them work more than it tells what holds for all.

    0 for a text that speaks to people, or to nobody, and for one whose title says what it tells all.
    """
    set_by_title = _SETS_WORK.search(title) is not None
    if title.endswith(_PUBLICITIES) or (not set_by_title and (is_for_all(title) or _IS_PUBLISHED.search(title))):
        return 0
    addressed = spoken_to(body)
    if addressed == PEOPLE:
        return 0
    if addressed is None and _TELEGRAM.search(lead) is not None:
        addressed = OFFICE_HOLDERS
    if addressed is None:
        shown = (_CALLED.search(body) or _SENT_DOWN.search(body)) is not None
        subjects = 0 if title and not title.endswith("通知") else min(_MOST, len(_SUBJECT.findall(body)))
        if not (shown or subjects):
            return 0
        addressed = _UNADDRESSED + subjects + 2 * shown
    body = _TITLES_CITED.sub("", body)
    work = min(_MOST, _work(_PURPOSE.sub("", body)))
    return max(0, addressed + work + 2 * set_by_title - told_to_all(body))


def _work(body: str) -> int:
    """How often a text sets work: what is sent by a day counts once."""
    delivered = len(_DELIVERED.findall(body))
    rest = _DELIVERED.sub("", body) if delivered else body
    work = delivered + sum(rest.count(word) for word in _WORK)
    work += len(_HANDS_UP.findall(rest))
    return work + sum(len(signs.findall(body)) for signs in (_UNITS_WORK, _MEET, _ORDERED))


def tells_units_of_all(title: str, body: str) -> bool:
    """Whether units are told what binds everybody, and set less work than that: 补考报名时间：A至B, 不再报账."""
    to_units = speaks_to_units(body) or (spoken_to(body) is None and tells_all(body))
    return to_units and told_to_all(body) > 0 and work_of_units(title, body) == 0


def told_to_all(body: str) -> int:
    """By how many signs a text tells what holds for everybody; what stands at its beginning counts more."""
    told = _plainly(body)
    stops = min(_MOST_STOPS, len(_STOPS.findall(told)))
    signs = sum(told.count(word) for word in _FOR_ALL) + stops + (stops > 0)
    signs += len(_MAKES_PUBLIC.findall(body)) + len(_BEFALLS.findall(body)) + (_WHEN.search(body) is not None)
    signs += _RELAYED.search(body) is not None
    signs += 3 * (_ENROLS.search(body) is not None)
    signs += min(_MOST_ACTS, len(_PEOPLE_ACT.findall(body)))
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
