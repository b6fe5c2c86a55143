"""“分别为”缺数字: 分别为 with fewer numbers than steps.

What it finds
    提出答辩状和举证的期限分别为公告期满后的15日内: two steps, one number.
Why it matters
    The party cannot know how long it has for the second step, nor on which day the hearing may be.
Example
    提出答辩状和举证的期限分别为公告期满后的15日内
Instead
    提出答辩状和举证的期限分别为公告期满后的15日内和30日内；或者：均为公告期满后的15日内
Legal basis
    民诉法解释 第一百三十九条: the notice states the period for the answer and the consequence of silence.
Known false alarms
    A sentence broken by a column in which the second number is lost to the reader of the text, not to the page.
中文说明
    “分别为”前面有两个步骤，后面只有一个数字。要么补足另一个数字，要么改为“均为”。
    程序把同一个数字列给两个步骤，请核对。
    依据：民诉法解释第一百三十九条。可能误报：分栏断行以致第二个数字丢失的文本。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.facts import Place, Unread
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import quoted

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    for found in case.notice.split_steps:
        words = quoted(found.text)
        message = Words(
            f"“{words}”写的是“分别为”，却只有一个数字",
            f"“{words}” says 分别为 (respectively) and has fewer numbers than steps",
        )
        yield Fault(found.place, message, _periods_at(case, found.place), _repairs(words, found))


def _periods_at(case: Case, place: Place) -> frozenset[str]:
    """The steps that share the one number."""
    return frozenset(
        f"period:{i}" for i, p in enumerate(case.notice.periods) if place.start <= p.place.start < place.end
    )


def _repairs(words: str, found: Unread) -> tuple[Repair, ...]:
    """Say 均为, or give the second number; which of the two is meant only the court knows."""
    at = found.text.find("分别")
    edits = (Edit(found.place.start + at, found.place.start + at + 2, "均"),) if at >= 0 else ()
    return (Repair(words.replace("分别", "均", 1), edits), Repair(words + "和____日内"))
