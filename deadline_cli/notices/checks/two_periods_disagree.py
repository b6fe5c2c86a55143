"""期间前后不一: the notice names two different lengths for the same step.

What it finds
    公示期为10个工作日 above and 自公示之日起15日内 below; 45日 and 30日 for one and the same demand.
Why it matters
    The reader will rely on the longer, the office on the shorter.
Example
    债权人请自本公告之日起45日内提出 … 见报之日起30日内未提出的，视为同意
Instead
    债权人请自本公告之日起45日内提出 … 见报之日起45日内未提出的，视为同意
Legal basis
    Where a rule of the rule book fixes the length, its article.
Known false alarms
    Two addressees with two periods in one notice (接到通知之日起30日 / 自公告之日起45日 is known and left out).
中文说明
    同一步骤写了两个不同的期间，前后矛盾。法律规定了长度的，以法定长度为准；否则两种改法都列出。
    依据：规则库中该步骤的条文。可能误报：一份公告写给两类人、期间本来不同的（接到通知30日、未接到45日不报）。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.facts import PeriodFact
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import COMMENT, SERVICE, Case
from deadline_cli.notices.judging.measure import names_its_start
from deadline_cli.notices.judging.repairs import new_length
from deadline_cli.notices.judging.select import of_two_matters, period_keys, quoted
from deadline_cli.notices.judging.wording import length
from deadline_cli.period import Period
from deadline_cli.rulebook.values import Basis

SEVERITY: Severity = "error"
_ONCE = (
    "service",
    "comment",
    "objection",
    "claims",
    "answer",
    "evidence",
    "appeal",
    "review",
    "lawsuit",
    "payment",
)
_DAYS = {"day": 1, "week": 7}


def check(case: Case) -> Iterator[Fault]:
    facts = [
        (i, p)
        for i, p in enumerate(case.notice.periods)
        if p.period and (p.role in _ONCE or p.act) and names_its_start(p)
    ]
    for place, (j, later) in enumerate(facts):
        for i, first in facts[:place]:
            if _same_step(case, first, later) and not (_same_length(first, later) or of_two_matters(case, i, j)):
                yield _fault(case, i, j)
                break


def _same_step(case: Case, one: PeriodFact, other: PeriodFact) -> bool:
    if one.direction != other.direction or one.after != other.after:
        return False
    groups = (COMMENT, SERVICE - {"collect"})
    if one.role != other.role and not any(one.role in g and other.role in g for g in groups):
        return False
    if one.act != other.act and not (one.act and other.act and _begins(one.act, other.act)):  # 10日内签约, 15日内搬离
        return False
    if one.role == "appeal" and case.notice.ruling:
        return False
    if one.who and other.who and one.who != other.who:  # 债权人45日, 职工15日
        return False
    return _start(one) == _start(other) and one.bound == other.bound


def _begins(one: str, other: str) -> bool:
    """申领补助 and 未申领的 are one act."""
    return one.startswith(other) or other.startswith(one)


def _start(fact: PeriodFact) -> str:
    """Publication, issue and a printed date are one start; an event that the notice does not date is its own."""
    if fact.starts in ("publication", "issue"):
        return "publication"
    return fact.starts if fact.starts != "event" else fact.text


def _same_length(one: PeriodFact, other: PeriodFact) -> bool:
    a, b = one.period, other.period
    if a is None or b is None or a == b:
        return True
    if a.unit in _DAYS and b.unit in _DAYS:
        return a.value * _DAYS[a.unit] == b.value * _DAYS[b.unit]
    months = {"month": 1, "year": 12}
    if a.unit in months and b.unit in months:
        return a.value * months[a.unit] == b.value * months[b.unit]
    return False


def _fault(case: Case, i: int, j: int) -> Fault:
    first, later = case.notice.periods[i], case.notice.periods[j]
    assert first.period is not None and later.period is not None
    one, other = length(first.period), length(later.period)
    law, basis = _by_law(case, first)
    right = Words(f"；法律规定为{length(law).zh}", f"; the law says {length(law).en}") if law else Words("", "")
    message = Words(
        f"同一步骤前后写了两个期间：“{quoted(first.text)}”是{one.zh}，“{quoted(later.text)}”是{other.zh}{right.zh}",
        f"two lengths for one step: “{quoted(first.text)}” says {one.en}, “{quoted(later.text)}” says "
        f"{other.en}{right.en}",
    )
    repairs = [Repair(r.words, r.edits) for r in (new_length(later, first.period), new_length(first, later.period))]
    if law == first.period:
        repairs = repairs[:1]
    elif law == later.period:
        repairs = repairs[1:]
    about = period_keys(case.notice, i) | period_keys(case.notice, j)
    return Fault(later.place, message, about, tuple(repairs), basis)


def _by_law(case: Case, fact: PeriodFact) -> tuple[Period | None, tuple[Basis, ...]]:
    found = case.version_for(fact.role)
    if found is None or found[1].bound != "exact":
        return None, ()
    return found[1].period, found[1].basis
