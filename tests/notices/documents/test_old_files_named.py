"""Old files: why one is not read, and what a .doc shows beside its words."""

from __future__ import annotations

import io
import struct
from typing import Any

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.old_word.pictures import beside
from deadline_cli.notices.documents.reading import Unreadable

olefile = pytest.importorskip("olefile")


class Container:
    """What olefile opens: the streams by name."""

    def __init__(self, **streams: bytes) -> None:
        self.streams = streams

    def __enter__(self) -> Container:
        return self

    def __exit__(self, *_: object) -> None: ...

    def exists(self, name: str) -> bool:
        return name in self.streams

    def openstream(self, name: str) -> io.BytesIO:
        return io.BytesIO(self.streams[name])


@pytest.mark.parametrize("name", ["a.doc", "a.docx", "a.wps"])
@pytest.mark.parametrize(
    ("streams", "said"),
    [
        ({"EncryptedPackage": b""}, "文件有密码；请另存一份不加密的"),
        ({"WordDocument": struct.pack("<HHHHHH", 0xA5EC, 0xC1, 0, 0, 0, 0x100)}, "文件有密码；请另存一份不加密的"),
        ({"WordDocument": struct.pack("<HHHHHH", 0xA5DC, 0x68, 0, 0, 0, 0)}, "Word 97以前的文件读不了；请另存为.docx"),
        ({"Contents": b""}, "认不出这种文件；请另存为.docx或PDF"),
    ],
    ids=["locked package", "locked", "Word 95", "unknown"],
)
def test_why_an_old_file_is_not_read(
    monkeypatch: pytest.MonkeyPatch, name: str, streams: dict[str, bytes], said: str
) -> None:
    def opened(_: Any) -> Container:
        return Container(**streams)

    monkeypatch.setattr(olefile, "OleFileIO", opened)
    with pytest.raises(Unreadable) as raised:
        document_of_bytes(b"\xd0\xcf\x11\xe0" + bytes(600), name)
    assert raised.value.words.zh == said


class Streams:
    """A container of streams, as olefile opens one."""

    def __init__(self, streams: dict[str, bytes]) -> None:
        self._streams = streams

    def exists(self, path: str) -> bool:
        return path in self._streams

    def listdir(self) -> list[list[str]]:
        return [path.split("/") for path in self._streams]

    def openstream(self, path: str | list[str]) -> io.BytesIO:
        return io.BytesIO(self._streams[path if isinstance(path, str) else "/".join(path)])


def drawn(*centimetres: tuple[float, float], scale: int = 1000) -> bytes:
    """The pictures of a Word file, in their sizes, drawn at so many thousandths."""
    heads = (
        struct.pack("<IHH20xHHHH16x", 68, 0x44, 0x64, round(wide * 567), round(high * 567), scale, scale)
        for wide, high in centimetres
    )
    return b"\1\2\3".join(heads)


PICTURES, OBJECTS = "文件里的图片未读", "文件里插入的对象未读；其中的文字请另行校对"


@pytest.mark.parametrize(
    ("streams", "said"),
    [
        ({}, []),
        ({"Data": drawn((15, 20))}, [PICTURES]),
        ({"Data": drawn((15, 20), scale=100)}, []),
        ({"Data": drawn(*[(15, 2)] * 8)}, [PICTURES]),
        ({"Data": drawn(*[(2, 2)] * 80)}, []),
        ({"Data": drawn((15, 20))[:30]}, []),
        ({"ObjectPool/_1/\1CompObj": b"Excel.Sheet.8", "ObjectPool/_1/Workbook": b""}, [OBJECTS]),
        ({"ObjectPool/_1/\1CompObj": b"Equation.3"}, []),
        ({"\1CompObj": b"Word.Document.8"}, []),
    ],
    ids=["words alone", "page", "drawn small", "strips", "seals", "cut off", "sheet", "formula", "its own name"],
)
def test_what_a_doc_shows_beside_its_words_is_named(streams: dict[str, bytes], said: list[str]) -> None:
    assert [left.reason.zh for left in beside(Streams(streams))] == said
