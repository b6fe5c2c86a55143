"""What `deadline calendar show` prints."""

from __future__ import annotations

import re
import sys
from datetime import date

from deadline_cli.errors import DeadlineError


def shown(when: str | None = None, *, name: str = "cn", format: str = "text", lang: str | None = None) -> int:
    """Print a year or a month; the exit status is 0."""
    from deadline_cli.moments import today as today_in_beijing
    from deadline_cli.output.common.language import pick
    from deadline_cli.workcalendar.files import load_calendar
    from deadline_cli.workcalendar.value import FIRST_YEAR, LAST_YEAR

    today = today_in_beijing()
    year, month = _year_and_month(when, today)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DeadlineError(
            "the calendars run from {first_year} to {last_year}; {year} lies outside",
            first_year=FIRST_YEAR,
            last_year=LAST_YEAR,
            year=year,
        )
    chosen = load_calendar(name)
    if format == "text":
        from deadline_cli.output.calendar.text import print_calendar
        from deadline_cli.output.common.terminal import Terminal

        print_calendar(Terminal(), chosen, year, month, pick(lang), today)
        return 0
    if format == "ics":
        from deadline_cli.output.calendar.ics import calendar_ics

        # The file is for a phone in China, wherever the terminal thinks it stands.
        sys.stdout.write(calendar_ics(chosen, year, month, "en" if lang == "en" else "zh"))
        return 0
    days = [day for day in chosen.days_of(year) if month in (None, day.date.month)]
    from deadline_cli.output.calendar.data import calendar_csv, calendar_json, calendar_lines

    if format == "json":
        sys.stdout.write(calendar_json(chosen.name, days))
    elif format == "csv":
        sys.stdout.write(calendar_csv(days))
    else:
        sys.stdout.writelines(calendar_lines(days))
    for note in chosen.notes([year]):
        print(f"deadline: {note.zh if pick(lang) == 'zh' else note.en}", file=sys.stderr)
    return 0


def _year_and_month(when: str | None, today: date) -> tuple[int, int | None]:
    from deadline_cli.numerals import normalise, read_integer

    if when is None:
        return today.year, None
    digits = "0-9〇○零一二三四五六七八九十"
    found = re.fullmatch(rf"\s*([{digits}]{{4}})\s*(?:年|[-./])?\s*(?:([{digits}]{{1,2}})\s*月?)?\s*", normalise(when))
    year = read_integer(found[1]) if found else None
    month = read_integer(found[2]) if found and found[2] else None
    if year is None or (found and found[2] and month is None):
        raise DeadlineError("{when!r} is not a year or a month; write 2026 or 2026-02", when=when)
    if month is not None and not 1 <= month <= 12:
        raise DeadlineError("{when!r}: a year has 12 months; write 2026-02", when=when)
    return year, month
