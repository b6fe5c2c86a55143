"""Patterns that few texts need, compiled when the first one does: compiling all of them is a third of the start."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


class Late:
    """A pattern with the methods of a compiled one."""

    __slots__ = ("_compiled", "_flags", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags
        self._compiled: re.Pattern[str] | None = None

    def _ready(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        return self._compiled

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        return self._ready().search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self._ready().match(text, start)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        return self._ready().finditer(text, start, len(text) if end is None else end)

    def findall(self, text: str) -> list[str]:
        return [match.group() for match in self._ready().finditer(text)]

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self._ready().sub(new, text)
