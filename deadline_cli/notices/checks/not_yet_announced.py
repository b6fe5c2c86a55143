"""放假安排尚未公布: the answer touches days that the State Council has not announced.

What it finds
    A count of working days, a closing day or a hearing in a year whose holiday notice is not out, or on 29–31 December
    of the last announced year, which the next year's notice can still change; the last day of a period in calendar
    days, months or years only within ten days of a public holiday, where it may have to move.
Why it matters
    The date may move when the notice comes out, usually in November.
Example
    自公告之日起30日内来本院领取。2026年12月14日
Instead
    （不必改；放假安排公布后再校对一次）
Legal basis
    全国年节及纪念日放假办法 第七条; the State Council's annual notice.
Known false alarms
    None known.
中文说明
    按工作日计算的结果、写明的截止日或者开庭日落在国务院尚未公布放假安排的日子（含最后一个已公布年度的12月29日至31日），
    公布以后可能变动，届时请复核。按日、月、年计算的期间，末日在法定节日前后十日以内才报：其他日子不会因放假安排顺延。
    依据：全国年节及纪念日放假办法第七条；国务院办公厅的年度放假通知。未见误报。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.notices.facts import PeriodFact, Place
from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging import articles
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import claims_of, is_window
from deadline_cli.notices.judging.select import hearings, period_keys, quoted, window_keys
from deadline_cli.notices.judging.wording import zh

SEVERITY: Severity = "warning"
_ROLES_WITHOUT_A_CLOCK = ("other", "inspection")
_MOVED = 10  # of 2008 to 2026 no day was moved farther from its festival


def check(case: Case) -> Iterator[Fault]:
    """One finding a notice, on the first of the dates it concerns."""
    touched = sorted(_touched(case), key=lambda found: found[0].start)
    if not touched:
        return
    place, words, day, _ = touched[0]
    about = frozenset[str]().union(*(keys for *_, keys in touched))
    rest = len({words for _, words, _, _ in touched}) - 1
    more = Words(f"（同一公告另有{rest}处）", f" ({rest} more in this notice)") if rest else Words("", "")
    message = Words(
        f"“{quoted(words)}”涉及{zh(day)}，国务院尚未公布该日的放假安排，按推定计算，公布后请复核{more.zh}",
        f"“{quoted(words)}” touches {day}, whose status the State Council has not announced; it is estimated, "
        f"check it again when the notice is out{more.en}",
    )
    yield Fault(place, message, about, (), articles.holidays())


def _touched(case: Case) -> Iterator[tuple[Place, str, date, frozenset[str]]]:
    notice, calendar = case.notice, case.calendar
    known_from = calendar.horizon
    if known_from is None:
        return

    def open_day(day: date) -> bool:
        return day > known_from and not calendar.is_official(day)

    for index, fact in enumerate(notice.periods):
        if fact.provisional and fact.deadline is not None and fact.deadline > known_from and _may_move(case, fact):
            first = fact.deadline
            if fact.period is not None and fact.period.unit == "workday" and fact.first_day is not None:
                first = max(fact.first_day, known_from + timedelta(days=1))
            yield fact.place, fact.text, first, period_keys(notice, index)
    for index, window in enumerate(notice.windows):
        end = window.end.date if window.end else None
        if end is None or not open_day(end) or window.role in _ROLES_WITHOUT_A_CLOCK:
            continue
        if is_window(case, window):
            yield window.place, window.text, end, window_keys(notice, index)
    for index, claim, span in claims_of(case):
        if claim.period.unit == "workday" and open_day(span.end):
            yield claim.place, claim.text, span.end, frozenset({f"claim:{index}"})
    for index, fact, stated in hearings(notice):
        if stated.date is not None and open_day(stated.date):
            yield fact.place, fact.text, stated.date, period_keys(notice, index)


def _may_move(case: Case, fact: PeriodFact) -> bool:
    """Whether the holiday notice can change where a period ends: it counts working days, or ends near a festival."""
    if fact.period is None or fact.period.unit == "workday" or fact.deadline is None:
        return True
    near = range(-_MOVED, _MOVED + 1)
    return any(case.calendar.day(fact.deadline + timedelta(days=by)).name for by in near)
