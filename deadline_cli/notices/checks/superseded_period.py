"""旧法期间: the length of an earlier version of the law.

What it finds
    经过六十日，即视为送达 for a party at home, in a notice of 2022 or later (30 days since 2022-01-01).
Why it matters
    The clerk's template is out of date; every date that hangs on the period is wrong.
Example
    自公告之日起经过六十日，即视为送达。2024年8月20日
Instead
    自公告之日起经过三十日，即视为送达
Legal basis
    The article in force on the day of publication and the day on which it came into force, with the finding.
Known false alarms
    A party without a domicile in China (60 days), where the notice does not show it.
中文说明
    公告写的是旧法的期间，公告之日新法已经施行。给出现行长度和施行日期。多因沿用旧模板。
    依据：公告之日施行的条文及其施行日，见意见正文。可能误报：境内无住所的当事人（60日）而公告没有写明的。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.measure import ONE_DAY
from deadline_cli.notices.judging.repairs import new_length
from deadline_cli.notices.judging.select import period_keys, quoted, window_keys
from deadline_cli.notices.judging.statute import verdicts
from deadline_cli.notices.judging.verdict import severity_of
from deadline_cli.notices.judging.wording import length, reason, zh

SEVERITY: Severity = "error"


def check(case: Case) -> Iterator[Fault]:
    for verdict in verdicts(case):
        if verdict.complaint != "superseded" or verdict.index is None or verdict.earlier is None:
            continue
        fact, basis = case.notice.periods[verdict.index], verdict.version.basis
        law, why = length(verdict.law), reason(basis)
        since = verdict.earlier.end + ONE_DAY if verdict.earlier.end else None
        if since and verdict.version.start and verdict.version.start > since:
            # 45 → 20 days on 2021-08-04 by a circular, cited are the Regulations of 2022: the law now
            why = Words(why.zh.replace("（", "（现行", 1), why.en.replace(" (", " (now ", 1))
        old = length(verdict.earlier.period or verdict.law)
        when = Words(f"自{zh(since)}起", f" since {since}") if since else Words("现在", " now")
        message = Words(
            f"“{quoted(fact.text)}”是旧法的{old.zh}：{when.zh}{verdict.rule.name}为{law.zh}{why.zh}",
            f"“{quoted(fact.text)}” has the {old.en} of the earlier law: {verdict.rule.name_en} is {law.en}"
            f"{when.en}{why.en}",
        )
        about = period_keys(case.notice, verdict.index)
        for index, window in enumerate(case.notice.windows):
            if window.period == verdict.index:  # its dates go with it
                about |= window_keys(case.notice, index)
        yield Fault(fact.place, message, about, (new_length(fact, verdict.law),), basis, severity_of(verdict))
