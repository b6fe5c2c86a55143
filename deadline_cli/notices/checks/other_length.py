"""与法定期间不同: the law fixes a length for this kind of notice, and the notice has another.

What it finds
    债权人自公告之日起30日内 in a reduction of capital (45 days), an appeal within 20 days (15).
Why it matters
    A shorter period takes a right away, a longer one is not binding; in both cases the reader is misled.
Example
    未接到通知的自公告之日起三十日内，有权要求清偿债务
Instead
    未接到通知的自公告之日起四十五日内，有权要求清偿债务
Legal basis
    The article of the rule that governs the notice, given with the finding.
Known false alarms
    A special rule of a ministry or a province that the rule book does not hold.
中文说明
    法律对这类公告规定了固定的长度，公告写的是另一个长度（不是旧法的长度，旧法报L302；
    法律只定上下限的报L301、L308）。
    依据：随意见给出的条文。可能误报：部门规章、地方规定另有长度而规则库未收的。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.case import Case
from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.measure import ends
from deadline_cli.notices.repairs import new_end, new_length
from deadline_cli.notices.select import period_keys, quoted, window_keys
from deadline_cli.notices.statute import verdicts
from deadline_cli.notices.wording import length, reason, zh

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    for verdict in verdicts(case):
        if verdict.complaint != "other":
            continue
        law, basis, why = length(verdict.law), verdict.version.basis, reason(verdict.version.basis)
        if verdict.span is not None:
            span = verdict.span
            due = ends(case, span, verdict.law)
            said = quoted(span.window.text)
            message = Words(
                f"“{said}”与法定期间不符：{verdict.rule.name}为{law.zh}{why.zh}，到{zh(due.rolled)}届满",
                f"“{said}” is not the length of the law: {verdict.rule.name_en} is {law.en}{why.en}, to {due.rolled}",
            )
            repairs = (new_end(case, span, verdict.law),)
            yield Fault(span.window.place, message, window_keys(case.notice, span.index), repairs, basis)
        elif verdict.index is not None:
            fact = case.notice.periods[verdict.index]
            message = Words(
                f"“{quoted(fact.text)}”与法定期间不符：{verdict.rule.name}为{law.zh}{why.zh}",
                f"“{quoted(fact.text)}” is not the length of the law: {verdict.rule.name_en} is {law.en}{why.en}",
            )
            about = period_keys(case.notice, verdict.index)
            yield Fault(fact.place, message, about, (new_length(fact, verdict.law),), basis)
