"""The words to print instead, and the edits that put them into a window."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.counting import Counting
from deadline_cli.notices.facts import Claim, PeriodFact, Window
from deadline_cli.notices.finding import Edit, Repair, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import Ends, Span, claims_of, counted, ends
from deadline_cli.notices.judging.wording import day_edits, kind_of_day, length_like, span_words, written_like, zh
from deadline_cli.period import Period

_ROLLED = Counting()


def new_end(case: Case, span: Span, period: Period) -> Repair:
    """The window with the end that `period` asks for; it opens on the day after the publication."""
    due, start = ends(case, span, period), span.base + timedelta(days=1)
    if not _moves(case, span, due):
        repair = window_repair(span.window, start, due.lawful, period)
        return repair._replace(edits=repair.edits + _recounted(case, span, period)) if repair.edits else repair
    # Up to the next working day the window holds more days than the period, so that 共N日 would contradict it.
    return window_repair(span.window, start, due.rolled)


def end_said(case: Case, span: Span, due: Ends) -> Words:
    """The last day that the window should have, and the day to which it moves off a rest day."""
    if not _moves(case, span, due):
        return Words(zh(due.lawful), str(due.lawful))
    day = kind_of_day(case.calendar, due.lawful)
    zh_moved, en_moved = f"，当日是{day.zh}，顺延到{zh(due.rolled)}", f", {day.en}, moved to {due.rolled}"
    return Words(zh(due.lawful) + zh_moved, str(due.lawful) + en_moved)


def _moves(case: Case, span: Span, due: Ends) -> bool:
    """Whether the last day moves; a closure or a display ends when it ends: nobody has to act on its last day."""
    return not case.calendar.is_working(due.lawful) and span.window.role not in ("other", "inspection")


def _recounted(case: Case, span: Span, period: Period) -> tuple[Edit, ...]:
    """What a window says that it holds (共20日), where it will hold another number of the same unit."""
    return tuple(
        edit
        for _, claim, counted in claims_of(case)
        if counted.index == span.index and claim.period.unit == period.unit and claim.period != period
        for edit in new_count(claim, period.value).edits
    )


def window_repair(window: Window, start: date, end: date, period: Period | None = None) -> Repair:
    """Print the window anew; a lone closing date stays alone."""
    if window.start is None:
        edits = day_edits(window.end, end) if window.end else ()
        return Repair(written_like(window.end, end) if window.end else zh(end), edits)
    edits = tuple(
        edit
        for day, new in ((window.start, start), (window.end, end))
        if day is not None and day.date != new
        for edit in day_edits(day, new)
    )
    counted = period if period is not None and period.unit in ("day", "workday") else None
    return Repair(span_words(start, end, counted), edits)


def new_count(claim: Claim, value: int) -> Repair:
    """The claim with the number that the window holds: 共7个工作日."""
    words = "共" + length_like(claim.text, Period(value, claim.period.unit))
    text = claim.text.strip()
    prefix = text[: len(text) - len(text.lstrip("共计总"))] or "共"
    return Repair(words, (Edit(claim.place.start, claim.place.end, prefix + words[1:]),))


def new_length(fact: PeriodFact, period: Period) -> Repair:
    """The period's own words with another length: 自公告之日起经过30日 for 经过60日."""
    from deadline_cli.period import find_periods

    words = length_like(fact.text, period)
    lengths = list(find_periods(fact.text))
    # 7天（不含节假日）was read as seven working days: the number is the same, the unit stands in the bracket.
    found = next((m for m in lengths if m.period == fact.period), None) or next(
        (m for m in lengths if fact.period is not None and m.period.value == fact.period.value), None
    )
    if found is None:
        return Repair(words)
    whole = fact.text[: found.start] + words + fact.text[found.end :]
    if len(whole) > 40:
        return Repair(words, _inside(fact, found.start, found.end, words))
    return Repair("".join(whole.split()), _inside(fact, found.start, found.end, words))


def with_its_end(case: Case, fact: PeriodFact, repair: Repair, period: Period) -> Repair:
    """The repair of a length with the day that the notice names for its end right behind it: …10个工作日，即至B止."""
    opens = fact.first_day
    if opens is None:
        return repair
    for window in case.notice.windows:
        day, joint = window.end, window.behind_length
        if not joint or day is None or day.date != fact.deadline or window.place.start - fact.place.end != len(joint):
            continue
        due = counted(case.calendar, opens - timedelta(days=1), period, _ROLLED).deadline
        words = f"{repair.words}{joint}{written_like(day, due)}"
        return Repair(words, (*repair.edits, *day_edits(day, due)) if repair.edits else ())
    return repair


def _inside(fact: PeriodFact, start: int, end: int, words: str) -> tuple[Edit, ...]:
    """Only where the fact's text is the document's own stretch can an offset in it be trusted."""
    if fact.place.end - fact.place.start != len(fact.text):
        return ()
    return (Edit(fact.place.start + start, fact.place.start + end, words),)
