"""What stands round a notice on a page: HTML, escapes of databases, blanks, pinyin; taken away, places kept."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.announcement.script import plain

LIMIT = 2_000_000
"""Bytes. A notice has two thousand characters, the page of a news site with all its scripts half a million."""

_MARK = re.compile(
    r"<(?=[a-zA-Z/!?])|&(?=\s?[#a-zA-Z])|\\{1,8}(?=[unrt'\"/])|[(（](?=[a-zāáǎàēéěèōóǒòü])"
    r"|[*\s\u200b-\u200f\u2060\ufeff\u00ad]"
)
_BLANKS = re.compile(r"[^\S\n\r]+")
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad]+")
_NEW_LINE = re.compile(r"\r\n?|\n")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,15})\b[^<>]{0,2000}>|<[!?][^<>]{0,2000}>")
_BLOCK = re.compile(r"p|br|div|li|ul|ol|t[rdh]|table|h[1-6]|title|section|article|header|footer|hr")
_ENTITY = re.compile(r"&\s?(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_ESCAPE = re.compile(r"\\{1,8}(?:u([0-9a-fA-F]{4})|(r\\{1,8}n|[nrt])|(['\"/]))")
_POINT = re.compile(r"(?<!\d)\.")
_NEW_ITEM = re.compile(r"\(?[一二三四五六七八九十\d]{1,2}[、.)]|国务院|元旦|春节|清明|劳动|端午|中秋|国庆|\"")
_PINYIN = re.compile(r"[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,6}[)）]")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page without its clutter, and where each piece of it stood."""

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    lines: tuple[int, ...]
    joints: tuple[int, ...]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, in the user's own file."""
        offset += bisect_right(self.joints, offset)
        piece = max(bisect_right(self.starts, offset) - 1, 0)
        original = self.origins[piece] + (offset - self.starts[piece]) if self.origins else 0
        line = bisect_right(self.lines, original)
        return line, original - self.lines[line - 1] + 1


def decode(data: bytes) -> str:
    """The text of a file in any of the encodings that Chinese pages use; DeadlineError when it is no text."""
    if len(data) > LIMIT:
        raise DeadlineError(
            "the text is larger than {limit} MB; a notice has a few thousand characters: cut it out first",
            limit=LIMIT // 1000000,
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        codings = ["utf-16"]
    elif b"\x00" in data:
        raise DeadlineError("this is not a text but a binary file; save the notice as plain text or HTML")
    else:
        codings = ["utf-8-sig", "gb18030", "cp950"]
    readings = []
    for coding in codings:
        try:
            text = data.decode(coding)
        except UnicodeDecodeError:
            continue
        if sum(c < " " and c not in "\t\n\r\f\v" for c in text[:4096]) <= 20:
            readings.append(text)
    for text in readings:
        # What is Big5 can often be read as GB18030 too, but then it makes no sense.
        if "放假" in text or text.isascii():
            return text
    if readings:
        return readings[0]
    raise DeadlineError("this is not a text (neither UTF-8 nor GB18030); save the notice as plain text or HTML")


def clean_page(source: str) -> Page:
    """`source` without markup, escapes and blanks, in plain characters; linear in its length."""
    parts: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    length = 0
    for origin, piece in _pieces(source):
        if piece:
            parts.append(piece)
            starts.append(length)
            origins.append(origin)
            length += len(piece)
    lines = [0, *(found.end() for found in _NEW_LINE.finditer(source))]
    # A full stop written as a point; behind a digit it numbers an item.
    text = _POINT.sub("。", plain("".join(parts)))
    text, joints = _joined(text)
    return Page(text, tuple(starts), tuple(origins), tuple(lines), tuple(joints))


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
    if c == "<":
        return _markup(source, at)
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
    if c == "*":
        return at + 1, ""
    if found := _NEW_LINE.match(source, at):
        return found.end(), "\n"
    if found := _BLANKS.match(source, at):
        end = found.end()
        # 「共 14 日」 is written apart, 「2 14」 is two numbers.
        return end, " " if last.isdigit() and source[end : end + 1].isdigit() else ""
    found = _INVISIBLE.match(source, at)
    return (found.end() if found else at + 1), ""


def _markup(source: str, at: int) -> tuple[int, str]:
    if source.startswith("<!--", at):
        end = source.find("-->", at)
        return (end + 3 if end >= 0 else len(source)), ""
    found = _TAG.match(source, at)
    if not found:
        return at + 1, "<"
    name = (found[1] or "").lower()
    if name in ("script", "style") and source[at + 1] != "/":
        end = source.find(f"</{name}", at)
        return (end if end >= 0 else len(source)), "\n"
    return found.end(), "\n" if _BLOCK.fullmatch(name) else ""
