"""Standard output and standard error as they are: a console that knows no Chinese ends no command, and what programs
read is UTF-8 whatever the console speaks."""

from __future__ import annotations

import codecs
import sys
from io import TextIOWrapper
from typing import Final

FOR_EYES: Final = frozenset(("text", "plain", "sentence", "concise", "why"))
"""The formats that people read on a console; all others are for programs."""

_PLAIN: Final = "deadline-plain"
# What stands for a sign that a console's encoding lacks; others by their compatibility form (₁₂ is 12), else "?".
_INSTEAD: Final = {
    "–": "-", "—": "-", "−": "-", "─": "-", "│": "|", "…": "...", "·": "-", "•": "-", "×": "x", "✓": "ok", "▶": ">",
    "█": "#", "░": ".", "“": '"', "”": '"', "‘": "'", "’": "'", "«": '"', "»": '"', "→": "->", "\u3000": "  ",
}  # fmt: skip


def open_to_all() -> None:
    """No sign that a console's encoding lacks is an error: another stands for it."""
    codecs.register_error(_PLAIN, _instead)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=_PLAIN)


def speak(format: str | None) -> None:
    """Let standard output be UTF-8, its ends of lines as they are written, where the format is for programs."""
    if format is not None and format not in FOR_EYES and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def _instead(problem: UnicodeError) -> tuple[str, int]:
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    import unicodedata

    signs = []
    for sign in problem.object[problem.start : problem.end]:
        found = _INSTEAD.get(sign) or unicodedata.normalize("NFKD", sign)
        try:
            found.encode(problem.encoding)
        except UnicodeEncodeError:
            found = "?"
        signs.append(found)
    return "".join(signs), problem.end
