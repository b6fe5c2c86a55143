"""The day on which the one thing of a notice happens (5月13日灭鼠), or from which it begins (自A起停止经营)."""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, clause_before, has_any, words
from deadline_cli.notices.reading.changes import is_turned_to
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.forms.fixed import has_hour, said_behind
from deadline_cli.notices.reading.forms.form import Around, Form, first_form, form
from deadline_cli.numerals import HAN

_REACH, _LONGEST_LABEL = 24, 8
# What else a day may be of: a paper's own, a term's, a state's, what a service cuts off by the hour
_OTHER_LABELS = sense("label-of-another-day")
# What is moved and asks nobody to come or to hand in
_OTHER_DAYS = sense("day-of-another")
_CLOSES = words("截止 截标 期限 届满 期满 最后 结束 止")
CLOSES_ON = "moved-closing"
# 原定于A截止投标及开标的项目，因…，现延期至
_WAS_TO_CLOSE = Pattern(r"(?:原[定拟]?[于在]?[^。;\n]{6,30}?截止|截止[^。;,\n]{0,4}:\n原[^。;\n]*\n)[^。;\n]*$")
_FAR = 130
_LABEL, _FROM_THEN, _NO_DAY, _BEGINS_ACT = patterns("single-days", "label", "from-then", "no-day", "begins-act")
# 唱票：A9:00; 某公司：A8时至18时
_ROW = Pattern(rf"(?:^|[\n。;、.)）\d]){HAN}{{2,16}}:$")
_OWN_CLAUSE = Pattern(r"^.*[,。;]")  # 经批准,原供销大楼定于A: what is said before is not of its day
_SUBJECT = Pattern(rf"(?:^|[。;,\n:、\d]){HAN}{{2,10}}?(?:将于|定于|定在|拟于|将在|于|在)?$")
_ANY_SUBJECT = Pattern(rf"(?:^|[。;,\n:、\d]){HAN}{{2,20}}$")
_PARTS = ("上午", "下午", "早上", "早晨", "晚上", "晚", "中午", "凌晨", "傍晚", "清晨", "当天", "当日")
# 住户们：10月25日早上灭蚊
_SPOKEN_TO = Pattern(r"(?:们|各位|业主|同学|家长|居民|村民|用户|商户|会员|职工|旅客|市民)[^。:\n]{0,6}:$")
_BEGINS = ("", "\n", "。", ",", ";", ")")
_SET = sense("set-for")
_TOLD = Pattern(r"[^,。;]{0,30}?(?:了|过(?!户)|已|曾|完毕|发放)")  # what is paid out is nobody's day to come to
_CUT_OFF = Pattern(r"(?:全[镇村县区天]|[东西南北]区)?(?:临时|计划|检修)?停[水电气暖](?!后|的|以来|期间)")
_DOES = Pattern(rf"[^,。;\n]{{0,20}}?{HAN}{{2}}|,?(?:地点|在|于|到|集合)")
_PUBLISHES = Pattern(r"[^,。;]{0,8}?(?:张榜|公布|公示|公告|发布|张贴|刊登)")  # 名单将于A张榜公布
_WILL = Pattern(r"[^。;]{0,30}?(?:将|请|拟|届时|敬请|务必)")  # of what nobody knows yet whether it is to come
_SHORT_ACT = Pattern(rf"(?:{HAN}{{2,8}}|开)(?:[,。;]|$)")  # 停诊一天。
BEGINS = "begins-on"
_BEFORE, _BEHIND = 36, 44  # characters of the sentence that say what begins
_FROM, _CHANGES = patterns("begins", "from", "changes")
_ON = Pattern(r"(?<![已曾])(?:[于从由自]|[定拟将订]在|(?<=[将拟])[于在])$")
_AT_ONCE = Pattern(r"(?:零[时点整]|上午|下午|正式|全面|陆续|统一|开始|同时|在[^,。;]{1,10}|对[^,。;]{1,16}|,)*")
# 自A起30日, 自A起至…: a length or a pair; 自A起计算: how something is reckoned
_NO_CHANGE = Pattern(r",?(?:[\d一二三四五六七八九十两]{1,3}(?:个工作日|个?月|日|天|年|周)|至|到|计[算息]|算|任|担任)")
_FROM_WHEN = ("自", "从", "于", "由")
_SAYS = Pattern(r",?[^,。;\d]{2}")


def single_day_form(words_: Around, *, to_come: bool) -> str | None:
    """The name of the form where nothing else is known of a day and something is said to happen on it.

    Of a day that is not known `to_come`, only where the words say that it is: 将, 请, 定于.
    """
    words = words_.within(_REACH)
    if not to_come and not (words.before.endswith(_SET) or _WILL.match(words.clause) is not None):
        return None
    return first_form(FORMS, words)


def moved_form(words_: Around, *, live: bool, corrected: bool) -> str | None:
    """The form of a day to which something was moved; `live`: the day that it had is known, `corrected`: any is."""
    words = words_.within(_REACH)
    if not (words.day.readable and (live or (corrected and is_turned_to(words.before)))) or has_any(
        words.before, _OTHER_DAYS
    ):
        return None
    if words.after.startswith(("起", "开始")):
        return None
    closes = has_any(words.before, _CLOSES) or words.after.startswith(_CLOSES)
    closes = closes or _WAS_TO_CLOSE.search(words.text[max(0, words.day.start - _FAR) : words.day.start]) is not None
    return CLOSES_ON if closes else "moved-day"


@form(
    "single-day",
    "2026年5月20日义诊一天。",
    "献血日期为2026年5月19日，地点在工会大厅。",
    "鱼塘竞包会2026年5月25日（星期一）上午九点开始。",
    "2026年5月20日15时演练，请勿惊慌。",
)
def single_day(words: Around) -> bool:
    if words.text.count(":", words.day.start, words.day.end) > 1:
        return False  # 2026-07-21 18:00:05 管理员: to the second only a machine says when
    before, behind = words.before, said_behind(words)
    own = "" if "," in words.clause[: len(words.clause) - len(behind)] else behind  # what its own clause says
    timed_act = behind.startswith("开始") or _FROM_THEN.match(behind) is not None
    opens = has_hour(words) and timed_act  # 招聘会A上午9点开始
    if before.endswith(_SET) and (_CUT_OFF.match(behind) or _BEGINS_ACT.match(behind)) is not None:
        return True  # 定于A停水
    if (
        (_NO_DAY.match(behind) and not opens)
        or has_any(_OWN_CLAUSE.sub("", before[-12:]), _OTHER_LABELS)
        or _TOLD.match(own) is not None
        or _PUBLISHES.match(own)
    ):
        return False
    if _LABEL.search(before) is not None or before.endswith(_SET):
        return True
    if opens or (has_hour(words) and _ROW.search(before) is not None):
        return True
    if before[-1:] in _BEGINS or _is_first_in_line(words) or _SPOKEN_TO.search(before) is not None:
        return _DOES.match(behind) is not None
    timed = has_hour(words) or words.day.weekday is not None or words.clause != behind or behind.startswith(_PARTS)
    if timed:
        return _SUBJECT.search(before) is not None
    return _ANY_SUBJECT.search(before) is not None and _SHORT_ACT.match(behind) is not None


def _is_first_in_line(words: Around) -> bool:
    """Whether a date begins its line under a sentence that only leads to it: 应某局委托：."""
    return words.text[words.day.start - 1 : words.day.start] == "\n" and len(words.before) > _LONGEST_LABEL


@form(
    BEGINS,
    "某航线自2026年3月10日起停止经营。",
    "新规则于2026年3月10日零点正式施行。",
    "门票由60元提高到80元，自2026年3月10日起执行。",
    "自2026年3月10日6时起，大桥封闭交通。",
    "2026年3月10日（含当日）后停止对外服务。",
    "本校拟于2026年3月10日终止办学。",
    "三、时间：2026年3月10日首航起。",
    "到期不办的，自2026年3月10日起集中迁放。",
    "自2026年3月10日起，2000年以前发行的信封停止使用。",
)
def begins_on(words: Around) -> bool:
    behind = said_behind(words)
    if (start := _FROM.match(behind)) is None:
        once = _AT_ONCE.match(behind)
        at = once.end() if once is not None else 0
        return _ON.search(words.before) is not None and _CHANGES.match(behind, at) is not None
    rest = behind[start.end() :]
    if _NO_CHANGE.match(rest) is not None:
        return False
    if words.before.endswith(_FROM_WHEN) and start["after"] is None and _SAYS.match(rest) is not None:
        return True
    if not rest and words.before.endswith(("时间:", "日期:")):  # 三、时间：A首航起
        return True
    return _CHANGES.search(rest[:_BEHIND] or words.before) is not None


def begun_on(text: str, day: Day) -> str:
    """What begins on that day, in the words of its sentence before and behind it."""
    return clause_before(text, day.start, _BEFORE) + clause_after(text, day.end, _BEHIND)


FORMS: tuple[Form, ...] = (single_day, begins_on)
