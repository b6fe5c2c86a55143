"""How many dots a picture has, by the first bytes of its file (PNG, GIF, JPEG, BMP, WebP)."""

from __future__ import annotations

import struct
from typing import Final

HEAD: Final = 200_000
"""Bytes in which every picture says it: a camera's JPEG has a small picture and colour profiles before."""
_NO_FRAME: Final = (0xC4, 0xC8, 0xCC)


def dots_of(data: bytes) -> tuple[int, int] | None:
    """Its width and height; None for what is no picture of these, or ends too early."""
    try:
        if data.startswith(b"\x89PNG\r\n"):
            wide, high = struct.unpack_from(">II", data, 16)
        elif data.startswith(b"GIF8"):
            wide, high = struct.unpack_from("<HH", data, 6)
        elif data.startswith(b"BM"):
            wide, high = struct.unpack_from("<ii", data, 18)
        elif data.startswith(b"\xff\xd8"):
            wide, high = _of_jpeg(data)
        elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            wide, high = _of_webp(data)
        else:
            return None
    except (struct.error, IndexError):
        return None
    return wide, abs(high)


def _of_jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while True:
        while data[at + 1] == 0xFF:
            at += 1
        kind = data[at + 1]
        if 0xC0 <= kind <= 0xCF and kind not in _NO_FRAME:
            high, wide = struct.unpack_from(">HH", data, at + 5)
            return wide, high
        at += 2 + (0 if 0xD0 <= kind <= 0xD8 else struct.unpack_from(">H", data, at + 2)[0])


def _of_webp(data: bytes) -> tuple[int, int]:
    if data[12:16] == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if data[12:16] == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    wide, high = struct.unpack_from("<HH", data, 26)
    return wide & 0x3FFF, high & 0x3FFF
