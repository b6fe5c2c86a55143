"""The characters of a PDF page by the directions of their lines, turned so that these run to the right."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from typing import Any, Final

from deadline_cli.notices.documents.paged.glyph import Glyph
from deadline_cli.notices.documents.pdf.columns import column_by_column, stands_in_columns
from deadline_cli.notices.documents.pdf.glyphs import Raw

_TURNS: Final = ((1, 0), (0, 1), (-1, 0), (0, -1))
_DOWNWARDS: Final = 0.5  # share of steps downwards on a page set from top to bottom
_STEPS: Final = 600  # so many are asked for the direction of a page
_SIDE_BY_SIDE: Final = 3  # so many digits may stand abreast in a column
_OBLIQUE: Final = 0.05  # of a quarter turn: stamps and watermarks
_turn: Final = attrgetter("turn")
_glyph: Final[Callable[[tuple[Any, ...]], Glyph]] = partial(tuple.__new__, Glyph)


def oblique(raw: Sequence[Raw]) -> list[str]:
    """The words whose lines follow no edge of the page, each once: watermarks, stamps, and pages laid askew."""
    lines: dict[tuple[int, float], list[str]] = {}
    for c in [c for c in raw if c.turn]:
        if abs(c.turn - round(c.turn)) >= _OBLIQUE:
            lines.setdefault((c.drawn, c.turn), []).append(c.char)
    return list(dict.fromkeys("".join(chars).strip() for chars in lines.values()))


def by_direction(raw: Sequence[Raw]) -> list[tuple[int, list[Glyph]]]:
    """The glyphs by the quarter turn that their lines were given, most frequent first; oblique ones (stamps) left out.

    Type set from top to bottom, whose columns follow from right to left, is turned by a quarter more; Latin digits lie
    on their side in it, while what is printed across in the margin stands by itself.
    """
    found: dict[int, list[Raw]] = {}
    if raw and not any(map(_turn, raw)):
        found[0] = list(raw)
    for c in () if found else raw:
        turn = round(c.turn) if c.turn else 0
        if abs(c.turn - turn) < _OBLIQUE:
            found.setdefault(turn % 4, []).append(c)
    ordered = sorted(found.items(), key=lambda item: -len(item[1]))
    in_columns = bool(ordered) and not ordered[0][0] and stands_in_columns(ordered[0][1])
    if not ordered or not (in_columns or _is_downward(ordered[0][1], ordered[0][0])):
        return [(turn, _across(part, turn)) for turn, part in ordered]
    turn, lying = ordered[0][0], (ordered[0][0] + 3) % 4
    across = _printed_across(found[turn], turn)
    mine = {id(c) for part in (found[turn], found.get(lying, [])) for c in part} - across
    down = [c for c in raw if id(c) in mine]
    if in_columns:
        down = column_by_column(down)
    parts = [(lying, _downward(down, turn)), (turn, _across([c for c in found[turn] if id(c) in across], turn))]
    parts += [(other, _across(part, other)) for other, part in ordered if other not in (turn, lying)]
    return [(quarter, glyphs) for quarter, glyphs in parts if glyphs]


def _printed_across(raw: Sequence[Raw], turn: int) -> set[int]:
    """The characters of lines that run across a page which is set from top to bottom."""
    runs: list[list[Raw]] = []
    for c in raw:
        if runs:
            last = runs[-1][-1]
            (x0, y0), (x1, y1) = upright(last.x, last.y, turn), upright(c.x, c.y, turn)
            if abs(y1 - y0) < 0.2 * c.em and 0 < x1 - x0 < 1.6 * max(c.em, last.em):
                runs[-1].append(c)
                continue
        runs.append([c])
    return {id(c) for run in runs if len(run) > _SIDE_BY_SIDE for c in run}


def upright(x: float, y: float, turn: int) -> tuple[float, float]:
    """A point of the page as it is read, its lines turned by so many quarters."""
    cos, sin = _TURNS[turn]
    return x * cos + y * sin, y * cos - x * sin


def _across(raw: Sequence[Raw], turn: int) -> list[Glyph]:
    """The glyphs of lines that run to the right; each reaches to the next where that stands close behind."""
    if not raw:
        return []
    chars, xs, ys, boxes, ems, _, _ = zip(*raw, strict=True)
    rights: Sequence[float] = [box[2] for box in boxes]
    if turn:
        rights = [max(upright(b[0], b[1], turn)[0], upright(b[2], b[3], turn)[0]) for b in boxes]
        xs, ys = zip(*[upright(x, y, turn) for x, y in zip(xs, ys, strict=True)], strict=True)
    found: list[Glyph] = []
    following = zip((*xs[1:], -math.inf), (*ys[1:], 0.0), strict=True)
    for char, left, base, right, em, (after, below) in zip(chars, xs, ys, rights, ems, following, strict=True):
        near, step = 0.2 * em, after - left
        if 0 < step < right - left + 0.3 * em and -near < below - base < near and (after > right or char == " "):
            right = after
        if right < left:
            right = left
        box = _box(left, base - 0.15 * em, right, base + 0.85 * em, turn) if turn else None
        found.append(_glyph((char, left, base, right, em, box)))
    return found


def _downward(raw: Sequence[Raw], turn: int) -> list[Glyph]:
    """Type from top to bottom: a column becomes a line, the column to its left the line below."""
    turned = (turn + 3) % 4
    found: list[Glyph] = []
    for c in raw:
        corners = [upright(x, y, turned) for x in (c.box[0], c.box[2]) for y in (c.box[1], c.box[3])]
        left, right = min(p[0] for p in corners), max(p[0] for p in corners)
        low, high = min(p[1] for p in corners), max(p[1] for p in corners)
        middle = (low + high) / 2
        if round(c.turn) % 4 == turn % 4:  # upright: as long as it is wide
            centre = (left + right) / 2
            left, right = centre - 0.5 * c.em, centre + 0.5 * c.em
        found.append(Glyph(c.char, left, middle - 0.35 * c.em, right, c.em, c.box))
    return found


def _is_downward(raw: Sequence[Raw], turn: int) -> bool:
    """Whether most steps from a Chinese character to the next go straight down."""
    down = steps = 0
    every = len(raw) // _STEPS + 1
    for before, after in zip(raw[::every], raw[1::every], strict=False):
        if before.char.isascii() or after.char.isascii():
            continue
        (x0, y0), (x1, y1) = upright(before.x, before.y, turn), upright(after.x, after.y, turn)
        em = max(before.em, after.em)
        if abs(x1 - x0) + abs(y1 - y0) < 2.2 * em:
            steps += 1
            down += abs(x1 - x0) < 0.3 * em and 0.5 * em < y0 - y1 < 2 * em
    return steps >= 4 and down > _DOWNWARDS * steps


def _box(left: float, low: float, right: float, high: float, turn: int) -> tuple[float, float, float, float]:
    """A box of the turned page in the page's own space."""
    cos, sin = _TURNS[turn]
    xs = [a * cos - b * sin for a in (left, right) for b in (low, high)]
    ys = [a * sin + b * cos for a in (left, right) for b in (low, high)]
    return min(xs), min(ys), max(xs), max(ys)
