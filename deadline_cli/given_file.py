"""Files and folders as the user named them: nothing of them is waited for without end, or passed over unsaid."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from deadline_cli.errors import DeadlineError, system_reason

PATIENCE: Final = 10.0
"""The seconds in which somebody must open a named pipe to write into it."""


class NobodyWrites(OSError):
    """A named pipe that nobody opened for writing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.filename, self.strerror = str(path), f"nobody writes into this pipe (waited {PATIENCE:g} s)"


def open_given(path: Path) -> BinaryIO:
    """The file at `path`, opened to be read.

    A named pipe is waited for as cat waits, but not for ever: once it has a writer it is read to its end, however slow
    that one is. Raises OSError as open does, NobodyWrites where no writer came.
    """
    if stat.S_ISFIFO(path.stat().st_mode):
        return _pipe(path)
    return path.open("rb")


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
