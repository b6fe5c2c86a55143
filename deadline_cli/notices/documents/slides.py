"""The text of slides (.pptx, .ppsx) as they are shown: a line a paragraph or table row, slide after slide."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from deadline_cli.errors import Message
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, attribute, child, tag_of, whole
from deadline_cli.notices.documents.reading import LARGE_PICTURE, NotRead, Reading, not_readable
from deadline_cli.notices.documents.word.unvisited import chosen
from deadline_cli.notices.finding import Words

_MAIN: Final = "ppt/presentation.xml"
_LARGE: Final = LARGE_PICTURE * 360_000**2  # square EMU
_ELSEWHERE: Final = ("/chart", "/chartex", "/diagram", "/ole")
_SEAL: Final = 5 * 360_000**2
_HIDDEN: Final = NotRead(Words("这一页是隐藏的，未读", "the slide is hidden and was not read"))
Sheet = tuple[int, int]  # width and height
_EVERYWHERE: Final[Sheet] = (10**9, 10**9)
# Each of them repeats on every slide, and none is the slide's own text.
_FURNITURE: Final = frozenset(["sldNum", "dt", "ftr", "hdr"])


def slides_text(data: bytes, name: str) -> Reading:
    """The words of every slide that is shown, in the order of the show; what is a picture or a drawing is named.

    Raises Unreadable for a file that is broken or would fill the memory.
    """
    try:
        package = Package(data)
        lines: list[str] = []
        not_read: list[NotRead] = []
        seen: set[str] = set()
        sheet = _size_of_slides(package)
        for number, path in enumerate(_slides(package), 1):
            slide = package.xml(path)
            if slide is None:
                raise BrokenPackage(f"slide {number} is not in it")
            tree = child(child(slide, "cSld"), "spTree")
            if attribute(slide, "show") in ("0", "false"):
                not_read.append(_HIDDEN._replace(page=number))
            elif tree is not None:
                behind = [] if attribute(slide, "showMasterSp") in ("0", "false") else _behind(package, path, seen)
                lines += [line for back in behind for line in _lines(back, sheet=sheet) if line.strip("‹#› ")]
                lines += _lines(tree)
                if any(map(_is_drawn, (*behind, tree))):
                    not_read.append(_unread(number))
    except BrokenPackage as problem:
        raise not_readable(name, "PPT", problem, ".pptx") from None
    except RecursionError:
        raise not_readable(name, "PPT", Message("nested too deeply"), ".pptx") from None
    return Reading("\n".join(lines), not_read=tuple(not_read))


def _slides(package: Package) -> list[str]:
    """The parts of the slides, in the order of the show."""
    show, relations = package.xml(_MAIN), package.xml("ppt/_rels/presentation.xml.rels")
    if show is None:
        raise BrokenPackage(f"no {_MAIN} in it")
    targets = {row.get("Id"): row.get("Target") or "" for row in relations} if relations is not None else {}
    listed = child(show, "sldIdLst")
    if listed is None:
        return []
    # A slide has two attributes called id: its number, and the relation r:id.
    wanted = ((value for key, value in row.items() if key.endswith("}id")) for row in listed)
    return [posixpath.join("ppt", targets.get(next(ids, ""), "")).lstrip("/") for ids in wanted]


def _behind(package: Package, path: str, seen: set[str]) -> list[Element]:
    """The shapes of the layout and the master that show behind a slide, each the first time that it does."""
    found: list[Element] = []
    for sort in ("/slideLayout", "/slideMaster"):
        folder, name = posixpath.split(path)
        listed = package.xml(f"{folder}/_rels/{name}.rels")
        rows = [row for row in listed if (row.get("Type") or "").endswith(sort)] if listed is not None else []
        if not rows:
            break
        path = posixpath.normpath(posixpath.join(folder, rows[0].get("Target") or "")).lstrip("/")
        if path not in seen:
            seen.add(path)
            tree = child(child(package.xml(path), "cSld"), "spTree")
            found += [] if tree is None else [tree]
    return found[::-1]


def _lines(shapes: Element, *, sheet: Sheet | None = None) -> Iterator[str]:
    """The paragraphs of shapes and groups, the rows of tables, in the order in which they are painted.

    Of a layout, whose `sheet` is given, the places that slides fill in show nothing, nor does what lies off the slide.
    """
    for shape in shapes:
        tag = tag_of(shape)
        if _is_hidden(shape) or (sheet is not None and _shows_nothing(shape, sheet)):
            continue
        if tag == "AlternateContent":
            if (branch := chosen(shape)) is not None:
                yield from _lines(branch, sheet=sheet)
        elif tag == "grpSp":
            yield from _lines(shape, sheet=None if sheet is None else _EVERYWHERE)
        elif tag in ("sp", "cxnSp") and not _is_furniture(shape):
            for paragraph in _paragraphs(shape):
                yield from _words(paragraph).split("\n")
        elif tag == "graphicFrame":
            for row in (part for part in shape.iter() if tag_of(part) == "tr"):
                cells = (" ".join(map(_words, _paragraphs(cell))) for cell in row if _is_cell(cell))
                yield "\u3000".join(words for cell in cells if (words := cell.replace("\n", " ").strip()))


def _is_cell(part: Element) -> bool:
    """Whether a part of a row is a cell that no other covers."""
    covered = any(attribute(part, side) in ("1", "true") for side in ("hMerge", "vMerge"))
    return tag_of(part) == "tc" and not covered


def _paragraphs(element: Element) -> Iterator[Element]:
    return (part for part in element.iter() if tag_of(part) == "p")


def _words(paragraph: Element) -> str:
    """The words of a paragraph; its breaks are line ends."""
    words = []
    for part in paragraph:
        tag = tag_of(part)
        if tag in ("r", "fld") and attribute(child(part, "rPr"), "strike") in (None, "noStrike"):
            words.append((getattr(child(part, "t"), "text", None) or "").replace("\n", " "))
        elif tag == "br":
            words.append("\n")
        elif tag == "m":
            words.append("".join(part.itertext()))
        elif tag == "AlternateContent" and (branch := chosen(part)) is not None:
            words.append(_words(branch))
    return "".join(words)


def _size_of_slides(package: Package) -> Sheet:
    size = child(package.xml(_MAIN), "sldSz")
    return (whole(size, "cx"), whole(size, "cy")) if size is not None else _EVERYWHERE


def _shows_nothing(shape: Element, sheet: Sheet) -> bool:
    """Whether a shape of a layout is a place for a slide's own words, or lies off the slide."""
    if any(tag_of(part) == "ph" for part in shape.iter()):
        return True
    frame = next((part for held in shape for part in held if tag_of(part) == "xfrm"), None)
    corner, size = child(frame, "off"), child(frame, "ext")
    if corner is None or size is None:
        return False
    off = [(corner.get(side, ""), whole(size, long)) for side, long in (("x", "cx"), ("y", "cy"))]
    before = any(at.startswith("-") and at[1:].isdecimal() and int(at[1:]) >= long for at, long in off)
    return before or whole(corner, "x") >= sheet[0] or whole(corner, "y") >= sheet[1]


def _is_hidden(shape: Element) -> bool:
    named = next((part for part in shape for part in part if tag_of(part) == "cNvPr"), None)
    return attribute(named, "hidden") in ("1", "true")


def _is_furniture(shape: Element) -> bool:
    place = next((part for part in shape.iter() if tag_of(part) == "ph"), None)
    return attribute(place, "type") in _FURNITURE


def _is_drawn(shapes: Element) -> bool:
    """Whether a slide shows a large picture, a chart or a diagram, whose words stand elsewhere or nowhere."""
    strips = 0.0
    for shape in shapes.iter():
        tag = tag_of(shape)
        if tag == "graphicData" and (attribute(shape, "uri") or "").endswith(_ELSEWHERE):
            return True
        if tag in ("contentPart", "oleObj", "chart", "relIds"):
            return True
        if tag == "pic":
            size = _size(shape)
            strips += size if size > _SEAL else 0
            if size >= _LARGE or strips >= 3 * _LARGE:
                return True
    return False


def _size(picture: Element) -> float:
    for part in picture.iter():
        if tag_of(part) == "ext" and part.get("cx"):
            try:
                return float(part.get("cx") or 0) * float(part.get("cy") or 0)
            except ValueError:
                return 0.0
    return 0.0


def _unread(number: int) -> NotRead:
    return NotRead(
        Words("图片或图表未读；其中如有公告，请另行校对", "a picture or a chart was not read; check its words apart"),
        page=number,
    )
