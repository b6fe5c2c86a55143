"""公告时已截止: a closing date, window or fixed day wholly before the notice came out.

What it finds
    A notice of 14 September whose enrolment closed on 10 September.
Why it matters
    The right that the notice offers was gone before anybody could read of it.
Example
    报名时间：2026年9月1日至2026年9月10日 … 2026年9月14日
Instead
    报名时间：2026年9月15日至2026年9月24日 … 2026年9月14日
Legal basis
    民法典 第二百零一条: a period runs from the day after the publication.
Known false alarms
    A report of a window that is over (公示已于…结束), where no other window of its kind is open; a site's posting
    date much later than the notice itself.
中文说明
    截止日期、起止日期或者拍卖、会议之日整个早于公告（刊登）之日。
    年份改动一年就说得通的报D104，不报本项。
    依据：民法典第二百零一条。可能误报：报道已经结束的公示；网站的发布日期远晚于公告本身。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from deadline_cli.notices.checks.wrong_year import year_repairs
from deadline_cli.notices.facts import Notice
from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import COMMENT, Case
from deadline_cli.notices.judging.measure import is_window
from deadline_cli.notices.judging.select import events, only_a_posting_date, quoted, window_keys
from deadline_cli.notices.judging.wording import zh
from deadline_cli.notices.layout.script import simplified
from deadline_cli.notices.phrases import has_any

SEVERITY: Severity = "error"
_STALE = timedelta(days=183)
# These report a sale or a bidding that is over; only their window for objections is open.
_RESULTS = ("结果", "中标", "成交", "候选人", "终止", "流标", "废标", "合同")


def check(case: Case) -> Iterator[Fault]:
    day, notice = case.publication, case.notice
    if day is None or (case.published is None and only_a_posting_date(notice)):
        return
    reports = case.kind.results and has_any(simplified(notice.title, known=True), _RESULTS)
    for index, window in enumerate(notice.windows):
        if reports and (window.start is None or window.role not in COMMENT):
            continue
        end = window.end.date if window.end else None
        # A span that ended long ago (a tax year, a term of office) is history, not a window of this notice.
        if end is None or end >= day or day - end > _STALE or window.role == "service":
            continue
        if window.role == "other" and not window.asked_now:
            continue
        if not is_window(case, window):
            continue
        if (window.start and window.start.date and window.start.date > end) or year_repairs(case, index):
            continue
        if window.role in COMMENT and _is_shown_now(notice, window.role, day):
            continue  # 类似业绩 公示日期：A至B of a bidder
        about, quotation = window_keys(notice, index), quoted(window.text)
        if window.start is None:
            yield Fault(window.place, _before(quotation, day, "截止", "closed"), about)
        elif window.role == "other":  # a stop or a closure: nothing closes, it is over
            yield Fault(window.place, _before(quotation, day, "过去", "passed"), about)
        else:
            yield Fault(window.place, _ended(quotation, end, day), about)
    if not case.kind.lasts or reports:
        return
    for about, stated, last in events(case):
        if last is not None and last < day and day - last <= _STALE:
            yield Fault(stated.place, _before(quoted(stated.text), day, "过去", "passed"), about)


def _is_shown_now(notice: Notice, role: str, day: date) -> bool:
    """Whether a window of that role is open behind the day of the notice."""
    ends = [w.end.date for w in notice.windows if w.role == role and w.start and w.end and not w.over]
    return any(end is not None and end > day for end in ends)


def _ended(quotation: str, end: date, day: date) -> Words:
    return Words(
        f"“{quotation}”于{zh(end)}届满，早于公告日{zh(day)}：公告时已经截止",
        f"“{quotation}” ended on {end}, before the notice of {day} came out",
    )


def _before(quotation: str, day: date, zh_what: str, en_what: str) -> Words:
    """Of one day, or of days that are over, no day is said twice."""
    return Words(
        f"“{quotation}”早于公告日{zh(day)}：公告时已经{zh_what}",
        f"“{quotation}” had {en_what} before the notice of {day} came out",
    )
