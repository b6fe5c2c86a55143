"""Where a marked copy goes, and how it is called."""

from __future__ import annotations

from pathlib import Path

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
