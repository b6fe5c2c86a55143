"""A head or foot of a page that is too long for a running head may be a notice, and is read as text."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import pytest

from tests.notices.documents.packed import LINES, ODF, codes, read, zipped

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RUNNING = ("新河日报　2026年2月3日　第5版",)


def word(part: str, lines: tuple[str, ...]) -> bytes:
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    return zipped({
        "word/document.xml": f"<w:document {W}><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>",
        f"word/{part}1.xml": f"<w:root {W}>{paragraphs}</w:root>",
        f"word/{part}2.xml": f"<w:root {W}>{paragraphs}</w:root>",
    })  # fmt: skip


def odt(part: str, lines: tuple[str, ...]) -> bytes:
    said = "".join(f"<text:p>{line}</text:p>" for line in lines)
    page = f'<office:master-styles><style:master-page xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><style:{part}>{said}</style:{part}></style:master-page></office:master-styles>'
    body = "<office:body><office:text><text:p>正文</text:p></office:text></office:body>"
    return f"<office:document {ODF}>{page}{body}</office:document>".encode()


def rtf(part: str, lines: tuple[str, ...]) -> bytes:
    coded = "".join("".join(f"\\u{ord(sign)}?" for sign in line) + "\\par " for line in lines)
    return rf"{{\rtf1\ansi\uc1 {{\{part} {coded}}}\u27491?\u25991?\par}}".encode()


@pytest.mark.parametrize("part", ["header", "footer"])
@pytest.mark.parametrize("made", [word, odt, rtf])
def test_a_notice_in_a_head_or_foot_is_read_once(made: object, part: str) -> None:
    assert callable(made)
    document = read(made(part, LINES))
    assert [line.strip() for line in document.text.split("\n") if line.strip()] == ["正文", *LINES]
    assert (codes(document), document.heads) == (["P202"], ())


@pytest.mark.parametrize("made", [word, odt, rtf])
def test_a_running_head_is_no_text_and_a_foot_is_neither(made: object) -> None:
    assert callable(made)
    head, foot = read(made("header", RUNNING)), read(made("footer", RUNNING))
    assert head.text.strip() == foot.text.strip() == "正文"
    assert (["".join(words.split()) for words in dict.fromkeys(head.heads)], foot.heads) == (
        ["新河日报2026年2月3日第5版"],
        (),
    )
