"""Paragraphs that lost their line ends and kept their indents: …处理。　　特此公告。　　某某局　　2026年2月3日."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern

_LONG = 120  # a line of several paragraphs is no shorter
_GAP = Pattern(r"[ \t\u3000\xa0]{2,}")
_ENDS = frozenset("。；！”）)")
_LABELLED = 15  # behind a colon, fewer characters are the label's value
_PADDED = 2  # 公　　告, 张　　某: blanks that stretch a word


def has_indents(text: str) -> bool:
    """Whether anywhere in a text a gap follows a full stop."""
    return "。　　" in text or "。  " in text or "。\t" in text or "。\xa0\xa0" in text


def set_apart(text: str, *, known: bool = False) -> str:
    """The same text of the same length, a line end in place of the first blank of each indent inside a line.

    `known` says that it is a part of a text that has such indents.
    """
    if not (known or has_indents(text)):
        return text
    lines = text.split("\n")
    return "\n".join(_parted(line) if len(line) >= _LONG else line for line in lines)


def _parted(line: str) -> str:
    gaps = [gap.span() for gap in _GAP.finditer(line) if gap.start() > 0 and gap.end() < len(line)]
    if sum(line[start - 1] == "。" for start, _ in gaps) < 2:
        return line
    pieces: list[str] = []
    last = 0
    for k, (start, end) in enumerate(gaps):
        before = line[gaps[k - 1][1] if k else 0 : start]
        behind = line[end : gaps[k + 1][0] if k + 1 < len(gaps) else len(line)]
        if _ends_paragraph(before, behind):
            pieces += (line[last:start], "\n")
            last = start + 1
    return "".join([*pieces, line[last:]])


def _ends_paragraph(before: str, behind: str) -> bool:
    if before[-1] in ":：":
        return len(behind) > _LABELLED
    return before[-1] in _ENDS or min(len(before), len(behind)) > _PADDED
