"""Where in a file the runs of a text that was taken out of it stand."""

from __future__ import annotations

from bisect import bisect_right


class Origins:
    """Turns an offset in a text into the offset in the file from which the text was taken.

    Made of pairs (offset in the text, offset in the file), one for each run of words, in order; without a pair the
    text is the file.
    """

    __slots__ = ("_pairs", "_starts")

    def __init__(self, pairs: tuple[tuple[int, int], ...]) -> None:
        self._pairs = pairs
        self._starts = [start for start, _ in pairs]

    def of(self, offset: int) -> int:
        """The offset in the file; one before the first run is at its beginning."""
        if not self._pairs:
            return offset
        start, origin = self._pairs[max(0, bisect_right(self._starts, offset) - 1)]
        return origin + max(0, offset - start)
