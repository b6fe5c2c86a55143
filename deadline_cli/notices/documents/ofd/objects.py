"""The text objects of an OFD page: each character with its place in millimetres from the upper left."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.ofd.pale import has_no_size, is_pale, is_transparent
from deadline_cli.notices.documents.package import Element, tag_of
from deadline_cli.notices.documents.paged.matrix import SAME, Matrix, times
from deadline_cli.notices.finding import Words
from deadline_cli.records import NamedTuple

_DEEPEST: Final = 4  # composite objects within composite objects
_SHOWN: Final = 20  # characters of what is unseen that a message quotes
_NAMELESS: Final = frozenset("\u00a4\ufffd\u25a1\u25a0 ")  # what writers put where they know no character
_MOST_STEPS: Final = 100_000


class Placed(NamedTuple):
    """A character, the origin of its baseline, its width and the size of its type, in millimetres."""

    char: str
    left: float
    base: float
    wide: float
    em: float


class Texts:
    """Gathers the characters of a page, and what of them nobody sees or the file does not hold."""

    def __init__(self, units: dict[str, Element], *, is_paper: bool = False) -> None:
        self.pale: list[str] = []  # words that have the colour of the paper, or no size
        self._is_paper = is_paper  # nothing else lies behind the words
        self.missing = 0
        self.nameless = 0  # glyphs of a font that name no character
        self._units = units
        self._unseen: list[str] = []

    def of(self, layer: Element, within: Matrix = SAME, deep: int = 0) -> Iterator[Placed]:
        """The characters of a page, a template or a composite unit, in the order in which they are drawn."""
        drawn_by: str | None = None
        for found in layer.iter():
            tag = tag_of(found)
            if tag == "Layer":
                drawn_by = found.get("DrawParam")
            if tag == "TextObject":
                placed = list(_text(found, within))
                if placed and (not _is_seen(found) or is_transparent(found, self._units, drawn_by)):
                    self._unseen += [each.char for each in placed]
                    continue
                if placed and (has_no_size(placed) or (self._is_paper and is_pale(found, self._units, drawn_by))):
                    self.pale += [each.char for each in placed]
                    continue
                if _stand_for_glyphs(found, placed):
                    self.nameless += len(placed)
                    continue
                self.nameless += 0 if placed else _glyphs(found)
                yield from placed
            elif tag == "CompositeObject":
                unit = self._units.get(found.get("ResourceID") or "")
                self.missing += unit is None or deep >= _DEEPEST
                if unit is not None and deep < _DEEPEST:
                    yield from self.of(unit, times(_local(found), within), deep + 1)

    def unread(self) -> Iterator[Words]:
        """What was not read of what was gathered."""
        words = "".join("".join(self._unseen).split())
        if words:
            shown = words[:_SHOWN] + "…" * (len(words) > _SHOWN)
            yield Words(
                f"{len(words)}个字没有着墨，看不见，未读：“{shown}”",
                f"{len(words)} characters without ink were not read: {shown}",
            )
        if self.missing:
            yield Words(
                "页上的一部分（模板或组合图形）不在文件里，未读",
                "a part of the page (a template or a composite object) is not in the file and was not read",
            )


def _is_seen(found: Element) -> bool:
    """Whether an object is drawn with ink."""
    told = {name: (found.get(name) or "").strip().lower() for name in ("Visible", "Alpha", "Fill", "Stroke")}
    has_ink = told["Fill"] != "false" or told["Stroke"] == "true"
    return has_ink and told["Visible"] != "false" and told["Alpha"] != "0" and not _is_clipped_away(found)


def _is_clipped_away(found: Element) -> bool:
    """Whether an object is clipped to areas of no size."""
    areas = [path for clips in found if tag_of(clips) == "Clips" for path in clips.iter() if tag_of(path) == "Path"]
    return bool(areas) and all(0.0 in boundary(path)[2:4] for path in areas)


def _stand_for_glyphs(found: Element, placed: list[Placed]) -> bool:
    """Whether the characters are but signs in the places of glyphs that name none."""
    return bool(placed) and _glyphs(found) > 0 and all(each.char in _NAMELESS for each in placed)


def _glyphs(found: Element) -> int:
    return sum(len((part.text or "").split()) for part in found.iter() if tag_of(part) == "Glyphs")


def _text(found: Element, within: Matrix) -> Iterator[Placed]:
    """The characters of a text object: each TextCode begins at X and Y, and steps by DeltaX and DeltaY."""
    place = times(_local(found), within)
    size = (numbers(found.get("Size") or "") or [4.0])[0]
    em = size * (math.hypot(place[2], place[3]) or 1.0)
    stretch = (numbers(found.get("HScale") or "") or [1.0])[0] or 1.0
    x = y = 0.0
    for code in found:
        if tag_of(code) != "TextCode" or not code.text:
            continue
        x = (numbers(code.get("X") or "") or [x])[0]
        y = (numbers(code.get("Y") or "") or [y])[0]
        dx, dy = steps(code.get("DeltaX")), steps(code.get("DeltaY"))
        for at, char in enumerate(code.text):
            if at:
                x += _step(dx, at, 0.0 if dx or dy else size * _wide(code.text[at - 1]) * stretch)
                y += _step(dy, at, 0.0)
            step = _step(dx, at + 1, 0.0) or size * _wide(char) * stretch
            step = step if step > 0 else size * _wide(char) * stretch
            wide = min(step, size * 1.1) * math.hypot(place[0], place[1])
            if char not in "\r\n":
                left, base = _at(place, x, y)
                yield Placed(char, left, base, wide, em)


def _step(given: list[float], number: int, otherwise: float) -> float:
    """The step to the character of that number; the last one goes on where a writer gave fewer than there are."""
    if not given:
        return otherwise
    return given[min(number, len(given)) - 1]


def steps(written: str | None) -> list[float]:
    """DeltaX as numbers; `g 3 4.2` stands for three steps of 4.2."""
    found: list[float] = []
    words = (written or "").split()
    at = 0
    while at < len(words) and len(found) < _MOST_STEPS:
        if words[at] == "g" and at + 2 < len(words):
            value = numbers(words[at + 2])
            count = numbers(words[at + 1])
            found += (value or [0.0]) * int(min(max(count[0] if count else 0, 0), _MOST_STEPS - len(found)))
            at += 3
        else:
            found += numbers(words[at]) or [0.0]
            at += 1
    return found


def numbers(written: str) -> list[float]:
    """The numbers of an attribute; nothing where one is none."""
    try:
        found = [float(word) for word in written.split()]
    except ValueError:
        return []
    return found if all(map(math.isfinite, found)) else []


def boundary(found: Element) -> list[float]:
    """Left, top, width and height of an object."""
    box = numbers(found.get("Boundary") or "")
    return box if len(box) >= 4 else [0.0, 0.0, 0.0, 0.0]


def matrix_of(found: Element) -> Matrix:
    """The CTM of an object; the one that changes nothing where there is none."""
    m = numbers(found.get("CTM") or "")
    return (m[0], m[1], m[2], m[3], m[4], m[5]) if len(m) == 6 else SAME


def _local(found: Element) -> Matrix:
    """From an object's own space into that of what holds it."""
    a, b, c, d, e, f = matrix_of(found)
    box = boundary(found)
    return a, b, c, d, e + box[0], f + box[1]


def _at(place: Matrix, x: float, y: float) -> tuple[float, float]:
    return place[0] * x + place[2] * y + place[4], place[1] * x + place[3] * y + place[5]


def _wide(char: str) -> float:
    return 0.5 if ord(char) < 0x2000 else 1.0
