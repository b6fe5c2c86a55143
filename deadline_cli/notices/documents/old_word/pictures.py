"""What a Word 97–2003 file shows beside its words: pictures in its lines and objects of other programs."""

from __future__ import annotations

import re
import struct
from typing import Any, Final

from deadline_cli.notices.documents.reading import LARGE_PICTURE, PICTURES_NOT_READ, NotRead
from deadline_cli.notices.finding import Words

_OBJECTS: Final = NotRead(
    Words(
        "文件里插入的对象未读；其中的文字请另行校对",
        "objects of other programs in the file were not read; check their words apart",
    )
)
# The head of a picture: its own length, that of the head, and how it is kept ([MS-DOC] 2.9.190).
_HEAD: Final = re.compile(rb"\x44\x00[\x64\x66]\x00")
_BEFORE: Final = 4  # bytes of the picture's own length
_SIZES: Final = 0x1C  # where its width and height stand, in twips, and by how many thousandths they are drawn
_TWIPS: Final = 567  # in a centimetre
_SEAL: Final = 5.0  # square centimetres of a logo or a code
_STRIPS: Final = 3 * LARGE_PICTURE  # from which on smaller pictures may together be pages
_FORMULA: Final = re.compile(rb"Equation|Math")


def beside(container: Any) -> tuple[NotRead, ...]:
    """What is not read of the pictures and objects in an opened file; `container` is olefile's."""
    areas = _areas(container.openstream("Data").read()) if container.exists("Data") else []
    strips = sum(area for area in areas if _SEAL < area < LARGE_PICTURE)
    left = (PICTURES_NOT_READ,) if strips >= _STRIPS or any(area >= LARGE_PICTURE for area in areas) else ()
    return (*left, _OBJECTS) if _has_objects(container) else left


def _areas(data: bytes) -> list[float]:
    """The square centimetres of each picture."""
    found = []
    for head in _HEAD.finditer(data):
        at = head.start() - _BEFORE
        if at >= 0 and at + _SIZES + 8 <= len(data):
            wide, high, across, down = struct.unpack_from("<4H", data, at + _SIZES)
            found.append(wide * across / 1000 / _TWIPS * high * down / 1000 / _TWIPS)
    return found


def _has_objects(container: Any) -> bool:
    """Whether the file holds objects other than formulas."""
    told = [path for path in container.listdir() if len(path) == 3 and path[::2] == ["ObjectPool", "\x01CompObj"]]
    return any(_FORMULA.search(container.openstream(path).read()) is None for path in told)
