"""The web page that rich text of Outlook holds ([MS-OXRTFEX] 2.1.3), its tags in groups that no RTF reader shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import Final

from deadline_cli.notices.documents.rtf.terms import CHARSETS, ESCAPED, SIGNS, TOKEN

_FROM_HTML: Final = b"\\fromhtml"
_SILENT: Final = frozenset(["colortbl", "stylesheet", "info", "pict", "pntext", "generator"])
_GB18030: Final = "gb18030"


@dataclass(slots=True)
class _Group:
    encoding: str = _GB18030
    is_tag: bool = False
    is_silent: bool = False
    is_doubled: bool = False  # what an RTF reader shows in place of a tag
    is_fonts: bool = False
    begins: bool = True
    starred: bool = False
    skipped: int = 1


def page_in(rich: bytes) -> str | None:
    """The source of the page, None where the rich text is not made from one."""
    if _FROM_HTML not in rich[:2000]:
        return None
    return _Page().read(rich)


class _Page:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._bytes = bytearray()
        self._groups = [_Group()]
        self._fonts: dict[int, str] = {}
        self._usual = _GB18030
        self._font = 0
        self._skip = 0
        self._half = 0

    def read(self, rich: bytes) -> str:
        for found in TOKEN.finditer(rich):
            word, number, code, sign, brace, plain = found.groups()
            if plain is not None:
                self._plain(plain.translate(None, b"\r\n\0"))
            elif code is not None:
                self._plain(bytes([int(code, 16)]))
            else:
                self._flush()
                if word is not None:
                    self._word(word.decode("ascii"), None if number is None else int(number))
                elif brace == b"{":
                    self._groups.append(replace(self._groups[-1], begins=True, starred=False))
                elif brace == b"}":
                    if len(self._groups) > 1:
                        self._groups.pop()
                elif sign == b"*":
                    self._groups[-1].starred = True
                elif sign is not None:
                    self._write(ESCAPED.get(sign, ""))
        self._flush()
        return "".join(self._parts)

    def _plain(self, plain: bytes) -> None:
        skipped = min(self._skip, len(plain))
        self._skip -= skipped
        self._groups[-1].begins = False
        self._bytes += plain[skipped:]

    def _flush(self) -> None:
        """Writes the bytes that were gathered in one encoding."""
        self._skip = 0
        if self._bytes:
            try:
                words = self._bytes.decode(self._groups[-1].encoding, "replace")
            except LookupError:
                words = self._bytes.decode(_GB18030, "replace")
            self._bytes.clear()
            self._write(words)

    def _write(self, words: str, tag: str = "") -> None:
        """Words of the page, or of one of its tags; `tag` is what stands for them in a page."""
        group = self._groups[-1]
        if not (group.is_silent or group.is_doubled or group.is_fonts):
            self._parts.append(words if group.is_tag else tag or escape(words, quote=False))

    def _word(self, word: str, number: int | None) -> None:
        group = self._groups[-1]
        begins, group.begins = group.begins, False
        if begins and group.starred:
            group.is_tag, group.is_silent = word == "htmltag", word != "htmltag"
        elif begins and word in _SILENT:
            group.is_silent = True
        elif begins and word == "fonttbl":
            group.is_fonts = True
        elif word == "htmlrtf":
            group.is_doubled = number != 0
        elif word == "u":
            self._character(number or 0)
        elif word == "line" and not group.is_tag:
            self._write("\n", "<br>")
        elif word in SIGNS:
            self._write(SIGNS[word])
        else:
            self._setting(word, number or 0, group)

    def _setting(self, word: str, value: int, group: _Group) -> None:
        if word == "ansicpg":
            self._usual = group.encoding = _GB18030 if value == 936 else f"cp{value}"
        elif word == "f":
            self._font = value
            group.encoding = self._fonts.get(value, self._usual)
        elif word == "fcharset" and group.is_fonts and value in CHARSETS:
            self._fonts[self._font] = CHARSETS[value]
        elif word == "uc":
            group.skipped = max(value, 0)

    def _character(self, number: int) -> None:
        code = number & 0xFFFF
        if 0xD800 <= code < 0xDC00:
            self._half = code
        elif 0xDC00 <= code < 0xE000:
            self._write(chr(0x10000 + ((self._half - 0xD800) << 10) + code - 0xDC00) if self._half else "\ufffd")
            self._half = 0
        else:
            self._write(chr(code))
        self._skip = self._groups[-1].skipped
