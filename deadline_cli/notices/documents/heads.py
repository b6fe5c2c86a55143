"""The running head of a newspaper's page, 新河日报 2026年2月3日 第5版: no text, but it dates the notices below."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from deadline_cli.dates import read_date
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.reading import LONGEST_HEAD
from deadline_cli.notices.lexicon import sense
from deadline_cli.patterns import compiled

_DAY: Final = compiled(
    r"(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|(?<![\d.-])20\d\d([./-])\d{1,2}\1\d{1,2}(?![\d.-])"
    r"|二[〇○零]..年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
)
_OF_A_PAPER: Final = compiled(r"星期[一二三四五六日天]|[报刊](?:\s|$|\u3000)|版(?!权)|责任?编辑|责编")
_NUMBERED: Final = compiled(r"(?:第\s*)?[A-Z]?\d{1,3}\s*版|第[一二三四五六七八九十]{1,3}版")
_SENTENCE: Final = compiled(r"[，。；：、]|自|至|公司|法院")
_TITLE: Final = compiled(r"公告|公示|通知|通告|启事")
# 责编：何某, 电话：0000: who made the page and how to reach them are no sentence.
_IMPRINT: Final = compiled(rf"(?:{'|'.join(sense('page-imprint'))})[：:/]\S*")


def is_head(words: str) -> bool:
    """Whether a line is the head of a newspaper's page: its day, and the paper, the weekday or the page's number."""
    if len(words) > LONGEST_HEAD or _DAY.search(words) is None:
        return False
    rest = _DAY.sub("", words)
    if _SENTENCE.search(_IMPRINT.sub("", rest)) or not _OF_A_PAPER.search(rest):
        return False
    return _NUMBERED.search(rest) is not None or _TITLE.search(rest) is None


def day_of_heads(heads: Iterable[str]) -> date | None:
    """The day on which a newspaper was printed; None where the heads name none, or not the same."""
    days: set[date] = set()
    for words in heads:
        found = _DAY.search(words) if is_head(words) else None
        if found is not None:
            try:
                days.add(read_date("".join(found[0].split())))
            except DeadlineError:
                return None
    return days.pop() if len(days) == 1 else None
