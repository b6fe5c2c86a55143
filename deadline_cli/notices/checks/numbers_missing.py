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

from deadline_cli.notices.facts import Place
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import place_in, quoted

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    for found in case.notice.split_steps:
        place = _with_the_words(case, found)
        words = quoted(_text(case, place))
        message = Words(
            f"“{words}”写的是“分别为”，却只有一个数字",
            f"“{words}” says 分别为 (respectively) and has fewer numbers than steps",
        )
        yield Fault(place, message, _periods_at(case, found), _repairs(words, place, _text(case, place)))


def _with_the_words(case: Case, found: Place) -> Place:
    """From 分别为 to the number."""
    offset, text = case.notice.place.start, case.notice.text
    at = text.rfind("分别", max(found.start - offset - 40, 0), found.end - offset)
    if at < 0 or at + offset >= found.start:
        return found
    return place_in(case.notice, at, found.end - offset)


def _text(case: Case, place: Place) -> str:
    offset = case.notice.place.start
    return case.notice.text[max(place.start - offset, 0) : place.end - offset]


def _periods_at(case: Case, place: Place) -> frozenset[str]:
    """The steps that share the one number."""
    return frozenset(
        f"period:{i}" for i, p in enumerate(case.notice.periods) if place.start <= p.place.start < place.end
    )


def _repairs(words: str, place: Place, text: str) -> tuple[Repair, ...]:
    """Say 均为, or give the second number; which of the two is meant only the court knows."""
    at = text.find("分别")
    edits = (Edit(place.start + at, place.start + at + 2, "均"),) if at >= 0 else ()
    return (Repair(words.replace("分别", "均", 1), edits), Repair(words + "和____日内"))
