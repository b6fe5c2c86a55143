"""The column in which a text is set: how long its full lines are, told from how many lines share a size."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.records import NamedTuple

FEWEST = 4
"""Lines that must be full before they are a column's."""
_SMALL = 24  # lines of a page whose column so few may show
FEW = 2
"""Lines that must be full before they are a small notice's; of so many alone none goes on with another."""
_FEW_WIDE, _FEW_WIDEST = 14, 32  # characters
_NARROWEST = 10  # half-width characters
# Of a column of two to four characters: its lines, their share of all, that of those with a mark
_THIN, _MOST_THIN, _NEARLY_ALL, _THIN_MARKS = 12, 4, 0.7, 0.1
_SHARE, _WIDER = 0.2, 0.1  # of the lines must fill the column, may be wider
_PUNCTUATED = 0.25
_SLACK = 2  # a mark that may not begin or end a line makes it a little wider or narrower
HANGS = 2
"""How far a mark hangs out of the column."""
_ENDED = 0.4
_LOOSER = 1.25  # so many more lines are full by chance where half-width characters may be two off
_HANGING, _STOPS = frozenset("，。、；：！？）》”,;.:)"), frozenset("。！？：:；;")
_MARKS = tuple("，。、；,;")
_TITLES = ("公告", "公示", "公布", "通告", "启事", "声明", "通知")
_IN_BRACKETS = Pattern(r"[(（〔【][^()（）〔〕【】]{1,24}[)）〕】]$")  # …更正公告（第二次）

_K = TypeVar("_K")
Kind = tuple[int, bool, bool, bool]
"""Of a line its size, whether its last mark may hang out of the column, whether that ends a sentence, whether it has
marks at all."""


class Lines(NamedTuple):
    """The lines of a text without the blanks at their ends, and their sizes in plain and in half-width characters."""

    shown: list[str]
    lengths: list[int]
    widths: list[int]

    def part(self, start: int, end: int) -> Lines:
        return Lines(self.shown[start:end], self.lengths[start:end], self.widths[start:end])


class Column(NamedTuple):
    """How large a full line is, in half-width or in plain characters, and how many lines of a text are full."""

    size: int
    slack: int
    half_width: bool
    full: int

    def sizes(self, lines: Lines) -> list[int]:
        return lines.widths if self.half_width else lines.lengths


class Counted:
    """The lines of a text by their kinds, counted: all that its column depends on, part after part."""

    __slots__ = ("half", "plain")

    def __init__(self) -> None:
        self.plain: dict[Kind, int] = {}  # a Counter takes five times as long to make as the few lines of a page
        self.half: dict[Kind, int] = {}

    def add(self, lines: Lines) -> None:
        ends = [(line[-1:] in _HANGING, line[-1:] in _STOPS, has_any(line, _MARKS)) for line in lines.shown]
        _add(self.plain, [(size, *end) for size, end in zip(lines.lengths, ends, strict=True)])
        _add(self.half, [(size, *end) for size, end in zip(lines.widths, ends, strict=True)])


def _add(counted: dict[_K, int], found: Iterable[_K]) -> None:
    for one in found:
        counted[one] = counted.get(one, 0) + 1


def ends_as_title(line: str) -> bool:
    """Whether a line ends as titles do: …公告, …更正公告（第二次）."""
    if line.endswith(_TITLES):
        return True
    return (
        line[-1:] in ")）〕】"
        and (behind := _IN_BRACKETS.search(line)) is not None
        and line[: behind.start()].endswith(_TITLES)
    )


def lines_with_sizes(shown: list[str]) -> Lines:
    """Lines measured: a character is two half-width ones wide unless it is one of ASCII."""
    narrow = "\n".join(shown).encode("ascii", "ignore").split(b"\n")
    lengths = list(map(len, shown))
    return Lines(shown, lengths, [2 * length - len(of_it) for length, of_it in zip(lengths, narrow, strict=True)])


def may_be_set(lines: Lines) -> bool:
    """Whether any of the lines can be set in a column: two are as wide as a small notice's, or enough alike."""
    for sizes, low, high, near in (
        (lines.lengths, _FEW_WIDE, _FEW_WIDEST, 1),
        (lines.widths, 2 * _FEW_WIDE, 2 * _FEW_WIDEST + 1, 2 * _SLACK),
    ):
        narrow = [size for size in sizes if low <= size <= high]
        if len(set(narrow)) < len(narrow):
            return True
        if len(sizes) >= FEWEST:
            ordered = sorted(sizes)
            if [size for i, size in enumerate(ordered[FEWEST - 1 :]) if 1 < size <= ordered[i] + near]:
                return True
    return False


def column_of(lines: Lines) -> Column | None:
    """The column that more lines fill, in plain or in half-width characters; None for a text that is not wrapped."""
    if len(lines.shown) <= FEW:
        return None
    if len(lines.shown) < FEWEST or not (
        _full_sizes(_times(lines.lengths), 0) or _full_sizes(_times(lines.widths), _SLACK)
    ):
        return _column_of_few(lines)  # most texts have none
    counted = Counted()
    counted.add(lines)
    found = column_in(counted)
    return _column_of_few(lines) if found is None and len(lines.shown) <= _SMALL else found


def _column_of_few(lines: Lines) -> Column | None:
    """The column of a small notice: two or three lines, none of which is a sentence's last, are its widest."""
    for sizes, half_width in ((lines.lengths, False), (lines.widths, True)):
        widest = max(sizes)
        if sizes.count(widest) < FEW or not _FEW_WIDE <= widest // (1 + half_width) <= _FEW_WIDEST:
            continue
        full = [line for line, size in zip(lines.shown[:-1], sizes[:-1], strict=True) if size == widest]
        if full and full[0] is lines.shown[0] and ends_as_title(full[0]):
            full = full[1:]  # a title is no wider than it is long
        if len(full) < FEW:
            continue
        ended = sum([line[-1] in _STOPS for line in full])  # a paragraph's last line may be full, too
        if ended > 0 and (ended > 1 or len(full) - ended < FEW or half_width):
            continue
        if any(line[0] in "【[" or line[-1] in "】]" or "|" in line or "\t" in line for line in full):
            continue
        if any(has_any(line, _MARKS) for line in full):
            return Column(widest, 0, half_width, len(full))
    return None


def column_in(counted: Counted) -> Column | None:
    """The column of the lines that were counted."""
    plain, half = _shared(counted.plain, 0, half_width=False), _shared(counted.half, _SLACK, half_width=True)
    if plain is None or half is None:
        return plain or half
    return half if half.full > _LOOSER * plain.full else plain


def _shared(kinds: dict[Kind, int], slack: int, *, half_width: bool) -> Column | None:
    """The size that so many lines share that it must be the column's."""
    counted: dict[int, int] = {}
    for (size, *_), number in kinds.items():
        counted[size] = counted.get(size, 0) + number
    written = sum(counted.values()) - counted.get(0, 0)
    least = max(FEWEST, _SHARE * written)
    for column in _full_sizes(counted, slack):
        full = wider = ended = punctuated = 0
        for (size, hangs, stops, marked), number in kinds.items():
            if abs(size - column) <= slack or (size == column + 1 and hangs):
                full += number
                ended += number * stops
                punctuated += number * marked
            elif size > column + slack and (size > column + slack + HANGS or not hangs):
                wider += number
        if full < least or wider > _WIDER * written or ended > _ENDED * full:  # each line is a paragraph of its own
            continue
        if punctuated >= (_PUNCTUATED if column >= _NARROWEST else _THIN_MARKS) * full:  # sentences, no list
            return Column(column, slack, half_width, full)
    return None


def _times(sizes: list[int]) -> dict[int, int]:
    """How often each size occurs, in the order of the text."""
    counted: dict[int, int] = {}
    _add(counted, sizes)
    return counted


def _full_sizes(counted: dict[int, int], slack: int) -> list[int]:
    """The sizes that enough lines have, or nearly, the most frequent first: among three."""
    written = sum(counted.values()) - counted.get(0, 0)
    least = max(FEWEST, _SHARE * written)
    if written < least:
        return []
    thin = max(_THIN, _NEARLY_ALL * written)  # so many that a column of two or three characters made them
    sized = [n for n in counted if n >= _NARROWEST or (not slack and 1 < n <= _MOST_THIN and counted[n] >= thin)]
    wide = sorted(sized, key=counted.__getitem__, reverse=True)[:3]
    return [
        size
        for size in wide
        if sum([counted.get(near, 0) for near in range(size - slack, size + max(slack, 1) + 1)]) >= least
    ]
