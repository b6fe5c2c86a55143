"""截止日是休息日: a stated closing day on which nobody is there to receive anything.

What it finds
    A window for comments, objections, enrolment, bids, payment or claims that ends on a weekend or holiday.
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
    Closings by e-mail or platform that need no office. Auction days, displays and meetings are not looked at.
中文说明
    写明的截止日是周末或者节假日，届时无人受理。指出是什么假日，并给出下一个工作日。
    拍卖日、展示、会议不在此列；已写明“遇节假日顺延”的不报。
    依据：民法典第二百零三条（2021年前为民法通则第一百五十四条）。可能误报：通过网络提交、不需要有人受理的。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import is_window
from deadline_cli.notices.judging.repairs import window_repair
from deadline_cli.notices.judging.select import quoted, window_keys
from deadline_cli.notices.judging.wording import kind_of_day, reason, zh

SEVERITY: Severity = "warning"
NEEDS = ("windows",)
_CLOSINGS = ("comment", "objection", "registration", "payment", "claims", "statement", "appeal", "answer", "evidence")


def check(case: Case) -> Iterator[Fault]:
    for index, window in enumerate(case.notice.windows):
        end = window.end.date if window.end else None
        if end is None or window.postponed_on_rest_day or not (window.role in _CLOSINGS or window.closes_bids):
            continue
        if case.calendar.is_working(end) or not is_window(case, window):
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
