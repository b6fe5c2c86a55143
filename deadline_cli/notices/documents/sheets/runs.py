"""The words of an .xlsx cell that are read otherwise than they stand: struck out, unseen, raised (18.4.4, 18.8.22)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.ground import UNKNOWN
from deadline_cli.notices.documents.package import Element, Package, attribute, child, tag_of, whole
from deadline_cli.notices.documents.sheets.pale import Pale, is_of_runs
from deadline_cli.records import NamedTuple
from deadline_cli.texts.characters import LOWERED, ON_THE_LINE, RAISED, Figures

_SHARED: Final = "xl/sharedStrings.xml"
_OFF: Final = ("0", "false")
_STRIKE: Final = b"strike"
_FIGURES: Final = {"superscript": RAISED, "subscript": LOWERED}
_LOOKS: Final = (_STRIKE, b"color", b"<sz ", b":sz ", *map(str.encode, _FIGURES))


class Left(NamedTuple):
    """What of a cell's words is read, and what nobody sees."""

    words: str
    unseen: str = ""


class Runs:
    """What of a workbook's cells prints, asked cell by cell."""

    def __init__(self, package: Package, styles: Element | None, pale: Pale) -> None:
        fonts = [_is_struck(font) for font in child(styles, "fonts") or ()]
        self._struck = {
            str(at)
            for at, style in enumerate(child(styles, "cellXfs") or ())
            if 0 <= (font := whole(style, "fontId", -1)) < len(fonts) and fonts[font]
        }
        self._pale = pale
        self._shared: dict[int, Element] = {}
        held = package.part(_SHARED) or b""
        if any(said in held for said in _LOOKS) or (pale.styles and b"<r>" in held):
            self._shared = {at: item for at, item in enumerate(package.xml(_SHARED) or ()) if is_of_runs(item)}

    def asks(self, part: bytes) -> bool:
        """Whether a sheet may have words that do not print, or are not seen."""
        return bool(self._struck or self._shared) or any(said in part for said in _LOOKS)

    def left(self, cell: Element, *, is_sure: bool) -> Left | None:
        """What of a cell is read; None where all of it. `is_sure` tells that its ground is what its style says."""
        item = child(cell, "is") if cell.get("t") == "inlineStr" else self._of_shared(cell)
        if is_of_runs(item) and item is not None:
            return self._of_runs(item, cell, is_sure=is_sure)
        return Left("") if cell.get("s") in self._struck else None

    def _of_shared(self, cell: Element) -> Element | None:
        number = (getattr(child(cell, "v"), "text", "") or "").strip() if cell.get("t") == "s" else ""
        return self._shared.get(int(number)) if number.isdecimal() else None

    def _of_runs(self, item: Element, cell: Element, *, is_sure: bool) -> Left | None:
        """A stretch with properties has these alone, one without those of the cell."""
        written, ground = self._pale.of_cell(cell)
        words, unseen, differs = list[str](), list[str](), False
        for said, look in _stretches(item):
            own = written if look is None else self._pale.type_of(look)
            if _is_struck(look) if look is not None else cell.get("s") in self._struck:
                differs = True
            elif figures := _figures(look):
                words.append(said.translate(figures))
                differs = True
            else:
                (unseen if own.is_unseen_on(ground if is_sure else UNKNOWN) else words).append(said)
        if not (differs or unseen or cell.get("s") in self._pale.styles):
            return None
        return Left("".join(words), "".join(unseen))


def _is_struck(font: Element) -> bool:
    return any(tag_of(part) == "strike" and part.get("val", "1") not in _OFF for part in font)


def _figures(font: Element | None) -> Figures:
    return _FIGURES.get(attribute(child(font, "vertAlign"), "val") or "", ON_THE_LINE)


def _stretches(item: Element) -> Iterator[tuple[str, Element | None]]:
    """The stretches of words with what is said of their look; the readings above are none."""
    for run in item:
        tag = tag_of(run)
        if tag == "t":
            yield run.text or "", None
        elif tag == "r":
            yield getattr(child(run, "t"), "text", "") or "", child(run, "rPr")
