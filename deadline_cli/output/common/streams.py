"""Standard output and standard error: Chinese in the encoding of a Chinese console, in UTF-8 on any other; what
programs read is UTF-8 whatever the console speaks."""

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
    """No sign that a console's encoding lacks is an error: another stands for it, and Chinese itself is never lost.

    A stream whose encoding has no Chinese (ASCII in a container without a locale, a pipe of a Western Windows) gets
    UTF-8, as git and ruff write it whatever the locale says: an answer of question marks is no answer.
    """
    codecs.register_error(_PLAIN, _instead)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if _has_chinese(stream.encoding) else "utf-8", errors=_PLAIN)


def _has_chinese(encoding: str) -> bool:
    try:
        "届满".encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


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
