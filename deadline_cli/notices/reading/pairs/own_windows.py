"""Which pairs of dates are windows of the notice, and which are a term, a tax period, days off by the way."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.pairs.pair import Pair
from deadline_cli.notices.reading.pairs.windows import ACTS, LABELS

# The time that a tax, a debt, a contract or a job ran: no window of the notice.
_HISTORY_BEFORE = sense("past-before")
_OF_YEAR = Pattern(r"年度[^,。;于在定至会]{0,4}$")  # 2025年度（A至B）; 2026年度业主大会于A至B is held then
_HISTORY_AFTER = sense("past-behind")
_WORKS = words("施工 作业 管制 封闭 封路 封航 断航 停航 通航 绕行")  # they may last for years
_ORDERED, _TERM_BEFORE, _OWN_OFF = patterns("own-windows", "ordered", "term-before", "own-off")
_LEFT_OUT = pattern("own-windows", "left-out")
_TERM = 2  # years from one day to the other that nobody has to act in
_BRACKET = 14  # characters from a bracket to the days in it
_DECIDED = words("作出审批 作出批复 作出许可 作出决定 共受理 受理了 审批了 批准了")  # A至B我局对3个项目作出审批决定
# …局5月11日-5月15日受理…的公示: the title tells of what was done in those days
_DONE_IN_TITLE = sense("done-in-title")
_CALLED_ON = Pattern(r"(?<!申)请[^,。;\n]{0,200}[于在]$")
_PLANNED = words("定于 拟于 将于 定在 拟在 将在 计划于 兹于")
_STOPS = ("暂停", "停止", "中断")
_HOLIDAYS = words("放假 调休 休假 放寒假 放暑假")
_FEASTS = words("放假 假期 休假 调休 节日 节假日 春节 元旦 清明 五一 劳动节 端午 中秋 国庆 寒假 暑假")
_OFF_LABEL = Pattern(r"(?:放假|调休|休假)(?:时间|安排|日期)?[:为]$")
# 现将本学期节假日安排通知如下, at the head of a text without a title
_IS_ABOUT_OFF = Pattern(r"(?:放假|节假日|假期|[寒暑]假)[^。\n]{0,16}(?:安排|事宜|事项|时间)[^。\n]{0,10}(?:如下|通知)")
_HEAD = 200  # characters
_COUNTED_OFF = Pattern(r"[^。;\n]{0,8}(?:放假|调休|休假|休息|休)?,?共?计?[\d一二三四五六七八九十]{1,3}天")

_LEAVES_OUT = Pattern(r"\([^()。;\n]{0,6}(?:不含|不包括|除|扣除|剔除|去除)[^()。;\n]{0,6}$")


def is_left_out(text: str, pair: Pair) -> bool:
    """Whether a pair of days in brackets behind another is what that one leaves out."""
    opened = text.rfind("(", max(0, pair.start - _BRACKET), pair.start)
    if opened < 1 or not text[opened - 1].isalnum():
        return False
    return _LEFT_OUT.match(text, pair.end) is not None or _LEAVES_OUT.search(text[opened : pair.start]) is not None


def is_window(text: str, title: str, pair: Pair, publication: date | None) -> bool:
    """Whether a pair of dates is a window of the notice: no tax period, no contract's term, no holiday in between."""
    if is_left_out(text, pair):
        return False
    if pair.end <= len(title) and text.startswith(title) and text.startswith(_DONE_IN_TITLE, pair.end):
        return False
    if _TERM_BEFORE.search(pair.first.lead):
        return False  # 租期均为三年，自A至B
    before = pair.first.lead[-14:]
    before = before[before.rfind(",") + 1 :].replace("招租", "招商")  # 招租期 is no 租期
    if not has_any(title, ("招标", "采购", "中标")):
        before = before.replace("施工期", "施工时间")  # how long the road is dug up, and no contract's term
    near = before[-6:]
    first, last = pair.first.year, pair.last.year
    ordered = before in ("", "自", "从") and _ORDERED.match(text, pair.end) is not None
    if first and last and last - first >= _TERM and not ordered and not has_any(before, (*ACTS, *_WORKS)):
        return False  # 发包期限五年（A至B）, a cell of a table under 交易期限
    if has_any(near, LABELS) and not has_any(near, (*_HISTORY_BEFORE, *_HOLIDAYS, "年度")):
        return True
    if _CALLED_ON.search(before) is not None:
        return True  # 请2025年度种粮农户于A至B到镇农业中心登记
    if has_any(before, _HISTORY_BEFORE) or _OF_YEAR.search(before) is not None:
        return False
    if has_any(text[max(0, pair.start - 12) : pair.end + 16], _HOLIDAYS):  # of time off itself, or by the way
        if has_any(title, _FEASTS) or _OFF_LABEL.search(before) or _OWN_OFF.search(pair.first.lead[-20:]):
            return True
        return not title and (_COUNTED_OFF.match(text, pair.end) or _IS_ABOUT_OFF.search(text, 0, _HEAD)) is not None
    if before.endswith(("(", "即")) or has_any(before, LABELS):
        return True
    if before.endswith(_PLANNED):
        return True  # 定于A至B在本公司拍卖
    after = clause_after(text, pair.end, 48)
    on = (publication.year, publication.month, publication.day) if publication is not None else (9999,)
    behind = after[:24].split(",", 1)[0] if _key(pair.first) >= on else after[:24]  # 于A至B换证，未按要求换的…
    if after.startswith(_STOPS):
        behind = ""  # A至B暂停税款缴纳: no tax that was due then
    if has_any(behind, _HISTORY_AFTER) or has_any(after, _DECIDED):
        return False
    if pair.first.year is not None and pair.last.year is not None and _key(pair.first) > _key(pair.last):
        return True  # 于2022年12月19日至2022年1月6日: no history runs backward
    if publication is None or pair.last.year is None:
        return True
    return (pair.last.year, pair.last.month or 0) >= (publication.year, publication.month - 1)


def _key(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0
