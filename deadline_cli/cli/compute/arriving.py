"""The lines of a stream as they arrive, in UTF-8, GB18030 or, with its mark, UTF-16."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterator

from deadline_cli.errors import DeadlineError, Named

_LONGEST_LINE = 1_000_000  # bytes
_AT_ONCE = 1 << 19  # bytes


def arriving_lines(descriptor: int) -> Iterator[list[str]]:
    """The lines of a stream in batches of what has arrived, so that an answer never waits for the next line.

    Raises DeadlineError for a line without an end, and for a stream that is no text.
    """
    begun: list[bytes] = []
    length = 0
    text = _Text()
    for chunk in _chunks(descriptor):
        *whole, rest = chunk.split(b"\n")
        if whole:
            whole[0] = b"".join((*begun, whole[0]))
            begun.clear()
            length = 0
            yield text.lines(whole)
        if rest:
            begun.append(rest)
            length += len(rest)
        if length > _LONGEST_LINE:
            raise DeadlineError("a line is longer than 1 MB; a line is DATE<TAB>RULE")
    if begun:
        yield [text.read(b"".join(begun))]


def _chunks(descriptor: int) -> Iterator[bytes]:
    """What has arrived, without a mark, UTF-16 as UTF-8; lines end in newlines, whether they ended in CR or CRLF."""
    from deadline_cli.texts.first_bytes import lines_of_other_encodings

    chunk = os.read(descriptor, _AT_ONCE)
    decoder = lines_of_other_encodings(chunk, Named("standard input"))
    if decoder is None:
        chunk = chunk.removeprefix(codecs.BOM_UTF8)
    cr = b""  # a CR at a chunk's end, whose LF may be the next chunk's first byte
    while chunk:
        if decoder is not None:
            chunk = decoder.decode(chunk).encode()
        if cr or b"\r" in chunk:
            chunk = cr + chunk
            cr = b"\r" if chunk.endswith(b"\r") else b""
            chunk = chunk.removesuffix(cr).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        yield chunk
        chunk = os.read(descriptor, _AT_ONCE)
    if cr:
        yield b"\n"


class _Text:
    """Lines in UTF-8 or, as Chinese Windows writes them, in GB18030: the first line that is only one of them decides.

    Bytes that are neither become marks that no date or rule has, so the line is refused.
    """

    def __init__(self) -> None:
        self.encodings = ("utf-8", "gb18030")

    def lines(self, lines: list[bytes]) -> list[str]:
        """Several lines; together where nothing about them has to be found out."""
        if self.encodings[0] == "utf-8":
            try:
                return b"\n".join(lines).decode().split("\n")
            except UnicodeDecodeError:
                pass
        return [self.read(line) for line in lines]

    def read(self, line: bytes) -> str:
        if line.isascii():
            return line.decode("ascii")
        for encoding in self.encodings:
            try:
                found = line.decode(encoding)
            except UnicodeDecodeError:
                continue
            if encoding != self.encodings[0]:
                self.encodings = self.encodings[::-1]
            return found
        return line.decode("utf-8", errors="replace")
