"""期满后第N日算错: a printed date said to be the Nth day after a step, and it is not.

What it finds
    举证期满后第3日即2022年4月1日, where the third day is 24 March; 经过30日，即A视为送达, where A is not the thirtieth;
    自开奖之日起60日内，最后一天为A, where the draw's day is printed and A is not the sixtieth.
Why it matters
    The sentence fixes two different days for one hearing; whichever the party takes, the other is a default.
Example
    定于举证期满后第3日即2022年4月1日上午9时开庭
Instead
    定于举证期满后第3日即2022年3月24日上午9时开庭
Legal basis
    民事诉讼法 第八十五条: the day on which a period begins does not count.
Known false alarms
    None where the date follows from the rolled or from the unrolled end of the step: both are accepted.
中文说明
    公告写明某日是某期间届满后的第N日，或者写明经过若干日即某日视为送达，但是推算出来不是这一天。末日顺延与不顺延两种算法都接受，都对不上才报。
    依据：民事诉讼法第八十五条。未见误报。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.counting import Counting, count
from deadline_cli.notices.facts import PeriodFact, WrittenDay
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.chain import ends_of_chain
from deadline_cli.notices.judging.measure import runs_from_another_day
from deadline_cli.notices.judging.select import day_key, period_keys, quoted, window_keys
from deadline_cli.notices.judging.wording import day_edits, reason, written_like, zh

SEVERITY: Severity = "error"
_NEAR = 6
_UNROLLED = Counting(roll="none")


def check(case: Case) -> Iterator[Fault]:
    for fact, about, stated in _said_to_be(case):
        right = _right_days(case, fact)
        if not right or stated.date is None or stated.date in right:
            continue
        basis = articles.first_day(case, fact.role)
        why = reason(basis)
        message = Words(
            f"“{quoted(fact.text)}”应是{zh(right[0])}，不是{zh(stated.date)}{why.zh}",
            f"“{quoted(fact.text)}” is {right[0]}, not {stated.date}{why.en}",
        )
        repairs = (Repair(written_like(stated, right[0]), day_edits(stated, right[0])),)
        yield Fault(stated.place, message, about, repairs, basis)


def _said_to_be(case: Case) -> Iterator[tuple[PeriodFact, frozenset[str], WrittenDay]]:
    """Points counted from the end of a step, with the date printed right behind: 第3日即2022年4月1日."""
    notice = case.notice
    fixed = [(p.stated, period_keys(notice, i)) for i, p in enumerate(notice.periods) if p.stated and not p.period]
    days = [*fixed, *((day, frozenset({day_key(day)})) for day in notice.dates)]
    for index, fact in enumerate(notice.periods):
        if fact.period is None:
            continue
        if fact.after is not None or runs_from_another_day(case, fact):
            yield from _last_days(case, index, fact)
        if fact.after is None and not (fact.role == "service" and fact.from_publication):
            continue
        if fact.stated is not None:
            yield fact, period_keys(notice, index), fact.stated
        elif fact.role == "hearing":
            near = (d for d in days if d[0] is not None and 0 <= d[0].place.start - fact.place.end <= _NEAR)
            if (found := next(near, None)) is not None and found[0] is not None:
                yield fact, found[1] | period_keys(notice, index), found[0]


def _last_days(case: Case, index: int, fact: PeriodFact) -> Iterator[tuple[PeriodFact, frozenset[str], WrittenDay]]:
    """The day that is said to be the last of a period: 自开奖之日起60日内兑奖，最后兑奖日为B."""
    for at, window in enumerate(case.notice.windows):
        # 送达后十五日内，即至A: the day behind a length is its last, of whatever step
        behind = window.form == "that-is" and 0 <= window.place.start - fact.place.end <= _NEAR
        if (
            window.start is None
            and window.end is not None
            and window.behind_length
            and (behind or window.period == index)
        ):
            yield fact, window_keys(case.notice, at), window.end


def _right_days(case: Case, fact: PeriodFact) -> list[date]:
    """The day by the law first; then by the ends that did not move, and the working day that follows a rest day."""
    chain = ends_of_chain(case)
    if fact.period is None:
        return []
    if fact.after is None and fact.deadline is not None and case.publication is not None:
        start = fact.start_date or case.publication
        return [fact.deadline, count(case.calendar, start, fact.period, _UNROLLED).nominal_end]
    if fact.after is None or fact.after not in chain:
        return [fact.deadline] if fact.deadline is not None else []
    step = chain[fact.after]
    nominal = [count(case.calendar, d, fact.period, _UNROLLED).nominal_end for d in (step.rolled, step.unrolled)]
    moved = [d if case.calendar.is_working(d) else case.calendar.next_working(d) for d in nominal]
    return [fact.deadline or nominal[0], *nominal, *moved]
