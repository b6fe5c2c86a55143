"""The text of an RTF file, by striprtf (BSD, 12 KB, pure Python)."""

from __future__ import annotations

import re
from typing import Final

from deadline_cli.notices.documents.reading import NotRead, Reading, needs, not_readable, unreadable
from deadline_cli.notices.finding import Words

_LARGEST: Final = 20_000_000  # striprtf takes a second for four megabytes
# Hidden and deleted words, which striprtf would print, and pictures as hexadecimal digits, which slow it down.
_PICTURE: Final = re.compile(r"\{\\\*?\\?(?:shppict|nonshppict|pict)\b[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
_UNPRINTED: Final = re.compile(r"\{[^{}]*\\(?:v(?!0)|deleted|strike(?!0)d?1?)(?![a-z0-9])[^{}]*\}")
_APART: Final = re.compile(r"\{(?:\\\*)?\\(?:shptxt|footnote)(?![a-z])")
_HEAD: Final = re.compile(r"\{\\header[lrf]?(?![a-z])")
_BRACE: Final = re.compile(r"\\.|[{}]", re.DOTALL)
_CODEPAGE: Final = re.compile(r"\\ansicpg(\d{3,5})")


def rtf_text(data: bytes, name: str) -> Reading:
    """The words of an RTF file; raises Unreadable where it is broken or striprtf is not installed."""
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise needs(name, "RTF", "striprtf") from None
    source = data[:4096].decode("latin-1")
    codepage = _CODEPAGE.search(source)
    encoding = f"cp{codepage[1]}" if codepage else "cp936"
    text = _decoded(data, encoding)
    pictures = len(_PICTURE.findall(text))
    text = _UNPRINTED.sub("", _PICTURE.sub("", text))
    text = _with_notes(text)
    if len(text) > _LARGEST:
        raise unreadable(name, "RTF文件太大；请另存为.docx", "the RTF file is too large; save it as .docx")

    def printed(source: str) -> str:
        return _whole_signs(str(rtf_to_text(source, encoding=encoding, errors="replace")))  # type: ignore[no-untyped-call]

    try:
        words = printed(text)
        heads = tuple(printed("{\\rtf1 " + head + "}").strip() for head in _groups(text, _HEAD))
    except Exception as problem:  # the library raises whatever a broken file makes it stumble over
        raise not_readable(name, "RTF", problem) from None
    lines = [line.strip("|").replace("|", "\u3000") if line.endswith("|") else line for line in words.split("\n")]
    words = "\n".join(lines).strip("\n")
    if not words.strip():
        raise unreadable(name, "RTF里没有文字", "the RTF file holds no text")
    left: tuple[NotRead, ...] = ()
    if pictures and len("".join(words.split())) < 40:
        left = (NotRead(Words("文件里的图片未读", "the pictures in the file were not read")),)
    return Reading(words, not_read=left, heads=heads)


def _whole_signs(words: str) -> str:
    """Characters beyond the first plane, which RTF writes, and striprtf returns, as two halves each."""
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _groups(text: str, begin: re.Pattern[str]) -> list[str]:
    """The sources of the groups that begin so."""
    return [text[found.end() : _group_end(text, found.start()) - 1] for found in begin.finditer(text)]


def _with_notes(text: str) -> str:
    """The source with its text boxes and notes, which striprtf leaves out, as paragraphs at the end."""
    kept: list[str] = []
    apart: list[str] = []
    at = 0
    while (found := _APART.search(text, at)) is not None:
        end = _group_end(text, found.start())
        kept.append(text[at : found.start()])
        apart.append(text[found.end() : end - 1])
        at = end
    if not apart:
        return text
    rest, _, _ = text[at:].rpartition("}")
    return "".join(kept) + rest + "".join("\\par{ " + words + "}" for words in apart) + "}"


def _group_end(text: str, start: int) -> int:
    """Where the group that begins at `start` ends; the end of the text where it never does."""
    deep = 0
    for brace in _BRACE.finditer(text, start):
        deep += (brace[0] == "{") - (brace[0] == "}")
        if deep == 0:
            return brace.end()
    return len(text) + 1


def _decoded(data: bytes, encoding: str) -> str:
    """RTF is ASCII; some programs put characters of the code page into it as they are."""
    try:
        return data.decode("ascii")
    except UnicodeDecodeError:
        try:
            return data.decode(encoding, "replace")
        except LookupError:
            return data.decode("gb18030", "replace")
