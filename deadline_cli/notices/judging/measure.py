"""How long a window is, and whether it agrees with a period, under both habits of counting the first day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from deadline_cli.counting import Counting, count, workdays_between
from deadline_cli.notices.facts import Claim, PeriodFact, Window
from deadline_cli.notices.judging.case import Case, once, same_step
from deadline_cli.notices.layout.script import simplified
from deadline_cli.notices.pattern import Words
from deadline_cli.notices.phrases import has_any
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple, dataclass, replace

ONE_DAY = timedelta(days=1)
_PLAIN, _ROLLED = Counting(roll="none"), Counting()

# Beyond these a window is a misreading, and counting its working days would take a reader's time.
_YEAR, _YEARS = 400, 800
_FIRST, _LAST, _LONGEST = date(1950, 1, 10), date(2095, 1, 1), 3700

_NAMED = ("comment", "objection", "claims", "collect", "service", "registration")

_START_WORDS = Words((
    "公告", "公示", "告示", "发布", "公布", "公开", "刊登", "登报", "见报", "通告", "张榜", "张贴", "挂网", "即日",
    "送达", "期满", "届满", "期限", "时间", "催告", "本次", "收到裁决", "收到本", "被告知", "期间为", "异议期",
    "意见期", "征集期", "收集期", "征询期", "反馈期", "展示", "贴出",
))  # fmt: skip

Fit = Literal["short", "first-day", "fits", "long"]


@dataclass(frozen=True, slots=True)
class Span:
    """A window with both its days known; a lone closing date runs from the publication.

    `counted` says whether the first day is the day of publication (None: that day is not known), `base` is the
    day from which a period is counted: that day itself, or the day before a window that opens later.
    """

    index: int
    window: Window
    start: date
    end: date
    counted: bool | None

    @property
    def base(self) -> date:
        """The day from which a period that fills the window is counted."""
        return self.start if self.counted else self.start - ONE_DAY

    @property
    def alone(self) -> bool:
        """Whether only the last day is stated."""
        return self.window.start is None


class Ends(NamedTuple):
    """The last day of a period: with the first day counted, by the law, and after the roll."""

    inclusive: date
    lawful: date
    rolled: date


@once
def spans(case: Case) -> tuple[Span, ...]:
    """The windows of a notice that run forward and can be measured."""
    found = [span for index in range(len(case.notice.windows)) if (span := span_of(case, index)) is not None]
    whole = [span for span in found if not span.alone]
    return tuple([span for span in found if not span.alone or not [w for w in whole if _repeats(span, w)]])


def _repeats(alone: Span, whole: Span) -> bool:
    """公示期限：A至B，…于B前反映: the lone day says once more when the window ends, which is measured already."""
    if alone.window.closes_bids != whole.window.closes_bids:  # 获取文件：A至B; 响应截止：B
        return False
    named = alone.window.period is not None
    return not named and alone.end == whole.end and same_step(alone.window.role, whole.window.role)


def span_of(case: Case, index: int) -> Span | None:
    """The window of that number with both its ends known; None for what is no window, or ends on no day that counts."""
    window = case.notice.windows[index]
    end = window.end.date if window.end else None
    if end is None or not _FIRST < end < _LAST or not is_window(case, window):
        return None
    if window.start is None:
        if window.form == "moved-to":  # 延长至A: the time began with an earlier notice
            return None
        start = case.publication
        known = start is not None and start <= end and (end - start).days <= _LONGEST
        return Span(index, window, start, end, True) if known and start else None
    start = window.start.date
    if start is None or start > end or (end - start).days > _LONGEST:
        return None
    return Span(index, window, start, end, _first_day_is_publication(case, start))


def is_window(case: Case, window: Window) -> bool:
    """Whether a reader can still act in it: no term of business or tax year, and not told as over (已经届满)."""
    start = window.start.date if window.start else None
    end = window.end.date if window.end else None
    if start is not None and end is not None and (end - start).days > _YEARS:
        return False
    if start is not None and case.publication is not None and (case.publication - start).days > _YEAR:
        return False
    return not window.over


def _first_day_is_publication(case: Case, start: date) -> bool | None:
    """A window that opens on the issue date or before opens on the day of publication, wherever it is reprinted."""
    day = case.issue or case.publication
    return None if day is None else start <= day


def ends(case: Case, span: Span, period: Period) -> Ends:
    """Where `period` ends when it is counted from the start of `span`."""
    before = span.start - ONE_DAY
    inclusive = counted(case.calendar, before, period, _PLAIN).nominal_end
    lawful = counted(case.calendar, span.base, period, _ROLLED)
    return Ends(inclusive, lawful.nominal_end, lawful.deadline)


def fit(case: Case, span: Span, period: Period) -> Fit:
    """Whether the window holds the period. Where the publication is unknown either habit is good."""
    named = ends(case, span, period)
    # A window that leaves its first day out although it opens after publication is a day longer, not wrong.
    generous = counted(case.calendar, span.start, period, _ROLLED)
    if span.end < named.inclusive:
        return "short"
    if span.end < named.lawful:
        return "first-day"
    last = max(named.rolled, generous.deadline)
    end = span.end
    if period.unit == "workday" and not case.calendar.is_working(end):
        end = case.calendar.previous_working(end)
    return "long" if end > last else "fits"


def fit_named(case: Case, span: Span, period: Period) -> Fit:
    """The same for a period that the notice itself names: a closing date that was right on the day of issue is not
    wrong because the paper came out later (D107 says that)."""
    found = fit(case, span, period)
    if span.alone and found in ("short", "first-day") and case.issue is not None and case.issue < span.start:
        return "fits" if fit(case, replace(span, start=case.issue), period) == "fits" else found
    return found


def holds(case: Case, span: Span, unit: str) -> tuple[int, int] | None:
    """How many days or working days the window holds: with its first day, and without."""
    pieces = span.window.pieces or ((span.start, span.end),)
    if unit == "workday":
        inclusive = sum(workdays_between(case.calendar, first, last) for first, last in pieces)
        return inclusive, inclusive - case.calendar.is_working(span.start)
    if unit == "day":
        inclusive = sum((last - first).days + 1 for first, last in pieces)
        return inclusive, inclusive - 1
    return None


def named_period(case: Case, span: Span) -> tuple[int, PeriodFact] | None:
    """The period that the notice names for this window, where there is exactly one."""
    notice, linked, alone, role = case.notice, span.window.period, span.alone, span.window.role
    # The closing of bids stands beside 公告期限：5个工作日, which is how long the notice itself stands.
    if alone and case.kind.bids and linked is None:
        return None
    if (fact := case.period(linked)) is not None and linked is not None:
        if alone and runs_from_another_day(case, fact):
            return None  # 自开奖之日起60日内…，最后一天为B: C404's affair
        if fact.role == "service" and role in ("payment", "registration", "claims"):
            return None  # 满三十日视为送达，罚款请于A前缴清: how long a service takes is no time to pay
        return (linked, fact) if fact.period is not None else None
    # A period that another pair of dates states, in its own bracket, measures no second pair.
    stated = {w.period for w in notice.windows if w.start is not None} if not alone else set()
    opens = None if alone else span.start
    from_here = [(i, p) for i, p in enumerate(notice.periods) if p.period and p.begins_with(opens) and i not in stated]
    if role in _NAMED and (same := [found for found in from_here if same_step(found[1].role, role)]):
        return same[0] if len({p.period for _, p in same}) == 1 else None
    # One window and one period, whatever steps they were read as, are one where they agree.
    if len(from_here) == 1 and role in _NAMED and not alone and len(spans(case)) == 1:
        period = from_here[0][1].period
        if period is not None and fit(case, span, period) in ("first-day", "fits"):
            return from_here[0]
    return None


def runs_from_another_day(case: Case, fact: PeriodFact) -> bool:
    """Whether a period runs from a printed day that is not the notice's own."""
    if fact.starts != "date" or fact.start_date is None or case.publication is None:
        return False
    return abs((fact.start_date - case.publication).days) > 1


def quotes_minimum(case: Case, span: Span, law: Period) -> bool:
    """Whether the period named for a window is no length of the notice's own but the law's least (不少于十个工作日)."""
    named = named_period(case, span)
    return named is not None and named[1].bound == "minimum" and named[1].period == law


def names_its_start(fact: PeriodFact) -> bool:
    """Whether the words themselves say from when (自公告之日起…) or are a label (公示期…); a bare 十五日内 may be
    anybody's period."""
    return fact.form == "term-alone" or has_any(simplified(fact.text), _START_WORDS)


def claim_span(case: Case, claim: Claim) -> Span | None:
    """The window that a claim counts: the one it is read with, else the only one with two dates."""
    notice = case.notice
    if claim.window is not None and 0 <= claim.window < len(notice.windows):
        return span_of(case, claim.window)
    whole = [i for i, w in enumerate(notice.windows) if w.start is not None and w.end is not None]
    return span_of(case, whole[0]) if len(whole) == 1 else None


@once
def claims_of(case: Case) -> tuple[tuple[int, Claim, Span], ...]:
    """The claims with their windows. Words already read as the period (公示期为5个工作日) are no second claim."""
    return tuple(_claims(case))


def _claims(case: Case) -> Iterator[tuple[int, Claim, Span]]:
    for index, claim in enumerate(case.notice.claims):
        inside = any(p.place.start <= claim.place.start and claim.place.end <= p.place.end for p in case.notice.periods)
        if not inside and (span := claim_span(case, claim)) is not None:
            yield index, claim, span


# One page asks for the same few counts again and again.
counted = lru_cache(maxsize=4096)(count)
