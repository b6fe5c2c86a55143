"""What the law says on the times of a tender (to bid, to buy the documents, to object) and of a listing."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.facts import Role
from deadline_cli.notices.judging.case import COMMENT, Case
from deadline_cli.notices.judging.measure import fit, named_period, quotes_minimum, spans
from deadline_cli.notices.judging.verdict import Verdict
from deadline_cli.records import replace
from deadline_cli.rulebook.values import Rule, Version


def on_tender(case: Case) -> Iterator[Verdict]:
    """Objections, the sale of the documents, and the time to prepare a bid: from the first document to the closing."""
    sale = next((s for s in spans(case) if not s.alone and s.window.role in ("registration", "inspection")), None)
    for span in spans(case):
        role = span.window.role
        if span.window.closes_bids:
            rule = next((r for r in case.rules_for("other") if is_time_to_bid(r)), None)
            version = rule.version_on(span.start) if rule is not None else None
            if rule is not None and version is not None and version.period is not None:
                whole = replace(span, start=sale.start) if sale is not None and sale.start < span.end else span
                # Of a lone last day nobody printed the first one, so that none is counted by mistake: it is short.
                if fit(case, whole, version.period) in ("short", "first-day"):
                    yield Verdict("short", rule, version, version.period, None, whole)
        elif not span.alone and (role in COMMENT or span is sale):
            found = case.version_for("registration" if span is sale else role)
            law = found[1].period if found is not None and found[1].bound == "minimum" else None
            if found is None or law is None or fit(case, span, law) != "short":
                continue
            # A至B（提供期限自本公告发布之日起不得少于5个工作日）: the law's least, promised and not given.
            if named_period(case, span) is None or quotes_minimum(case, span, law):
                yield Verdict("short", *found, law, None, span)


def beside_the_time_to_bid(case: Case, role: Role) -> tuple[Rule, Version] | None:
    """The next rule for a step in the version of the day of publication."""
    rule = next((rule for rule in case.rules_for(role) if not is_time_to_bid(rule)), None)
    version = rule.version_on(case.publication) if rule is not None and case.publication is not None else None
    return (rule, version) if rule is not None and version is not None and version.period is not None else None


def is_time_to_bid(rule: Rule) -> bool:
    """A least number of days from the issue of the documents (招标文件开始发出之日)."""
    return rule.direction == "forward" and "发出" in rule.trigger


def on_listing(case: Case) -> Iterator[Verdict]:
    """The windows of a listing that are shorter than the law's least, whatever other windows stand beside them."""
    listed = [span for span in spans(case) if span.window.listed]
    rule = next((r for r in case.rules_for("inspection") if "挂牌" in r.trigger), None) if listed else None
    for span in listed:
        version = rule.version_on(case.publication or span.start) if rule is not None else None
        if rule is None or version is None or version.period is None:
            continue
        if fit(case, span, version.period) == "short":
            yield Verdict("short", rule, version, version.period, None, span)
