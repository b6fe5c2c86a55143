"""截止日是休息日: a stated closing day on which nobody is there to receive anything.

What it finds
    A window for comments, objections, enrolment, bids, payment or claims that ends on a weekend or holiday; a day on
    which bids are opened, and so close.
Why it matters
    Where the last day is a rest day the period ends on the next working day; a paper handed in on that day is
    in time, whatever the notice says.
Example
    公众提出意见的起止时间：自2026年9月15日起至2026年10月5日止
Instead
    自2026年9月15日起至2026年10月8日止
Legal basis
    民法典 第二百零三条 (before 2021: 民法通则 第一百五十四条).
Known false alarms
    Closings by e-mail or platform that need no office; a window to the night (23:59) is heard. Auction days, displays
    and meetings are not looked at.
中文说明
    写明的截止日是周末或者节假日，届时无人受理。指出是什么假日，并给出下一个工作日。
    只写开标时间的，开标即投标截止，同样报出。拍卖日、展示、会议不在此列；已写明“遇节假日顺延”的不报。
    依据：民法典第二百零三条（2021年前为民法通则第一百五十四条）。可能误报：通过网络提交、不需要有人受理的（起止写明到夜间的，例如23:59，不报）。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.facts import Window
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import is_window
from deadline_cli.notices.judging.repairs import window_repair
from deadline_cli.notices.judging.select import period_keys, quoted, window_keys
from deadline_cli.notices.judging.wording import day_edits, kind_of_day, reason, written_like, zh

SEVERITY: Severity = "warning"
_CLOSINGS = ("comment", "objection", "registration", "payment", "claims", "statement", "appeal", "answer", "evidence")
_NIGHT = (0, 22, 23, 24)  # hours at which no office is open


def check(case: Case) -> Iterator[Fault]:
    for index, window in enumerate(case.notice.windows):
        end = window.end.date if window.end else None
        if end is None or window.postponed_on_rest_day or not (window.role in _CLOSINGS or window.closes_bids):
            continue
        if window.form == "in-pieces" and all(first == last for first, last in window.pieces):
            continue  # 现场审核：5月30日、31日两天: days that the office picked
        if case.issue is not None and end < case.issue:
            continue  # 寄存期满：A of long ago: nobody can act by it any more
        if window.start is not None and (window.all_day or (window.end is not None and window.end.hour in _NIGHT)):
            continue  # A 9:00至B 23:59: a machine is open, and nobody need be there
        if window.form == "before-named-day":
            continue  # 清明节前（4月5日）: the day is the feast's
        if case.calendar.is_working(end) or not is_window(case, window) or _is_display(case, window):
            continue
        following = case.calendar.next_working(end)
        day, basis = kind_of_day(case.calendar, end), articles.last_day(case, window.role, end)
        why = reason(basis)
        message = Words(
            f"“{quoted(window.text)}”的截止日{zh(end)}是{day.zh}；最后一日是休息日的，顺延到{zh(following)}{why.zh}",
            f"“{quoted(window.text)}” closes on {end}, {day.en}; a last day that is a rest day moves "
            f"to {following}{why.en}",
        )
        repairs: tuple[Repair, ...] = ()
        if window.start is None or window.start.date is not None:  # an unreadable start must be mended first
            start = window.start.date if window.start else None
            repairs = (window_repair(window, start or end, following),)
        yield Fault(window.place, message, window_keys(case.notice, index), repairs, basis)
    yield from _bids_opened(case)


def _is_display(case: Case, window: Window) -> bool:
    """Accounts that must hang so long: nobody hands in anything on the last day."""
    rule = case.rule_for(window.role) if window.start is not None else None
    if rule is None or rule.effect != "due":
        return False
    return any(match.rule == rule.id and match.role == "other" for match in case.notice.rules)


def _bids_opened(case: Case) -> Iterator[Fault]:
    """开标时间 alone: bids are opened at the moment at which they close (招标投标法 art. 34)."""
    closed = {window.end.date for window in case.notice.windows if window.end is not None}
    for index, fact in enumerate(case.notice.periods):
        day = fact.stated.date if fact.opens_bids and fact.stated is not None else None
        if day is None or day in closed or fact.postponed_on_rest_day or case.calendar.is_working(day):
            continue
        assert fact.stated is not None
        following, basis = case.calendar.next_working(day), articles.last_day(case, "registration", day)
        named, why = kind_of_day(case.calendar, day), reason(basis)
        message = Words(
            f"“{quoted(fact.text)}”开标，投标也在当日截止，{zh(day)}是{named.zh}；最后一日是休息日的，顺延到{zh(following)}{why.zh}",
            f"“{quoted(fact.text)}”, when bids are opened and close, is {day}, {named.en}; a last day that is a rest "
            f"day moves to {following}{why.en}",
        )
        repairs = (Repair(written_like(fact.stated, following), day_edits(fact.stated, following)),)
        yield Fault(fact.place, message, period_keys(case.notice, index), repairs, basis)
