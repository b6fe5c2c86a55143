"""起止短于期间: the stated window or closing date is shorter than the period the notice itself names.

What it finds
    公示期为7日 with a window that holds five days, the first day counted or not.
Why it matters
    The notice promises the reader more days than it gives; an objection on day six is refused or upheld at random.
Example
    公示期为7日，自2022年9月15日起至2022年9月19日止
Instead
    自2022年9月16日起至2022年9月22日止（共7日）；或者：公示期为5日
Legal basis
    民法典 第二百零一条.
Known false alarms
    Two periods in one sentence of which the reader links the wrong one to the window.
中文说明
    公告写明的起止日期（或者截止日期）比公告自己写明的期间短，连首日算在内也不够。
    改截止日，或者（法律未规定下限时）改期间。
    依据：民法典第二百零一条。可能误报：一句中有两个期间，程序配错了一个。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import Span, ends, fit_named, holds, named_period, quotes_minimum, spans
from deadline_cli.notices.judging.repairs import end_said, new_end, new_length
from deadline_cli.notices.judging.select import period_keys, quoted, window_keys
from deadline_cli.notices.judging.wording import length
from deadline_cli.period import Period

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    for span in spans(case):
        if (named := named_period(case, span)) is None or named[1].period is None:
            continue
        index, period = named[0], named[1].period
        law = case.version_for(span.window.role)
        if law is not None and law[1].period is not None and quotes_minimum(case, span, law[1].period):
            continue  # L301: the law's own least is promised and not given
        if fit_named(case, span, period) != "short":
            continue
        due = end_said(case, span, ends(case, span, period))
        said = length(period)
        message = Words(
            f"“{quoted(span.window.text)}”{_holds_zh(case, span, period)}不足{said.zh}，首日算在内也不够；"
            f"{said.zh}应至{due.zh}",
            f"“{quoted(span.window.text)}” is shorter than the {said.en} that the notice names, even with its "
            f"first day counted; they end on {due.en}",
        )
        about = window_keys(case.notice, span.index) | period_keys(case.notice, index)
        yield Fault(
            span.window.place, message, about, _repairs(case, span, index, period),
            articles.first_day(case, span.window.role),
        )  # fmt: skip


def _holds_zh(case: Case, span: Span, period: Period) -> str:
    held = holds(case, span, period.unit)
    return "" if held is None or span.alone else f"只有{length(Period(held[0], period.unit)).zh}，"


def _repairs(case: Case, span: Span, index: int, period: Period) -> tuple[Repair, ...]:
    """A later end; or a smaller number, where the law does not forbid it."""
    repairs = [new_end(case, span, period)]
    held = holds(case, span, period.unit)
    fact = case.notice.periods[index]
    if held is not None and held[1] > 0 and case.version_for(fact.role) is None:
        shorter = held[1] if span.counted else held[0]
        if shorter:
            repairs.append(new_length(fact, Period(shorter, period.unit)))
    return tuple(repairs)
