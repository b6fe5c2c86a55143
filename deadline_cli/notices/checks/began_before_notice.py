"""公告前已开始: a window opens before the notice's own day of issue.

What it finds
    公示时间为7天（2026年6月1日至6月7日） in a notice of 3 June: its first two days were over before anybody read it.
    Not an enrolment or a payment that began more than a month before: it goes on, and the notice reminds of it.
Why it matters
    A period runs from the day after the notice; the days before it are none that the reader had.
Example
    公示时间：2026年6月1日至2026年6月7日 … 2026年6月3日
Instead
    自2026年6月4日起至2026年6月10日止 … 2026年6月3日
Legal basis
    民法典 第二百零一条: the day on which a period begins does not count; it begins with the notice.
Known false alarms
    A notice that was posted elsewhere on its first day and bears a later signature.
中文说明
    起始日早于公告自身的落款日期：落款之前的日子，没有人看得到公告，等于少给了几天。
    报名、缴费开始一个月以上的，是公告提醒仍在进行的事项，不报。只比较公告自身的日期；报纸晚刊登的由D107提示。更正、延期、补充公告沿用原起始日的不报。
    依据：民法典第二百零一条。可能误报：首日已在别处张贴、落款较晚的公告。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import ONE_DAY, Span, claims_of, named_period, spans
from deadline_cli.notices.judging.repairs import new_end, window_repair
from deadline_cli.notices.judging.select import only_a_posting_date, quoted, window_keys
from deadline_cli.notices.judging.wording import reason, zh
from deadline_cli.notices.layout.script import simplified
from deadline_cli.notices.phrases import has_any
from deadline_cli.period import Period
from deadline_cli.records import replace

SEVERITY: Severity = "warning"
_READERS = ("comment", "objection", "registration", "payment", "claims", "statement", "answer", "evidence")
_SEASON = 31  # days
_GOES_ON = ("更正", "延期", "延长", "变更", "补充", "澄清", "第二次", "续", "结果", "中标", "成交", "进展", "终止")


def check(case: Case) -> Iterator[Fault]:
    day, notice = case.issue, case.notice
    title = simplified(notice.title, known=True)
    goes_on = "候选" not in title and has_any(title, _GOES_ON)  # 中标候选人公示 has days of its own
    if day is None or only_a_posting_date(notice) or goes_on:
        return
    claims = {span.index: claim.period for _, claim, span in claims_of(case)}
    for span in spans(case):
        # A window that is over altogether is D108's.
        if span.alone or not span.start < day <= span.end:
            continue
        if span.window.role not in _READERS and not (span.window.role == "other" and span.window.ordered):
            continue
        gone, basis = (day - span.start).days, articles.first_day(case, span.window.role)
        if gone > _SEASON and span.window.role in ("registration", "payment"):
            continue  # 缴费期：4月1日至6月30日: a quarter that goes on, of which the notice reminds
        why = reason(basis)
        message = Words(
            f"“{quoted(span.window.text)}”比公告（{zh(day)}）早开始{gone}日，这{gone}日公众看不到公告{why.zh}",
            f"“{quoted(span.window.text)}” opens {gone} days before the notice of {day}: nobody could use them{why.en}",
        )
        repair = _repair(case, span, day, claims.get(span.index))
        yield Fault(span.window.place, message, window_keys(notice, span.index), (repair,), basis)


def _repair(case: Case, span: Span, day: date, claim: Period | None) -> Repair:
    """The same length from the day after the notice."""
    named = named_period(case, span)
    period = (named[1].period if named else None) or claim
    from_notice = replace(span, start=day, end=max(span.end, day), counted=True)
    if period is None:
        return window_repair(span.window, day + ONE_DAY, span.end + (day + ONE_DAY - span.start))
    return new_end(case, from_notice, period)
