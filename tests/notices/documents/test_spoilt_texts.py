"""Texts that a program has spoilt before they came here are named: nothing can be read in them, nothing is green."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from tests.notices.documents.packed import TEXT, zipped

LOST = "许多字已丢失，变成了问号之类；请从原文件重新导出"
MISREAD = "文字是乱码（编码转错了）；请从原文件重新导出"
PRIVATE = "有的数字只有网页或文件自带的字体认得，读不出；请打印成PDF后校对"
OWN_DIGITS = str.maketrans({str(digit): chr(0xE600 + digit) for digit in range(10)})
QUESTIONS = TEXT.encode("ascii", "replace").decode()


def reasons(text: str, name: str = "a.txt") -> list[str]:
    return [part.reason.zh for part in document_of_bytes(text.encode(), name).not_read]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TEXT, []),
        (QUESTIONS, [LOST]),
        (TEXT.translate(OWN_DIGITS), [PRIVATE]),
        (TEXT.replace("2月3日至", "\ue602月\ue603日至"), [PRIVATE]),
        (TEXT.replace("10个", "1\ue600个"), [PRIVATE]),
        (
            "\ue612 发布日期：2026年2月3日\n\ue613年度公告\n" + TEXT.replace("新河县", "新\ue863县"),
            [],
        ),  # icons, a rare character
        ("1," + QUESTIONS.replace("\n", "\n2,"), [LOST]),
        ("".join("\ufffd" if at % 2 else sign for at, sign in enumerate(TEXT)), [LOST]),
        (TEXT.replace("公司", "公\ufffd"), []),  # of a sign in a word the words round it tell
        ("\n".join("?" * 12 + " " + line for line in TEXT.split("\n")), []),  # blanks that were lost
        ("\n".join(line + "??" for line in TEXT.split("\n")), []),
        (TEXT.encode().decode("gb18030", "replace"), [MISREAD]),
        (TEXT.encode("gb18030").decode("latin-1"), [MISREAD]),
        (TEXT.encode().decode("latin-1"), [MISREAD]),
        (
            "Ceci n'est pas une note officielle: l'été, à côté du café, où l'élève révisait ses leçons à Évry.",
            [],
        ),
        ("日本語の文章です。これはお知らせではありません。ひらがなばかりのぶんしょうもある。", []),
        ("Это обычный русский текст, и в нём нет ни одного китайского знака.", []),
        (
            "الرابطة الولائية لكرة القدم. Ligue de Football de la Wilaya: le procès-verbal n° 1 a été adopté.",
            [],
        ),
        ("What??", []),
    ],
)
def test_a_text(text: str, said: list[str]) -> None:
    assert reasons(text) == said


def test_other_documents() -> None:
    assert reasons(f"<html><body><p>{QUESTIONS}</p></body></html>", "a.html") == [LOST]
    body = f"<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>{QUESTIONS}</w:t></w:r></w:p></w:body></w:document>"
    held = document_of_bytes(zipped({"word/document.xml": body}), "a.docx")
    assert [part.reason.zh for part in held.not_read] == [LOST]
