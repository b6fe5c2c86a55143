"""Lines for a terminal without rich, whose import takes longer than a list: their colours and their room."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def is_coloured() -> bool:
    """Whether standard output takes colours: NO_COLOR and FORCE_COLOR decide, then whether it is a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def painted(text: str, code: str) -> str:
    """The text in a colour (an ANSI code), where standard output takes colours."""
    return f"\x1b[{code}m{text}\x1b[0m" if is_coloured() else text


def columns_asked() -> int | None:
    """The columns of the terminal or of COLUMNS; None for a pipe or a file, whose lines have any length."""
    if (asked := os.environ.get("COLUMNS", "")).isdigit():
        return int(asked)
    if sys.stdout.isatty():
        with suppress(ValueError, OSError):
            return os.get_terminal_size(sys.stdout.fileno()).columns
        return 80
    return None
