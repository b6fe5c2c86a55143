"""The text of slides (.pptx, .ppsx) as they are shown: a line a paragraph or table row, slide after slide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from deadline_cli.errors import Message
from deadline_cli.notices.documents.ground import COVERED, OFF_PAGE, UNSEEN, said_of_unseen
from deadline_cli.notices.documents.package import BrokenPackage, Element, Package, attribute, child, tag_of
from deadline_cli.notices.documents.reading import DAY_OF_PRINTING, LARGE_PICTURE, NotRead, Reading, not_readable
from deadline_cli.notices.documents.slides.colours import Colours, Type
from deadline_cli.notices.documents.slides.scene import Scene, is_hidden
from deadline_cli.notices.documents.slides.show import Show
from deadline_cli.notices.documents.word.unvisited import chosen
from deadline_cli.notices.finding import Words
from deadline_cli.texts.characters import Figures, figures_at

_LARGE: Final = LARGE_PICTURE * 360_000**2  # square EMU
_ELSEWHERE: Final = ("/chart", "/chartex", "/diagram", "/ole")
_SEAL: Final = 5 * 360_000**2
_HIDDEN: Final = NotRead(Words("这一页是隐藏的，未读", "the slide is hidden and was not read"))
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
        show = Show(package)
        for number, path in enumerate(show.slides, 1):
            slide = package.xml(path)
            if slide is None:
                raise BrokenPackage(f"slide {number} is not in it")
            tree = child(child(slide, "cSld"), "spTree")
            if attribute(slide, "show") in ("0", "false"):
                not_read.append(_HIDDEN._replace(page=number))
            elif tree is not None:
                behind, scene, colours = show.of_slide(path, slide)
                printer = Printer(scene, colours)
                for back in behind:
                    lines += [line for line in printer.lines(back, is_slide=False) if line.strip("‹#› ")]
                lines += printer.lines(scene.from_the_top(tree))
                if any(map(_is_drawn, (*behind, tree))):
                    not_read.append(_unread(number))
                not_read += [left._replace(page=number) for left in printer.left()]
    except BrokenPackage as problem:
        raise not_readable(name, "PPT", problem, ".pptx") from None
    except RecursionError:
        raise not_readable(name, "PPT", Message("nested too deeply"), ".pptx") from None
    return Reading("\n".join(lines), not_read=tuple(not_read))


class Printer:
    """Prints the shapes of a slide line by line, without what nobody sees."""

    def __init__(self, scene: Scene, colours: Colours) -> None:
        self._scene = scene
        self._colours = colours
        self._unseen: list[str] = []
        self._off: list[str] = []
        self._covered: list[str] = []
        self._moves = False  # a field becomes the day of the show

    def left(self) -> Iterator[NotRead]:
        """What is said of the words that nobody sees."""
        yield from said_of_unseen(self._unseen, UNSEEN)
        yield from said_of_unseen(self._off, OFF_PAGE)
        yield from said_of_unseen(self._covered, COVERED)
        if self._moves:
            yield DAY_OF_PRINTING

    def lines(self, shapes: Iterable[Element], *, is_slide: bool = True) -> Iterator[str]:
        """The paragraphs of shapes and groups, the rows of tables, in the order in which they are painted.

        Of a layout the places that slides fill in show nothing.
        """
        for shape in shapes:
            tag = tag_of(shape)
            if is_hidden(shape) or (not is_slide and any(tag_of(part) == "ph" for part in shape.iter())):
                continue
            if tag == "AlternateContent":
                if (branch := chosen(shape)) is not None:
                    yield from self.lines(branch, is_slide=is_slide)
            elif tag == "grpSp":
                yield from self.lines(shape, is_slide=is_slide)
            elif tag in ("sp", "cxnSp", "graphicFrame") and not _is_furniture(shape):
                away = self._off if self._scene.is_off(shape) else None
                away = self._covered if away is None and self._scene.is_covered(shape) else away
                printed = self._table(shape) if tag == "graphicFrame" else self._paragraphs(shape)
                if away is None:
                    yield from printed
                elif is_slide:
                    away += printed

    def _paragraphs(self, shape: Element) -> Iterator[str]:
        ground, by_style = self._scene.ground_of(shape), self._colours.by_style(shape)
        levels = child(child(shape, "txBody"), "lstStyle")
        for paragraph in _paragraphs(shape):
            level = attribute(child(paragraph, "pPr"), "lvl") or "0"
            number = int(level) + 1 if level.isdecimal() else 1
            of_level = child(child(levels, f"lvl{number}pPr"), "defRPr")
            look = self._colours.type_of(of_level).over(by_style)
            yield from self._words(paragraph, look, ground).split("\n")

    def _table(self, frame: Element) -> Iterator[str]:
        below = self._scene.ground_of(frame)
        for row in (part for part in frame.iter() if tag_of(part) == "tr"):
            cells = []
            for cell in filter(_is_cell, row):
                ground = self._colours.of_cell(cell, below)
                cells.append(" ".join(self._words(each, Type(), ground) for each in _paragraphs(cell)))
            yield "\u3000".join(words for cell in cells if (words := cell.replace("\n", " ").strip()))

    def _words(self, paragraph: Element, look: Type, ground: str) -> str:
        """The words of a paragraph; its breaks are line ends."""
        words = list[str]()
        for part in paragraph:
            tag = tag_of(part)
            if tag in ("r", "fld") and attribute(child(part, "rPr"), "strike") in (None, "noStrike"):
                said = (getattr(child(part, "t"), "text", None) or "").replace("\n", " ")
                said = said.translate(figures_of(part))
                self._moves |= tag == "fld" and bool(said) and (attribute(part, "type") or "").startswith("datetime")
                unseen = self._colours.type_of(child(part, "rPr")).over(look).is_unseen_on(ground)
                (self._unseen if unseen else words).append(said)
            elif tag == "br":
                words.append("\n")
            elif tag == "m":
                words.append("".join(part.itertext()))
            elif tag == "AlternateContent" and (branch := chosen(part)) is not None:
                words.append(self._words(branch, look, ground))
        return "".join(words)


def figures_of(run: Element) -> Figures:
    """The figures of a run that stands off the line (21.1.2.3.9): by thousandths of a percent, or by a percentage."""
    baseline = (attribute(child(run, "rPr"), "baseline") or "").removesuffix("%")
    return figures_at(int(baseline) if baseline.removeprefix("-").isdecimal() else 0)


def _is_cell(part: Element) -> bool:
    """Whether a part of a row is a cell that no other covers."""
    covered = any(attribute(part, side) in ("1", "true") for side in ("hMerge", "vMerge"))
    return tag_of(part) == "tc" and not covered


def _paragraphs(element: Element) -> Iterator[Element]:
    return (part for part in element.iter() if tag_of(part) == "p")


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
