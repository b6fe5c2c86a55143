"""刊登在起止之外: the newspaper came out before the comment window in which it must appear.

What it finds
    A paper of 12 September (--published) with a window from 15 to 26 September: this printing is outside.
Why it matters
    An environmental draft has to appear in a newspaper twice within the comment period; a printing outside it
    does not count, and the publication has to be repeated.
Example
    2025年9月12日的报纸；起止时间：2025年9月15日至2025年9月26日
Instead
    起止时间：2025年9月13日至2025年9月26日；或者：在起止时间之内刊登
Legal basis
    环境影响评价公众参与办法 第十一条.
Known false alarms
    A window that opens on the day after the paper came out is in order and not reported; a third printing ahead of
    two within the window is.
中文说明
    环评征求意见稿须在征求意见期限内于报纸公开两次。刊登日（--published）早于起始日，
    本次刊登不计入。起始日为刊登次日的不报；截止日已过才刊登的报D108。
    依据：环境影响评价公众参与办法第十一条。可能误报：另有两次刊登在起止日期之内、本次只是多登的。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import COMMENT, Case
from deadline_cli.notices.judging.measure import holds, spans
from deadline_cli.notices.judging.repairs import window_repair
from deadline_cli.notices.judging.select import quoted, window_keys
from deadline_cli.notices.judging.wording import reason, zh
from deadline_cli.period import Period
from deadline_cli.records import replace

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    published = case.published
    if published is None:
        return
    for span in spans(case):
        if span.alone or span.window.role not in COMMENT or published >= span.start - timedelta(days=1):
            continue
        rule = case.rule_for(span.window.role)
        if rule is None or not rule.proofreader.publish_inside:
            continue  # for the other windows too: comment and objection are one step
        version = rule.version_on(published)
        basis = version.basis if version else ()
        why = reason(basis)
        message = Words(
            f"“{quoted(span.window.text)}”不含刊登日{zh(published)}：{rule.name}的报纸公开应当在征求意见期限之内{why.zh}",
            f"“{quoted(span.window.text)}” does not take in the publication of {published}: the newspaper notice of "
            f"{rule.name_en} must fall within the comment period{why.en}",
        )
        first = published + timedelta(days=1)
        inside = holds(case, replace(span, start=first), "workday")
        count = Period(inside[0], "workday") if inside else None
        repairs: tuple[Repair, ...] = (window_repair(span.window, first, span.end, count),)
        yield Fault(span.window.place, message, window_keys(case.notice, span.index), repairs, basis)
