"""Style sheets that a page names and that stand beside it in one package (an EPUB, a saved page), put in place."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

Held = Callable[[str], bytes | None]
"""What stands beside a page by the name that the page gives it, a sheet or a picture; None where it is not at hand."""
_LINK: Final = re.compile(r"<link\b[^<>]*>", re.IGNORECASE)
_SAID: Final = re.compile(r"""\b(rel|href|media)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_LARGEST: Final = 190_000  # bytes, as of a page's own sheets


def dressed(source: str, held: Held) -> str:
    """The page with each sheet that it names put in place of its name; what is not at hand stays named."""

    def put(link: re.Match[str]) -> str:
        said = {name.lower(): a or b or c for name, a, b, c in reversed(_SAID.findall(link[0]))}  # the first counts
        names = said.get("rel", "").lower().split()
        if "stylesheet" not in names:
            return link[0]
        if "alternate" in names:  # which nobody has chosen
            return ""
        sheet = held(said.get("href", ""))
        if sheet is None or len(sheet) > _LARGEST:
            return link[0]
        words = sheet.decode("utf-8", "replace").removeprefix("\ufeff").replace("<", " ")
        return f'<style media="{said.get("media", "all")}">{words}</style>'

    return _LINK.sub(put, source)
