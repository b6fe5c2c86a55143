"""落款早于刊登: the issue date is earlier than the publication, from which the period runs.

What it finds
    A notice signed on 10 September in a paper of 12 September (--published). Information; a warning where the
    publication serves a document or starts a creditor's clock.
Why it matters
    自公告之日起 counts from the publication, not from the signature; who counts from the signature ends too early.
Example
    2025年9月12日的报纸，税务文书送达公告落款2025年9月10日，自公告之日起满30日
Instead
    自2025年9月12日（刊登之日）起算满30日
Legal basis
    民诉法解释 第一百三十八条 (发出公告日期以最后张贴或者刊登的日期为准);
    税收征管法实施细则 第一百零六条 (自公告之日起).
Known false alarms
    A paper that reprints an old notice for the record only.
中文说明
    落款日期早于 --published 给出的刊登日期。期间自公告（刊登）之日起算，不自落款之日起算；
    两种算法的届满日都列出。送达、传票、判决和债权申报公告报警告，其余报提示。
    依据：民诉法解释第一百三十八条；税收征收管理法实施细则第一百零六条。可能误报：仅为存档而重登的旧公告。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from deadline_cli.counting import count
from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.chain import counting_of
from deadline_cli.notices.judging.select import day_key
from deadline_cli.notices.judging.wording import zh
from deadline_cli.rulebook.values import Basis

SEVERITY: Severity = "info"
_BASIS = (Basis("民诉法解释", "第一百三十八条", "发出公告日期以最后张贴或者刊登的日期为准。"),)


def check(case: Case) -> Iterator[Fault]:
    notice, published = case.notice, case.published
    day = notice.issue_date
    if day is None or day.date is None or published is None or day.date >= published:
        return
    if not (notice.periods or notice.windows):
        return
    both = _both_deadlines(case, day.date, published)
    serves = case.kind.clock
    message = Words(
        f"落款日期{zh(day.date)}早于刊登日期{zh(published)}，期间自刊登之日起算{both.zh}",
        f"the notice is dated {day.date} and was published on {published}; periods run from the publication{both.en}",
    )
    court = case.kind.serves and case.kind.civil
    yield Fault(
        day.place, message, frozenset({day_key(day)}), (), _BASIS if court else (), "warning" if serves else "info"
    )


def _both_deadlines(case: Case, issued: date, published: date) -> Words:
    """The end of the first period by both dates."""
    fact = next((p for p in case.notice.periods if p.period and p.from_publication and not p.start_date), None)
    if fact is None or fact.period is None:
        return Words("", "")
    how = counting_of(case, fact)
    late = fact.deadline or count(case.calendar, published, fact.period, how).deadline
    early = count(case.calendar, issued, fact.period, how).deadline
    if early == late:
        return Words(
            f"：{zh(late)}届满，按落款算也是", f": the end is {late}, and the same as counted from the date of issue"
        )
    return Words(
        f"：{zh(late)}届满，不是按落款算的{zh(early)}",
        f": the end is {late}, not {early} as counted from the date of issue",
    )
