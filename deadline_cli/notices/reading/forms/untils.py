"""Closing days up to which something can be done, and on which it ends or shuts."""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms.evidence import (
    DONE,
    OUGHT,
    costs_something,
    is_for_somebody,
    names_an_act,
    without_bracket,
)
from deadline_cli.notices.reading.forms.fixed import said_behind
from deadline_cli.notices.reading.forms.form import Around, form

CLOSED_LATER = sense("closed-by-a-day")
_UNTIL = words("截至 截止 截至时间 截至日期")
_TAKES_UP = ("对", "将", "把", "对于", "凡", "以", "按", "按照")  # 对截至A三年未动的账户予以清理: how things stood then
_RUNS_FROM = sense("runs-from")
_DASHES = ("-", "—", "–", "~", "～")
_DONE_UNTIL, _HANDED_IN, _LENGTH_UNTIL = patterns("closings", "done-until", "handed-in", "length-until")
_GOES_ON, _SHUTS, _LAST = patterns("closings", "goes-on", "shuts", "last")
_RUNS_ON = words("延长 延期 延迟 顺延 推迟 推延")
_LASTING = sense("lasting")
# 时间从A延长至B; 借款期限从A延长至B is a term of other sorts
_MOVED_ON = Pattern(r"(?:^|[。,;:\n间])[^。,;:\n限期]{0,8}从[^。,;:\n限期]{6,24}延长[至到]$")
_MOVED_WITHIN = 48
_TERMS, _TERM_OF_ACT = ("期限", "期间", "时间"), 9  # characters
# 公告期不少于十个工作日，至A
_OF_A_LENGTH = Pattern(
    r"(?:公示|公告|通告|征求意见|异议|公开|张贴)(?:期限?|时间)[^,。;:\d]{0,8}?[\d一二三四五六七八九十]{1,3}个?(?:工作日|日|天|月)$"
)
_TAKES_PLACE = words("举行 召开 举办 开庭 开标 开考 演出 进行 施工")
_CLOSES_AFTER = sense("closes-behind-its-day")
_NOT_CLOSES = sense("closes-nothing")
_WEAK = words("结束 届满 期满 到期 停止")  # what ends by itself ends so too
# A停止营业, A停止办学; A停止还书 closes
_STOPS_ITSELF = Pattern(r"停止(?![,。;\n)]|$)")
_LABELLED_BEHIND = Pattern(r"[ —–-]+[^,。;\n\d]{0,8}截止")  # A —— 资格审核截止
_BY_THEN, _FOLLOWING = Pattern(r"请[^。]{0,6}(?:在此之前|在此日期前|于此前|此前)"), 40
_OWN_END = words("出票 签发 起息 开票 发行 租约 租期 合同 协议 任期 聘期 理财 产品 债券 公司债 存单 保单 基金")


@form(
    "runs-until",
    "报名时间：即日起至2026年3月10日。",
    "公示自本公告发布之日起至2026年3月10日。",
    "公告期不少于十个工作日，至2026年3月10日。",
    "申报债权期限至2026年3月10日。",
    "交通管制时间延长至2026年3月10日。",
    "管控时间从2026年3月3日24时延长至2026年3月10日24时。",
)
def runs_until(words: Around) -> bool:
    joint = words.before.rstrip("(为是:于在")
    runs = joint[:-1].rstrip(",:")
    if joint.endswith(_DASHES):  # 即日起-A
        return joint[:-1].endswith(("即日起", "之日起", "今日起", "即日"))
    if not joint.endswith(("至", "到")):
        return False
    if runs.endswith("延长") and (has_any(runs, _LASTING) or names_an_act(runs) or _is_moved_on(words)):
        return True  # 静态管理时间继续延长至A, but not 借款期限延长至A
    if runs.endswith(_RUNS_ON):  # 演出延期至A举行, 号源顺延至A: nothing closes
        return has_any(runs + words.after[:8], CLOSED_LATER) and not words.after.startswith(_TAKES_PLACE)
    if runs.endswith(_TERMS) and names_an_act(runs[-_TERM_OF_ACT:]):  # 申报债权期限至A
        return True
    return runs.endswith(_RUNS_FROM) or _OF_A_LENGTH.search(runs) is not None


def _is_moved_on(words: Around) -> bool:
    start = words.day.start
    return _MOVED_ON.search(words.text[max(0, start - _MOVED_WITHIN) : start]) is not None


@form(
    "done-until",
    "报名工作将持续到2026年3月10日。",
    "拾得的物品保管至2026年3月10日。",
    "月票退到2026年3月10日。",
    "夜间窗口办至2026年3月10日，此后改为自助办理。",
    "换卡窗口开到2026年3月10日。",
)
def done_until(words: Around) -> bool:
    joint = words.before.rstrip("于在")
    if not joint.endswith(("至", "到")) or words.after.lstrip(",").startswith(DONE):
        return False
    return _DONE_UNTIL.search(joint[:-1]) is not None


@form("length-until", "公示期自张贴之日起五个工作日，截至2026年3月10日。", "公示10天，截止2026年3月16日。")
def length_until(words: Around) -> bool:
    return _LENGTH_UNTIL.search(words.before) is not None


def _is_until(words: Around) -> bool:
    joint = words.before.rstrip("(为是:到")
    until = next((word for word in _UNTIL if joint.endswith(word)), None)
    if until is None or joint.removesuffix(until).endswith(_TAKES_UP):
        return False
    return not words.after.startswith(_CLOSES_AFTER)


@form("until-asked", "请将意见寄至我局，截至2026年3月10日。", "截至2026年3月10日17时，材料寄秘书处。")
def until_asked(words: Around) -> bool:
    handed = words.after.startswith(("收取", "接收", "受理")) or _HANDED_IN.match(words.after) is not None
    return _is_until(words) and (handed or has_any(words.before, OUGHT))


@form(
    "stops-behind",
    "接受报名，2026年3月10日止。",
    "公示自发布次日起算，至2026年3月10日届满。",
    "意见征集2026年3月10日（星期二）截止。",
    "2026年3月10日　——　资格审核截止",
)
def stops_behind(words: Around) -> bool:
    after = without_bracket(words.after)
    if after.startswith(("到期", "期满")) and has_any(words.before[-24:], _OWN_END):  # A出票，B到期; 租约将于A期满
        return False
    if _STOPS_ITSELF.match(after) is not None and not names_an_act(after[:8]):  # 网页版A停止服务。请您在此之前导出
        return _BY_THEN.search(words.text, words.day.end, words.day.end + _FOLLOWING) is not None
    if _LABELLED_BEHIND.match(after) is not None:
        return True
    if not after.startswith(_CLOSES_AFTER) or after.startswith(_NOT_CLOSES):
        return False
    joint = words.before.rstrip("(为是:于在,至到")
    if after.startswith(("止", "为止")) and _GOES_ON.search(words.before[-8:]) is not None:
        return False
    weak = after.startswith(_WEAK) and not words.before.endswith((":", "|")) and not joint.endswith(_RUNS_FROM)
    return not weak or is_for_somebody(words) or names_an_act(after[:8]) or costs_something(words)


@form(
    "shuts-down",
    "报名系统将于2026年3月10日17:00准时关闭。",
    "投票通道2026年3月10日关闭。",
    "2026年3月10日，积分兑换截止。",
    "换卡在2026年3月10日17点整收口。",
    "现场报名，2026年3月10日报名结束。",
)
def shuts_down(words: Around) -> bool:
    shut = _SHUTS.match(said_behind(words).removeprefix("时"))
    return shut is not None and (names_an_act(shut["of"] or shut["what"] or "") or is_for_somebody(words))


@form("last-day-behind", "2026年3月10日为报名最后一天。", "2026年3月10日是报名的最后一天。")
def last_day_behind(words: Around) -> bool:
    last = _LAST.match(words.after)
    return last is not None and (names_an_act(last["of"]) or "最后一天" in last.group())
