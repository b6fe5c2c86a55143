"""A mail that Outlook saved (.msg): its body and what is attached are read, or named with the reason."""

from __future__ import annotations

import io

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.outlook import outlook_text
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


def test_a_body_of_compressed_rich_text_is_named() -> None:
    with pytest.raises(DeadlineError, match="compressed RTF"):
        read({RICH: b"x" * 40})
    assert read({BODY: wide(SHOWN), RICH: b"x" * 40}) == (SHOWN, [])
    with pytest.raises(DeadlineError, match="holds no text"):
        read({BODY: wide("")})


def test_a_small_picture_of_the_body_is_no_attachment() -> None:
    logo = {FIRST + DATA: b"\x89PNG\r\n\x1a\n" + bytes(90), FIRST + "__substg1.0_370E001F": wide("image/png")}
    shown = {**logo, FIRST + "__substg1.0_3712001F": wide("logo@1")}
    assert read({BODY: wide(SHOWN), **shown}) == (SHOWN, [])
    assert len(read({BODY: wide(SHOWN), **logo})[1]) == 1
