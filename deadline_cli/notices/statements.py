"""What a window is for, which period it states, and the counts printed beside it (共10个工作日)."""

from __future__ import annotations

import re
from dataclasses import replace

from deadline_cli.notices.days import Words
from deadline_cli.notices.facts import Claim, Kind, PeriodFact, Role, Window
from deadline_cli.notices.phrases import clause_after, has_any, label_before, words
from deadline_cli.notices.roles import step_named
from deadline_cli.period import PeriodMatch

_SUM = re.compile(r"(?:共计?|合计|总计|总共|计|为期|即)\)?$")
_NOT_A_CLAIM = re.compile(r"(?:放假|休息|展期|工期|公共|一)共?计?$")
_NEAR = 24
_ROLES: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("other", words("签约 施工 调查 搬迁 搬家 选房 腾空 停水 停电 挂牌时间 封闭")),
    ("claims", words("债权 申报权利 认领")),
    ("inspection", words("展示 看样 踏勘 查阅 预展 查验")),
    ("registration", words("报名 登记 竞买 申请 获取 领取 发售 购买")),
    ("payment", words("缴 交纳 保证金 付款")),
    ("objection", words("公示 异议 公告期")),
    ("comment", words("意见 建议 征求 征集 反馈")),
)


def window_role(text: str, start: int, end: int, kind: Kind) -> Role:
    """What a window or a closing date is for, from the words before it, else behind it."""
    label = label_before(text, start, 30)
    for piece in (label[-8:], label, clause_after(text, end, 40)):
        for role, any_of in _ROLES[:4] if kind == "meeting" else _ROLES:
            if has_any(piece, any_of):
                return "comment" if role == "objection" and kind == "comment" and "环" in text[:80] else role
    if kind == "meeting":
        return "other"
    if kind == "comment":
        return "comment"
    if kind == "publicity":
        return "objection"
    return "claims" if kind == "claims" else step_named(label) or "other"


def windows_with_periods(source: str, windows: list[Window], periods: list[PeriodFact]) -> list[Window]:
    """Each window with the index of the period that it states: 公示期为5个工作日（A至B）."""
    taken: set[int] = set()
    linked: list[Window] = []
    for window in windows:
        best = None
        for i, fact in enumerate(periods):
            if i in taken or fact.period is None or fact.role in ("hearing", "answer", "evidence", "appeal"):
                continue
            gap = source[min(fact.place.end, window.place.end) : max(fact.place.start, window.place.start)]
            close = len(gap) <= _NEAR and not re.search(r"[。；;]", gap)
            alike = fact.role == window.role and window.start is not None and len(gap) <= 60
            if close or alike:
                best = i
                break
        if best is not None:
            taken.add(best)
        linked.append(replace(window, period=best))
    return linked


def claims_in(
    words: Words,
    windows: list[Window],
    spans: list[tuple[int, int]],
    periods: list[PeriodFact],
    found: list[PeriodMatch],
) -> list[Claim]:
    """The counts that stand beside a window and are not periods of their own."""
    if not windows:
        return []
    text = words.text
    taken = {p.place.start + len(p.text) for p in periods}
    claims: list[Claim] = []
    for match in found:
        if match.period.unit not in ("day", "workday") or any(
            a < match.end and match.start < b for a, b in spans
        ):
            continue
        lead = text[max(0, match.start - 6) : match.start]
        total = _SUM.search(lead)
        bracketed = lead.endswith("(") and text[match.end : match.end + 1] in "),"
        if (total is None and not bracketed) or _NOT_A_CLAIM.search(lead):
            continue
        begin = match.start - (len(total.group()) if total else 0)
        place = words.place(begin, match.end)
        if (
            any(p.place.start < place.end and place.start < p.place.end for p in periods)
            or place.end in taken
        ):
            continue
        near = [
            (abs(place.start - w.place.end), i)
            for i, w in enumerate(windows)
            if w.start is not None
            and (0 <= place.start - w.place.end <= _NEAR or 0 <= w.place.start - place.end <= 8)
        ]
        if near:
            claims.append(Claim(place, words.quote(begin, match.end), match.period, min(near)[1]))
    return claims
