"""In which encoding a mail says that its words of one byte a letter stand ([MS-OXPROPS] 2.741, 2.785)."""

from __future__ import annotations

import codecs
import struct
from typing import Final

_INTERNET, _OWN = 0x3FDE0003, 0x3FFD0003
_HEADS: Final = (32, 24)  # bytes before the properties, of a mail and of one within it
_NAMED: Final = {
    936: "gb18030", 54936: "gb18030", 51936: "gb18030", 52936: "hz", 950: "cp950", 20866: "koi8_r", 21866: "koi8_u",
    51932: "euc_jp", 51949: "euc_kr", 50220: "iso2022_jp", 65001: "utf-8",
}  # fmt: skip
_WESTERN: Final = (1252, 28591, 20127)  # what many programs say of anything
_LATIN: Final = range(28592, 28606)


def codecs_of(properties: bytes, *, is_inner: bool) -> tuple[str, ...]:
    """The encodings that the properties of a mail name, its own first, without those that say nothing."""
    start = _HEADS[is_inner]
    found: dict[int, int] = {}
    for at in range(start, len(properties) - 15, 16):
        tag, number = struct.unpack_from("<I4xI", properties, at)
        if tag in (_INTERNET, _OWN):
            found[tag] = number
    numbers = [found[tag] for tag in (_OWN, _INTERNET) if tag in found and found[tag] not in _WESTERN]
    return tuple(name for name in map(_codec, numbers) if name)


def decoded_by(data: bytes, names: tuple[str, ...]) -> bytes:
    """The words in UTF-8, by the first encoding that fits; as they are where none does."""
    for name in names:
        try:
            return data.decode(name).encode()
        except (UnicodeDecodeError, LookupError):
            continue
    return data


def _codec(number: int) -> str:
    name = _NAMED.get(number) or (f"iso8859_{number - 28590}" if number in _LATIN else f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
