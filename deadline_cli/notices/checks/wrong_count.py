"""天数与起止不符: 共N天 or 共N个工作日 is not what the window holds under either habit.

What it finds
    2022年9月26日至2022年10月9日，共10个工作日, where the National Day break leaves seven.
Why it matters
    The window is what binds; a count that it does not hold shows that nobody looked at the calendar.
Example
    起止时间：2022年9月26日至2022年10月9日，共10个工作日
Instead
    自2022年9月26日起至2022年10月12日止（共10个工作日）；或者：共7个工作日
Legal basis
    民法典 第二百零一条; the working days are those announced by the State Council.
Known false alarms
    Counts of something else in the same sentence (共3天展出).
中文说明
    “共N天”“共N个工作日”与起止日期不符，首日算与不算都对不上。改截止日，或者改天数，两种改法都列出。
    依据：民法典第二百零一条；工作日以国务院办公厅公布的安排为准。可能误报：同一句中别的计数（共3天展出）。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.checks.first_day_counted import statutory_minimum
from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import Span, claims_of, ends, holds
from deadline_cli.notices.judging.repairs import new_count, new_end
from deadline_cli.notices.judging.select import quoted, window_keys
from deadline_cli.notices.judging.wording import length
from deadline_cli.period import Period

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    for index, claim, span in claims_of(case):
        held = holds(case, span, claim.period.unit)
        # Only where the day of publication lies inside the window may it be left out of the count: a closure has none.
        whole = span.counted is False or (span.counted is None and span.window.role == "other")
        if held is None or claim.period.value in (held[:1] if whole else held):
            continue
        right = held[1] if span.counted else held[0]
        said, there = length(claim.period), length(Period(right, claim.period.unit))
        with_it, without = [length(Period(number, claim.period.unit)).zh for number in held]
        first = Words(
            f"（计入首日为{with_it}，不计首日为{without}）", f" ({held[0]} with its first day, {held[1]} without)"
        )
        if whole or held[0] == held[1]:  # a window of working days that begins on a rest day
            first = Words("", "")
        message = Words(
            f"“{quoted(span.window.text)}”不是{said.zh}，是{there.zh}{first.zh}",
            f"“{quoted(span.window.text)}” does not hold {said.en} but {there.en}{first.en}",
        )
        repairs = [new_end(case, span, claim.period)]
        if right > 0 and not _forbidden(case, span, Period(right, claim.period.unit)):
            repairs.append(new_count(claim, right))
        about = window_keys(case.notice, span.index) | {f"claim:{index}"}
        yield Fault(claim.place, message, about, tuple(repairs))


def _forbidden(case: Case, span: Span, period: Period) -> bool:
    """Whether the smaller number would fall below what the law asks."""
    law = statutory_minimum(case, span)
    return law is not None and ends(case, span, period).lawful < ends(case, span, law[0]).lawful
