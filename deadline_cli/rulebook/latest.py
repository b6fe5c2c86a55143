"""latest: by which day a notice must be printed so that its period has run in time."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.counting import latest_start
from deadline_cli.dates import moment_of
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.question import FirstDay, Law
from deadline_cli.rulebook.values import Roll, Rule
from deadline_cli.workcalendar.value import WorkCalendar

_DAYS = {"hour": 1 / 24, "day": 1, "workday": 2, "trading-day": 2, "week": 7, "month": 31, "year": 366}
_LEAST = {"hour": 0, "day": 1, "workday": 1, "trading-day": 1, "week": 7, "month": 28, "year": 365}
_ROLLED_BACK = 30  # days that a first day counted in, or a roll backward, may take from a length; holidays are shorter


def latest(
    effect_date: date | str,
    rule: str | Period | Rule,
    calendar: str | WorkCalendar = "cn",
    first_day: FirstDay | None = None,
    roll: Roll | None = None,
    counting: Law | None = None,
) -> Deadline:
    """The answer for the latest publication date whose deadline is `effect_date` or before.

    Dates and rules as `compute` takes them; under a rule that counts backward the deadline is the latest day to act.
    Raises DeadlineError for what cannot be used, for hours before a time of day, and where no publication date is in
    time.
    """
    effect_date, at = moment_of(effect_date)

    def answer_for(day: date) -> Deadline:
        return compute(day, rule, calendar=calendar, first_day=first_day, roll=roll, counting=counting)

    answer = answer_for(effect_date)
    if answer.counting.direction == "backward":
        # A rule of the 「…日前」 kind: the answer of compute is already the latest day to act.
        return answer
    if at is not None and answer.period.unit == "hour":
        # The latest day would hide that only its first hours are in time.
        raise DeadlineError(
            "{period} before {day} {at:%H:%M} is a moment, and latest gives days; compute that moment with --before",
            period=answer.period.text,
            day=effect_date,
            at=at,
        )
    reach = int(sum(value * _DAYS[unit] for value, unit in answer.period.parts)) + 400
    # No later day needs to be asked where the length is the same on all days and nothing makes it that much shorter.
    least = 0 if answer.rule else int(sum(value * _LEAST[unit] for value, unit in answer.period.parts)) - _ROLLED_BACK
    start = latest_start(
        effect_date - timedelta(days=max(0, least)),
        effect_date,
        lambda day: answer_for(day).deadline,
        effect_date - timedelta(days=reach),
    )
    return answer_for(start)
