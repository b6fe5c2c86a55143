"""What a page of a PDF draws, in the order in which it does: words, fills, pictures and the frames round notices."""

from __future__ import annotations

from ctypes import addressof, byref, c_float, c_int, c_uint, c_ulong, c_ushort
from typing import Any, Final

from deadline_cli.records import NamedTuple, dataclass, field

Box = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]
Colour = tuple[int, int, int]

_MOST_OBJECTS: Final = 20_000
_DEEPEST: Final = 4  # forms within forms
_UNPAINTED: Final = (3, 7)  # render modes that put no ink on the page
_STROKED: Final = (1, 5)
_RECTANGLE: Final = 6  # so many points has a path that may be one
_LAYER: Final = [79, 67, 0]  # OC, as PDFium spells a mark's name
_SAME: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Written(NamedTuple):
    """A text object: when it is drawn, its colour (None: a pattern), what it is clipped to, and what may hide it."""

    order: int
    handle: Any
    colour: Colour | None
    has_ink: bool
    clip: Box | None
    may_be_off: bool


class Painted(NamedTuple):
    """A fill that lets nothing through, with its colour; of a picture or a shading the colour is None."""

    order: int
    box: Box
    colour: Colour | None


@dataclass(slots=True)
class Scene:
    """The objects of a page; `frames` are closed, neither so large as the page nor so small as a line of type."""

    texts: dict[int, Written] = field(default_factory=dict)
    painted: list[Painted] = field(default_factory=list)
    pictures: list[Painted] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    paths: int = 0


def scene_of(page: Any) -> Scene:
    """The objects of a page, of which at most 20,000 of each form are looked at."""
    import pypdfium2.raw as pdfium

    looker = _Looker(pdfium, page.get_size())
    count = pdfium.FPDFPage_CountObjects(page.raw)
    looker.look(count, lambda at: pdfium.FPDFPage_GetObject(page.raw, at), _SAME, None, 0)
    looker.scene.frames = sorted(set(looker.scene.frames))
    return looker.scene


class _Looker:
    def __init__(self, pdfium: Any, size: tuple[float, float]) -> None:
        self.scene = Scene()
        self._pdfium = pdfium
        self._area = size[0] * size[1]
        self._order = 0
        self._edges = [c_float() for _ in range(4)]
        self._edge_refs = [byref(edge) for edge in self._edges]
        self._rgba = [c_uint() for _ in range(4)]
        self._rgba_refs = [byref(part) for part in self._rgba]
        self._name = (c_ushort * 8)()
        self._length = c_ulong()

    def look(self, count: int, drawn_at: Any, matrix: Matrix, clip: Box | None, deep: int) -> None:
        pdfium = self._pdfium
        for at in range(min(count, _MOST_OBJECTS)):
            drawn = drawn_at(at)
            self._order += 1
            sort = pdfium.FPDFPageObj_GetType(drawn)
            if sort == pdfium.FPDF_PAGEOBJ_TEXT:
                self._text(drawn, matrix, clip, deep)
            elif sort == pdfium.FPDF_PAGEOBJ_FORM:
                if deep < _DEEPEST and (inside := pdfium.FPDFFormObj_CountObjects(drawn)) > 0:
                    within = _times(self._matrix(drawn), matrix)
                    held = _both(clip, self._clip(drawn, matrix))
                    self.look(inside, lambda i, f=drawn: pdfium.FPDFFormObj_GetObject(f, i), within, held, deep + 1)
            elif sort in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING):
                self._shape(drawn, sort, matrix, clip, deep)

    def _text(self, drawn: Any, matrix: Matrix, clip: Box | None, deep: int) -> None:
        pdfium = self._pdfium
        mode = pdfium.FPDFTextObj_GetTextRenderMode(drawn)
        colour, alpha = self._colour(drawn, stroked=mode in _STROKED)
        self.scene.texts[addressof(drawn.contents)] = Written(
            self._order, drawn, colour, mode not in _UNPAINTED and alpha > 0,
            _both(clip, self._clip(drawn, matrix)), deep > 0 or self._is_layered(drawn),
        )  # fmt: skip

    def _shape(self, drawn: Any, sort: int, matrix: Matrix, clip: Box | None, deep: int) -> None:
        pdfium = self._pdfium
        pdfium.FPDFPageObj_GetBounds(drawn, *self._edge_refs)
        e = self._edges
        box = moved((e[0].value, e[1].value, e[2].value, e[3].value), matrix)
        wide, high = box[2] - box[0], box[3] - box[1]
        if sort == pdfium.FPDF_PAGEOBJ_IMAGE:
            self.scene.pictures.append(Painted(self._order, box, None))
            return
        self.scene.paths += 1
        if deep == 0 and wide > 40 and high > 25 and wide * high < 0.9 * self._area:
            self.scene.frames.append(box)
        if wide > 2 and high > 2:
            self._paint(drawn, sort, _both(box, _both(clip, self._clip(drawn, matrix))) or box)

    def _paint(self, drawn: Any, sort: int, box: Box) -> None:
        pdfium = self._pdfium
        if sort == pdfium.FPDF_PAGEOBJ_SHADING:
            self.scene.painted.append(Painted(self._order, box, None))
            return
        filled, stroked = c_int(), c_int()
        pdfium.FPDFPath_GetDrawMode(drawn, byref(filled), byref(stroked))
        if filled.value and pdfium.FPDFPath_CountSegments(drawn) <= _RECTANGLE:
            colour, alpha = self._colour(drawn)
            if alpha == 255:
                self.scene.painted.append(Painted(self._order, box, colour))

    def _colour(self, drawn: Any, *, stroked: bool = False) -> tuple[Colour | None, int]:
        """Colour and opacity; of a pattern None, and opaque."""
        pdfium = self._pdfium
        ask = pdfium.FPDFPageObj_GetStrokeColor if stroked else pdfium.FPDFPageObj_GetFillColor
        if not ask(drawn, *self._rgba_refs):
            return None, 255
        r, g, b, a = self._rgba
        return (r.value, g.value, b.value), a.value

    def _clip(self, drawn: Any, matrix: Matrix) -> Box | None:
        """What an object is clipped to, as a box; None where it is clipped to nothing."""
        pdfium = self._pdfium
        path = pdfium.FPDFPageObj_GetClipPath(drawn)
        count = pdfium.FPDFClipPath_CountPaths(path) if path else 0
        box: Box | None = None
        x, y = self._edges[:2]
        for at in range(max(count, 0)):
            points = pdfium.FPDFClipPath_CountPathSegments(path, at)
            # Of a rectangle two opposite corners say all.
            corners = (0, 2) if 4 <= points <= _RECTANGLE else range(max(points, 0))
            xs: list[float] = []
            ys: list[float] = []
            for n in corners:
                segment = pdfium.FPDFClipPath_GetPathSegment(path, at, n)
                if pdfium.FPDFPathSegment_GetPoint(segment, *self._edge_refs[:2]):
                    xs.append(x.value)
                    ys.append(y.value)
            if xs:
                box = _both(box, (min(xs), min(ys), max(xs), max(ys)))
        return None if box is None else moved(box, matrix)

    def _matrix(self, drawn: Any) -> Matrix:
        matrix = self._pdfium.FS_MATRIX()
        self._pdfium.FPDFPageObj_GetMatrix(drawn, byref(matrix))
        return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f

    def _is_layered(self, drawn: Any) -> bool:
        """Whether an object belongs to a layer (optional content), which may be switched off."""
        pdfium = self._pdfium
        for at in range(max(pdfium.FPDFPageObj_CountMarks(drawn), 0)):
            mark = pdfium.FPDFPageObj_GetMark(drawn, at)
            said = pdfium.FPDFPageObjMark_GetName(mark, self._name, 6, byref(self._length))
            if said and self._length.value == 6 and self._name[:3] == _LAYER:
                return True
        return False


def moved(box: Box, matrix: Matrix) -> Box:
    """A box of a form's own space on the page."""
    if matrix == _SAME:
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


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u
