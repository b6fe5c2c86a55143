"""Days on which something is held: hearings, sales, meetings, in the forms in which notices fix them."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms.fixed import (
    CLOSED,
    EVENT_REACH,
    HELD_AT_AN_HOUR,
    IS_HELD,
    MOVED,
    MOVED_REACH,
    OCCASIONS,
    has_hour,
    is_fixed,
    meets_here,
)
from deadline_cli.notices.reading.forms.form import Around, Form, first_form, form

_HEARD = words("开庭 到庭 审理 听证 庭审 仲裁庭 裁决 公开审 宣判 谈话 质证 调解 听取")
_IN_COURT = pattern("held", "in-court")
_OLD = words("原定于 原定 原于")
_EVENT_LABELS = sense("event-label")
_TWO_LABELS = Pattern(r"(?:日期|时间)[和及与、/](?=(?:日期|时间)$)")  # 会议召开日期和时间
_EVENT_NAMES = words("拍卖会 竞租会 竞买会 竞价会 拍租会 债权人会议 股东会 业主大会")
_HEARING_ON = Pattern(r"听证会(?:将|拟|定)?于$")
_SITS_AT = Pattern(r"(?:开庭|庭审|开庭审理|听证会?|仲裁庭审理|宣判)的?(?:时间|日期|日)定?[:为是]?$")
DEEMED = "deemed-on-a-day"
_THAT_IS = Pattern(r"[日天月年周](?:,?即(?:于|为|至|到)?|\((?:即|至|到|即至))$")
_IS_SERVED = Pattern(r"(?:届满|期满|止)?\)?,?即?视为")
_SITS_IN = pattern("held", "sits-in")
_SITS = pattern("held", "sits")
_MEETINGS, _OPENS = words("会议 大会 股东会 债权人会"), words("开 召开 举行 在 于 ,地点 ,会址 ,在")
_SAT = words("听证会 开庭 庭审 仲裁庭")
_COURTS = ("本委", "本院", "我院", "我委", "本会", "本庭", "仲裁庭")
_HEARING_REACH = 40
_TITLE = 60  # characters in which a title stands


def hearing_form(words: Around) -> str | None:
    """The form in which a court or an agency is to sit on a day, or a service is deemed on it, else None."""
    return first_form((deemed_served, *HEARINGS), words.within(_HEARING_REACH))


def event_form(words: Around) -> str | None:
    """The form in which a date is the day of a sale or a meeting, None where it is none."""
    return first_form(EVENTS, words.within(EVENT_REACH))


@form("hearing-closed", "听证会报名截止时间：2026年3月10日。", makes=False)
def hearing_closed(words: Around) -> bool:
    return has_any(words.before[-12:], (*CLOSED, "报名"))


@form(
    "hearing-label",
    "听证会时间：2026年3月10日上午9时。",
    "开庭日期为2026年7月9日。",
    "开庭时间2026年3月10日上午9时，地点第五法庭。",
)
def hearing_label(words: Around) -> bool:
    sits = _SITS_AT.search(words.before)
    if sits is not None and (has_hour(words) or sits.group()[-1] in ":为是"):
        return True
    return words.before.endswith(":") and "听证" in words.before[-12:]


@form("hearing-here", "听证公告\n时间:2026年3月10日上午9时\n地点:本局三楼")
def hearing_here(words: Around) -> bool:
    """A bare 时间 above the place, in a notice whose title calls to a hearing."""
    return meets_here(words) and has_any(words.text[:_TITLE], ("听证", "公听会"))


@form("hearing-told", "原定于2026年3月10日的听证会取消。", "定于2026年3月10日前受理听证申请。", makes=False)
def hearing_told(words: Around) -> bool:
    return words.before.endswith(_OLD) or words.after[:1] == "前"


@form(
    "hearing-fixed",
    "定于2026年3月10日上午9时举行听证会。",
    "拟在2026年3月10日公开开庭审理。",
    "听证会将于2026年3月10日召开。",
)
def hearing_fixed(words: Around) -> bool:
    if words.clause.startswith(IS_HELD) and _HEARING_ON.search(words.before) is not None:
        return True
    return is_fixed(words) and (has_any(words.clause, _HEARD) or _IN_COURT.match(words.clause) is not None)


@form("hearing-at-an-hour", "开庭审理时间定于2026年3月10日上午9时。")
def hearing_at_an_hour(words: Around) -> bool:
    return is_fixed(words) and words.day.hour is not None and has_any(words.before, _HEARD)


@form("hearing-moved", "原定于2026年3月3日召开的听证会，因故延期至2026年3月10日上午9时召开。")
def hearing_moved(words: Around) -> bool:
    held = words.day.lead[-MOVED_REACH:]
    return words.before.rstrip("(").endswith(MOVED) and has_any(held, _SAT) and not has_any(held, CLOSED)


@form("event-told", "原定于2026年3月10日举行的拍卖会取消。", makes=False)
def event_told(words: Around) -> bool:
    before = words.before.rstrip("(")
    return words.after[:1] == "前" or has_any(before[-12:], CLOSED) or before.endswith(_OLD)


@form(
    "event-label",
    "拍卖会时间：2026年3月10日10时。",
    "竞租会：2026年3月10日9时。",
    "竞价日期为2026年3月10日。",
    "会议召开日期和时间：2026年3月10日14:30。",
    "首次债权人会议2026年3月10日上午9时开，会址本院。",
    "竞价：3月10日（农历正月廿二）上午九点，村部二楼。",
    "公开竞价，竞价日2026年3月10日。",
    "拍卖会时间仍为2026年3月10日10时，地点改为二楼。",
)
def event_label(words: Around) -> bool:
    before = words.before.rstrip("(")
    label = _TWO_LABELS.sub("", before.rstrip(":为是定于仍"))
    named = label.endswith(("时间", "日期")) and label[:-2].endswith(_EVENT_LABELS)
    at_an_hour = has_hour(words)
    names = (*_EVENT_NAMES, *HELD_AT_AN_HOUR) if at_an_hour else _EVENT_NAMES
    called = before.endswith(":") and label.endswith(names)  # 竞租会：A; 竞价：A9:30
    if at_an_hour and before.endswith(_MEETINGS) and words.clause.startswith(_OPENS):  # 债权人会议A上午9时开
        return True
    if before.endswith("次债权人会议") and words.after[:1] in ("。", ";", ",", "\n", ""):
        return True  # 债权申报截止A；第一次债权人会议B。
    if label.endswith("日") and label[:-1].endswith((*_EVENT_LABELS, *HELD_AT_AN_HOUR)):
        return True  # 竞价日A
    return called or (named and (at_an_hour or before.endswith((":", "为", "是", "定于"))))


@form("event-here", "股东会通知\n时间:2026年3月10日上午9时\n地点:公司三楼")
def event_here(words: Around) -> bool:
    return meets_here(words)


@form("event-closing-moved", "拍卖会报名截止时间，顺延至2026年3月10日。", makes=False)
def event_closing_moved(words: Around) -> bool:
    return words.before.rstrip("(").endswith(MOVED) and "截止" in words.day.lead


@form("event-moved", "拍卖会推迟至2026年3月10日上午10时。", "拍卖会改于2026年3月10日上午10时举行。")
def event_moved(words: Around) -> bool:
    before = words.before.rstrip("(")
    moved = before[before.rfind(",") + 1 :]  # …的拍卖会推迟至A，报名时间顺延至B
    return before.endswith(MOVED) and (has_any(moved, OCCASIONS) or has_any(words.clause, OCCASIONS))


@form("event-fixed", "定于2026年3月10日上午10时公开拍卖。")
def event_fixed(words: Around) -> bool:
    before = words.before.rstrip("(")
    return not before.endswith(MOVED) and is_fixed(words) and has_any(words.clause, OCCASIONS)


@form(
    "hearing-in-court",
    "2026年3月10日上午9时在本院第三法庭公开开庭审理。",
    "2026年3月10日9时（遇节假日顺延）于本委仲裁庭开庭。",
    "送达后10日内提出答辩，2026年7月30日9时开庭。",
)
def hearing_in_court(words: Around) -> bool:
    """A day with its hour, the room, and what is done there, where no word fixes it."""
    begins = words.before[-1:] in ("", "\n", "。", ",", ";", ":", "案") or words.before.endswith(_COURTS)
    return begins and has_hour(words) and (_SITS_IN.match(words.clause) or _SITS.match(words.clause)) is not None


@form(
    DEEMED,
    "自公告之日起经过30日，即2026年4月1日视为送达。",
    "自公告之日起经过三十日（至2026年4月1日届满）即视为送达。",
)
def deemed_served(words: Around) -> bool:
    return _THAT_IS.search(words.before) is not None and _IS_SERVED.match(words.after) is not None


HEARINGS: tuple[Form, ...] = (
    hearing_closed, hearing_label, hearing_here, hearing_told, hearing_moved, hearing_fixed, hearing_at_an_hour,
    hearing_in_court,
)  # fmt: skip
EVENTS: tuple[Form, ...] = (event_told, event_label, event_here, event_closing_moved, event_moved, event_fixed)
