"""The bytes of a table on disk or from a pipe, as UTF-8 in blocks of whole lines, whatever their encoding."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

from deadline_cli.batch.big5 import WITH_HONG_KONG, is_plain, plainly
from deadline_cli.errors import DeadlineError, Message
from deadline_cli.texts.characters import traditional_forms
from deadline_cli.texts.decoding import not_in, sense
from deadline_cli.texts.first_bytes import MARKS, suffix_of

_BLOCK = 1 << 20
_LARGE_BLOCK = 1 << 21  # larger ones take as long, and more memory
LONGEST_LINE = 1 << 28
_AS_IT_CAN = "deadline.as-it-can"
_SWAP = bytes.maketrans(b"\r\n", b"\n\r")


class Source:
    """Lines of a file that may be larger than memory; `place` is how messages call it.

    `bom` is the mark that the file begins with. Bytes that are no text in the file's encoding survive: `encode` gives
    them back as they were. Of a file whose lines end in carriage returns alone (old Macs, some exports of Excel) the
    lines end in newlines here, and `encode` turns them back.
    """

    def __init__(self, file: BinaryIO, place: str, progress: Callable[[int], None] | None = None) -> None:
        self._file, self._place = file, place
        self._block = _BLOCK
        self._progress = progress
        self._rest = b""
        self._end = False
        self._name: str | None = None
        self._decoder: codecs.IncrementalDecoder | None = None
        self._plain_big5 = False  # whether it is Big5 and has none of Hong Kong's characters so far
        self._swapped: bool | None = None
        self._given = 0  # bytes that the decoder was given
        self._head = file.read(5)
        if suffix := suffix_of(self._head):
            raise self._refused(
                Message("this is no text but, by its first bytes, a {suffix} file; call it so", suffix=suffix)
            )
        self.bom = next((bom for bom in MARKS if self._head.startswith(bom)), b"")
        if self.bom:
            self._head = self._head[len(self.bom) :]
            self._given = len(self.bom)
            self._read_as(MARKS[self.bom])

    def take_more_at_once(self) -> None:
        """Read blocks that are worth a column engine's while."""
        self._block = _LARGE_BLOCK

    def take(self) -> bytes:
        """The next lines, whole ones (the file's last may lack its newline); nothing at the end."""
        parts: list[bytes | memoryview] = [self._rest] if self._rest else []
        self._rest = b""
        while not self._end:
            block = self._read()
            cut = block.rfind(b"\n") + 1
            if cut:
                # Views, because a copy of every block is a tenth of the whole time.
                parts.append(memoryview(block)[:cut])
                self._rest = block[cut:]
                break
            parts.append(block)
            if sum(map(len, parts)) > LONGEST_LINE:
                raise self._refused(Message("a line is longer than 256 MB; this is no table of text"))
        return b"".join(parts)

    def give_back(self, lines: bytes) -> None:
        """Let the next `take` begin with these."""
        self._rest = lines + self._rest

    def line(self) -> bytes:
        """The next line alone."""
        lines = self.take()
        cut = lines.find(b"\n") + 1 or len(lines)
        self.give_back(lines[cut:])
        return lines[:cut]

    @property
    def transcodes(self) -> bool:
        """Whether the file's bytes are others than those given here: another encoding, other ends of lines."""
        return self._decoder is not None or bool(self._swapped)

    def encode(self, text: bytes) -> bytes:
        """From UTF-8 and newlines back to the file's own encoding and ends of lines.

        What we say in characters that the encoding lacks (Big5 has no 请) is said in traditional ones.
        """
        if self._swapped:
            text = text.translate(_SWAP)
        if self._decoder is None:
            return text
        told = text.decode("utf-8", "surrogateescape")
        return (plainly(told) if self._plain_big5 else told).encode(str(self._name), _AS_IT_CAN)

    def _read(self) -> bytes:
        raw = self._file.read(self._block)
        if self._head:
            raw, self._head = self._head + raw, b""
        self._end = not raw
        if self._progress:
            self._progress(len(raw))
        if self._name is None and not raw.isascii():
            self._read_as(_encoding_of(raw))
        if self._decoder is not None:
            raw = self._decoded(raw, self._decoder)
        if self._swapped is None and raw:
            self._swapped = b"\r" in raw and b"\n" not in raw
        return raw.translate(_SWAP) if self._swapped else raw

    def _decoded(self, raw: bytes, decoder: codecs.IncrementalDecoder) -> bytes:
        """UTF-8 of the next bytes. Raises DeadlineError for broken UTF-16."""
        waiting = decoder.getstate()[0]
        try:
            text = decoder.decode(raw, final=self._end)
        except UnicodeDecodeError as problem:
            byte = problem.object[problem.start]
            at = self._given - len(waiting) + problem.start
            raise self._refused(not_in(str(self._name), at, byte).message) from None
        self._given += len(raw)
        self._plain_big5 = self._plain_big5 and is_plain(text)
        return text.encode("utf-8", "surrogateescape")

    def _refused(self, reason: Message) -> DeadlineError:
        return DeadlineError("{path}: {reason}", path=self._place, reason=reason)

    def _read_as(self, name: str) -> None:
        self._name = name
        if name != "utf-8":
            # Single bytes survive as they are; UTF-16 has none.
            errors = "strict" if name.startswith("utf-16") else "surrogateescape"
            self._decoder = codecs.getincrementaldecoder(name)(errors)
            self._plain_big5 = name == WITH_HONG_KONG


def _as_it_can(problem: UnicodeError) -> tuple[str | bytes, int]:
    """The traditional character in place of the first that the encoding lacks, or the byte that it stands for."""
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    char = problem.object[problem.start]
    if "\udc80" <= char <= "\udcff":
        return bytes([ord(char) - 0xDC00]), problem.start + 1
    form = traditional_forms().get(char, "?")
    try:
        form.encode(problem.encoding)
    except UnicodeEncodeError:
        form = "?"
    return form, problem.start + 1


codecs.register_error(_AS_IT_CAN, _as_it_can)


def _encoding_of(raw: bytes) -> str:
    """UTF-8; where it cannot be that GB18030 or Big5, whichever gives sense; a character may be cut off at the end."""
    readings: dict[str, str] = {}
    for name in ("utf-8", "gb18030", WITH_HONG_KONG):
        with suppress(UnicodeDecodeError):
            readings[name] = codecs.getincrementaldecoder(name)().decode(raw)
        if name == "utf-8" and readings:
            return name
    if not readings:
        return "utf-8"
    # Almost any bytes of one of the two are some characters of the other.
    return max(readings, key=lambda name: (sense(readings[name]), name == "gb18030"))
