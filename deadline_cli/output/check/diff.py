"""The certain repairs of `deadline check` as a patch for `git apply` or `patch -p1`; nothing is written here.

A patch speaks in bytes: the lines are in the encoding of the file, with its own line ends and byte order mark.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator
from itertools import islice

from deadline_cli.errors import Message
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.sarif import relative_path
from deadline_cli.output.common.safe import clean

_LINES = ("utf-8", "gb18030", "big5")  # encodings in which the byte of a line's end is nothing else


def render(pages: Iterable[Page]) -> Iterator[bytes]:
    """The patch as a pipe or a file takes it."""
    for page in pages:
        yield from _patch(page)


def render_terminal(pages: Iterable[Page]) -> Iterator[str]:
    """The patch as a terminal may show it."""
    for page in pages:
        for line in _patch(page):
            yield clean(line.decode(page.encoding, "replace").rstrip("\r\n")) + "\n"


def unpatchable(page: Page) -> Message | None:
    """Why the certain repairs of a page are not in the patch; None where they are, or where there are none."""
    if page.new is None or page.text == page.new:
        return None
    if not page.plain:
        return Message("only plain text can be patched; --format text shows the words to print")
    if page.encoding not in _LINES:
        return Message("a patch cannot speak {encoding}; save the file as UTF-8 or GB18030", encoding=page.encoding)
    return None


def _patch(page: Page) -> Iterator[bytes]:
    if page.new is None or page.new == page.text or unpatchable(page) is not None:
        return
    old_lines, new_lines = (_lines(page.mark + text.encode(page.encoding)) for text in (page.text, page.new))
    name = _name(page.path)
    yield b"--- " + _quoted("a/" + name) + b"\n"
    yield b"+++ " + _quoted("b/" + name) + b"\n"
    for line in islice(difflib.diff_bytes(difflib.unified_diff, old_lines, new_lines), 2, None):
        yield line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n"


def _lines(data: bytes) -> list[bytes]:
    """Lines as patches know them: only a line feed ends one."""
    lines = [line + b"\n" for line in data.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _name(path: str) -> str:
    """The file from the folder we are in; a file elsewhere from the root (`patch -p1 -d /`)."""
    inside = relative_path(path)
    if inside.startswith(".."):
        inside = os.path.abspath(path).replace(os.sep, "/").lstrip("/")  # noqa: PTH100 - links as they are named
    return inside


def _quoted(name: str) -> bytes:
    """A file name as git writes it: in quotation marks where it holds any, or a control code."""
    raw = name.encode("utf-8", "surrogateescape")
    if all(c.isprintable() and c not in '"\\' for c in name):
        return raw + b"\t" if " " in name else raw  # the tab says that the name ends here
    plain = (bytes([b]) if 32 <= b < 127 and b not in b'"\\' else b"\\%03o" % b for b in raw)
    return b'"' + b"".join(plain) + b'"'
