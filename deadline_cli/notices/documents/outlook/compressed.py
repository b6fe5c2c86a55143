"""Rich text as Outlook compresses it ([MS-OXRTFCP] 2.1, 2.2): a window of 4,096 bytes that begins with usual words.

The library that does it (compressed-rtf) is as long as this and knows no limit of what comes out.
"""

from __future__ import annotations

import struct
from typing import Final

_WINDOW: Final = 4096
_HEAD: Final = 16
_COMPRESSED, _PLAIN = b"LZFu", b"MELA"
_USUAL: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_LARGEST: Final = 100_000_000  # bytes


def rich_text(data: bytes) -> bytes:
    """The rich text in `data`; ValueError where it is none, damaged or too large."""
    if len(data) < _HEAD or data[8:12] not in (_COMPRESSED, _PLAIN):
        raise ValueError("no compressed rich text")
    (size,) = struct.unpack_from("<I", data, 4)
    if size > _LARGEST:
        raise ValueError("too large")
    return data[_HEAD : _HEAD + size] if data[8:12] == _PLAIN else _unpacked(data, size)


def _unpacked(data: bytes, size: int) -> bytes:
    """What the tokens behind the head say: bytes, or stretches of what has come before."""
    found = bytearray(_USUAL)  # the window is the last 4,096 bytes of it
    first = len(_USUAL)
    at = _HEAD
    while at < len(data) and len(found) - first < size:
        flags, at = data[at], at + 1
        for bit in range(8):
            if not flags >> bit & 1:
                found += data[at : at + 1]
                at += 1
                continue
            if at + 2 > len(data):
                break
            (token,) = struct.unpack_from(">H", data, at)
            at += 2
            back = (len(found) - (token >> 4)) % _WINDOW
            if not back:  # a stretch that begins where the next byte goes: the end
                return bytes(found[first : first + size])
            begin = len(found) - back
            if begin < 0:
                raise ValueError("a stretch before the beginning")
            for _ in range((token & 0x0F) + 2):  # it may run into what it writes itself
                found.append(found[begin])
                begin += 1
    return bytes(found[first : first + size])
