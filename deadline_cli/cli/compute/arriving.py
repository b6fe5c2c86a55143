"""The lines of a stream as they arrive, in UTF-8 or GB18030."""

from __future__ import annotations

import os
from collections.abc import Iterator

from deadline_cli.errors import DeadlineError

_LONGEST_LINE = 1_000_000  # bytes
_AT_ONCE = 1 << 19  # bytes


def arriving_lines(descriptor: int) -> Iterator[list[str]]:
    """The lines of a stream in batches of what has arrived, so that an answer never waits for the next line.

    Raises DeadlineError for a line without an end.
    """
    begun: list[bytes] = []
    length = 0
    first, text = True, _Text()
    while chunk := os.read(descriptor, _AT_ONCE):
        if first and chunk.startswith(b"\xef\xbb\xbf"):
            chunk = chunk[3:]
        first = False
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


class _Text:
    """Lines in UTF-8 or, as Chinese Windows writes them, in GB18030: the first line that is only one of them decides.

    Bytes that are neither become marks that no date or rule has, so the line is refused.
    """

    def __init__(self) -> None:
        self.encodings = ("utf-8", "gb18030")

    def lines(self, lines: list[bytes]) -> list[str]:
        """Several lines; together where nothing about them has to be found out."""
        if self.encodings[0] == "utf-8":
            whole = b"\n".join(lines)
            if b"\r" not in whole:
                try:
                    return whole.decode().split("\n")
                except UnicodeDecodeError:
                    pass
        return [self.read(line) for line in lines]

    def read(self, line: bytes) -> str:
        line = line.removesuffix(b"\r")
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
