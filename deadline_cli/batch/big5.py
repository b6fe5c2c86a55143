"""Big5 as most programs read it, and the Hong Kong characters that some add: what is ours is said in the first."""

from __future__ import annotations

from functools import cache

from deadline_cli.texts.characters import traditional_forms

WITH_HONG_KONG = "big5hkscs"
# Between these two parts 〇 is a kana to Windows, and no character to others.
_COMMON = (b"\xa1\x40", b"\xc6\x7e"), (b"\xc9\x40", b"\xf9\xd5")
_LIKE = {"〇": "○", "删": "刪", "叠": "疊"}  # of characters that it lacks those that are written for them


def is_plain(text: str) -> bool:
    """Whether every Big5 reader has these characters; what is no text stays what it is."""
    return text.isascii() or all(map(_is_plain, set(text)))


def plainly(text: str) -> str:
    """The text in characters that every Big5 reader has, with a question mark for those that cannot be said so."""
    others = {ord(c): _said(c) for c in set(text) if not _is_plain(c)}
    return text.translate(others) if others else text


@cache
def _is_plain(char: str) -> bool:
    if char.isascii() or "\udc80" <= char <= "\udcff":
        return True
    try:
        code = char.encode(WITH_HONG_KONG)
    except UnicodeError:
        return False
    return any(first <= code <= last for first, last in _COMMON)


def _said(char: str) -> str:
    form = _LIKE.get(char) or traditional_forms().get(char, "?")
    return form if _is_plain(form) else "?"
