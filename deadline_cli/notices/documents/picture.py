"""A picture of a page (.png, .jpg, .webp, .tif): its words by recognition, with their boxes in pixels."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, Final

from deadline_cli.notices.documents.paged.furniture import without_heads
from deadline_cli.notices.documents.paged.order import in_order
from deadline_cli.notices.documents.paged.text import PagedText
from deadline_cli.notices.documents.reading import NotRead, Reading, not_readable, unreadable
from deadline_cli.notices.documents.recognition import INSTALL, MissingRecognition, Recognised, recognise
from deadline_cli.notices.finding import Words

_MOST_PIXELS: Final = 120_000_000
_MOST_PAGES: Final = 200
_MOVE: Final = ("GIF", "WEBP", "PNG", "AVIF")
_MOVING: Final = NotRead(
    Words(
        "动图只读了第一幅，其余未读；请分别截图",
        "of the pictures that follow one another only the first was read; save each",
    )
)


def picture_text(data: bytes, name: str) -> Reading:
    """The words of a picture, or of each page of a TIFF; raises Unreadable where there are none or none can be read."""
    try:
        pages = [recognise(picture) for picture in _pictures(data)]
        is_moving = _moves(data)
    except (ImportError, MissingRecognition):
        raise unreadable(
            name, f"这是图片；文字识别需要：{INSTALL}", f"a picture; to have its words recognised: {INSTALL}"
        ) from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, RuntimeError, TypeError) as problem:
        if data[4:8] == b"ftyp" or data.startswith(b"\0\0\0\x0cJXL"):
            raise unreadable(
                name,
                "这种图片（HEIC、JPEG XL等）读不了；请另存为.jpg",
                "a picture of a kind that is not read (HEIC, JPEG XL); save it as .jpg",
            ) from None
        raise not_readable(name, "PNG/JPEG/TIFF", problem, ".png") from None
    reading = reading_of(pages)
    if is_moving:
        reading = reading._replace(not_read=(*reading.not_read, _MOVING))
    if not reading.text.strip():
        raise unreadable(name, "图片里没有认出文字", "no words were recognised in the picture")
    return reading


def _moves(data: bytes) -> bool:
    """Whether a picture holds several that are shown one after the other."""
    from PIL import Image

    with Image.open(io.BytesIO(data)) as opened:
        return opened.format in _MOVE and getattr(opened, "n_frames", 1) > 1


def reading_of(pages: list[Recognised]) -> Reading:
    """The recognised pages in reading order."""
    text = PagedText()
    kept, heads = without_heads([page.glyphs for page in pages])
    not_read: list[NotRead] = []
    for number, (page, glyphs) in enumerate(zip(pages, kept, strict=True), 1):
        text.add(number, in_order(glyphs))
        not_read += [NotRead(doubt, number) for doubt in page.doubts]
    return Reading(text.text, tuple(text.spans), tuple(not_read), heads)


def _pictures(data: bytes) -> Iterator[Any]:
    """Each page of a picture file as an RGB array, turned as its camera says."""
    import numpy as np
    from PIL import Image, ImageOps, ImageSequence

    with Image.open(io.BytesIO(data)) as opened:
        if opened.width * opened.height > _MOST_PIXELS:
            raise ValueError(f"{opened.width} x {opened.height} pixels are too many")
        for number, frame in enumerate(ImageSequence.Iterator(opened)):
            if number >= _MOST_PAGES or (number and opened.format != "TIFF"):  # of a phone's, the same once more
                break
            yield np.asarray(ImageOps.exif_transpose(frame).convert("RGB"))
