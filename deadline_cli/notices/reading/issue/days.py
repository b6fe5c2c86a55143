"""All days of a notice: single ones and pairs, and which of them is the day of issue."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.facts import Notice, WrittenDay
from deadline_cli.notices.reading.days import Day, Words, counts_elsewhere, days_in, written
from deadline_cli.notices.reading.incomplete_days import bare_days
from deadline_cli.notices.reading.issue.day_above import is_on_sites_line
from deadline_cli.notices.reading.issue.day_signed import dates_of_issue, day_without_year
from deadline_cli.notices.reading.leads import with_leads
from deadline_cli.notices.reading.pairs.pair import Pair, days_inside
from deadline_cli.notices.reading.pairs.windows import pairs_in
from deadline_cli.notices.reading.told import Told, form_below
from deadline_cli.records import NamedTuple

# 听证公告 / 时间：2026年3月10日上午9时; 一、材料上报截止日 over its day
_LABELS = ("时间:", "日期:", *[f"{of}{mark}" for of in ("截止", "截止日", "时间", "期限") for mark in ("\n", ":\n")])


class NoticeDays(NamedTuple):
    """The days of a notice: all, the pairs, the starts of those in a pair; of issue, found and in their places; whether
    they are counted as elsewhere."""

    all: list[Day]
    pairs: list[Pair]
    paired: frozenset[int]
    issued: Day | None
    printed: Day | None
    issue_date: WrittenDay | None
    stated: WrittenDay | None
    elsewhere: bool = False

    def loose(self) -> list[Day]:
        """The days that are neither one of a pair nor that of issue."""
        return [d for d in self.all if d is not self.issued and d is not self.printed and d.start not in self.paired]

    def spans(self) -> list[tuple[int, int]]:
        """Where days and pairs stand, overlapping ones made one."""
        pairs = [(pair.start, pair.end) for pair in self.pairs if pair.form != "length-between"]
        return _merged([(day.start, day.end) for day in self.all] + pairs)


def days_of(words: Words, told: Told, title_length: int, below: Notice | None, on: date | None) -> NoticeDays:
    """The days of a notice that came out on day `on`, without those of a form to be filled in below it."""
    text = words.text
    days = with_leads(text, days_in(text), told)
    pairs = pairs_in(text, days)
    paired = days_inside(days, pairs)
    issued, printed = dates_of_issue(text, days, pairs, paired, title_length)
    if issued is None:
        issued = day_without_year(text, days, paired, title_length, on)
    form = form_below(text, issued.end if issued is not None else -1)
    days = [
        day
        for day in days
        if (day.readable or day.start < form)
        and (day is issued or day is printed or issued is None or not _is_put_up(text, day, title_length))
    ]
    issue_date = written(words, issued) if issued is not None else None
    stated = written(words, printed) if printed is not None else None
    if below is not None and issue_date is None:
        issue_date, stated = below.issue_date, below.printed
    taken = [(day.start, day.end) for day in days] + [(pair.start, pair.end) for pair in pairs]
    if bare := list(bare_days(text, days, taken, on or (issue_date.date if issue_date is not None else None))):
        days = sorted([*days, *with_leads(text, bare, told)], key=lambda day: day.start)
        pairs = pairs_in(text, days)
        paired = days_inside(days, pairs)
    return NoticeDays(days, pairs, paired, issued, printed, issue_date, stated, counts_elsewhere(text, days))


def _is_put_up(text: str, day: Day, head: int) -> bool:
    """Whether a day under the heading, where another one is that of issue, is when a site put the notice up."""
    return is_on_sites_line(text, day, head) and not text.endswith(_LABELS, 0, day.start)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, overlapping ones made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
