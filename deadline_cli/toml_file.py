"""TOML files from outside, read within bounds: calendars, rules and configurations alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from deadline_cli.errors import DeadlineError, Message, library_reason, system_reason

LARGEST: Final = 1_000_000
"""The bytes of a file that are read; a rule or a year of a calendar takes about 2,000."""

_BOM: Final = b"\xef\xbb\xbf"
# Control codes, direction marks, surrogates, separators: they steer terminals and calendar programs.
_HARMFUL: Final = ("Cc", "Cf", "Cs", "Zl", "Zp")


def read_toml(path: Path, what: str = "", *, any_text: bool = False) -> dict[str, Any]:
    """The tables of a file; `what` begins each complaint (Named("calendar file ")).

    With `any_text` a text may have several lines, and a sign stands in the place of every other invisible character.

    Raises DeadlineError with the path, what is wrong and where.
    """
    import tomllib

    named = Message("{what}{path}", what=what, path=path) if what else path
    try:
        # A pipe or a device would be waited for, or read without end.
        if path.exists() and not path.is_file():
            raise DeadlineError("{named}: is no ordinary file", named=named)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise DeadlineError("{named}: is larger than {largest:,} bytes", named=named, largest=LARGEST)
        table = tomllib.loads(data.removeprefix(_BOM).decode("utf-8"))
        if any_text:
            return {key: _visible(value) for key, value in table.items()}
        for place, text in _texts(table, ""):
            for character in text:
                if unicodedata.category(character) in _HARMFUL:
                    code = f"U+{ord(character):04X}"
                    raise DeadlineError(
                        "{named}: {place} holds the invisible character {code}; take it out",
                        named=named,
                        place=place,
                        code=code,
                    )
    except tomllib.TOMLDecodeError as problem:
        raise DeadlineError(
            "{named}: not readable as TOML: {problem}", named=named, problem=library_reason(problem)
        ) from None
    except RecursionError:
        raise DeadlineError("{named}: not readable as TOML: brackets nested too deeply", named=named) from None
    except UnicodeDecodeError as problem:
        raise DeadlineError(
            "{named}: is no UTF-8 at byte {start}; save it as UTF-8", named=named, start=problem.start + 1
        ) from None
    except ValueError as problem:  # a number of thousands of digits
        if isinstance(problem, DeadlineError):
            raise
        raise DeadlineError("{named}: not readable as TOML: a number has too many digits", named=named) from None
    except OSError as problem:
        raise DeadlineError("{named}: {reason}", named=named, reason=system_reason(problem)) from None
    return table


def _visible(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _visible(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return list(map(_visible, value))
    if not isinstance(value, str) or value.isprintable():
        return value
    return "".join("\ufffd" if unicodedata.category(c) in _HARMFUL and c != "\n" else c for c in value)


def _texts(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Every text in the file, keys too, with the place of each as festival[2].name."""
    if isinstance(value, str):
        if not (value.isascii() and value.isprintable()):
            yield place, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            under = f"{place}.{key}" if place else key
            yield from _texts(key, f"a key of {place}" if place else "a key")
            yield from _texts(inner, under)
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            yield from _texts(inner, f"{place}[{number}]")
