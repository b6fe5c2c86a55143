"""Told is not asked: what has been done already gives nobody a right (经公示10天后无异议, 已公示7天)."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words

_PUBLICITY = words("公示 公告 征求 征集 公开 挂网 张贴 公布")
_WAS = Pattern(r"(?:已|曾|业经|(?<!未)经(?!过)|进行了|完成了|历经)")
_CLAUSE = 24
_BEGINS = ("之日起", "之日")  # 已报名者可自公告之日起7日内退费
_CONDITION = Pattern(r"^(?:之?后|期?满|届满|结束|,)*(?:[若如]|无异议的|没有异议的|未提出异议的)")


def is_over(text: str, at: int, after: str) -> bool:
    """Whether the amount at `at` is the length of a publicity that is told as over."""
    clause = text[max(0, at - _CLAUSE) : at]
    clause = clause[max(map(clause.rfind, "。;\n,:")) + 1 :]
    if not has_any(clause, _PUBLICITY) or clause.endswith(_BEGINS):
        return False
    was = _WAS.search(clause)
    if was is None or not has_any(clause[was.start() :], _PUBLICITY):
        return False
    return "送达" not in after[:20] and _CONDITION.match(after) is None
