"""The running head of a newspaper's page, 新河日报 2026年2月3日 第5版: no text, but it dates the notices below."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from deadline_cli.dates import read_date
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.reading import LONGEST_HEAD
from deadline_cli.notices.layout.page_heads import is_head_in_pieces, kinds_of
from deadline_cli.patterns import compiled

_DAY: Final = compiled(
    r"(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|(?<![\d.-])20\d\d([./-])\d{1,2}\1\d{1,2}(?![\d.-])"
    r"|二[〇○零]..年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日"
)


def is_head(words: str) -> bool:
    """Whether a line at the margin of a page is a newspaper's head; there a day with its weekday is one, too."""
    if len(words) > LONGEST_HEAD:
        return False
    spaced = _DAY.sub(lambda day: f" {''.join(day[0].split())} ", words)
    return is_head_in_pieces(spaced) or set(kinds_of(spaced)) == {"day", "time"}


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
