"""Tables packed with gzip or Zstandard (.csv.gz, .jsonl.zst): their bytes unpacked, and packed again."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

from deadline_cli.errors import DeadlineError, library_reason

Packing = Literal["gz", "zst"]

_CHUNK = 1 << 17
_SUFFIXES: dict[str, Packing] = {".gz": "gz", ".zst": "zst"}


def packing_of(path: str | None) -> Packing | None:
    """How the file is packed, by its suffix."""
    return None if path is None else _SUFFIXES.get(Path(path).suffix.lower())


@contextmanager
def unpacked(file: BinaryIO, path: str) -> Iterator[BinaryIO]:
    """The bytes inside. Raises DeadlineError where they are not packed so, or are cut off."""
    packing = packing_of(path)
    if packing is None:
        yield file
        return
    import zlib

    broken: tuple[type[Exception], ...] = (EOFError, zlib.error, OSError)
    if packing == "zst":
        broken = (*broken, _zstd().ZstdError)
    try:
        with _reader(file, packing) as plain:
            yield cast(BinaryIO, plain)
    except broken as problem:
        if isinstance(problem, OSError) and problem.errno is not None:
            raise
        raise DeadlineError(
            "{path}: not readable as {packing}: {problem}",
            path=path,
            packing=packing,
            problem=library_reason(problem, str(problem).lower() or "cut off"),
        ) from None


@contextmanager
def packed(file: BinaryIO, path: str | None) -> Iterator[BinaryIO]:
    """Where plain bytes are written to be packed as the suffix of `path` asks."""
    packing = packing_of(path)
    if packing is None:
        yield file
    elif packing == "gz":
        import gzip

        # No name and no time inside: the same table gives the same bytes.
        with gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=file, mtime=0) as out:
            yield cast(BinaryIO, out)
    else:
        # Its own writer knows no writelines.
        writer = _zstd().ZstdCompressor(level=3).stream_writer(file, closefd=False)
        with io.BufferedWriter(writer, _CHUNK) as out:
            yield cast(BinaryIO, out)


class _Frames(io.RawIOBase):
    """Frames of Zstandard one behind another; zstandard's own reader takes a file that is cut off for a whole one."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._frame: Any = None
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            ended = self._frame is not None and self._frame.eof
            packed_bytes = (self._frame.unused_data if ended else b"") or self._file.read(_CHUNK)
            if not packed_bytes:
                if self._frame is not None and not self._frame.eof:
                    raise EOFError("the file is cut off")
                return 0
            if self._frame is None or self._frame.eof:
                self._frame = _zstd().ZstdDecompressor().decompressobj()
            self._rest = self._frame.decompress(packed_bytes)
        size = min(len(buffer), len(self._rest))
        buffer[:size], self._rest = self._rest[:size], self._rest[size:]
        return size


def _reader(file: BinaryIO, packing: Packing) -> Any:
    if packing == "gz":
        import gzip

        return gzip.GzipFile(fileobj=file, mode="rb")
    return io.BufferedReader(_Frames(file), _CHUNK)


def _zstd() -> Any:
    try:
        import zstandard
    except ImportError:
        raise DeadlineError("tables packed as .zst need zstandard; pip install 'deadline-cn[batch]'") from None
    return zstandard
