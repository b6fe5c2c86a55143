"""Struck-out words in the cells of an .xlsx: a whole cell by its font, or stretches of its words (18.4.4, 18.8.22)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.package import Element, Package, child, tag_of, whole

_SHARED: Final = "xl/sharedStrings.xml"
_OFF: Final = ("0", "false")
_SIGN: Final = b"strike"


class Struck:
    """What of a workbook is struck out, asked cell by cell."""

    def __init__(self, package: Package, styles: Element | None) -> None:
        fonts = [_is_struck(font) for font in child(styles, "fonts") or ()]
        self._styles = {
            str(at)
            for at, style in enumerate(child(styles, "cellXfs") or ())
            if 0 <= (font := whole(style, "fontId", -1)) < len(fonts) and fonts[font]
        }
        self._shared: dict[int, str] = {}
        if _SIGN in (package.part(_SHARED) or b""):
            for at, item in enumerate(package.xml(_SHARED) or ()):
                if any(map(_is_struck, item.iter())):
                    self._shared[at] = "".join(_printed(item))

    def asks(self, part: bytes) -> bool:
        """Whether a sheet may have struck words."""
        return bool(self._styles or self._shared) or _SIGN in part

    def words(self, cell: Element) -> str | None:
        """The words of a cell that are not struck out; None where none is."""
        sort = cell.get("t")
        held = child(cell, "is") if sort == "inlineStr" else None
        if held is not None and any(map(_is_struck, held.iter())):
            return "".join(_printed(held))
        if sort == "s":
            number = (getattr(child(cell, "v"), "text", "") or "").strip()
            if number.isdecimal() and int(number) in self._shared:
                return self._shared[int(number)]
        return "" if cell.get("s") in self._styles else None


def _is_struck(font: Element) -> bool:
    return any(tag_of(part) == "strike" and part.get("val", "1") not in _OFF for part in font)


def _printed(item: Element) -> Iterator[str]:
    for run in item:
        tag = tag_of(run)
        if tag == "t":
            yield run.text or ""
        elif tag == "r" and not any(map(_is_struck, run)):
            yield getattr(child(run, "t"), "text", "") or ""
