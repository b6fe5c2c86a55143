"""Mail and saved web pages: the letter and what is attached is read or named; a text is neither."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

from email.message import EmailMessage

import pytest

from deadline_cli.notices.documents.sort import sort_of
from tests.notices.documents.packed import LINES, TEXT, codes, read


def mail(**attached: bytes) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "公示请校对", "a@example.cn", "b@example.cn"
    message.set_content(TEXT)
    message.add_alternative("".join(f"<p>{line}</p>" for line in LINES), subtype="html")
    for name, data in attached.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name.replace("_", "."))
    return message.as_bytes()


def test_a_mail() -> None:
    document = read(mail(), "a.eml")
    assert (document.encoding, document.text.split("\n"), codes(document)) == ("mail", list(LINES), ["P202"])


def test_a_mails_attachments_are_read_or_named() -> None:
    document = read(mail(b_txt=TEXT.encode("gbk"), c_7z=b"7z\xbc\xaf\x27\x1c" * 9))
    assert codes(document) == ["P202", "P202"]
    assert [part.reason.zh for part in document.not_read] == ["附件c.7z未读：这是压缩包；请先解压"]


@pytest.mark.parametrize("charset", [b"utf-8\0", b"no-such", b"idna", b"hex", b"gbk"])
def test_an_encoding_that_is_none_is_told_by_the_bytes(charset: bytes) -> None:
    data = b"Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=" + charset
    document = read(data + b"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + TEXT.encode("gbk"), "a.eml")
    assert (document.text.split("\n"), codes(document)) == (list(LINES), ["P202"])


def test_a_saved_web_page() -> None:
    html = "<html><body>" + "".join(f"<p>{line}</p>" for line in LINES) + "</body></html>"
    data = (
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n"
        "\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + html + "\r\n--b\r\n"
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n"
    ).encode()  # fmt: skip
    document = read(data, "a.mht")
    assert (codes(document), document.not_read) == (["P202"], ())


@pytest.mark.parametrize("text", ["通知：\n本周停电。\n", "Date: 2026-02-03\n公告\n", "# 标题\nKey: value\n"])
def test_a_text_is_no_mail(text: str) -> None:
    assert sort_of(text.encode(), ".txt") == "text"
