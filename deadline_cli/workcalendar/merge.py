"""An announcement put together with what is known of its year: the rows of the year's file, and what changes."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.workcalendar.announcement import Announcement, Holiday
from deadline_cli.workcalendar.estimate import estimated_days
from deadline_cli.workcalendar.value import Arrangement, Festival, Notice


def known_holidays(arrangement: Arrangement | None) -> tuple[Holiday, ...]:
    """The holidays of a year's file, for a notice that extends one of them."""
    if arrangement is None:
        return ()
    first = arrangement.notices[0].document if arrangement.notices else None
    return tuple(
        Holiday(row.name, tuple(_days(row)), row.make_up_workdays, row.document or first)
        for row in arrangement.festivals
    )


def merged(announcement: Announcement, known: Arrangement | None) -> tuple[tuple[Notice, ...], tuple[Festival, ...]]:
    """The notices and rows of the year's file once the announcement is taken in.

    A notice of the whole year stands for itself; one of single festivals changes the file that is known.
    """
    whole = announcement.complete or known is None
    rows: list[Festival] = [] if whole or known is None else list(known.festivals)
    notices: list[Notice] = [] if whole or known is None else list(known.notices)
    for source in announcement.sources:
        title = source.title or f"国务院办公厅关于{announcement.year}年部分节假日安排的通知"
        notice = Notice(title, source.document, source.issued, bool(source.document and source.issued))
        if not any(other.title == title and notice.document in (None, other.document) for other in notices):
            notices.append(notice)
    for holiday in announcement.holidays:
        if (moved := _make_up_days_moved(rows, holiday)) is not None:
            rows = moved
            continue
        if not holiday.extends:
            rows = [row for row in rows if row.name != holiday.name]
        else:
            rows = [row for row in rows if row.name != holiday.name or row.last is None or row.last < holiday.off[0]]
        new_off = set(holiday.off)
        rows = [_without(row, new_off) for row in rows]
        rows += _rows(holiday, announcement.year)
    rows.sort(key=lambda row: row.first or row.make_up_workdays[0])
    if whole and known is not None and not differences(known, tuple(rows)):
        notices = [_as_known(notice, known) for notice in notices]
    return tuple(notices), tuple(rows)


def _as_known(notice: Notice, known: Arrangement) -> Notice:
    """The notice as the file that says the same has it, where this text leaves out its number or its year."""
    whole = notice.document is not None and f"{known.year}年" in notice.title
    same = (other for other in known.notices if notice.document in (None, other.document))
    return notice if whole else next(same, notice)


def differences(old: Arrangement, rows: tuple[Festival, ...]) -> tuple[tuple[date, str, str], ...]:
    """The days that two files of a year hold differently: the day, what it was, what it becomes ("" for neither)."""
    before, after = _meanings(old.festivals), _meanings(rows)
    changed = [day for day in sorted({*before, *after}) if before.get(day, "") != after.get(day, "")]
    return tuple((day, before.get(day, ""), after.get(day, "")) for day in changed)


def _meanings(rows: tuple[Festival, ...]) -> dict[date, str]:
    found = {day: "off" for row in rows for day in _days(row)}
    found |= {day: "work" for row in rows for day in row.make_up_workdays}
    return found


def _rows(holiday: Holiday, year: int) -> list[Festival]:
    """One row for each run of days; the make-up days stand with the first."""
    runs: list[list[date]] = []
    for day in holiday.off:
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    title = holiday.name or "放假"
    names = set(title.split("、"))
    statutory = sorted(
        day.date
        for day in estimated_days(year).values()
        if day.kind == "holiday" and names & set((day.name or "").split("、"))
    )
    if not statutory and holiday.off:
        # A day off by a decision of its own (2015-09-03) is no exchanged one.
        statutory = [holiday.off[0]]
    rows = []
    for number, run in enumerate(runs):
        own = tuple(day for day in statutory if day in run)
        rows.append(Festival(title, own, run[0], run[-1], holiday.work if number == 0 else (), holiday.document))
    if not runs and holiday.work:
        rows.append(Festival(title, (), None, None, holiday.work, holiday.document))
    return rows


def _make_up_days_moved(rows: list[Festival], holiday: Holiday) -> list[Festival] | None:
    """The rows where a later notice only moves make-up days; None where it arranges days off."""
    worked = {day for row in rows for day in row.make_up_workdays}
    if not holiday.amends or holiday.extends or not set(holiday.off) <= worked:
        return None
    new = [day for day in holiday.work if day not in worked]
    losing = [row for row in rows if set(holiday.off) & set(row.make_up_workdays)]
    named = [row for row in rows if row.name == holiday.name]
    if not (losing or named):
        return None
    kept = [_without(row, set(holiday.off)) for row in rows]
    if new:
        # A row of their own, so that these days name the notice that moved them.
        kept.append(Festival((losing or named)[0].name, (), None, None, tuple(new), holiday.document))
    return [row for row in kept if row.first or row.statutory or row.make_up_workdays]


def _without(row: Festival, off: set[date]) -> Festival:
    """A make-up day that a later notice makes a day off is no make-up day any more."""
    kept = tuple(day for day in row.make_up_workdays if day not in off)
    return Festival(row.name, row.statutory, row.first, row.last, kept, row.document)


def _days(row: Festival) -> list[date]:
    if row.first is None or row.last is None:
        return list(row.statutory)
    return [row.first + timedelta(days=n) for n in range((row.last - row.first).days + 1)]
