"""未写明起止日期: the law asks for start and end dates, and the notice gives only a length.

What it finds
    公众可自本公告发布之日起10个工作日内提出意见, in a notice whose rule asks for 起止时间.
Why it matters
    The reader has to know the working calendar to find the last day; the rule wants it printed.
Example
    公众可自本公告发布之日起10个工作日内，将意见表寄至上述地址
Instead
    公众可自2024年8月21日起至2024年9月3日止（共10个工作日），将意见表寄至上述地址
Legal basis
    The article of the rule that governs the notice (环境影响评价公众参与办法 第十条).
Known false alarms
    A notice whose dates stand in an attachment. Information only.
中文说明
    法律要求写明起止时间，公告只写了期限的长度。按公告日算出起止日期，可直接采用。
    依据：意见正文所列条文（环境影响评价公众参与办法第十条）。可能误报：日期写在附件里的。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.counting import count
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import COMMENT, Case
from deadline_cli.notices.judging.measure import ONE_DAY
from deadline_cli.notices.judging.select import period_keys, quoted
from deadline_cli.notices.judging.wording import reason, span_words
from deadline_cli.rulebook.values import Basis

SEVERITY: Severity = "info"


def check(case: Case) -> Iterator[Fault]:
    notice, start = case.notice, case.publication
    if any(w.end is not None and w.start is not None for w in notice.windows):
        return
    for index, fact in enumerate(notice.periods):
        if fact.period is None or fact.role not in COMMENT or not fact.from_publication:
            continue
        rule = case.rule_for(fact.role)
        if rule is None or not rule.proofreader.dates_required or fact.stated is not None:
            continue
        basis = _basis(rule.proofreader.dates_basis)
        why = reason(basis)
        words = ""
        if start is not None:
            words = span_words(start + ONE_DAY, count(case.calendar, start, fact.period).deadline, fact.period)
        message = Words(
            f"{rule.name}应当写明起止日期{why.zh}，这里只有“{quoted(fact.text)}”",
            f"{rule.name_en} must state its start and end dates{why.en}; here is only “{quoted(fact.text)}”",
        )
        yield Fault(fact.place, message, period_keys(notice, index), (Repair(words),) if words else (), basis)
        return


def _basis(text: str) -> tuple[Basis, ...]:
    """The law, and the article where the rule file names one."""
    law, _, _ = text.partition("：")
    name, mark, article = law.partition("第")
    return (Basis(name.strip(), mark + article if mark else None),) if name.strip() else ()
