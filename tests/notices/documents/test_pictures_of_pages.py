"""A picture on a web page that may hold a text is named, by the size that the page or the picture's file tells."""

from __future__ import annotations

import base64
import os
import struct
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from deadline_cli.notices.documents.document import document_of_bytes, read_document
from deadline_cli.notices.documents.picture_size import dots_of
from tests.notices.documents.packed import TEXT
from tests.notices.documents.test_epub import NOTICE, book

LARGE, UPLOADED = "页上有大幅图片未读", "网页上的图片未读"


def png(wide: int, high: int, more: int = 0) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", wide, high) + bytes(more)


def jpeg(wide: int, high: int) -> bytes:
    return (
        b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xdb\0\x03c\xff\xc2\0\x0b\x08" + struct.pack(">HH", high, wide) + b"\xff\xd9"
    )


@pytest.mark.parametrize(
    "data",
    [
        png(800, 600),
        jpeg(800, 600),
        b"GIF89a" + struct.pack("<HH", 800, 600),
        b"BM" + bytes(16) + struct.pack("<ii", 800, -600),
        b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + (799).to_bytes(3, "little") + (599).to_bytes(3, "little"),
        b"RIFF\0\0\0\0WEBPVP8L" + bytes(5) + struct.pack("<I", 799 | 599 << 14),
        b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 800, 600),
    ],
)
def test_the_dots_of_a_picture(data: bytes) -> None:
    assert dots_of(data) == (800, 600)
    assert dots_of(data[:9]) is None and dots_of(b"no picture") is None


@pytest.mark.parametrize(
    ("picture", "left"),
    [
        ('<img src="a.jpg" width="640" height="400">', [LARGE]),
        ('<img src="a.jpg" width="1200" height="300">', []),  # a banner
        ('<img src="a.jpg" width="120" height="120">', []),
        ('<img src="a.jpg" width="120">', []),
        ('<img data-src="https://x/640?wx_fmt=png" data-w="1080" data-ratio="1.4139">', [LARGE]),
        ('<img data-src="https://x/640?wx_fmt=png" data-w="1080" data-ratio="0.05">', []),
        ('<p align="center"><img src="./W020260203412345678901.jpg" OLDSRC="W0.jpg"></p>', [UPLOADED]),
        ('<img src="/upload/5f1c9a0b7d3e4f60a1b2c3d4e5f60718.png">', [UPLOADED]),
        ('<img src="images/top_2024.jpg"><img src="logo.png"><img src="qr-code.png">', []),
        ('<img src="blank.gif" data-original="http://x/2026/W020260203412345678901.jpg">', [UPLOADED]),
        ('<p style="background-image:url(a.jpg);height:900px;width:700px"></p>', [LARGE]),
        ('<p style="background-image:url(a.jpg);height:90px;width:700px"></p>', []),
        ('<footer><img src="./W020260203412345678901.jpg"></footer>', []),
        (f'<img src="data:image/png;base64,{base64.b64encode(png(800, 1100, 9000)).decode()}">', [LARGE]),
        (f'<img src="data:image/png;base64,{base64.b64encode(png(80, 80, 9000)).decode()}">', []),
    ],
)
def test_what_the_page_itself_tells(picture: str, left: list[str]) -> None:
    document = document_of_bytes(f"<html><body>{NOTICE}{picture}</body></html>".encode(), "a.html")
    assert document.text.strip() == TEXT
    assert [part.reason.zh for part in document.not_read] == left


@pytest.mark.parametrize(("data", "left"), [(png(800, 600), [LARGE]), (jpeg(600, 90), []), (b"", [])])
def test_a_saved_page_a_book_and_a_mail_have_their_pictures_beside_them(
    data: bytes, left: list[str], tmp_path: Path
) -> None:
    body = f'{NOTICE}<img src="a_files/W0202602031.png">'
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files/W0202602031.png").write_bytes(data)
    (tmp_path / "a.html").write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    assert [part.reason.zh for part in read_document(tmp_path / "a.html").not_read] == left
    packed = book(body, **{"OEBPS/text/a_files/W0202602031.png": data})  # type: ignore[arg-type]
    assert [part.reason.zh for part in document_of_bytes(packed, "a.epub").not_read] == left
    mail = EmailMessage()
    mail["MIME-Version"], mail["Subject"] = "1.0", "公示"
    mail.add_related(f"<html><body>{body}</body></html>".encode(), "text", "html", cid="<page>")
    mail.add_related(data, "image", "png", headers=["Content-Location: http://x/a_files/W0202602031.png"])
    page = mail.get_payload()[0]  # type: ignore[index]
    page["Content-Location"] = "http://x/a.html"  # type: ignore[index]
    assert [part.reason.zh for part in document_of_bytes(mail.as_bytes(), "a.mht").not_read] == left


def test_nothing_outside_of_the_folder_of_a_page_is_opened(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "1234567890.png").write_bytes(png(800, 600))
    named = ("../1234567890.png", str(tmp_path / "1234567890.png"), f"file://{tmp_path}/1234567890.png")
    for name in named:
        (tmp_path / "in/a.html").write_text(f'<html><body>{NOTICE}<img src="{name}"></body></html>', encoding="utf-8")
        assert [part.reason.zh for part in read_document(tmp_path / "in/a.html").not_read] == [UPLOADED]


def test_no_link_out_of_the_folder_of_a_page_is_followed(tmp_path: Path) -> None:
    body = f'{NOTICE}<p class="no">2026年2月30日</p>'
    page = f'<html><head><link rel="stylesheet" href="x.css"></head><body>{body}</body></html>'
    (tmp_path / "in").mkdir()
    (tmp_path / "x.css").write_text(".no{display:none}", encoding="utf-8")
    (tmp_path / "in/a.html").write_text(page, encoding="utf-8")
    (tmp_path / "in/x.css").symlink_to(tmp_path / "x.css")
    assert "2026年2月30日" in read_document(tmp_path / "in/a.html").text


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes among files")
def test_a_pipe_beside_a_page_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "1234567890.png")
    (tmp_path / "a.html").write_text(f'<html><body>{NOTICE}<img src="1234567890.png"></body></html>', encoding="utf-8")
    assert [part.reason.zh for part in read_document(tmp_path / "a.html").not_read] == [UPLOADED]


def test_the_sheets_of_a_saved_page_are_asked_what_they_hide(tmp_path: Path) -> None:
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files/x.css").write_bytes(b"\xef\xbb\xbf.no{display:none}")
    sheet = '<link rel="stylesheet" href="./a_files/x.css">'
    body = f'{NOTICE}<p class="no">2026年2月30日</p>'
    (tmp_path / "a.html").write_text(f"<html><head>{sheet}</head><body>{body}</body></html>", encoding="utf-8")
    assert read_document(tmp_path / "a.html").text.strip() == TEXT
