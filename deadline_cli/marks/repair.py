"""Certain repairs written into a text file in its place: the same encoding, byte order mark and line ends."""

from __future__ import annotations

from pathlib import Path

from deadline_cli.errors import DeadlineError, system_reason
from deadline_cli.notices.proofread import Page
from deadline_cli.whole_file import write_whole


def write_repaired(page: Page, new: str) -> None:
    """Write the new text of a page over its file, whole or not at all.

    Raises DeadlineError for a document that is no plain text, for a file whose bytes are not those of the text that
    was read (it changed meanwhile, or its encoding has two spellings of a character), and where it cannot be written.
    """
    path = Path(page.path)
    if not page.plain:
        raise DeadlineError(
            "{path}: only plain text can be repaired in place; deadline mark writes a marked copy", path=path
        )
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise DeadlineError("{path}: {reason}", path=path, reason=system_reason(problem, str(problem))) from None
    if page.mark + page.text.encode(page.encoding, "surrogatepass") != data:
        raise DeadlineError(
            "{path}: not as it was when it was read; nothing is written: run the command again", path=path
        )
    write_whole(path, page.mark + new.encode(page.encoding, "surrogatepass"))
