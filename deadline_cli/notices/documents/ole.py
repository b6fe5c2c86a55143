"""The old container of Office 97–2003 (and of files locked with a password): which of its documents a file is."""

from __future__ import annotations

import io
from typing import Any

from deadline_cli.notices.documents.outlook.text import PROPERTIES, outlook_text
from deadline_cli.notices.documents.reading import Reading, Unreadable, locked, needs, not_readable, unreadable


def ole_text(data: bytes, name: str) -> Reading:
    """The words of a .doc, old .wps, .xls or .msg; raises Unreadable for what is locked or holds something else.

    The container is opened by olefile (BSD, no dependencies, 110 KB), which does not execute or follow anything.
    """
    try:
        import olefile
    except ImportError:
        raise needs(name, "doc/wps", "olefile") from None
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            return _document(container, data, name)
    except Unreadable:
        raise
    except (OSError, ValueError, IndexError, TypeError, AttributeError, OverflowError, MemoryError) as problem:
        raise not_readable(name, "Word", problem) from None


def _document(container: Any, data: bytes, name: str) -> Reading:
    if container.exists("EncryptedPackage"):
        raise locked(name)
    if container.exists("WordDocument"):
        from deadline_cli.notices.documents.old_word.text import old_word_text

        return old_word_text(container, name)
    if container.exists("Workbook") or container.exists("Book"):
        from deadline_cli.notices.documents.sheets.cells import sheet_text

        return sheet_text(data, name)
    if container.exists(PROPERTIES):
        return outlook_text(container, name)
    if container.exists("PowerPoint Document"):
        raise unreadable(name, "演示文稿读不了；请另存为PDF", "slides cannot be read; save them as PDF")
    raise unreadable(name, "认不出这种文件；请另存为.docx或PDF", "not a known document; save it as .docx or PDF")
