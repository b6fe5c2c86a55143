"""What runs out where a period begins: 公示期满后 follows the notice's own window, never its first day."""

from __future__ import annotations

from collections.abc import Sequence

from deadline_cli.notices.phrases import clause_after, clause_or_label_before, has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.lengths.mention import Mention
from deadline_cli.notices.reading.pairs.pair import Pair

_PUBLICITY = words("公示 公告 公开 公布 挂网 张贴 异议 征求 征集 意见 征询 反馈 披露")
_REACH = 30


def with_ends(text: str, mentions: Sequence[Mention], pairs: Sequence[Pair], closings: Sequence[Day]) -> list[Mention]:
    """The mentions, those that begin when a window ends with its last day, where the notice prints it."""
    if "end" not in [mention.step for mention in mentions]:
        return list(mentions)
    ends = [(pair.start, pair.end, pair.last) for pair in pairs] + [(day.start, day.end, day) for day in closings]
    found: list[Mention] = []
    for i, mention in enumerate(mentions):
        if mention.step == "end":
            only = pairs[0].last if len(pairs) == 1 and publication_of(mentions, mention, i) is None else None
            mention = mention._replace(
                day=_end_of(text, mention, ends) or (only if _names(mention.of) is _PUBLICITY else None)
            )
        found.append(mention)
    return found


def publication_of(mentions: Sequence[Mention], mention: Mention, i: int) -> int | None:
    """The index of the period that runs from the publication and whose end a mention names, None without one."""
    meant = _names(mention.of)
    fits = (
        k
        for k, other in enumerate(mentions)
        if k != i and other.step in ("publication", "date") and other.period.value and other.direction == "forward"
    )
    found = list(fits)
    named = [k for k in found if mentions[k].standing or mentions[k].role in ("comment", "objection")]
    if named and meant is _PUBLICITY:
        return named[0]
    return found[0] if len(found) == 1 and meant is _PUBLICITY else None


def _end_of(text: str, mention: Mention, ends: list[tuple[int, int, Day]]) -> Day | None:
    meant = _names(mention.of)
    labelled = [
        day
        for start, end, day in ends
        if has_any(clause_or_label_before(text, start, _REACH) + clause_after(text, end, 12, ",。;\n"), meant)
    ]
    return labelled[0] if labelled else None


def _names(of: str) -> tuple[str, ...]:
    """The words that name the same: 公示期满 also ends 征求意见时间."""
    return _PUBLICITY if of in _PUBLICITY or has_any(of, _PUBLICITY) else (of,)
