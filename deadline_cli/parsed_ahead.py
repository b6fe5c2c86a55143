"""Files of the package parsed ahead, TOML and JSON: reading TOML takes as long as reading a page, `import json` a ms.

A file that was changed since, and any where there is no table, is parsed as ever: an old table costs time alone.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

_VERSION = 4  # of marshal, which every Python since 3.4 reads
Keys = tuple[str | int, ...]
Row = tuple[int, bytes, tuple[tuple[Keys, int], ...]]
"""The checksum of a file, its tables without their dates, and where the dates stand, as ordinals."""


TABLE = Path(__file__).with_name("parsed.bin")
"""Calendars, articles of counting, laws, characters, names and hooks of the rules (deadline rules build); the rules
have a table of their own."""
READER = TABLE.parent / "notices" / TABLE.name
"""The reader's words, kinds and weights (python -m deadline_cli.notices.ahead)."""


def read_own(path: Path, table: Path = TABLE) -> Any:
    """What stands in a file of the package that needs no check."""
    known = parsed(path, table)
    return _read(path) if known is None else known


def _read(path: Path) -> Any:
    if path.suffix == ".json":
        import json

        return json.loads(path.read_text("utf-8"))
    import tomllib

    return tomllib.loads(path.read_text("utf-8"))


def parsed(path: Path, table: Path) -> Any:
    """What stands in a file; None where it must be parsed."""
    row = rows(table).get(_key(path))
    try:
        if row is None or crc32(path.read_bytes()) != row[0]:
            return None
        found = marshal.loads(row[1])
        for keys, ordinal in row[2]:
            inner: Any = found
            for key in keys[:-1]:
                inner = inner[key]
            inner[keys[-1]] = date.fromordinal(ordinal)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return found


def parsed_ahead(paths: Iterable[Path]) -> bytes:
    """What the table must hold for these files."""
    made: dict[str, Row] = {}
    for path in paths:
        table = _read(path)
        dates = tuple(_dates(table, ()))
        made[_key(path)] = crc32(path.read_bytes()), marshal.dumps(table, _VERSION), dates
    return marshal.dumps(made, _VERSION)


def _dates(value: Any, keys: Keys) -> Iterator[tuple[Keys, int]]:
    """Where the dates of a table stand; their places are left empty."""
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        if isinstance(inner, date):
            value[key] = None
            yield (*keys, key), inner.toordinal()
        elif isinstance(inner, dict | list):
            yield from _dates(inner, (*keys, key))


def _key(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@cache
def rows(table: Path) -> dict[str, Row]:
    """The rows of a table by folder and file; none where there is no table."""
    try:
        found = marshal.loads(table.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}
