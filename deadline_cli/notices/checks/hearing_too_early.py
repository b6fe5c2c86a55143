"""开庭过早: a hearing before the service, answer and evidence periods have run.

What it finds
    Service on 11 November, answers until 21 November, hearing on 15 November.
Why it matters
    A judgment in default after such a hearing is set aside on appeal: the party was not duly summoned.
Example
    自公告发布之日起经过60日即视为送达 … 送达后10日内提交答辩书。本案定于2019年11月15日开庭
Instead
    本案定于2019年11月22日开庭
Legal basis
    民事诉讼法 on answers and evidence; service by publication is complete only when its period has run.
Known false alarms
    A chain of which one period is read wrongly. Where the hearing is too early only because a last day moves
    off a rest day, the finding is a warning.
中文说明
    开庭日早于公告送达、答辩、举证期间届满之日。只因末日遇休息日顺延才显得过早的，报警告。
    日期写明是“期满后第N日”而算错的，报C404。
    依据：民事诉讼法关于答辩、举证的规定；公告期满才视为送达。可能误报：公告中某一期间读错的。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.facts import WrittenDay
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.chain import ends_of_chain
from deadline_cli.notices.judging.select import hearings, period_keys, quoted
from deadline_cli.notices.judging.wording import day_edits, written_like, zh

SEVERITY: Severity = "error"
_STEPS = ("service", "collect", "answer", "evidence")


def check(case: Case) -> Iterator[Fault]:
    notice = case.notice
    chain = ends_of_chain(case)
    before = [(e, notice.periods[i]) for i, e in chain.items() if notice.periods[i].role in _STEPS]
    if not before:
        return
    last, fact = max(before, key=lambda found: found[0].rolled)
    unrolled = max(ends.unrolled for ends, _ in before)
    for index, hearing, stated in hearings(notice):
        if stated.date is None or stated.date > last.rolled or hearing.period is not None:
            continue
        severity: Severity = "error" if stated.date <= unrolled else "warning"
        message = Words(
            f"开庭日{zh(stated.date)}过早：“{quoted(fact.text)}”到{zh(last.rolled)}才届满",
            f"the hearing on {stated.date} is too early: “{quoted(fact.text)}” runs until {last.rolled}",
        )
        if severity == "warning":
            message = Words(
                f"{message.zh}（末日遇休息日顺延；未顺延为{zh(unrolled)}）",
                f"{message.en} (rolled over a rest day; {unrolled} without the roll)",
            )
        about = period_keys(notice, index)
        basis = articles.last_day(case, fact.role) if severity == "warning" else ()
        yield Fault(stated.place, message, about, _repairs(case, stated, last.rolled), basis, severity)


def _repairs(case: Case, stated: WrittenDay, last: date) -> tuple[Repair, ...]:
    day = case.calendar.next_working(last)
    return (Repair(f"{written_like(stated, day)}（或者更晚的工作日）", day_edits(stated, day)),)
