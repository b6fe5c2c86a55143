"""What an OpenDocument holds beside the words of its text: pictures, objects, linked files, the controls of forms."""

from __future__ import annotations

import re
from math import prod
from typing import Final

from deadline_cli.notices.documents.package import Element, Package, attribute, child, tag_of
from deadline_cli.notices.documents.reading import DAY_OF_PRINTING, LARGE_PICTURE, PICTURES_NOT_READ, NotRead
from deadline_cli.notices.finding import Words

_OBJECTS: Final = NotRead(
    Words(
        "文件里的图表、表格等对象未读；其中的文字请另行校对",
        "charts, sheets or other objects in the file were not read; check their words apart",
    )
)
_FORM: Final = NotRead(
    Words("表单控件里填写的内容未读；请另行校对", "what stands in the controls of a form was not read; check it apart")
)
_ELSEWHERE: Final = NotRead(
    Words("链接的另一文件未读；请另行校对", "another file that is linked was not read; check it apart")
)
_SEAL: Final = 5.0  # square centimetres of a logo or a code
_STRIPS: Final = 3 * LARGE_PICTURE  # from which on smaller pictures may together be pages
_ENTRIES: Final = ("text", "textarea", "formatted-text", "combobox", "date", "number")
_FORMULA: Final = re.compile(rb"<[^<>]*application/vnd\.oasis\.opendocument\.formula[^<>]*>")
_PATH: Final = re.compile(rb'full-path="([^"]+?)/?"')
_LENGTH: Final = re.compile(r"(\d{1,4}(?:\.\d{1,6})?)(cm|mm|in|pt)")
_UNITS: Final = {"cm": 1.0, "mm": 0.1, "in": 2.54, "pt": 2.54 / 72}


class Beside:
    """Collects what the elements of a text show that is not read."""

    def __init__(self) -> None:
        self.not_read: list[NotRead] = []
        self._strips = 0.0

    def look(self, part: Element, tag: str) -> None:
        """Notes pictures as large as a page, smaller ones that together may be, and a linked part without its words."""
        if tag == "frame" and child(part, "text-box") is None and child(part, "table") is None:
            area = _area(part)
            self._strips += area if _SEAL < area < LARGE_PICTURE else 0
            self._note(PICTURES_NOT_READ, happens=area >= LARGE_PICTURE or self._strips >= _STRIPS)
        elif tag in ("date", "time"):
            self._note(DAY_OF_PRINTING, happens=attribute(part, "fixed") != "true" and bool(part.text))
        elif tag == "floating-frame":
            self._note(_ELSEWHERE, happens=True)
        elif tag == "section" and child(part, "section-source") is not None:
            self._note(_ELSEWHERE, happens=not "".join(part.itertext()).strip())

    def form(self, forms: Element) -> None:
        """Notes controls with words in them."""
        self._note(_FORM, happens=any(map(_is_filled, forms.iter())))

    def _note(self, left: NotRead, *, happens: bool) -> None:
        if happens and left not in self.not_read:
            self.not_read.append(left)


def objects_in(package: Package, manifest: bytes) -> tuple[NotRead, ...]:
    """That a package holds documents of their own but formulas, if it does."""
    held = {name.rpartition("/")[0] for name in package.names if name.endswith("/content.xml")}
    formulas = {path for entry in _FORMULA.findall(manifest) for path in _PATH.findall(entry)}
    return (_OBJECTS,) if any(path.encode() not in formulas for path in held) else ()


def _is_filled(control: Element) -> bool:
    """Whether a control shows words that somebody filled in."""
    sort = tag_of(control)
    said = attribute(control, "current-value") or (attribute(control, "value") if sort in _ENTRIES else None)
    return bool((said or "").strip()) and sort in (*_ENTRIES, "listbox")


def _area(frame: Element) -> float:
    """The size of a frame in square centimetres; 0 where it says none."""
    sides = [_LENGTH.fullmatch(attribute(frame, side) or "") for side in ("width", "height")]
    return prod(float(side[1]) * _UNITS[side[2]] if side else 0.0 for side in sides)
