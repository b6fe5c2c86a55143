"""年份有误: a window or closing date that makes sense only with another year.

What it finds
    2017-05-26至2016-06-02; a December notice that closes in the January just past; a January notice whose
    window, hearing or sale bears last year's number.
Why it matters
    With the printed year the window is over or never opens; the reader loses the right that it gives.
Example
    公示时间：2021年12月24日至2021年1月7日
Instead
    公示时间：2021年12月24日至2022年1月7日
Legal basis
    民法典 第二百条: periods are counted by the years of the civil calendar.
Known false alarms
    A notice that reports a window of the year before.
中文说明
    起止日期、截止日期或者开庭、拍卖之日只有把某一个年份改动一年才说得通，多见于跨年的公告。
    只有改动后的起始日在公告后三个月之内，才报本项；否则报D103（起止颠倒）或者D108（已经截止）。
    依据：民法典第二百条。可能误报：报道上一年公示情况的公告。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.counting import workdays_between
from deadline_cli.notices.facts import Window, WrittenDay
from deadline_cli.notices.finding import Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import events, quoted, window_keys
from deadline_cli.notices.judging.wording import day_edits, written_like, zh

SEVERITY: Severity = "error"
_SOON, _LONGEST, _FAR = timedelta(days=92), timedelta(days=100), timedelta(days=300)
_READERS = ("comment", "objection", "registration", "payment", "claims", "inspection", "collect")


def check(case: Case) -> Iterator[Fault]:
    for index, window in enumerate(case.notice.windows):
        if repairs := year_repairs(case, index):
            message = Words(
                f"“{quoted(window.text)}”的年份有误：{_why(case, window).zh}",
                f"a year in “{quoted(window.text)}” is wrong: {_why(case, window).en}",
            )
            yield Fault(window.place, message, window_keys(case.notice, index), repairs)
    yield from _past_events(case)


def _past_events(case: Case) -> Iterator[Fault]:
    """定于 a day before the notice came out, which with the next year lies ahead: last year's number in January."""
    day = case.publication
    for about, stated, _ in events(case) if day is not None else ():
        then = stated.date
        if day is None or then is None or then >= day or not stated.year_written:
            continue
        moved = _moved(then, 1)
        if moved is None or not day < moved <= day + _FAR:
            continue
        message = Words(
            f"“{quoted(stated.text)}”的年份有误：公告日是{zh(day)}，当时已经过去",
            f"a year in “{quoted(stated.text)}” is wrong: the notice is of {day}, when it was past",
        )
        yield Fault(stated.place, message, about, (Repair(written_like(stated, moved), day_edits(stated, moved)),))


def year_repairs(case: Case, index: int) -> tuple[Repair, ...]:
    """The ways to mend a senseless window by one year; empty where it makes sense or cannot be mended so."""
    window = case.notice.windows[index]
    if window.end is None or window.end.date is None or (window.start and window.start.date is None):
        return ()
    if not _senseless(case, window):
        return ()
    mended = [m for m in _moves(window) if _sensible(case, window, *m[:2])]
    counted = [m for m in mended if _agrees(case, index, *m[:2])]
    return tuple(_repair(window, m) for m in (counted or mended)[:2])


def _senseless(case: Case, window: Window) -> bool:
    start, end, day = _start(window), _end(window), case.publication
    if start is not None and start > end:
        return True
    if window.role not in _READERS:
        return False
    if day is None:
        return False
    first = start or end
    if end < day:
        return True
    if start is None:
        return first - day > _FAR and not _long_period(case) and not _far_already(case, day, end)
    return (start - day > _FAR or end - start > _FAR) and not _long_period(case)


def _far_already(case: Case, day: date, last: date) -> bool:
    """Whether another day of the notice lies a quarter ahead or more, and before the last: it looks far by intent."""
    others = (end.date for window in case.notice.windows if (end := window.end) is not None)
    return any(other is not None and day + _SOON < other < last for other in others)


def _moves(window: Window) -> Iterator[tuple[date | None, date, tuple[WrittenDay, ...]]]:
    """The window with one written year moved by one: at its end, its start, or both where one year serves both."""
    start, end = window.start, window.end
    assert end is not None and end.date is not None
    for by in (1, -1):
        moved_end = _moved(end.date, by)
        if start is None or start.date is None:
            if moved_end and end.year_written:
                yield None, moved_end, (end,)
            continue
        moved_start = _moved(start.date, by)
        if moved_end and end.year_written:
            yield start.date, moved_end, (end,)
        if moved_start and start.year_written and end.year_written:
            yield moved_start, end.date, (start,)
        if moved_start and moved_end and start.year_written and start.date <= end.date:
            yield moved_start, moved_end, (start, end)


def _sensible(case: Case, window: Window, start: date | None, end: date) -> bool:
    day = case.publication
    if start is not None and (start > end or end - start > _LONGEST):
        return False
    if day is None:
        return start is not None
    earliest = day - timedelta(days=7 if start is not None else 0)
    return earliest <= (start or end) <= day + _SOON and end >= day


def _agrees(case: Case, index: int, start: date | None, end: date) -> bool:
    """Whether the mended window holds what the notice names or claims."""
    if start is None:
        return False  # of a closing day alone no length is known
    lengths = [c.period for c in case.notice.claims if c.window in (None, index)]
    lengths += [p.period for p in case.notice.periods if p.period and p.after is None]
    days, workdays = (end - start).days + 1, workdays_between(case.calendar, start, end)
    return any(
        length.value in ((workdays, workdays - 1) if length.unit == "workday" else (days, days - 1))
        for length in lengths
        if length.unit in ("day", "workday")
    )


def _long_period(case: Case) -> bool:
    """A period of half a year or more: a far closing date is then no slip."""
    sizes = {"year": 366, "month": 30, "week": 7, "day": 1, "workday": 1}
    return any(p.period and p.period.value * sizes.get(p.period.unit, 0) > 170 for p in case.notice.periods)


def _repair(window: Window, move: tuple[date | None, date, tuple[WrittenDay, ...]]) -> Repair:
    start, end, changed = move
    model = window.start or window.end
    assert model is not None
    words = written_like(model, end) if start is None else f"{written_like(model, start)}至{written_like(model, end)}"
    edits = tuple(edit for day in changed for edit in day_edits(day, start if day is window.start and start else end))
    return Repair(words, edits)


def _why(case: Case, window: Window) -> Words:
    start, end, day = _start(window), _end(window), case.publication
    if start is not None and start > end:
        return Words(f"截止日{zh(end)}早于起始日{zh(start)}", f"it ends on {end}, before it starts on {start}")
    if day is not None and end < day:
        return Words(f"公告日是{zh(day)}，当时已经截止", f"the notice is of {day}, when it was over")
    return Words("按印出的年份，要到一年以后", "as printed it lies a year ahead")


def _start(window: Window) -> date | None:
    return window.start.date if window.start else None


def _end(window: Window) -> date:
    assert window.end is not None and window.end.date is not None
    return window.end.date


def _moved(day: date, by: int) -> date | None:
    try:
        return day.replace(year=day.year + by)
    except ValueError:
        return None
