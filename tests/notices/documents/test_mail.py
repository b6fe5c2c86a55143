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
    empty = read(mail(b_docx=b"", c_txt=b""))
    assert [part.reason.zh for part in empty.not_read] == ["附件b.docx未读：文件是空的"]


def test_each_mail_of_a_folder_is_read_or_named() -> None:
    quoted = several("mixed", part("text/plain", f">From here it was sent\n{OTHER}")).encode()
    sealed = several("mixed", part("application/pkcs7-mime", "x")).encode()
    folder = b"".join(
        b"From a@b Mon Feb  2 10:00:00 2026\r\n%b\r\n\r\n" % each for each in (mail(), sealed, quoted, mail())
    )
    document = read(folder, "a.mbox")
    assert document.text == f"{TEXT}\n\nFrom here it was sent\n{OTHER}\n\n{TEXT}"
    assert [part.reason.zh for part in document.not_read] == [
        "第2封邮件未读：附件application/pkcs7-mime未读：内容经过加密或编码；请解开后另存"
    ]


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


OTHER = "十日内可以提出异议。"


def part(sort: str, words: str, more: str = "") -> str:
    return f"Content-Type: {sort}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n{more}\r\n{words}"


def several(sort: str, *parts: str, edge: str = "b") -> str:
    inner = "".join(f"--{edge}\r\n{each}\r\n" for each in parts)
    return f'Content-Type: multipart/{sort}; boundary="{edge}"\r\n\r\n{inner}--{edge}--\r\n'


def sent(body: str) -> tuple[list[str], list[str]]:
    """The lines and what was not read of a mail."""
    document = read(f"From: a@example.cn\r\nTo: b@example.cn\r\nMIME-Version: 1.0\r\n{body}".encode(), "a.eml")
    return document.text.split(), [left.reason.zh for left in document.not_read]


@pytest.mark.parametrize(
    "last",
    [
        part("text/calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR"),
        part("text/x-amp-html", "<html amp4email><body></body></html>"),
        part("text/html", "<html><body>&nbsp;</body></html>"),
    ],
    ids=["invitation", "amp", "empty page"],
)
def test_of_alternatives_the_last_with_words_is_read(last: str) -> None:
    assert sent(several("alternative", part("text/plain", OTHER), last)) == ([OTHER], [])


def nested(deep: int) -> str:
    inner = part("text/plain", OTHER)
    for level in range(deep):
        inner = several("mixed", inner, edge=f"n{level}")
    return inner


PAGE = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n{}\r\niVBORw0KGgo" + "A" * 90_001
ARMOUR = "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----"


@pytest.mark.parametrize(
    ("attached", "said"),
    [
        (nested(6), "附件multipart/mixed未读：邮件套叠太深；请另存里面的邮件"),
        (f"Content-Type: message/external-body; access-type=URL\r\n\r\n{part('text/plain', '')}",
         "附件message/external-body未读：内容不在这封邮件里；请另行取得"),
        (several("encrypted", part("application/pgp-encrypted", "Version: 1"), part("text/plain", ARMOUR), edge="e"),
         "附件multipart/encrypted未读：内容经过加密或编码；请解开后另存"),
        (part("text/plain", ARMOUR), "附件text/plain未读：内容经过加密或编码；请解开后另存"),
        (part("text/plain", "begin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\n"),
         "附件text/plain未读：内容经过加密或编码；请解开后另存"),
        (part("application/pkcs7-mime", "x"), "附件application/pkcs7-mime未读：内容经过加密或编码；请解开后另存"),
    ],
    ids=["nested", "elsewhere", "encrypted", "armour", "uuencoded", "sealed"],
)  # fmt: skip
def test_what_a_mail_does_not_show_is_named(attached: str, said: str) -> None:
    assert sent(several("mixed", part("text/plain", OTHER), attached)) == ([OTHER], [said])


def test_a_large_picture_in_the_words_is_read_or_named() -> None:
    shown = part("text/html", f"<p>{OTHER * 5}</p><img src='cid:p'>")
    mailed = PAGE.format("Content-ID: <p>\r\n")
    assert len(sent(several("related", shown, mailed))[1]) == 1
    saved = PAGE.format("Content-Location: http://example.cn/p.png\r\n")
    assert sent(several("related", shown, saved)) == ([OTHER * 5], [])


def test_parts_beyond_the_last_that_is_read_are_named() -> None:
    text, left = sent(several("mixed", *[part("text/plain", "甲")] * 305))
    assert (len(text), left) == (300, ["邮件的另外5个部分未读"])


def test_a_signature_is_no_document() -> None:
    signature = part("application/pkcs7-signature", "x", "Content-Disposition: attachment; filename=smime.p7s\r\n")
    assert sent(several("signed", part("text/plain", OTHER), signature)) == ([OTHER], [])
