"""From which event a period runs: 自公告之日起, 公告期满后, 自收到决定书之日起 …"""

from __future__ import annotations

import re
from typing import Literal

from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.records import NamedTuple

Step = Literal[
    "publication", "service", "answer", "evidence", "both", "last", "appeal", "event", "date", "order", "end", "chain"
]
"""`end` is the end of the notice's own publication or window, `chain` that of the amount before (30日后的15日内)."""

_EDGE, _CHAIN, _END, _UNCONTESTED = patterns("starts", "edge", "chain", "end", "uncontested")
_COUNTED_FROM, _BEGINS, _BARE = patterns("starts", "counted-from", "begins", "bare")
_OF_EDGES = "之当次翌即的日起开始后算以内期限间届满计经过共为在公告示并,"
_TOLD = Pattern(r"[自从]?(?:接到|收到)[^,。;:的于]{0,10}(?:通知书?|文书|公告)$")  # 自接到公司通知30日内
_COUNTS = Pattern(r"(?:起|始|开始)*(?:计算|算)")
_BEGUN = Pattern(r"(?:起|开始|起算|之日起)(?:算|计算)?(?:(?:发布|发出|刊登|张贴)?(?:公告|公示))?,$")
# 自A起开展为期15天的, 从A起，某次列车停运，为期30天
_OPENED = Pattern(r"(?:起|开始|始),?(?P<done>[^。;\n]{0,24})$")
_TO_ANOTHER_DAY = words("自 从 至 到 截止 前 于")
_FIRST_DAY = Pattern(r"[,(;](?:(?:起算|起始|开始)(?:日期|时间|日)[为是:]?|[起始]于)")
_OF_ANOTHER = words("成交 成绩 结果 中标 候选 决定 录取 名单 批复 受理 审查 上级 下次 再次 复审")
_RESULT_OUT = ("结果公布", "结果公示", "结果发布")
# 成交结果公示10个工作日，公示无异议后: what runs out is no publicity of the notice's own
_SHOWN_LATER, _SHOWN = pattern("starts", "shown-later"), 30
_HEADING = 60  # characters in which a notice says what it is
_CUT = Pattern(r"[。;,:()\n、【】自从于由为是]|(?<!公)在|限(?=[你贵])")
_OPENERS = "自从于由在限至【"  # 至公示之日起 is a slip of the pen for 自
_NOT_TOLD = ("未接到", "未收到")
_GAP_BEHIND_DATE = frozenset(["", "(含)", "(不含)", "(当日)", "当", "上午", "零时", "0时", "00:00"])
_PUBLICATIONS = words("公告 公示 公告送达 刊登")
_OTHERS_PUBLICATION = pattern("starts", "paper-out")
_RUNS_OUT = words("期满 期限满 期间满 届满 期届满 期限届满 期间届满 满")
_REACH = 48
_OPENED_BEFORE = 28  # characters

# What the event's words say, the first that fits; 生效 and 签订 start orders and contracts, no period of a notice.
_EVENTS: tuple[tuple[Step | Literal["received"], tuple[str, ...]], ...] = (
    ("order", sense("starts-order")),
    ("appeal", sense("starts-appeal")),
    ("last", sense("starts-last")),
    ("service", sense("starts-service")),
    ("publication", sense("starts-publication-received")),
    ("event", sense("starts-event")),
    ("received", sense("starts-received")),
    ("publication", sense("starts-publication")),
)

_NO_EVENT = tuple("此今最然随先前背落年月日天")  # 此后3日内, 最后3日内: behind anything else happens something (开标后)
_RECEIVED = words("收到 接到 签收 拿到")


class Start(NamedTuple):
    """Where a period's start phrase begins in the flow, and what it runs from."""

    at: int
    step: Step
    day: Day | None = None
    of: str = ""  # what runs out, for `end`


def start_of(text: str, at: int, days_by_end: dict[int, Day], serves: bool) -> Start | None:
    """The start phrase that ends where an amount begins, None if there is none.

    In a notice of service (`serves`), what the addressee received is what the notice serves.
    """
    low = max(0, at - _REACH)
    window = text[low:at].removesuffix("】")  # 【竞得后】5个工作日内签合同
    at = low + len(window)
    if ("后" in window[-8:] or "次日" in window[-4:] or window.endswith(("起", "起的", "起,", "开始", "开始,"))) and (
        chain := _CHAIN.search(window)
    ) is not None:
        return Start(low + chain.start(), "chain")
    if window.endswith(")") and (bracket := window.rfind("起(")) > 0:  # 自公告之日起（即A起）四十日内
        window = window[: bracket + 1]
        at = low + len(window)
    if window.endswith(")起") and (bracket := window.rfind("(")) > 0:  # 公告期限届满之日（…为准）起
        window = window[:bracket] + "起"
        at = low + len(window)
    # It is made of few characters up to the amount: the look-up begins where these begin.
    low_edge = 0 if "(" in window or ")" in window else len(window.rstrip(_OF_EDGES))
    edge = _EDGE.search(window, low_edge)
    if edge is None:
        return _told(window, low, serves) or _uncontested(window, low)
    if (day := _date_before(text, low + edge.start(), days_by_end)) is not None:
        return Start(day.start - (text[day.start - 1 : day.start] in _OPENERS), "date", day)
    head = window[: edge.start()]
    cut = _last_cut(head)
    event = head[cut.end() :] if cut is not None else head
    begin = 0
    if cut is not None:
        opens = cut.group() in _OPENERS and not head[: cut.start()].endswith("定")
        begin = cut.start() if opens else cut.end()
    if has_any(event, _NOT_TOLD):  # 未接到通知的公告之日起, 未接到通知的债权人见报后
        behind = max(event.rfind(last) + 1 for last in "的人者")
        if behind > event.find("未"):
            event, begin = event[behind:], len(head) - len(event) + behind
    if not serves and (out := _runs_out_of(event + edge.group())) is not None:
        another = _of_another(event, text[:_HEADING].split("\n", 1)[0]) or _SHOWN_LATER.search(
            text[max(0, low + begin - _SHOWN) : low + begin]
        )
        return Start(low + begin, "event" if another else "end", None, out)
    told = has_any(event, _RECEIVED) or ("告知" in event and "公告" not in event)
    step = "received" if serves and told else _step(event, edge)
    if event.endswith(_RESULT_OUT) and _of_another(event, text[:_HEADING].split("\n", 1)[0]):
        step = "event"  # 评选结果公布之日起, in a notice that is no result
    if event == "通知" and text[:_HEADING].split("\n", 1)[0].endswith(event):
        step = "publication"  # 清算组通知: 于通知之日起10日内
    if step == "received":
        step = "service" if serves else "event"
    return Start(low + begin, step) if step is not None else None


def _of_another(event: str, heading: str) -> bool:
    """Whether another notice runs out: 成交结果公告期限届满, under a heading that says nothing of either."""
    named = [word for word in _OF_ANOTHER if word in event]
    return bool(named) and not any(word in heading for word in named)


def starts_behind(text: str, at: int, days_by_end: dict[int, Day]) -> Day | None:
    """The date behind a labelled amount that says from when it runs: 公告期一年，自2024年6月12日起算."""
    named = _FIRST_DAY.match(text, at)
    lead = _COUNTED_FROM.match(text, at) if named is None else named
    if lead is None:
        return None
    day = next((d for d in days_by_end.values() if d.start == lead.end()), None)
    return day if day is not None and (named is not None or _BEGINS.match(text, day.end)) else None


def starts_before(text: str, at: int, days_by_end: dict[int, Day]) -> Day | None:
    """The date in the clause before a labelled amount from which it runs: 自2024年6月12日起，公告期为一年."""
    lead = _BEGUN.search(text, max(0, at - 8), at)
    day = days_by_end.get(lead.start()) if lead is not None else None
    return day if day is not None and text[day.start - 1 : day.start] in ("自", "从") else None


def opened_before(text: str, at: int, days_by_end: dict[int, Day]) -> Day | None:
    """The date before a term in its sentence from which it runs: 自A起开展为期15天的专项整治, 从A起停运，为期30天."""
    ends = [end for end in days_by_end if at - _OPENED_BEFORE <= end < at]
    day = days_by_end[max(ends)] if ends else None
    if day is None or text[day.start - 1 : day.start] not in ("自", "从"):
        return None
    opened = _OPENED.match(text, day.end, at)
    return day if opened is not None and not has_any(opened["done"], _TO_ANOTHER_DAY) else None


def counts_from(text: str, day: Day) -> bool:
    """自A起算: A itself is counted; 自A起 leaves it out (民法典 201)."""
    return _COUNTS.match(text, day.end) is not None


def _last_cut(head: str) -> re.Match[str] | None:
    """Where the words before an event end: at a comma, a 为, or the 自 that opens the phrase."""
    return [None, *_CUT.finditer(head)][-1]


def _told(window: str, low: int, serves: bool) -> Start | None:
    """A start phrase without its edge: 接到通知30日内, 于公告45日内."""
    if (bare := _BARE.search(window)) is not None:
        return Start(low + bare.start(), "publication")
    told = _TOLD.search(window)
    return Start(low + told.start(), "service" if serves else "event") if told is not None else None


def _uncontested(window: str, low: int) -> Start | None:
    """公示期满无异议的，于10个工作日内: a condition in the clause before that is met when the publicity is over."""
    over = _UNCONTESTED.search(window) if has_any(window, ("异议", "满,", "束,", "了,")) else None
    return Start(low + over.start(), "end", None, over["of"]) if over is not None else None


def _date_before(text: str, edge: int, days_by_end: dict[int, Day]) -> Day | None:
    """The date that a start phrase names, right before its edge, which may have taken the date's own 日."""
    for end in range(edge + 1, edge - 6, -1):
        if end in days_by_end and text[end:edge] in _GAP_BEHIND_DATE:
            return days_by_end[end]
    return None


def _runs_out_of(phrase: str) -> str | None:
    """What runs out: 公示 of 公示期满."""
    out = None
    for out in _END.finditer(phrase):  # noqa: B007 - only the last one is wanted
        pass
    return out["of"] if out is not None else None


def _step(event: str, edge: re.Match[str]) -> Step | Literal["received"] | None:
    if "本" not in event and _OTHERS_PUBLICATION.search(event) is not None:
        return "event"
    if "即日" in event + edge.group():
        return "publication"
    answer, evidence = "答辩" in event, "举证" in event or "证据" in event
    if answer or evidence:
        return "both" if answer and evidence else "answer" if answer else "evidence"
    if (event + (edge["after"] or "")).startswith(("期满", "届满")):  # of what the sentence before named
        return "service"
    if (_runs_out(event + (edge["after"] or "")) and edge["after"] != "满") or event.endswith(
        ("公告期", "公告期限", "公告期间")
    ):
        return "service"
    said = event + (edge["after"] or "")  # 上述 | 期限届满后
    for step, any_of in _EVENTS:
        if has_any(said if step == "last" else event, any_of):
            return step
    after = edge["after"] or ""
    told = edge["day"] or "满" in after or ("后" in after and not event.endswith(_NO_EVENT))
    return "event" if len(event) >= 2 and told else None


def _runs_out(phrase: str) -> bool:
    """公告期满, 公告送达期届满: the end of the publication, on which service takes effect."""
    return any(phrase.startswith(_RUNS_OUT, at + len(word)) for word in _PUBLICATIONS if (at := phrase.find(word)) >= 0)
