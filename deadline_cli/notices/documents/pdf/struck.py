"""Words of a PDF page with a line drawn through them: struck out, and no part of the text.

A line through words lies between a fifth and a half of their size above their baseline, and begins and ends with them;
an underline lies below, and the rules of a table between the lines of type and past the ends of the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import byref, c_int, c_uint, c_void_p
from typing import Final

from deadline_cli.notices.documents.pdf.calls import undeclared
from deadline_cli.notices.documents.pdf.glyphs import Raw
from deadline_cli.notices.documents.pdf.scene import Rule

_LOWEST, _HIGHEST = 0.18, 0.52  # of the type's size above the baseline
_PAST: Final = 0.6  # of the type's size by which a line may reach past the words
_COVERED: Final = 0.6  # of the line's length has words
_STEP: Final = 4  # points: lines are looked for by height
_LEVEL: Final = 5  # so many points has a line or a box; a smile has more
_PALEST: Final = 235  # of 255: a line in a colour of paper strikes nothing


def struck(raw: Sequence[Raw], rules: Sequence[Rule]) -> set[int]:
    """The places of the characters through which a line is drawn; of type that is turned nothing is said."""
    if not rules:
        return set()
    heights: dict[int, list[int]] = {}
    for number, rule in enumerate(rules):
        heights.setdefault(int((rule.box[1] + rule.box[3]) / 2 // _STEP), []).append(number)
    crossed: dict[int, list[int]] = {}
    base = em = float("nan")
    near: list[int] = []
    for at, c in enumerate(raw):
        if c.turn:
            continue
        if c.y != base or c.em != em:
            base, em = c.y, c.em
            near = _at_height(rules, heights, base + _LOWEST * em, base + _HIGHEST * em)
        for number in near:
            if rules[number].box[0] <= (c.box[0] + c.box[2]) / 2 <= rules[number].box[2]:
                crossed.setdefault(number, []).append(at)
    lines = (places for number, places in crossed.items() if _strikes(raw, places, rules[number]))
    return {at for places in lines for at in places}


def _at_height(rules: Sequence[Rule], heights: dict[int, list[int]], low: float, high: float) -> list[int]:
    bands = range(int(low // _STEP), int(high // _STEP) + 1)
    numbers = [number for band in bands for number in heights.get(band, ())]
    return [number for number in numbers if low < (rules[number].box[1] + rules[number].box[3]) / 2 < high]


def _strikes(raw: Sequence[Raw], places: Sequence[int], rule: Rule) -> bool:
    """Whether a line begins and ends with the words that it crosses, and is a line that is seen."""
    left, _, right, _ = rule.box
    words = [raw[at] for at in places if not raw[at].char.isspace()]
    if not words:
        return False
    em = max(c.em for c in words)
    past = max(min(c.box[0] for c in words) - left, right - max(c.box[2] for c in words))
    covered = sum(c.box[2] - c.box[0] for c in words)
    return past < _PAST * em and covered > _COVERED * (right - left) and _is_seen(rule.address)


def _is_seen(address: int) -> bool:
    import pypdfium2.raw as pdfium

    drawn, filled, stroked = c_void_p(address), c_int(), c_int()
    if undeclared(pdfium.FPDFPath_CountSegments)(drawn) > _LEVEL:
        return False
    undeclared(pdfium.FPDFPath_GetDrawMode)(drawn, byref(filled), byref(stroked))
    if not filled.value and not stroked.value:
        return False
    rgba = [c_uint() for _ in range(4)]
    ask = pdfium.FPDFPageObj_GetStrokeColor if stroked.value else pdfium.FPDFPageObj_GetFillColor
    if not undeclared(ask)(drawn, *map(byref, rgba)):
        return True  # a pattern
    *colour, alpha = (part.value for part in rgba)
    return alpha > 0 and min(colour) < _PALEST
