"""送达前已到期: a payment, answer or request falls due before the deemed service on which it depends.

What it finds
    自公告之日起满30日即视为送达 … 自公告之日起15日内缴纳罚款: the money is due before the decision is served.
Why it matters
    A decision binds its addressee from its service; a period that ends before cannot be missed, and what is built on
    the default falls with it.
Example
    自公告之日起满30日即视为送达。限自公告之日起十五日内缴纳罚款
Instead
    自公告之日起满30日即视为送达。限自送达之日起十五日内缴纳罚款
Legal basis
    行政处罚法 第六十一条、第六十七条; 民事诉讼法 第九十五条: service is complete when the period has run.
Known false alarms
    A duty that rests on an earlier paper, already served. 自收到本公告之日起 follows the service and is no fault.
中文说明
    公告写明经过若干日视为送达，缴款、答辩、举证、申请复议、起诉、陈述申辩等的期限却在送达之前就届满。
    “自收到本公告之日起”随视为送达之日起算，不报；领取文书不报。
    依据：公告期满才视为送达（民事诉讼法第九十五条）。可能误报：依据此前已经送达的文书所定的义务。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.facts import PeriodFact, Role, Window
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.chain import ends_of_chain
from deadline_cli.notices.judging.select import period_keys, quoted, window_keys
from deadline_cli.notices.judging.wording import zh

SEVERITY: Severity = "warning"
_DUTY = "before-duty"  # the form of a day by which somebody must act
_HANGS: tuple[Role, ...] = ("payment", "answer", "evidence", "appeal", "review", "lawsuit", "statement", "hearing")


def check(case: Case) -> Iterator[Fault]:
    notice, chain = case.notice, ends_of_chain(case)
    ends = [(chain[i].unrolled, p) for i, p in enumerate(notice.periods) if i in chain and _from_notice(p)]
    # 自公告之日起30日内来领取，逾期即视为送达: where nothing else is said, the time to collect is that of service.
    served = [e for e in ends if e[1].role == "service"] or [e for e in ends if e[1].role == "collect"]
    if not served or not case.kind.serves:
        return
    day, service = min(served, key=lambda found: found[0])
    for index, fact in enumerate(notice.periods):
        if _from_notice(fact) and fact.role in _HANGS and fact.deadline is not None and fact.deadline < day:
            message = _message(fact.text, fact.deadline, day, service)
            yield Fault(fact.place, message, period_keys(notice, index), _from_service(fact))
    for index, window in enumerate(notice.windows):
        end = window.end.date if window.end else None
        if end is not None and end < day and (window.role in _HANGS or _is_ordered(case, window, end, service)):
            yield Fault(window.place, _message(window.text, end, day, service), window_keys(notice, index))


def _is_ordered(case: Case, window: Window, end: date, service: PeriodFact) -> bool:
    """应于A前改正, of a paper that is served: the duty is in the paper (请于A前来领取 is how it is served).

    A day before the notice is that of an earlier order, which is told.
    """
    if case.publication is None or end < case.publication:
        return False
    return window.start is None and window.role == "other" and window.form == _DUTY and service.role == "service"


def _from_notice(fact: PeriodFact) -> bool:
    return fact.period is not None and fact.starts == "publication" and fact.after is None


def _message(text: str, due: date, day: date, service: PeriodFact) -> Words:
    return Words(
        f"“{quoted(text)}”到{zh(due)}届满，而“{quoted(service.text)}”到{zh(day)}才视为送达",
        f"“{quoted(text)}” falls due on {due}, before the service: “{quoted(service.text)}” runs until {day}",
    )


def _from_service(fact: PeriodFact) -> tuple[Repair, ...]:
    """自公告之日起 becomes 自送达之日起; other words are left to the writer."""
    at = fact.text.find("之日起")
    event = fact.text[:at].lstrip("自从于由在")
    if at < 0 or not event:
        return ()
    begin = at - len(event)
    words = "".join((fact.text[:begin], "送达", fact.text[at:]))
    if fact.place.end - fact.place.start != len(fact.text):
        return (Repair(words),)
    return (Repair(words, (Edit(fact.place.start + begin, fact.place.start + at, "送达"),)),)
