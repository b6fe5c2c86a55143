"""The words of the proofreader's reports: roles of periods, severities, names of findings."""

from __future__ import annotations

from datetime import date
from typing import Any

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.facts import Near, Place, Role
from deadline_cli.notices.finding import Finding, Severity
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean

ROLES: dict[Role, tuple[str, str]] = {
    "service": ("送达", "service"),
    "collect": ("领取", "collect"),
    "comment": ("意见", "comment"),
    "objection": ("异议", "objection"),
    "claims": ("申报、认领", "claims"),
    "answer": ("答辩", "answer"),
    "evidence": ("举证", "evidence"),
    "hearing": ("开庭听证", "hearing"),
    "appeal": ("上诉", "appeal"),
    "review": ("复议", "review"),
    "lawsuit": ("诉讼", "lawsuit"),
    "payment": ("缴款", "payment"),
    "registration": ("报名登记", "registration"),
    "inspection": ("查看展示", "inspection"),
    "statement": ("陈述申辩", "statement"),
    "set-aside": ("申请撤销裁决", "setting aside"),
    "other": ("其他", "other"),
}

SEVERITIES: dict[Severity, tuple[str, str]] = {
    "error": ("错误", "error"),
    "warning": ("警告", "warning"),
    "info": ("提示", "info"),
}

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def short(day: date, language: Language) -> str:
    """2026-02-24 周二, 2026-02-24 Tue."""
    name = "周" + "一二三四五六日"[day.weekday()] if language == "zh" else _WEEKDAYS[day.weekday()]
    return f"{day.isoformat()} {name}"


def one_line(title: str) -> str:
    """A title without the blanks that spread it, 公　　告; those between Latin words stay: BLUE BAY LTD."""
    pieces = title.split()
    joined = pieces[0] if pieces else ""
    for piece in pieces[1:]:
        latin = joined[-1].isascii() and piece[0].isascii() and not (joined[-1] + piece[0]).isnumeric()
        joined += (" " if latin and (joined[-1].isalpha() or piece[0].isalpha()) else "") + piece
    return joined


def finding_named(finding: Finding, language: Language) -> str:
    """What a finding is called: 首日误计入; in English the name that --ignore takes, first-day-counted."""
    if language == "en":
        return finding.name
    from deadline_cli.notices.explain import explain

    return explain(finding.code).title_zh


def part_not_read(part: NotRead, language: Language) -> str:
    """第2页未读：…, page 2 not read: …"""
    reason = clean(part.reason.say(language))
    if part.page is None:
        return f"未读：{reason}" if language == "zh" else f"not read: {reason}"
    return f"第{part.page}页未读：{reason}" if language == "zh" else f"page {part.page} not read: {reason}"


def place_in_document(place: Place, language: Language) -> str:
    """第2页, 第5段, 表1!B3; nothing for a place in a text."""
    zh = language == "zh"
    if place.page is not None:
        return f"第{place.page}页" if zh else f"page {place.page}"
    if place.paragraph is not None:
        return f"第{place.paragraph}段" if zh else f"paragraph {place.paragraph}"
    return clean(f"{place.sheet}!{place.cell}") if place.cell is not None else ""


def hidden_words(counts: dict[str, Any], language: Language) -> list[str]:
    """A line that names the configuration which hid findings, and how many; none where nothing was hidden."""
    if not counts["hidden"]:
        return []
    config, number = clean(counts["config"] or ""), counts["hidden"]
    return [f"另有{number}处意见被 {config} 隐去。" if language == "zh" else f"{number} more hidden by {config}."]


_LACKS = {"title": ("标题", "a title"), "date": ("日期", "a date"), "issuer": ("落款", "an issuer")}


def near_words(near: Near, language: Language) -> str:
    """可能是公告，未能判读：第12–18行（缺标题、落款）."""
    zh, place = language == "zh", near.place
    lacks = [_LACKS[name][0 if zh else 1] for name in near.missing]
    lines = f"{place.line}" if place.line == place.end_line else f"{place.line}–{place.end_line}"
    if zh:
        return f"可能是公告，未能判读：第{lines}行" + (f"（缺{'、'.join(lacks)}）" if lacks else "")
    return f"perhaps a notice, not read: line {lines}" + (f" (without {', '.join(lacks)})" if lacks else "")
