"""Which period each one hangs on: answers on the service, hearings on the evidence; and fixed hearing dates."""

from __future__ import annotations

import re
from dataclasses import replace

from deadline_cli.notices.days import Day
from deadline_cli.notices.facts import Role
from deadline_cli.notices.periods import Draft
from deadline_cli.period import Period

_STEP_ROLES: dict[str, tuple[Role, ...]] = {
    "service": ("service", "collect"),
    "answer": ("answer",),
    "evidence": ("evidence",),
    "both": ("evidence", "answer"),
}
_NOTHING = Period(0, "day")
_RIDER = re.compile(r"[^。;]{0,16}?(?:遇|逢)?[^。;,()]{0,8}(?:假|休息)[^。;,()]{0,6}顺延")
_AFTER_STEP = re.compile(r"(?P<step>答辩(?:和|及|、)?举证|答辩|举证|公告|送达)(?:期限?|期间)?(?:届|期)?满(?:之?后)?的?$")


def linked(text: str, drafts: list[Draft], hearings: list[Day]) -> list[tuple[Draft, int | None]]:
    """The drafts in order, each with the index of the one it counts from; hearing dates among them."""
    kept = list(drafts)
    for day in hearings:
        relative = next(
            (i for i, d in enumerate(kept) if d.role == "hearing" and d.fixed is None and -1 <= day.start - d.end <= 14), None
        )  # fmt: skip
        if relative is not None and re.search(r"即|\(|,", text[kept[relative].end : day.start] or "即"):
            kept[relative] = replace(kept[relative], fixed=day, rider=kept[relative].rider or _rides(text, day.end))
        else:
            kept.append(_fixed(text, day))
    kept.sort(key=lambda d: (d.start, d.end))
    return [(d, _antecedent(kept, i)) for i, d in enumerate(kept)]


def _fixed(text: str, day: Day) -> Draft:
    after = _AFTER_STEP.search(text[max(0, day.start - 16) : day.start])
    step = {"答辩": "answer", "举证": "evidence", "公告": "service", "送达": "service"}.get(after["step"][:2], "both") if after else "date"
    if after and "举证" in after["step"] and "答辩" in after["step"]:
        step = "both"
    return Draft(
        day.start, day.end, _NOTHING, "hearing", step, hour=day.hour, rider=_rides(text, day.end), fixed=day  # type: ignore[arg-type]
    )


def _rides(text: str, at: int) -> bool:
    return _RIDER.match(text[at : at + 40]) is not None


def _antecedent(drafts: list[Draft], i: int) -> int | None:
    """The index of the period at whose end period i starts."""
    step = drafts[i].step
    if step == "last":
        return i - 1 if i else None
    for role in _STEP_ROLES.get(step, ()):
        found = [k for k, d in enumerate(drafts) if d.role == role and k != i and d.period.value]
        if found:
            earlier = [k for k in found if k < i]
            return earlier[0] if earlier else None
    if step in ("service", "answer", "evidence", "both"):
        runs = [k for k in range(i) if drafts[k].step == "publication" and drafts[k].period.value]
        return runs[0] if runs and step == "service" else None
    return None
