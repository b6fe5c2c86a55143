"""What the law says on the lengths that a notice states: shorter, longer, other, or an earlier version's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.counting import Counting
from deadline_cli.notices.facts import HEARD, PeriodFact, Role
from deadline_cli.notices.judging.case import COMMENT, MAIN, Case, once
from deadline_cli.notices.judging.measure import (
    Span,
    claims_of,
    counted,
    fit,
    named_period,
    names_its_start,
    quotes_minimum,
    spans,
)
from deadline_cli.notices.judging.tender import beside_the_time_to_bid, is_time_to_bid, on_listing, on_tender
from deadline_cli.notices.judging.verdict import Complaint, Verdict
from deadline_cli.period import Period
from deadline_cli.records import replace
from deadline_cli.rulebook.values import Rule, Version

_PLAIN = Counting(roll="none")
# The time to act is the party's: it may end no later than the law says, and the office may not cut it.
_THE_PARTYS = ("answer", "statement", "hearing")
_ENDED = "公告期限届满"
_TOLD = ("service", "step", "event")  # from when a party knows that it can be heard
_REMEDIES = ("review", "lawsuit", "appeal", "set-aside")


@once
def verdicts(case: Case) -> tuple[Verdict, ...]:
    """Everything that is wrong with the lengths; named periods first, then windows that stand alone."""
    return tuple(replace(verdict, certain=_is_certain(case, verdict)) for verdict in _verdicts(case))


def _is_certain(case: Case, verdict: Verdict) -> bool:
    """Whether the words of the rule were read, or a more general rule for the step, whose were, says the same."""
    day = case.publication or case.opens()
    if verdict.version.checked != "no" or day is None:
        return True
    index, span = verdict.index, verdict.span
    role = case.notice.periods[index].role if index is not None else span.window.role if span is not None else "other"
    others = (rule.version_on(day) for rule in case.rules_for(role) if rule.id != verdict.rule.id)
    return any(v is not None and v.checked != "no" and v.period == verdict.law for v in others)


def _verdicts(case: Case) -> Iterator[Verdict]:
    for index, fact in enumerate(case.notice.periods):
        if fact.period is None or fact.direction == "backward":
            continue
        for role in (fact.role, "hearing") if fact.act == HEARD else (fact.role,):  # 提出陈述、申辩和要求听证
            if (found := _rule_for(case, fact._replace(role=role))) is not None:
                yield from _on_period(case, index, fact.period, role, *found)
    if case.kind.bids:
        yield from on_tender(case)
        return
    yield from on_listing(case)
    claimed = {span.index: claim.period for _, claim, span in claims_of(case)}
    for span in spans(case):
        if span.window.role not in COMMENT | {"claims", "registration"}:
            continue
        found = case.version_for(span.window.role)
        if found is None or found[0].direction == "backward" or _other_claim(case, span, claimed.get(span.index)):
            continue
        if span.window.role == "registration" and not found[0].proofreader.registers:
            continue  # 报名：A至B is when an office sits
        law = found[1].period
        if law is not None and quotes_minimum(case, span, law):
            if fit(case, span, law) in ("short", "first-day"):
                yield Verdict("short", *found, law, None, span)
        elif (named := named_period(case, span)) is None or named[1].role == "hearing":  # that has a time of its own
            yield from _on_window(case, span, *found)


def _rule_for(case: Case, fact: PeriodFact) -> tuple[Rule, Version] | None:
    """The rule that says how long a period for that step is, None where none does."""
    if fact.role == "other" and fact.act and not fact.standing and case.kind.bids:
        return None  # 三十日内与采购人签订合同 is not how long the result is shown
    found = case.version_for(fact.role)
    if not (_under_the_rule(fact, serves=case.kind.serves) or _asked_for(case, fact) or _when_shown(fact, found)):
        return None
    # 公告期限：自公告发布之日起3个工作日 is how long the notice stands, not how long there is to bid.
    if found is not None and case.kind.bids and is_time_to_bid(found[0]):
        found = beside_the_time_to_bid(case, fact.role)
    return None if found is None or found[0].direction == "backward" else found


def _under_the_rule(fact: PeriodFact, *, serves: bool) -> bool:
    """未接到通知的自公告之日起四十五日 is under the rule; 自接到通知之日起三十日 beside it is not."""
    if fact.role in MAIN:
        # 公告送达传票，经过三十日即视为送达: a service has no other start than its publication.
        return fact.from_publication and (fact.starts == "date" or fact.role == "service" or names_its_start(fact))
    if fact.role == "hearing" and fact.starts not in _TOLD and not serves:
        return False
    if serves and (fact.starts == "service" or (fact.role in _REMEDIES and fact.starts != "event")):
        return True  # 也可以在三个月内起诉, in an item of its own: a remedy runs from the act that is served
    # 自收到本告知书之日起三日内 hangs on the service that the notice itself performs.
    return names_its_start(fact) or fact.same_start or (fact.after is not None and "之日起" in fact.text)


def _asked_for(case: Case, fact: PeriodFact) -> bool:
    """公众可于七日内查阅并反馈: in a call for comments what has no start of its own is the time for them."""
    alone = fact.role == case.kind.main == "comment" and not case.notice.windows
    return alone and fact.form == "comment-duty" and fact.from_publication


def _when_shown(fact: PeriodFact, found: tuple[Rule, Version] | None) -> bool:
    """自公告期限届满之日起七个工作日内, under a rule that begins there."""
    return found is not None and found[0].proofreader.runs_from_end and _ENDED in "".join(fact.text.split())


def _on_period(case: Case, index: int, stated: Period, role: Role, rule: Rule, version: Version) -> Iterator[Verdict]:
    law, start = version.period, case.publication
    if start is None and any(window.period == index for window in case.notice.windows):
        start = case.opens()  # 公示期2个工作日（A至B）: it begins with its pair of days, whatever day the notice bears
    if law is None or start is None:
        return
    order = compare(case, start, stated, law)
    # Seven days that end with the fifth working day hold five; where the law is exact, 三十日 and 一个月 differ.
    if order is None or (order == 0 and (version.bound != "exact" or _plain(stated).unit == _plain(law).unit)):
        return
    if stated.value == law.value and (stated.unit, law.unit) == ("day", "workday") and role in _THE_PARTYS:
        return  # 五日内 is the law's own word for five working days
    if role == "hearing" and order > 0 and case.notice.periods[index].starts not in _TOLD:
        return  # 自公告之日起 is before the service: only what is too short even so is wrong
    if any(r.period == stated and (r.start is None or r.start <= start) for r in rule.readings):
        return  # the law is open here, and the notice takes the other reading
    # The more general rules for the same step hold where the special one is not certain.
    others = [r for r in case.rules_for(role) if r.id != rule.id]
    if version.checked == "no" and any(_agrees(other, start, stated) for other in others):
        return
    earlier = _earlier(rule, start, stated)
    if earlier is None and others:
        general = others[-1].version_on(start)
        # The length of an earlier general rule: where the two differ now, it is the general one that was meant.
        if general is not None and general.period is not None and general.period != stated:
            earlier = _earlier(others[-1], start, stated)
            if earlier is not None and _had_its_own(rule, earlier, stated):
                earlier = None
            if earlier is not None and general.period != law:
                rule, version, law = others[-1], general, general.period
    if version.bound == "minimum" and order > 0:
        if version.maximum is not None and (compare(case, start, stated, version.maximum) or 0) > 0:
            yield Verdict("long", rule, version, version.maximum, index)
    elif version.bound != "maximum" or order > 0 or earlier is not None or role in _THE_PARTYS:
        whole = version.bound == "exact" or (version.bound == "maximum" and order < 0)
        complaint: Complaint = "superseded" if earlier else "other" if whole else "short" if order < 0 else "long"
        yield Verdict(complaint, rule, version, law, index, None, earlier)


def _had_its_own(rule: Rule, earlier: Version, stated: Period) -> bool:
    """Whether the special rule had another length while the general one had the stated (tax: 30日 since 2002)."""
    own = rule.version_on(earlier.end) if earlier.end is not None else None
    return own is not None and own.period is not None and own.period != stated


def _agrees(rule: Rule, day: date, stated: Period) -> bool:
    version = rule.version_on(day)
    return version is not None and version.period == stated


def _on_window(case: Case, span: Span, rule: Rule, version: Version) -> Iterator[Verdict]:
    law = version.period
    if law is None or (rule.proofreader.lengths_only and span.alone):
        return
    found = fit(case, span, law)
    if version.bound in ("exact", "minimum") and found == "short":
        yield Verdict("short" if version.bound == "minimum" else "other", rule, version, law, None, span)
    elif version.bound in ("exact", "maximum") and found == "long":
        yield Verdict("long" if version.bound == "maximum" else "other", rule, version, law, None, span)
    elif version.maximum is not None and fit(case, span, version.maximum) == "long":
        yield Verdict("long", rule, version, version.maximum, None, span)


def _other_claim(case: Case, span: Span, claim: Period | None) -> bool:
    """A claim that the window does not hold is P204's business."""
    return claim is not None and fit(case, span, claim) in ("short", "long")


def _earlier(rule: Rule, day: date, stated: Period) -> Version | None:
    """The version that was over on that day and whose length the notice still has."""
    over = [v for v in rule.versions if v.end is not None and v.end < day and v.period == stated]
    return max(over, key=lambda version: version.end or day, default=None)


def compare(case: Case, start: date, one: Period, other: Period) -> int | None:
    """-1, 0 or 1 as `one` ends before, with or after `other`, counted from `start`; None where that cannot be said."""
    a, b = _plain(one), _plain(other)
    if a.unit == b.unit:
        return (a.value > b.value) - (a.value < b.value)
    if "hour" in (a.unit, b.unit) or any(value > 3700 for p in (a, b) for value, _ in p.parts):
        return None
    ends = [counted(case.calendar, start, p, _PLAIN).nominal_end for p in (a, b)]
    return (ends[0] > ends[1]) - (ends[0] < ends[1])


def _plain(period: Period) -> Period:
    if period.unit == "week":
        return Period(period.value * 7, "day")
    return Period(period.value * 12, "month") if period.unit == "year" else period


def latest_publication(case: Case, event: date, version: Version) -> date | None:
    """The last day on which notice of an event may be published: event − N days (会议召开十五日前)."""
    if version.period is None:
        return None
    how = Counting(direction="backward", roll="none")
    return counted(case.calendar, event, version.period, how).nominal_end
