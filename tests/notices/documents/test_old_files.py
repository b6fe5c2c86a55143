"""Word files of before 2007, and the container that old and locked files share."""

from __future__ import annotations

import struct

import pytest

from deadline_cli.notices.documents.old_word.unprinted import Blocks, Unprinted, unprinted_runs

olefile = pytest.importorskip("olefile")
STRIKE, HIDE, DELETE, BOLD, SIZE = 0x0837, 0x083C, 0x0800, 0x0835, 0x4A43
COLOUR, NUMBER, PEN, STYLE = 0x6870, 0x2A42, 0x2A0C, 0x4A30
WHITE, RED = 0x00FFFFFF, 0x000000FF


def file(runs: list[tuple[int, int, list[tuple[int, int]]]]) -> tuple[bytes, bytes]:
    """A stream with one page of formatted runs (from, to, properties), and the list that names the page."""
    edges = [runs[0][0], *(end for _, end, _ in runs)]
    page = bytearray(512)
    struct.pack_into(f"<{len(edges)}I", page, 0, *edges)
    page[511] = len(runs)
    place = 500
    for at, (_, _, changes) in enumerate(runs):
        packed = b"".join(
            struct.pack("<H" + {0: "B", 1: "B", 3: "I"}.get(code >> 13, "H"), code, value) for code, value in changes
        )
        if packed:
            place = (place - len(packed) - 1) & ~1
            page[place : place + 1 + len(packed)] = bytes([len(packed)]) + packed
            page[4 * len(edges) + at] = place // 2
    return bytes(512) + bytes(page), struct.pack("<III", edges[0], edges[-1], 1)


def runs_of(
    main: bytes, runs: bytes, paragraphs: bytes = b"", styles: bytes = b"", *, has_boxes: bool = False
) -> list[Unprinted]:
    return unprinted_runs(main, Blocks(runs, paragraphs, styles, b""), has_boxes=has_boxes)


@pytest.mark.parametrize(
    ("changes", "hides", "deletes"),
    [
        ([], False, False),
        ([(BOLD, 1)], False, False),
        ([(STRIKE, 1)], True, False),
        ([(HIDE, 1)], True, False),
        ([(HIDE, 0x81)], True, False),
        ([(HIDE, 0)], False, False),
        ([(HIDE, 1), (HIDE, 0)], False, False),
        ([(SIZE, 24), (BOLD, 1), (DELETE, 1)], True, True),
    ],
)
def test_runs_that_do_not_print(changes: list[tuple[int, int]], hides: bool, deletes: bool) -> None:
    found = runs_of(*file([(1024, 1034, []), (1034, 1044, changes), (1044, 1050, [(BOLD, 1)])]))
    assert [(run.start, run.end, run.is_deleted) for run in found] == [(1034, 1044, deletes)] * hides


@pytest.mark.parametrize(
    ("changes", "unseen"),
    [
        ([(COLOUR, WHITE)], True),
        ([(COLOUR, 0xFF000000)], False),  # the usual colour
        ([(COLOUR, RED)], False),
        ([(NUMBER, 8)], True),
        ([(NUMBER, 1)], False),
        ([(SIZE, 2)], True),
        ([(SIZE, 10)], False),
        ([(COLOUR, WHITE), (PEN, 6)], False),
        ([(COLOUR, RED), (PEN, 6)], True),
        ([(COLOUR, WHITE), (COLOUR, RED)], False),
    ],
)
def test_runs_that_nobody_sees(changes: list[tuple[int, int]], *, unseen: bool) -> None:
    main, runs = file([(1024, 1034, []), (1034, 1044, changes)])
    assert [run.is_unseen for run in runs_of(main, runs)] == [True] * unseen
    boxed = runs_of(main, runs, has_boxes=True)  # a box may have any ground
    assert [run.is_unseen for run in boxed] == [True] * (unseen and ((SIZE, 2) in changes or (PEN, 6) in changes))


def shaded(main: bytes, code: int, operand: bytes) -> tuple[bytes, bytes]:
    """The file with a page of one paragraph behind, that a change shades."""
    page = bytearray(512)
    struct.pack_into("<2I", page, 0, 1024, 1044)
    changes = struct.pack("<HH", 0, code) + operand
    changes += bytes(len(changes) % 2 == 0)
    page[8], page[511] = 100, 1
    page[200] = (len(changes) + 1) // 2
    page[201 : 201 + len(changes)] = changes
    return main + bytes(page), struct.pack("<III", 1024, 1044, len(main) // 512)


AUTOMATIC, DARK = b"\0\0\0\xff", b"\x80\0\0\0"


@pytest.mark.parametrize(
    ("code", "operand", "read"),
    [
        (0xC64D, b"\x0a" + AUTOMATIC + DARK + b"\0\0", True),
        (0xC64D, b"\x0a" + AUTOMATIC + AUTOMATIC + b"\0\0", False),
        (0xC64D, b"\x0a" + AUTOMATIC + b"\xff\xff\xff\0" + b"\0\0", False),
        (0xC64D, b"\x0a" + DARK + AUTOMATIC + b"\1\0", True),
        (0xC64D, b"\x0a" + AUTOMATIC + AUTOMATIC + b"\5\0", True),  # a pattern
        (0xD612, b"\x14" + (AUTOMATIC + AUTOMATIC + b"\0\0") + AUTOMATIC + DARK + b"\0\0", True),
        (0x442D, b"\0\0", False),
        (0x442D, b"\xc0\0", True),
        (0x6646, b"\0\0\0\0", True),  # changes that stand elsewhere
    ],
)
def test_white_words_of_a_file_with_shades(code: int, operand: bytes, *, read: bool) -> None:
    main, runs = file([(1024, 1034, []), (1034, 1044, [(COLOUR, WHITE)])])
    assert bool(runs_of(shaded(main, code, operand)[0], runs, shaded(main, code, operand)[1])) is not read


def styles(*looks: tuple[int, bytes], bases: dict[int, int] | None = None) -> bytes:
    """A list of styles, each of paragraphs (1) or characters (2), with what it changes of words, and its base."""
    held = b""
    for number, (kind, changes) in enumerate(looks):
        name = struct.pack("<H", 1) + "a".encode("utf-16-le") + b"\0\0"
        of_words = struct.pack("<H", len(changes)) + changes
        of_paragraphs = struct.pack("<HH", 2, 0) if kind == 1 else b""
        style = (
            struct.pack("<HH", 0, (bases or {}).get(number, 0xFFF) << 4 | kind)
            + bytes(6)
            + name
            + of_paragraphs
            + of_words
        )
        held += struct.pack("<H", len(style)) + style
    return struct.pack("<HHH", 4, len(looks), 10) + held


HIDDEN, PALE = struct.pack("<HB", HIDE, 1), struct.pack("<HI", COLOUR, WHITE)


@pytest.mark.parametrize(
    ("held", "changes", "found"),
    [
        ([(1, b"")], [], []),
        ([(1, HIDDEN)], [], [False]),
        ([(1, HIDDEN)], [(HIDE, 0)], []),
        ([(1, HIDDEN)], [(HIDE, 0x80)], [False]),
        ([(1, HIDDEN)], [(HIDE, 0x81)], []),  # not as the style says
        ([(1, PALE)], [], [True]),
        ([(1, PALE)], [(COLOUR, RED)], []),
        ([(1, b""), (2, HIDDEN)], [(STYLE, 1)], [False]),
        ([(1, b""), (2, HIDDEN)], [], []),
        ([(1, b""), (2, PALE)], [(STYLE, 1)], [True]),
    ],
)
def test_styles_that_hide_words(
    held: list[tuple[int, bytes]], changes: list[tuple[int, int]], found: list[bool]
) -> None:
    main, runs = file([(1034, 1044, [(BOLD, 1), *changes])])
    main, paragraphs = shaded(main, 0x2403, b"\0")
    assert [run.is_unseen for run in runs_of(main, runs, paragraphs, styles(*held))] == found


@pytest.mark.parametrize(("kind", "found"), [(1, [False]), (2, [])])
def test_a_style_is_based_on_one_of_its_own_kind(kind: int, found: list[bool]) -> None:
    main, runs = file([(1034, 1044, [(BOLD, 1)])])
    main, paragraphs = shaded(main, 0x2403, b"\0")
    held = styles((1, b""), (kind, HIDDEN), bases={0: 1})
    assert [run.is_unseen for run in runs_of(main, runs, paragraphs, held)] == found


def test_paragraphs_that_are_damaged() -> None:
    main, runs = file([(1024, 1034, [(HIDE, 1)]), (1034, 1044, [(COLOUR, WHITE)])])
    beyond = struct.pack("<III", 0, 9, 40_000)
    assert [run.is_unseen for run in runs_of(main, runs, beyond, styles((1, HIDDEN)))] == [False]


@pytest.mark.parametrize("nothing", [b"", b"\0" * 5])
def test_a_file_without_formatted_runs(nothing: bytes) -> None:
    assert runs_of(bytes(1024), nothing) == []


def test_a_page_of_runs_that_is_not_in_the_file() -> None:
    with pytest.raises(IndexError):  # which the reader tells as a broken file
        runs_of(bytes(1024), struct.pack("<III", 0, 9, 40_000))
