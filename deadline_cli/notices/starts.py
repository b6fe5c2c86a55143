"""From which event a period runs: 自公告之日起, 公告期满后, 自收到决定书之日起 …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from deadline_cli.notices.days import Day

Step = Literal["publication", "service", "answer", "evidence", "both", "last", "event", "date", "order"]

_FILL = r"(?:计算|起算|开始|算起|[,的]|满|经过|经|共|为|在|计|届满|第|第?:|并|起)*"
# The edge of the start phrase, right before the amount; what it hangs on stands before the edge.
_EDGE = re.compile(
    r"(?:(?P<day>(?:(?:之|当|次|即|的)*日(?:的)?次?日?(?:起|开始|后|算起|以后|以内|内))|(?:之|当)日)|(?P<after>(?:期|期限|期间)?(?:届|期)?满(?:之?日)?(?:后|以后|起)?(?:之?次日)?起?|(?:后|以后|之后)(?:之?次日|次日)?起?|起|届满))"
    + _FILL
    + r"$"
)
_CUT = re.compile(r"[。;,:()\n、]|为(?=[^为]*$)|(?<!还)是|[自从于由](?=[^自从于由]*$)|(?<=[^公])在|限(?=你|贵)")
_NAMED = (
    ("order", re.compile(r"生效|签订|签署|合同|裁判|执行完毕|竣工|验收|工商登记|立案|立法")),
    ("both", re.compile(r"答辩.{0,4}举证|举证.{0,4}答辩")),
    ("answer", re.compile(r"答辩")),
    ("evidence", re.compile(r"举证|证据")),
    ("last", re.compile(r"(?:上述|前述|该|前款|复议|申请|履行|异议|缴[款纳])(?:期|期限|期间)")),
    ("service", re.compile(r"送达|(?:公告|公示|通告|公告送达|刊登|公告期)(?:期|期限|期间)?(?:届|期)?满$|公告(?:期|期限|期间)$|公告结束|公告到期")),
    ("event", re.compile(r"接到通知|收到(?:本|该)?通知|知道|接到|得到确认|中标|成交|缴清|确认")),
    ("received", re.compile(r"收到|接到|签收|领取")),
    ("publication", re.compile(r"公告|公示|发布|刊登|登报|见报|张贴|通告|启事|声明|公布|发出|信息|本文|刊出|登载|即|通知发|今")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Start:
    """Where a period's start phrase begins in the flow, and what it runs from."""

    at: int
    step: Step
    next_day: bool = False
    day: Day | None = None
    ends_step: bool = False


def start_of(text: str, at: int, days_by_end: dict[int, Day], serves: bool) -> Start | None:
    """The start phrase that ends where an amount begins, None if there is none; `serves`: a notice of service."""
    low = max(0, at - 48)
    window = text[low:at]
    edge = _EDGE.search(window)
    if edge is None or edge.end() == edge.start():
        return None
    day = next((days_by_end[k] for k in range(low + edge.start() + 1, low + edge.start() - 4, -1) if k in days_by_end), None)
    if day is not None:
        begin = day.start - (text[day.start - 1 : day.start] in "自从于由")
        return Start(begin, "date", day=day)
    head = window[: edge.start()]
    cuts = list(_CUT.finditer(head))
    cut = cuts[-1] if cuts else None
    event = head[cut.end() :] if cut else head
    begin = cut.start() if cut is not None and cut.group() in "自从于由在限" else (cut.end() if cut else 0)
    phrase = event + edge.group()
    if "即日" in phrase:
        return Start(low + begin, "publication")
    step = _step(event, edge)
    if step is None:
        return None
    if step == "received":
        step = "service" if serves else "event"
    ends = "满" in edge.group() or event.endswith(("期满", "届满"))
    if step == "publication" and ends and (edge["after"] or "").startswith(("期", "届", "满")) and event[-1:] in "告示期限间":
        step = "service"
    return Start(low + begin, step, "次日" in phrase, ends_step=ends)


def _step(event: str, edge: re.Match[str]) -> Step | None:
    whole = event + (edge["after"] or "")
    for name, pattern in _NAMED:
        if pattern.search(event) or (name == "service" and re.search(r"(?:公告|公示)(?:期|期限|期间)?(?:届|期)?满", whole)):
            return name  # type: ignore[return-value]
    if edge["day"] and len(event) >= 2:
        return "event"
    return None
