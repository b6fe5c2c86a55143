"""落款晚于刊登: the issue date is later than the day on which the notice was published.

What it finds
    A newspaper of 20 December with a notice signed on 22 December (--published).
Why it matters
    A notice cannot appear before it was issued; one of the two dates is wrong, and the period hangs on it.
Example
    2021年12月20日的报纸，公告落款二〇二一年十二月二十二日
Instead
    二〇二一年十二月二十日
Legal basis
    民诉法解释 第一百三十八条: the date of publication is the last day of posting or printing.
Known false alarms
    A --published that belongs to another issue of the paper.
中文说明
    落款日期比 --published 给出的刊登日期还晚：未签发的公告不可能先见报，两个日期必有一错。
    依据：民诉法解释第一百三十八条。可能误报：--published 给错了日期。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import day_key
from deadline_cli.notices.judging.wording import day_edits, written_like, zh

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    day, published = case.notice.issue_date, case.published
    if day is None or day.date is None or published is None or day.date <= published:
        return
    message = Words(
        f"落款日期{zh(day.date)}晚于刊登日期{zh(published)}",
        f"the notice is dated {day.date}, after its publication on {published}",
    )
    words = written_like(day, published)
    yield Fault(day.place, message, frozenset({day_key(day)}), (Repair(words, day_edits(day, published)),))
