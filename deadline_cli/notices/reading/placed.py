"""From drafts in the flow to facts in the user's own text: periods, windows and closing dates with their places."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from deadline_cli.notices.facts import Kind, PeriodFact, Starts, Window, WrittenDay
from deadline_cli.notices.phrases import clause_after, has_any, words
from deadline_cli.notices.reading.days import Day, Words, written, year_near
from deadline_cli.notices.reading.draft import Draft
from deadline_cli.notices.reading.starts import Step
from deadline_cli.notices.reading.statements import window_role
from deadline_cli.notices.reading.windows import Pair, runs_over

_RIDER = re.compile(r"(?:遇|逢)?[^。;,()]{0,8}(?:假|休息)[^。;,()]{0,6}顺延")
_OTHER_ACTS = words("备案 登录 填报 填写 报送 上传 参加 补正 领取 确认")
_STARTS: dict[Step, Starts] = {
    "publication": "publication", "service": "service", "answer": "answer", "evidence": "evidence",
    "both": "step", "appeal": "step", "last": "step", "event": "event", "date": "date", "order": "event",
}  # fmt: skip


class Calendar(NamedTuple):
    """The dates of one notice as facts; a missing year is taken from the publication, else from the text."""

    words: Words
    publication: date | None
    fallback: int | None
    known: dict[tuple[int, int | None], WrittenDay]

    def fact(self, day: Day, year: int | None = None) -> WrittenDay:
        key = day.start, year
        if (found := self.known.get(key)) is None:
            near = year if year is not None else year_near(day, self.publication, self.fallback)
            found = self.known[key] = written(self.words, day, near)
        return found


def period_fact(dates: Calendar, draft: Draft, after: int | None) -> PeriodFact:
    """A period, or a fixed day (`period` None), at its place; deadlines come later."""
    words = dates.words
    stated = dates.fact(draft.fixed) if draft.fixed is not None else None
    fixed = draft.period.value == 0
    return PeriodFact(
        place=words.place(draft.start, draft.end),
        text=words.quote(draft.start, draft.end),
        period=None if fixed else draft.period,
        role=draft.role,
        starts=_STARTS[draft.step],
        after=after,
        direction=draft.direction,
        bound=draft.bound,
        start_date=dates.fact(draft.day).date if draft.day is not None else None,
        hour=draft.hour,
        deadline=stated.date if fixed and stated is not None else None,
        stated=stated,
        postponed_on_rest_day=draft.rider,
    )


def window_fact(dates: Calendar, pair: Pair, kind: Kind) -> Window:
    """A stated pair of dates."""
    words = dates.words
    first = dates.fact(pair.first)
    year = None
    if pair.last.year is None and first.date is not None:
        year = first.date.year + runs_over(pair.first, pair.last)
    role = window_role(words.text, pair.start, pair.end, kind)
    return Window(
        words.place(pair.start, pair.end), words.quote(pair.start, pair.end), role,
        first, dates.fact(pair.last, year), None, _rides(words.text, pair.end),
    )  # fmt: skip


def closing_fact(dates: Calendar, day: Day, kind: Kind) -> Window:
    """A lone closing date: a window without an opening."""
    words = dates.words
    role = window_role(words.text, day.start, day.end, kind)
    if kind == "publicity" and role == "objection" and has_any(clause_after(words.text, day.end, 40), _OTHER_ACTS):
        role = "other"  # 请于A前完成备案: no end of the publicity
    return Window(
        words.place(day.start, day.end), words.quote(day.start, day.end), role,
        None, dates.fact(day), None, _rides(words.text, day.end),
    )  # fmt: skip


def _rides(text: str, at: int) -> bool:
    """遇节假日顺延 beside a date."""
    return _RIDER.search(text, at, at + 24) is not None
