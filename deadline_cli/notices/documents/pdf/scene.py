"""What a page of a PDF draws, in the order in which it does: words, fills, pictures and the frames round notices."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import byref, c_float, c_int, c_uint, c_ulong, c_ushort, c_void_p, sizeof
from typing import Any, Final

from deadline_cli.notices.documents.paged.matrix import SAME, Matrix, times
from deadline_cli.notices.documents.pdf.calls import handle, undeclared
from deadline_cli.records import NamedTuple, dataclass, field

Box = tuple[float, float, float, float]
Colour = tuple[int, int, int]

# The sorts of a page's objects, as PDFium counts them.
_TEXT, _PATH, _IMAGE, _SHADING, _FORM = range(1, 6)
_MOST_OBJECTS: Final = 20_000
_DEEPEST: Final = 4  # forms within forms
_UNPAINTED: Final = (3, 7)  # render modes that put no ink on the page
_STROKED: Final = (1, 5)
_THIN: Final = 2  # points
_LETTER: Final = 60  # points: larger type is a headline's
_WINDING: Final = 20  # so many points has a letter in outlines; a dot has 13, a button 17
_RECTANGLE: Final = 6  # so many points has a path that may be one
_LAYER: Final = [79, 67, 0]  # OC, as PDFium spells a mark's name


class Written(NamedTuple):
    """A text object: when it is drawn, its colour (None: a pattern), what it is clipped to, and what may hide it."""

    order: int
    address: int
    colour: Colour | None
    has_ink: bool
    clip: Box | None
    may_be_off: bool


class Painted(NamedTuple):
    """A fill that lets nothing through, with its colour; of a picture or a shading the colour is None."""

    order: int
    box: Box
    colour: Colour | None


class Rule(NamedTuple):
    """A thin path that lies level: a rule, an underline, a line through words."""

    box: Box
    address: int


@dataclass(slots=True)
class Scene:
    """The objects of a page; `frames` are closed, neither so large as the page nor so small as a line of type."""

    texts: dict[int, Written] = field(default_factory=dict)
    painted: list[Painted] = field(default_factory=list)
    pictures: list[Painted] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    outlines: list[Box] = field(default_factory=list)  # filled shapes as large as a letter and as winding as one
    paths: int = 0


def scene_of(page: Any) -> Scene:
    """The objects of a page, of which at most 20,000 of each form are looked at."""
    looker = _Looker(page.get_size())
    of, asked = handle(page.raw), looker.asked
    looker.look(asked.count(of), lambda at: asked.object(of, at), SAME, None, 0)
    looker.scene.frames = sorted(set(looker.scene.frames))
    return looker.scene


class _Asked:
    """What PDFium is asked of an object; each of the functions is called for every object of a page."""

    def __init__(self) -> None:
        import pypdfium2.raw as pdfium

        self.count = undeclared(pdfium.FPDFPage_CountObjects)
        self.object = undeclared(pdfium.FPDFPage_GetObject, c_void_p)
        self.count_inside = undeclared(pdfium.FPDFFormObj_CountObjects)
        self.object_inside = undeclared(pdfium.FPDFFormObj_GetObject, c_void_p)
        self.sort = undeclared(pdfium.FPDFPageObj_GetType)
        self.mode = undeclared(pdfium.FPDFTextObj_GetTextRenderMode)
        self.bounds = undeclared(pdfium.FPDFPageObj_GetBounds)
        self.fill, self.stroke = (
            undeclared(pdfium.FPDFPageObj_GetFillColor), undeclared(pdfium.FPDFPageObj_GetStrokeColor)
        )  # fmt: skip
        self.draw_mode = undeclared(pdfium.FPDFPath_GetDrawMode)
        self.segments = undeclared(pdfium.FPDFPath_CountSegments)
        self.clip = undeclared(pdfium.FPDFPageObj_GetClipPath, c_void_p)
        self.clips = undeclared(pdfium.FPDFClipPath_CountPaths)
        self.clip_segments = undeclared(pdfium.FPDFClipPath_CountPathSegments)
        self.clip_segment = undeclared(pdfium.FPDFClipPath_GetPathSegment, c_void_p)
        self.point = undeclared(pdfium.FPDFPathSegment_GetPoint)
        self.matrix = undeclared(pdfium.FPDFPageObj_GetMatrix)
        self.transparent = undeclared(pdfium.FPDFPageObj_HasTransparency)
        self.marks = undeclared(pdfium.FPDFPageObj_CountMarks)
        self.mark = undeclared(pdfium.FPDFPageObj_GetMark, c_void_p)
        self.name = undeclared(pdfium.FPDFPageObjMark_GetName)


class _Looker:
    def __init__(self, size: tuple[float, float]) -> None:
        self.scene = Scene()
        self.asked = _Asked()
        self._area = size[0] * size[1]
        self._order = 0
        self._edges = (c_float * 4)()
        self._edge_refs = [byref(self._edges, sizeof(c_float) * n) for n in range(4)]
        self._rgba = (c_uint * 4)()
        self._rgba_refs = [byref(self._rgba, sizeof(c_uint) * n) for n in range(4)]
        self._name = (c_ushort * 8)()
        self._length = c_ulong()

    def look(self, count: int, drawn_at: Callable[[int], int], matrix: Matrix, clip: Box | None, deep: int) -> None:
        sort_of = self.asked.sort
        for at in range(min(count, _MOST_OBJECTS)):
            address = drawn_at(at)
            drawn = c_void_p(address)
            self._order += 1
            sort = sort_of(drawn)
            if sort == _TEXT:
                self._text(address, drawn, matrix, clip, deep)
            elif sort == _FORM:
                if deep < _DEEPEST and (inside := self.asked.count_inside(drawn)) > 0:
                    within = times(self._matrix(drawn), matrix)
                    held = _both(clip, self._clip(drawn, matrix))
                    self.look(inside, lambda i, f=drawn: self.asked.object_inside(f, i), within, held, deep + 1)  # type: ignore[misc]
            elif sort in (_PATH, _IMAGE, _SHADING):
                self._shape(drawn, sort, matrix, clip, deep)

    def _text(self, address: int, drawn: c_void_p, matrix: Matrix, clip: Box | None, deep: int) -> None:
        mode = self.asked.mode(drawn)
        colour, alpha = self._colour(drawn, stroked=mode in _STROKED)
        self.scene.texts[address] = Written(
            self._order, address, colour, mode not in _UNPAINTED and alpha > 0,
            _both(clip, self._clip(drawn, matrix)),
            deep > 0 or self._is_layered(drawn) or self.asked.transparent(drawn) == 1,
        )  # fmt: skip

    def _shape(self, drawn: c_void_p, sort: int, matrix: Matrix, clip: Box | None, deep: int) -> None:
        self.asked.bounds(drawn, *self._edge_refs)
        left, bottom, right, top = self._edges
        box = moved((left, bottom, right, top), matrix)
        wide, high = box[2] - box[0], box[3] - box[1]
        if sort == _IMAGE:
            self.scene.pictures.append(Painted(self._order, box, None))
            return
        self.scene.paths += 1
        if deep == 0 and wide > 40 and high > 25 and wide * high < 0.9 * self._area:
            self.scene.frames.append(box)
        if high <= _THIN < wide and sort == _PATH:
            self.scene.rules.append(Rule(box, drawn.value or 0))
        if sort == _PATH and _THIN < wide < _LETTER and 2 * _THIN < high < _LETTER and self._winds(drawn):
            self.scene.outlines.append(box)
        if wide > 2 and high > 2:
            self._paint(drawn, sort, _both(box, _both(clip, self._clip(drawn, matrix))) or box)

    def _winds(self, drawn: c_void_p) -> bool:
        """Whether a shape is filled and has as many points as a letter in outlines."""
        filled, stroked = c_int(), c_int()
        if self.asked.segments(drawn) < _WINDING:
            return False
        self.asked.draw_mode(drawn, byref(filled), byref(stroked))
        return filled.value != 0

    def _paint(self, drawn: c_void_p, sort: int, box: Box) -> None:
        if sort == _SHADING:
            self.scene.painted.append(Painted(self._order, box, None))
            return
        filled, stroked = c_int(), c_int()
        self.asked.draw_mode(drawn, byref(filled), byref(stroked))
        if filled.value and self.asked.segments(drawn) <= _RECTANGLE:
            colour, alpha = self._colour(drawn)
            if alpha == 255:
                self.scene.painted.append(Painted(self._order, box, colour))

    def _colour(self, drawn: c_void_p, *, stroked: bool = False) -> tuple[Colour | None, int]:
        """Colour and opacity; of a pattern None, and opaque."""
        ask = self.asked.stroke if stroked else self.asked.fill
        if not ask(drawn, *self._rgba_refs):
            return None, 255
        r, g, b, a = self._rgba
        return (r, g, b), a

    def _clip(self, drawn: c_void_p, matrix: Matrix) -> Box | None:
        """What an object is clipped to, as a box; None where it is clipped to nothing."""
        asked = self.asked
        path = c_void_p(asked.clip(drawn))
        count = asked.clips(path) if path else 0
        box: Box | None = None
        for at in range(max(count, 0)):
            points = asked.clip_segments(path, at)
            # Of a rectangle two opposite corners say all.
            corners = (0, 2) if 4 <= points <= _RECTANGLE else range(max(points, 0))
            xs: list[float] = []
            ys: list[float] = []
            for n in corners:
                segment = c_void_p(asked.clip_segment(path, at, n))
                if asked.point(segment, *self._edge_refs[:2]):
                    xs.append(self._edges[0])
                    ys.append(self._edges[1])
            if xs:
                box = _both(box, (min(xs), min(ys), max(xs), max(ys)))
        return None if box is None else moved(box, matrix)

    def _matrix(self, drawn: c_void_p) -> Matrix:
        parts = (c_float * 6)()
        self.asked.matrix(drawn, byref(parts))
        a, b, c, d, e, f = parts
        return a, b, c, d, e, f

    def _is_layered(self, drawn: c_void_p) -> bool:
        """Whether an object belongs to a layer (optional content), which may be switched off."""
        asked = self.asked
        for at in range(asked.marks(drawn)):
            said = asked.name(c_void_p(asked.mark(drawn, at)), self._name, c_ulong(6), byref(self._length))
            if said and self._length.value == 6 and self._name[:3] == _LAYER:
                return True
        return False


def moved(box: Box, matrix: Matrix) -> Box:
    """A box of a form's own space on the page."""
    if matrix == SAME:
        return box
    a, b, c, d, e, f = matrix
    xs = [a * x + c * y + e for x in (box[0], box[2]) for y in (box[1], box[3])]
    ys = [b * x + d * y + f for x in (box[0], box[2]) for y in (box[1], box[3])]
    return min(xs), min(ys), max(xs), max(ys)


def _both(one: Box | None, other: Box | None) -> Box | None:
    """What lies in both of two clips, of which None clips nothing; a box without width where nothing does."""
    if one is None or other is None:
        return one or other
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    return left, bottom, max(left, min(one[2], other[2])), max(bottom, min(one[3], other[3]))
