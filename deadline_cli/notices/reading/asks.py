"""Whether a window or a closing day is one by which the notice itself asks somebody to act."""

from __future__ import annotations

from deadline_cli.notices.facts import Window
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words

_ORDERS = words("请 限你 限其 务必")
_TOO_LATE = pattern("asks", "too-late")
_ANNOUNCES = tuple(words("定于 将于 拟于 计划于 决定于 决定自 订于 定在"))  # 定于A至B停水
_SHUT_LABEL = pattern("asks", "shut-label")
_ACT_LABEL = pattern("asks", "act-label")
# 退款时间：A至B，请到收费处办理
_ASKED_BEHIND = Pattern(r"[^，,。;；\n]{0,8}[，,][^，,。;；\n]{0,12}(?<!申)请(?!求)")
WAS_ORDERED = words("曾 已 责令 未 仍 至今 但 原定")
_NEAR, _FAR = 16, 48


def is_called_an_act(before: str) -> bool:
    """Whether the words before a window are the label of what readers are to do in it: 预约时段：."""
    return _ACT_LABEL.search(before) is not None


def is_asked_now(text: str, window: Window, start: int, end: int) -> bool:
    """By the label of the window from `start` to `end`, a command before or behind it, or what comes too late."""
    before = text[start - _NEAR if start > _NEAR else 0 : start]
    if _SHUT_LABEL.search(before) is not None:
        return True
    if window.start is None:
        return has_any(before, _ORDERS) and not has_any(before + text[start : start + _FAR], WAS_ORDERED)
    if _TOO_LATE.match(text, end) is not None:
        return True
    if has_any(before[-4:], ("时间", "日期", "期限")) and _ASKED_BEHIND.match(text, end) is not None:
        return True
    return before.rstrip().endswith(_ANNOUNCES) and not has_any(before, WAS_ORDERED)
