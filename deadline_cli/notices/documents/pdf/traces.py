"""Whether words leave a trace on a PDF page: it is drawn with and without them, and the two pictures compared."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import byref, c_int, c_void_p
from typing import Any, Final

from deadline_cli.notices.documents.pdf.calls import undeclared
from deadline_cli.notices.documents.pdf.glyphs import Raw
from deadline_cli.records import NamedTuple

_SCALE: Final = 1.5  # dots to the point: a stroke of type of eight points then leaves a trace
_LARGEST: Final = 4000  # dots of a side
_SEEN: Final = 24  # of 255: a difference that the eye sees
_INNER: Final = 0.05  # of a character's box is left out at each side, where its neighbours reach in
_SHARE: Final = 0.2  # of the characters that leave a trace if any of them is shown
_MOST_ROUNDS: Final = 8
_CELL: Final = 8.0  # points


class Doubt(NamedTuple):
    """Characters of one text object that may be unseen, for one reason."""

    drawn: int
    reason: str
    places: tuple[int, ...]


def traces(page: Any, raw: Sequence[Raw], doubts: Sequence[Doubt]) -> set[int]:
    """The numbers of those that the page shows; words that stand in one place are looked at one after the other."""
    import pypdfium2.raw as pdfium

    shown: set[int] = set()
    activate = undeclared(pdfium.FPDFPageObj_SetIsActive)
    objects = {doubt.drawn: c_void_p(doubt.drawn) for doubt in doubts}
    for drawn in objects.values():
        activate(drawn, 0)
    try:
        without = _Picture(page)
        for part in _rounds(raw, doubts):
            for number in part:
                activate(objects[doubts[number].drawn], 1)
            with_them = _Picture(page)
            for number in part:
                activate(objects[doubts[number].drawn], 0)
            shown |= {number for number in part if _leaves_a_trace(raw, doubts[number], without, with_them)}
    except ValueError:  # a page without width or height shows nothing
        return set()
    finally:
        for drawn in objects.values():
            activate(drawn, 1)
    return shown


def _leaves_a_trace(raw: Sequence[Raw], doubt: Doubt, without: _Picture, with_them: _Picture) -> bool:
    written = [raw[at] for at in doubt.places if not raw[at].char.isspace()]
    return sum(without.differs(with_them, c) for c in written) > _SHARE * len(written)


def _rounds(raw: Sequence[Raw], doubts: Sequence[Doubt]) -> list[list[int]]:
    """The doubts in rounds in each of which no two stand in one place; those beyond the last are in it."""
    rounds: list[tuple[list[int], dict[tuple[int, int], int]]] = []
    for number, doubt in enumerate(doubts):
        cells = {
            (int((c.box[0] + c.box[2]) / 2 // _CELL), int((c.box[1] + c.box[3]) / 2 // _CELL)): c.drawn
            for c in (raw[at] for at in doubt.places)
        }
        for part, taken in rounds:
            if all(taken.get(cell, drawn) == drawn for cell, drawn in cells.items()) or len(rounds) >= _MOST_ROUNDS:
                part.append(number)
                taken.update(cells)
                break
        else:
            rounds.append(([number], cells))
    return [part for part, _ in rounds]


class _Picture:
    """A page as shades of grey."""

    def __init__(self, page: Any) -> None:
        width, height = page.get_size()
        bitmap = page.render(
            scale=min(_SCALE, _LARGEST / max(width, height, 1)), grayscale=True, draw_annots=False, may_draw_forms=False
        )
        self._page = page
        self._wide, self._high, self._stride = bitmap.width, bitmap.height, bitmap.stride
        self._shades = bytes(bitmap.buffer)

    def differs(self, other: _Picture, c: Raw) -> bool:
        """Whether the two pictures differ where a character stands."""
        inset = _INNER * (c.box[2] - c.box[0]), _INNER * (c.box[3] - c.box[1])
        one = self._point(c.box[0] + inset[0], c.box[1] + inset[1])
        two = self._point(c.box[2] - inset[0], c.box[3] - inset[1])
        left, right = max(min(one[0], two[0]), 0), min(max(one[0], two[0]) + 1, self._wide)
        for row in range(max(min(one[1], two[1]), 0), min(max(one[1], two[1]) + 1, self._high)):
            a, b = row * self._stride + left, row * self._stride + right
            mine, its = self._shades[a:b], other._shades[a:b]
            if mine != its and any(abs(p - q) >= _SEEN for p, q in zip(mine, its, strict=True)):
                return True
        return False

    def _point(self, x: float, y: float) -> tuple[int, int]:
        import pypdfium2.raw as pdfium

        across, down = c_int(), c_int()
        pdfium.FPDF_PageToDevice(self._page.raw, 0, 0, self._wide, self._high, 0, x, y, byref(across), byref(down))
        return across.value, down.value
