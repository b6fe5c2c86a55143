"""Foot- and endnotes of a Word 97–2003 file, put where their marks are ([MS-DOC] 2.8.12, 2.8.13, 2.8.18, 2.8.19)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from deadline_cli.notices.documents.old_word.head import numbers, pairs_of
from deadline_cli.records import NamedTuple

# Of each sort the pairs for the marks and for the notes, and which part of the text its notes are.
_SORTS: Final = ((2, 3, 1), (46, 47, 5))
# The end of a paragraph; of a table, all rows whose cells hold one each.
_BEHIND: Final = re.compile(r"[^\r\x07\x0c]*(?:[\r\x0c]|\x07[^\x0c]*?\x07\r?\x07(?:[^\r\x0c]*?\x07\r?\x07)*|\Z)")
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
    pieces: list[Piece] = []
    at = 0
    for place, note in sorted(placed):
        pieces += (Piece(at, place), note)
        at = place
    return [*pieces, Piece(at, ends[1])]


def _placed(body: str, whole: Piece, marks: Sequence[int], edges: Sequence[int]) -> Iterator[tuple[int, Piece]]:
    """Each note with the place behind which it stands; ValueError where notes and marks are not as many."""
    if len(edges) < len(marks) + 1 or any(not 0 <= mark < len(body) for mark in marks):
        raise ValueError("notes without their marks")
    for number, mark in enumerate(marks):
        found = _BEHIND.match(body, mark)
        note = Piece(whole.start + edges[number], min(whole.start + edges[number + 1], whole.end))
        if body[mark] != _UNPRINTED:
            yield found.end() if found is not None else len(body), note


def _listed(main: bytes, table: bytes, pair: int, width: int) -> tuple[int, ...]:
    """The places of a list; behind them stand data of a width each."""
    where, size = numbers("<II", main, pairs_of(main) + 8 * pair)
    count = (size - 4) // (4 + width) if size else 0
    return numbers(f"<{count}I", table, where)
