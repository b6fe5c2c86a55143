"""Standard output as a terminal of rich: plain words, and a reader that has gone (| head) ends it quietly."""

from __future__ import annotations

import sys

from rich.console import Console


class Terminal(Console):
    """A console without highlighting whose closed pipe is the program's to handle, not rich's exit status of 1."""

    def __init__(self, soft_wrap: bool = False) -> None:
        super().__init__(file=sys.stdout, highlight=False, soft_wrap=soft_wrap)

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError
