"""Days off and make-up days as calendar events: 春节（休）, 春节（班）."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time

from deadline_cli.output.common.ics import Event, calendar_file, day_after, uid_of
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import festival_name
from deadline_cli.workcalendar.value import Arrangement, Day, WorkCalendar


def calendar_ics(chosen: WorkCalendar, year: int, month: int | None, lang: Language) -> str:
    """An iCalendar file: an all-day event for each run of days off of a festival, and for each make-up day.

    A month's file has the runs that begin in it. An event keeps its UID when a later notice moves its days, which are
    no part of it: it is the n-th of its festival in the year; SEQUENCE is the number of notices known for the year.
    """
    named = (("X-WR-CALNAME", chosen.title), ("X-WR-TIMEZONE", "Asia/Shanghai"))
    return "".join(calendar_file("-//deadline-cn//calendar//ZH", _events(chosen, year, month, lang), named))


def _events(chosen: WorkCalendar, year: int, month: int | None, lang: Language) -> Iterator[Event]:
    known = chosen.arrangement_of(year)
    counted: Counter[tuple[str, str]] = Counter()
    for run in _runs(chosen.days_of(year)):
        first, last = run[0], run[-1]
        festival = (first.name or "", "work" if first.working else "off")
        counted[festival] += 1
        if month is not None and first.date.month != month:
            continue
        yield Event(
            uid=uid_of("\n".join((chosen.name, str(year), *festival, str(counted[festival])))),
            stamp=_stamp(known, year),
            begins=first.date,
            ends=day_after(last.date),
            summary=_summary(first, lang),
            description=first.source or "",
            sequence=len(known.notices) if known and first.status == "official" else 0,
        )


def _summary(day: Day, lang: Language) -> str:
    zh = lang == "zh"
    sign = ("班" if day.working else "休") if zh else ("work" if day.working else "off")
    estimated = "" if day.status == "official" else "推定，" if zh else "estimated, "
    name = festival_name(day.name or "", lang)
    return f"{name}（{estimated}{sign}）" if zh else f"{name} ({estimated}{sign})"


def _stamp(known: Arrangement | None, year: int) -> datetime:
    """The day of the last notice: the same calendar gives the same file, whatever the clock says."""
    issued = [notice.issued for notice in known.notices if notice.issued] if known else []
    return datetime.combine(max(issued, default=date(year, 1, 1)), time(), UTC)


def _runs(days: Iterable[Day]) -> list[list[Day]]:
    runs: list[list[Day]] = []
    for day in days:
        if day.kind in ("workday", "weekend"):
            continue
        before = runs[-1][-1] if runs else None
        together = (
            before is not None
            and (day.date - before.date).days == 1
            and (before.name, before.working, before.status) == (day.name, day.working, day.status)
            and not day.working
        )
        if together:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs
