"""Standard output as a terminal of rich: plain words in lines that fit, and a reader that has gone ends it quietly."""

from __future__ import annotations

import os
import sys
from typing import Final

from rich.box import Box
from rich.console import Console
from rich.text import Text

from deadline_cli.output.common.layout import width, wrap

# Only the rule beneath the heads, of a sign that is one column wide in every font.
RULED: Final = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)
_NARROWEST: Final = 24


class Terminal(Console):
    """A console without highlighting whose closed pipe is the program's to handle, not rich's exit status of 1."""

    def __init__(self, soft_wrap: bool = False) -> None:
        super().__init__(file=sys.stdout, highlight=False, soft_wrap=soft_wrap)

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError

    @property
    def columns(self) -> int | None:
        """The columns there are; None for a pipe or a file, whose lines have any length."""
        return self.width if self.is_terminal or os.environ.get("COLUMNS", "").isdigit() else None

    def say(self, text: Text, hang: int = 0) -> None:
        """A line of words; one that is too long is broken where Chinese may be, its rest `hang` characters in."""
        plain, columns = text.plain, self.columns
        if columns is None or width(plain) <= columns:
            self.print(text, soft_wrap=True)
            return
        indent = width(plain[:hang])
        if columns - indent < _NARROWEST:
            hang, indent = 0, 0
        at = hang
        for number, line in enumerate(wrap(plain[hang:], columns - indent)):
            begins = plain.index(line, at) if line else at
            at = begins + len(line)
            piece = text[begins:at]
            self.print((text[:hang] if number == 0 else Text(" " * indent)) + piece)
