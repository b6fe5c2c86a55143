"""The saved answers of a file with their lines; those that stand are passed over by look-up, on all processors."""

from __future__ import annotations

import codecs
import json
import os
import re
import stat
import sys
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from concurrent.futures import Future

from deadline_cli.cli.standing import LOOK, STANDS, StandingLines
from deadline_cli.errors import DeadlineError, LibraryReason, Message, Named, system_reason
from deadline_cli.given_file import open_given
from deadline_cli.texts.first_bytes import lines_of_other_encodings

_AT_ONCE = 1 << 22  # bytes
_LONGEST_LINE = 256_000_000  # bytes; answers saved as one array are one line
_INDENTED = (b"[", b"{")  # the first line of a file of indented JSON, which is read whole
_OTHER_FORM = re.compile(rb'\s*+\{?\s*+"schema":\s*"(deadline\.(?!compute/)\w+/\d+)"')
_LARGE = 1 << 23  # bytes from which worker processes are worth their start


class SavedAnswers:
    """The objects of a file, or why a line holds none.

    With `pass_over` those that stand are left out and counted in `standing`.
    """

    def __init__(self, file: str, pass_over: bool) -> None:
        self.standing = 0
        self._file, self._pass_over = file, pass_over
        self._place = Named("standard input") if file == "-" else file
        self._today = StandingLines()

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        with _opened(self._file) as source:
            first = _line_of(source)
            if decoder := lines_of_other_encodings(first, self._place):
                yield from self._not_standing(_all_of(decoder.decode(first + _rest_of(source))))
                return
            first = first.removeprefix(codecs.BOM_UTF8)
            if other := _OTHER_FORM.match(first):
                raise DeadlineError(
                    "{path} holds {form}; recheck reads what deadline compute saved",
                    path=self._place,
                    form=other[1].decode(),
                )
            if first.strip() in _INDENTED:
                yield from self._not_standing(_whole(_text(first + _rest_of(source))))
                return
            number = 0
            for lines, marks in self._weighed(source, first):
                if LOOK not in marks:
                    number += len(marks)
                    self.standing += marks.count(STANDS)
                    continue
                for line, mark in zip(lines(), marks, strict=True):
                    number += 1
                    if mark == LOOK:
                        yield from self._not_standing(_objects(number, _text(line)))
                    else:
                        self.standing += mark == STANDS

    def _not_standing(self, found: Iterator[tuple[int, Any]]) -> Iterator[tuple[int, Any]]:
        for number, saved in found:
            if self._pass_over and isinstance(saved, dict) and "error" not in saved and self._today.stands(saved):
                self.standing += 1
            else:
                yield number, saved

    def _weighed(self, source: BinaryIO, first: bytes) -> Iterator[tuple[Callable[[], list[bytes]], str]]:
        """Lines by the thousand (of standard input one by one, as they come), with a mark for each."""
        weigh = self._today.weigh if self._pass_over else _look
        if first:
            lines = first.splitlines(keepends=True)
            yield partial(list, lines), weigh(lines)
        if not stat.S_ISREG(os.fstat(source.fileno()).st_mode) or self._file == "-":
            # A file has an end, and so have its lines; what a pipe or a device sends need not.
            for line in iter(partial(_line_of, source), b""):
                lines = line.splitlines(keepends=True)
                yield partial(list, lines), weigh(lines)
            return
        pieces = _pieces(source)
        for piece in pieces if not self._on_all_cores(source) else islice(pieces, 1):
            lines = _lines_of(self._file, *piece)
            yield partial(list, lines), weigh(lines)
        yield from self._in_workers(pieces)

    def _on_all_cores(self, source: BinaryIO) -> bool:
        from deadline_cli.cli.workers import cores

        return self._pass_over and os.fstat(source.fileno()).st_size >= _LARGE and cores() > 1

    def _in_workers(self, pieces: Iterator[tuple[int, int]]) -> Iterator[tuple[Callable[[], list[bytes]], str]]:
        """The pieces that are left, read and weighed by worker processes, which know what was learnt before them."""
        first = next(pieces, None)
        if first is None:
            return
        from deadline_cli.cli.workers import cores, workers

        global _of_workers
        _of_workers = self._today  # which a forked process has from its begin
        with workers(cores()) as pool:
            waiting: deque[tuple[tuple[int, int], Future[str]]] = deque()
            for piece in chain((first,), pieces):
                waiting.append((piece, pool.submit(weigh, self._file, *piece)))
                if len(waiting) > 2 * cores():
                    piece, marks = waiting.popleft()
                    yield partial(_lines_of, self._file, *piece), marks.result()
            for piece, marks in waiting:
                yield partial(_lines_of, self._file, *piece), marks.result()


_of_workers: StandingLines | None = None


def weigh(file: str, begin: int, end: int) -> str:
    """The marks of the lines of a piece, in a worker process."""
    global _of_workers
    if _of_workers is None:
        _of_workers = StandingLines()
    return _of_workers.weigh(_lines_of(file, begin, end))


def _look(lines: list[bytes]) -> str:
    return LOOK * len(lines)


def _pieces(source: BinaryIO) -> Iterator[tuple[int, int]]:
    """Where the pieces of a file begin and end, at ends of lines."""
    begin, end = source.tell(), os.fstat(source.fileno()).st_size
    while begin < end:
        source.seek(begin + _AT_ONCE)
        _line_of(source)
        yield begin, min(source.tell(), end)
        begin = source.tell()


def _lines_of(file: str, begin: int, end: int) -> list[bytes]:
    with Path(file).open("rb") as source:
        source.seek(begin)
        return source.read(end - begin).splitlines(keepends=True)


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace")


def _line_of(source: BinaryIO) -> bytes:
    """The next line, empty at the end. Raises DeadlineError for one without an end."""
    line = source.readline(_LONGEST_LINE + 1)
    if len(line) > _LONGEST_LINE:
        raise DeadlineError("a line is longer than 256 MB; this is no file of answers")
    return line


def _rest_of(source: BinaryIO) -> bytes:
    """All that is left. Raises DeadlineError for more than any register holds: a pipe may have no end."""
    rest = source.read(_LONGEST_LINE + 1)
    if len(rest) > _LONGEST_LINE:
        raise DeadlineError("a list of answers is larger than 256 MB; write an object a line")
    return rest


def _opened(file: str) -> BinaryIO:
    if file == "-":
        return sys.stdin.buffer
    try:
        return open_given(Path(file))
    except OSError as problem:
        raise DeadlineError("{file}: {reason}", file=file, reason=system_reason(problem)) from None


def _objects(number: int, line: str) -> Iterator[tuple[int, Any]]:
    """The saved objects of a line."""
    if not line.strip():
        return
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as problem:
        yield number, DeadlineError("not JSON: {problem}", problem=_short(problem))
        return
    for saved in found if isinstance(found, list) else [found]:
        yield number, saved if isinstance(saved, dict) else DeadlineError("not a JSON object of compute")


def _all_of(text: str) -> Iterator[tuple[int, Any]]:
    """The saved objects of a text that was no UTF-8 (the > of PowerShell writes UTF-16)."""
    lines = text.split("\n")
    if lines[0].strip().encode() in _INDENTED:
        yield from _whole(text)
        return
    for number, line in enumerate(lines, 1):
        yield from _objects(number, line)


def _whole(text: str) -> Iterator[tuple[int, Any]]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as problem:
        yield getattr(problem, "lineno", 1), DeadlineError("not JSON: {problem}", problem=_short(problem))
        return
    for number, saved in enumerate(found if isinstance(found, list) else [found], 1):
        yield number, saved if isinstance(saved, dict) else DeadlineError("not a JSON object of compute")


def _short(problem: Exception) -> Message:
    if isinstance(problem, json.JSONDecodeError):
        return LibraryReason(f"{problem.msg.lower()} at column {problem.colno}", fault=problem.msg)
    if isinstance(problem, RecursionError):
        return Message("nested too deeply")
    return Message("a number has too many digits")
