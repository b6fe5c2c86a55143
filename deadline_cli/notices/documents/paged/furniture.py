"""What stands on a page beside its text: running heads and page numbers, which would part a sentence that runs on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from deadline_cli.notices.documents.heads import is_head
from deadline_cli.notices.documents.paged.glyph import Glyph, Segment, segments_by_place

_NUMBER: Final = re.compile(
    r"[\s·—–\-_]*(?:第\s*)?\d{1,4}\s*(?:[页版](?:[\s，,/]*共\s*\d{1,4}\s*[页版])?|/\s*\d{1,4})?[\s·—–\-_]*"
)
# What a browser prints above and below a page: 11/28/26, 6:24 PM and the title; the address and 1/2.
_PRINTED: Final = re.compile(
    r"\d{1,4}[/年.-]\d{1,2}[/月.-]\d{2,4}日?[,\s]*(?:[上下]午)?\s*\d{1,2}:\d{2}(?:\s*[AP]M)?.*"
    r"|(?:https?|file):\S+(?:\s*\d{1,3}\s*/\s*\d{1,3})?"
)
_TITLE: Final = re.compile(r"公告|公示|通告|通知|启事|声明")
_NEAR: Final = 150.0  # points from the first or last line
_FEW: Final = 400  # characters: of a page with fewer, all lines are looked at
_ALIKE: Final = 3.0  # points by which the heads of two pages may differ in height


def without_heads(pages: Sequence[list[Glyph]]) -> tuple[list[list[Glyph]], tuple[str, ...]]:
    """The pages without page numbers and running heads, and the words of the heads."""
    lined = [_lines(_ends(glyphs)) for glyphs in pages]
    repeated = _repeated(lined)
    kept: list[list[Glyph]] = []
    heads: list[str] = []
    for glyphs, lines in zip(pages, lined, strict=True):
        furniture: set[int] = set()
        while lines and (_is_furniture(lines[0], len(lines), repeated) or is_head(_words(lines[0]))):
            if len(lines) == 1 and not _PRINTED.fullmatch(_words(lines[0])):
                break
            furniture |= _ids(lines[0])
            heads.append(_words(lines[0]))
            lines = lines[1:]
        while len(lines) > 1 and _is_furniture(lines[-1], len(lines), repeated):
            furniture |= _ids(lines[-1])
            lines = lines[:-1]
        kept.append([g for g in glyphs if id(g) not in furniture] if furniture else glyphs)
    return kept, tuple(heads)


Line = list[Segment]


def _is_furniture(line: Line, count: int, repeated: set[tuple[str, int]]) -> bool:
    words = _words(line)
    if _PRINTED.fullmatch(words) or (count > 1 and _NUMBER.fullmatch(words)):
        return True
    return any((_pattern(words), round(line[0].base / _ALIKE) + step) in repeated for step in (-1, 0, 1))


def _repeated(pages: Sequence[list[Line]]) -> set[tuple[str, int]]:
    """The words (numbers aside) that most pages have at the same height as their first or last lines."""
    if len(pages) < 2:
        return set()
    seen: Counter[tuple[str, int]] = Counter()
    for lines in pages:
        ends = {id(line): line for line in (*lines[:2], *lines[-2:])}
        seen.update({(_pattern(_words(line)), round(line[0].base / _ALIKE)) for line in ends.values()})
    return {
        (words, height)
        for (words, height), count in seen.items()
        if count >= max(2, 0.6 * len(pages)) and not _TITLE.search(words) and len(words) <= 60
    }


def _pattern(words: str) -> str:
    return re.sub(r"\d+", "#", words)


def _words(line: Line) -> str:
    return "\u3000".join("".join(g.char for g in segment.glyphs).strip() for segment in line)


def _ids(line: Line) -> set[int]:
    return {id(g) for segment in line for g in segment.glyphs}


def _ends(glyphs: list[Glyph]) -> list[Glyph]:
    """What stands near the top and the bottom of a page, where heads and numbers are."""
    if len(glyphs) < _FEW:
        return glyphs
    bases = [glyph.base for glyph in glyphs]
    low, high = min(bases) + _NEAR, max(bases) - _NEAR
    return [glyph for glyph in glyphs if not low < glyph.base < high]


def _lines(glyphs: list[Glyph]) -> list[Line]:
    """The lines of a page from the top."""
    lines: list[Line] = []
    for segment in sorted(segments_by_place(glyphs), key=lambda s: (-s.base, s.left)):
        if lines and abs(lines[-1][0].base - segment.base) < 0.4 * segment.em:
            lines[-1].append(segment)
        else:
            lines.append([segment])
    for line in lines:
        line.sort(key=lambda s: s.left)
    return lines
