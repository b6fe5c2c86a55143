"""The notices of a large text, kept packed: unpacked a part at a time, whenever they are asked for."""

from __future__ import annotations

import pickle
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import overload

from deadline_cli.notices.finding import Severity
from deadline_cli.notices.large.part import Packed
from deadline_cli.notices.proofread import Judged
from deadline_cli.records import replace


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
