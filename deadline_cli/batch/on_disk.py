"""Files that are read twice or from their end, and files that are written as a whole."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from deadline_cli.batch.formats import Format, opened, place_of
from deadline_cli.batch.packing import packing_of
from deadline_cli.batch.source import LONGEST_LINE
from deadline_cli.batch.target import target_file
from deadline_cli.errors import DeadlineError
from deadline_cli.whole_file import whole_file

# Zipped workbooks; compound files and, before them, bare records of .xls.
_BEGINNINGS = {"parquet": (b"PAR1",), "xlsx": (b"PK", b"\xd0\xcf\x11\xe0", b"\x09")}


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
            for block in _blocks(file, kind, place_of(given)):
                out.write(block)
        yield copy


def _blocks(file: BinaryIO, kind: Format, place: str) -> Iterator[bytes]:
    """What a pipe sends, which need have no end: it must begin as the format does, and its lines must end."""
    open_line = 0
    block = file.read(1 << 20)
    if block and not block.startswith(_BEGINNINGS.get(kind, b"")):
        raise DeadlineError("{place}: not {kind}, by its first bytes", place=place, kind=kind)
    while block:
        yield block
        end = block.rfind(b"\n") + 1
        open_line = len(block) - end if end else open_line + len(block)
        if kind not in _BEGINNINGS and open_line > LONGEST_LINE:
            raise DeadlineError("a line is longer than 256 MB; this is no table of text")
        block = file.read(1 << 20)
