"""Numbers dealt out to several steps: 分别为15日和30日, 均为15日, 答辩和举证的期限为15日."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.lengths.amounts import Amount
from deadline_cli.notices.reading.lengths.mention import Mention, last_clause, sentence_start, with_within
from deadline_cli.notices.reading.lengths.roles import steps_named

_DEALT = Pattern(r"分别|均")
_DEALT_WORDS = ("分别", "均", "都", "各")
_AND, _LIKEWISE = patterns("sharing", "and", "likewise")
_TERM = Pattern(r"(?:分别|均|都|各|一律)[^。;]{0,6}$|(?:期限?|时限|时间|期间)(?:为|是|:)$")
# 15日内为你公司答辩、举证的期限
_FOR_BOTH = Pattern(
    r"为[^,。;\d]{0,10}?答辩[^,。;\d]{0,6}[、和及与][^,。;\d]{0,6}(?:举证|证据)[^,。;\d]{0,6}(?:期限?|时间)"
)
_NEAR = 20
_SHARING = ("answer", "evidence", "review", "lawsuit", "appeal", "hearing", "statement")


def group_of(text: str, amounts: list[Amount], i: int) -> list[Amount]:
    """Amount i and those that 和 or 、 joins to it: 15日和30日内."""
    group = [amounts[i]]
    before = text[max(0, amounts[i].start - 40) : amounts[i].start]
    if amounts[i].point or not (_DEALT.search(before) or ("答辩" in before and "举证" in before)):
        return group
    for following in amounts[i + 1 :]:
        gap = text[group[-1].end : following.start]
        if following.point or len(gap) > 24 or not _AND.match(gap):
            break
        group.append(following)
    return group


def _clause(text: str, end: int) -> str:
    before = text[sentence_start(text, end) : end]
    clause = last_clause(before) or before
    if clause.startswith(_DEALT_WORDS) and len(clause) < len(before):  # 答辩和举证的期限,分别为…
        head = before[: -len(clause) - 1]
        clause = (last_clause(head) or head) + clause
    return clause


def shared(text: str, found: Mention, group: list[Amount]) -> Iterator[Mention]:
    """One mention for each step that shares the number, or for each number that is dealt out."""
    behind = text[group[0].end : group[0].end + _NEAR] if len(group) == 1 else ""
    if "答辩" in behind and (both := _FOR_BOTH.match(text, with_within(text, group[0].end))) is not None:
        for step in dict.fromkeys(steps_named(both.group())):
            yield found._replace(role=step)
        return
    clause = _clause(text, found.start)
    if not _TERM.search(clause):  # 答辩期和举证期各15日: the label belongs to the mention
        clause = _clause(text, group[0].start)
    steps = [step for step in steps_named(clause) if step in _SHARING]
    hears = found.role == "hearing" and "answer" not in steps
    if (len(steps) < 2 and len(group) == 1) or hears or not _TERM.search(clause):
        yield found
        if found.role == "answer" and _LIKEWISE.match(text, with_within(text, group[-1].end)) is not None:
            yield found._replace(role="evidence")
    elif len(group) == 1:
        alone = len(steps) if "分别" in clause[-8:] else 0
        for step in steps:
            yield found._replace(role=step, alone_of=alone)
    else:
        for k, amount in enumerate(group):
            # 答辩和选定仲裁员的期限分别为15日和10日: the step that has no name here is none of the others
            role = steps[k] if k < len(steps) else ("other" if "分别" in clause and steps else found.role)
            start = found.start if k == 0 else amount.start
            end = with_within(text, amount.end)
            own = k > 0 and "答辩" in text[group[k - 1].end : amount.start]  # …15日内和答辩期满后15日内
            runs = "answer" if own else found.step
            yield found._replace(start=start, end=end, period=amount.period, role=role, step=runs)
