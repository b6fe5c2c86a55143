"""长于法定上限: longer than the law allows.

What it finds
    A bankruptcy notice whose claims close later than three months after the publication.
Why it matters
    The excess has no basis; other creditors can object to claims filed in it.
Example
    债权申报期限自本公告发布之日起至2024年11月29日止。2024年8月20日
Instead
    至2024年11月20日止
Legal basis
    The article of the rule that governs the notice, given with the finding (企业破产法 第四十五条).
Known false alarms
    Periods that a court has extended by a later order. A rule that says how soon after an event a notice must be
    published (`ends_at_publication`) measures no length in the notice.
中文说明
    期间或者截止日超过法律允许的最长期限，例如破产债权申报期限最长三个月。
    依据：意见正文所列条文（例如企业破产法第四十五条）。可能误报：法院已另行裁定延长的期限。
    只规定事后几日内须公告的规则（如环评首次公示的7个工作日），不用来衡量公告内的期限。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.law_faults import law_faults
from deadline_cli.notices.judging.verdict import Verdict
from deadline_cli.notices.judging.wording import length, reason, zh

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    yield from law_faults(case, "long", _words)


def _words(said: str, verdict: Verdict, due: date | None) -> Words:
    law, why = length(verdict.law), reason(verdict.version.basis)
    return Words(
        f"“{said}”超过法定上限：{verdict.rule.name}最长{law.zh}{why.zh}" + (f"，至迟{zh(due)}" if due else ""),
        f"“{said}” is above the maximum: {verdict.rule.name_en} is {law.en} at most{why.en}"
        + (f", to {due}" if due else ""),
    )
