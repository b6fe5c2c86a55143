"""The documents that were dropped, in a private folder, for their copies; the oldest goes first, and all at the end."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from deadline_cli.output.common.safe import clean
from deadline_cli.whole_file import is_running, written

MOST_KEPT: Final = 200
MOST_BYTES: Final = 1_000_000_000
_PREFIX: Final = "deadline-desk-"


class Kept:
    """The documents by their keys: how each is called, and where it lies."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._names: dict[str, str] = {}
        self._sizes: dict[str, int] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._names

    def keep(self, data: bytes | bytearray, name: str) -> str:
        """Put a document down and give its key. Raises DeadlineError where the disk has no room."""
        key = secrets.token_hex(8)
        place = self.folder / key
        try:
            with written(name):
                place.write_bytes(data)
        except BaseException:
            place.unlink(missing_ok=True)
            raise
        self._names[key], self._sizes[key] = name, len(data)
        while len(self._names) > MOST_KEPT or (len(self._names) > 1 and sum(self._sizes.values()) > MOST_BYTES):
            oldest = next(iter(self._names))
            del self._names[oldest], self._sizes[oldest]
            self.path(oldest).unlink(missing_ok=True)
        return key

    def path(self, key: str) -> Path:
        """Where a document lies, or lay."""
        return self.folder / key

    def name(self, key: str) -> str:
        """How the user's file is called."""
        return self._names[key]


def called(given: str) -> str:
    """A file's own name without its folder, as it may be shown and a copy called; it is never used as a path."""
    name = given.replace("\\", "/").rpartition("/")[2][:200]
    return clean(name).replace("\N{REPLACEMENT CHARACTER}", "_") if name.strip(" .") else "text.txt"


@contextmanager
def private_folder() -> Iterator[Path]:
    """A folder that only this user reads and that goes at the end; what a killed desk left behind goes at once."""
    _sweep(Path(tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(prefix=f"{_PREFIX}{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _sweep(where: Path) -> None:
    with suppress(OSError):
        for folder in where.glob(f"{_PREFIX}*-*"):
            process, found = folder.name[len(_PREFIX) :].partition("-")[0], folder.lstat()
            own = stat.S_ISDIR(found.st_mode) and (os.name != "posix" or found.st_uid == os.getuid())
            if own and process.isascii() and process.isdigit() and not is_running(int(process)):
                shutil.rmtree(folder, ignore_errors=True)
