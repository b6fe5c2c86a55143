"""The words of one notice in a row: half-width, without blanks and broken lines, each character with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

from deadline_cli.numerals import normalise

_WORDS = re.compile(r"[^\s\u200b-\u200d\ufeff]+")
_ENDS_PARAGRAPH = "。;:!?)》】”…"
# A new paragraph, item, label or date: never the rest of the line before.
_OPENS_PARAGRAPH = re.compile(
    r"[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.](?!\d)|附|联系|电话|地址|时间|特此|"
    r"(?:19|20)\d\d[年./-]\d|[二2][〇○零Oo0][〇○零Oo0一二三四五六七八九]{2}年"
)
_BROKEN_DATE = re.compile(r"(?:\d[年月]?|[〇○零一二三四五六七八九十][年月]?)$")
_REST_OF_DATE = re.compile(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:年|月|日|个?工作日|天|时|分|点)")
_WRAPPED = 10  # lines shorter than this were not broken by a column's width, but for the narrowest columns
_NARROW = 16  # a notice of such short lines only stands in a narrow column


class Flow(NamedTuple):
    """`text` without blanks; `offsets[i]` is where its i-th character stands in the document."""

    text: str
    offsets: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The document's offsets of `text[start:end]`."""
        if not self.offsets:
            return 0, 0
        first = self.offsets[min(start, len(self.offsets) - 1)]
        return first, max(first, self.offsets[min(end, len(self.offsets)) - 1] + 1) if end > start else first


def flow_of(text: str, start: int, end: int) -> Flow:
    """The flow of `text[start:end]`: blanks dropped, lines that a column broke joined, paragraphs kept apart."""
    plain = normalise(text[start:end])
    parts: list[str] = []
    offsets: list[int] = []
    last = 0
    broken_at = _full_width(plain)
    for match in _WORDS.finditer(plain):
        first = match.start()
        if parts:
            joint = _joint(plain, last, first, broken_at)
            if joint:
                parts.append(joint)
                offsets.append(start + last)
        parts.append(match.group())
        offsets.extend(range(start + first, start + match.end()))
        last = match.end()
    return Flow("".join(parts), offsets)


def _full_width(plain: str) -> int:
    """From which length on a line was broken by the column: fixed, or for narrow columns their own width."""
    lines = plain.splitlines()
    if len(lines) < 5 or max(map(len, lines)) > _NARROW:
        return _WRAPPED
    return max(map(_width, lines)) - 2


def _width(line: str) -> int:
    """A line's width in half-width characters."""
    return sum(1 if c.isascii() else 2 for c in line.strip())


def _joint(plain: str, left: int, right: int, broken_at: int) -> str:
    """What stands between two words parted by plain[left:right]: nothing, a blank or a line's end."""
    gap = plain[left:right]
    if "\n" not in gap and "\r" not in gap:
        before, after = plain[left - 1], plain[right]
        return " " if before.isascii() and after.isascii() and before.isalnum() and after.isalnum() else ""
    rest = plain[right : right + 12]
    if _BROKEN_DATE.search(plain, max(0, left - 2), left) and _REST_OF_DATE.match(rest):
        return "\n" if _OPENS_PARAGRAPH.match(rest) else ""
    if plain[left - 1] in _ENDS_PARAGRAPH or gap.count("\n") > 1 or gap.endswith("  "):
        return "\n"
    begin = plain.rfind("\n", 0, left) + 1
    line = left - begin if broken_at == _WRAPPED else _width(plain[begin:left])
    if line < broken_at or _OPENS_PARAGRAPH.match(rest):
        return "\n"
    digit = plain[left - 1].isascii() and plain[left - 1].isalnum()
    return "\n" if digit and not _REST_OF_DATE.match(rest) else ""
