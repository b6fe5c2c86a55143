"""A mail that Outlook saved (.msg): its body and what is attached are read, or named with the reason."""

from __future__ import annotations

import io
import struct

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.outlook.compressed import rich_text
from deadline_cli.notices.documents.outlook.text import outlook_text
from tests.notices.documents.packed import TEXT
from tests.notices.documents.test_what_shows import OTHER, SHOWN, line, zipped

BODY, HTML, RICH = "__substg1.0_1000001F", "__substg1.0_10130102", "__substg1.0_10090102"
FIRST, SECOND = "__attach_version1.0_#00000000/", "__attach_version1.0_#00000001/"
DATA, NAME, INNER = "__substg1.0_37010102", "__substg1.0_3707001F", "__substg1.0_3701000D/"


class Container:
    """What olefile opens, by the paths of its streams."""

    def __init__(self, streams: dict[str, bytes]) -> None:
        self._streams = {tuple(path.split("/")): data for path, data in streams.items()}

    def listdir(self) -> list[list[str]]:
        return [list(path) for path in self._streams]

    def openstream(self, path: list[str]) -> io.BytesIO:
        return io.BytesIO(self._streams[tuple(path)])


def wide(words: str) -> bytes:
    return words.encode("utf-16-le")


def word_file(said: str) -> bytes:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return zipped({"word/document.xml": f"<w:document {w}><w:body>{line(said)}</w:body></w:document>"})


def read(streams: dict[str, bytes]) -> tuple[str, list[str]]:
    reading = outlook_text(Container(streams), "a.msg")
    return reading.text, [part.reason.zh for part in reading.not_read]


def test_the_body_of_a_mail() -> None:
    assert read({BODY: wide(TEXT.replace("\n", "\r\n"))}) == (TEXT, [])
    assert read({BODY: wide(OTHER), HTML: f"<p>{SHOWN}</p>\0".encode()}) == (SHOWN, [])  # as it is shown
    assert read({BODY: wide(SHOWN), HTML: b"<p>\x81\xff</p>"}) == (SHOWN, [])  # a page that cannot be read


def test_what_is_attached() -> None:
    attached = {FIRST + DATA: word_file(SHOWN), FIRST + NAME: wide("公告.docx"), SECOND + DATA: b"Rar!\x1a\x07\0"}
    text, left = read({BODY: wide("见附件"), **attached, SECOND + NAME: wide("图.rar")})
    assert text == f"见附件\n\n{SHOWN}"
    assert left == ["附件图.rar未读：这是压缩包；请先解压"]


def test_a_mail_within_a_mail() -> None:
    inner = FIRST + INNER
    held = {inner + "__properties_version1.0": b"", inner + BODY: wide(SHOWN)}
    assert read({BODY: wide("转发"), **held}) == (f"转发\n\n{SHOWN}", [])


def packed(rich: bytes, sort: bytes = b"LZFu") -> bytes:
    """Rich text as Outlook keeps it: bytes one by one, or whole."""
    held = rich
    if sort == b"LZFu":
        held = b"".join(b"\0" + rich[at : at + 8] for at in range(0, len(rich), 8))
    return struct.pack("<II4sI", len(held) + 12, len(rich), sort, 0) + held


RTF = b"{\\rtf1\\ansi\\ansicpg936 " + SHOWN.encode("gb18030") + b"{\\strike " + OTHER.encode("gb18030") + b"}}"
PAGE = (
    b"{\\rtf1\\ansi\\ansicpg936\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fcharset134 a;}}{\\colortbl;}"
    b"{\\*\\htmltag64 <p>}{\\*\\htmltag84 <s>}\\htmlrtf {\\strike\\htmlrtf0 "
    + OTHER.encode("gb18030")
    + b"\\htmlrtf }\\htmlrtf0"
    b"{\\*\\htmltag92 </s>}"
    + SHOWN.encode("gb18030")
    + b"\\line{\\*\\mhtmltag84 <a>}{\\*\\htmltag84 <b class=\\{x\\}>}"
    b"\\u20844?\\'ca\\'be{\\*\\htmltag72 </p>}}"
)


@pytest.mark.parametrize("sort", [b"LZFu", b"MELA"])
def test_a_body_of_rich_text(sort: bytes) -> None:
    assert read({RICH: packed(RTF, sort)}) == (SHOWN, [])
    assert read({RICH: packed(RTF, sort), BODY: wide(SHOWN + OTHER)}) == (SHOWN, [])  # plain words show what is struck


def test_a_page_within_rich_text() -> None:
    assert read({RICH: packed(PAGE)}) == (f"{SHOWN}\n公示", [])
    assert read({RICH: packed(PAGE), HTML: f"<p>{OTHER}".encode()}) == (OTHER, [])


def test_stretches_of_compressed_rich_text() -> None:
    assert (
        rich_text(_said(b"\x03", 0x0000 | 4, (207 << 4) | 6, size=14)) == b"{\\rtf1" + b"{\\rtf1{\\"
    )  # of the usual words, of its own
    assert (
        rich_text(_said(b"\x02", b"ab"[0], (207 << 4) | 13, size=16)) == b"a" * 16
    )  # a stretch that goes on in itself
    assert rich_text(_said(b"\x02", b"ab"[0], (208 << 4) | 0, size=16)) == b"a"  # the end
    with pytest.raises(ValueError, match="before the beginning"):
        rich_text(_said(b"\x01", (4000 << 4) | 0, size=2))
    for damaged in (b"", b"x" * 40, struct.pack("<II4sI", 9, 2_000_000_000, b"LZFu", 0)):
        with pytest.raises(ValueError, match=r"no compressed|too large"):
            rich_text(damaged)


def _said(flags: bytes, *tokens: int, size: int) -> bytes:
    held = b"".join(bytes([token]) if token < 256 and token != 4 else struct.pack(">H", token) for token in tokens)
    return struct.pack("<II4sI", 0, size, b"LZFu", 0) + flags + held


def test_a_body_of_compressed_rich_text_that_is_damaged_is_named() -> None:
    with pytest.raises(DeadlineError, match="compressed RTF"):
        read({RICH: b"x" * 40})
    assert read({BODY: wide(SHOWN), RICH: b"x" * 40}) == (SHOWN, [])
    for empty in ({BODY: wide("")}, {RICH: packed(b"{\\rtf1 }"), BODY: b""}):
        with pytest.raises(DeadlineError, match="no text"):
            read(empty)


NARROW, PROPERTIES = "__substg1.0_1000001E", "__properties_version1.0"


@pytest.mark.parametrize(
    ("said", "encoding", "own", "internet"),
    [
        ("уведомление о сроке", "cp1251", 1251, None),
        ("уведомление о сроке", "cp1251", 1252, 1251),  # what many programs say of anything says nothing
        ("公示期為七個工作日，自公告之日起三十日內", "big5", 950, None),
        ("公示期为七个工作日，自公告之日起三十日内", "gb18030", 1252, 28591),
        ("уведомление о сроке", "koi8_r", None, 20866),
        ("昨日公示期为七个工作日", "utf-8", 1251, None),  # which it is not: a byte of it is none of that
    ],
)
def test_the_encoding_that_a_mail_names(said: str, encoding: str, own: int | None, internet: int | None) -> None:
    told = ((0x3FFD0003, own), (0x3FDE0003, internet))
    properties = bytes(32) + b"".join(struct.pack("<IIII", tag, 6, n, 0) for tag, n in told if n is not None)
    assert read({NARROW: said.encode(encoding), PROPERTIES: properties})[0] == said
    page = {HTML: f"<p>{said}</p>".encode(encoding), PROPERTIES: properties}
    assert read(page)[0] == said


def test_a_small_picture_of_the_body_is_no_attachment() -> None:
    logo = {FIRST + DATA: b"\x89PNG\r\n\x1a\n" + bytes(90), FIRST + "__substg1.0_370E001F": wide("image/png")}
    shown = {**logo, FIRST + "__substg1.0_3712001F": wide("logo@1")}
    assert read({BODY: wide(SHOWN), **shown}) == (SHOWN, [])
    assert len(read({BODY: wide(SHOWN), **logo})[1]) == 1
