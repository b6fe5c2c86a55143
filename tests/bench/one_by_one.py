"""One answer at a time: "+n working days" by this library and by its peers, in one process.

    python tests/bench/one_by_one.py [ANSWERS]

numpy gets the kindest form: every rest day of the calendar as a holiday and a week of seven working days, so that
make-up Saturdays count. Only answers that all peers can give (2005 to 2025) are asked; they must all be the same.
"""

import random
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

import chinese_calendar
import holidays
import numpy as np

from deadline_cli.counting import count
from deadline_cli.counting.table import CountingTable
from deadline_cli.period import Period
from deadline_cli.workcalendar.files import load_calendar

FIRST, LAST = date(2006, 1, 1), date(2025, 6, 30)


def main(answers: int) -> None:
    random.seed(20260203)
    span = (LAST - FIRST).days
    cases = [(FIRST + timedelta(random.randrange(span)), random.randint(1, 30)) for _ in range(answers)]
    china = holidays.country_holidays("CN", years=range(2005, 2027))
    calendar = load_calendar("cn")
    table = CountingTable(calendar)
    rest = [d for d in (date(2005, 1, 1) + timedelta(n) for n in range(8000)) if not calendar.is_working(d)]
    busday = np.busdaycalendar(weekmask="1111111", holidays=np.array(rest, dtype="datetime64[D]"))

    def by_chinesecalendar(day: date, n: int) -> date:
        while n:
            day += timedelta(days=1)
            n -= chinese_calendar.is_workday(day)
        return day

    def by_holidays(day: date, n: int) -> date:
        # get_nth_working_day takes a rest day for day 0; counting from the working day before puts that right.
        while not china.is_working_day(day):
            day -= timedelta(days=1)
        return china.get_nth_working_day(day, n)

    ways: dict[str, Callable[[date, int], object]] = {
        "deadline, table": lambda day, n: date.fromordinal(table.deadline(day.toordinal(), n, "workday")[0]),
        "deadline, civil reference": lambda day, n: count(calendar, day, Period(n, "workday")).deadline,
        "numpy busday_offset": lambda day, n: np.busday_offset(day, n, roll="backward", busdaycal=busday).item(),
        "holidays get_nth_working_day": by_holidays,
        "chinesecalendar is_workday": by_chinesecalendar,
    }
    expected: list[object] = []
    base = 0.0
    print("| one by one | answers a second | times slower |\n| --- | --- | --- |")
    for name, way in ways.items():
        way(*cases[0])
        began = time.perf_counter()
        found = [way(day, n) for day, n in cases]
        taken = time.perf_counter() - began
        base, expected = base or taken, expected or found
        differing = sum(a != b for a, b in zip(found, expected, strict=True))
        note = f" ({differing} answers differ)" if differing else ""
        print(f"| {name}{note} | {answers / taken:,.0f} | {taken / base:.1f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
