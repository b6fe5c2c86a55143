"""Marks of emphasis inside a text: **2026年2月3日** is read like 2026年2月3日."""

from __future__ import annotations

from deadline_cli.notices.late import Late
from deadline_cli.notices.layout.wrapping import SOFT

# 9月**日 is a date whose digits are masked.
_BOLD = Late(r"(?<![*年月])\*\*(?![*年月日\s])([^*\n]{1,200})\*\*(?!\*)")
_HIDDEN = SOFT * 2


def unmarked(text: str) -> str:
    """The same text of the same length, each pair of ** around words made SOFT."""
    return _BOLD.sub(rf"{_HIDDEN}\1{_HIDDEN}", text) if "**" in text else text
