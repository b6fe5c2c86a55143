"""The fields of a Word 97–2003 file that are made anew whenever it is opened or printed ([MS-DOC] 2.8.25, 2.9.90)."""

from __future__ import annotations

import re
import struct
from contextlib import suppress
from typing import Final

from deadline_cli.notices.documents.old_word.head import numbers, pairs_of

_MOVING: Final = re.compile("\x13\\s*(?:DATE|TIME)\\b[^\x13-\x15]*\x14[^\x13-\x15]+(?=\x15)", re.IGNORECASE)
_FIELDS: Final = 16  # the pair that says where the fields of the body are listed
_END, _LOCKED = 0x15, 0x10


def moves(body: str, main: bytes, table: bytes) -> bool:
    """Whether a field of the body becomes the day of printing, and is not locked."""
    found = [field.end() for field in _MOVING.finditer(body)]
    return bool(found) and not _locked(main, table).issuperset(found)


def _locked(main: bytes, table: bytes) -> set[int]:
    """The places of the signs that end locked fields; none where their list is damaged."""
    with suppress(ValueError, struct.error):
        where, size = numbers("<II", main, pairs_of(main) + 8 * _FIELDS)
        count = (size - 4) // 6
        places = numbers(f"<{count + 1}I", table, where)
        flags = struct.iter_unpack("<BB", table[where + 4 * (count + 1) : where + 6 * count + 4])
        signs = zip(places, flags, strict=False)
        return {place for place, (sign, said) in signs if sign & 0x1F == _END and said & _LOCKED}
    return set()
