"""Which files `deadline check` reads: names, globs, folders, standard input; each once, in a fixed order."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Iterator
from pathlib import Path

STDIN = "-"
SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf")


def files_of(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """The files to read, and a complaint for each name that stands for none."""
    found: dict[str, None] = {}
    complaints = []
    for name in names:
        these = list(_named(name))
        if not these:
            complaints.append(_complaint(name))
        found.update(dict.fromkeys(these))
    return list(found), complaints


def _named(name: str) -> Iterator[str]:
    if name == STDIN:
        yield name
        return
    path = Path(name)
    if path.is_dir():
        for inside in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in inside.relative_to(path).parts)
            if inside.suffix.lower() in SUFFIXES and not hidden and inside.is_file():
                yield str(inside)
    elif path.exists() or not glob.has_magic(name):
        yield name
    else:
        for match in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207 - absolute patterns too
            yield from _named(match)


def _complaint(name: str) -> str:
    if Path(name).is_dir():
        return f"{name}: no notices in this folder; files end in {', '.join(SUFFIXES)}"
    return f"{name}: no file matches"
