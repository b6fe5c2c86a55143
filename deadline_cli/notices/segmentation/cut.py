"""Cuts a page into its notices: where each begins and ends, and which words are its title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from deadline_cli.notices.late import Late
from deadline_cli.notices.layout.lines import Line, lines_of, offset_in
from deadline_cli.notices.layout.wrapping import SOFT
from deadline_cli.notices.lines.crowded import parted
from deadline_cli.notices.lines.headings import (
    SENTENCE,
    byline_above,
    ends_title,
    heading_top,
    heads_list,
    heads_unnamed,
    is_preamble,
    joined_heading,
    may_head,
    nothing_but_signature,
    office_above,
)
from deadline_cli.notices.lines.page_heads import is_page_header
from deadline_cli.notices.lines.signature import DATE_ALONE, is_cell, is_issuer, is_signature, signs_alone, signs_below
from deadline_cli.notices.lines.titles import (
    is_byline,
    is_column,
    is_document_number,
    is_outside,
    is_title,
    is_trailing,
    plain,
    run_on_title,
)
from deadline_cli.notices.segmentation.attached import last_line_of_notice
from deadline_cli.notices.segmentation.bullets import is_bulleted, without_bullet
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.opening import begins_anew, opens_notice
from deadline_cli.notices.segmentation.turns import begins_another, heads_on, is_draft, turns_to_trade
from deadline_cli.notices.segmentation.weighing import NEARLY, Weighed, weighed

_GOES_ON = Late(
    r"^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]|公示期|公示时间|公告期|异议|意见|逾期|视为送达|领取"
)
_LEADS_ON = frozenset("自本该此见以予于在为经将请和与及、，,的《“（(了按由向对把从")
_FOLLOWS = frozenset("栏，,。、；;）)》”期之")
_LONGEST_HEADING = 3  # lines
_GENERAL = 8  # a title as short as this stands over many notices
_META = 120  # what a site prints between its headline and the notice
_SHORTEST = 30  # a date that stands nearer to the title is no signature
_ITEM = Late(r"[一二三四五六七八九][、.．]")


class Segment(NamedTuple):
    """A notice's part of the document: `title` may be empty, the body starts behind the title."""

    title: str
    start: int
    end: int
    body_start: int
    runs_on: bool = False  # the next one stands under the same title and signature


@dataclass(slots=True)
class _Draft:
    """A notice whose end has not been seen yet; numbers are indices of lines."""

    first: int
    title: str
    last: int
    headings: int = 0
    body_start: int | None = None
    signed: bool = False
    serves: bool = False  # its text speaks of 送达
    runs_on: bool = False
    known: bool = True  # the title ends in a name of notices
    opened: bool = False  # the first line is one that notices begin with
    headed: bool = False  # an unknown title behind a signature


class Proposed(NamedTuple):
    """A candidate in its lines (indices, both inclusive), with its reasons; `segment` stands for it where it wins."""

    first: int
    last: int
    segment: Segment
    candidate: Candidate
    weighed: Weighed


class Cut(NamedTuple):
    """A page cut up: its lines, and every candidate in order."""

    lines: list[Line]
    proposed: list[Proposed]

    @property
    def segments(self) -> list[Segment]:
        """The notices, in order."""
        return [p.segment for p in self.proposed if p.weighed.score >= 0]

    @property
    def nearly(self) -> list[Proposed]:
        """The candidates that fall short of a notice by little."""
        return [p for p in self.proposed if -NEARLY <= p.weighed.score < 0]


def cut(text: str) -> Cut:
    """The candidates of a page: titled stretches, opened stretches, and the blocks that none of these took."""
    lines = [without_bullet(piece, text) for line in lines_of(text) for piece in parted(line, text)]
    drafts = list(_drafts(text, lines))
    proposed = [p for draft in [*drafts, *_blocks(lines, drafts)] if (p := _proposed(text, lines, draft)) is not None]
    return Cut(lines, _once(sorted(proposed, key=lambda p: p.first)))


def _once(proposed: list[Proposed]) -> list[Proposed]:
    """The candidates without those that a page prints again, word for word and in other lines: teaser and text."""
    if len(proposed) < 2:
        return proposed
    seen: dict[str, str] = {}
    kept = []
    for p in proposed:
        said = p.candidate.title + "".join(p.candidate.body.split())
        if len(said) < _SHORTEST or seen.setdefault(said, p.candidate.body) == p.candidate.body:
            kept.append(p)
    return kept


def _behind(text: str, line: Line, length: int) -> str:
    """The words behind a line."""
    return text[line.end : line.end + length].replace(SOFT, "")


def _drafts(text: str, lines: list[Line]) -> Iterator[_Draft]:
    draft: _Draft | None = None
    free = 0  # the first line that no notice has taken yet
    for i, line in enumerate(lines):
        words = line.words
        outside = is_outside(words)
        title = not outside and (is_title(words) or ends_title(lines, i)) and not _inside_sentence(lines, i, draft)
        unnamed = False
        if not title and not outside and draft is not None and draft.signed:
            title = unnamed = heads_unnamed(lines, i)
        run_on = 0 if title or outside or len(words) < 16 else run_on_title(words, draft is None or draft.signed)
        if draft is not None and draft.signed and not (title or run_on):
            if not outside and (
                words == "日" or is_trailing(words) or DATE_ALONE.match(words) or signs_below(lines, i)
            ):
                draft.last = i
                continue
            if (
                outside
                or is_draft(words)
                or not _GOES_ON.search(words)
                or opens_notice(words, _behind(text, line, 800))
            ):
                yield draft
                draft, free = None, i
            else:
                draft.signed = False
        if outside and draft is not None and draft.body_start is None and is_byline(words):
            draft.last = i
            continue
        if title or run_on:
            if (
                draft is not None
                and title
                and not draft.signed
                and heads_list(text, line, draft.title, draft.body_start)
            ):
                draft.last = i
                continue
            if draft is not None and title and _same_heading(text, lines, i, draft):
                _add_heading(draft, words, i)
                continue
            if draft is not None:
                free = draft.last + 1 if draft.signed else i
            top = heading_top(lines, i, free)
            first = top
            if draft is not None:
                draft.last = min(draft.last, top - 1)
                yield draft
            else:
                first = byline_above(lines, top, free)
            heading = joined_heading(lines, top, i, words[:run_on].strip() if run_on else words)
            draft = _Draft(first, heading, i, 1, known=not unnamed, headed=unnamed)
            if not run_on:
                continue
            draft.body_start = offset_in(text, line.start, run_on)
        elif outside or (draft is None and is_page_header(words)):
            if draft is not None:
                yield draft
            draft, free = None, i + 1
            continue
        elif draft is None:
            if heads_on(lines, i) or not opens_notice(words, _behind(text, line, 800)):
                continue
            draft = _opened(lines, i, free)
        elif draft.body_start is None:
            if (
                DATE_ALONE.match(words)
                or is_document_number(words)
                or is_byline(words)
                or (is_trailing(words) and not SENTENCE.search(words[12:]))
            ):
                draft.last = i
                continue
            draft.body_start = line.start
        elif (words.startswith("关于") and begins_another(lines, i)) or turns_to_trade(lines, i):
            yield draft
            draft, free = None, i
            continue
        elif is_bulleted(line, text) and opens_notice(words, ""):  # the next of a column of small notices
            yield draft
            draft = _Draft(i, "", i, body_start=line.start, opened=True)
        elif (draft.serves or line.after_gap) and begins_anew(words, _behind(text, line, 400)):
            draft.runs_on = True
            yield draft
            draft = _Draft(i, "", i, body_start=line.start, opened=True)
        _take(text, lines, i, draft)
    if draft is not None:
        yield draft


def _opened(lines: list[Line], i: int, free: int) -> _Draft:
    """An untitled notice recognised at line i, with its grounds and the labels over it (公告法院：…, 公告日期：…)."""
    top = first = _opening_top(lines, i, free)
    while first > free and is_byline(lines[first - 1].words):
        first -= 1
    return _Draft(first, "", i, body_start=lines[top].start, opened=True)


def _take(text: str, lines: list[Line], i: int, draft: _Draft) -> None:
    """Line i is the draft's; it may sign it."""
    line = lines[i]
    draft.last = i
    draft.serves = draft.serves or "送达" in line.words
    written = line.end - (line.start if draft.body_start is None else draft.body_start)
    signed = is_signature(lines, i) or signs_alone(lines, i)
    draft.signed = written > _SHORTEST and signed and not is_cell(text, lines, i)


def _inside_sentence(lines: list[Line], i: int, draft: _Draft | None) -> bool:
    """Whether a line that ends like a title stands in the midst of a notice's paragraph: …见本局网站公告 / 栏。"""
    if draft is None or draft.body_start is None or i == 0:
        return False
    if not lines[i].after_gap and lines[i - 1].words[-1] in _LEADS_ON:
        return True
    below = lines[i + 1] if i + 1 < len(lines) else None
    return below is not None and not below.after_gap and below.words[0] in _FOLLOWS


def _proposed(text: str, lines: list[Line], draft: _Draft) -> Proposed | None:
    """A draft with its reasons; None for one without a text."""
    if draft.body_start is None or draft.last < draft.first:
        return None
    last = last_line_of_notice(text, lines, draft.body_start, draft.last)
    start, end = lines[draft.first].start, lines[last].end
    body = text[draft.body_start : end].replace(SOFT, "")
    if not body.strip():
        return None
    candidate = Candidate(plain(draft.title), body, draft.known, draft.opened, draft.headed, draft.signed)
    segment = Segment(draft.title, start, end, draft.body_start, draft.runs_on)
    return Proposed(draft.first, last, segment, candidate, weighed(candidate))


def _blocks(lines: list[Line], drafts: list[_Draft]) -> Iterator[_Draft]:
    """The stretches of lines that no draft took, as drafts: behind a signature or an outside line begins another."""
    taken = {i for draft in drafts for i in range(draft.first, draft.last + 1)}
    first = 0
    for i, line in enumerate(lines):
        outside = i in taken or is_outside(line.words) or is_page_header(line.words)
        if outside:
            yield from _block(lines, first, i - 1)
            first = i + 1
        elif is_signature(lines, i) and i > first:
            yield from _block(lines, first, i, signed=True)
            first = i + 1
    yield from _block(lines, first, len(lines) - 1)


def _block(lines: list[Line], first: int, last: int, *, signed: bool = False) -> Iterator[_Draft]:
    if last < first:
        return
    top = first
    while top < last and top - first < _LONGEST_HEADING and may_head(lines[top].words):
        top += 1
    title = joined_heading(lines, first, top - 1, lines[top - 1].words) if top > first else ""
    yield _Draft(first, title, last, body_start=lines[top].start, signed=signed, known=False)


def _same_heading(text: str, lines: list[Line], i: int, draft: _Draft) -> bool:
    """Whether a title line belongs to the notice that is open: a second line above, or its title again or below."""
    if draft.body_start is None:
        return True
    if not draft.title:
        return not draft.signed and nothing_but_signature(lines, i + 1)
    said = text[draft.body_start : lines[i].start]
    one, other = plain(draft.title), plain(lines[i].words)
    if len(one) <= _GENERAL:  # 公告 above another notice, unless a site's column is called so
        return is_column(one) and _tells_nothing(said)
    if one == plain(joined_heading(lines, heading_top(lines, i, draft.first + 1), i, lines[i].words)):
        return not draft.signed or _tells_nothing(said)  # repeated at the head of a scanned page
    # a site's headline above the notice's own
    near = len(said) < _META and not draft.signed
    return len(other) > _GENERAL and (one in other or other in one) and (near or _tells_nothing(said))


def _tells_nothing(said: str) -> bool:
    """Whether between two headings stand only what a site prints there: its table, the date, the source."""
    return len(said) < 6 * _META and "。" not in said


def _add_heading(draft: _Draft, words: str, i: int) -> None:
    if draft.body_start is not None and draft.title:
        draft.body_start, draft.signed = None, False
    draft.headings += plain(words) not in plain(draft.title)
    draft.last = i
    if draft.body_start is None and draft.headings > 2:  # a list of links, not a heading of three lines
        draft.first, draft.title = i, words
    elif not draft.title or plain(draft.title) in plain(words) or is_column(plain(draft.title)):
        draft.title = words
    elif plain(words) not in plain(draft.title):
        draft.title += words


def _opening_top(lines: list[Line], i: int, free: int) -> int:
    """The first line of an untitled notice that was recognised at line i: its number, its grounds."""
    top = i
    while top - 1 >= free and i - top < 4 and not lines[top].after_gap:
        above = lines[top - 1].words
        if DATE_ALONE.match(above) and (i - top or lines[top - 1].after_gap):  # a record: its day, the court, the text
            top -= 1
            continue
        if not (may_head(above) or is_preamble(above) or (_ITEM.match(above) and _ITEM.match(lines[i].words))):
            break
        top -= 1
    if top - 2 >= free and DATE_ALONE.match(lines[top - 1].words) and is_issuer(lines[top - 2].words):
        return top - 2  # a record: the court, its day, the papers, the text
    return office_above(lines, top, free)
