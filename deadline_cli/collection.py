"""Reading without the search for cycles."""

from __future__ import annotations

import gc


class WithoutCollection:
    """The values of a page hold no cycles: looking for some among them is a fifth of the time of reading it.

    A class, since a generator that is entered and left costs more than a short text's title.
    """

    __slots__ = ("_collects",)

    def __enter__(self) -> None:
        self._collects = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._collects:
            gc.enable()
