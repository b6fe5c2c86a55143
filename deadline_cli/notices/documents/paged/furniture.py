"""What stands on a page beside its text: running heads and page numbers, which would part a sentence that runs on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

from deadline_cli.notices.documents.heads import is_head
from deadline_cli.notices.documents.paged.glyph import Glyph, Segment, segments_by_place
from deadline_cli.patterns import compiled

_NUMBER: Final = compiled(
    r"[\s·—–\-_]*(?:第\s*)?\d{1,4}\s*+(?:[页版](?:[\s，,/]*共\s*\d{1,4}\s*[页版])?|/\s*\d{1,4})?[\s·—–\-_]*"
)
# What a browser prints above and below a page: 11/28/26, 6:24 PM and the title; the address and 1/2.
_PRINTED: Final = compiled(
    r"\d{1,4}[/年.-]\d{1,2}[/月.-]\d{2,4}日?[,\s]*+(?:[上下]午)?\s*+\d{1,2}:\d{2}(?:\s*[AP]M)?.*"
    r"|(?:https?|file):\S+(?:\s*\d{1,3}\s*/\s*\d{1,3})?"
)
_TITLE: Final = compiled(r"公告|公示|通告|通知|启事|声明")
_DAY_ALONE: Final = compiled(
    r"[\d〇○零一二三四五六七八九十]{2,4}\s*年[\s\d一二三四五六七八九十]+月[\s\d一二三四五六七八九十]+日"
)
_NEAR: Final = 150.0  # points from the first or last line
_FEW: Final = 400  # characters: of a page with fewer, all lines are looked at
_ALIKE: Final = 3.0  # points by which the heads of two pages may differ in height
_MARGIN: Final = 0.085  # of a sheet's height: Word's own margin is 0.086
_APART: Final = 2.5  # of a line's size: so far from the text stands what lies inside the margins
_LARGER: Final = 1.15  # times the text's size: a title
_SMALLER: Final = 0.95  # times the text's size: in no larger type than this a notice's title is only repeated

_MARKS: Final = 60  # letters of a page's watermarks and stamps, each counted once
# What makes of a few such words a notice's, and not a watermark's.
_TELLING: Final = compiled(r"\d\s*[年月日天]|公告|公示|启事|期限|截止")

Sheet = tuple[float, float]  # the heights of a page's lower and upper edge
Line = list[Segment]


class _Page(NamedTuple):
    """The first and last lines of a page, the size of its type, and where its sheet ends."""

    lines: list[Line]
    em: float
    sheet: Sheet | None


def without_heads(
    pages: Sequence[list[Glyph]], sheets: Sequence[Sheet | None] = ()
) -> tuple[list[list[Glyph]], tuple[str, ...]]:
    """The pages without page numbers and running heads, and the words of the heads.

    What several pages have at one height is a head or a foot only where a printer sets those: in the margin, or well
    apart from the text, and in no larger type; notices from one template have title and signature at one height too.
    """
    lined = [
        _Page(_lines(_ends(glyphs)), _size(glyphs), sheet) for glyphs, sheet in zip_longest(pages, sheets[: len(pages)])
    ]
    repeated = _repeated(lined)
    kept: list[list[Glyph]] = []
    heads: list[str] = []
    for glyphs, page in zip(pages, lined, strict=True):
        furniture: set[int] = set()
        above, rest = _peeled(page.lines, repeated, heads_too=True)
        below, _ = _peeled(rest[::-1], repeated, heads_too=False)
        heads += map(_words, above)
        furniture.update(*map(_ids, (*above, *below)))
        kept.append([g for g in glyphs if id(g) not in furniture] if furniture else glyphs)
    return kept, tuple(heads)


def is_watermark(lines: Sequence[str]) -> bool:
    """Whether words that are laid over a page are but a watermark: few, and none of a notice's."""
    return sum(len("".join(line.split())) for line in lines) <= _MARKS and not any(map(_TELLING.search, lines))


def _peeled(lines: list[Line], repeated: set[int], *, heads_too: bool) -> tuple[list[Line], list[Line]]:
    """The lines from the outside that are no text, at most one of them a number, and the rest."""
    numbers = at = 0
    while at < len(lines):
        words, is_last = _words(lines[at]), at == len(lines) - 1
        printed = _PRINTED.fullmatch(words) is not None
        if is_last and not (printed and heads_too):
            break
        if not (printed or id(lines[at]) in repeated or (heads_too and is_head(words))):
            if numbers or not _NUMBER.fullmatch(words):
                break
            numbers += 1
        at += 1
    return lines[:at], lines[at:]


def _repeated(pages: Sequence[_Page]) -> set[int]:
    """The lines whose words (numbers aside) most pages have at the same height, where heads and feet stand."""
    if len(pages) < 2:
        return set()
    where: dict[tuple[str, int], list[tuple[int, Line]]] = {}
    for number, page in enumerate(pages):
        for line in {id(line): line for line in (*page.lines[:2], *page.lines[-2:])}.values():
            words = _words(line)
            titled = _TITLE.search(words) and max(segment.em for segment in line) > _SMALLER * page.em
            if len(words) <= 60 and not titled and not _DAY_ALONE.fullmatch(words):
                height = round(line[0].base / _ALIKE)
                for near in (height - 1, height, height + 1):
                    where.setdefault((_pattern(words), near), []).append((number, line))
    found: set[int] = set()
    for held in where.values():
        if len({number for number, _ in held}) >= max(2, 0.6 * len(pages)):
            found.update(id(line) for number, line in held if _is_outside(line, pages[number], len(pages)))
    return found


def _is_outside(line: Line, page: _Page, pages: int) -> bool:
    """Whether a line stands where heads and feet do, and is no title."""
    base, em = line[0].base, max(segment.em for segment in line)
    if em > _LARGER * page.em:
        return False
    if page.sheet is not None:
        low, high = page.sheet
        margin = _MARGIN * (high - low)
        if base < low + margin or base + 0.8 * em > high - margin:
            return True
    others = [abs(other[0].base - base) for other in page.lines if other is not line]
    return pages > 2 and bool(others) and min(others) > _APART * em


def _size(glyphs: list[Glyph]) -> float:
    """The size of most of a page's type: the median; the module statistics brings fractions and random with it."""
    sizes = sorted(glyph.em for glyph in glyphs[:: len(glyphs) // 1000 + 1])
    return (sizes[(len(sizes) - 1) // 2] + sizes[len(sizes) // 2]) / 2 if sizes else 0.0


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
