"""The amounts of time in a notice that may be its periods: no dates, no works' durations, no ages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from deadline_cli.period import Period, PeriodMatch

# Other clocks: works, leases, licences, rests, what lies behind.
_OTHER_CLOCK = re.compile(
    r"(?:不明|离家|失踪|出走|旷工|工期|施工期|建设期|建设周期|周期|租期|租赁期限?|服务期限?|合同期限?|合同履行期限?|质保期?|保修期?|有效期|"
    r"展期|刑期|拘留|徒刑|学制|任期|试用期|供货期|交货期|使用期|经营期|出让年限|年限|"
    r"放假|休息|休假|停业|停产|停止|暂扣|吊销|营业|年满|未满|不满|已满|近|连续|累计|历时|历经|约|每|前|最近|过去|成立|从事|具有|从业|"
    r"工作(?:经验)?|刑|超过|逾|已|达|距|龄|寿命)"
    r"(?:期|时间|期限|为|是|:|满|了|已|的|\(日历天\)|\([^()]{0,8}\)|共|计|:)*$"
)
_OTHER_AFTER = re.compile(
    r"(?:租赁|使用权|工期|有期徒刑|以上|以下|之久|左右|多|经验|龄|岁|来|的租|租|期间的|(?:的)?(?:利息|工资|租金|违约金)|假|不等|一次|游|"
    r"质保|保修|/|一[签次]|后才)|前(?:后|述)"
)
_NEXT_DAY = re.compile(r"(?:期满|届满)(?:之?后)?的?(?P<next>次日)(?!起)")
_LONGEST = 999
_MOST_YEARS = 30
_REACH = 18


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of time; `point` for 第3日 and 次日, a day and not a length."""

    start: int
    end: int
    period: Period
    point: bool = False


def amounts_in(text: str, taken: list[tuple[int, int]], matches: list[PeriodMatch]) -> list[Amount]:
    """The amounts outside the spans `taken` (sorted) by dates that no other clock claims, in order."""
    found: list[Amount] = []
    spans = iter(taken)
    span = next(spans, None)
    for match in matches:
        while span is not None and span[1] <= match.start:
            span = next(spans, None)
        if span is not None and match.start < span[1] and span[0] < match.end:
            continue
        if not _sensible(match.period) or _OTHER_AFTER.match(text, match.end):
            continue
        point = text[match.start - 1 : match.start] == "第"
        if point or not _OTHER_CLOCK.search(text, max(0, match.start - _REACH), match.start):
            found.append(Amount(match.start - point, match.end, match.period, point))
    if "次日" not in text:
        return found
    next_days = (
        Amount(m.start("next"), m.end(), Period(1, "day", "次日"), True) for m in _NEXT_DAY.finditer(text)
    )
    return sorted([*found, *next_days], key=lambda amount: amount.start)


def _sensible(period: Period) -> bool:
    return 0 < period.value <= _LONGEST and not (period.unit == "year" and period.value > _MOST_YEARS)
