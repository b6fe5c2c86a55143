"""Files and folders as the user named them: nothing of them is waited for without end, or passed over unsaid."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from deadline_cli.errors import DeadlineError, system_reason

PATIENCE: Final = 10.0
"""The seconds in which somebody must open the other end of a named pipe."""


class NobodyWrites(OSError):
    """A named pipe that nobody opened for writing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.filename, self.strerror = str(path), f"nobody writes into this pipe (waited {PATIENCE:g} s)"


class NobodyReads(OSError):
    """A named pipe that nobody opened for reading."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.filename, self.strerror = str(path), f"nobody reads from this pipe (waited {PATIENCE:g} s)"


def open_given(path: Path) -> BinaryIO:
    """The file at `path`, opened to be read.

    A named pipe is waited for as cat waits, but not for ever: once it has a writer it is read to its end, however slow
    that one is. Raises OSError as open does, NobodyWrites where no writer came.
    """
    try:
        mode = path.stat().st_mode
    except ValueError:  # a zero byte or half a character in the name
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from None
    return _pipe(path) if stat.S_ISFIFO(mode) else path.open("rb")


def _pipe(path: Path) -> BinaryIO:
    """A pipe's end for reading: opening it waits for a writer, and only another thread can be left waiting."""
    from threading import Thread

    opened: list[BinaryIO] = []
    waiting = Thread(target=lambda: opened.append(path.open("rb")), daemon=True)
    waiting.start()
    waiting.join(PATIENCE)
    if opened:
        return opened[0]
    os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))  # which lets the thread go
    waiting.join()
    opened[0].close()
    raise NobodyWrites(path)


@contextmanager
def read_by_somebody(path: Path) -> Iterator[None]:
    """Wait until somebody reads from the named pipe at `path`, but not for ever; for what is no such pipe do not wait.

    Raises NobodyReads where no reader came.
    """
    if not stat.S_ISFIFO(path.stat().st_mode):
        yield
        return
    end, stop = None, time.monotonic() + PATIENCE
    while end is None:
        try:
            end = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as problem:
            if problem.errno != errno.ENXIO:
                raise
            if time.monotonic() >= stop:
                raise NobodyReads(path) from None
            time.sleep(0.02)
    try:
        yield  # this end stays open, so that the reader does not take a pause for the end
    finally:
        os.close(end)


def files_below(folder: Path, *, special: bool = False) -> Iterator[Path]:
    """Every file in a folder and the folders below it, links that lead nowhere among them.

    Pipes, sockets and devices only if `special`. Links to folders are not followed. Raises DeadlineError for a folder
    that cannot be read.
    """

    def refuse(problem: OSError) -> None:
        reason = system_reason(problem)
        raise DeadlineError("{path}: {reason}", path=problem.filename, reason=reason) from None

    for top, _, names in os.walk(folder, onerror=refuse):
        yield from (path for path in map(Path(top).joinpath, names) if special or is_file_or_broken(path))


def is_file_or_broken(path: Path) -> bool:
    """Whether there is a file to read, or a link in its place that leads to none."""
    return path.is_file() or (path.is_symlink() and not path.exists())
