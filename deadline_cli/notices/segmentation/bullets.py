"""The mark at the head of a small notice (★张某：本院受理…, ■减资公告：…), which must not hide the notice."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import BLANKS, Line, offset_in
from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.lines.addressees import LABELS, addresses, serves
from deadline_cli.notices.lines.headings import SENTENCE
from deadline_cli.notices.lines.lists import BULLETS, NEAR
from deadline_cli.notices.lines.newspaper import SECTIONS, ends_by_whom
from deadline_cli.notices.lines.run_on import run_on_title
from deadline_cli.notices.lines.signature import is_signature
from deadline_cli.notices.lines.titles import is_title, plain
from deadline_cli.notices.lines.website import is_column
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.opening import opens_notice
from deadline_cli.numerals import HAN

# ①【解散公告】…, 2.【分立公告】…: a number, where a heading in brackets follows
_COUNTED = Pattern(r"(?:[①-⑳⑴-⒇]|\d{1,2}[.、．])\s*(?=[【\[［])")
_FEWEST_ROWS, _LEAST_ROWS = 3, 2
_BRACKETED_ROW = Pattern(rf"【(?P<head>{HAN}{{2,6}})】(?=[^\s].{{12}}).*(?:[。\u4e00-\u9fff）)]|\d{{7}})$")
_LONGEST_FRAMED, _LONGEST_BARE = 24, 9
_NUMBER = Pattern(r"[①-⑳⑴-⒇]|\d{1,2}[.、．]")
MARKS, BRACKETS = frozenset(BULLETS), frozenset("【[［")
"""With what lines of small notices begin."""
ADS = MARKS - {"□", "○", "△", "☆"}  # a box to be ticked, an item
_AROUND, _BLANKS = 4, BLANKS.replace("\n", "").replace("\r", "")  # characters between a mark and its notice
_SHORTEST_TITLE, _UNDER = 4, 5  # lines under the items in which their notice is signed
_SECTIONS = sense("notice-column")
_HEADED = pattern("bullets", "headed")
_LABEL, _LABELS, _FEWEST = Pattern(rf"{HAN}{{2,10}}[：:]"), (*LABELS, *sense("term-label"), *sense("contact")), 2
_OWN = (*_LABELS, "备注", "说明", "渠道", "对象")
_SAYS = ("。", "日", "月", "内", "前")  # a sentence with a time
_OF_VALUES = ("日", "日期", "时间", "期限", "地点", "方式", "对象", "单位", "电话")
_ADVERTS = sense("advert")
_OF_RECORDS = (*SECTIONS, *sense("byline"))  # 【公告法院】… is a field of one record


def without_bullet(line: Line, text: str) -> Line:
    """The line without its mark, where a notice begins behind it; ■广告 and ★本报讯 keep theirs."""
    said = line.words
    if said[0] in BULLETS:
        rest = said.lstrip(BULLETS + BLANKS)
    elif said[0].isalpha() or (number := _COUNTED.match(said)) is None or not run_on_title(said[number.end() :], True):
        return line
    else:
        rest = said[number.end() :]
    if len(rest) < _SHORTEST_TITLE or not _begins_notice(rest):
        return line
    return line._replace(start=offset_in(text, line.start, len(said) - len(rest)), words=rest, after_gap=True)


def marked_headings(lines: list[Line]) -> set[int]:
    """The lines that are headings by their marks alone: ■停电 where another ■停气 stands below."""
    found: set[int] = set()
    bare: dict[str, list[int]] = {}
    for i, line in enumerate(lines[:-1]):
        said = line.words
        if said[0] not in MARKS or not 2 < len(said) <= _LONGEST_BARE or SENTENCE.search(said) is not None:
            continue
        if not said.strip(BULLETS + BLANKS):  # marks alone
            continue
        if not (has_any(said, _ADVERTS) or any(map(str.isdigit, said))):  # ◇旺铺招租, ■3月9日
            bare.setdefault(said[0], []).append(i)
    for at in bare.values():
        above_text = [i for i in at if SENTENCE.search(lines[i + 1].words) is not None]
        for i in above_text:
            near = [k for k in at if abs(lines[k].start - lines[i].start) <= NEAR]
            own = any(lines[k].words.endswith(_OWN) for k in near)  # ■公示时间 is one of a notice's own headings
            if not own and any(k != i and k in above_text for k in near):
                found.add(i)
    return found


def bracketed_rows(lines: list[Line]) -> set[int]:
    """The lines of a column of small notices, each behind its heading in brackets: 【停水】…, 【热力】…."""
    found: set[int] = set()
    run: list[int] = []
    for i, line in enumerate(lines):
        found_row = _BRACKETED_ROW.match(line.words) if line.words[0] == "【" else None
        row = found_row is not None and not found_row["head"].endswith(_OF_RECORDS) and (not run or not line.after_gap)
        run = [*run, i] if row else []
        if len(run) >= _FEWEST_ROWS:
            found.update(run)
    return found


def with_rows_apart(lines: list[Line], rows: set[int]) -> None:
    """Set the rows of a column apart; where any ends in who speaks in it, each is a text of its own.

    In a digest of other texts none does: 【回购】某某医药：截至A累计回购212万股。
    """
    signed = any(ends_by_whom(lines[i].words) for i in rows)
    for i in rows:
        lines[i] = lines[i]._replace(after_gap=True, apart=True, headline=signed)


def rows_under_sorts(lines: list[Line]) -> list[set[int]]:
    """The rows behind one mark under a heading that is nothing but its sort behind another: ◆停电预告 / ●…。 / ●…。"""
    found: list[set[int]] = []
    for i, line in enumerate(lines[:-2]):
        sort, mark = line.words, lines[i + 1].words[0]
        if sort[0] not in MARKS or mark not in MARKS or mark == sort[0]:
            continue
        if not 2 < len(sort) <= _LONGEST_BARE or SENTENCE.search(sort) is not None:
            continue
        end = next((k for k in range(i + 1, len(lines)) if lines[k].words[0] != mark), len(lines))
        if end - i > _LEAST_ROWS and not _are_items(lines, i + 1, end):
            found.append(set(range(i + 1, end)))
    return found


def without_marks(line: Line, text: str) -> Line:
    """A heading without the marks before and behind it."""
    rest = line.words.strip(BULLETS + BLANKS)
    start = offset_in(text, line.start, line.words.index(rest[0]))
    return line._replace(start=start, end=offset_in(text, start, len(rest)), words=rest, after_gap=True)


def marked_items(lines: list[Line]) -> set[int]:
    """The lines that are items of one notice: a mark again and again, no name of a notice behind it, one signature."""
    found: set[int] = set()
    i = 1
    while i < len(lines):
        mark, first = lines[i].words[0], i
        if mark not in MARKS or lines[i].after_gap or lines[i - 1].words[0] == mark:
            i += 1
            continue
        while i < len(lines) and lines[i].words[0] == mark and not lines[i].after_gap:
            i += 1
        if i - first > 1 and _are_items(lines, first, i):
            found.update(range(first, i))
    return found


def _are_items(lines: list[Line], first: int, end: int) -> bool:
    rests = [line.words.lstrip(BULLETS + BLANKS) for line in lines[first:end]]
    if any(not rest or is_title(rest) or run_on_title(rest, True) or has_any(rest, _ADVERTS) for rest in rests):
        return False
    if sum(_is_labelled(rest) for rest in rests) >= max(_FEWEST, len(rests) - 1):
        return True
    below = range(end, min(end + _UNDER, len(lines)))
    gap = next((k for k in below if lines[k].after_gap or is_title(lines[k].words)), below.stop)
    return any(is_signature(lines, k) for k in range(end, gap))


def heads_marked(line: Line, text: str) -> bool:
    """Whether a line is nothing but the heading of a small notice, with a mark before it."""
    return len(line.words) <= _LONGEST_FRAMED and SENTENCE.search(line.words) is None and is_bulleted(line, text)


def _is_labelled(rest: str) -> bool:
    """公示期：…, 联系人：…: what a notice lists, where 招领：… is what one is called."""
    label = _LABEL.match(rest)
    return label is not None and has_any(label.group(), _LABELS)


def is_bulleted(line: Line, text: str) -> bool:
    """Whether a mark that began a notice stood before the line."""
    if text[line.start - 1 : line.start] == "\n" or not line.start:
        return False
    before = text[text.rfind("\n", 0, line.start) + 1 : line.start].strip(_BLANKS)
    if before[-1:] in MARKS:
        return True
    return (line.apart or line.words[0] in "【[［") and _NUMBER.fullmatch(before) is not None


def is_framed(line: Line, text: str) -> bool:
    """Whether a mark stands on both sides of a heading: ◎ 产权公告 ◎, a paper's head over several notices."""
    before, after = text[max(0, line.start - _AROUND) : line.start], text[line.end : line.end + _AROUND]
    mark = before.rstrip(_BLANKS)[-1:]
    return mark in MARKS and after.lstrip(_BLANKS)[:1] == mark


def is_next_marked(lines: list[Line], i: int, first: int, text: str) -> bool:
    """Whether a line has the mark of the small notice that begins with line `first`: an advertisement among notices."""
    mark = lines[i].words[0]
    return mark in ADS and text[max(0, lines[first].start - _AROUND) : lines[first].start].rstrip(_BLANKS)[-1:] == mark


def _begins_notice(rest: str) -> bool:
    if addresses(rest) and serves(rest):
        return True
    if is_title(rest):
        bare = plain(rest)
        return len(bare) >= _SHORTEST_TITLE and bare not in _SECTIONS and not is_column(bare)
    return run_on_title(rest, True) > 0 or opens_notice(rest, "") or bool(heading_in(rest))


def heading_in(rest: str, *, of_row: bool = False) -> str:
    """The heading of a small notice with the blanks behind it, where the text follows on its line; "" without one.

    `of_row`: it is of a column of signed ones, in which advertisements stand among notices.
    """
    match = _HEADED.match(rest)
    if match is None or not has_any(rest, _SAYS) or (has_any(rest, _ADVERTS) and not (of_row and rest[0] == "【")):
        return ""
    if match.group().rstrip(BLANKS + "：:").endswith(_OF_VALUES):  # 股权登记日： 2025 年 6 月 6 日
        return ""
    return match.group()
