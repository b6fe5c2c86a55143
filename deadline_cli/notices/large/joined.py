"""The parts of a large text joined: each begins where the one before ends, nothing twice; the notices stay packed."""

from __future__ import annotations

import pickle
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import overload

from deadline_cli.notices.documents.document import Document
from deadline_cli.notices.facts import Near
from deadline_cli.notices.finding import Severity
from deadline_cli.notices.large.bounds import Part, beginnings, bottom_of, looks_spaced_out, parts_of
from deadline_cli.notices.large.part import Asked, Packed, PartRead
from deadline_cli.notices.layout.lines import is_spaced_out
from deadline_cli.notices.layout.page import Setting, setting_of
from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.records import replace

_LEAST, _MOST, _MANY = 60_000, 200_000, 16  # characters of a part, and parts that there should be
_AHEAD = 6  # parts that are being read, so that few texts are held twice

Begun = Callable[[], PartRead]
"""The reading of a part that was begun: called, it waits for it."""
Begin = Callable[[Asked, Part, str, bool, dict[bytes, bytes]], Begun]


def is_whole_text(document: Document) -> bool:
    """Whether a document is nothing but its text, every character in its own place."""
    return document.plain and not (document.spans or document.origins or document.heads or document.published)


def proofread_parts(
    document: Document, begin: Begin, asked: Callable[[Setting, bool], Asked], *, config: str = "", size: int = 0
) -> Page | None:
    """A large text proofread; None where it cannot be parted.

    `begin` begins to read a part, `asked` makes of its setting and spacing how all are read; `size` is the least number
    of characters of a part, 0 for one that suits the text.
    """
    text = document.text
    spaced_out = looks_spaced_out(text)
    size = size or min(max(len(text) // _MANY, _LEAST), _MOST)
    begins = beginnings(text, size, spaced_out=spaced_out)
    if len(begins) < 2:
        return None
    ends = [*begins[1:], len(text)]
    setting = setting_of(lambda: (text[a:b] for a, b in zip(begins, ends, strict=True)))
    joined = _Joined(text, list(parts_of(text, begins)), begin, asked(setting, spaced_out))
    joined.read()
    if not joined.is_parted or is_spaced_out(joined.lines, joined.apart) != spaced_out:
        return None
    return Page(
        document.path, document.encoding, text, Stored(joined.packed), document.plain, document.mark,
        not_read=document.not_read, config=config, hidden=joined.hidden, nearly=tuple(joined.nearly),
    )  # fmt: skip


class _Joined:
    """The parts that were read and fit together, in order."""

    def __init__(self, text: str, parts: list[Part], begin: Begin, asked: Asked) -> None:
        self._text, self._parts, self._begin, self._asked = text, parts, begin, asked
        self._begun: dict[int, Begun] = {}
        self._known: dict[int, PartRead] = {}
        self._seen: dict[bytes, bytes] = {}
        self.packed: list[Packed] = []
        self.nearly: list[Near] = []
        self.hidden = self.lines = self.apart = 0
        self.is_parted = True

    def read(self) -> None:
        """Read all parts; one that does not end where the next begins is read with it, then with as many again."""
        first, count = 0, len(self._parts)
        while first < count:
            last, read = first, self._one(first)
            while last + 1 < count and (read.leaves is None or read.leaves != self._one(last + 1).opens):
                last = min(count - 1, last + (last - first + 1))
                read = self._together(first, last, {})()
            self._take(first, last, read)
            first = last + 1

    def _take(self, first: int, last: int, read: PartRead) -> None:
        """Parts that fit; what stood in others before, in other lines, is left out."""
        before = {said: self._seen[said] for said, _ in read.said if said in self._seen}
        if any(before.get(said, lines) != lines for said, lines in read.said):
            again = self._together(first, last, before)()
            self.is_parted = self.is_parted and again.leaves == read.leaves
            read = again
        for said, lines in read.said:
            self._seen.setdefault(said, lines)
        self.packed.append(read.packed)
        self.nearly += read.nearly
        self.hidden += read.hidden
        self.lines += read.lines
        self.apart += read.apart

    def _one(self, number: int) -> PartRead:
        """A part alone; those behind it are begun."""
        if number not in self._known:
            for k in range(number, min(number + _AHEAD, len(self._parts))):
                if k not in self._begun and k not in self._known:
                    self._begun[k] = self._together(k, k, {})
            self._known = {number: self._begun.pop(number)()}
            self._begun = {k: begun for k, begun in self._begun.items() if k > number}
        return self._known[number]

    def _together(self, first: int, last: int, seen: dict[bytes, bytes]) -> Begun:
        end = self._parts[last].end
        part = self._parts[first]._replace(end=end, bottom=bottom_of(self._text, end))
        text = self._text[part.top : part.bottom]
        return self._begin(self._asked, part, text, last == len(self._parts) - 1, seen)


class Stored(Sequence[Judged]):
    """The notices of `parts` as one sequence, their `index` counted through it, and its findings by severity."""

    def __init__(self, parts: list[Packed]) -> None:
        self._packed = parts
        self._begins = [0, *accumulate(part.number for part in parts)]
        self.severities: dict[Severity, int] = {}
        for part in parts:
            for severity, number in part.severities.items():
                self.severities[severity] = self.severities.get(severity, 0) + number

    def __len__(self) -> int:
        return self._begins[-1]

    def __iter__(self) -> Iterator[Judged]:
        for part in range(len(self._packed)):
            yield from self._of(part)

    @overload
    def __getitem__(self, at: int) -> Judged: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Judged]: ...
    def __getitem__(self, at: int | slice) -> Judged | Sequence[Judged]:
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        number = range(len(self))[at]
        part = bisect_right(self._begins, number) - 1
        return self._of(part)[number - self._begins[part]]

    def _of(self, part: int) -> list[Judged]:
        before = self._begins[part]
        found: tuple[Judged, ...] = pickle.loads(zlib.decompress(self._packed[part].notices))
        return [Judged(replace(notice, index=before + notice.index), said) for notice, said in found]
