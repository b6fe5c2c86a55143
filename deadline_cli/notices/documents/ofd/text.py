"""The text of an OFD file (GB/T 33190, the format of official documents), with page and box of each character.

A zip of XML parts: pages place text objects by boundary, matrix and steps, in millimetres from the upper left;
templates lie under pages, composite objects hold words that stand in the document's resources.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from deadline_cli.notices.documents.ground import OFF_PAGE, UNSEEN, said_of_unseen
from deadline_cli.notices.documents.ofd.beside import beside, inside
from deadline_cli.notices.documents.ofd.objects import Placed, Texts, boundary, matrix_of, numbers
from deadline_cli.notices.documents.ofd.pale import has_ground
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, child, tag_of
from deadline_cli.notices.documents.paged.furniture import without_heads
from deadline_cli.notices.documents.paged.glyph import Glyph, private_in
from deadline_cli.notices.documents.paged.order import in_order
from deadline_cli.notices.documents.paged.raised import with_raised
from deadline_cli.notices.documents.paged.text import PagedText
from deadline_cli.notices.documents.reading import NotRead, Reading, not_readable, unreadable
from deadline_cli.notices.finding import Words

_POINTS: Final = 72 / 25.4  # a millimetre
_NAMELESS: Final = 0.02  # share of characters without a meaning from which on a page is not read rightly
_TWICE: Final = 0.1  # of an em; the narrowest letters are twice as wide
_A4: Final = 297.0
_MOST_PAGES: Final = 2000
_LARGE: Final = 0.22  # share of a page from which on a picture on it is one to be read


class OfdPage(NamedTuple):
    """The glyphs of a page, its height in points, and what of it is no text or was not read."""

    glyphs: list[Glyph]
    height: float
    left: tuple[Words, ...] = ()


def ofd_text(data: bytes, name: str) -> Reading:
    """The words of an OFD in reading order; raises Unreadable where it is broken or holds pictures only."""
    try:
        package = Package(data)
        pages = list(islice(_pages(package), _MOST_PAGES + 1))
        not_read = list(beside(package))
    except BrokenPackage as problem:
        raise not_readable(name, "OFD", problem, "PDF") from None
    except (ValueError, RecursionError, OverflowError) as problem:
        raise not_readable(name, "OFD", problem, "PDF") from None
    if len(pages) > _MOST_PAGES:
        pages.pop()
        not_read.append(NotRead(Words(f"只读了前{_MOST_PAGES}页", f"only the first {_MOST_PAGES} pages were read")))
    text = PagedText()
    kept, heads = without_heads([page.glyphs for page in pages], [(0.0, page.height) for page in pages])
    for number, (glyphs, page) in enumerate(zip(kept, pages, strict=True), 1):
        text.add(number, in_order(glyphs))
        not_read += [NotRead(left, number) for left in page.left]
    if not text.text.strip():
        zh, en = not_read[0].reason if not_read else Words("没有文字", "no text in it")
        raise unreadable(name, f"OFD里没有可读的文字（{zh}）", f"the OFD holds no text ({en})")
    return Reading(text.text, tuple(text.spans), tuple(not_read), heads)


def _pages(package: Package) -> Iterator[OfdPage]:
    """Each page of each document in the package."""
    root = package.xml("OFD.xml")
    if root is None:
        raise BrokenPackage("no OFD.xml in it")
    for found in root.iter():
        if tag_of(found) != "DocRoot":
            continue
        at = inside("OFD.xml", (found.text or "").strip())
        document = package.xml(at)
        if document is None:
            raise BrokenPackage(f"no {at} in it")
        units = _composites(package, document, at)
        templates = {t.get("ID"): inside(at, t.get("BaseLoc") or "") for t in document.iter() if _is(t, "TemplatePage")}
        for page in document.iter():
            if _is(page, "Page") and page.get("BaseLoc"):
                yield _page(package, document, inside(at, page.get("BaseLoc") or ""), templates, units)


def _page(
    package: Package, document: Element, at: str, templates: dict[str | None, str], units: dict[str, Element]
) -> OfdPage:
    page = package.xml(at)
    if page is None:
        return OfdPage([], _A4 * _POINTS, (Words("这一页不在文件里", "the page is missing in the file"),))
    width, height = _size(page, document)
    named = [t.get("TemplateID") for t in page if _is(t, "Template")]
    layers = [package.xml(templates[name]) if name in templates else None for name in named]
    texts = Texts(units, is_paper=not any(map(has_ground, [*layers, page, *units.values()])))
    texts.missing += layers.count(None)
    placed: list[Placed] = []
    pictures = 0.0
    for layer in (*layers, page):
        if layer is not None:
            placed += texts.of(layer)
            pictures += _pictures(layer, width, height)
    off = [each for each in placed if not (-each.em < each.left < width and 0 < each.base < height + each.em)]
    if off:
        away = set(map(id, off))
        placed = [each for each in placed if id(each) not in away]
    told = (*said_of_unseen((each.char for each in off), OFF_PAGE), *said_of_unseen(texts.pale, UNSEEN))
    unread = (*texts.unread(), *(part.reason for part in told))
    read = OfdPage(with_raised([_glyph(found, height) for found in _once(placed)]), height * _POINTS, unread)
    problem = _problem(page, read.glyphs, pictures >= _LARGE * width * height, texts.nameless)
    return read if problem is None else read._replace(left=(problem, *read.left))


def _problem(page: Element, glyphs: list[Glyph], is_pictured: bool, unnamed: int) -> Words | None:
    """Why a page, or a part of it, is no text."""
    if is_pictured:
        if len(glyphs) < 30:
            return Words("整页是图片", "the page is a picture")
        return Words("页上有大幅图片未读", "a large picture on the page was not read")
    nameless = unnamed + private_in("".join([glyph.char for glyph in glyphs]))
    if nameless > max(2, _NAMELESS * (len(glyphs) + unnamed)):
        return _no_names(nameless, len(glyphs) + unnamed)
    if not glyphs and any(_is(found, "PathObject") for found in page.iter()):
        return Words("文字已转成曲线，不是文字", "its type is drawn as outlines and is no text")
    return None


def _pictures(layer: Element, width: float, height: float) -> float:
    """The square millimetres of a page that its pictures cover."""
    return sum(_area(found, width, height) for found in layer.iter() if _is(found, "ImageObject"))


def _no_names(nameless: int, total: int) -> Words:
    return Words(
        f"{total}个字里有{nameless}个没有编码；请重新导出",
        f"{nameless} of {total} characters name none; export the file anew",
    )


def _glyph(found: Placed, height: float) -> Glyph:
    """A placed character in points from the lower left of its page."""
    left, base, em = found.left * _POINTS, (height - found.base) * _POINTS, found.em * _POINTS
    right = left + found.wide * _POINTS
    return Glyph(found.char, left, base, right, em)


def _once(placed: list[Placed]) -> Iterator[Placed]:
    """Without objects that are drawn twice at one place, as bold type is; the digits of 11 stand half an em apart."""
    seen: set[tuple[str, int, int]] = set()
    for found in placed:
        step = max(found.em, 0.1) * _TWICE
        key = found.char, round(found.left / step), round(found.base / step)
        near = {(key[0], key[1] + a, key[2] + b) for a in (-1, 0, 1) for b in (-1, 0, 1)}
        if found.char.isspace() or not near & seen:
            seen.add(key)
            yield found


def _composites(package: Package, document: Element, at: str) -> dict[str, Element]:
    """The composite units of the document's resources, and what is said of drawing, by their IDs."""
    units: dict[str, Element] = {}
    for found in document.iter():
        if tag_of(found) in ("DocumentRes", "PublicRes") and found.text:
            resources = package.xml(inside(at, found.text.strip()))
            for unit in resources.iter() if resources is not None else ():
                if _is(unit, "CompositeGraphicUnit") or _is(unit, "DrawParam"):
                    units[unit.get("ID") or ""] = unit
    return units


def _size(page: Element, document: Element) -> tuple[float, float]:
    """Width and height of a page in millimetres, its own or the document's."""
    for area in (child(page, "Area"), child(child(document, "CommonData"), "PageArea")):
        box = numbers(getattr(child(area, "PhysicalBox"), "text", "") or "")
        if len(box) >= 4 and box[2] > 0 and box[3] > 0:
            return box[2], box[3]
    return 210.0, _A4


def _area(image: Element, width: float, height: float) -> float:
    box, matrix = boundary(image), matrix_of(image)
    return min(box[2], width) * min(box[3], height) if matrix is not None else 0.0


def _is(element: Element, name: str) -> bool:
    return tag_of(element) == name
