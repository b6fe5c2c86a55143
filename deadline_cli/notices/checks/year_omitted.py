"""截止日未写年份: an end without its year that could be read two ways.

What it finds
    2025年12月20日至1月10日: the end is read as 2026, the year is not printed.
Why it matters
    Over a turn of the year, or long after printing, a day without its year may be taken for another.
Example
    公示时间：2025年12月22日至1月5日
Instead
    公示时间：2025年12月22日至2026年1月5日
Legal basis
    民法典 第二百条: periods are counted by the years, months and days of the civil calendar.
Known false alarms
    None known; information only.
中文说明
    截止日期没有写年份，而起止日期跨年，可以有两种读法。提示中写明程序采用的读法。
    依据：民法典第二百条。未见误报。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import quoted, window_keys
from deadline_cli.notices.judging.wording import day_edits, written_like, zh

SEVERITY: Severity = "info"


def check(case: Case) -> Iterator[Fault]:
    for index, window in enumerate(case.notice.windows):
        end = window.end
        if end is None or end.date is None or end.year_written:
            continue
        start = window.start.date if window.start else case.publication
        if start is None or end.date.year == start.year or end.date < start:
            continue
        message = Words(
            f"“{quoted(window.text)}”的截止日没有写年份，按{zh(end.date)}理解",
            f"“{quoted(window.text)}” leaves out the year of its end; read as {end.date}",
        )
        model = window.start or end
        words = written_like(model if model.year_written else "2026年1月1日", end.date)
        yield Fault(window.place, message, window_keys(case.notice, index), (Repair(words, day_edits(end, end.date)),))
