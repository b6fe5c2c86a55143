"""Which period each one hangs on: answers on the service, hearings on the evidence; and fixed hearing dates."""

from __future__ import annotations

from bisect import bisect_right

from deadline_cli.notices.facts import Role
from deadline_cli.notices.late import Late
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.lengths.draft import Draft
from deadline_cli.notices.reading.lengths.riders import rides
from deadline_cli.notices.reading.lengths.runs_out import publication_of
from deadline_cli.notices.reading.lengths.starts import Step
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
_THAT_IS = Late(r"[即(,]")
_NEAR = 14
_AFTER_STEP = Late(rf"(?P<step>{'|'.join(_STEPS)})(?:期限?|期间)?(?:届|期)?满(?:之?后)?的?$")


def linked(text: str, drafts: list[Draft], hearings: list[Day], events: list[Day]) -> list[tuple[Draft, int | None]]:
    """The drafts in order, each with the index of the one it counts from; fixed days among them."""
    kept = list(drafts)
    starts = [draft.start for draft in drafts]
    for day in hearings:
        i = _relative(text, kept, bisect_right(starts, day.start), day)
        if i is None:
            kept.append(_fixed(text, day))
        else:
            kept[i] = kept[i]._replace(fixed=day, rider=kept[i].rider or rides(text, day.end))
    for day in events:
        rider = rides(text, day.end)
        fixed = Draft(day.start, day.end, _NOTHING, "other", "date", hour=day.hour, rider=rider, fixed=day)
        kept.append(fixed._replace(form=day.form))
    kept.sort(key=lambda d: (d.start, d.end))
    return list(zip(kept, _antecedents(kept), strict=True))


def _relative(text: str, drafts: list[Draft], behind: int, day: Day) -> int | None:
    """The hearing counted from a step that a printed day explains: 举证期满后第3日即2022年4月1日."""
    for i in range(max(0, behind - 2), behind):
        draft = drafts[i]
        if draft.role == "hearing" and draft.fixed is None and -1 <= day.start - draft.end <= _NEAR:
            return i if _THAT_IS.search(text[draft.end : day.start] or "即") else None
    return None


def _fixed(text: str, day: Day) -> Draft:
    """A hearing on a printed day, hanging on a step where one is named: 举证期满后7月1日下午."""
    named = _AFTER_STEP.search(text[max(0, day.start - 16) : day.start])
    step: Step = _STEPS[named["step"]] if named is not None else "date"
    return Draft(
        day.start, day.end, _NOTHING, "hearing", step,
        hour=day.hour, rider=rides(text, day.end), fixed=day, form=day.form,
    )  # fmt: skip


def _antecedents(drafts: list[Draft]) -> list[int | None]:
    """For each period the index of the one at whose end it starts."""
    by_role: dict[Role, list[int]] = {}
    published = None
    for i, draft in enumerate(drafts):
        if draft.period.value:
            by_role.setdefault(draft.role, []).append(i)
            if draft.step == "publication" and published is None:
                published = i
    return [_antecedent(draft, i, drafts, by_role, published) for i, draft in enumerate(drafts)]


def _antecedent(
    draft: Draft, i: int, drafts: list[Draft], by_role: dict[Role, list[int]], published: int | None
) -> int | None:
    if draft.step in ("last", "chain"):
        return i - 1 if i else None
    if draft.step == "end" and draft.day is None:
        return publication_of(drafts, draft, i)
    for role in _STEP_ROLES.get(draft.step, ()):
        found = [k for k in by_role.get(role, ())[:2] if k != i]
        if found:
            return found[0]
    return published if draft.step == "service" and published is not None and published < i else None
