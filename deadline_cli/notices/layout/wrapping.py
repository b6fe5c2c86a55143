"""Lines that a column broke: line ends that are the printer's and not the writer's are taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deadline_cli.notices.layout.broken_dates import ITEM, PLAIN, broken_inside
from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.layout.column import (
    HANGS,
    Column,
    Counted,
    Lines,
    column_in,
    column_of,
    ends_as_title,
    lines_with_sizes,
    may_be_set,
)
from deadline_cli.notices.layout.frames import DRAWS, is_border
from deadline_cli.notices.layout.page_heads import is_head_in_pieces
from deadline_cli.notices.layout.paragraphs import begins_anew, headed_in_brackets, heads_below, written
from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.records import NamedTuple

_WIDEST = 160  # half-width characters
_LONGEST_TITLE, _LONGEST_HEADING = 60, 16  # a heading behind a full line with its full stop
_MARKS = frozenset("★☆■▲△▼◆◇◎※♦▶►▷▸❖✦")  # another item, or another notice; ○ may be a nought, □ a box
_BROKEN = frozenset("，。；,;")
_OF_A_DAY = ("上午", "下午", "晚", "星期", "周")
_JOINS = frozenset("，。；：、）)》”,;:.至到起止前内之以后的栏期费（(—-–~～")
_SIGNED, _SET_APART, _SIGNS = patterns("wrapping", "signed", "set-apart", "signs")
_DATE_ALONE = Pattern(r"(?:(?:19|20)\d\d[年./-]|二[〇○零])[\d〇○零一二三四五六七八九十廿卅年月日\s./-]{3,14}$")
_NAME = Pattern(r"[ \t\u3000]*[\u4e00-\u9fff]{4,24}$")
_ENDS, _ADDRESSEE = frozenset("。！!"), Pattern(r"[ \t\u3000]*[^\s，。；：:]{2,30}[：:]")
_ENDS_NO_WORD = frozenset("0123456789xX*㎡%）)日")
_ENDS_A_DAY = frozenset("日0123456789０１２３４５６７８９")


class PageColumn(NamedTuple):
    """The column of a whole page, which one who reads a part of it must know; `alone`: the page is one block."""

    column: Column | None
    alone: bool


def unwrapped(text: str, page: PageColumn | None = None) -> str:
    """The same text of the same length, each line end inside a paragraph of a hard-wrapped text made SOFT.

    `page` is the column of the whole text where `text` is a part of it, from a blank line to another.
    """
    lines = _lines(text)
    ended = _ended(lines)
    kept = written(ended) if page is None else range(len(lines))
    inside = _going_on([ended[i] for i in kept], page)
    inside += broken_inside([lines[i] for i in kept], [ended[i] for i in kept])
    if not inside:
        return "\n".join(lines)
    soft = {i for k in inside for i in range(kept[k - 1] + 1, kept[k] + 1)}
    pieces = [lines[0]]
    for i in range(1, len(lines)):
        if i in soft and lines[i - 1] is not ended[i - 1] and ended[i - 1][-1:] > "~":  # no blank between characters
            pieces[-1] = ended[i - 1] + SOFT * (len(lines[i - 1]) - len(ended[i - 1]))
        pieces += (SOFT if i in soft else "\n", lines[i])
    return "".join(pieces)


def page_column(parts: Iterable[str]) -> PageColumn:
    """The column of the text that is parted, at blank lines, into `parts`."""
    counted, blocks = Counted(), 0
    for part in parts:
        shown = _without_wide(_ended(_lines(part)))
        counted.add(lines_with_sizes(shown))
        blocks += sum(end > start for start, end in _blocks(shown))
    return PageColumn(column_in(counted), blocks < 2)


def _ended(lines: list[str]) -> list[str]:
    """The lines without the blanks at their ends; a frame's border is as good as a blank line."""
    return ["" if line[:1] in DRAWS and is_border(line) else line.rstrip() for line in lines]


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", " \n").replace("\r", "\n").split("\n")


def _going_on(ended: list[str], page: PageColumn | None) -> list[int]:
    """The lines that go on with the paragraph of the line before, each block of lines seen in its column."""
    shown = _without_wide(ended)
    lines = lines_with_sizes(shown)
    if page is None and not may_be_set(lines):
        return []
    blocks = [(start, end) for start, end in _blocks(shown) if end > start]
    # Of one block alone the column is the page's.
    common, alone = page if page is not None else (column_of(lines), len(blocks) < 2)
    if common is None and alone:
        return []
    found: list[int] = []
    for start, end in blocks:
        block = lines.part(start, end)
        # Each advertisement of a page may have a column of its own.
        column = common if alone or (common is not None and _fills(block, common)) else _own(block, common)
        if column is not None:
            found += [start + i for i in _soft(block, column)]
    return found


def _own(block: Lines, common: Column | None) -> Column | None:
    """The column of a block, unless as many of its lines are full in the column of the page."""
    own = column_of(block)
    if own is None or common is None:
        return own or common
    full = sum([abs(size - common.size) <= common.slack for size in common.sizes(block)])
    return common if full >= own.full else own


def _without_wide(ended: list[str]) -> list[str]:
    """The lines, those of a block with a line wider than any column left blank: no column broke them."""
    if max(map(len, ended)) <= _WIDEST:
        return ended
    shown = list(ended)
    for start, end in _blocks(ended):
        if max(map(len, ended[start:end]), default=0) > _WIDEST:
            shown[start:end] = [""] * (end - start)
    return shown


def _blocks(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Stretches of lines without a blank one or a day alone that signs, and what stands behind the last."""
    start = 0
    for i, line in enumerate(lines):
        if not line:
            if i > start:
                yield start, i
            start = i + 1
        elif line[-1] in _ENDS_A_DAY and i > start and i + 1 < len(lines) and _parts(line, lines[i + 1]):
            yield start, i + 1
            start = i + 1
    yield start, len(lines)


def _parts(line: str, below: str) -> bool:
    """Whether a line is a day alone under which another text begins, perhaps in another column."""
    following = below.lstrip()
    if not following or following[0] in _JOINS or following.startswith(_OF_A_DAY):
        return False
    return _DATE_ALONE.match(line.strip().translate(PLAIN)) is not None


def _fills(block: Lines, column: Column) -> bool:
    """Whether a block is plainly set in the column of the page, so that it need not be asked for its own."""
    sizes = column.sizes(block)
    plainly = (column.size, column.size - 1) if column.half_width else (column.size,)
    return 3 * sum(map(sizes.count, plainly)) > 2 * len(sizes)


def _soft(lines: Lines, column: Column) -> set[int]:
    """The lines that go on with the paragraph of the line before."""
    found = set()
    first = 0  # the line on which the paragraph begins
    shown, sizes = lines.shown, column.sizes(lines)
    headed = headed_in_brackets(shown)
    if ("星期" in shown[0] or "周" in shown[0]) and is_head_in_pieces(shown[0], first=True):
        headed.add(1)
    for i in range(1, len(shown)):
        full = column.size - column.slack <= sizes[i - 1] <= column.size + column.slack + HANGS
        if (
            full
            and i not in headed
            and not (_signs_there(shown, i - 1) or _signs_there(shown, i) or _signs_in_two(shown, i - 1))
            and _goes_on(shown[i - 1], shown[i], sizes[i - 1], column.size)
            and not ((2 * sizes[i] < column.size and heads_below(shown, i)) or _fills_its_line(shown, first, i))
        ):
            found.add(i)
        else:
            first = i
    return found


def _signs_there(shown: list[str], i: int) -> bool:
    """Whether line i is a name that signs what ends above it, since it speaks to another below or heads a text."""
    if not 0 < i < len(shown) - 1 or shown[i - 1][-1:] not in _ENDS:
        return False
    if _DATE_ALONE.match(shown[i + 1].strip().translate(PLAIN)) is not None and _NAME.match(shown[i]) is not None:
        return True  # …申报债权。 / 某某幼儿园 / 2024年11月20日
    if _SIGNS.match(shown[i]) is None:
        return False
    below = "".join(line.lstrip() for line in shown[i + 1 : i + 3])  # 史某、某市顺⏎达运输队：
    broken = len(below) <= _LONGEST_TITLE and _BROKEN.isdisjoint(below) and ends_as_title(below)
    return broken or _ADDRESSEE.match(below) is not None or ends_as_title(shown[i + 1])


def _signs_in_two(shown: list[str], i: int) -> bool:
    """Whether lines i - 1 and i are a name that signs what ends above them, over a heading shorter than a line."""
    if not 1 < i < len(shown) - 1 or shown[i - 2][-1:] not in _ENDS or len(shown[i - 1]) > _LONGEST_HEADING:
        return False
    below = shown[i + 1].strip()
    if not 1 < len(below) < len(shown[i - 1].strip()) or not _BROKEN.isdisjoint(below) or below[-1] in _ENDS:
        return False
    return _SIGNS.match(shown[i - 1].strip() + shown[i].strip()) is not None


def _goes_on(line: str, following: str, wide: int, column: int) -> bool:
    """Whether a full line is only a part of its paragraph."""
    words = following.lstrip()
    deeper = len(following) - len(words) > len(line) - len(line.lstrip())
    if not words or deeper or words[0] in _MARKS or line[-1] in "：:；;" or _SET_APART.search(line) is not None:
        return False
    if _DATE_ALONE.match(words) or begins_anew(line, words) or (ITEM.match(words) and not _is_open(line)):
        return False
    if line[-1] in _ENDS_NO_WORD and _SIGNS.match(following) is not None:
        return False
    heads = len(words) <= _LONGEST_HEADING and ends_as_title(words)
    return line[-1] not in "。！？" or (wide >= column // 2 and not heads)


def _is_open(line: str) -> bool:
    """Whether a line leaves a bracket open, or the name of a day: （星期 / 四）上午9时 begins no item."""
    opened = max(line.rfind("（"), line.rfind("("))
    return opened > max(line.rfind("）"), line.rfind(")")) or line.endswith(("星期", "周", "第"))


def _fills_its_line(lines: list[str], first: int, i: int) -> bool:
    """Whether the paragraph from line `first` ends with line i - 1, though that is full: a title, or a signature."""
    if lines[i].lstrip()[:1] in _JOINS:
        return False
    if ends_as_title(lines[i - 1]):
        paragraph = "".join(lines[first:i]) if i - first < 4 else ""
        return bool(paragraph) and len(paragraph) <= _LONGEST_TITLE and _BROKEN.isdisjoint(paragraph)
    return _SIGNED.search(lines[i - 1][-40:]) is not None and not lines[i].lstrip().startswith(_OF_A_DAY)
