"""What the law says on how long something stands listed (挂牌) for whoever offers more."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import fit, spans
from deadline_cli.notices.judging.verdict import Verdict


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
