"""The words that cells of an .xls share, with the fonts of their stretches ([MS-XLS] 2.4.265, 2.5.293, 2.4.58)."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import pairwise
from typing import Final

from deadline_cli.records import NamedTuple

_SHARED, _GOES_ON = 0xFC, 0x3C
_WIDE, _WITH_MORE, _OF_STRETCHES = 1, 4, 8
_MOST: Final = 2_000_000  # words


class Stretches(NamedTuple):
    """The words of a cell, and from which character on which font writes them; before, that of the cell."""

    words: str
    fonts: tuple[tuple[int, int], ...]

    def parts(self) -> Iterator[tuple[str, int | None]]:
        """Each stretch of words with its font, None for that of the cell."""
        edges: list[tuple[int, int | None]] = [(0, None), *self.fonts, (len(self.words), None)]
        for (start, font), (end, _) in pairwise(edges):
            if start < end:
                yield self.words[start:end], font


def stretches_of(records: Iterable[tuple[int, bytes]]) -> dict[int, Stretches]:
    """Those of the shared words that have fonts of their own, by their numbers, as far as these can be read."""
    held: list[bytes] = []
    for kind, body in records:
        if kind == _SHARED:
            held = [body]
        elif kind == _GOES_ON and held:
            held.append(body)
        elif held:
            break
    if not held or len(held[0]) < 8:
        return {}
    reader = _Reader(held)
    _, count = struct.unpack("<II", reader.take(8))
    found: dict[int, Stretches] = {}
    with suppress(struct.error):
        for number in range(min(count, _MOST)):
            words, fonts = reader.words()
            if fonts:
                found[number] = Stretches(words, fonts)
    return found


class _Reader:
    """Reads over the ends of records; characters that go on in the next one begin with their width anew."""

    def __init__(self, held: Sequence[bytes]) -> None:
        self._held = held
        self._number = self._at = 0

    def take(self, size: int) -> bytes:
        found = b""
        while len(found) < size:
            if self._at >= len(self._held[self._number]):
                self._next()
            part = self._held[self._number][self._at : self._at + size - len(found)]
            self._at += len(part)
            found += part
        return found

    def words(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        length, flags = struct.unpack("<HB", self.take(3))
        runs = struct.unpack("<H", self.take(2))[0] if flags & _OF_STRETCHES else 0
        more = struct.unpack("<I", self.take(4))[0] if flags & _WITH_MORE else 0
        words = self._characters(length, bool(flags & _WIDE))
        fonts = tuple(struct.iter_unpack("<HH", self.take(4 * runs)))
        self.take(more)
        return words, fonts

    def _characters(self, length: int, is_wide: bool) -> str:
        words = ""
        while len(words) < length:
            if self._at >= len(self._held[self._number]):
                self._next()
                is_wide = bool(self.take(1)[0] & _WIDE)
            width = 2 if is_wide else 1
            room = (len(self._held[self._number]) - self._at) // width
            if room < 1:
                raise struct.error("a character is cut")
            size = min(room, length - len(words)) * width
            part = self._held[self._number][self._at : self._at + size]
            self._at += size
            words += "".join(map(chr, struct.unpack(f"<{size // 2}H", part))) if is_wide else part.decode("latin-1")
        return words

    def _next(self) -> None:
        self._number, self._at = self._number + 1, 0
        if self._number >= len(self._held):
            raise struct.error("the shared words end too early")
