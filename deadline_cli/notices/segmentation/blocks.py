"""The stretches of a page that no stretch took: they may be notices, too."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.layout.lines import Line, offset_in
from deadline_cli.notices.layout.page_heads import is_page_header
from deadline_cli.notices.lines.bounds import ends_record, signs_alone
from deadline_cli.notices.lines.headings import SENTENCE, heads_unnamed, joined_heading, may_head
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import is_issuer, is_officer, is_signature, signs
from deadline_cli.notices.lines.titles import is_outside
from deadline_cli.notices.lines.website import is_byline
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.segmentation.bullets import heading_in, heads_marked, is_bulleted
from deadline_cli.notices.segmentation.rows import signs_in_row
from deadline_cli.notices.segmentation.stretch import Stretch
from deadline_cli.notices.segmentation.turns import BEGIN_OFFERS, addresses_anew, heads_behind_name, turns_away
from deadline_cli.notices.segmentation.voices import tells_below

_LONGEST_HEADING = 3  # lines
_NUMBERED = Pattern(r"[一二三四五六七八九十]{1,3}[、.．]\s*")
# …会议将于2026年10月15日上午9时在 / 某县人民法院召开: a sentence, and no heading
_BROKEN = Pattern(r"[将定拟请][于在]$|(?:[\d日时]|上午|下午)在$|(?<!关)于20\d\d年\d{1,2}月\d{1,2}日")
# 当前位置：首页 > 新闻动态 > 医院新闻: where a page stands in its site
_PATH = Pattern(r"(?:您?(?:当前|现在)?的?位置|您的当前位置)[：:][^。，\n]{0,80}[>＞»/][^。，\n]{0,40}$")
_LABEL_OF_A_TERM = Pattern(r"(?:起始|开始|截止|终止|结束|期满|届满)(?:日期|时间|日)?$")  # 竞价起始时间 over its day
_DAY_AND_WEEKDAY = 12  # characters
_WHOLE = 60  # a longer line may be a whole notice with its signature


def blocks(
    text: str, lines: list[Line], stretches: list[Stretch], first: int = 0, end: int | None = None
) -> Iterator[Stretch]:
    """The stretches of lines that no stretch took, as stretches, from line `first` up to line `end`.

    Behind a signature, behind an outside line, and at each mark of a column of small notices begins another.
    """
    taken = {i for stretch in stretches for i in range(stretch.first, stretch.last + 1)}
    end = len(lines) if end is None else end
    behind = -1  # the line behind the last signature
    for i in range(first, end):
        line = lines[i]
        in_row = (line.apart or line.headline) and line.words[0] == "【"
        outside = i in taken or (is_outside(line.words) and not in_row) or _is_head_of_page(lines, i, first)
        outside = outside or (i == first and _PATH.match(line.words) is not None)
        if outside:
            over = i - 1 > first and i not in taken and lines[i - 1].after_gap and may_head(lines[i - 1].words)
            yield from _block(lines, first, i - 1 - over)  # a report's headline is no notice's last line
            first = i + 1
        elif heads_marked(line, text):
            yield from _block(lines, first, i - 1)
            first = i
        elif is_bulleted(line, text) or (line.apart and heading_in(line.words, of_row=line.headline)):
            yield from _block(lines, first, i - 1)
            yield small(text, line, i)
            first = i + 1
        elif _signs(lines, i, first, end) or (i > first and signs_in_row(text, lines, i)):
            if line.headline and i > first:  # a text of one line, with its signer behind it
                yield from _block(lines, first, i - 1, headed=behind == first)
                first = i
            yield from _block(lines, first, i, signed=True, headed=behind == first)
            first = behind = i + 1
        elif i > first and heads_behind_name(text, lines, i, first):
            yield from _block(lines, first, i - 1, signed=True, headed=behind == first)
            first = behind = i
        elif i > first and (
            line.headline
            or line.apart
            or ((line.words[-1] in "：:" or line.words[0] in BEGIN_OFFERS) and addresses_anew(lines, i, first))
            or turns_away(text, lines, i, first, asks=True)
            or (line.after_gap and is_issuer(lines[i - 1].words) and tells_below(text, lines, i, first))
        ):
            yield from _block(lines, first, i - 1, headed=behind == first)
            first = i
    yield from _block(lines, first, end - 1, headed=behind == first)


def _is_head_of_page(lines: list[Line], i: int, first: int) -> bool:
    """Whether a newspaper's head stands in line i; 8月25日（星期六） below 时间见下： is what that line announced."""
    words = lines[i].words
    announced = i > first and len(words) <= _DAY_AND_WEEKDAY and lines[i - 1].words[-1] in ":："
    return not announced and is_page_header(words)


def _signs(lines: list[Line], i: int, first: int, end: int) -> bool:
    """Whether line i signs the block that begins with line `first`: a signature, or an office's name alone under a
    sentence, behind which a gap and another heading stand."""
    words = lines[i].words
    if is_byline(words) and not any(SENTENCE.search(line.words) or "\t" in line.words for line in lines[first:i]):
        return False  # 单位：…　发布时间：A under a headline
    if is_signature(lines, i):
        if i + 1 < end and not lines[i + 1].after_gap and is_officer(lines[i + 1].words):
            return False  # who signs stands below the day
        return i > first or len(words) > _WHOLE or "。" in words[:-1]
    if i > first + 1 and is_officer(words) and is_signature(lines, i - 1):
        return True
    if words.startswith("发布") and ends_record(lines, i):
        return i > first
    alone = i - 1 > first and lines[i - 1].words[-1] == "。" and signs_alone(lines, i)
    return alone and i + 1 < end and heads_unnamed(lines, i + 1)


def _block(
    lines: list[Line], first: int, last: int, *, signed: bool = False, headed: bool = False
) -> tuple[Stretch, ...]:
    """The block of these lines, if it tells anything; `headed` says that a signature stands above it."""
    for i in range(first, last + 1):
        if _tells(lines, i):
            found = block(lines, first, last, signed=signed)
            found.headed = headed and bool(found.title) and heads_unnamed(lines, first)
            return (found,)
    return ()


def _tells(lines: list[Line], i: int) -> bool:
    """Whether a line is more than a heading, an office or a day: a sentence, or something with a number."""
    words = lines[i].words
    if "。" in words:
        return True
    if DATE_ALONE.match(words) and i > 0 and _LABEL_OF_A_TERM.search(lines[i - 1].words) is not None:
        return True
    if is_issuer(words) or DATE_ALONE.match(words) or (len(words) < _WHOLE and is_signature(lines, i)):
        return False
    return SENTENCE.search(words) is not None or any(map(str.isdigit, words)) or "\t" in words


def block(lines: list[Line], first: int, last: int, *, signed: bool = False) -> Stretch:
    """Lines as a stretch: a heading of up to three lines, if they begin with one, and the text."""
    top = first
    while top < last and top - first < _LONGEST_HEADING and may_head(lines[top].words):
        if _BROKEN.search(lines[top].words) is not None and not lines[top + 1].after_gap:
            break
        if _LABEL_OF_A_TERM.search(lines[top].words) is not None:
            break
        top += 1
    title = joined_heading(lines, first, top - 1, lines[top - 1].words) if top > first else ""
    if signed and top == first + 1 and (number := _NUMBERED.match(title)) is not None:
        title = title[number.end() :]
    return Stretch(first, title, last, body_start=lines[top].start, signed=signed, known=False)


def small(text: str, line: Line, i: int) -> Stretch:
    """A line of a column of small notices: ◆寻主　本停车场现有…."""
    heading = heading_in(line.words, of_row=line.headline)
    start = offset_in(text, line.start, len(heading)) if heading else line.start
    title = heading.strip(" \u3000｜丨|" + "：:" * line.headline)
    return Stretch(i, title, i, body_start=start, signed=signs(line.words), known=False)
