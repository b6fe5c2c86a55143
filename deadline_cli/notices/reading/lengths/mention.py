"""A period as found in the flow, before its place and its deadline are known; its clause, and 遇节假日顺延 in it."""

from __future__ import annotations

from typing import Literal

from deadline_cli.notices.facts import Role
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.lengths.starts import Step
from deadline_cli.period import Period
from deadline_cli.records import NamedTuple

Bound = Literal["exact", "minimum", "maximum"]
_WITHIN = Pattern(r"(?:之|以)?内")
_STOP, _LONGEST = Pattern(r"[。;\n]"), 70  # characters of a sentence behind an amount

FROM: dict[Step, str] = {
    "publication": "from-publication", "date": "from-date", "service": "from-service", "answer": "from-a-step",
    "evidence": "from-a-step", "both": "from-a-step", "appeal": "from-a-step", "last": "from-the-last-length",
    "chain": "from-a-length", "end": "from-the-window's-end", "event": "after-an-event", "order": "after-an-event",
}  # fmt: skip
"""The form of a length with a start phrase, by what it runs from."""
_REST = r"(?:国家|法定|公众|公共|双|公)*" + (
    r"(?:节假日|节日|小?长假|假(?=顺延)|黄金周|假日|假期|休息日|休假日|双休日|周末|公休日?|周六日?|周日|星期[六日天](?:[、和]?[日天])?|休息|放假|例假日)"
)
_RIDER = Pattern(
    rf"(?:(?:[如若逢遇为是]|适逢|恰逢|[碰赶]上|节后)[^。;()]{{0,6}}{_REST}|{_REST})[^。;()]{{0,12}}(?<!不)(?<!不予)(?<!不再)(?:顺延|照常(?:收|受理|接[收待]|办)|不休|往后延|另行(?:通知|确定|公告)|另定|改[在到至]|延后|延至|推迟|后延|后推|推到|推至|向后|[至到为在](?:节后|假后|其?后|下|次)(?:的|一|第|首|个)*工作日)"
)
# 最后过户日适逢星期例假日，请于前一日办理: the notice knows it
_KNOWN = Pattern(rf"[适適恰正]逢[^。;(),]{{0,4}}{_REST}")
# ；遇公休则顺延 goes on with the same day
_RIDER_ENDS, _RIDER_REACH = Pattern(r"[。\n]|;(?![如若倘]?[遇逢])"), 64


class Mention(NamedTuple):
    """`fixed` is a printed day: the hearing's own, or the one that a relative period is said to be.

    `alone_of` counts the steps for which 分别为 gives this one number.
    """

    start: int
    end: int
    period: Period
    role: Role
    step: Step
    day: Day | None = None
    direction: Literal["forward", "backward"] = "forward"
    bound: Bound = "exact"
    hour: int | None = None
    rider: bool = False
    fixed: Day | None = None
    alone_of: int = 0
    counts_first_day: bool = False  # 自A起算: A is the first day
    of: str = ""  # what runs out where the period begins (公示 of 公示期满后)
    who: str = ""
    act: str = ""
    form: str = ""  # how the notice says it: labelled, from-publication, duty
    standing: bool = False


def with_within(text: str, end: int) -> int:
    """The end of an amount with the 内 behind it."""
    match = _WITHIN.match(text, end)
    return match.end() if match else end


def sentence_after(text: str, end: int) -> str:
    """The words behind an amount, to the end of its sentence."""
    stop = _STOP.search(text, end, end + _LONGEST)
    return text[end : stop.start() if stop is not None else end + _LONGEST]


def sentence_start(text: str, at: int) -> int:
    """Where the sentence around `at` begins."""
    low = max(0, at - 80)
    return max(low - 1, text.rfind("。", low, at), text.rfind(";", low, at), text.rfind("\n", low, at)) + 1


def clause_start(text: str, at: int) -> int:
    """Where the clause around `at` begins: behind the last comma or sentence."""
    low = max(0, at - 30)
    return max(sentence_start(text, at), text.rfind(",", low, at) + 1, low)


def last_clause(words: str) -> str:
    """What stands behind the last comma."""
    return words[words.rfind(",") + 1 :]


def rides(text: str, at: int) -> bool:
    """Whether the sentence behind `at` says what happens when the day is a rest day, or that it is one."""
    if text.startswith("逢", at + 1) and _KNOWN.match(text, at) is not None:
        return True
    stop = _RIDER_ENDS.search(text, at, at + _RIDER_REACH)
    return _RIDER.search(text, at, stop.start() if stop is not None else at + _RIDER_REACH) is not None
