"""What each date that stands alone is for: a hearing, a sale or a meeting, the close of something; by its form."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.fact_of import Calendar
from deadline_cli.notices.reading.forms.closings import closing_form
from deadline_cli.notices.reading.forms.form import Around, around
from deadline_cli.notices.reading.forms.held import hearing_form
from deadline_cli.notices.reading.forms.public_days import SHUT, event_form
from deadline_cli.notices.reading.forms.single_days import CLOSES_ON, moved_form, single_day_form
from deadline_cli.notices.reading.pairs.pair import Pair
from deadline_cli.notices.reading.told import Told


def lone_days(
    text: str, days: list[Day], pairs: list[Pair], dates: Calendar, told: Told
) -> tuple[list[Day], list[Day], list[Day]]:
    """Hearing days, days of sales and meetings, and closing dates among dates that stand alone, each by its form."""
    since = dates.publication or _last_opening(pairs, dates)
    hearings: list[Day] = []
    events: list[Day] = []
    closings: list[Day] = []
    for day in days:
        words = around(text, day)
        if day.readable and (named := hearing_form(words)) is not None:
            hearings.append(day._replace(form=named))
        elif day.readable and (named := event_form(words)) is not None and named != SHUT:
            events.append(day._replace(form=named))
        elif (closing := closing_form(words)) is not None:
            closings.append(day._replace(form=closing))
        elif (
            moved := moved_form(words, live=told.is_live(day.start), corrected=bool(told.spans))
        ) is not None and _is_to_come(dates, day, dates.publication):
            (closings if moved == CLOSES_ON else events).append(day._replace(form=moved))
        elif day.readable and (named or (named := _single_form(dates, day, words, since))):
            events.append(day._replace(form=named))
    return hearings, events, closings


def _last_opening(pairs: list[Pair], dates: Calendar) -> date | None:
    opened = [dates.fact(pair.first).date for pair in pairs if pair.first.year is not None]
    return max([day for day in opened if day is not None], default=None)


def _single_form(dates: Calendar, day: Day, words: Around, since: date | None) -> str | None:
    """The form of a day on which alone something happens: one to come, or in a notice without a day of its own."""
    if dates.publication is None and day.year is not None:
        return single_day_form(words, to_come=_is_to_come(dates, day, since))
    return single_day_form(words, to_come=True) if _is_to_come(dates, day, since) else None


def _is_to_come(dates: Calendar, day: Day, since: date | None) -> bool:
    """Whether a day is that of the publication, or where none is known of the start of the last window, or later."""
    exact = dates.fact(day).date if since is not None else None
    return exact is not None and since is not None and exact >= since
