"""The shipped rule files parsed ahead: reading TOML is half of what a list of all rules takes.

The table beside the rules (deadline rules build) holds what each file says, with the file's checksum. A file that was
changed since, and any file where there is no table, is parsed as ever: a table that is old costs time and nothing else.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from deadline_cli.rulebook.index import SHIPPED

PARSED = SHIPPED / "parsed.bin"
Rows = dict[str, tuple[int, bytes]]
"""By domain and file name: the checksum of the file, and its tables pickled."""


def parsed(path: Path) -> dict[str, Any] | None:
    """The tables of a shipped file; None where it must be parsed."""
    row = _rows().get(_key(path))
    try:
        if row is None or crc32(path.read_bytes()) != row[0]:
            return None
        table: dict[str, Any] = pickle.loads(row[1])
    except (OSError, ValueError, EOFError, pickle.UnpicklingError):
        return None
    return table


def parsed_ahead(paths: Iterable[Path]) -> bytes:
    """What the table must hold for these files."""
    import tomllib

    rows: Rows = {}
    for path in paths:
        data = path.read_bytes()
        rows[_key(path)] = crc32(data), pickle.dumps(tomllib.loads(data.decode("utf-8")), protocol=4)
    return pickle.dumps(rows, protocol=4)


def _key(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@cache
def _rows() -> Rows:
    try:
        found = pickle.loads(PARSED.read_bytes())
    except (OSError, ValueError, EOFError, pickle.UnpicklingError):
        return {}
    return found if isinstance(found, dict) else {}
