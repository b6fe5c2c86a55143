"""Stretches of the words of an .xls cell: with their fonts, over the ends of records, struck out, white, or seen."""

from __future__ import annotations

import struct

import pytest

from deadline_cli.notices.documents.sheets.drawing import Drawing
from deadline_cli.notices.documents.sheets.shared import Stretches, stretches_of

SHARED, GOES_ON, CELL, CONDITIONS = 0xFC, 0x3C, 0xFD, 0x1B0
BLACK, WHITE = 8, 9
PLAIN, STRUCK, PALE, DOT = 0, 1, 2, 3  # fonts


def words(said: str, *runs: tuple[int, int], more: bytes = b"", narrow: bool = False) -> bytes:
    """A text as a workbook shares it, with the places from which on a font writes."""
    flags = (0 if narrow else 1) | (8 if runs else 0) | (4 if more else 0)
    head = struct.pack("<HB", len(said), flags) + (struct.pack("<H", len(runs)) if runs else b"")
    head += struct.pack("<I", len(more)) if more else b""
    letters = said.encode("latin-1" if narrow else "utf-16-le")
    return head + letters + b"".join(struct.pack("<HH", *run) for run in runs) + more


def shared(*texts: bytes) -> bytes:
    return struct.pack("<II", len(texts), len(texts)) + b"".join(texts)


def test_texts_with_and_without_stretches() -> None:
    held = shared(
        words("照常"), words("甲乙丙", (1, PALE), (2, PLAIN)), words("abc", (0, STRUCK), narrow=True, more=b"xx")
    )
    found = stretches_of([(0x809, b""), (SHARED, held), (0x0A, b"")])
    assert found == {1: Stretches("甲乙丙", ((1, PALE), (2, PLAIN))), 2: Stretches("abc", ((0, STRUCK),))}
    assert list(found[1].parts()) == [("甲", None), ("乙", PALE), ("丙", PLAIN)]


@pytest.mark.parametrize("at", [8, 11, 13, 15, 17])
def test_texts_over_the_end_of_a_record(at: int) -> None:
    held = shared(words("甲乙丙", (1, PALE)))
    begins_letters = 8 + 3 + 2
    within = begins_letters < at < begins_letters + 6
    rest = (b"\1" if within else b"") + held[at:]
    if at == begins_letters:
        rest = b"\1" + rest
    assert stretches_of([(SHARED, held[:at]), (GOES_ON, rest)]) == {0: Stretches("甲乙丙", ((1, PALE),))}


def test_letters_that_go_on_in_another_width() -> None:
    head = struct.pack("<II", 1, 1) + struct.pack("<HBH", 4, 9, 1) + "甲乙".encode("utf-16-le")
    rest = b"\0ab" + struct.pack("<HH", 2, PALE)
    assert stretches_of([(SHARED, head), (GOES_ON, rest)]) == {0: Stretches("甲乙ab", ((2, PALE),))}


@pytest.mark.parametrize("cut", [9, 12, 16, 20])
def test_what_is_damaged_is_read_as_far_as_it_goes(cut: int) -> None:
    assert stretches_of([(SHARED, shared(words("甲乙丙", (1, PALE)))[:cut])]) == {}
    assert stretches_of([(SHARED, b"")]) == stretches_of([]) == {}


def font(height: int = 220, flags: int = 0, colour: int = BLACK) -> bytes:
    return struct.pack("<HHH", height, flags, colour)


def style(of: int, pattern: int = 0, fore: int = 0) -> bytes:
    return struct.pack("<H", of) + bytes(12) + struct.pack("<IH", pattern << 26, fore)


FONTS = [font(), font(flags=8), font(colour=WHITE), font(height=20)]
STYLES = [style(PLAIN), style(PALE), style(PLAIN, 1, 12)]


@pytest.mark.parametrize(
    ("of_cell", "of_stretch", "kept"),
    [
        (0, PLAIN, None),
        (0, PALE, ("甲", "乙丙")),
        (0, DOT, ("甲", "乙丙")),
        (0, STRUCK, ("甲", "")),
        (1, PLAIN, ("乙丙", "甲")),  # the cell itself is white
        (1, PALE, ("", "甲乙丙")),
        (2, PALE, None),  # white on blue
    ],
)
def test_what_is_read_of_a_cell(of_cell: int, of_stretch: int, kept: tuple[str, str] | None) -> None:
    drawing = Drawing(FONTS, STYLES)
    cell = (CELL, struct.pack("<HHHI", 4, 2, of_cell, 7))
    found = drawing.stretches([cell], {7: Stretches("甲乙丙", ((1, of_stretch),))})
    assert found == ({} if kept is None else {(5, 3): kept})
    assert drawing.stretches([(CONDITIONS, b""), cell], {7: Stretches("甲乙丙", ((1, PALE),))}) == {}
