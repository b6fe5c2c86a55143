"""Where a marked copy goes, and how it gets there: whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from deadline_cli.errors import DeadlineError
from deadline_cli.whole_file import whole_file

MARKED = ".marked"


def is_marked(path: Path) -> bool:
    """Whether a file is called as a marked copy is: page.marked.docx."""
    return path.stem.lower().endswith(MARKED)


def copy_of(path: Path, suffix: str, folder: Path | None = None, *, whole_name: bool = False) -> Path:
    """The default name of the copy: page.docx becomes page.marked.docx, page.txt page.marked.html.

    With `whole_name` a copy of another format keeps the old suffix too, page.txt.marked.html, so that page.txt and
    page.rtf of one folder have two copies.
    """
    name = path.name if whole_name and suffix.lower() != path.suffix.lower() else path.stem
    return (folder or path.parent) / f"{name}{MARKED}{suffix}"


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; one that is write-protected stays. Raises DeadlineError where it cannot be."""
    if path.exists() and not os.access(path, os.W_OK):
        raise DeadlineError("{path}: it is write-protected; name another place with -o", path=path)
    with whole_file(path) as place:
        place.write_bytes(data)
