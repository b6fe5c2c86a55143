"""短于法定下限: a period or window shorter than the law's minimum for this kind of notice.

What it finds
    Seven working days for a draft environmental report (at least ten), 20 days for creditors in bankruptcy (at
    least 30), an auction announced five days ahead (at least seven). A warning where the law says 一般.
Why it matters
    The step has to be repeated, and a decision that rests on it can be set aside.
Example
    征求意见期限为7个工作日
Instead
    征求意见期限为10个工作日
Legal basis
    The article of the rule that governs the notice, given with the finding.
Known false alarms
    A special rule that allows less (园区内项目五个工作日), where the notice does not name it; a cut or a meeting of
    which each was told in time before the notice was printed.
中文说明
    期间或者起止日期短于法律对这类公告规定的最短期限；须提前公告的，提前的天数不够。
    公告自身的数字互相矛盾的，报P201、P204或者P209，不报本项。法律写“一般不少于”的，报警告。
    依据：意见正文所列条文。可能误报：另有特别规定允许更短（园区内项目五个工作日），公告又没有写明的；刊登前已经逐户通知的。
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from deadline_cli.notices.facts import Notice
from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import ends
from deadline_cli.notices.judging.repairs import end_said, new_end, new_length, with_its_end
from deadline_cli.notices.judging.select import begun, events, period_keys, quoted, window_keys
from deadline_cli.notices.judging.statute import latest_publication, verdicts
from deadline_cli.notices.judging.verdict import Verdict, severity_of
from deadline_cli.notices.judging.wording import length, reason, zh
from deadline_cli.notices.pattern import Pattern
from deadline_cli.rulebook.values import Rule

SEVERITY: Severity = "error"
_ITS_TIME = Pattern(
    r"(?:[一二三四五六七八九十\d]{1,2}[、.])?(?:起始|执行|实施|变更|调整)?(?:时间|日期):"
)  # of what the title names
_MOVED = ("event-moved", "public-day-moved", "moved-day")


def check(case: Case) -> Iterator[Fault]:
    for verdict in verdicts(case):
        if verdict.complaint == "short":
            yield _short(case, verdict)
    yield from _too_late(case)


def _short(case: Case, verdict: Verdict) -> Fault:
    law, basis, notice = length(verdict.law), verdict.version.basis, case.notice
    why, soft = reason(basis), verdict.version.soft
    least = Words("一般不少于" if soft else "不得少于", "should as a rule be at least" if soft else "must be at least")
    severity = severity_of(verdict, "warning" if soft else None)
    if verdict.span is not None:
        span = verdict.span
        due = end_said(case, span, ends(case, span, verdict.law))
        message = Words(
            f"“{quoted(span.window.text)}”不足{law.zh}：{verdict.rule.name}{least.zh}{law.zh}{why.zh}，应至{due.zh}",
            f"“{quoted(span.window.text)}” is short of {law.en}: {verdict.rule.name_en} {least.en} {law.en}{why.en}, "
            f"which end on {due.en}",
        )
        repairs = (new_end(case, span, verdict.law),)
        return Fault(span.window.place, message, window_keys(notice, span.index), repairs, basis, severity)
    assert verdict.index is not None
    fact = notice.periods[verdict.index]
    message = Words(
        f"“{quoted(fact.text)}”短于法定期限：{verdict.rule.name}{least.zh}{law.zh}{why.zh}",
        f"“{quoted(fact.text)}” is below the minimum: {verdict.rule.name_en} {least.en} {law.en}{why.en}",
    )
    repairs = (with_its_end(case, fact, new_length(fact, verdict.law), verdict.law),)
    return Fault(fact.place, message, period_keys(notice, verdict.index), repairs, basis, severity)


def _too_late(case: Case) -> Iterator[Fault]:
    """Notice of an auction or meeting that must come so many days ahead."""
    day = case.publication
    if case.notice.announced_before:  # how long ahead of it stands in another notice
        return
    # 延期至B: how long before B the meeting was first announced stands in another notice, not in this one.
    told = {fact.stated.date for fact in case.notice.periods if fact.form in _MOVED and fact.stated is not None}
    late: set[str] = set()
    ahead_of = chain(((event, "") for event in events(case)), begun(case)) if case.backward_rules() else ()
    for (about, stated, last), act in ahead_of:
        if day is None or stated.date is None or stated.date < day or stated.date in told:
            continue
        told.add(stated.date)  # the day of a meeting stands in its heading and again in its text
        for rule in case.backward_rules():
            version = rule.version_on(day) if rule.id not in late and _is_its(rule, act, case.notice) else None
            held = last if rule.proofreader.held_to_end and last is not None else stated.date
            latest = latest_publication(case, held, version) if version else None
            if version is None or latest is None or version.period is None or day <= latest:
                continue
            if rule.proofreader.told_once or act:
                late.add(rule.id)
            ahead, why = length(version.period), reason(version.basis)
            message = Words(
                f"“{quoted(stated.text)}”距公告日{zh(day)}不足{ahead.zh}：{rule.name}应当提前{ahead.zh}{why.zh}，"
                f"最迟{zh(latest)}公告",
                f"“{quoted(stated.text)}” is less than {ahead.en} after the notice of {day}: {rule.name_en} asks for "
                f"{ahead.en} ahead{why.en}, so the latest day to publish was {latest}",
            )
            severity: Severity | None = "info" if version.checked == "no" else "warning" if version.soft else None
            yield Fault(stated.place, message, about, (), version.basis, severity)
            break


def _is_its(rule: Rule, act: str, notice: Notice) -> bool:
    """Whether what begins on a day is what the rule asks to announce ahead; an event is, whatever it is called."""
    if rule.proofreader.rises and notice.prices and all(new <= old for old, new in notice.prices):
        return False
    said = notice.title if _ITS_TIME.match(act) is not None else act
    return not act or any(word in said for word in rule.proofreader.begins.split("|") if word)
