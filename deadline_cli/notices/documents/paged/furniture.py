"""What stands on a page beside its text: running heads and page numbers, which would part a sentence that runs on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from deadline_cli.notices.documents.paged.glyph import Glyph, Segment, segments_by_place

_NUMBER: Final = re.compile(
    r"[\s·—–\-_]*(?:第\s*)?\d{1,4}\s*(?:[页版](?:[\s，,/]*共\s*\d{1,4}\s*[页版])?|/\s*\d{1,4})?[\s·—–\-_]*"
)
# 新河日报 2026年2月3日 星期二 第5版, A11版: the head of a newspaper's page
_HEAD: Final = re.compile(
    r"(?=.*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)(?=.*(?:星期[一二三四五六日天]|[报刊]|\d\s*版))[^，。；：]{8,60}"
)


def without_heads(pages: Sequence[list[Glyph]]) -> tuple[list[list[Glyph]], tuple[str, ...]]:
    """The pages without page numbers and running heads, and the words of the heads."""
    kept: list[list[Glyph]] = []
    heads: list[str] = []
    for glyphs in pages:
        furniture: set[int] = set()
        lines = _lines(glyphs)
        for line in (*lines[:1], *lines[-1:]):
            words = "".join(g.char for segment in line for g in segment.glyphs)
            is_head = line is lines[0] and len(lines) > 1 and _HEAD.fullmatch(words) is not None
            if is_head or (_NUMBER.fullmatch(words) and len(lines) > 1):
                furniture |= {id(g) for segment in line for g in segment.glyphs}
                if is_head:
                    heads.append(words)
        kept.append([g for g in glyphs if id(g) not in furniture] if furniture else glyphs)
    return kept, tuple(heads)


def _lines(glyphs: list[Glyph]) -> list[list[Segment]]:
    """The lines of a page from the top."""
    lines: list[list[Segment]] = []
    for segment in sorted(segments_by_place(glyphs), key=lambda s: (-s.base, s.left)):
        if lines and abs(lines[-1][0].base - segment.base) < 0.4 * segment.em:
            lines[-1].append(segment)
        else:
            lines.append([segment])
    for line in lines:
        line.sort(key=lambda s: s.left)
    return lines
