"""Files that are read twice or from their end, and files that are written as a whole."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deadline_cli.batch.formats import Format, opened
from deadline_cli.batch.packing import packing_of
from deadline_cli.batch.target import target_file
from deadline_cli.whole_file import whole_file


@contextmanager
def file_for(target: str | None) -> Iterator[Path]:
    """A path to write a whole file to: the target's, or of a pipe one whose bytes follow when it is whole."""
    if target not in (None, "-") and packing_of(target) is None:
        with whole_file(str(target)) as path:
            yield path
        return
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "table"
        yield whole
        with whole.open("rb") as file, target_file(target) as out:
            while block := file.read(1 << 20):
                out.write(block)


@contextmanager
def on_disk(given: str, kind: Format) -> Iterator[Path]:
    """A path that can be read twice and from its end: the file itself, or a copy of a pipe or of a packed file."""
    if given != "-" and packing_of(given) is None and Path(given).is_file():
        yield Path(given)
        return
    with tempfile.TemporaryDirectory() as folder, opened(given) as file:
        copy = Path(folder) / f"table.{kind}"
        with copy.open("wb") as out:
            while block := file.read(1 << 20):
                out.write(block)
        yield copy
