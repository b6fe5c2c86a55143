"""起止日期前后不一: the notice gives one and the same showing two different last days.

What it finds
    公示时间：2026年2月4日至2月10日 above, 如有异议请于2026年2月4日至2月12日反映 below.
Why it matters
    Who objects on the last days relies on the longer window, the office on the shorter.
Example
    公示时间：2026年2月4日至2月10日 … 请于2026年2月4日至2月12日以书面形式反映
Instead
    公示时间：2026年2月4日至2月10日 … 请于2026年2月4日至2月10日以书面形式反映
Legal basis
    None; the notice contradicts itself.
Known false alarms
    A notice that shows two things from one day on for different times and does not say which is which, but in the
    rows of a list, and where each length with its days follows what it is of (甲方案公示期为…，乙方案公示期为…).
中文说明
    同一公示写了两个起始日相同、截止日不同的起止日期，前后矛盾。两种改法都列出，由发布单位确认。
    依据：无，公告自相矛盾。可能误报：一份公告从同一天起公示两件事、长短不同而未写明的（表格各行，以及各自写明“甲方案公示期……、乙方案公示期……”的除外）。
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from deadline_cli.notices.facts import Window
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import COMMENT, Case
from deadline_cli.notices.judging.select import of_two_matters, quoted, window_keys
from deadline_cli.notices.judging.wording import day_edits, written_like, zh

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    told = [(i, w) for i, w in enumerate(case.notice.windows) if w.role in COMMENT and _is_one_stretch(w)]
    for (i, first), (j, later) in combinations(told, 2):
        if first.in_row and later.in_row and first.place.line != later.place.line:
            continue  # of two things in a list
        if first.period is not None and later.period is not None and of_two_matters(case, first.period, later.period):
            continue
        if _day(first, "start") == _day(later, "start") and _day(first, "end") != _day(later, "end"):
            yield _fault(case, i, j)
            return


def _is_one_stretch(window: Window) -> bool:
    return not window.over and len(window.pieces) < 2 and None not in (_day(window, "start"), _day(window, "end"))


def _day(window: Window, which: str) -> object:
    written = getattr(window, which)
    return written.date if written is not None else None


def _fault(case: Case, i: int, j: int) -> Fault:
    windows = case.notice.windows
    ends = windows[i].end, windows[j].end
    assert ends[0] is not None and ends[1] is not None and ends[0].date is not None and ends[1].date is not None
    message = Words(
        f"“{quoted(windows[i].text)}”到{zh(ends[0].date)}，“{quoted(windows[j].text)}”到{zh(ends[1].date)}，前后不一",
        f"“{quoted(windows[i].text)}” ends on {ends[0].date}, “{quoted(windows[j].text)}” on {ends[1].date}",
    )
    repairs = tuple(
        Repair(written_like(wrong, right.date), day_edits(wrong, right.date))
        for wrong, right in ((ends[1], ends[0]), (ends[0], ends[1]))
        if right.date is not None
    )
    about = window_keys(case.notice, i) | window_keys(case.notice, j)
    return Fault(windows[j].place, message, about, repairs)
