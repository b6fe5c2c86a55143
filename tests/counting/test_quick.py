"""The count by look-up that streams use gives the reference's count, to the last skipped day."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from deadline_cli.counting import Counting, count
from deadline_cli.counting.quick import QuickCount
from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period
from deadline_cli.workcalendar.files import load_calendar

WAYS = [
    Counting(),
    Counting(first_day="included"),
    Counting(roll="none"),
    Counting(roll="backward"),
    Counting(law="tax"),
    Counting(make_up_workdays=False),
    Counting(month_end=True),
    Counting(direction="backward", roll="none"),
    Counting(direction="backward", roll="none", first_day="included"),
    Counting(direction="backward", roll="backward"),
]


@pytest.mark.parametrize("how", WAYS, ids=str)
@pytest.mark.parametrize("calendar", ["cn", "cn-guangxi"])
def test_equal_to_the_reference(how: Counting, calendar: str) -> None:
    days = load_calendar(calendar)
    quick = QuickCount(days)
    chance = random.Random(f"{how}{calendar}")
    for _ in range(400):
        start = date(2003, 6, 1) + timedelta(days=chance.randrange(9_000))
        unit = chance.choice(("day", "workday", "workday", "week", "month", "year", "hour"))
        period = Period(chance.randrange(1, {"day": 400, "workday": 300, "hour": 200}.get(unit, 24)), unit)
        assert quick.count(days, start, period, how) == count(days, start, period, how), (start, period)


@pytest.mark.parametrize(("start", "value"), [(date(2099, 12, 1), 60), (date(9999, 12, 30), 5), (date(1, 1, 1), 30)])
def test_outside_the_calendar_it_says_the_same(start: date, value: int) -> None:
    days = load_calendar()
    said = []
    for counter in (count, QuickCount(days).count):
        with pytest.raises(DeadlineError) as problem:
            counter(days, start, Period(value, "day"), Counting())
        said.append(str(problem.value))
    assert said[0] == said[1]
