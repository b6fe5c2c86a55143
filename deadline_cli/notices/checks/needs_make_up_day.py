"""含调休上班日: the count holds only because a weekend day is a make-up working day.

What it finds
    2025年2月7日至2025年2月19日，共10个工作日: ten only with Saturday 8 February, when people worked.
Why it matters
    It is right, but offices, banks and courts may be shut to the public that day; a careful desk adds a day.
Example
    公示时间：2025年2月8日至2025年2月20日，共10个工作日
Instead
    （不必改；截止日定得晚一日也可以）
Legal basis
    The State Council's annual notice on holidays; 全国年节及纪念日放假办法.
Known false alarms
    None known; information only.
中文说明
    天数是对的，但是要把调休上班的周六或者周日算作工作日才对。指出是哪一天。
    依据：国务院办公厅的年度放假通知；全国年节及纪念日放假办法。未见误报。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import Span, claims_of, holds, named_period, spans
from deadline_cli.notices.judging.select import window_keys
from deadline_cli.notices.judging.wording import kind_of_day, length, zh
from deadline_cli.period import Period

SEVERITY: Severity = "info"


def check(case: Case) -> Iterator[Fault]:
    claims = {span.index: claim.period for _, claim, span in claims_of(case)}
    for span in spans(case):
        named = named_period(case, span)
        period = claims.get(span.index) or (named[1].period if named else None)
        if period is None or period.unit != "workday":
            continue
        days, held = _make_up_days(case, span), holds(case, span, "workday")
        if not days or held is None or held[0] < period.value:
            continue
        if held[0] - len(days) >= period.value:
            continue
        yield _fault(case, span, period, days)


def _make_up_days(case: Case, span: Span) -> list[date]:
    if (span.end - span.start).days > 400:
        return []
    pieces = span.window.pieces or ((span.start, span.end),)
    days = [first + timedelta(days=n) for first, last in pieces for n in range((last - first).days + 1)]
    return [d for d in days if d.weekday() > 4 and case.calendar.is_working(d)]


def _fault(case: Case, span: Span, period: Period, days: list[date]) -> Fault:
    said = length(period)
    named = Words(
        "、".join(f"{zh(d)}（{kind_of_day(case.calendar, d).zh}）" for d in days),
        ", ".join(f"{d} ({kind_of_day(case.calendar, d).en})" for d in days),
    )
    message = Words(f"{said.zh}要把{named.zh}算作工作日才够", f"the {said.en} hold only with {named.en} counted")
    return Fault(span.window.place, message, window_keys(case.notice, span.index))
