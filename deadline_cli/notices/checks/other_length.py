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
    依据：意见正文所列条文。可能误报：部门规章、地方规定另有长度而规则库未收的。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.law_faults import law_faults
from deadline_cli.notices.judging.verdict import Verdict
from deadline_cli.notices.judging.wording import length, reason, zh

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    yield from law_faults(case, "other", _words)


def _words(said: str, verdict: Verdict, due: date | None) -> Words:
    law, why = length(verdict.law), reason(verdict.version.basis)
    return Words(
        f"“{said}”与法定期间不符：{verdict.rule.name}为{law.zh}{why.zh}" + (f"，到{zh(due)}届满" if due else ""),
        f"“{said}” is not the length of the law: {verdict.rule.name_en} is {law.en}{why.en}"
        + (f", to {due}" if due else ""),
    )
