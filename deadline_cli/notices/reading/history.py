"""Told is not asked: spans and closing days of what is over (A至B期间登记的车辆), reports, days of reckoning."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.forms.evidence import asks
from deadline_cli.notices.reading.incomplete_days import year_near

_SPAN_BEHIND = sense("within-a-span")
_CARRIED_OUT, _LOOKED_INTO = patterns("history", "carried-out", "looked-into")
_TOOK_IN, _TOLD_NOW, _CAME_TO_END = patterns("history", "took-in", "told-now", "came-to-end")
_WAS_PUBLISHED, _UNCONTESTED, _CAME_IN = patterns("history", "was-published", "uncontested", "came-in")
_WAS_PUBLIC, _OF_CONTENT, _EARLIER_STAGE = patterns("history", "was-public", "of-content", "earlier-stage")
_OF_RESULTS, _THEN_DID = patterns("history", "of-results", "then-did")
_DID = Pattern(r"(?:^|[\n。;,])[^,。;:\n将拟定请应须]{0,24}(?:已|曾)?[于在自经]$")
# 凡于A至B在我院住院的患者: who is meant, by what they did
_OF_THOSE = Pattern(
    r"[,期间内之]*(?:(?:在|于|到|来|经|由|向|通过)[^,。;:\n]{2,30}|(?![之以]?前)[^,。;:\n请可应须将需凡\d]{2,14})"
    r"的[\u4e00-\u9fff]{1,12}(?:[,。;\d]|$)"
)
_PUBLISHED_ON = ("公示", "公告", "公开", "征求", "网上公示", "网站公示")
_CALLS = sense("calls-for-a-span")
_REPORTS = sense("report")
# 前期已于A至B征求意见; 公示内容为A至B期间购机的农户
_WAS_DONE = Pattern(r"(?:已经?|曾经?|此前|前期|先前|之前)(?:[^。,;:\n]{0,6}?(?:于|在|自)|于)$|(?:均为|均系|均于)$")
# 第一次拍卖于A至B举行，流拍，第二次…
_FORMER = Pattern(r"(?:第一[次轮批期]|首[次轮批期]|[上前]一?[次轮批期])[^。;\n]{0,12}$")
_NOW = words("补录 补招 补报 第二批 再次 第二 第三 二次 本次 本轮 现 重新 此次")
_REACH, _FAR, _NEAR = 48, 160, 20
# forms that need no call where the day is to come
_LOOSE = ("stops-behind", "before-duty", "shuts-down")
_BATCH = Pattern(r"(?:去年|上年|往年|首[批次轮]|上一?[批次轮回]|曾)[^,。;:\n]{0,16}$")
# A（含）以前购房的业主可申领, A及之前接种第一针，可接种第二针: who may, by what they did; not who gains by it
_BY_WHAT_THEY_DID = Pattern(
    r"(?:\([^()]{1,6}\))?及?(?:之|以)?前(?![^。;]{0,30}(?:优惠|奖励|减免|折))"
    r"[^,。;:\n请应须]{2,16}(?:的[\u4e00-\u9fff]{0,12}[可均不按予,。;]|,可)"
)
_SUMS = sense("sum-of-a-day")
_AS_OF = sense("as-of")
# 截至二零一九年十二月三十一日止年度之全年业绩
_OF_A_YEAR = Pattern(r"止(?:之|的)?(?:(?:财政|会计|财务)?年度|[\d一二三四五六七八九十]{1,2}个月|[半季]年?度?)")
# 截止A，公司股东共计316户: how many there were
_COUNTED = Pattern(
    r"(?:收盘)?,[^,。;请\d]{0,12}(?:共计?|累计|总计|达到?|已有|量为?)[^,。;请\d]{0,6}[\d.]+[余多]?[万亿]?[^\d,。;个天日]"
)
_ASKED = words("报名 递交 提交 投标 申报 反馈 缴 登记 响应 申请 意见 招租 竞买 领取 异议 投递 报价 投票 表决")
_EARLIER_DAY = Pattern(r"^.*(?:\d日|20\d\d[-./]\d{1,2}[-./]\d{1,2})")  # 数据截止日：A　信息披露截止日：B
_SUM_LABELS = sense("label-of-a-sum")
_STAGES = words("报批 全本 全文 审批 验收 第二次 二次 决定")


def is_told(
    text: str, title: str, start: int, end: int, last: Day, publication: date | None, *, first: Day | None = None
) -> bool:
    """Whether a window (that begins with `first`) or closing day is told as over and asks nobody for anything."""
    if publication is None or not _is_before(last, publication):
        return False
    if first is not None and first.year is not None and not _is_before(first, publication):
        return False  # it ends before it begins: a slip in what is to come
    lead, after = last.lead, clause_after(text, end, _REACH)
    if lead.endswith(("未在", "未于", "未能在", "未能于")):
        return True  # 未在A前完成认证的，待遇自B起暂停
    loose = first is None and (last.form in _LOOSE or after.startswith("结束"))
    if (first is None and _BATCH.search(lead)) or (loose and not asks(lead + after)):
        return True  # 首批报名A结束, A前登记的车辆
    if first is None and last.form == "before-duty" and _BY_WHAT_THEY_DID.match(after) and not asks(lead[-_NEAR:]):
        return True
    if has_any(title, _REPORTS) and not has_any(lead[-10:], ("异议", "质疑")):
        return True
    if _came_in(text, end, last) or _WAS_PUBLIC.search(after) or _WAS_DONE.search(lead[-_NEAR:]):
        return True
    if _OF_CONTENT.search(lead[-_NEAR:]) is not None:
        return True
    if "的" in after[:4] and _OF_RESULTS.match(after) is not None:
        return True
    if _FORMER.search(lead[-_NEAR:]) is not None and has_any(text[end : end + _FAR], _NOW):
        return True
    if _EARLIER_STAGE.search(lead) is not None and has_any(title, _STAGES):
        return True  # 征求意见稿公示时间：A至B in a 报批前公示
    if lead.endswith("对") and after.startswith(("的", "期间")):  # 经对A至B的用水情况核查
        return True
    if lead.endswith("经") and after.startswith(_PUBLISHED_ON):
        return True
    if lead.endswith(("经", "经过", "历经")) and _CAME_TO_END.match(after) is not None:
        return True  # 经A至B封闭施工，大桥已完成维修
    if _WAS_PUBLISHED.search(lead) is not None and _UNCONTESTED.match(text, end) is not None:
        return True
    if has_any(lead[-12:], _CALLS):
        return False
    if _CARRIED_OUT.match(after) is not None or _OF_THOSE.match(after) is not None:
        return True
    if _LOOKED_INTO.match(after) is not None or _TOOK_IN.match(after) is not None:
        return True
    if _DID.search(lead) is not None and _TOLD_NOW.match(text, end) is not None:
        return True
    if _THEN_DID.match(after) is not None:
        return True
    return after.lstrip(",").startswith(_SPAN_BEHIND)


def is_reckoning(text: str, day: Day) -> bool:
    """Whether a date is the day to which a sum or a count is reckoned: 债权余额（截止A）, 利息计算截止日：A."""
    lead = day.lead.rstrip("(为是:|")
    near = lead[-14:]
    if has_any(near[near.rfind(",") + 1 :], _SUM_LABELS) and lead.endswith(
        ("截止日", "截止日期", "截止时点", "基准日", "截止时间", "登记日", "截至", "截止")
    ):
        return True
    if not lead.endswith(_AS_OF):
        return False
    if _OF_A_YEAR.match(text, day.end) is not None:
        return True
    if "(" in lead and has_any(lead[: lead.rfind("(")][-3:], _SUMS):
        return True  # 已报名人数（截至A）
    before = _EARLIER_DAY.sub("", lead[-24:])
    after = clause_after(text, day.end, 20, "。;\n")
    asked = has_any(before[-12:], _ASKED)
    return not asked and (has_any(before + after, _SUMS) or _COUNTED.match(after) is not None)


def _is_before(last: Day, publication: date) -> bool:
    year = year_near(last, publication, None) if last.readable else None
    try:
        return year is not None and date(year, last.month or 0, last.day or 0) < publication
    except ValueError:
        return False


def _came_in(text: str, end: int, last: Day) -> bool:
    """期间未收到意见; 截至A，共有8家 of the same day."""
    if _CAME_IN.search(text[last.end : end + _FAR]) is not None:
        return True
    same = text[last.start : last.end]
    again = text.find("截至" + same, end)
    again = again if again >= 0 else text.find("截止" + same, end)
    return again >= 0 and has_any(text[again : again + 40], ("共", "已", "收到", "无", "未"))
