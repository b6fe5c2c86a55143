"""The saved answers of a file with their lines; those that stand are passed over by look-up, on all processors."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from deadline_cli.cli.standing import LOOK, STANDS, StandingLines
from deadline_cli.errors import DeadlineError, LibraryReason, Message, system_reason
from deadline_cli.given_file import open_given

_AT_ONCE = 4000  # lines
_FIRST = 4  # pieces by which it is seen whether most lines are today's word for word
_LONGEST_LINE = 256_000_000  # characters; answers saved as one array are one line
_LARGE = 1 << 23  # bytes from which worker processes are worth their start


class SavedAnswers:
    """The objects of a file, or why a line holds none.

    With `pass_over` those that stand are left out and counted in `standing`.
    """

    def __init__(self, file: str, pass_over: bool) -> None:
        self.standing = 0
        self._file, self._pass_over = file, pass_over
        self._today = StandingLines()

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        with _opened(self._file) as source:
            first = _line_of(source)
            if first.strip() in ("[", "{"):
                # A file of indented JSON is read whole.
                yield from self._not_standing(_whole(first + _rest_of(source)))
                return
            number = 0
            for lines, marks in self._weighed(source, first):
                for line, mark in zip(lines, marks, strict=True):
                    number += 1
                    if mark == LOOK:
                        yield from self._not_standing(_objects(number, line))
                    else:
                        self.standing += mark == STANDS

    def _not_standing(self, found: Iterator[tuple[int, Any]]) -> Iterator[tuple[int, Any]]:
        for number, saved in found:
            if self._pass_over and isinstance(saved, dict) and "error" not in saved and self._today.stands(saved):
                self.standing += 1
            else:
                yield number, saved

    def _weighed(self, source: TextIO, first: str) -> Iterator[tuple[list[str], str]]:
        """Lines by the thousand (of standard input one by one, as they come), with a mark for each."""
        pieces = _pieces(source, first, 1 if self._file == "-" else _AT_ONCE)
        if not self._pass_over:
            for lines in pieces:
                yield lines, LOOK * len(lines)
            return
        from deadline_cli.cli.workers import cores, workers

        if self._file == "-" or os.fstat(source.fileno()).st_size < _LARGE or cores() < 2:
            for lines in pieces:
                yield lines, self._today.weigh(lines)
            return
        for lines in islice(pieces, _FIRST):
            yield lines, self._today.weigh(lines)
        if self._today.repeated * 2 > self._today.weighed:
            # To compare lines takes less than to send them to another process.
            for lines in pieces:
                yield lines, self._today.weigh(lines)
            return
        weigh([first])  # what a worker needs is loaded before it begins, once for all of them
        with workers(cores()) as pool:
            waiting: deque[tuple[list[str], Future[str]]] = deque()
            for lines in pieces:
                waiting.append((lines, pool.submit(weigh, lines)))
                if len(waiting) > 2 * cores():
                    lines, marks = waiting.popleft()
                    yield lines, marks.result()
            for lines, marks in waiting:
                yield lines, marks.result()


def weigh(lines: list[str]) -> str:
    """The marks of some lines, in a worker process."""
    return _of_worker().weigh(lines)


@cache
def _of_worker() -> StandingLines:
    return StandingLines()


def _pieces(source: TextIO, first: str, size: int) -> Iterator[list[str]]:
    if first:
        yield [first]
    # A file has an end, and so have its lines; what a pipe or a device sends need not.
    rest = source if stat.S_ISREG(os.fstat(source.fileno()).st_mode) else iter(partial(_line_of, source), "")
    while lines := list(islice(rest, size)):
        yield lines


def _line_of(source: TextIO) -> str:
    """The next line, "" at the end. Raises DeadlineError for one without an end."""
    line = source.readline(_LONGEST_LINE + 1)
    if len(line) > _LONGEST_LINE:
        raise DeadlineError("a line is longer than 256 MB; this is no file of answers")
    return line


def _rest_of(source: TextIO) -> str:
    """All that is left. Raises DeadlineError for more than any register holds: a pipe may have no end."""
    rest = source.read(_LONGEST_LINE + 1)
    if len(rest) > _LONGEST_LINE:
        raise DeadlineError("a list of answers is larger than 256 MB; write an object a line")
    return rest


def _opened(file: str) -> TextIO:
    if file == "-":
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]
        return sys.stdin
    try:
        return io.TextIOWrapper(open_given(Path(file)), encoding="utf-8-sig", errors="replace")
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
