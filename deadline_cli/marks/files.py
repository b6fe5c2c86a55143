"""Where a marked copy goes, and how it gets there: whole or not at all, and never over the document itself."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from deadline_cli.errors import DeadlineError

MARKED = ".marked"


def is_marked(path: Path) -> bool:
    """Whether a file is called as a marked copy is: page.marked.docx."""
    return path.stem.lower().endswith(MARKED)


def copy_of(path: Path, suffix: str, folder: Path | None = None) -> Path:
    """The default name of the copy: page.docx becomes page.marked.docx, page.txt page.txt.marked.html.

    The old suffix stays where the copy is of another format, so that page.txt and page.rtf have two copies.
    """
    name = path.stem if suffix.lower() == path.suffix.lower() else path.name
    return (folder or path.parent) / f"{name}{MARKED}{suffix}"


def write_whole(path: Path, data: bytes, *, like: Path | None = None) -> None:
    """Write a file beside its place and put it there at once; `like` gives the permissions, an old file keeps its own.

    Raises DeadlineError where it cannot be written; what was there is then as it was.
    """
    target = path.resolve()  # of a link, the file that it leads to
    try:
        mode = _mode(target, like)
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            os.chmod(name, mode)  # noqa: PTH101 - the name is no Path
            os.replace(name, target)  # noqa: PTH105
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise DeadlineError(
            f"{path}: cannot be written ({(problem.strerror or str(problem)).lower()}); name another place with -o"
        ) from None


def _mode(target: Path, like: Path | None) -> int:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "it is write-protected")
    for known in (target, like):
        if known is not None and known.exists():
            return known.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
