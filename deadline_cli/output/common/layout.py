"""Widths of Chinese text in a terminal: padding, cutting, and the part of a line round some words."""

from __future__ import annotations

import unicodedata
from functools import cache

from deadline_cli.patterns import compiled

_WIDE = ("W", "F")
_LINE_END = compiled(r"\r\n?|\n")


def width(text: str) -> int:
    """Columns of a terminal; a Chinese character takes two, a combining mark none."""
    if text.isascii():
        return len(text)
    return sum(_width_of(c) for c in text)


def pad(text: str, columns: int) -> str:
    """The text with blanks behind it, so that it fills so many cells; a Chinese sign takes two."""
    return text + " " * max(columns - width(text), 0)


def lines_of(text: str) -> list[tuple[int, str]]:
    """The lines of a file without their ends (\\n, \\r\\n or \\r), each with its offset."""
    lines, start = [], 0
    for end in _LINE_END.finditer(text):
        lines.append((start, text[start : end.start()]))
        start = end.end()
    return [*lines, (start, text[start:])]


def line_at(text: str, offset: int) -> tuple[int, str]:
    """The line round an offset, and the offset at which it begins."""
    first = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    ends = [end for end in (text.find("\n", offset), text.find("\r", offset)) if end >= 0]
    return first, text[first : min(ends, default=len(text))]


def cut(text: str, columns: int) -> str:
    """The text in at most so many columns, with … where it was cut."""
    if width(text) <= columns:
        return text
    kept, used = [], 0
    for c in text:
        if (used := used + _width_of(c)) > columns - 1:
            break
        kept.append(c)
    return "".join(kept) + "…"


def excerpt(line: str, start: int, end: int, columns: int) -> tuple[str, int, int]:
    """The part of a line round line[start:end]; the words to show and the columns of the mark (from, to)."""
    start, end = min(start, len(line)), min(max(end, start + 1), max(len(line), start + 1))
    spare = max(columns - width(line[start:end]) - 2, 0)
    left, used = start, 0
    room = max(spare // 3, spare - width(line[end:]))
    while left > 0 and used + _width_of(line[left - 1]) <= room:
        left -= 1
        used += _width_of(line[left])
    right = end
    while right < len(line) and used + _width_of(line[right]) <= spare:
        used += _width_of(line[right])
        right += 1
    before = ("…" if left else "") + line[left:start]
    shown = before + line[start:right] + ("…" if right < len(line) else "")
    return cut(shown, columns), width(before), min(width(before) + max(width(line[start:end]), 1), columns)


def wrap(text: str, columns: int) -> list[str]:
    """The text in lines of so many columns; broken between Chinese characters and at blanks.

    A punctuation mark that does not fit takes the word before it along, for none begins a line.
    """
    lines: list[str] = []
    current: list[str] = []
    used = 0
    for token in _tokens(text):
        if used + width(token.rstrip()) > columns and "".join(current).strip():
            taken = [token.lstrip()]
            while taken[0].rstrip() in _NEVER_FIRST and len(current) > 1:
                taken.insert(0, current.pop())
            lines.append("".join(current).rstrip())
            current, used = taken, sum(map(width, taken))
            continue
        current.append(token)
        used += width(token)
    if "".join(current).strip():
        lines.append("".join(current).rstrip())
    return lines or [""]


_NEVER_FIRST = frozenset("，。；：、）》”？！,.;:)")
_NEVER_LAST = ("（", "《", "“", "〔", "(")
_WHOLE = compiled(
    r"\d{4}年\d{1,2}月\d{1,2}日(?:（星期[一二三四五六日]）)?|〔\d{4}〕\d{1,5}号|\d{1,6}个?[工日天月年](?:作日)?"
)


def _tokens(text: str) -> list[str]:
    """Chinese characters one by one; dates, lengths and other words whole, opening brackets with what follows."""
    tokens: list[str] = []
    at = 0
    for whole in _WHOLE.finditer(text):
        tokens += [*_characters(text[at : whole.start()]), whole[0]]
        at = whole.end()
    tokens += _characters(text[at:])
    joined: list[str] = []
    for token in tokens:
        if joined and joined[-1].endswith(_NEVER_LAST):
            joined[-1] += token
        else:
            joined.append(token)
    return joined


def _characters(text: str) -> list[str]:
    tokens: list[str] = []
    word = ""
    for c in text:
        if _width_of(c) == 2 or c == " ":
            if c == " ":
                tokens.append(word + c)
            else:
                tokens += [word, c] if word else [c]
            word = ""
        else:
            word += c
    return [*tokens, word] if word else tokens


@cache
def _width_of(c: str) -> int:
    if unicodedata.combining(c) or unicodedata.category(c) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in _WIDE else 1
