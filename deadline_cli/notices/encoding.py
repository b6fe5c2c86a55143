"""Bytes to text: UTF-8 with or without a mark, UTF-16, GB18030; what fits none is an error, never mojibake."""

from __future__ import annotations

from deadline_cli.errors import DeadlineError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_DAMAGE = 0.1  # a Chinese text that fails as UTF-8 in fewer of its characters is damaged UTF-8, not GB18030


def decoded(data: bytes, name: str) -> tuple[str, str]:
    """The text of `data` and its encoding's name; DeadlineError with the offset of the first byte that does not fit."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, name, len(mark)), encoding
    if b"\0" in data[:4096] and len(data) % 2 == 0:
        return _strictly(data, _byte_order(data), name, 0), _byte_order(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as problem:
        return _not_utf8(data, name, problem)


def _not_utf8(data: bytes, name: str, problem: UnicodeDecodeError) -> tuple[str, str]:
    """GB18030, unless so much of the text is UTF-8 that it must be UTF-8 with damage."""
    lenient = data.decode("utf-8", "replace")
    chinese = sum("\u4e00" <= c <= "\u9fff" for c in lenient[:65536])
    if chinese > 4 and lenient.count("\ufffd") < _DAMAGE * len(lenient):
        raise _undecodable(data, name, "utf-8", problem.start) from None
    return _strictly(data, "gb18030", name, 0), "gb18030"


def _strictly(data: bytes, encoding: str, name: str, skipped: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise _undecodable(data, name, encoding, problem.start + skipped) from None


def _undecodable(data: bytes, name: str, encoding: str, offset: int) -> DeadlineError:
    byte = data[offset] if offset < len(data) else 0
    return DeadlineError(
        f"{name}: byte {offset} (0x{byte:02x}) is not {encoding}; save the file as UTF-8, UTF-16 or GB18030"
    )


def _byte_order(data: bytes) -> str:
    """Which half of a two-byte character holds the zeros of ASCII."""
    even, odd = data[0:4096:2].count(0), data[1:4096:2].count(0)
    return "utf-16-be" if even > odd else "utf-16-le"
