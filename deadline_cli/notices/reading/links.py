"""What each period hangs on: answers on the service, hearings on the evidence, what follows on the end of a window."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from deadline_cli.notices.facts import Role
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, clause_or_label_before, has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.forms.held import DEEMED
from deadline_cli.notices.reading.forms.single_days import BEGINS, begun_on
from deadline_cli.notices.reading.lengths.mention import Mention, rides
from deadline_cli.notices.reading.lengths.starts import Step
from deadline_cli.notices.reading.pairs.pair import Pair
from deadline_cli.period import Period

_STEP_ROLES: dict[str, tuple[Role, ...]] = {
    "service": ("service", "collect"),
    "answer": ("answer",),
    "evidence": ("evidence",),
    "both": ("evidence", "answer"),
    "appeal": ("appeal",),
}
_NOTHING = Period(0, "day")
_STEPS: dict[str, Step] = {
    "答辩举证": "both", "答辩和举证": "both", "答辩及举证": "both", "答辩、举证": "both",
    "答辩": "answer", "举证": "evidence", "公告": "service", "送达": "service",
}  # fmt: skip
_THAT_IS = Pattern(r"[即(,]")
_NEAR = 14
_AFTER_STEP = Pattern(rf"(?P<step>{'|'.join(_STEPS)})(?:期限?|期间)?(?:届|期)?满(?:之?后)?的?$")
_PUBLICITY = words("公示 公告 公开 公布 挂网 张贴 异议 征求 征集 意见 征询 反馈 披露")
_REACH = 30


def linked(
    text: str, mentions: list[Mention], hearings: list[Day], events: list[Day]
) -> list[tuple[Mention, int | None]]:
    """The mentions in order, each with the index of the one it counts from; fixed days among them.

    `hearings` are the days of hearings, and those on which a service is said to be deemed: 经过30日，即A视为送达.
    """
    kept = list(mentions)
    starts = [mention.start for mention in mentions]
    for day in hearings:
        if day.form == DEEMED:
            above = bisect_right(starts, day.start) - 1
            if above >= 0 and 0 <= day.start - kept[above].end <= _NEAR and kept[above].period.value:
                kept[above] = kept[above]._replace(fixed=day)
            continue
        i = _relative(text, kept, bisect_right(starts, day.start), day)
        if i is None:
            kept.append(_fixed(text, day))
        else:
            kept[i] = kept[i]._replace(fixed=day, rider=kept[i].rider or rides(text, day.end))
    for day in events:
        rider = rides(text, day.end)
        fixed = Mention(day.start, day.end, _NOTHING, "other", "date", hour=day.hour, rider=rider, fixed=day)
        kept.append(fixed._replace(form=day.form, act=begun_on(text, day) if day.form == BEGINS else ""))
    kept.sort(key=lambda d: (d.start, d.end))
    return list(zip(kept, _antecedents(kept), strict=True))


def _relative(text: str, mentions: list[Mention], behind: int, day: Day) -> int | None:
    """The hearing counted from a step that a printed day explains: 举证期满后第3日即2022年4月1日."""
    for i in range(max(0, behind - 2), behind):
        mention = mentions[i]
        if mention.role == "hearing" and mention.fixed is None and -1 <= day.start - mention.end <= _NEAR:
            return i if _THAT_IS.search(text[mention.end : day.start] or "即") else None
    return None


def _fixed(text: str, day: Day) -> Mention:
    """A hearing on a printed day, hanging on a step where one is named: 举证期满后7月1日下午."""
    named = _AFTER_STEP.search(text[max(0, day.start - 16) : day.start])
    step: Step = _STEPS[named["step"]] if named is not None else "date"
    return Mention(
        day.start, day.end, _NOTHING, "hearing", step,
        hour=day.hour, rider=rides(text, day.end), fixed=day, form=day.form,
    )  # fmt: skip


def _antecedents(mentions: list[Mention]) -> list[int | None]:
    """For each period the index of the one at whose end it starts."""
    by_role: dict[Role, list[int]] = {}
    published = None
    for i, mention in enumerate(mentions):
        if mention.period.value:
            by_role.setdefault(mention.role, []).append(i)
            if mention.step == "publication" and published is None:
                published = i
    return [_antecedent(mention, i, mentions, by_role, published) for i, mention in enumerate(mentions)]


def _antecedent(
    mention: Mention, i: int, mentions: list[Mention], by_role: dict[Role, list[int]], published: int | None
) -> int | None:
    if mention.step in ("last", "chain"):
        return i - 1 if i else None
    if mention.step == "end" and mention.day is None:
        return publication_of(mentions, mention, i)
    for role in _STEP_ROLES.get(mention.step, ()):
        found = [k for k in by_role.get(role, ())[:2] if k != i]
        if found:
            return found[0]
    return published if mention.step == "service" and published is not None and published < i else None


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
