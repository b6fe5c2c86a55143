"""The titled and the opened stretches of a page, found line by line."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.layout.lines import Line, offset_in
from deadline_cli.notices.layout.page_heads import is_page_header
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.bounds import ends_text, only_labels, titled
from deadline_cli.notices.lines.headings import (
    SENTENCE,
    broken_off,
    heading_top,
    heads_list,
    joined_heading,
)
from deadline_cli.notices.lines.lists import follows_item, in_list, in_table
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.run_on import run_on_title
from deadline_cli.notices.lines.signature import signs
from deadline_cli.notices.lines.titles import is_document_number, is_outside, plain
from deadline_cli.notices.lines.website import byline_above, is_byline, is_column, is_trailing, record_above
from deadline_cli.notices.segmentation import rows, turns
from deadline_cli.notices.segmentation.bullets import heading_in, heads_marked, is_bulleted, is_framed, is_next_marked
from deadline_cli.notices.segmentation.opened import is_headline, opened, starts_record
from deadline_cli.notices.segmentation.opening import begins_anew, behind, opens_at
from deadline_cli.notices.segmentation.stretch import Stretch, add_heading, heads_under_group, same_heading
from deadline_cli.notices.segmentation.voices import tells_below
from deadline_cli.records import dataclass

_GOES_ON, _SPEAKER = patterns("stretches", "goes-on", "speaker")
_COLUMNS = frozenset(sense("notice-column"))
_LAST_LINKS = ("下一篇", "下一条", "下载打印本公告", "打印本页")
_SHORTEST_RUN_ON = 16
_STOP = frozenset("。，,；;")


@dataclass(slots=True)
class Page:
    """A page read up to a line: the stretch that is open there, and the first line that no notice has taken yet."""

    text: str
    lines: list[Line]
    stretch: Stretch | None = None
    free: int = 0

    def end(self, free: int) -> Iterator[Stretch]:
        """The stretch that is open ends; the next may begin with line `free`."""
        if self.stretch is not None:
            yield self.stretch
        self.stretch, self.free = None, free


def stretches(text: str, lines: list[Line]) -> Iterator[Stretch]:
    """The stretches that begin with a title or with a line that notices open with, in order."""
    page = Page(text, lines)
    for i in range(len(lines)):
        yield from read_line(page, i)
    if page.stretch is not None:
        yield page.stretch


def read_line(page: Page, i: int) -> Iterator[Stretch]:
    """Line i of a page; yields the stretch that it ends."""
    lines, words = page.lines, page.lines[i].words
    if page.stretch is not None and starts_record(lines, page.stretch.first, i):
        yield from page.end(i)
        return
    outside = is_outside(words) and not rows.belongs(lines, i, page.stretch)
    apart = outside or in_table(lines, i) or in_list(lines, i)
    begun = page.stretch
    signed = begun is not None and begun.signed
    title = not apart and titled(lines, i) and not rows.inside_sentence(lines, i, page.stretch)
    unnamed = begun is not None and not (title or outside) and turns.heads_next(lines, i, begun.first, signed=signed)
    heads = title or unnamed
    long = not (heads or apart) and len(words) >= _SHORTEST_RUN_ON
    run_on = run_on_title(words, page.stretch is None or signed) if long and not _speaks_below(page, words) else 0
    if run_on and "关于" in words and only_labels(lines, i, run_on):
        run_on = 0
    if page.stretch is not None and signed and not (heads or run_on):
        if not outside and turns.stands_below(lines, i, page.stretch.first):
            page.stretch.last = i
            return
        if _leaves(page, i, outside=outside):
            yield from page.end(i)
        else:
            page.stretch.signed = False
    stretch = page.stretch
    if stretch is not None and stretch.body_start is None and heads_under_group(lines[i], stretch):
        stretch = page.stretch = None  # 〔告示〕 heads a group of texts, each of which has its heading
        page.free = i
    if outside and stretch is not None and stretch.body_start is None and is_byline(words):
        stretch.last = i
    elif heads or run_on:
        yield from _head(page, i, run_on, known=not unnamed)
    elif outside or (stretch is None and is_page_header(words)):
        yield from page.end(i + 1)
    elif stretch is None:
        if not turns.heads_on(lines, i) and opens_at(page.text, lines, i, 800) and not follows_item(lines, i):
            named = lines[i - 1].headline  # whoever stands there heads what follows
            signed_above = i > page.free and not named and rows.signs_in_row(page.text, lines, i - 1)
            page.stretch = opened(lines, i, i if signed_above else page.free)
            _take(page, i, page.stretch)
    elif stretch.body_start is None:
        if _between(words):
            stretch.last = i
        else:
            stretch.body_start = lines[i].start
            _take(page, i, stretch)
    elif _is_headline_below_column(page, i, stretch):
        add_heading(stretch, lines[i - 1].words, i)
    else:
        yield from _go_on(page, i, stretch)


def _speaks_below(page: Page, words: str) -> bool:
    """Whether a body speaks right under the title: 资产移交公告 / 清算组通知：保管设备的单位请…."""
    stretch = page.stretch
    if stretch is None or stretch.body_start is not None:
        return False
    title = plain(stretch.title)
    if title in _COLUMNS or is_column(title):
        return False
    return _SPEAKER.match(words) is not None


def _is_headline_below_column(page: Page, i: int, stretch: Stretch) -> bool:
    """通知公告 / 某市2026年公开招聘卫生人才 / 日期：A: a column's name, a headline, and what a site prints under it."""
    above = page.lines[i - 1]
    words = page.lines[i].words
    if above.start != stretch.body_start or i + 1 == len(page.lines):
        return False
    printed = is_byline(words) or DATE_ALONE.match(words) is not None
    return printed and is_column(plain(stretch.title)) and is_headline(above.words)


def _leaves(page: Page, i: int, *, outside: bool) -> bool:
    """Whether a line behind a signature is none of the notice that was signed; behind a gap it begins as one would."""
    words = page.lines[i].words
    plainly = i > 0 and (DATE_ALONE.match(page.lines[i - 1].words) or signs(page.lines[i - 1].words))
    goes_on = _GOES_ON.match(words) if plainly or page.lines[i].after_gap else _GOES_ON.search(words)
    if outside or goes_on is None:
        return True
    return goes_on.lastgroup != "body" and opens_at(page.text, page.lines, i, 800)


def _between(words: str) -> bool:
    """Whether a line stands between a title and its text: a day, a number, what a site prints there."""
    return (
        DATE_ALONE.match(words) is not None
        or is_document_number(words)
        or is_byline(words)
        or (is_trailing(words) and not SENTENCE.search(words[12:]))
    )


def _head(page: Page, i: int, run_on: int, *, known: bool) -> Iterator[Stretch]:
    """Line i is a heading or, up to `run_on`, begins with one."""
    text, lines, stretch, line = page.text, page.lines, page.stretch, page.lines[i]
    if stretch is not None and not run_on:
        if not stretch.signed and heads_list(text, line, stretch.title, stretch.body_start):
            stretch.last = i
            return
        if same_heading(text, lines, i, stretch):
            if is_framed(lines[stretch.first], text):
                stretch.first, stretch.title = i, ""
            add_heading(stretch, line.words, i)
            return
    if stretch is not None:
        page.free = stretch.last + 1 if stretch.signed else broken_off(lines, i, stretch.first + 1)
    first = top = heading_top(lines, i, page.free)
    if stretch is not None:
        first = record_above(lines, top, stretch.first)
        if first == top > page.free:  # a listed firm's numbers, over its name
            first = byline_above(lines, top, page.free)
        stretch.last = min(stretch.last, first - 1)
        yield stretch
    else:
        first = byline_above(lines, top, page.free)
    heading = joined_heading(lines, top, i, line.words[:run_on].strip() if run_on else line.words)
    page.stretch = Stretch(first, heading, i, 1, known=known, headed=not known)
    if run_on:
        page.stretch.body_start = offset_in(text, line.start, run_on)
        _take(page, i, page.stretch)


def _go_on(page: Page, i: int, stretch: Stretch) -> Iterator[Stretch]:
    """Line i in the midst of a stretch: it may begin another."""
    text, lines, line, first = page.text, page.lines, page.lines[i], stretch.first
    may_address = line.words[-1] in "：:" or line.words[0] in turns.BEGIN_OFFERS
    if (
        lines[i - 1].words.startswith(_LAST_LINKS)
        or line.headline
        or turns.begins_another(lines, i)
        or turns.turns_to_trade(lines, i)
        or turns.turns_away(text, lines, i, first)
        or (may_address and turns.addresses_anew(lines, i, first, titled=bool(stretch.title)))
        or turns.heads_behind_name(text, lines, i, first)
        or (line.after_gap and (turns.ends_by_name(lines, i, first) or tells_below(text, lines, i, first)))
        or rows.declares_lost(text, lines, i, stretch)
        or (line.apart and (lines[first].apart or is_bulleted(lines[first], text)))
        or is_next_marked(lines, i, first, text)
    ):
        yield from page.end(i)
        return
    # the next of a column of small notices
    if is_bulleted(line, page.text) and (heading_in(line.words) or heads_marked(line, page.text)):
        yield from page.end(i)
        return
    if rows.next_in_row(page.text, page.lines, i, stretch) or (
        (stretch.serves or line.after_gap) and begins_anew(line.words, behind(page.text, page.lines, i, 400))
    ):
        stretch.runs_on = True
        yield stretch
        stretch = page.stretch = Stretch(i, "", i, body_start=line.start, opened=True)
    _take(page, i, stretch)


def _take(page: Page, i: int, stretch: Stretch) -> None:
    """Line i is the stretch's; it may sign it."""
    line = page.lines[i]
    stretch.last = i
    stretch.serves = stretch.serves or "送达" in line.words
    begin = line.start if stretch.body_start is None else stretch.body_start
    headline = i == stretch.first and _STOP.isdisjoint(line.words)  # 某某：关于…的公告2026-03-13
    in_row = rows.signs_in_row(page.text, page.lines, i)
    stretch.signed = not headline and ends_text(page.text, page.lines, i, begin, in_row=in_row)
