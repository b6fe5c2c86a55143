"""Automatic numbers of OpenDocument texts and of Word 97 files, as the offices print them."""
# ruff: noqa: E501 - tables of markup

from __future__ import annotations

import struct

import pytest

from deadline_cli.notices.documents.old_word.lists import Stretch, labels
from tests.notices.documents.packed import ODF, read

STYLE = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
LEVEL = '<text:list-level-style-number text:level="{}" style:num-format="{}" style:num-prefix="{}" style:num-suffix="{}"{}/>'
CHINESE = (
    LEVEL.format(1, "一, 二, 三, ...", "", "、", "") + LEVEL.format(2, "一, 二, 三, ...", "（", "）", "")
    + LEVEL.format(3, "1", "", ".", ' text:start-value="3"')
)  # fmt: skip
NESTED = LEVEL.format(1, "1", "", "", "") + LEVEL.format(2, "1", "", "", ' text:display-levels="2"')
WRITER = '<text:list-level-style-number text:level="1" style:num-format="1" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" loext:num-list-format="第%1%条"/>'
BULLET = '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
OUTLINE = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/></text:outline-style>'


def text(body: str, levels: str) -> str:
    styles = f'<office:styles>{OUTLINE}</office:styles><office:automatic-styles><text:list-style style:name="L">{levels}</text:list-style></office:automatic-styles>'
    data = f"<office:document {ODF} {STYLE}>{styles}<office:body><office:text>{body}</office:text></office:body></office:document>"
    return read(data.encode()).text


def listed(*items: str, marks: str = "") -> str:
    return f'<text:list text:style-name="L"{marks}>{"".join(items)}</text:list>'


def item(words: str = "", inside: str = "", marks: str = "") -> str:
    return f"<text:list-item{marks}>{f'<text:p>{words}</text:p>' if words else ''}{inside}</text:list-item>"


def inner(*items: str) -> str:
    return f"<text:list>{''.join(items)}</text:list>"


GOES_ON = ' text:continue-numbering="true"'
P = "<text:p>{}</text:p>"
NUMBERED = (
    '<text:numbered-paragraph text:list-id="n" text:style-name="L"{}><text:p>{}</text:p></text:numbered-paragraph>'
)


@pytest.mark.parametrize(
    ("body", "levels", "lines"),
    [
        (listed(item("甲"), item("乙")), CHINESE, ["一、甲", "二、乙"]),
        (listed(item("甲", inner(item("子"), item("丑", inner(item("点"))))), item("乙", inner(item("寅")))), CHINESE,
         ["一、甲", "（一）子", "（二）丑", "3. 点", "二、乙", "（一）寅"]),
        (listed(item("甲", inner(item("子"), item("丑")))), NESTED, ["1 甲", "1.1 子", "1.2 丑"]),
        (listed(item("甲"), item("乙")), WRITER, ["第1条 甲", "第2条 乙"]),
        (listed(item("甲")), BULLET, ["甲"]),
        (listed(item("甲")) + P.format("话") + listed(item("乙")), CHINESE, ["一、甲", "话", "一、乙"]),
        (listed(item("甲")) + P.format("话") + listed(item("乙"), marks=GOES_ON), CHINESE, ["一、甲", "话", "二、乙"]),
        (listed(item("甲"), marks=' xml:id="x"') + listed(item("乙"), marks=' text:continue-list="x"'), CHINESE, ["一、甲", "二、乙"]),
        (listed(item("甲", marks=' text:start-value="5"'), item("乙")), CHINESE, ["五、甲", "六、乙"]),
        (listed(item("甲", P.format("续段"))), CHINESE, ["一、甲", "续段"]),
        (NUMBERED.format("", "甲") + P.format("话") + NUMBERED.format("", "乙") + listed(item("丙")), CHINESE,
         ["一、甲", "话", "二、乙", "一、丙"]),
        (NUMBERED.format("", "甲") + NUMBERED.format(' text:level="2"', "子") + NUMBERED.format(' text:start-value="7"', "乙"), CHINESE,
         ["一、甲", "（一）子", "七、乙"]),
        (listed(f"<text:list-header>{P.format('头')}</text:list-header>", item("甲")), CHINESE, ["头", "一、甲"]),
        (listed(item("甲", inner(item("子")))) + listed(item("", inner(item("丑"))), marks=GOES_ON), CHINESE, ["一、甲", "（一）子", "（二）丑"]),
        ('<text:h text:outline-level="1">总则</text:h><text:h text:is-list-header="true" text:outline-level="1">目录</text:h>'
         '<text:h text:outline-level="1">附则</text:h>', CHINESE, ["1. 总则", "目录", "2. 附则"]),
    ],
)  # fmt: skip
def test_an_opendocument_text(body: str, levels: str, lines: list[str]) -> None:
    assert text(body, levels).split("\n") == lines


def level(kind: int, words: str, start: int = 1) -> bytes:
    return struct.pack("<iBB9x1x8xBB2xH", start, kind, 0, 0, 0, len(words)) + words.encode("utf-16-le")


def old_word(paragraphs: list[bytes], *, override: bytes = b"") -> tuple[bytes, bytes]:
    """The two streams of a file of paragraphs of one letter, each with the changes of its properties."""
    lists = struct.pack("<hii18xBB", 1, 7, 0, 0, 0) + level(39, "\0、") + level(39, "（\1）") + level(0, "\0.\1") * 7
    overrides = struct.pack("<Ii8xB3xI", 1, 7, 1 if override else 0, 0xFFFFFFFF) + override
    page = bytearray(512)
    struct.pack_into(f"<{len(paragraphs) + 1}I", page, 0, *(2 * n for n in range(len(paragraphs) + 1)))
    at = 400
    for number, changes in enumerate(paragraphs):
        page[4 * (len(paragraphs) + 1) + 13 * number] = at // 2
        body = struct.pack("<H", 0) + changes + (b"" if len(changes) % 2 else b"\0")
        page[at : at + 1 + len(body)] = bytes([(len(body) + 1) // 2]) + body
        at += (len(body) + 2) // 2 * 2
    page[511] = len(paragraphs)
    runs = struct.pack("<III", 0, 2 * len(paragraphs), 1)
    styles = struct.pack("<HHH", 4, 0, 10)
    table, pairs = b"", bytearray(8 * 75)
    for place, block in ((1, styles), (13, runs), (74, overrides), (73, lists)):
        struct.pack_into("<II", pairs, 8 * place, len(table), len(block))
        table += block
    return bytes(512) + bytes(page) + bytes(pairs), table


def numbered(depth: int) -> bytes:
    return struct.pack("<HB", 0x260A, depth) + struct.pack("<HH", 0x460B, 1)


def said(paragraphs: list[bytes], override: bytes = b"", cut: int | None = None) -> list[str]:
    main, table = old_word(paragraphs, override=override)
    words = "字\r" * len(paragraphs)
    found = labels(words, [Stretch(0, 0, 1)], main, table[:cut], 1024)
    return [found.get(2 * n, "") for n in range(len(paragraphs))]


@pytest.mark.parametrize(
    ("paragraphs", "override", "numbers"),
    [
        ([numbered(0), numbered(1), numbered(1), b"", numbered(0)], b"", ["一、", "（一）", "（二）", "", "二、"]),
        ([numbered(0), numbered(2)], b"", ["一、", "一.一"]),
        ([numbered(0), numbered(0)], struct.pack("<iI", 4, 0x10), ["四、", "五、"]),
        ([numbered(0), numbered(0)], struct.pack("<iI", 0, 0x20) + level(0, "第\0项"), ["第1项", "第2项"]),
        ([numbered(0)], struct.pack("<iI", 0, 0x20) + level(23, "•"), [""]),
    ],
)
def test_a_word_97_file(paragraphs: list[bytes], override: bytes, numbers: list[str]) -> None:
    assert [label.strip() for label in said(paragraphs, override)] == [number.strip() for number in numbers]


@pytest.mark.parametrize("cut", range(0, 120, 11))
def test_broken_lists_number_nothing(cut: int) -> None:
    assert said([numbered(0), numbered(1)], cut=cut) == ["", ""]
