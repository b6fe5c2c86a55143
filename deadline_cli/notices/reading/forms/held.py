"""Days on which a court or an agency sits, or a service is deemed, in the forms in which notices fix them."""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms import fixed
from deadline_cli.notices.reading.forms.form import Around, Form, first_form, form

_HEARD = words("开庭 到庭 审理 听证 庭审 仲裁庭 裁决 公开审 宣判 谈话 质证 调解 听取")
_IN_COURT, _SITS_IN, _SITS = patterns("held", "in-court", "sits-in", "sits")
_HEARING_ON = Pattern(r"听证会(?:将|拟|定)?于$")
_SITS_AT = Pattern(r"(?:开庭|庭审|开庭审理|听证会?|仲裁庭审理|宣判)的?(?:时间|日期|日)定?[:为是]?$")
DEEMED = "deemed-on-a-day"
_THAT_IS = Pattern(r"[日天月年周](?:,?即(?:于|为|至|到)?|\((?:即|至|到|即至))$")
_IS_SERVED = Pattern(r"(?:届满|期满|止)?\)?,?即?视为")
_SAT = words("听证会 开庭 庭审 仲裁庭")
_COURTS = ("本委", "本院", "我院", "我委", "本会", "本庭", "仲裁庭")
_HEARING_REACH = 40
_CALLED, _CALLED_TO = 14, words("应诉 出庭 参加诉讼 参加庭审 参加仲裁")
_TITLE = 60  # characters in which a title stands


def hearing_form(words: Around) -> str | None:
    """The form in which a court or an agency is to sit on a day, or a service is deemed on it, else None."""
    return first_form((deemed_served, *HEARINGS), words.within(_HEARING_REACH))


@form("hearing-closed", "听证会报名截止时间：2026年3月10日。", makes=False)
def hearing_closed(words: Around) -> bool:
    return has_any(words.before[-12:], (*fixed.CLOSED, "报名"))


@form(
    "hearing-label",
    "听证会时间：2026年3月10日上午9时。",
    "开庭日期为2026年7月9日。",
    "开庭时间2026年3月10日上午9时，地点第五法庭。",
)
def hearing_label(words: Around) -> bool:
    sits = _SITS_AT.search(words.before)
    if sits is not None and (fixed.has_hour(words) or sits.group()[-1] in ":为是"):
        return True
    return words.before.endswith(":") and "听证" in words.before[-12:]


@form("hearing-here", "听证公告\n时间:2026年3月10日上午9时\n地点:本局三楼")
def hearing_here(words: Around) -> bool:
    """A bare 时间 above the place, in a notice whose title calls to a hearing."""
    return fixed.meets_here(words) and has_any(words.text[:_TITLE], ("听证", "公听会"))


@form("hearing-told", "原定于2026年3月10日的听证会取消。", "定于2026年3月10日前受理听证申请。", makes=False)
def hearing_told(words: Around) -> bool:
    return words.before.endswith(fixed.OLD) or words.after[:1] == "前"


@form(
    "hearing-fixed",
    "定于2026年3月10日上午9时举行听证会。",
    "拟在2026年3月10日公开开庭审理。",
    "听证会将于2026年3月10日召开。",
)
def hearing_fixed(words: Around) -> bool:
    if words.clause.startswith(fixed.IS_HELD) and _HEARING_ON.search(words.before) is not None:
        return True
    return fixed.is_fixed(words) and (has_any(words.clause, _HEARD) or _IN_COURT.match(words.clause) is not None)


@form("hearing-at-an-hour", "开庭审理时间定于2026年3月10日上午9时。")
def hearing_at_an_hour(words: Around) -> bool:
    return fixed.is_fixed(words) and words.day.hour is not None and has_any(words.before, _HEARD)


@form("hearing-moved", "原定于2026年3月3日召开的听证会，因故延期至2026年3月10日上午9时召开。")
def hearing_moved(words: Around) -> bool:
    held = words.day.lead[-fixed.MOVED_REACH :]
    return words.before.rstrip("(").endswith(fixed.MOVED) and has_any(held, _SAT) and not has_any(held, fixed.CLOSED)


@form(
    "hearing-in-court",
    "2026年3月10日上午9时在本院第三法庭公开开庭审理。",
    "2026年3月10日9时（遇节假日顺延）于本委仲裁庭开庭。",
    "送达后10日内提出答辩，2026年7月30日9时开庭。",
    "请于2026年3月10日9时到本院应诉。",
    "届时（2026年3月10日9时）来院参加诉讼。",
)
def hearing_in_court(words: Around) -> bool:
    """A day with its hour, the room, and what is done there, where no word fixes it."""
    if fixed.has_hour(words) and has_any(words.clause[:_CALLED], _CALLED_TO):
        return True
    begins = words.before[-1:] in ("", "\n", "。", ",", ";", ":", "案") or words.before.endswith(_COURTS)
    return begins and fixed.has_hour(words) and (_SITS_IN.match(words.clause) or _SITS.match(words.clause)) is not None


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
