"""起止颠倒: a window whose end stands before its start, and no wrong year explains it.

What it finds
    2026年9月24日至9月21日.
Why it matters
    Nobody can tell when the window is open; a window that never opens is no publication at all.
Example
    标的展示：2026年9月24日至9月21日
Instead
    标的展示：2026年9月21日至9月24日
Legal basis
    民法典 第二百零一条: a period runs forward from its first day.
Known false alarms
    A correction that quotes the wrong window of an earlier notice.
中文说明
    截止日印在起始日之前，而且改一个年份也说不通（改一个年份就通的是D104）。
    常见原因是两个日期排反，或者月、日误植。
    依据：民法典第二百零一条。可能误报：更正公告中引用的旧日期。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.checks.wrong_year import year_repairs
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import quoted, window_keys
from deadline_cli.notices.judging.wording import date_part, written_like, zh

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    for index, window in enumerate(case.notice.windows):
        start, end = window.start, window.end
        if start is None or end is None or start.date is None or end.date is None or start.date <= end.date:
            continue
        if year_repairs(case, index):
            continue
        message = Words(
            f"“{quoted(window.text)}”的截止日{zh(end.date)}早于起始日{zh(start.date)}",
            f"“{quoted(window.text)}” ends on {end.date}, before it starts on {start.date}",
        )
        words = f"{written_like(start, end.date)}至{written_like(start, start.date)}"
        edits = tuple(
            Edit(day.place.start, day.place.start + len(date_part(day.text)), written_like(start, new))
            for day, new in ((start, end.date), (end, start.date))
        )
        yield Fault(window.place, message, window_keys(case.notice, index), (Repair(words, edits),))
