"""The head of a Word 97–2003 file, which says where its tables stand ([MS-DOC] 2.5)."""

from __future__ import annotations

import struct


def longs_of(main: bytes) -> int:
    """Where the long numbers of the file's head begin."""
    return 34 + 2 * numbers("<H", main, 32)[0] + 2


def pairs_of(main: bytes) -> int:
    """Where the pairs of the file's head begin, which say where its tables stand."""
    longs = longs_of(main)
    return longs + 4 * numbers("<H", main, longs - 2)[0] + 2


def numbers(shape: str, data: bytes, offset: int) -> tuple[int, ...]:
    """Numbers out of bytes; ValueError where the file ends before."""
    try:
        return struct.unpack_from(shape, data, offset)
    except struct.error as problem:
        raise ValueError(str(problem)) from None
