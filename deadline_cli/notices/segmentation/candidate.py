"""A stretch of a page that may be a notice, and what can be asked of it more than once."""

from __future__ import annotations

import re
from collections.abc import Iterable

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.addressees import addresses
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import read_integer
from deadline_cli.records import dataclass, field

# no ZB-2023-0518
FULL_DATE = Pattern(r"20\d\d\s*(?:年(?!度)|届|[./-]\s*\d{1,2}(?!\d))|二[〇○零]..年|(?<!\d)1[01]\d年\d{1,2}月\d")
_DAY_UNDER = Pattern(r"20\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d")
VOID, SALE_LABEL, _IN_WORDS = patterns("candidate", "void", "sale-label", "in-words")
# (2026)江行终57号 我院定于2026年8月3日上午九时在本院2法庭公开开庭审理…一案。
_HEARS_A_CASE = Pattern(
    r"(?:^|号[ \u3000]?)[我本]院(?:拟|将)?定于[^。\n]{8,60}审理[^。\n]{6,200}[一二两三四五六七八九十]案"
)
# 停电时间：2026年9月7日8时至17时 / 停电范围：…: the rows of an outage whose title was lost
_CUT_OFF = Pattern(r"停[水电气热机诊](?:时间|日期)[:：][ \u3000]*(?:20\d\d|\d{1,2}月)")
_WHERE = ("范围：", "区域：", "地段：", "范围:", "区域:")
SPEAKERS = sense("speaker")
ON_SALE = sense("on-sale")


def tells_loss(text: str) -> bool:
    """Whether a line of a text declares somebody's paper void."""
    return "作废" in text and VOID.search(text) is not None


def tells_whole(line: str, following: str) -> bool:
    """Whether a line says all of its notice: a paper is void, a case is heard on a day; or how long something is cut
    off, and the row below where."""
    if "作废" in line and VOID.match(line) is not None:
        return True
    if line[0] == "停" and _CUT_OFF.match(line) is not None:
        return has_any(following, _WHERE)
    return "院定于" in line and _HEARS_A_CASE.search(line) is not None


def in_figures(text: str) -> str:
    """A text with its days in Chinese numbers put into figures: reasons ask for days, however they are written."""
    return _IN_WORDS.sub(_day_in_figures, text) if "月" in text else text


def _day_in_figures(match: re.Match[str]) -> str:
    year, month, day = [read_integer(said) if said else None for said in match.group("year", "month", "day")]
    if month is None or day is None:
        return match.group()
    return f"{month}月{day}日" if year is None else f"{year}年{month}月{day}日"


@dataclass(slots=True)
class Candidate:
    """`title` is plain, "" where none was found; `opened`: its first line is one that notices begin with.

    `known`: the title ends in a name of notices; `headed`: it does not, but stands behind a signature and over grounds;
    `signed`: an office or a day stands under it; `above`: the lines over one without a title that nobody took;
    `marked`: a mark of a column of small notices stands before it; `lead`: the line right above it;
    `under`: what stands before the text, its title, what a site or a record prints;
    `paper`: it stands under a headline of a newspaper's page, whose day is its own;
    `whole`: it is all that the page says, or (`apart`) what stands beside it is of another matter.
    A block is neither titled, opened nor headed.
    """

    title: str
    body: str
    known: bool = True
    opened: bool = False
    headed: bool = False
    signed: bool = False
    above: Iterable[str] = ()
    marked: bool = False
    lead: str = ""
    under: str = ""
    paper: bool = False
    whole: bool = False
    apart: bool = False
    dated: bool = field(init=False)
    speaks: bool = field(init=False)
    addresses: bool = field(init=False)

    def __post_init__(self) -> None:
        self.dated = self._is_dated()
        self.speaks = has_any(self.body, SPEAKERS)
        self.addresses = addresses(self.body)

    def _is_dated(self) -> bool:
        return FULL_DATE.search(self.body) is not None or _DAY_UNDER.search(self.under) is not None

    @property
    def impersonal(self) -> bool:
        """Nobody speaks, nobody is spoken to, and no day is named."""
        return not (self.speaks or self.dated or self.addresses)
