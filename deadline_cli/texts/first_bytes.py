"""What the first bytes of a stream say that is not lines of UTF-8: a mark of UTF-16, a packed file, a workbook."""

from __future__ import annotations

import codecs
from typing import Final

from deadline_cli.errors import DeadlineError, Message

MARKS: Final = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
"""The marks with which a text may begin, and the encodings that they name."""
_NO_TEXT: Final = {
    b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst", b"PK\x03\x04": ".xlsx", b"\xd0\xcf\x11\xe0": ".xls",
    **{b"PAR1" + bytes([byte]): ".parquet" for byte in range(32) if byte not in b"\t\r\n"},
}  # fmt: skip


def suffix_of(head: bytes) -> str | None:
    """The suffix of the file that begins so and has no lines; None where it may be a text."""
    return next((suffix for first, suffix in _NO_TEXT.items() if head.startswith(first)), None)


def lines_of_other_encodings(head: bytes, place: str) -> codecs.IncrementalDecoder | None:
    """The decoder of a stream of lines that begins with the mark of UTF-16, as PowerShell and Excel write them.

    Raises DeadlineError for a stream that has no lines; `place` is how messages call it.
    """
    if suffix := suffix_of(head):
        why = Message(
            "this is no text but, by its first bytes, a {suffix} file; unpack it or save it as text", suffix=suffix
        )
        raise DeadlineError("{path}: {reason}", path=place, reason=why)
    encoding = next((name for mark, name in MARKS.items() if head.startswith(mark)), "utf-8")
    return None if encoding == "utf-8" else codecs.getincrementaldecoder("utf-16")("replace")
