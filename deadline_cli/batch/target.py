"""Where a table goes: a file that replaces the old one only when it is whole, or a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from deadline_cli.errors import DeadlineError


@contextmanager
def target_file(path: str | None) -> Iterator[BinaryIO]:
    """A file open for writing; None and `-` are standard output. An interrupted run leaves the old file as it was."""
    if path is None or path == "-":
        with _named("standard output"):
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        return
    with whole_file(path) as temporary, temporary.open("wb", buffering=1 << 20) as file:
        yield file


@contextmanager
def whole_file(path: str) -> Iterator[Path]:
    """A path beside the target that takes its place when everything is written."""
    # A link stays a link: the file it points at is replaced.
    goal = Path(path).resolve()
    if goal.is_dir():
        raise DeadlineError(f"{path} is a folder; name a file to write")
    with _named(path):
        if goal.exists() and not goal.is_file():
            # /dev/null or a named pipe: nothing to replace.
            yield goal
            return
        temporary = goal.with_name(f".{goal.name}.{os.getpid()}.part")
        try:
            # Made as any other file, so that it gets the rights that the user's files get.
            temporary.open("xb").close()
            if goal.exists():
                temporary.chmod(goal.stat().st_mode & 0o7777)
            yield temporary
            temporary.replace(goal)
        finally:
            temporary.unlink(missing_ok=True)


@contextmanager
def _named(place: str) -> Iterator[None]:
    """Say where writing failed; a reader that has gone is no failure."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise DeadlineError(f"{place}: {(problem.strerror or str(problem)).lower()}") from None
