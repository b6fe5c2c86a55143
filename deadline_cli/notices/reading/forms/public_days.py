"""Days on which something is held or happens: sales, meetings, elections, examinations, tests of the sirens."""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms import fixed
from deadline_cli.notices.reading.forms.form import Around, Form, first_form, form

_NEAR, _TOLD = 12, words("已 曾 原 经 截止 期满")
_IS_HELD, _EXAMS, _EXAM_TIME, _GATHERS = patterns("public-days", "is-held", "exams", "exam-time", "gathers")
_WILL_DO, _ELECTED, _VOTES = patterns("public-days", "will-do", "elected", "votes")
_IS_HELD_THERE = Pattern(r"[在以][^,。;:了]{2,20}?(?:召开|举行|举办)(?![过了])")
_REACH = 24
_HELD, _OCCASIONS = sense("held"), sense("occasion")
# 会议召开日期和时间, 竞价日
_DAY_OF = Pattern(r"(?:的?(?:时间|日期|日)(?:[和及与、/](?:时间|日期))?)?[:为是确定于在仍(]*$")
_OPENS = words("开 召开 举行 在 于 ,地点 ,会址 ,在")
_MEETINGS = words("会议 大会 听证会 股东会 债权人会 拍卖会 竞买会 座谈会 论证会 运动会 招聘会 说明会")
_IS_HELD_ALONE = Pattern(r"(?:将|拟)?(?:召开|举行|举办)(?!过|了|的|前|后|,[^。;]{0,24}(?:决定|形成|选举产生))")
# 会议于A以书面方式召开，《…议案》获得通过: it was held; 通过网络参加 is how one comes
_PASSED = words("获得通过 审议通过 表决通过 获通过 获表决通过 通过了 已通过 形成决议 形成了")
# 会议于A召开。应到董事8名，实到8名: who came was counted
_COUNTED = Pattern(r"[^\n]{0,60}(?:应[到出]|实际?[到出])[^。\n]{0,12}\d{1,4}[名位人]")
_WEEKDAY = Pattern(r"^\((?:星期|周|礼拜)[一二三四五六日天]\)")
_PARTS_OF_DAY = words("上午 中午 下午 傍晚 晚 早上 清晨")
_BEFORE = ("前", "之前", "以前")
_NOT_THEN = (*_BEFORE, "到期", "届满", "期满")
_NO_DAY = ("起", *_BEFORE, "至", "到", "止", "决议", "的")  # 书画会：A起接受报名
_CALLED = words("定于 将于 拟于 定在 将在 拟在")
_TAKES_PART = Pattern(r"(?:整|准时|[,到在前往至赴来]){0,3}[^,。;:]{0,20}?(?:参加|出席|参与)[^,。;:]{2,}")
_ASKED = Pattern(r"(?:请|邀|凡|望|通知)[^,。;:]{0,24}[于在]$")
_PLANNED = words("定于 订于 将于 拟于 拟在 定在 将在 计划于 计划在 预定于 兹定于 安排于 安排在 决定于")
SHUT = "public-day-shut"
_SHUTS = Pattern(r"(?:暂停|停止|停[业运课诊办]|闭[馆园店市]|休[馆市园]|歇业|封[闭路航桥]|断网)(?!了|以来|后|的)")
# 试鸣时间定于国防教育日（A）: a day that is called by its name
_BY_NAME = Pattern(r"(?<=[于为是在:])[^\d,。;:()]{2,6}[日节]\($")


def event_form(words: Around) -> str | None:
    """The form in which a date is the day of a sale, a meeting, an election; None where it is none."""
    return first_form(EVENTS, words.within(_REACH))


@form("event-named-by-its-day", "依据日期：2026年3月10日的股东会决议。", makes=False)
def event_named_by_its_day(words: Around) -> bool:
    """2026年5月20日的股东会: told of, and not called."""
    return words.after[:1] == "的" and not words.before.endswith(_CALLED)


@form(
    "event-label",
    "拍卖会时间：2026年3月10日10时。",
    "竞租会：2026年3月10日9时。",
    "竞价会6月16日15时举行。",
    "竞价日期为2026年3月10日。",
    "会议召开日期和时间：2026年3月10日14:30。",
    "首次债权人会议2026年3月10日上午9时开，会址本院。",
    "竞价：3月10日（农历正月廿二）上午九点，村部二楼。",
    "公开竞价，竞价日2026年3月10日。",
    "3.论证会:2026年3月10日15时。",
    "面试时间:2026年6月20日。",
    "选举日为2026年12月20日。",
    "二、开标：2026年9月18日。",
    "图书采购项目开标时间仍为2026年9月18日10时，地点改为二楼。",
    "首次债权人会议的时间是2026年5月22日14时30分。",
    "抽签2026年8月25日下午三点在小学操场。",
    "试鸣时间定于国防教育日（2026年9月19日）上午10时40分。",
)
def event_label(words: Around) -> bool:
    before = words.before
    if has_any(before[-12:], fixed.CLOSED) or words.after.startswith(_BEFORE):
        return False
    if _EXAMS.search(before) is not None and not words.after.startswith(_NO_DAY):
        return True
    if before.endswith("次债权人会议") and words.after[:1] in ("。", ";", ",", "\n", ""):
        return True  # 债权申报截止A；第一次债权人会议B。
    timed, label = fixed.has_hour(words), _BY_NAME.sub("", before)
    if timed and before.endswith(_MEETINGS) and words.clause.startswith(_OPENS):  # 债权人会议A上午9时开
        return True
    named = _DAY_OF.sub("", label)
    called = before.endswith(":") and named.endswith(("会", "会议"))  # 第一次债权人会议：A
    return named.endswith(_HELD) and (timed or called or named != label.rstrip(":为是确定于在仍("))


@form(
    "event-fixed",
    "定于2026年3月10日上午10时公开拍卖。",
    "定于2026年9月18日10时试鸣防空警报。",
    "市人民政府决定：于2026年9月18日12时统一鸣放全市防空警报。",
    "定于2026年12月20日举行选举。",
    "第八届村民委员会换届选举将于2026年12月20日举行投票。",
    "预定在2026年7月9日开展技能竞赛。",
    "本馆定于2026年9月14日上午9时举行古籍修复体验活动。",
    "第一次债权人会议将于2026年10月15日上午9时在某县人民法院召开。",
    "同学会定于2026年5月31日（星期六）中午在云岭饭店举行。",
    "本村于2026年11月30日进行村委会换届选举，现将选民名单公布。",
)
def event_fixed(words: Around) -> bool:
    if not fixed.is_fixed(words):
        return words.before.endswith("于") and _VOTES.match(words.text, words.day.end) is not None
    if words.before.rstrip("(").endswith(fixed.MOVED):
        return False
    told = (
        words.before.endswith(fixed.OLD)
        or has_any(words.before[-12:], fixed.CLOSED)
        or words.after.startswith(_NOT_THEN)
    )
    if not told and has_any(words.clause, _OCCASIONS):
        return True
    return _is_election(words) or _GATHERS.match(words.clause) is not None


@form(
    "event-moved",
    "拍卖会推迟至2026年3月10日上午10时。",
    "拍卖会改于2026年3月10日上午10时举行。",
    "原定2026年9月4日下午2时开标的工程，现改为2026年9月11日下午2时开标。",
    "原定于2026年9月4日下午2时开标，因故推迟到2026年9月11日下午2时，地点不变。",
    "原定2026年11月8日清洗水箱，因故改到2026年11月15日上午8时至12时进行。",
    "原定于2026年11月8日举行的马拉松延期至2026年11月29日（星期日）举行。",
)
def event_moved(words: Around) -> bool:
    before = words.before.rstrip("(")
    if not before.endswith(fixed.MOVED):
        return False
    held = words.day.lead[-fixed.MOVED_REACH :]
    if _EXAM_TIME.search(held) is not None or fixed.said_behind(words).startswith(fixed.IS_HELD):
        return True  # 面试时间由A顺延至B
    if has_any(held, (*fixed.CLOSED, "报名")):
        return False
    near = before[before.rfind(",") + 1 :] + words.clause  # …的拍卖会推迟至A，报名时间顺延至B
    return has_any(near, _OCCASIONS) or (fixed.has_hour(words) and has_any(held, _OCCASIONS))


@form("public-day-joined", "请各位业主于2026年6月15日9时到小区广场参加消防演练。")
def public_day_joined(words: Around) -> bool:
    """请A于某日某时到B参加C: an hour says that it is held then."""
    if words.day.hour is None or words.clause.startswith(_BEFORE) or _ASKED.search(words.before) is None:
        return False
    return _TAKES_PART.match(words.clause) is not None


@form(
    "public-day-with-its-hour",
    "2026年8月19日（星期三）晚八点在村委会开村民会议。",
    "2026年6月18日上午10时在三楼会议室现场竞价。",
    "2026年10月28日上午当众开标。",
    "第一次债权人会议2026年9月20日召开。",
    "首次债权人会议于2026年4月20日以网络方式召开。",
    "友谊赛于2026年10月17日（星期六）在体育馆举行。",
)
def public_day_with_its_hour(words: Around) -> bool:
    """A day with its hour, or behind 于 with its place, and a verb of holding in one clause: no word fixes it."""
    clause = _WEEKDAY.sub("", words.clause)
    if has_any(words.before[-_NEAR:], _TOLD) or clause.startswith(_NO_DAY) or has_any(clause, _PASSED):
        return False
    if "名" in words.after and _COUNTED.match(words.after) is not None:
        return False
    if fixed.has_hour(words) or clause.startswith(_PARTS_OF_DAY):
        return _IS_HELD.match(clause) is not None
    if words.before.endswith(_MEETINGS):  # 第一次债权人会议A召开
        return _IS_HELD_ALONE.match(clause) is not None
    return words.before.endswith("于") and _IS_HELD_THERE.match(clause) is not None


def _is_election(words: Around) -> bool:
    """换届选举将于A举行: what is held stands before its day, and nothing else between."""
    return words.clause.startswith(fixed.IS_HELD) and _ELECTED.search(words.before) is not None


@form("public-day-here", "集中充值通知\n时间:2026年3月10日（星期二）9:00-17:00,地点:物业前台")
def public_day_here(words: Around) -> bool:
    """A bare 时间 with its hour above or before the place, whatever is to be done there."""
    return fixed.meets_here(words)


@form("public-day-planned", "我行系统将于2026年3月21日（星期六）进行切换。", "定于2026年3月21日统一清理楼道杂物。")
def public_day_planned(words: Around) -> bool:
    """将于某日进行某事: a word that fixes the day, and what will be done then."""
    return words.before.endswith(_PLANNED) and _WILL_DO.match(fixed.said_behind(words)) is not None


@form(SHUT, "2026年6月13日全天暂停服务。", "因盘点，2026年4月25日9时至12时停业。")
def public_day_shut(words: Around) -> bool:
    """The one day on which something is shut or fails: A全天暂停服务."""
    alone = words.before[-1:] in ("", "\n", "。", ",", ";") or words.before.endswith(_PLANNED)
    return alone and _SHUTS.match(fixed.said_behind(words)) is not None


EVENTS: tuple[Form, ...] = (
    event_named_by_its_day, event_label, event_moved, event_fixed, public_day_joined,
    public_day_with_its_hour, public_day_here, public_day_planned,
    public_day_shut,
)  # fmt: skip
