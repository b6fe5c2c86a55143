"""Word files of before 2007, and the container that old and locked files share."""

from __future__ import annotations

import io
import struct
from typing import Any

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.old_word.pictures import beside
from deadline_cli.notices.documents.old_word.unprinted import unprinted_runs
from deadline_cli.notices.documents.reading import Unreadable

olefile = pytest.importorskip("olefile")
STRIKE, HIDE, DELETE, BOLD, SIZE = 0x0837, 0x083C, 0x0800, 0x0835, 0x4A43


def file(runs: list[tuple[int, int, list[tuple[int, int]]]]) -> tuple[bytes, bytes]:
    """A stream with one page of formatted runs (from, to, properties), and the list that names the page."""
    edges = [runs[0][0], *(end for _, end, _ in runs)]
    page = bytearray(512)
    struct.pack_into(f"<{len(edges)}I", page, 0, *edges)
    page[511] = len(runs)
    place = 500
    for at, (_, _, changes) in enumerate(runs):
        packed = b"".join(struct.pack("<HB" if code >> 13 == 0 else "<HH", code, value) for code, value in changes)
        if packed:
            place = (place - len(packed) - 1) & ~1
            page[place : place + 1 + len(packed)] = bytes([len(packed)]) + packed
            page[4 * len(edges) + at] = place // 2
    return bytes(512) + bytes(page), struct.pack("<III", edges[0], edges[-1], 1)


@pytest.mark.parametrize(
    ("changes", "hides", "deletes"),
    [
        ([], False, False),
        ([(BOLD, 1)], False, False),
        ([(STRIKE, 1)], True, False),
        ([(HIDE, 1)], True, False),
        ([(HIDE, 0x81)], True, False),
        ([(HIDE, 0)], False, False),
        ([(HIDE, 1), (HIDE, 0)], False, False),
        ([(SIZE, 24), (BOLD, 1), (DELETE, 1)], True, True),
    ],
)
def test_runs_that_do_not_print(changes: list[tuple[int, int]], hides: bool, deletes: bool) -> None:
    found = unprinted_runs(*file([(1024, 1034, []), (1034, 1044, changes), (1044, 1050, [(BOLD, 1)])]))
    assert [(run.start, run.end, run.is_deleted) for run in found] == [(1034, 1044, deletes)] * hides


@pytest.mark.parametrize("nothing", [b"", b"\0" * 5])
def test_a_file_without_formatted_runs(nothing: bytes) -> None:
    assert unprinted_runs(bytes(1024), nothing) == []


def test_a_page_of_runs_that_is_not_in_the_file() -> None:
    with pytest.raises(IndexError):  # which the reader tells as a broken file
        unprinted_runs(bytes(1024), struct.pack("<III", 0, 9, 40_000))


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
