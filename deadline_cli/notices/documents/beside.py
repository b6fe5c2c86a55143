"""The files beside a saved web page (page_files/…) that it names: nothing outside of its own folder is opened."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from deadline_cli.texts.web_linked import Held

_LARGEST: Final = 200_000  # bytes: no sheet that is used is larger, and a picture says its size before them


def files_beside(page: Path) -> Held:
    """Hands out what stands in the folder of a page or below it, by the name that the page gives it."""

    def held(name: str) -> bytes | None:
        from urllib.parse import unquote

        below = PurePosixPath(unquote(name.partition("#")[0].partition("?")[0]).replace("\\", "/"))
        if ":" in name[:12] or below.is_absolute() or ".." in below.parts or not below.name:
            return None
        path = page.parent / below
        try:
            # A pipe would be waited for; a link may lead out of the folder.
            if not path.is_file() or not path.resolve().is_relative_to(page.parent.resolve()):
                return None
            with path.open("rb") as stored:
                return stored.read(_LARGEST)
        except (OSError, ValueError):
            return None

    return held
