"""债权人会议过晚: a meeting that the law wants within so many days of a step comes later.

What it finds
    Claims close on 20 April, the first creditors' meeting is called for 10 June.
Why it matters
    The court convenes the first meeting within fifteen days of the end of the claims period; until then the creditors
    have no voice in what the administrator does.
Example
    债权人应在2026年4月20日前申报债权。第一次债权人会议定于2026年6月10日上午9时召开
Instead
    第一次债权人会议定于2026年5月6日（或者更早的工作日）上午9时召开
Legal basis
    企业破产法 第六十二条第一款.
Known false alarms
    A meeting that a later order has put off. Later meetings are free and not looked at.
中文说明
    第一次债权人会议由人民法院召集，自债权申报期限届满之日起十五日内召开；印出的会议日晚于这一期限。
    第二次以后的会议不在此列。
    依据：企业破产法第六十二条第一款。可能误报：法院已另行决定延期召开的。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.counting import count
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import period_keys, quoted
from deadline_cli.notices.judging.wording import day_edits, length, reason, written_like, zh

SEVERITY: Severity = "error"
_STEP = "first-meeting"


def check(case: Case) -> Iterator[Fault]:
    rule, closed = case.rule_for("claims"), _claims_end(case)
    step = next((s for s in rule.steps if s.id == _STEP), None) if rule is not None else None
    if closed is None or step is None or step.period is None:
        return
    latest = count(case.calendar, closed, step.period).deadline
    for index, fact in enumerate(case.notice.periods):
        stated = fact.stated
        if not fact.first_meeting or stated is None or stated.date is None or stated.date <= latest:
            continue
        within, why = length(step.period), reason(step.basis)
        message = Words(
            f"“{quoted(stated.text)}”过晚：{step.name}应当自债权申报期限届满之日（{zh(closed)}）起{within.zh}内召开{why.zh}，"
            f"至迟{zh(latest)}",
            f"“{quoted(stated.text)}” is too late: {step.name_en} must be held within {within.en} of the end of the "
            f"claims period on {closed}{why.en}, by {latest}",
        )
        repair = Repair(f"{written_like(stated, latest)}（或者更早的工作日）", day_edits(stated, latest))
        yield Fault(stated.place, message, period_keys(case.notice, index), (repair,), step.basis)


def _claims_end(case: Case) -> date | None:
    """The last day for claims that the notice gives, or that follows from the period it names; the law's first where
    that is later: who mends too short a period has mended the meeting."""
    notice = case.notice
    days = [w.end.date for w in notice.windows if w.role == "claims" and w.end is not None and w.end.date is not None]
    days += [p.deadline for p in notice.periods if p.role == "claims" and p.deadline is not None]
    version = case.version_for("claims")
    if days and case.publication is not None and version is not None and version[1].period is not None:
        days.append(count(case.calendar, case.publication, version[1].period).deadline)
    return max(days, default=None)
