"""The text of a Word 97–2003 file, and of WPS of those years, from its piece table ([MS-DOC] 2.4.1, 2.9.38)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from deadline_cli.notices.documents.ground import UNSEEN, said_of_unseen
from deadline_cli.notices.documents.old_word.head import longs_of, numbers, pairs_of
from deadline_cli.notices.documents.old_word.lists import Stretch, labels
from deadline_cli.notices.documents.old_word.moving import moves
from deadline_cli.notices.documents.old_word.notes import with_notes
from deadline_cli.notices.documents.old_word.pictures import beside
from deadline_cli.notices.documents.old_word.unprinted import Blocks, Unprinted, unprinted_runs
from deadline_cli.notices.documents.reading import (
    DAY_OF_PRINTING,
    LONGEST_HEAD,
    PICTURES_NOT_READ,
    Reading,
    locked,
    unreadable,
    with_long_heads,
)
from deadline_cli.notices.documents.word.fields import drawn_by
from deadline_cli.texts.characters import figures_at

_WORD_97: Final = 0xA5EC
_ENCRYPTED: Final = 0x0100
_TABLE_1: Final = 0x0200
_COMPRESSED: Final = 0x40000000
_CLX: Final = 33  # the pair of the FIB that says where the piece table stands
_STORIES: Final = 11  # the pair that says where each head and foot begins
_LISTED: Final = (12, 13, 1, 40)  # the pairs for the pages of runs and of paragraphs, the styles, what floats
_STRUCTURE: Final = "\x07\x13\x14\x15"  # cells and fields
_LARGEST: Final = 20_000_000  # characters
_SIGNS: Final = str.maketrans(
    {"\x0b": "\n", "\x0c": "\n", "\r": "\n", "\x1e": "-", "\x1f": None, "\x01": None, "\x02": None, "\x05": None,
     "\x08": None, "\x03": None, "\x04": None, "\x00": None}
)  # fmt: skip
_PICTURE: Final = "\x01"
_SEVERAL: Final = re.compile(r"\x07[^\x07\n]*\r[^\x07\n]*(?:[\x07\n]|$)")
_END: Final = re.compile("[\r\x07\x0c]")


def old_word_text(container: Any, name: str) -> Reading:
    """The words of the body, its notes and its text boxes; `container` is olefile's."""
    main = container.openstream("WordDocument").read()
    ident, version = numbers("<HH", main, 0)
    (flags,) = numbers("<H", main, 10)
    if flags & _ENCRYPTED:
        raise locked(name)
    if ident != _WORD_97 or version < 0x00C1:
        raise unreadable(name, "Word 97以前的文件读不了；请另存为.docx", "older than Word 97; save it as .docx")
    table = container.openstream("1Table" if flags & _TABLE_1 else "0Table").read()
    unseen: list[str] = []
    text, lengths, stretches = _characters(main, table, unseen)
    ends = [sum(lengths[:n]) for n in range(9)]
    said = labels(text[: ends[7]], stretches, main, table, pairs_of(main), ends)
    body = "".join(_numbered(text, *piece, said) for piece in with_notes(text, ends, main, table))
    parts = [printed(body)] if body.strip("\r\x02\x05 ") else []
    heads = _heads(text[ends[2] : ends[3]], table, numbers("<II", main, pairs_of(main) + 8 * _STORIES))
    left = beside(container)
    if text.count(_PICTURE, 0, ends[1]) and len("".join(text[: ends[1]].split())) < 40:
        left = (PICTURES_NOT_READ, *left)
    if moves(text[: ends[1]], main, table):
        left = (*left, DAY_OF_PRINTING)
    words, running = with_long_heads("\n".join(parts), heads)
    left = (*left, *said_of_unseen(map(printed, unseen), UNSEEN))
    return Reading(words, not_read=tuple(dict.fromkeys(left)), heads=running)


def _heads(text: str, table: bytes, place: tuple[int, ...]) -> Iterator[str]:
    """The lines of the pages' heads and feet; one of many words whole ([MS-DOC] 2.3.3)."""
    edges = struct.unpack_from(f"<{place[1] // 4}I", table, place[0]) if place[0] + place[1] <= len(table) else ()
    for start, end in pairwise(edges or (0, len(text))):
        words = printed(text[start:end])
        if len("".join(words.split())) > LONGEST_HEAD:
            yield words
        else:
            yield from (line.strip() for line in words.split("\n") if line.strip())


def _numbered(text: str, first: int, last: int, said: dict[int, str]) -> str:
    """A part of the text with its automatic numbers before the paragraphs that hold words."""
    parts: list[str] = []
    before = first
    for start, words in said.items():
        end = _END.search(text, start, last)
        if first <= start < last and text[start : end.start() if end else last].strip("\0\2\5 \u3000\t"):
            parts += [text[before:start], words]
            before = start
    return "".join([*parts, text[before:last]])


def _characters(main: bytes, table: bytes, unseen: list[str]) -> tuple[str, tuple[int, ...], list[Stretch]]:
    """All characters of the file, how many stand in each of its eight parts, the body first, and where in the file.

    Those that nobody sees are put into `unseen`.
    """
    lengths = numbers("<8i", main, longs_of(main) + 3 * 4)
    where, size = numbers("<II", main, pairs_of(main) + 8 * _CLX)
    pieces = table[where : where + size]
    at = 0
    while at < len(pieces) and pieces[at] == 1:  # formats that the pieces share
        at += 3 + numbers("<H", pieces, at + 1)[0]
    (length,) = numbers("<I", pieces, at + 1)
    plc = pieces[at + 5 : at + 5 + length]
    total = (len(plc) - 4) // 12
    if total < 1 or any(n < 0 for n in lengths):
        raise ValueError("no piece table")
    starts = numbers(f"<{total + 1}I", plc, 0)
    runs = _runs(main, table, pairs_of(main), has_boxes=lengths[6] + lengths[7] > 0)
    found: list[str] = []
    stretches: list[Stretch] = []
    for number in range(total):
        (offset,) = numbers("<I", plc, 4 * (total + 1) + 8 * number + 2)
        size = starts[number + 1] - starts[number]
        if size < 0 or sum(map(len, found)) + size > _LARGEST:
            raise ValueError("a piece that is too long")
        if offset & _COMPRESSED:
            first = (offset & ~_COMPRESSED) // 2
            piece, width = main[first : first + size].decode("cp1252", "replace"), 1
        else:
            first, width = offset, 2
            units = main[offset : offset + 2 * size]
            # Unit by unit, as the file counts: a rare character is two of them.
            piece = "".join(map(chr, numbers(f"<{len(units) // 2}H", units, 0)))
        found.append(_without(piece, first, width, runs, unseen))
        stretches.append(Stretch(starts[number], first, width))
    return "".join(found), lengths, stretches


def _runs(main: bytes, table: bytes, pairs: int, *, has_boxes: bool) -> list[Unprinted]:
    """The runs that do not print, as the head says where their pages are listed."""
    places = [numbers("<II", main, pairs + 8 * pair) for pair in _LISTED]
    try:
        blocks = Blocks(*(table[where : where + size] for where, size in places))
        return unprinted_runs(main, blocks, has_boxes=has_boxes)
    except (struct.error, IndexError) as problem:
        raise ValueError(str(problem)) from None


def _without(words: str, first: int, width: int, runs: list[Unprinted], unseen: list[str]) -> str:
    """A piece with a sign that is dropped later for each that does not print, so that places stay."""
    for run in runs:
        start, end = max((run.start - first) // width, 0), min((run.end - first) // width, len(words))
        if start < end:
            unseen += [words[start:end]] * run.is_unseen
            kept = _STRUCTURE if run.is_deleted else _STRUCTURE + "\r"
            hidden = "".join(c if c in kept else "\0" for c in words[start:end])
            words = (
                words[:start]
                + (words[start:end].translate(figures_at(run.place)) if run.place else hidden)
                + words[end:]
            )
    return words


def printed(text: str) -> str:
    """The text with the results of its fields, a line a paragraph or table row."""
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    kept: list[str] = []
    fields: list[bool] = []  # whether each open field shows its result already
    instruction = ""
    for part in re.split("([\x13\x14\x15])", text):
        if part == "\x13":
            fields.append(False)
            instruction = ""
        elif part == "\x14":
            if fields:
                fields[-1] = True
        elif part == "\x15":
            if fields and not fields.pop() and all(fields):
                kept.append(drawn_by(instruction.translate(_SIGNS)))
        elif all(fields):
            kept.append(part)
        elif not fields[-1]:
            instruction += part
    words = "".join(kept) if not fields else re.sub("[\x13-\x15]", "", text)
    # The end of a row's last cell, and of the row; cells of several paragraphs come one by one.
    rows = re.sub("\r?\x07\r?\x07", "\n", words).replace("\r\x07", "\x07")
    rows = _SEVERAL.sub(lambda row: row[0].replace("\x07", "\n"), rows)
    return rows.replace("\x07", "\u3000").translate(_SIGNS).strip("\n")
