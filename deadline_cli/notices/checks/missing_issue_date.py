"""缺落款日期: a notice whose period starts from its publication and that carries no date at all.

What it finds
    自公告之日起30日内…, no signature date, no date of printing, and no --published.
Why it matters
    Cut out of the page or copied to a site, the notice no longer says when its period began.
Example
    自公告之日起30日内来本院领取民事判决书，逾期即视为送达。某某人民法院
Instead
    …某某人民法院　2026年2月3日
Legal basis
    民诉法解释 第一百三十八条: the date of publication is the last day of posting or printing.
Known false alarms
    A page whose own date line the reader relies on; give it with --published.
中文说明
    公告的期间自公告之日起算，但是通篇没有日期。脱离版面以后无从知道哪一天起算。
    报纸的出版日期可以用 --published 给出，给出后不再提示。
    依据：民诉法解释第一百三十八条。可能误报：版面另有日期的，请用 --published 给出。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import quoted, written_days

SEVERITY: Severity = "info"
_SIGNATURE = 12  # characters


def check(case: Case) -> Iterator[Fault]:
    notice = case.notice
    if case.publication is not None or (notice.issue_date is not None and notice.issue_date.problem):
        return
    if any(
        day.problem == "unreadable" and day.place.end >= notice.place.end - _SIGNATURE for day in written_days(case)
    ):
        return  # it bears one that was not filled in
    stated = {window.period for window in notice.windows if window.start is not None and window.end is not None}
    for index, fact in enumerate(notice.periods):
        if index not in stated and fact.starts == "publication" and fact.period is not None and fact.start_date is None:
            message = Words(
                f"“{quoted(fact.text)}”自公告之日起算，公告却没有日期；请补落款日期，或者用 --published 给出刊登日期",
                f"“{quoted(fact.text)}” runs from the publication, and the notice bears no date; "
                "print one, or give it with --published",
            )
            yield Fault(fact.place, message, frozenset({f"period:{index}"}))
            return
