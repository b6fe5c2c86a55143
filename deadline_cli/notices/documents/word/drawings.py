"""What hangs on a paragraph of a Word file beside its words: pictures, diagrams, charts and other files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, tag_of
from deadline_cli.notices.documents.reading import LARGE_PICTURE, NotRead
from deadline_cli.notices.finding import Words as Said
from deadline_cli.patterns import compiled

STRIPS: Final = 3 * LARGE_PICTURE
"""Square centimetres from which on the smaller pictures of a file may together be pages: some programs cut them up."""
_EMU: Final = 360_000  # a centimetre
_NO_BRACES: Final = str.maketrans("", "", "{}")
_SEAL: Final = 5.0  # square centimetres of a logo or a code
_CENTIMETRES: Final = {
    "pt": 2.54 / 72,
    "in": 2.54,
    "cm": 1.0,
    "mm": 0.1,
    "pc": 2.54 / 6,
    "px": 2.54 / 96,
    "": 2.54 / 96,
}
_SIDES: Final = compiled(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]{1,12})\s*(pt|in|cm|mm|pc|px)?", re.IGNORECASE)
_DRAWN_ELSEWHERE: Final = frozenset(["relIds", "chart", "contentPart"])


class Drawings:
    """Tells what of the drawings of a file is not read; smaller pictures are added up."""

    def __init__(self) -> None:
        self._strips = 0.0

    def unread(self, drawings: list[Element], paragraph: int) -> Iterator[NotRead]:
        """Of the drawings of one paragraph."""
        areas = [area for drawing in drawings for area in _pictures(drawing)]
        self._strips += sum(area for area in areas if _SEAL < area < LARGE_PICTURE)
        if any(area >= LARGE_PICTURE for area in areas):
            yield _unread(paragraph, "图片未读；图中如有公告，请另行校对", "picture of {}")
        parts = {tag_of(part) for drawing in drawings for part in drawing.iter()}
        if not _DRAWN_ELSEWHERE.isdisjoint(parts):
            yield _unread(paragraph, "图示或图表未读；其中的文字请另行校对", "diagram or chart of {}")
        if "subDoc" in parts:
            yield embedded("subDoc")
        objects = [part for drawing in drawings for part in drawing.iter() if tag_of(part) in ("OLEObject", "control")]
        for named in dict.fromkeys(attribute(part, "ProgID") or attribute(part, "name") or "" for part in objects):
            if not named.startswith("Equation"):
                name = named[:60].translate(_NO_BRACES)
                zh, en = (f"（{name}）", f" ({name})") if name else ("", "")
                yield _unread(paragraph, f"对象{zh}未读；其中的文字请另行校对", f"object of {{}}{en}")

    def in_strips(self) -> bool:
        """Whether the pictures of the file, none of them large, are so many that they may be pages in strips."""
        return self._strips >= STRIPS


def embedded(sort: str) -> NotRead:
    """What is said of another file whose place in the text is marked only."""
    return NotRead(
        Said(
            f"插入的另一文件（{sort}）未读；请在Word中打开并另存为.docx",
            f"an inserted file ({sort}) was not read; save it again with Word",
        )
    )


def _unread(paragraph: int, zh: str, en: str) -> NotRead:
    place = f"第{paragraph}段" if paragraph else "页眉、页脚或注释里"
    where = f"paragraph {paragraph}" if paragraph else "a head, foot or note"
    return NotRead(Said(f"{place}的{zh}", f"the {en.format(where)} was not read; check its words apart"))


def _pictures(drawing: Element) -> Iterator[float]:
    """The square centimetres of each picture that a drawing shows, those of old files in the measures of a style."""
    width = height = 0.0
    for part in drawing.iter():
        tag = tag_of(part)
        if tag in ("extent", "ext") and part.get("cx"):
            width, height = _emu(part.get("cx")), _emu(part.get("cy"))
        elif part.get("style"):
            sides = {name.lower(): float(size) * _CENTIMETRES[unit.lower()] for name, size, unit in _measures(part)}
            width, height = sides.get("width", width), sides.get("height", height)
        elif tag in ("blip", "imagedata"):
            yield width * height


def _measures(shape: Element) -> list[tuple[str, str, str]]:
    return [found for found in _SIDES.findall(shape.get("style") or "") if found[1].count(".") < 2 and found[1] != "."]


def _emu(size: str | None) -> float:
    try:
        return float(size or 0) / _EMU
    except ValueError:
        return 0.0
