"""Documents in UOF, the office format of the national standard GB/T 20916 (.uof, .uot, .uos, .uop), as they print.

Version 1 is one XML file, version 2 a package whose names carry a number (段落_416B): one tree without the numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from deadline_cli.errors import Message
from deadline_cli.notices.documents.package import (
    BrokenPackage,
    Element,
    Package,
    attribute,
    child,
    tag_of,
    whole,
    xml_root,
)
from deadline_cli.notices.documents.reading import (
    LARGE_PICTURE,
    LONGEST_HEAD,
    PICTURES_NOT_READ,
    NotRead,
    Reading,
    not_readable,
    with_long_heads,
)
from deadline_cli.notices.documents.sheets.cells import Cells, hidden_part, hidden_sheet
from deadline_cli.notices.documents.uof_styles import figures, hides, levels
from deadline_cli.notices.documents.word.numbers import label
from deadline_cli.texts.characters import ON_THE_LINE

_PARTS: Final = ("content.xml", "styles.xml", "graphics.xml", "objectdata.xml")
_NUMBERED: Final = re.compile(r"_[0-9A-F]{4}$")
_UNPRINTED: Final = frozenset(
    ["元数据", "书签集", "式样集", "公用处理规则", "扩展区", "对象集", "图形集", "批注", "批注集", "域代码", "段落属性",
     "句属性", "节属性", "文字表属性", "单元格属性", "工作表属性", "数据有效性集", "幻灯片备注", "母版集"]
)  # fmt: skip
_SIGNS: Final = {"制表符": "\t", "换行符": "\n", "分页符": "\n", "分栏符": "\n"}
_PICTURE: Final = frozenset(["其他对象", "其他对象引用", "图片数据引用"])
_UNITS: Final = {"cm": 1.0, "mm": 0.1, "inch": 2.54, "pt": 2.54 / 72}


def uof_text(data: bytes, name: str) -> Reading:
    """The words of a text, a sheet or slides; raises Unreadable where the file is broken or would fill the memory."""
    try:
        roots = list(_roots(data))
        printer = _Printer(roots)
        sheets = [part for root in roots for part in root.iter() if tag_of(part) == "工作表"]
        if sheets:
            return _of_sheets(sheets, printer)
        lines = [line for root in roots for line in printer.lines(root)]
        heads = ["\n".join(found) for root in roots for found in _heads(root, printer)]
    except BrokenPackage as problem:
        raise not_readable(name, "UOF", problem) from None
    except RecursionError:
        raise not_readable(name, "UOF", Message("nested too deeply")) from None
    text, running = with_long_heads("\n".join(lines), heads)
    return Reading(text, not_read=tuple(dict.fromkeys(printer.not_read)), heads=running)


def _roots(data: bytes) -> Iterator[Element]:
    """The XML of the file, its names without their numbers; the words stand in the first."""
    if data.startswith(b"PK"):
        package = Package(data)
        found = [root for path in _PARTS if (root := package.xml(path)) is not None]
        if not package.has("content.xml"):
            raise BrokenPackage("no text in it")
    else:
        found = [xml_root(data)]
    for root in found:
        for part in root.iter():
            if isinstance(part.tag, str):
                part.tag = _NUMBERED.sub("", part.tag)
            part.attrib = {_NUMBERED.sub("", key): value for key, value in part.attrib.items()}
        yield root


def _heads(root: Element, printer: _Printer) -> Iterator[list[str]]:
    """The words of the heads of pages, and of feet with so many that they may be a notice."""
    for part in root.iter():
        if tag_of(part) in ("页眉", "页脚"):
            words = list(printer.lines(part))
            if tag_of(part) == "页眉" or len("".join("".join(words).split())) > LONGEST_HEAD:
                yield words


def _of_sheets(sheets: list[Element], printer: _Printer) -> Reading:
    """The cells of every sheet that shows, row by row."""
    cells, left = Cells(), list[NotRead]()
    for sheet in sheets:
        title = attribute(sheet, "名称") or ""
        if attribute(sheet, "隐藏") == "true" or attribute(sheet, "是否隐藏") == "true":
            left.append(hidden_sheet(title))
            continue
        number, hides = 0, False
        for row in (part for part in sheet.iter() if tag_of(part) == "行"):
            number = whole(row, "行号", number + 1)
            if "true" in (attribute(row, "隐藏"), attribute(row, "是否隐藏")):
                hides = True
                continue
            places = list[tuple[int, str]]()
            for cell in (part for part in row if tag_of(part) == "单元格"):
                column = whole(cell, "列号", places[-1][0] + 1 if places else 1)
                places.append((column, "\n".join(printer.lines(cell))))
            if not cells.add(title, number, iter(places)):
                break
        left += [hidden_part(title)] * hides
    reading = cells.reading()
    return reading._replace(not_read=tuple(dict.fromkeys((*reading.not_read, *left, *printer.not_read))))


class _Printer:
    """Prints paragraphs and tables without what is deleted, hidden or struck out; a shape's words where it hangs."""

    def __init__(self, roots: list[Element]) -> None:
        self.not_read: list[NotRead] = []
        self._open: set[str] = set()  # deletions that have begun and not ended, which may run over paragraphs
        parts = [part for root in roots for part in root.iter()]
        self._shapes = {attribute(part, "标识符") or "": part for part in parts if tag_of(part) == "图形"}
        styles = [part for part in parts if tag_of(part) == "句式样"]
        self._unprinted = {attribute(part, "标识符") for part in styles if hides(part)}
        self._figures = {attribute(part, "标识符"): figures(part) for part in styles}
        self._lists = {
            attribute(part, "标识符") or "": dict(levels(part)) for part in parts if tag_of(part) == "自动编号"
        }
        self._counts: dict[str, dict[int, int]] = {}
        units = (_UNITS.get(part.text or "") for part in parts if tag_of(part) == "度量单位")
        self._unit = next(filter(None, units), _UNITS["pt"])

    def lines(self, parent: Element) -> Iterator[str]:
        """Paragraphs, table rows, and the words of a cell that holds no paragraph."""
        loose: list[str] = []
        for part in parent:
            tag = tag_of(part)
            if tag == "段落":
                yield from self._paragraph(part)
            elif tag == "句":
                loose += self._words(part, [])
            elif tag == "行":
                yield from self._row(part)
            elif tag == "锚点":
                yield from self._hung(part)
            elif tag in ("修订开始", "修订结束"):
                self._change(part)
            elif tag not in _UNPRINTED:
                yield from self.lines(part)
        if loose:
            yield "".join(loose)

    def _paragraph(self, part: Element) -> Iterator[str]:
        boxes: list[Element] = []
        number = self._number(child(child(part, "段落属性"), "自动编号信息"))
        words = "".join(self._words(part, boxes))
        yield from (number + words if words.strip() else words).split("\n")
        for box in boxes:
            yield from self._hung(box)

    def _row(self, row: Element) -> Iterator[str]:
        """A row of short cells is a line; cells of several paragraphs come one by one."""
        cells = [list(self.lines(cell)) for cell in row if tag_of(cell) == "单元格"]
        if all(len(cell) <= 1 for cell in cells):
            yield "\u3000".join(words for cell in cells for words in cell if words.strip())
        else:
            for cell in cells:
                yield from cell

    def _words(self, element: Element, boxes: list[Element]) -> Iterator[str]:
        style = child(element, "句属性")
        name = attribute(style, "式样引用")
        if hides(style) or (name is not None and name in self._unprinted):
            return
        signs = figures(style) or self._figures.get(name, ON_THE_LINE)
        for part in element:
            tag = tag_of(part)
            if tag in ("修订开始", "修订结束"):
                self._change(part)
                yield from self._words(part, boxes)
            elif self._open or tag in _UNPRINTED:
                continue
            elif tag == "文本串":
                yield (part.text or "").replace("\n", " ").translate(signs)
            elif tag == "空格符":
                yield " " * min(whole(part, "个数", 1), 200)
            elif tag in _SIGNS:
                yield _SIGNS[tag]
            elif tag == "锚点":
                boxes.append(part)
            else:
                yield from self._words(part, boxes)

    def _hung(self, anchor: Element) -> Iterator[str]:
        """The words of the shape that is anchored here; a picture that is large, or of no known size, may be a page."""
        names = (attribute(part, "图形引用") for part in anchor.iter())
        shape = self._shapes.pop(next(filter(None, names), ""), None)
        if shape is None:
            return
        yield from self.lines(shape)
        if any(tag_of(part) in _PICTURE or any(attribute(part, name) for name in _PICTURE) for part in shape.iter()):
            area = _area(anchor, self._unit)
            if area is None or area >= LARGE_PICTURE:
                self.not_read.append(PICTURES_NOT_READ)

    def _change(self, part: Element) -> None:
        """Notes where a deletion begins or ends whose words were left in their place."""
        if tag_of(part) == "修订结束":
            self._open.discard(attribute(part, "开始标识引用") or "")
        elif attribute(part, "类型") == "delete":
            self._open.add(attribute(part, "标识符") or "")

    def _number(self, said: Element | None) -> str:
        name = attribute(said, "编号引用") or ""
        if name not in self._lists:
            return ""
        return label(self._lists[name], whole(said, "编号级别"), self._counts.setdefault(name, {}))


def _area(anchor: Element, unit: float) -> float | None:
    """The size of an anchored shape in square centimetres; None where none is said."""
    for one, other in (("宽度", "高度"), ("宽", "长")):
        for part in anchor.iter():
            sides = [attribute(part, side) or getattr(child(part, side), "text", None) or "" for side in (one, other)]
            if all(re.fullmatch(r"\d{1,6}(?:\.\d{1,9})?", side) for side in sides):
                return float(sides[0]) * float(sides[1]) * unit**2
    return None
