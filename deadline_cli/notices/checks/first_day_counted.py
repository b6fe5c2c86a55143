"""首日误计入: the window agrees with the period only if the publication day is counted.

What it finds
    2026年2月3日至2月14日 called 10个工作日 in a notice of 3 February: ten only with the 3rd itself. The same where
    a window reaches the statutory minimum only with its first day.
Why it matters
    The first day does not count. A window that is a day short can void the step that rests on it, or make the
    office accept what comes a day late.
Example
    公示时间：2026年2月3日至2月14日（共10个工作日）。2026年2月3日
Instead
    自2026年2月4日起至2026年2月24日止（共10个工作日）
Legal basis
    民法典 第二百零一条 (before 2021: 民法通则 第一百五十四条); courts: 民事诉讼法 第八十五条.
Known false alarms
    Offices whose own rule counts the day of posting and who do not say so; （含公示当日） is heard.
中文说明
    写明的起止日期只有把公告当日也算在内，才与所称的期间、天数或者法定最短期限相符。
    期间开始的当日不计入，自下一日起算。提示给出依法的截止日。
    依据：民法典第二百零一条（2021年前为民法通则第一百五十四条）；法院为民事诉讼法第八十五条。
    可能误报：本部门规定公示当日计入而没有写明的；写明“含公示当日”的不报，法定最短期限除外。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import COMMENT, Case
from deadline_cli.notices.judging.measure import (
    Span,
    claims_of,
    ends,
    fit,
    fit_named,
    holds,
    named_period,
    quotes_minimum,
    spans,
)
from deadline_cli.notices.judging.repairs import end_said, new_end
from deadline_cli.notices.judging.select import period_keys, quoted, window_keys
from deadline_cli.notices.judging.wording import length, reason, zh
from deadline_cli.period import Period
from deadline_cli.rulebook.values import Basis

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    claims = {span.index: (index, claim) for index, claim, span in claims_of(case)}
    for span in spans(case):
        if not span.counted:
            continue
        # （含公告当日）is the notice's own affair where no law asks for more.
        about, told = window_keys(case.notice, span.index), span.window.first_day_counts
        law = statutory_minimum(case, span)
        if law is not None and quotes_minimum(case, span, law[0]):
            continue  # L301: the law's own least is promised and not given
        if (named := named_period(case, span)) is not None and named[1].period is not None:
            about |= period_keys(case.notice, named[0])
            if not told and named[1].bound != "maximum" and fit_named(case, span, named[1].period) == "first-day":
                yield _fault(case, span, named[1].period, about)
                continue
        if span.index in claims and not told:
            index, claim = claims[span.index]
            held = holds(case, span, claim.period.unit)
            if held is not None and claim.period.value == held[0] != held[1]:
                yield _fault(case, span, claim.period, about | {f"claim:{index}"})
            continue
        if (named is None or told) and law is not None and fit(case, span, law[0]) == "first-day":
            yield _fault(case, span, law[0], about, law[1])


def statutory_minimum(case: Case, span: Span) -> tuple[Period, tuple[Basis, ...]] | None:
    """What the law asks of this window at least."""
    if span.window.role not in COMMENT | {"claims"}:
        return None
    found = case.version_for(span.window.role)
    if found is None or found[0].direction == "backward" or found[1].bound == "maximum":
        return None
    version = found[1]
    return (version.period, version.basis) if version.period is not None else None


def _fault(case: Case, span: Span, period: Period, about: frozenset[str], law: tuple[Basis, ...] = ()) -> Fault:
    basis = articles.first_day(case, span.window.role)
    until, said, why = end_said(case, span, ends(case, span, period)), length(period), reason(basis)
    asks = ("法定的", "the statutory ") if law else ("", "")
    what = Words("公告当日", "the day of publication itself")
    message = Words(
        f"“{quoted(span.window.text)}”只有把{what.zh}（{zh(span.start)}）算在内才有{asks[0]}{said.zh}；"
        f"开始的当日不计入{why.zh}，应至{until.zh}",
        f"“{quoted(span.window.text)}” holds {asks[1]}{said.en} only if {what.en} ({span.start}) is counted; the first "
        f"day does not count{why.en}, so the end is {until.en}",
    )
    repairs: tuple[Repair, ...] = (new_end(case, span, period),)
    return Fault(span.window.place, message, about, repairs, basis + law)
