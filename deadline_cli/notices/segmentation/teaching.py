"""Texts that teach how notices are made, or tell of notices and orders that were made."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.names import said, says
from deadline_cli.notices.lines.press import has_dateline
from deadline_cli.notices.lines.signature import signs
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.candidate import FULL_DATE, Candidate
from deadline_cli.notices.segmentation.frame import is_signed_like_the_one_above

_BEGINNING = 1500  # characters in which teachers show themselves
_TEACHING_TITLES = sense("teaching-title")
_TEACHING = sense("teaching")
MUCH_TAUGHT = 2
_HEADING, _STEPS = 12, ("流程", "步骤", "程序")  # characters of the heading of a list of steps
_ADVICE = 160
_A_DAY = Pattern(r"(?<!\d)\d{1,2}月\d{1,2}[日号]")
_ASKED_BY_A_DAY, _NAMES_A_PAPER = patterns("teaching", "asked-by-a-day", "names-a-paper")
_HERE_AND_NOW, _LEADS_IN = patterns("teaching", "here-and-now", "leads-in")
# …供查阅，并在信息公示平台网站发布了…信息公示: where else the notice itself stands
_ELSEWHERE = Pattern(r"(?:并|同时|同步)[^。；;，,\n]{0,60}发布了")
_OWN_BEFORE = Pattern(r"发布了《[^》]{2,60}》")
_ORDERED = sense("circular-says")
_ORDERS = Pattern(r"(?:^|[。\n])《[^》\n]{2,20}》(?:要求|明确|指出|强调|提出)")  # news of a circular
_TOLD = sense("told")
# 征求公众意见，截止6月20日，收到公众、相关单位共5条意见
_ANSWERS_COUNTED = Pattern(r"收[到集]了?[^。\n]{0,24}?\d{1,4}[条份件个](?:反馈)?(?:意见|建议|异议|来信|来电)")
# 征集期内未收到意见。, 征求意见已经结束，未收到…意见建议。: what came of it
_NONE_CAME = Pattern(
    r"(?:^|[。;；\n])(?:(?![如若])[^。;；\n]){0,30}(?:期(?:间|内)|已经?结束)[,，]?(?:均|都|共)?(?:未|没有)收到[^。\n]{0,16}"
    r"(?:意见|建议|异议|反馈)[^,，。\n]{0,8}。"
)
_ONCE_MORE = sense("once-more")


# 身份证、准考证缺一不可: what to bring is not taught; nor what the text's own word means: “业绩”是指：自本项目…
_BRING_BOTH = Pattern(r"[证件]缺一不可|是指[：:]?自?本(?!人)")
_SAMPLE = Pattern(r"[【『\[](?:范文)?\s*\d{1,2}\s*[】』\]]$")  # …的通知【1】


@lru_cache(maxsize=2)  # two reasons ask
def may_be_taught(body: str) -> bool:
    """Whether any of the words of teachers stands at the beginning of a text."""
    return has_any(body[:_BEGINNING], _TEACHING)


@lru_cache(maxsize=2)  # two reasons ask
def taught(body: str) -> int:
    """How many words of teachers stand at the beginning of a text."""
    return said(_BRING_BOTH.sub("", body[:_BEGINNING]), _TEACHING) if may_be_taught(body) else 0


def teaches_by_title(c: Candidate) -> bool:
    """减资公告办理指南; neither 关于…指南公开征求意见的公告 nor 宠物管理须知 signed by the house's manager."""
    title = c.title or _first_line(c.body) or _first_line(c.lead)
    if _SAMPLE.search(title) is not None:
        return True
    if (
        not has_any(title, _TEACHING_TITLES)
        or (c.headed and c.signed)
        or is_signed_like_the_one_above(c)
        or _is_a_days_advice(c)
    ):
        return False
    return not _NAMES_A_PAPER.match(title) and says(title, _TEACHING_TITLES)


def _first_line(body: str) -> str:
    """The heading that a list of steps begins with: 减资流程."""
    first = body.lstrip().split("\n", 1)[0].strip()
    return first if len(first) <= _HEADING and first.endswith(_STEPS) else ""


def _is_a_days_advice(c: Candidate) -> bool:
    """消防演练须知 / 2026年6月20日15时举行…: a few lines for one day over the name of who gives them."""
    short = len(c.body) <= _ADVICE and c.title.endswith(("须知", "使用说明", "注意事项"))
    if not short:
        return False
    if c.signed and _ASKED_BY_A_DAY.search(c.body) is not None:
        return True  # 业主须知 / 请于A前完成登记, over a name that is no office's and its day
    return signs(c.body) and any(sign.search(c.body) is not None for sign in (FULL_DATE, _ASKED_BY_A_DAY, _A_DAY))


def _is_told_in_full(c: Candidate) -> bool:
    """通告如下： under a reporter's words, and no name and day below: news that give a notice without who signed it."""
    first = c.title or c.body.lstrip().split("\n", 1)[0].strip()
    return _LEADS_IN.match(first) is not None and not signs(c.body) and has_dateline(c.lead)


def is_told(c: Candidate) -> bool:
    """Whether a text tells at its head of a notice that was made, and does not give it."""
    if _is_told_in_full(c):
        return True
    head = c.body[:600].replace("公示催告", "催告")
    if c.known and c.title and "发布了" in head:
        head = _ELSEWHERE.sub("", head)
        if "本公司" in head:  # 2016年3月29日，公司发布了《…停牌进展公告》: its own before this one
            head = _OWN_BEFORE.sub("", head)
    counted = "收" in head and (_ANSWERS_COUNTED.search(head) is not None or _NONE_CAME.search(head) is not None)
    return (counted or has_any(head, _TOLD)) and not (has_any(head, _ONCE_MORE) or _tells_it_here(head))


def _tells_it_here(head: str) -> bool:
    """进行了第二次公示，公示内容如下: what follows is the notice, unless a day of the past stands before."""
    at = max(head.find("公示内容如下"), head.find("公告内容如下"))
    return (at >= 0 and FULL_DATE.search(head, 0, at) is None) or _HERE_AND_NOW.search(head) is not None


def is_ordered(c: Candidate) -> bool:
    """Whether a text tells of an order from above: 《通知》要求…."""
    head = c.body[:600]
    return has_any(head, _ORDERED) and _ORDERS.search(head) is not None
