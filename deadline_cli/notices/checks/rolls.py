"""末日顺延: the last day of a period in calendar days is a rest day.

What it finds
    自公告之日起30日 from 16 January 2026: day 30 is 15 February, in the Spring Festival; the period ends on the 24th.
Why it matters
    Both dates are in use. Whoever sends should act on the later, whoever is addressed on the earlier.
Example
    自公告之日起30日内来本院领取。2026年1月16日
Instead
    （不必改；两个日期都列出）
Legal basis
    民法典 第二百零三条; 民事诉讼法 第八十五条. That a publication period rolls at all is not settled.
Known false alarms
    None known; information only.
中文说明
    按日历日计算的期间，最后一日是休息日。列出顺延前后两个日期：
    发出公告的一方按顺延后的日期办理，受送达人按未顺延的日期计算后续期间。
    依据：民法典第二百零三条；民事诉讼法第八十五条。公告期间本身是否顺延尚无定论。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import COMMENT, SERVICE, Case
from deadline_cli.notices.judging.select import period_keys, quoted
from deadline_cli.notices.judging.wording import kind_of_day, reason, zh

SEVERITY: Severity = "info"


def check(case: Case) -> Iterator[Fault]:
    printed = {window.role for window in case.notice.windows if window.start is not None}
    for index, fact in enumerate(case.notice.periods):
        first, last = fact.nominal_end, fact.deadline
        if first is None or last is None or fact.period is None or fact.direction == "backward":
            continue
        if fact.period.unit in ("workday", "hour") or case.calendar.is_working(first):
            continue
        behind = [p for p in case.notice.periods if p.after == index and p.form == "from-a-length"]
        if any(p.role in printed for p in behind):
            continue  # 满20日后的10日内（A至B）: the day on which it ends is only where the printed dates begin
        if first == last and fact.standing and fact.role in COMMENT:
            yield _both_days(case, index, first)
        if first >= last:
            continue
        extended = last > case.calendar.next_working(first)
        basis = articles.tax_extension() if extended else articles.last_day(case, fact.role)
        day, why = kind_of_day(case.calendar, first), reason(basis)
        who = Words("", "")
        if fact.role in SERVICE:
            who = Words(
                f"：公告方按{zh(last)}办理，受送达人宜按{zh(first)}计算后续期间",
                f": the sender should rely on {last}, the addressee count what follows from {first}",
            )
        message = Words(
            f"“{quoted(fact.text)}”的最后一日{zh(first)}是{day.zh}，顺延到{zh(last)}{why.zh}{who.zh}",
            f"“{quoted(fact.text)}” ends on {first}, {day.en}, and moves to {last}{why.en}{who.en}",
        )
        yield Fault(fact.place, message, period_keys(case.notice, index), (), basis)


def _both_days(case: Case, index: int, last: date) -> Fault:
    """公示期 ends on the day that it names; who may object has, by the law of counting, until the next working day."""
    fact = case.notice.periods[index]
    basis = articles.last_day(case, fact.role)
    day, why, moved = kind_of_day(case.calendar, last), reason(basis), case.calendar.next_working(last)
    message = Words(
        f"“{quoted(fact.text)}”的最后一日{zh(last)}是{day.zh}：公示到当日为止，提出意见或异议的期间顺延到{zh(moved)}{why.zh}",
        f"“{quoted(fact.text)}” ends on {last}, {day.en}: the notice stands to that day, objections may come until "
        f"{moved}{why.en}",
    )
    return Fault(fact.place, message, period_keys(case.notice, index), (), basis)
