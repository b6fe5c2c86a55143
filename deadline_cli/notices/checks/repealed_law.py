"""引用失效法律: a law that was not in force on the day of the notice.

What it finds
    环境影响评价法 or 环境保护法 in a notice after 15 August 2026; 民法通则 or 合同法 after 1 January 2021.
Why it matters
    A notice has to name the law that it rests on; one that is gone is the first thing an appeal will point at.
Example
    依据《中华人民共和国环境影响评价法》 … 2026年9月14日
Instead
    依据《中华人民共和国生态环境法典》 … 2026年9月14日
Legal basis
    The provision that repealed it, with the finding (生态环境法典 第一千二百四十二条; 民法典 第一千二百六十条).
Known false alarms
    Facts that happened while the old law was in force, to which a judgment or decision still applies it.
中文说明
    公告引用的法律在公告之日已经失效。给出失效的日期和取代它的法律。
    案件事实发生在旧法时期、依法仍适用旧法的，可以忽略。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.case import Case
from deadline_cli.notices.finding import Fault, Severity

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    return iter(())
