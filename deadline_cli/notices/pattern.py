"""Patterns that few texts need, compiled when the first one does: compiling all of them is a third of the start."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from deadline_cli.patterns import compiled


class _Search(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ..., /) -> re.Match[str] | None: ...


class _Finditer(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ..., /) -> Iterator[re.Match[str]]: ...


class _Sub(Protocol):
    def __call__(self, repl: str | Callable[[re.Match[str]], str], string: str, /) -> str: ...


class _Compiled:
    """A compiled pattern: the methods of `re` stand in its slots."""

    __slots__ = ("_flags", "_source", "findall", "finditer", "fullmatch", "match", "search", "sub")
    _flags: int
    _source: str
    search: _Search
    match: _Search
    fullmatch: _Search
    finditer: _Finditer
    sub: _Sub
    findall: Callable[[str], list[str]]


class Pattern(_Compiled):
    """A pattern with the methods of a compiled one; findall gives whole matches, whatever groups there are.

    It is compiled when it is asked for the first of them, and is of the class above from then on: a class with
    `__getattr__` pays for it whenever an attribute is read, whether it is there or not.
    """

    __slots__ = ()

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _Compiled.__slots__:
            raise AttributeError(name)
        found = compiled(self._source, self._flags)
        self.search, self.match, self.fullmatch = found.search, found.match, found.fullmatch
        self.finditer, self.sub = found.finditer, found.sub
        self.findall = _whole_matches(found) if found.groups else found.findall
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(self, name)


def _whole_matches(compiled: re.Pattern[str]) -> Callable[[str], list[str]]:
    return lambda text: [match.group() for match in compiled.finditer(text)]


_MANY, _GROUPS = 40, 4


def any_of(words: Sequence[str]) -> str:
    """The pattern of words, of those with one beginning the longest first.

    Many stand in groups by their first characters: `re` holds a character against one alternative after the other, so
    that one look at a group passes over all of its words.
    """
    escaped = {word: word if word.isalnum() else re.escape(word) for word in words}
    if len(words) < _MANY:
        return "|".join(escaped.values())
    firsts = sorted({word[0] for word in words})
    size = -(-len(firsts) // _GROUPS)
    groups = [set(firsts[at : at + size]) for at in range(0, len(firsts), size)]
    ordered = [sorted((w for w in words if w[0] in group), key=lambda w: (-len(w), w)) for group in groups]
    return "|".join(
        f"(?=[{''.join(map(re.escape, sorted(group)))}])(?:{'|'.join([escaped[word] for word in of_it])})"
        for group, of_it in zip(groups, ordered, strict=True)
    )


class Words(tuple[str, ...]):
    """Words that are looked for together."""

    def search(self, text: str) -> re.Match[str] | None:
        """One of them in a text; asked once, the pattern's own method stands in its place."""
        self.search = found = compiled(any_of(self)).search  # type: ignore[method-assign,assignment]
        return found(text)
