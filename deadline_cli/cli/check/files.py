"""Which files `deadline check` reads: names, globs, folders, standard input; each once, in a fixed order."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable
from pathlib import Path

STDIN = "-"
SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf")


def files_of(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """The files to read, and a complaint for each name that stands for none and each folder that cannot be read."""
    found: dict[str, str] = {}
    complaints: list[str] = []
    for name in names:
        before = len(complaints)
        these = _named(name, complaints)
        if not these and len(complaints) == before:
            complaints.append(_complaint(name))
        for file in these:
            found.setdefault(file if file == STDIN else os.path.abspath(file), file)  # noqa: PTH100 - links as named
    return list(found.values()), complaints


def _named(name: str, complaints: list[str]) -> list[str]:
    if name == STDIN:
        return [name]
    if not name:
        return []
    if Path(name).is_dir():
        return _inside(name, complaints)
    if os.path.lexists(name) or not glob.has_magic(name):
        return [str(Path(name))]
    matches = _matches(name)
    folders = [file for match in matches if match.is_dir() for file in _inside(str(match), complaints)]
    return [str(match) for match in matches if match.is_file()] + folders


def _inside(folder: str, complaints: list[str]) -> list[str]:
    """The files of a folder and those below it; hidden ones are left out, and links to folders are not followed."""

    def complain(problem: OSError) -> None:
        complaints.append(f"{problem.filename}: {(problem.strerror or 'cannot be read').lower()}")

    files: list[str] = []
    for top, below, names in os.walk(folder, onerror=complain):
        below[:] = [name for name in below if not name.startswith(".")]
        paths = (Path(top, name) for name in names if not name.startswith("."))
        files += [str(path) for path in paths if path.suffix.lower() in SUFFIXES and path.is_file()]
    return sorted(files, key=lambda file: Path(file).parts)


def _matches(pattern: str) -> list[Path]:
    """What a glob stands for; as in a shell, hidden names must be asked for. Links to folders are not followed."""
    path = Path(pattern)
    hidden = any(part.startswith(".") and part != ".." for part in path.parts)
    try:
        matches = sorted(Path(path.anchor).glob(str(path.relative_to(path.anchor))))
    except (OSError, ValueError):
        return []
    return [m for m in matches if hidden or not any(p.startswith(".") and p != ".." for p in m.parts)]


def _complaint(name: str) -> str:
    if not name:
        return "a file name is empty; give files, folders or - for standard input"
    if Path(name).is_dir():
        return f"{name}: no notices in this folder; files end in {', '.join(SUFFIXES)}"
    return f"{name}: no file matches"
