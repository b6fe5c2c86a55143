"""遇节假日顺延 in all its words, once for periods, hearings, closings, meetings and sales."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern

_REST = r"(?:国家|法定|公众|公共|双|公)*" + (
    r"(?:节假日|节日|小?长假|黄金周|假日|假期|休息日|休假日|双休日|周末|公休日?|周六日?|周日|星期[六日天](?:[、和]?[日天])?|休息|放假|例假日)"
)
_RIDER = Pattern(
    rf"(?:(?:[如若逢遇为是]|适逢|恰逢|[碰赶]上|节后)[^。;()]{{0,6}}{_REST}|{_REST})[^。;()]{{0,12}}(?<!不)(?<!不予)(?<!不再)(?:顺延|往后延|另行(?:通知|确定|公告)|另定|改[在到至]|延后|延至|推迟|后延|后推|推到|推至|向后|[至到为在](?:节后|假后|其?后|下|次)(?:的|一|第|首|个)*工作日)"
)
# ；遇公休则顺延 goes on with the same day
_STOP, _REACH = Pattern(r"[。\n]|;(?![如若倘]?[遇逢])"), 64


def rides(text: str, at: int) -> bool:
    """Whether the sentence behind `at` says what happens when the day is a rest day."""
    stop = _STOP.search(text, at, at + _REACH)
    return _RIDER.search(text, at, stop.start() if stop is not None else at + _REACH) is not None
