"""What stands round a notice on a page: tags, escapes of databases, blanks, pinyin; taken away, places kept."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from itertools import pairwise

from deadline_cli.records import dataclass
from deadline_cli.texts.characters import plain
from deadline_cli.texts.origins import Origins

_MARKUP = re.compile(r"<[a-zA-Z/!]")
_MARK = re.compile(
    r"&(?=\s?[#a-zA-Z])|\\{1,8}(?=[unrt'\"/])|[(（](?=[a-zāáǎàēéěèōóǒòü])"
    r"|[*\s\u200b-\u200f\u2060\ufeff\u00ad]"
)
_BLANKS = re.compile(r"[^\S\n\r]+")
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad]+")
_NEW_LINE = re.compile(r"\r\n?|\n")
_ENTITY = re.compile(r"&\s?(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_ESCAPE = re.compile(r"\\{1,8}(?:u([0-9a-fA-F]{4})|(r\\{1,8}n|[nrt])|(['\"/]))")
_POINT = re.compile(r"(?<!\d)\.")
_NEW_ITEM = re.compile(r"\(?[一二三四五六七八九十\d]{1,2}[、.)]|国务院|元旦|春节|清明|劳动|端午|中秋|国庆|\"")
_PINYIN = re.compile(r"[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,6}[)）]")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page without its clutter, and where each piece of it stood."""

    text: str
    pieces: Origins
    words: Origins
    lines: tuple[int, ...]
    joints: tuple[int, ...]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, in the user's own file."""
        original = self.words.of(self.pieces.of(offset + bisect_right(self.joints, offset)))
        line = bisect_right(self.lines, original)
        return line, original - self.lines[line - 1] + 1


def clean_page(source: str) -> Page:
    """`source` without markup, escapes and blanks, in plain characters; linear in its length."""
    words, runs = _words(source)
    parts: list[str] = []
    pieces: list[tuple[int, int]] = []
    length = 0
    for origin, piece in _pieces(words):
        if piece:
            parts.append(piece)
            pieces.append((length, origin))
            length += len(piece)
    lines = (0, *(found.end() for found in _NEW_LINE.finditer(source)))
    # A full stop written as a point; behind a digit it numbers an item.
    text = _POINT.sub("。", plain("".join(parts)))
    text, joints = _joined(text)
    return Page(text, Origins(tuple(pieces)), Origins(runs), lines, tuple(joints))


def _words(source: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words of a web page with their offsets; a text without tags is all words."""
    if _MARKUP.search(source) is None:
        return source, ()
    from deadline_cli.texts.webpage import read_page

    page = read_page(source, as_written=True)
    return page.text, page.origins


def _joined(text: str) -> tuple[str, list[int]]:
    """`text` without the line breaks inside its sentences; where they stood in what is left."""
    lines = text.split("\n")
    parts, joints, length = [lines[0]], [], len(lines[0])
    for before, line in pairwise(lines):
        inside = len(before) >= 8 and line and before[-1] not in "。;!?:" and not _NEW_ITEM.match(line)
        if inside:
            joints.append(length)
        else:
            parts.append("\n")
            length += 1
        parts.append(line)
        length += len(line)
    return "".join(parts), joints


def _pieces(source: str) -> Iterator[tuple[int, str]]:
    at, last = 0, ""
    while found := _MARK.search(source, at):
        if found.start() > at:
            yield at, source[at : found.start()]
            last = source[found.start() - 1]
        at, kept = _mark(source, found.start(), last)
        if kept:
            yield found.start(), kept
            last = kept[-1]
    if at < len(source):
        yield at, source[at:]


def _mark(source: str, at: int, last: str) -> tuple[int, str]:
    """Where the clutter at `at` ends, and what stands for it."""
    c = source[at]
    if c == "&":
        found = _ENTITY.match(source, at)
        return (found.end(), unescape("&" + found[1] + ";").replace("\xa0", "")) if found else (at + 1, c)
    if c == "\\":
        found = _ESCAPE.match(source, at)
        if not found:
            return at + 1, c
        return found.end(), chr(int(found[1], 16)) if found[1] else found[3] or ("" if found[2] == "t" else "\n")
    if c in "(（":
        found = _PINYIN.match(source, at)
        return (found.end(), "") if found else (at + 1, c)
    if found := _NEW_LINE.match(source, at):
        return found.end(), "\n"
    if found := _BLANKS.match(source, at):
        end = found.end()
        # 「共 14 日」 is written apart, 「2 14」 is two numbers.
        return end, " " if last.isdigit() and source[end : end + 1].isdigit() else ""
    found = _INVISIBLE.match(source, at)
    return (found.end() if found else at + 1), ""
