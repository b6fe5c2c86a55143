"""What the styles of a Word 97–2003 file change of the look of words ([MS-DOC] 2.7.1, 2.9.271, 2.9.260)."""

from __future__ import annotations

import struct

from deadline_cli.notices.documents.old_word.looks import Changes, changes_of
from deadline_cli.records import NamedTuple

_OF_PARAGRAPHS, _OF_CHARACTERS = 1, 2


class _Style(NamedTuple):
    """Of paragraphs or of characters, the number of the style that it is based on, and what it changes itself."""

    kind: int
    base: int
    changes: Changes


def styles_of(data: bytes) -> dict[int, Changes]:
    """The changes of each style by its number, with those of the styles it is based on; none where broken."""
    own: dict[int, _Style] = {}
    try:
        header, count, base = struct.unpack_from("<HHH", data)
        at = 2 + header
        for number in range(count):
            (size,) = struct.unpack_from("<H", data, at)
            style = data[at + 2 : at + 2 + size]
            at += 2 + size
            if size >= base + 4:
                (sort,) = struct.unpack_from("<H", style, 2)
                own[number] = _Style(sort & 0x0F, sort >> 4, _changes(style, base))
    except struct.error:
        return {}
    return {number: _by_chain(number, own) for number in own}


def _changes(style: bytes, base: int) -> Changes:
    """What a style changes of words: in one of paragraphs behind what it changes of these."""
    kind = struct.unpack_from("<H", style, 2)[0] & 0x0F
    if kind not in (_OF_PARAGRAPHS, _OF_CHARACTERS):
        return {}
    (length,) = struct.unpack_from("<H", style, base)
    at = base + 4 + 2 * length
    if kind == _OF_PARAGRAPHS:
        at += 2 + struct.unpack_from("<H", style, at)[0]
        at += at & 1
    if at + 2 > len(style):
        return {}
    (size,) = struct.unpack_from("<H", style, at)
    return changes_of(style[at + 2 : at + 2 + size])


def _by_chain(number: int, own: dict[int, _Style]) -> Changes:
    """What a style changes with those below it, which are of its kind: another one is no base of it."""
    found: dict[int, bytes] = {}
    seen = set[int]()
    kind = own[number].kind
    while number in own and number not in seen and own[number].kind == kind:
        seen.add(number)
        found = {**own[number].changes, **found}
        number = own[number].base
    return found
