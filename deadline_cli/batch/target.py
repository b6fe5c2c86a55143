"""Where a table goes: a file that replaces the old one only when it is whole, or a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from deadline_cli.batch.packing import packed
from deadline_cli.whole_file import whole_file, written


@contextmanager
def target_file(path: str | None) -> Iterator[BinaryIO]:
    """A file open for writing, packed where its suffix says so; None and `-` are standard output.

    An interrupted run leaves the old file as it was.
    """
    if path is None or path == "-":
        with written("standard output"):
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        return
    with whole_file(path) as temporary, temporary.open("wb", buffering=1 << 20) as file, packed(file, path) as out:
        yield out
