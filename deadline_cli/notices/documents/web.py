"""What of a web page is no text: pages of their own in frames, files shown on it, and a page that is a picture."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words
from deadline_cli.texts.webpage import WebPage

_FEW: Final = 40  # letters: a page with fewer and a picture is a picture
_FILES: Final = (".pdf", ".doc", ".docx", ".ofd", ".wps", ".xls", ".xlsx")


def unread_of(page: WebPage) -> tuple[NotRead, ...]:
    """The frames and files that the page shows, and its pictures where it has hardly a word."""
    is_bare = len("".join(page.text.split())) < _FEW
    found: dict[Words, None] = {}
    for element, source in page.shown:
        short = source if len(source) <= 60 else source[:59] + "…"
        path = source.lower().split("?")[0].split("#")[0]
        if element == "frame" or path.endswith(_FILES) or (is_bare and element in ("iframe", "embed", "object")):
            found[Words(f"页中显示的{short}未读；请另行校对", f"{short}, shown on the page, was not read")] = None
        elif is_bare and element in ("img", "svg", "canvas"):
            found[Words("网页上的图片未读", "the pictures of the page were not read")] = None
    return tuple(map(NotRead, found))
