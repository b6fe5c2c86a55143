"""The text of an RTF file: its body, each text box and each note behind its paragraph."""

from __future__ import annotations

from typing import Final

from deadline_cli.notices.documents.ground import MERGED_AWAY, UNSEEN, said_of_unseen
from deadline_cli.notices.documents.reading import (
    DAY_OF_PRINTING,
    LONGEST_HEAD,
    PICTURES_NOT_READ,
    NotRead,
    Reading,
    not_readable,
    unreadable,
    with_long_heads,
)
from deadline_cli.notices.documents.rtf.words import Rtf
from deadline_cli.notices.documents.word.blocks import without_words
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled

_WORD_ART: Final = compiled(rb"\\sn gtextUNICODE\s*\}\s*\{\\sv [^{}\s]")
_MOVING: Final = compiled(  # a field that is made anew whenever it prints
    rb"\\field(?:\\(?:flddirty|fldedit|fldpriv))*\s*\{\\\*\\fldinst(?:[\s{]|\\[a-z]+-?\d*)*(?:DATE|TIME)\b"
)
_EMPTY: Final = {
    "object": NotRead(
        Words("嵌入的对象未读；其中的文字请另行校对", "an embedded object was not read; check its words apart")
    ),
    "subdocument": NotRead(Words("主控文档的子文档未读；请另行校对", "a subdocument was not read; check it apart")),
}
_LARGEST: Final = 100_000_000  # bytes, most of them pictures in hexadecimal digits
_FEW: Final = 40  # letters: a file with fewer and a picture is a picture


def rtf_text(data: bytes, name: str) -> Reading:
    """The words of an RTF file as it prints; raises Unreadable where it has none, is broken or too large."""
    if len(data) > _LARGEST:
        raise unreadable(name, "RTF文件太大；请另存为.docx", "the RTF file is too large; save it as .docx")
    try:
        read = Rtf(data, "gb18030")
    except (ValueError, OverflowError) as problem:
        raise not_readable(name, "RTF", problem) from None
    feet = [foot for sink in read.feet if len("".join((foot := sink.text()).split())) > LONGEST_HEAD]
    words = read.body.text().strip("\n")
    words, heads = with_long_heads(words if words.strip() else "", (*(sink.text() for sink in read.heads), *feet))
    if not words.strip():
        raise unreadable(name, "RTF里没有文字", "the RTF file holds no text")
    running = tuple(said for head in heads if (said := " ".join(head.split())))
    return Reading(words, not_read=tuple(_left(read, words, data)), heads=running)


def _left(read: Rtf, words: str, data: bytes) -> list[NotRead]:
    found: list[NotRead] = []
    if read.large_pictures or (read.pictures and len("".join(words.split())) < _FEW):
        found.append(PICTURES_NOT_READ)
    found += said_of_unseen([read.unseen.text()], UNSEEN)
    found += said_of_unseen(read.covered, MERGED_AWAY)
    if _WORD_ART.search(data):
        found.append(NotRead(Words("艺术字未读；请另行校对", "words drawn as WordArt were not read; check them apart")))
    if _MOVING.search(data):
        found.append(DAY_OF_PRINTING)
    for name in read.empty:
        found.append(_EMPTY.get(name) or without_words(name))
    if not read.is_whole:
        found.append(NotRead(Words("文件不完整，后面缺失；请重新取得", "the file ends too early; get it again")))
    return found
