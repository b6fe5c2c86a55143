"""Modules of this package taken from where they stand: Python's search for two hundred is a tenth of a page's time.

Python asks every finder there is for each module, then the file system eight times. Here its source is looked at once
and its bytecode read if it was made of that source; all else (no bytecode, an older one, another kind, a compiled
module, a package in an archive) is left to Python.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER
from marshal import loads
from types import CodeType, ModuleType

_PACKAGE = __name__.partition(".")[0] + "."
_BY_TIME = MAGIC_NUMBER + bytes(4)  # how bytecode begins that is held against the time and size of its source
_COMPILED = tuple(EXTENSION_SUFFIXES)
_HEAD = 16
_MOST = 60_000  # bytes of bytecode; no module of a start has more
_FOR_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class _Loader(SourceFileLoader):
    """Python's own, which finds the bytecode read already."""

    read: CodeType | None = None

    def get_code(self, fullname: str) -> CodeType | None:
        code, self.read = self.read, None
        return code or super().get_code(fullname)


class Beside:
    """Finds the modules of this package beside their packages."""

    def __init__(self) -> None:
        self._bytecode = f".{sys.implementation.cache_tag}.pyc"
        self._plain: dict[str, bool] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module is; None for one that Python must look for."""
        if path is None or len(path) != 1 or not fullname.startswith(_PACKAGE):
            return None
        folder, name, package = path[0], fullname.rpartition(".")[2], False
        if not self._is_plain(folder):
            return None
        try:
            try:
                source = os.stat(origin := f"{folder}{os.sep}{name}.py")  # noqa: PTH116 - pathlib is not loaded by then
            except FileNotFoundError:
                folder, name, package = f"{folder}{os.sep}{name}", "__init__", True
                source = os.stat(origin := f"{folder}{os.sep}{name}.py")  # noqa: PTH116
            cached = f"{folder}{os.sep}__pycache__{os.sep}{name}{self._bytecode}"
            code = _code(cached, source, origin)
        except (OSError, ValueError, EOFError, TypeError):
            return None
        if code is None:
            return None
        loader = _Loader(fullname, origin)
        loader.read = code
        spec = ModuleSpec(fullname, loader, origin=origin, is_package=package)
        spec.has_location, spec.cached = True, cached
        if package:
            spec.submodule_search_locations = [folder]
        return spec

    def _is_plain(self, folder: str) -> bool:
        """Whether no compiled module stands in a folder: Python takes it before its source."""
        if (found := self._plain.get(folder)) is None:
            found = self._plain[folder] = not any(name.endswith(_COMPILED) for name in os.listdir(folder))  # noqa: PTH208
        return found


def _code(cached: str, source: os.stat_result, origin: str) -> CodeType | None:
    """What a file of bytecode holds, if it was made of this source; the time of a source is kept in 32 bits."""
    descriptor = os.open(cached, _FOR_READING)
    try:
        read = os.read(descriptor, _MOST)
    finally:
        os.close(descriptor)
    marks = int(source.st_mtime), source.st_size
    made_of = b"".join((number & 0xFFFF_FFFF).to_bytes(4, "little") for number in marks)
    if len(read) == _MOST or read[:_HEAD] != _BY_TIME + made_of:
        return None
    code = loads(memoryview(read)[_HEAD:])
    return code if isinstance(code, CodeType) and code.co_filename == origin else None


def beside() -> None:
    """Let the modules of this process be found so, where they are files that Python would look for."""
    loader = getattr(sys.modules[__name__].__spec__, "loader", None)
    if type(loader) is SourceFileLoader and sys.pycache_prefix is None and not sys.flags.optimize:
        sys.meta_path.insert(0, Beside())
