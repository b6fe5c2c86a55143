"""Words of a PDF page that nobody sees on it: they are not read as if printed, but named.

What may be unseen is told by the objects of the page: off the page, without ink, clipped away, in the colour of the
ground, under a fill. For words under a fill, or on a layer, the page is drawn with and without them, since a fill may
be a marker's, and a layer switched on. Words without ink over a picture are a scan's own recognition and are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from deadline_cli.notices.documents.pdf.fields import in_their_lines
from deadline_cli.notices.documents.pdf.glyphs import Raw
from deadline_cli.notices.documents.pdf.scene import Box, Colour, Painted, Scene, Written
from deadline_cli.notices.documents.pdf.struck import struck
from deadline_cli.notices.documents.pdf.traces import Doubt, traces
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple

_WHOLE: Final = 0.5  # share of a page that a scan covers
_ALIKE: Final = 24  # of 255: a difference of colour that nobody sees
_PAPER: Final = (255, 255, 255)
_MOST_TYPED_OVER: Final = 200  # characters of one page
_SHOWN: Final = 20  # characters of what is unseen that a message quotes
_SMALLEST: Final = 0.0006  # of a sheet's height: half a point on A4
_BAND: Final = 40  # points: fills are looked for by height
_REASONS: Final[dict[str, Words]] = {
    "off": Words("在页面之外", "off the page"),
    "no ink": Words("没有着墨", "without ink"),
    "clipped": Words("被剪去", "clipped away"),
    "ground": Words("与底色相同", "in the colour of what is behind"),
    "covered": Words("被盖住", "covered"),
    "struck": Words("被横线划去", "struck out"),
    "small": Words("小得看不见", "too small to be seen"),
    "layer": Words("在不显示的图层上", "on a layer that is not shown"),
}


# A notice has Chinese characters or digits; a program's unseen name for itself has none.
_TELLING: Final = compiled(r"[\d\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


class Seen(NamedTuple):
    """The characters that a page shows, and what is said of the others."""

    raw: list[Raw]
    problems: list[Words]


def seen(page: Any, raw: Sequence[Raw], scene: Scene) -> Seen:
    """The characters that the page shows; of the others, by what hides them, how many and which they are."""
    hidden = dict.fromkeys(struck(raw, scene.rules), "struck") | dict(_hidden(page, raw, scene))
    if not hidden:
        return Seen(list(raw), [])
    told: dict[str, list[str]] = {}
    for at, reason in sorted(hidden.items()):
        told.setdefault(reason, []).append(raw[at].char)
    problems = [_said(reason, "".join("".join(chars).split())) for reason, chars in told.items()]
    over = _typed_over(raw, [at for at, reason in hidden.items() if reason == "covered"])
    rest = [c for at, c in enumerate(raw) if at not in hidden and at not in over]
    shown = in_their_lines([*rest, *(raw[at] for at in sorted(over))], len(rest)) if over else rest
    return Seen(shown, [said for said in problems if said is not None])


def _typed_over(raw: Sequence[Raw], covered: Sequence[int]) -> set[int]:
    """What is drawn later in the places of characters that are covered: it belongs to their lines."""
    if len(covered) > _MOST_TYPED_OVER:
        return set()
    boxes = [(raw[at].box, at) for at in covered]
    hidden = set(covered)
    return {
        at
        for at, c in enumerate(raw)
        if at not in hidden and any(at > under and _inside(box, c) for box, under in boxes)
    }


def _said(reason: str, words: str) -> Words | None:
    if not words or not (reason == "struck" or _TELLING.search(words)):
        return None
    shown = words[:_SHOWN] + "…" * (len(words) > _SHOWN)
    zh, en = _REASONS[reason]
    zh += "" if reason == "struck" else "，看不见"
    return Words(f"{len(words)}个字{zh}，未读：“{shown}”", f"{len(words)} characters {en} were not read: {shown}")


def _hidden(page: Any, raw: Sequence[Raw], scene: Scene) -> Iterator[tuple[int, str]]:
    """The places of the characters that are not seen, and why."""
    sheet = page.get_bbox()
    ground = _Ground(scene, sheet)
    least = _SMALLEST * (sheet[3] - sheet[1])
    doubtful: list[Doubt] = []
    for drawn, places in _by_object(raw):
        extent = _extent(raw, places)
        if not _holds(sheet, extent):
            yield from ((at, "off") for at in places if not _inside(sheet, raw[at]))
            places = [at for at in places if _inside(sheet, raw[at])]
        if places and raw[places[0]].em < least:
            yield from ((at, "small") for at in places)
            continue
        text = scene.texts.get(drawn)
        if text is None:
            continue
        if not text.has_ink:
            yield from ((at, "no ink") for at in places if not ground.is_scanned(raw[at]))
            continue
        if text.clip is not None and not _holds(text.clip, extent):
            yield from ((at, "clipped") for at in places if not _inside(text.clip, raw[at]))
            places = [at for at in places if _inside(text.clip, raw[at])]
        doubtful += ground.doubts(raw, places, text, extent)
    if doubtful:
        shown = traces(page, raw, doubtful)
        for number, doubt in enumerate(doubtful):
            if number not in shown:
                yield from ((at, doubt.reason) for at in doubt.places)


def _by_object(raw: Sequence[Raw]) -> Iterator[tuple[int, Sequence[int]]]:
    """The text objects, each with the places of its characters."""
    drawn = [c.drawn for c in raw]
    edges = [at for at, (one, other) in enumerate(pairwise(drawn), 1) if one != other]
    groups: dict[int, Sequence[int]] = {}
    for first, last in pairwise((0, *edges, len(drawn))) if drawn else ():
        before = groups.get(drawn[first])
        groups[drawn[first]] = range(first, last) if before is None else [*before, *range(first, last)]
    yield from groups.items()


class _Ground:
    """What lies behind and above a character."""

    def __init__(self, scene: Scene, sheet: Box) -> None:
        area = (sheet[2] - sheet[0]) * (sheet[3] - sheet[1])
        self._pictures = scene.pictures
        self._bands: dict[int, list[Painted]] = {}
        # A picture over the whole page is a scan, whose words may well be drawn beneath it.
        scans = {p for p in scene.pictures if (p.box[2] - p.box[0]) * (p.box[3] - p.box[1]) >= _WHOLE * area}
        for painted in sorted((*scene.painted, *(p for p in scene.pictures if p not in scans)), key=lambda p: p.order):
            low, high = (min(max(edge, sheet[1]), sheet[3]) for edge in painted.box[1::2])
            for band in range(int(low // _BAND), int(high // _BAND) + 1):
                self._bands.setdefault(band, []).append(painted)

    def doubts(self, raw: Sequence[Raw], places: Sequence[int], text: Written, extent: Box) -> Iterator[Doubt]:
        """The characters of a text object that a layer, a fill or their colour may hide."""
        if text.may_be_off and places:
            yield Doubt(text.address, "layer", tuple(places))
        bands = range(int(extent[1] // _BAND), int(extent[3] // _BAND) + 1)
        if not any(self._bands.get(band) for band in bands) and not _is_like(text.colour, _PAPER):
            return
        found: dict[str, list[int]] = {}
        for at in places:
            if (reason := self._hides(raw[at], text)) is not None:
                found.setdefault(reason, []).append(at)
        yield from (Doubt(text.address, reason, tuple(held)) for reason, held in found.items())

    def is_scanned(self, c: Raw) -> bool:
        return any(_inside(picture.box, c) for picture in self._pictures)

    def _hides(self, c: Raw, text: Written) -> str | None:
        """Whether something is drawn over a character, or it has the colour of what is behind it."""
        behind: Painted | None = None
        for painted in self._bands.get(int((c.box[1] + c.box[3]) / 2 // _BAND), ()):
            if _inside(painted.box, c):
                if painted.order > text.order:
                    return "covered"
                behind = painted
        hides = _is_like(text.colour, _PAPER if behind is None else behind.colour) and not self.is_scanned(c)
        return "ground" if hides else None


def _is_like(one: Colour | None, other: Colour | None) -> bool:
    """Whether nobody tells two colours apart; of a pattern or a picture (None) nothing is said."""
    if one is None or other is None:
        return False
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]), abs(one[2] - other[2])) < _ALIKE


def _extent(raw: Sequence[Raw], places: Sequence[int]) -> Box:
    """The box round the boxes of characters."""
    lefts, bottoms, rights, tops = zip(*[raw[at].box for at in places], strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _holds(box: Box, extent: Box) -> bool:
    return box[0] <= extent[0] and box[1] <= extent[1] and extent[2] <= box[2] and extent[3] <= box[3]


def _inside(box: Box, c: Raw) -> bool:
    """Whether the middle of a character lies in a box."""
    x, y = (c.box[0] + c.box[2]) / 2, (c.box[1] + c.box[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
