"""A newspaper's head told by its pieces, in any order: its day, and who, which page, which section, who made it."""

from __future__ import annotations

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

_FEWEST, _MOST, _LONGEST = 3, 12, 100  # pieces of a head, and its characters
_DAY = Pattern(
    r"(?:20\d\d年\d{1,2}月\d{1,2}日|20\d\d([./-])\d{1,2}\1\d{1,2}|二[〇○零]\S{2}年\S{1,2}月\S{1,3}日)"
    r"[(（]?(?:(?:星期|周)[一二三四五六日天])?[)）]?$"
)
_OF_TIME = Pattern(r"[(（]?(?:星期|周)[一二三四五六日天][)）]?$|农历\S{2,8}$|\S{2}年[正二三四五六七八九十冬腊]\S{2,4}$")
_PAGE = Pattern(r"(?:第?[A-Z]?\d{1,2}版?|第?[一二三四五六七八九十]{1,3}版|[A-Z]\d{1,2}[-—–]?(?:[A-Z]?\d{1,2})?版?)$")
_NAME = Pattern(rf"{HAN}{{2,12}}(?<![申预汇公简通海登填上呈举])[报刊]$")  # 债权申报 ends so, too
_LATIN = Pattern(r"[A-Za-z]{3,}$")
_NUMBER = Pattern(r"(?:总?第?\d{2,6}期|\d{3,4}-\d{7,8}|\d{7,12}|今日\d+版|[每零]\S{0,3}[\d.]+元)$")
_SECTION = Pattern(rf"{HAN}{{2,6}}(?:[/、]{HAN}{{2,6}})?$")
_MADE_BY = Pattern(rf"{HAN}{{2,6}}[:：]\S{{2,16}}$")
_PARTED = str.maketrans("|｜■□◆●★▲丨·•", "           ")
_IMPRINT = (*sense("page-imprint"), "编辑", "美术", "审读", "值班")


def is_head_in_pieces(line: str, *, first: bool = False) -> bool:
    """Whether each piece of a line is one that the head of a paper's page has: 2026年7月14日 星期二 综合 编辑：王某 05.

    Its day must stand there, and the paper's name, who made the page, or (on the `first` line of a text, where no
    table can be) the page's number beside the weekday.
    """
    if not ("20" in line or "二" in line) or has_any(line, ("，", "。", "；", ",", ";")):
        return False
    pieces = line.translate(_PARTED).split()
    if not _FEWEST <= len(pieces) <= _MOST or sum(map(len, pieces)) > _LONGEST:
        return False
    days = [piece for piece in pieces if _DAY.match(piece) is not None]
    if len(days) != 1:
        return False
    named = numbered = made = False
    sections, week = 0, "星期" in line or "周" in line
    for piece in pieces:
        if piece is days[0] or _OF_TIME.match(piece) is not None or _NUMBER.match(piece) is not None:
            continue
        if _PAGE.match(piece) is not None:
            numbered = True
        elif _NAME.match(piece) is not None:
            named = True
        elif _MADE_BY.match(piece) is not None and has_any(piece, _IMPRINT):
            made = True
        elif _SECTION.match(piece) is not None:
            sections += 1
        elif _LATIN.match(piece) is None:
            return False
    return (
        sections <= _FEWEST
        and (named or made or (numbered and first and week))
        and named + made + numbered + sections > 1
    )
