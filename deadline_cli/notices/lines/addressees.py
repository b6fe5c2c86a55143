"""Whom a notice speaks to: the line with a name and a colon, and the words with which a court or an office begins."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_SERVICE = sense("service")
_SPOKEN_TO = sense("spoken-to")
_ADDRESSEES_VERB = sense("behind-addressee")
LABELS = sense("label")
ITEM = Pattern(r"[一二三四五六七八九十][、.]|^[(（\d]")
_SERVED_ON = pattern("addressees", "served-on")


def serves(text: str) -> bool:
    """Whether a text speaks to somebody and of service: 现依法向你公告送达…."""
    if not has_any(text, _SERVICE):
        return False
    return has_any(text, _SPOKEN_TO) or ("公告送达" in text and _SERVED_ON.search(text) is not None)


def addresses(line: str) -> bool:
    """张某（身份证号：…）：本院受理… - a name, a colon, and somebody who speaks to it."""
    at = -1
    for _ in range(4):
        half, full = line.find(":", at + 1, 300), line.find("：", at + 1, 300)
        at = min(half, full) if min(half, full) >= 0 else max(half, full)
        if at < 1 or "。" in line[:at] or "；" in line[:at] or "\n" in line[:at].strip():
            return False
        if line[at + 1 : at + 40].lstrip().startswith(_ADDRESSEES_VERB):
            return True
    return False


def is_addressee(line: str) -> bool:
    """A line that is nothing but whom the notice speaks to: 江州市某某公司："""
    if line[-1] not in ":：" or not 3 <= len(line) <= 200:
        return False
    name = line[:-1]
    return not has_any(name, ("。", "；", ";", ":", "：")) and not has_any(name, LABELS) and not ITEM.search(name)
