"""Reading with libraries that write on the process's own standard error when they break."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def without_panics() -> Iterator[None]:
    """What Rust writes where its code panics (thread panicked at …) is not shown; the error itself is raised."""
    kept = silent = -1
    with suppress(OSError):  # a process may have no standard error
        kept, silent = os.dup(2), os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 2)
    try:
        yield
    finally:
        with suppress(OSError):
            os.dup2(kept, 2)
        for opened in (kept, silent):
            if opened >= 0:
                os.close(opened)
