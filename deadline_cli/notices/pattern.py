"""Patterns that few texts need, compiled when the first one does: compiling all of them is a third of the start."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from deadline_cli.patterns import compiled


class _Search(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ..., /) -> re.Match[str] | None: ...


class _Finditer(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ..., /) -> Iterator[re.Match[str]]: ...


class _Sub(Protocol):
    def __call__(self, repl: str | Callable[[re.Match[str]], str], string: str, /) -> str: ...


class Pattern:
    """A pattern with the methods of a compiled one; findall gives whole matches, whatever groups there are."""

    __slots__ = ("_flags", "_source", "finditer", "fullmatch", "match", "search", "sub")
    search: _Search
    match: _Search
    fullmatch: _Search
    finditer: _Finditer
    sub: _Sub

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """Asked for the first method only: from then on the pattern's own stand here, and are called directly."""
        if name not in Pattern.__slots__:
            raise AttributeError(name)
        found = compiled(self._source, self._flags)
        self.search, self.match, self.fullmatch = found.search, found.match, found.fullmatch
        self.finditer, self.sub = found.finditer, found.sub
        return getattr(self, name)

    def findall(self, text: str) -> list[str]:
        return [match.group() for match in self.finditer(text)]


class Words(tuple[str, ...]):
    """Words that are looked for together."""

    search: Callable[[str], re.Match[str] | None]

    def __getattr__(self, name: str) -> Any:
        """Asked for `search` the first time only: from then on the pattern's own stands here."""
        if name != "search":
            raise AttributeError(name)
        self.search = compiled("|".join(map(re.escape, self))).search
        return self.search
