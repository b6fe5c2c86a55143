"""Days on which something is held: hearings, sales, meetings, in the forms in which notices fix them."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms.form import Around, Form, first_form, form

_HEARD = words("开庭 到庭 审理 听证 庭审 仲裁庭 裁决 公开审 宣判 谈话 质证 调解 听取")
_NO_DAY = ("起", "前", "之前", "以前", "至", "到", "止", "决议", "的")  # 书画会：A起接受报名
# 定于A在本院第三法庭。: nothing else is said to be done there
_IN_COURT = Pattern(
    r"(?:整|\([^()]{0,16}\))*在(?:[^,。;:]{0,16}(?:法庭|审判庭)(?:\([^()]{0,16}\))?|本院第[\d一二三四五六七八九十]{0,3}[.…]*)$"
)
_NOT_HEARD = words("""
    开庭前 听证申请 听证要求 要求举行听证 要求听证 申请听证 受理 举行过 已经开庭 已开庭 已审理 公开审理了
    公开开庭进行了
""")
_FIXED = words("""
    定于 订于 将于 拟于 拟在 定在 将在 订在 计划于 计划在 预定于 预定在 预计于 兹定 兹定在 择定于 现定于 改于 改在
    改为 变更为 更正为 时间为 时间是 时间: 时间定为 时间定于 兹于 即 日期为 日期:
    后的 后 期满
""")
_CALLED = words("定于 将于 拟于 定在 将在 拟在")
_OLD = words("原定于 原定 原于")
_MOVED = words(
    "延期至 延期到 延至 延后至 延后到 推后至 改期至 改至 改于 改在 改定于 改定在 改为 推迟至"
    " 推迟到 调整至 调整为 顺延至 变更至 变更为 更正为"
)
_EVENTS = words("拍卖 竞价 竞拍 竞租 拍租 竞买会 变卖 开标 召开 举行 举办 会议 大会 债权人会")
_EVENT_LABELS = words("""
    会议 大会 拍卖 拍卖会 竞租会 竞买会 竞价会 拍租会
    竞价 竞拍 竞租 拍租 召开 开会 召开的 召开的日期 召开日期 会议召开 会议开始 拍卖开始 拍卖举行
""")
_EVENT_NAMES = words("拍卖会 竞租会 竞买会 竞价会 拍租会")
_HELD_AT_AN_HOUR = words("竞价 拍卖 开标 竞租 竞拍 拍租")
_PUBLIC_EVENTS = words("""
    试鸣 鸣放 投票选举 选举投票 选举大会 进行选举 举行选举 换届选举 债权人会议 业主大会 会员大会 代表大会 村民会议
    居民会议 公开摇号 摇号方式 公开抽签 抽签方式 持有人会议 股东会 股东大会
""")
# 3.论证会：A; 二、笔试：A9:00; 面试时间定于A
_EXAMS = Pattern(
    r"(?<![协学商工分委社区国员])(?:会|笔试|面试|考试|初试|复试|体检|抽签|摇号|选房|开奖)(?::|(?:时间|日期)?(?:定于|订于)|(?:时间|日期)[:为是])$|(?:笔试|面试|初试|复试)$"
)
_PUBLIC_DAYS = words("开标时间 开标日期 开标的时间 选举日 选举日期 选举时间 投票日 投票日期 试鸣时间 试鸣日期")
# 预定在A开展焊工技能竞赛
_GATHERS = Pattern(
    r"[^,。;:]{0,6}?(?:举行|举办|召开|召集|开展|进行)[^,。;:]{0,24}?(?:会议|大会|竞赛|比赛|大赛|考试|培训|讲座|仪式|典礼|演练|体检|摇号)"
)
_IS_HELD, _CLOSED = words("举行 进行 投票 开展 召开"), ("截止", "截标")
_HEARING_ON = Pattern(r"听证会(?:将|拟|定)?于$")
_ELECTED = Pattern(
    r"选举(?:大会|投票|工作|会议)?(?:日期|时间)?(?:兹|现|经研究|拟|计划|决定)?(?:定于|将于|于|拟于|订于)$"
)
# 试鸣时间定于国防教育日（A）: a day that is called by its name
_BY_NAME = Pattern(r"(?<=[于为是在:])[^\d,。;:()]{2,6}[日节]\($")
_SITS_AT = Pattern(r"(?:开庭|庭审|开庭审理|听证会?|仲裁庭审理|宣判)的?(?:时间|日期)[:为是]?$")
_MEETINGS, _OPENS = words("会议 大会 股东会 债权人会"), words("开 召开 举行 在 于 ,地点 ,会址 ,在")
_HOUR_BEHIND = Pattern(r"\([^()]{2,12}\)(?:[上下中]午|早上|晚上?)?[\d一二三四五六七八九十]{1,3}[时点:]")
_SAT = words("听证会 开庭 庭审 仲裁庭")
_HEARING_REACH, _EVENT_REACH, _MOVED_REACH = 40, 24, 30
_TITLE, _PLACE = 60, 40  # characters in which a title stands, and the place below a time


def hearing_form(words: Around) -> str | None:
    """The form in which a court, a commission or an agency is to sit on a day, None where it does not."""
    return first_form(HEARINGS, words.within(_HEARING_REACH))


def event_form(words: Around) -> str | None:
    """The form in which a date is the day of a sale or a meeting, None where it is none."""
    return first_form(EVENTS, words.within(_EVENT_REACH))


def public_event_form(words: Around) -> str | None:
    """The form in which a notice of any kind names the day of an election or of a test of the sirens."""
    return first_form(PUBLIC_EVENTS, words.within(_EVENT_REACH))


@form("hearing-closed", "听证会报名截止时间：2026年3月10日。", makes=False)
def hearing_closed(words: Around) -> bool:
    return has_any(words.before[-12:], (*_CLOSED, "报名"))


@form("hearing-label", "听证会时间：2026年3月10日上午9时。", "开庭时间2026年3月10日上午9时，地点第五法庭。")
def hearing_label(words: Around) -> bool:
    if _has_hour(words) and _SITS_AT.search(words.before) is not None:
        return True
    return words.before.endswith(":") and "听证" in words.before[-12:]


@form("hearing-here", "听证公告\n时间:2026年3月10日上午9时\n地点:本局三楼")
def hearing_here(words: Around) -> bool:
    """A bare 时间 above the place, in a notice whose title calls to a hearing."""
    return _meets_here(words) and "听证" in words.text[:_TITLE]


@form("hearing-told", "原定于2026年3月10日的听证会取消。", "定于2026年3月10日前受理听证申请。", makes=False)
def hearing_told(words: Around) -> bool:
    return words.before.endswith(_OLD) or has_any(words.clause, _NOT_HEARD) or words.after[:1] == "前"


@form(
    "hearing-fixed",
    "定于2026年3月10日上午9时举行听证会。",
    "拟在2026年3月10日公开开庭审理。",
    "听证会将于2026年3月10日召开。",
)
def hearing_fixed(words: Around) -> bool:
    if words.clause.startswith(_IS_HELD) and _HEARING_ON.search(words.before) is not None:
        return True
    return _is_fixed(words) and (has_any(words.clause, _HEARD) or _IN_COURT.match(words.clause) is not None)


@form("hearing-at-an-hour", "开庭审理时间定于2026年3月10日上午9时。")
def hearing_at_an_hour(words: Around) -> bool:
    return _is_fixed(words) and words.day.hour is not None and has_any(words.before, _HEARD)


@form("hearing-moved", "原定于2026年3月3日召开的听证会，因故延期至2026年3月10日上午9时召开。")
def hearing_moved(words: Around) -> bool:
    held = words.day.lead[-_MOVED_REACH:]
    return words.before.rstrip("(").endswith(_MOVED) and has_any(held, _SAT) and not has_any(held, _CLOSED)


@form("event-told", "原定于2026年3月10日举行的拍卖会取消。", makes=False)
def event_told(words: Around) -> bool:
    before = words.before.rstrip("(")
    return words.after[:1] == "前" or has_any(before[-12:], _CLOSED) or before.endswith(_OLD)


@form("event-named-by-its-day", "依据日期：2026年3月10日的股东会决议。", makes=False)
def event_named_by_its_day(words: Around) -> bool:
    """2026年5月20日的股东会: told of, and not called."""
    return words.after[:1] == "的" and not words.before.endswith(_CALLED)


@form(
    "event-label",
    "拍卖会时间：2026年3月10日10时。",
    "竞租会：2026年3月10日9时。",
    "竞价日期为2026年3月10日。",
    "首次债权人会议2026年3月10日上午9时开，会址本院。",
    "竞价：3月10日（农历正月廿二）上午九点，村部二楼。",
)
def event_label(words: Around) -> bool:
    before = words.before.rstrip("(")
    label = before.rstrip(":为是定于")
    named = label.endswith(("时间", "日期")) and label[:-2].endswith(_EVENT_LABELS)
    at_an_hour = _has_hour(words)
    names = (*_EVENT_NAMES, *_HELD_AT_AN_HOUR) if at_an_hour else _EVENT_NAMES
    called = before.endswith(":") and label.endswith(names)  # 竞租会：A; 竞价：A9:30
    if at_an_hour and before.endswith(_MEETINGS) and words.clause.startswith(_OPENS):  # 债权人会议A上午9时开
        return True
    return called or (named and (at_an_hour or before.endswith((":", "为", "是", "定于"))))


@form("event-here", "股东会通知\n时间:2026年3月10日上午9时\n地点:公司三楼")
def event_here(words: Around) -> bool:
    return _meets_here(words)


@form("event-closing-moved", "拍卖会报名截止时间，顺延至2026年3月10日。", makes=False)
def event_closing_moved(words: Around) -> bool:
    return words.before.rstrip("(").endswith(_MOVED) and "截止" in words.day.lead


@form("event-moved", "拍卖会推迟至2026年3月10日上午10时。", "拍卖会改于2026年3月10日上午10时举行。")
def event_moved(words: Around) -> bool:
    before = words.before.rstrip("(")
    moved = before[before.rfind(",") + 1 :]  # …的拍卖会推迟至A，报名时间顺延至B
    return before.endswith(_MOVED) and (has_any(moved, _EVENTS) or has_any(words.clause, _EVENTS))


@form("event-fixed", "定于2026年3月10日上午10时公开拍卖。")
def event_fixed(words: Around) -> bool:
    before = words.before.rstrip("(")
    return not before.endswith(_MOVED) and _is_fixed(words) and has_any(words.clause, _EVENTS)


@form(
    "public-day-label",
    "3.论证会:2026年3月10日15时。",
    "面试时间:2026年6月20日。",
    "选举日为2026年12月20日。",
    "试鸣时间：2026年9月18日10时。",
    "开标时间：2026年9月18日10时。",
    "竞租：9月18日（农历八月初八）上午十点。",
    "拍租时间：2026年8月19日下午3时。",
    "试鸣时间定于国防教育日（2026年9月19日）上午10时40分。",
)
def public_day_label(words: Around) -> bool:
    named = _EXAMS.search(words.before) is not None and not words.after.startswith(_NO_DAY)
    label = _BY_NAME.sub("", words.before).rstrip(":为是定于在(")
    named = named or label.endswith(_PUBLIC_DAYS)
    label = label.removesuffix("时间").removesuffix("日期")
    named = named or (label.endswith(_HELD_AT_AN_HOUR) and _has_hour(words))
    return named and not has_any(words.before[-12:], _CLOSED)


@form(
    "public-day-fixed",
    "定于2026年9月18日10时试鸣防空警报。",
    "市人民政府决定：于2026年9月18日12时统一鸣放全市防空警报。",
    "定于2026年12月20日举行选举。",
    "本管理人定于2026年5月12日9时召开债权人会议。",
    "第八届村民委员会换届选举将于2026年12月20日举行投票。",
    "预定在2026年7月9日开展技能竞赛。",
)
def public_day_fixed(words: Around) -> bool:
    if not _is_fixed(words):
        return False
    return has_any(words.clause, _PUBLIC_EVENTS) or _is_election(words) or _GATHERS.match(words.clause) is not None


@form(
    "public-day-moved",
    "原定2026年9月4日下午2时开标的工程，现改为2026年9月11日下午2时开标。",
    "原定于2026年9月4日下午2时开标，因故推迟到2026年9月11日下午2时，地点不变。",
)
def public_day_moved(words: Around) -> bool:
    held = words.day.lead[-_MOVED_REACH:]
    named = words.clause.startswith(_EVENTS) or (has_any(held, _EVENTS) and not has_any(held, (*_CLOSED, "报名")))
    return _has_hour(words) and words.before.endswith(_MOVED) and named


def _is_election(words: Around) -> bool:
    """换届选举将于A举行: what is held stands before its day, and nothing else between."""
    return words.clause.startswith(_IS_HELD) and _ELECTED.search(words.before) is not None


def _has_hour(words: Around) -> bool:
    """Whether a day has its hour, behind it or behind the lunar day in brackets: 11月18日（农历十月初十）上午九点."""
    return words.day.hour is not None or _HOUR_BEHIND.match(words.after) is not None


def _meets_here(words: Around) -> bool:
    """时间：A上午9时 above 地点：…."""
    label = ("\n时间:", "、时间:", ".时间:", ")时间:")
    if words.day.hour is None or not words.text.endswith(label, 0, words.day.start):
        return False
    return has_any(words.text[words.day.end : words.day.end + _PLACE], ("地点:", "会场:"))


def _is_fixed(words: Around) -> bool:
    before = words.before.rstrip("(")
    return before.endswith(_FIXED) or (words.day.hour is not None and before.endswith("于"))


HEARINGS: tuple[Form, ...] = (
    hearing_closed, hearing_label, hearing_here, hearing_told, hearing_moved, hearing_fixed, hearing_at_an_hour,
)  # fmt: skip
PUBLIC_EVENTS: tuple[Form, ...] = (event_named_by_its_day, public_day_label, public_day_fixed, public_day_moved)
EVENTS: tuple[Form, ...] = (event_told, event_label, event_here, event_closing_moved, event_moved, event_fixed)
