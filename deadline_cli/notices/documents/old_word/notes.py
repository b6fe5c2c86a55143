"""Foot- and endnotes of a Word 97–2003 file, and text boxes, put where their marks are ([MS-DOC] 2.8.12 to 2.8.37)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from deadline_cli.notices.documents.old_word.head import numbers, pairs_of
from deadline_cli.records import NamedTuple

_BOXES: Final = (56, 40, 6)  # the pairs for the texts of boxes and for what floats, and which part these texts are
_TEXT, _FLOATING = struct.Struct("<14xI4x"), struct.Struct("<I4xi8xH4x")  # a shape's number; its upper edge
_OF_PARAGRAPH: Final = 2  # where that is measured from
# Of each sort the pairs for the marks and for the notes, and which part of the text its notes are.
_SORTS: Final = ((2, 3, 1), (46, 47, 5))
# The end of a paragraph; of a table, all rows whose cells hold one each.
_BEHIND: Final = re.compile(
    r"[^\r\x07\x0c]*(?:[\r\x0c]|\x07(?:\r?\x07|[^\x0c]*?\x07\r?\x07)(?:[^\r\x0c]*?\x07\r?\x07)*|\Z)"
)
_UNPRINTED: Final = "\0"


class Piece(NamedTuple):
    """A stretch of the text, of the body or a note."""

    start: int
    end: int


def with_notes(text: str, ends: Sequence[int], main: bytes, table: bytes) -> list[Piece]:
    """The body in pieces, and behind the paragraph or the table that has its mark each note that prints.

    `ends` are those of the parts of the text. Where the file does not tell its notes apart, they stand at the end.
    """
    placed: list[tuple[int, Piece]] = []
    for marks, notes, part in _SORTS:
        whole = Piece(ends[part], ends[part + 1])
        try:
            placed += _placed(text[: ends[1]], whole, _listed(main, table, marks, 2), _listed(main, table, notes, 0))
        except ValueError:
            placed.append((ends[1], whole))
    placed += _boxes(text, ends, main, table)
    pieces: list[Piece] = []
    at = 0
    for place, note in sorted(placed):
        pieces += (Piece(at, place), note)
        at = place
    return [*pieces, Piece(at, ends[1])]


def _boxes(text: str, ends: Sequence[int], main: bytes, table: bytes) -> list[tuple[int, Piece]]:
    """The text boxes, each behind the paragraph with its mark, or before it where it stands above; else at the end."""
    texts, floating, part = _BOXES
    whole = Piece(ends[part], ends[part + 1])
    try:
        edges = _listed(main, table, texts, _TEXT.size, more=1)
        shapes = [shape for (shape,) in _behind(main, table, texts, _TEXT)]
        marks = _listed(main, table, floating, _FLOATING.size)
        shown = dict(zip((row[0] for row in _behind(main, table, floating, _FLOATING)), marks, strict=False))
        tops = {shape: (top, flags >> 3 & 3) for shape, top, flags in _behind(main, table, floating, _FLOATING)}
        _must_cover(edges, whole)
    except ValueError:
        return [(ends[1], whole)]
    body = text[: ends[1]]
    found: list[tuple[int, Piece]] = []
    for shape, (first, last) in zip(shapes, pairwise(edges), strict=False):
        piece = Piece(whole.start + first, min(whole.start + last, whole.end))
        mark = shown.get(shape, len(body))
        top, of = tops.get(shape, (0, 0))
        behind = match.end() if (match := _BEHIND.match(body, mark)) is not None else len(body)
        if top < 0 and of == _OF_PARAGRAPH and body[behind - 1 : behind] in "\r\x0c":
            behind = max(body.rfind(sign, 0, mark) for sign in "\r\x0c\x07") + 1
        found.append((behind, piece))
    return found


def _placed(body: str, whole: Piece, marks: Sequence[int], edges: Sequence[int]) -> Iterator[tuple[int, Piece]]:
    """Each note with the place behind which it stands; ValueError where notes and marks are not as many."""
    if len(edges) < len(marks) + 1 or any(not 0 <= mark < len(body) for mark in marks):
        raise ValueError("notes without their marks")
    _must_cover(edges, whole)
    for number, mark in enumerate(marks):
        found = _BEHIND.match(body, mark)
        note = Piece(whole.start + edges[number], min(whole.start + edges[number + 1], whole.end))
        if body[mark] != _UNPRINTED:
            yield found.end() if found is not None else len(body), note


def _must_cover(edges: Sequence[int], whole: Piece) -> None:
    """Raises ValueError where pieces would leave out words: the last place stands before a sign that ends the part."""
    length = whole.end - whole.start
    if length and (not edges or edges[0] or edges[-1] < length - 2 or any(a > b for a, b in pairwise(edges))):
        raise ValueError("places that do not follow each other")


def _listed(main: bytes, table: bytes, pair: int, width: int, *, more: int = 0) -> tuple[int, ...]:
    """The places of a list, with `more` of them than there are data of a width each behind them."""
    where, size = numbers("<II", main, pairs_of(main) + 8 * pair)
    count = (size - 4) // (4 + width) if size else 0
    return numbers(f"<{count + more if count else 0}I", table, where)


def _behind(main: bytes, table: bytes, pair: int, data: struct.Struct) -> Iterator[tuple[int, ...]]:
    """The data behind the places of a list."""
    where, size = numbers("<II", main, pairs_of(main) + 8 * pair)
    count = (size - 4) // (4 + data.size) if size else 0
    held = table[where + 4 * (count + 1) :][: count * data.size]
    if len(held) < count * data.size:
        raise ValueError("a list that ends too early")
    return data.iter_unpack(held)
