"""From which event a period runs: 自公告之日起, 公告期满后, 自收到决定书之日起 …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from deadline_cli.notices.days import Day

Step = Literal["publication", "service", "answer", "evidence", "both", "last", "event", "date", "order"]

_FILL = r"(?:计算|起算|开始|算起|[,的]|满|经过|经|共|为|在|计|届满|并|起)*"
# The edge of a start phrase, right before the amount; the event stands before the edge.
_EDGE = re.compile(
    r"(?:(?P<day>(?:(?:之|当|次|即|的)*日(?:的)?次?日?(?:起|开始|后|算起|以后|以内|内))|(?:之|当)日)"
    r"|(?P<after>(?:期|期限|期间)?(?:届|期)?满(?:之?日)?(?:后|以后|起)?(?:之?次日)?起?"
    r"|(?:后|以后|之后)(?:之?次日|次日)?起?|起|届满))"
    rf"{_FILL}$"
)
_CUT = re.compile(
    r"[。;,:()\n、]|为(?=[^为]*$)|(?<!还)是|[自从于由](?=[^自从于由]*$)|(?<=[^公])在|限(?=你|贵)"
)
_OPENERS = "自从于由在限"
_RUN_OUT = re.compile(r"(?:公告|公示|公告送达|刊登)(?:期|期限|期间)?(?:届|期)?满")
_REACH = 48

# What the event's words say, the first that fits; 生效 and 签订 start orders and contracts, no period of a notice.
_EVENTS: tuple[tuple[Step | Literal["received"], re.Pattern[str]], ...] = (
    ("order", re.compile(r"生效|签订|签署|合同|裁判|执行完毕|竣工|验收|工商登记|立案|立法")),
    ("both", re.compile(r"答辩.{0,4}举证|举证.{0,4}答辩")),
    ("answer", re.compile(r"答辩")),
    ("evidence", re.compile(r"举证|证据")),
    ("last", re.compile(r"(?:上述|前述|该|前款|复议|申请|履行|异议|缴[款纳])(?:期|期限|期间)")),
    ("service", re.compile(r"送达|公告(?:期|期限|期间)$|公告结束|公告到期")),
    ("publication", re.compile(r"收到(?:本|该)?(?:公告|通告)")),
    ("event", re.compile(r"(?:接到|收到)(?:本|该)?通知|知道|接到|得到确认|中标|成交|缴清|确认")),
    ("received", re.compile(r"收到|接到|签收|领取")),
    (
        "publication",
        re.compile(
            r"公告|公示|发布|刊登|登报|见报|张贴|通告|启事|声明|公布|发出|信息|本文|刊出|登载|即|通知发|今"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Start:
    """Where a period's start phrase begins in the flow, and what it runs from."""

    at: int
    step: Step
    day: Day | None = None


def start_of(text: str, at: int, days_by_end: dict[int, Day], serves: bool) -> Start | None:
    """The start phrase that ends where an amount begins, None if there is none.

    In a notice of service (`serves`), what the addressee received is what the notice serves.
    """
    low = max(0, at - _REACH)
    window = text[low:at]
    edge = _EDGE.search(window)
    if edge is None:
        return None
    if (day := _date_before(low + edge.start(), days_by_end)) is not None:
        return Start(day.start - (text[day.start - 1 : day.start] in _OPENERS), "date", day)
    head = window[: edge.start()]
    cuts = list(_CUT.finditer(head))
    begin, event = 0, head
    if cuts:
        event = head[cuts[-1].end() :]
        opens = cuts[-1].group() in _OPENERS and not head[: cuts[-1].start()].endswith("定")
        begin = cuts[-1].start() if opens else cuts[-1].end()
    step = _step(event, edge)
    if step == "received":
        step = "service" if serves else "event"
    return Start(low + begin, step) if step is not None else None


def _date_before(edge: int, days_by_end: dict[int, Day]) -> Day | None:
    """The date that a start phrase names; the edge may have taken its 日 for the one of 之日起."""
    return next((days_by_end[k] for k in range(edge + 1, edge - 4, -1) if k in days_by_end), None)


def _step(event: str, edge: re.Match[str]) -> Step | Literal["received"] | None:
    if "即日" in event + edge.group():
        return "publication"
    if _RUN_OUT.search(event + (edge["after"] or "")):
        return "service" if "答辩" not in event and "举证" not in event else "both"
    for step, pattern in _EVENTS:
        if pattern.search(event):
            return step
    return "event" if edge["day"] and len(event) >= 2 else None
