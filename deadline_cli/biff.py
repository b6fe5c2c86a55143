"""The records in which .xls (BIFF) and .xlsb (BIFF12) keep a workbook. [MS-XLS] 2.1.4, [MS-XLSB] 2.1.4."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final, TypeAlias

Records: TypeAlias = Iterator[tuple[int, bytes]]
"""Each record's number and its body."""

_BEGIN, _END = 0x809, 0x0A
_FLAG_WIDE: Final = 1  # characters of two bytes


def records_of_xls(stream: bytes, at: int) -> Records:
    """The records of one part of the stream, those of charts within it left out."""
    depth = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        depth += (kind == _BEGIN) - (kind == _END)
        if depth < 1:
            return
        if depth == 1:
            yield kind, stream[at + 4 : at + 4 + size]
        at += 4 + size


def records_of_xlsb(part: bytes) -> Records:
    """The records of a part; raises IndexError where one is cut off."""
    at = 0
    while at < len(part):
        kind, at = _number(part, at, 2)
        size, at = _number(part, at, 4)
        yield kind, part[at : at + size]
        at += size


def wide_text(body: bytes, at: int) -> tuple[str, int]:
    """A text of two bytes a character behind their number, and where it ends."""
    end = at + 4 + 2 * struct.unpack_from("<I", body, at)[0]
    return body[at + 4 : end].decode("utf-16-le", "replace"), end


def narrow_text(body: bytes, width: int, encoding: str, *, is_new: bool) -> str:
    """A text behind the number of its characters, `width` bytes; since Excel 97 a flag says how wide they are."""
    count = int.from_bytes(body[:width], "little")
    if not is_new:
        return body[width : width + count].decode(encoding, "replace")
    if body[width] & _FLAG_WIDE:
        return body[width + 1 : width + 1 + 2 * count].decode("utf-16-le", "replace")
    return body[width + 1 : width + 1 + count].decode("latin-1")


def _number(part: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of seven bits a byte, in at most so many bytes, and where it ends."""
    value = 0
    for place in range(most):
        value |= (part[at + place] & 0x7F) << 7 * place
        if not part[at + place] & 0x80:
            break
    return value, at + place + 1
