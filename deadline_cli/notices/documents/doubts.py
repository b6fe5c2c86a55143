"""What makes a text doubtful as a whole, whatever it was read from: spoilt, turned round, or none."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words
from deadline_cli.texts.decoding import Spoilt, spoilt

_OVERRIDE: Final = "\u202e"  # what follows it is shown from right to left
NO_WORDS: Final = NotRead(
    Words("文件里没有文字；请核对是否给错了文件", "the file holds no words; make sure that it is the right one")
)
_SPOILT: Final[dict[Spoilt, Words]] = {
    "lost": Words(
        "许多字已丢失，变成了问号之类；请从原文件重新导出",
        "many characters are lost, and question marks stand for them; export the text anew",
    ),
    "private": Words(
        "有的数字只有网页或文件自带的字体认得，读不出；请打印成PDF后校对",
        "some digits are known to the document's own font alone; print it to PDF and check that",
    ),
    "misread": Words(
        "文字是乱码（编码转错了）；请从原文件重新导出",
        "the text was converted by a wrong encoding and makes no sense; export it anew",
    ),
}


def doubts(text: str) -> list[NotRead]:
    """Why a text cannot be trusted; empty for most."""
    found = spoilt(text)
    left = [] if found is None else [NotRead(_SPOILT[found])]
    if _OVERRIDE in text:
        from deadline_cli.notices.documents.ground import TURNED

        left.append(TURNED)
    return left
