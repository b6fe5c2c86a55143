"""起止长于期间: the window is longer than the period the notice names.

What it finds
    公示期为5个工作日 with a window of seven working days.
Why it matters
    No right is lost, but one of the two is not what was meant, and the reader may rely on the longer.
Example
    公示期为5个工作日：2026年3月2日至2026年3月11日
Instead
    2026年3月3日至2026年3月9日；或者：公示期为7个工作日
Legal basis
    民法典 第二百零一条.
Known false alarms
    Windows that leave out holidays in between (节假日除外) where the period is in calendar days. Information only.
中文说明
    起止日期比公告自己写明的期间长。读者的权利没有受损，但是两处必有一处不是本意。
    依据：民法典第二百零一条。可能误报：按日历日计算而扣除节假日的公示。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import ends, fit_named, holds, named_period, spans
from deadline_cli.notices.judging.repairs import new_end, new_length
from deadline_cli.notices.judging.select import period_keys, quoted, window_keys
from deadline_cli.notices.judging.wording import length, zh
from deadline_cli.period import Period

SEVERITY: Severity = "info"


def check(case: Case) -> Iterator[Fault]:
    for span in spans(case):
        if (named := named_period(case, span)) is None or named[1].period is None:
            continue
        index, fact, period = named[0], named[1], named[1].period
        if fact.bound == "minimum" or fit_named(case, span, period) != "long":
            continue
        due, said = ends(case, span, period), length(period)
        words = quoted(span.window.text)
        message = Words(
            f"“{words}”比公告写明的{said.zh}长；{said.zh}到{zh(due.rolled)}为止",
            f"“{words}” is longer than the {said.en} that the notice names; they end on {due.rolled}",
        )
        repairs = [new_end(case, span, period)]
        held = holds(case, span, period.unit)
        if held is not None:
            repairs.append(new_length(fact, Period(held[1] if span.counted else held[0], period.unit)))
        about = window_keys(case.notice, span.index) | period_keys(case.notice, index)
        yield Fault(span.window.place, message, about, tuple(repairs))
