"""Which language to answer in: --lang, then DEADLINE_LANG, then the locale, then that of the system's own windows."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from itertools import pairwise
from typing import Final, Literal

from deadline_cli.errors import DeadlineError
from deadline_cli.given import shortly

Language = Literal["zh", "en"]

_LOCALE: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def pick(lang: str | None = None) -> Language:
    """The language of the answer. Raises DeadlineError for one that is neither zh nor en."""
    if lang is not None and not isinstance(lang, str):
        raise _unknown(lang)
    asked = lang or os.environ.get("DEADLINE_LANG")
    if not asked:
        return _of_the_user()
    if asked.lower()[:2] not in ("zh", "en"):
        raise _unknown(asked)
    return _language(asked)


def asked_for(arguments: Sequence[str]) -> Language:
    """The language of a command line that could not be read, or that asks for help: its --lang where it has a good one.

    Never raises.
    """
    given = [text.partition("=")[2] for text in arguments if text.startswith("--lang=")]
    given += [value for option, value in pairwise(arguments) if option == "--lang"]
    for lang in (*reversed(given), None):
        with suppress(DeadlineError):
            return pick(lang)
    return _of_the_user()  # DEADLINE_LANG itself is what is wrong


def line_number(number: int, language: Language) -> str:
    """What stands before a message about a line of the input."""
    return f"第{number}行：" if language == "zh" else f"line {number}: "


def _unknown(asked: object) -> DeadlineError:
    return DeadlineError("language {asked} is not known; it is zh or en", asked=shortly(asked))


def _of_the_user() -> Language:
    """By the locale, else by the system's own windows."""
    return _language(next(filter(None, map(os.environ.get, _LOCALE)), "") or _of_the_system())


def _language(name: str) -> Language:
    return "zh" if name.lower().startswith("zh") else "en"


@cache
def _of_the_system() -> str:
    """The language of the system's own windows, as "zh-CN", where the environment names none; "" if it is not told."""
    if sys.platform == "win32":
        import ctypes
        from locale import windows_locale

        return windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    if sys.platform == "darwin":
        return _of_macos()
    return ""


def _of_macos() -> str:
    """The first of the preferred languages, which a terminal's environment does not always carry."""
    import subprocess

    try:
        done = subprocess.run(
            ["/usr/bin/defaults", "read", "-g", "AppleLanguages"], capture_output=True, text=True, timeout=5
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return next((line.strip(' ",') for line in done.stdout.splitlines() if line.strip(' ",()')), "")
