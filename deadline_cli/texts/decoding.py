"""Bytes to text: UTF-8 with or without a mark, UTF-16, GB18030, HZ, Big5; what fits none is an error, no mojibake."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import islice
from typing import Final, Literal

from deadline_cli.errors import DeadlineError
from deadline_cli.patterns import compiled

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_UTF_32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
_LEAST = 8  # Chinese characters by which UTF-7 and HZ are told from a text with plus signs or braces
_DAMAGE = 0.1  # a Chinese text that fails as UTF-8 in fewer of its characters is damaged UTF-8, not GB18030
# Of the Chinese characters of any notice or table a tenth and more are these, in either script; of mojibake hardly one
# in a hundred.
_FREQUENT = frozenset(
    "的一不在人有中公告示日期年月之起至自本行政市局院法上下大小個个工作天內内規規則则編编號号送達达通知書书標标題题類类別别名稱称"
    "單单位地址電电話话備备註注說说明內容時时間间登記记業业務务項项目發发布刊報报紙纸張张三二四五六七八九十李王陳陈林黃黄劉刘"
    "限公司區区縣县路第條条款申請请審审決决定處处罰罚裁判執执環环評评意見见徵征求，。、：；（）《》"
)
_COMMONEST = "的，。：年月日公"
_SENSE = 0.04
_SAMPLE = 8192
# What a program has made of a text before it came here: signs are lost, or its bytes were taken for another encoding.
Spoilt = Literal["lost", "misread", "private"]
_LOST: Final = (
    r"(?m)(?!^\?+\s*[^\0-\x7f])(?<!\?)\?{2,}|\ufffd+"  # before words they are lost blanks; compiled where it is wanted
)
_OWN: Final = compiled("[\ue000-\uf8ff]")
# Digits of dates and lengths that only a font of the site knows, as sites keep them from being copied.
_PRIVATE: Final = (
    r"(?=[\d年月]{0,8}[\ue000-\uf8ff])[\d\ue000-\uf8ff]{1,4}\s?"
    r"(?:年\s?[\d\ue000-\uf8ff]{1,2}\s?月|月\s?[\d\ue000-\uf8ff]{1,2}\s?日|个工作日|[日天](?:内|[以之]内|起|前|止|上午|下午))"
)
_LEAST_SPOILT, _MOST_LOST = 20, 0.1  # characters by which it is told; the share of a text that may be lost
_MISREAD: Final = (("gb18030", "utf-8"), ("latin-1", "gb18030"), ("cp1252", "utf-8"), ("latin-1", "utf-8"))


def decoded(data: bytes) -> tuple[str, str]:
    """The text of `data` and its encoding's name; DeadlineError with the offset of the first byte that does not fit."""
    if data.startswith(_UTF_32) or _is_utf_7(data):
        name = "UTF-32" if data.startswith(_UTF_32) else "UTF-7"
        raise DeadlineError("the text is {name}, which is not read; save the file as UTF-8", name=name)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, len(mark)), encoding
    if (zero := data.find(b"\0")) >= 0:
        return _with_zeros(data, zero)
    if _is_hz(data):
        return data.decode("hz"), "hz"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as problem:
        return _not_utf8(data, problem)


def mark_of(data: bytes) -> bytes:
    """The byte order mark that `data` begins with; nothing where there is none."""
    return next((mark for mark, _ in _MARKS if data.startswith(mark)), b"")


def _with_zeros(data: bytes, zero: int) -> tuple[str, str]:
    """UTF-16 without a mark, in the byte order that makes sense; otherwise no text at all."""
    if _is_utf_32(data):
        raise DeadlineError("the text is {name}, which is not read; save the file as UTF-8", name="UTF-32")
    share, encoding = max((_share(data, encoding, of_all=True), encoding) for encoding in ("utf-16-be", "utf-16-le"))
    if share < _SENSE:
        raise DeadlineError("not a text (byte {offset} is 0x00); give text, HTML, .docx or .pdf", offset=zero)
    return _strictly(data, encoding, 0), encoding


def _is_utf_32(data: bytes) -> bool:
    """Whether four bytes make a character each: of any other text some would lie beyond the last character."""
    head = data[:_SAMPLE]
    for encoding in ("utf-32-le", "utf-32-be"):
        with suppress(UnicodeDecodeError):
            if "\0" not in (text := head.decode(encoding)) and text:
                return True
    return False


def _not_utf8(data: bytes, problem: UnicodeDecodeError) -> tuple[str, str]:
    """GB18030, unless so much of the text is UTF-8 that it must be damaged, or another encoding makes more sense."""
    lenient = data.decode("utf-8", "replace")
    chinese = sum("\u4e00" <= c <= "\u9fff" for c in lenient[:65536])
    if chinese > 4 and lenient.count("\ufffd") < _DAMAGE * len(lenient):
        raise _undecodable(data, "utf-8", problem.start) from None
    encoding = "gb18030"
    if (share := _share(data, encoding)) < _SENSE:
        for other in ("utf-16-le", "utf-16-be", "big5"):
            if (more := _share(data, other)) >= max(_SENSE, 2 * share):
                share, encoding = more, other
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as other:
        # Half of one and half of another: the encoding that goes further is the file's, and its end the fault.
        if other.start < problem.start:
            raise _undecodable(data, "utf-8", problem.start) from None
        raise _undecodable(data, encoding, other.start) from None


def _is_utf_7(data: bytes) -> bool:
    """Whether plain ASCII is Chinese when its +ZbBssw- are taken for characters."""
    head = data[:_SAMPLE]
    if b"+" not in head or not head.isascii():
        return False
    text = head.decode("utf-7", "replace")
    return sum("\u4e00" <= c <= "\u9fff" for c in text) >= _LEAST and sense(text) >= 2 * _SENSE


def _is_hz(data: bytes) -> bool:
    """Whether plain ASCII is Chinese when its ~{9+J>~} are taken for characters (RFC 1843)."""
    if b"~{" not in data or b"~}" not in data or not data.isascii():
        return False
    try:
        text = data.decode("hz")
    except UnicodeDecodeError:
        return False
    return sum("\u4e00" <= c <= "\u9fff" for c in text) >= _LEAST and sense(text) >= 2 * _SENSE


def _share(data: bytes, encoding: str, *, of_all: bool = False) -> float:
    """How many of the first characters that are no ASCII are frequent ones; `of_all`: ASCII makes sense too."""
    text = data[:_SAMPLE].decode(encoding, "replace")
    plain = sum(" " <= c <= "~" or c in "\t\n\r" for c in text)
    frequent = sum(c in _FREQUENT for c in text)
    if of_all:
        return (plain + frequent) / max(len(text), 1)
    return frequent / max(len(text) - plain, 1)


def _strictly(data: bytes, encoding: str, skipped: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise _undecodable(data, encoding, problem.start + skipped, skipped) from None


def _undecodable(data: bytes, encoding: str, offset: int, skipped: int = 0) -> DeadlineError:
    return not_in(encoding, offset, data[offset - skipped] if offset - skipped < len(data) else 0)


def not_in(encoding: str, offset: int, byte: int) -> DeadlineError:
    """The error of a `byte`, `offset` bytes from the beginning of the file, that is no text in `encoding`."""
    return DeadlineError(
        "byte {offset} ({byte}) is not {encoding}; save the file as UTF-8, UTF-16 or GB18030",
        offset=offset,
        byte=f"0x{byte:02x}",
        encoding=encoding,
    )


def sense(text: str) -> float:
    """How many of the first characters that are no ASCII are frequent ones, of 1: a text, or one misread."""
    foreign = list(islice((c for c in text if c > "\x7f"), _SAMPLE))
    return sum(c in _FREQUENT for c in foreign) / max(len(foreign), 1)


def spoilt(text: str) -> Spoilt | None:
    """What has spoilt a text as a whole; None where it can be read."""
    if "??" in text or "\ufffd" in text:
        lost = sum(len(found[0]) for found in re.finditer(_LOST, text))
        if lost >= _LEAST_SPOILT and lost >= _MOST_LOST * len("".join(text.split())):
            return "lost"
    if _OWN.search(text) and re.search(_PRIVATE, text):
        return "private"
    head = text[:_SAMPLE]
    if sum(map(head.count, _COMMONEST)) >= _SENSE * len(head):  # most texts, in a tenth of the time
        return None
    if head.isascii() or sense(head) >= _SENSE or sum(c > "\x7f" for c in head) < _LEAST_SPOILT:
        return None
    for taken, was in _MISREAD:
        held = head.encode(taken, "replace")
        meant = held.decode(was, "replace")
        strange = held.count(b"?") - head.count("?") + meant.count("\ufffd")  # what these bytes cannot have been
        foreign = sum(c > "\x7f" for c in meant)
        if foreign >= _LEAST_SPOILT / 2 and strange < foreign / 2 and sense(meant) >= 2 * _SENSE:
            return "misread"
    return None
