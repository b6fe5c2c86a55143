"""A picture with numbered frames round the words of each finding, and the list of the findings beneath it.

Pillow paints it (MIT-CMU, wheels for every system); text recognition brings it along, so it is no extra of its own.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from deadline_cli.errors import DeadlineError
from deadline_cli.marks.note import Note
from deadline_cli.notices.finding import Severity
from deadline_cli.output.common.layout import width, wrap
from deadline_cli.output.common.safe import clean
from deadline_cli.records import NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in pixels, from the picture's lower left."""

Colour = tuple[int, int, int]

_COLOURS: dict[Severity, Colour] = {
    "error": (200, 30, 20),
    "warning": (190, 120, 0),
    "info": (40, 95, 160),
}
_INK, _GREEN, _GREY = (25, 25, 25), (27, 94, 32), (110, 110, 110)
_LARGEST = 100_000_000  # pixels
# Pillow looks for them where the system keeps its fonts.
_FONTS = (
    "NotoSansCJK-Regular.ttc", "NotoSerifCJK-Regular.ttc", "SourceHanSansSC-Regular.otf",
    "SourceHanSerifSC-Regular.otf", "msyh.ttc", "simsun.ttc", "simhei.ttf", "PingFang.ttc", "Hiragino Sans GB.ttc",
    "STHeiti Light.ttc", "Songti.ttc", "wqy-microhei.ttc", "wqy-zenhei.ttc", "uming.ttc",
    "DroidSansFallback.ttf", "DroidSansFallbackFull.ttf",
)  # fmt: skip


class Frame(NamedTuple):
    """A note on some words of a picture: the page (from 1) of a file of several, and a box a line."""

    note: Note
    page: int
    boxes: tuple[Box, ...]


def marked_picture(data: bytes, name: str, frames: Sequence[Frame]) -> tuple[bytes, str]:
    """The marked copy and its suffix: .png, or .pdf for a file of several pictures.

    Raises DeadlineError without Pillow, without a Chinese font, and for a picture that cannot be opened.
    """
    try:
        from PIL import Image, ImageOps, ImageSequence
    except ImportError:
        raise DeadlineError(
            "{name}: marking pictures needs Pillow; pip install 'deadline-cn[pictures]'", name=name
        ) from None
    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > _LARGEST:
                raise DeadlineError(
                    "{name}: a picture of {width} × {height}; make it smaller",
                    name=name,
                    width=opened.width,
                    height=opened.height,
                )
            # As the words were recognised: turned as the camera says, of a moving picture the first.
            frames_of = islice(ImageSequence.Iterator(opened), 1 if opened.format == "GIF" else None)
            pages = [ImageOps.exif_transpose(page).convert("RGB") for page in frames_of]
    except DeadlineError:
        raise
    except Exception as problem:  # the library raises whatever a broken file makes it stumble over
        raise DeadlineError(
            "{name}: not a readable picture ({fault}); save it again as .png", name=name, fault=type(problem).__name__
        ) from None
    numbered = list(enumerate(frames, 1))
    done = [
        _page(page, [(number, frame) for number, frame in numbered if frame.page == at], name)
        for at, page in enumerate(pages, 1)
    ]
    stored = io.BytesIO()
    if len(done) == 1:
        done[0].save(stored, "PNG", optimize=False)
        return stored.getvalue(), ".png"
    done[0].save(stored, "PDF", save_all=True, append_images=done[1:], resolution=150)
    return stored.getvalue(), ".pdf"


def _page(page: Image, frames: list[tuple[int, Frame]], name: str) -> Image:
    """One picture on a sheet that has room for its list."""
    from PIL import Image, ImageDraw

    if not frames:
        return page
    size = max(min(page.width // 48, 30), 13)
    font = _font(size, name)
    columns = max((max(page.width, 600) - 4 * size) * 2 // size, 40)
    lines = [line for number, frame in frames for line in _list(number, frame.note, columns)]
    leading = size * 8 // 5
    sheet = Image.new("RGB", (max(page.width, 600), page.height + leading * (len(lines) + 2)), "white")
    sheet.paste(page, (0, 0))
    pen = ImageDraw.Draw(sheet)
    for number, frame in frames:
        _frame(pen, page.height, number, frame, _font(max(size * 4 // 5, 11), name))
    for row, (indent, colour, words) in enumerate(lines):
        at = 2 * size + indent * size // 2
        pen.text((at, page.height + leading * (row + 1)), words, fill=colour, font=font)
    return sheet


def _frame(pen: Any, height: int, number: int, frame: Frame, font: Any) -> None:
    """A frame round each line; the number at the upper left corner of the first, outside of the words."""
    colour = _COLOURS[frame.note.severity]
    boxes = [(left - 3, height - top - 3, right + 3, height - bottom + 3) for left, bottom, right, top in frame.boxes]
    thick = max(round((boxes[0][3] - boxes[0][1]) / 14), 2)
    for box in boxes:
        pen.rectangle(box, outline=colour, width=thick)
    left, upper = boxes[0][:2]
    label = str(number)
    a, b, c, d = pen.textbbox((0, 0), label, font=font)
    wide, high = c - a + 6, d - b + 6
    x, y = max(left - wide, 0), max(upper - high // 2, 0)
    pen.rectangle((x, y, x + wide, y + high), fill=colour)
    pen.text((x + 3 - a, y + 3 - b), label, fill="white", font=font)


def _list(number: int, note: Note, columns: int) -> list[tuple[int, Colour, str]]:
    """A finding's lines: how far indented, in which colour, which words."""
    head = f"{number}  "
    indent = width(head)
    lines = [(0, _COLOURS[note.severity], head + clean(note.head))]
    for words, colour in ((note.message, _INK), (note.suggestion, _GREEN), (note.basis, _GREY)):
        lines += [(indent, colour, line) for line in (wrap(clean(words), columns - indent) if words else ())]
    return lines


def _font(size: int, name: str) -> Any:
    from PIL import ImageFont

    for file in _FONTS:
        try:
            return ImageFont.truetype(file, size)
        except OSError:
            continue
    raise DeadlineError(
        "{name}: no Chinese font on this system to write the list with; install Noto Sans CJK", name=name
    )
