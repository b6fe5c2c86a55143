"""The column in which a text is set: how long its full lines are, told from how many lines share a size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from deadline_cli.notices.pattern import Pattern
from deadline_cli.records import NamedTuple

FEWEST = 4
"""Lines that must be full before they are a column's."""
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
_MARKS = frozenset("，。、；,;")
_FEWEST_APART, _APART, _SPACED_OUT = 5, 2, 0.9  # where so many lines have a blank one before them, it parts nothing
_HEADED, _FEWEST_HEADED, _INDENT = Pattern(r"\s*【[\u4e00-\u9fff]{2,8}】[^\s，。、；]"), 3, 6
_TITLES = ("公告", "公示", "公布", "通告", "启事", "声明", "通知")
_IN_BRACKETS = Pattern(r"[(（〔【][^()（）〔〕【】]{1,24}[)）〕】]$")  # …更正公告（第二次）

_K = TypeVar("_K")
Kind = tuple[int, bool, bool, bool]
"""Of a line its size, whether its last mark may hang out of the column, whether that ends a sentence, whether it has
marks at all."""


_LABEL = Pattern(r"(?:附(?:件|表|图)?|联系(?:人|电话|方式)|[\u4e00-\u9fff]{1,3}(?:热线|电话|单位|地址|地点|邮箱))[:：]")
_NAMES_OFFICE = Pattern(
    r"[\u4e00-\u9fff]{2,6}(?:单位|部门|机构|机关)[:：][\u4e00-\u9fff]{4,24}(?:公司|[局院厅处委]|委员会|政府|中心)$"
)
_OFFICE = Pattern(r"[\u4e00-\u9fff]{4,30}(?:公司|[局院厅部处会组队站所]|政府|中心|办公室)$")


def begins_anew(line: str, words: str) -> bool:
    """Whether a full line ends and the next one has its own label or signs: 监督单位：某局 / 某项目部, 。 / 附：图."""
    if line[-1] in "。！":
        return _LABEL.match(words) is not None
    return _OFFICE.match(words) is not None and _NAMES_OFFICE.match(line.lstrip()) is not None


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
        ends = [(line[-1:] in _HANGING, line[-1:] in _STOPS, not _MARKS.isdisjoint(line)) for line in lines.shown]
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
    return column_in(counted)


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
        if any(
            line[-1] in _STOPS or line[0] in "【[" or line[-1] in "】]" or "|" in line or "\t" in line for line in full
        ):
            continue
        if not all(_MARKS.isdisjoint(line) for line in full):
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


def written(ended: list[str]) -> Sequence[int]:
    """The lines that can be a paragraph's: those with words where a blank line stands between any two, else all."""
    if len(ended) <= _APART * _FEWEST_APART:  # in fewer lines no more of them can stand apart
        return range(len(ended))
    words = [i for i, line in enumerate(ended) if line]
    apart = sum([i - before == _APART for i, before in zip(words[1:], words, strict=False)])
    spaced_out = len(words) > _FEWEST_APART and apart >= _SPACED_OUT * (len(words) - 1)
    return words if spaced_out else range(len(ended))


def headed_in_brackets(shown: list[str]) -> set[int]:
    """The lines that begin with a heading in brackets, where three do: 【停气】…, 【招租】…, each a text of its own."""
    found = {i for i, line in enumerate(shown) if "【" in line[:_INDENT] and _HEADED.match(line) is not None}
    return found if len(found) >= _FEWEST_HEADED else set()
