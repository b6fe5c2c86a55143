"""The kernel against the reference: every day of 2004 to 2030, every length to 400; and a million random cases.

    python tests/bench/equality.py [exhaustive] [tax] [random]

The reference is walked: one walk of counting.civil or counting.backward from a day gives the ends of all its lengths.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, product

import numpy as np

from deadline_cli.counting import Counting, backward, civil, count, hours, tax
from deadline_cli.counting.table import CountingTable
from deadline_cli.counting.vector import UNITS, VectorTable
from deadline_cli.period import Period
from deadline_cli.workcalendar.files import load_calendar

FIRST, LAST, LENGTHS = date(2004, 1, 1), date(2030, 12, 31), 400
DAYS = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]
EPOCH = date(1970, 1, 1).toordinal()
CALENDAR = load_calendar("cn")


def main() -> None:
    wanted = sys.argv[1:] or ["exhaustive", "tax", "random"]
    vector = VectorTable(CountingTable(CALENDAR))
    if "exhaustive" in wanted:
        hows = [
            Counting("civil", first, roll, make_up, direction)  # type: ignore[arg-type]
            for first, roll, make_up, direction in product(
                ("excluded", "included"), ("forward", "none", "backward"), (True, False), ("forward", "backward")
            )
        ]
        compare("civil", vector, [(unit, how) for unit in ("day", "workday", "week", "hour", "month") for how in hows])
        ends = [
            Counting(first_day=first, month_end=True, direction=d)
            for first in ("excluded", "included")
            for d in ("forward", "backward")
        ]  # type: ignore[arg-type]
        compare("month ends", vector, [("month", how) for how in ends])
    if "tax" in wanted:
        hows = [Counting("tax", first) for first in ("excluded", "included")]  # type: ignore[arg-type]
        compare("tax", vector, [("day", how) for how in hows])
    if "random" in wanted:
        at_random(vector, 1_000_000)


def compare(name: str, vector: VectorTable, questions: list[tuple[str, Counting]]) -> None:
    began, cases, wrong = time.perf_counter(), 0, 0
    for unit, how in questions:
        # Years and months to 400 leave the calendar; the reference refuses them, as test_table.py shows.
        lengths = 200 if unit == "month" else LENGTHS
        expected = np.array([list(islice(ends(start, unit, how), lengths)) for start in DAYS], np.int64)
        days = np.repeat(np.array([d.toordinal() - EPOCH for d in DAYS], np.int32), lengths)
        size = np.tile(np.arange(1, lengths + 1), len(DAYS))
        found = vector.deadlines_of(days, size, np.full(len(days), UNITS.index(unit), np.int8), [how])  # type: ignore[arg-type]
        got = (found.days.astype(np.int64) + EPOCH) * 2 + found.provisional
        got[found.failed] = -1
        wrong += int((got.reshape(len(DAYS), lengths) != expected).sum())
        cases += got.size
        print(f"  {name}: {unit:8} {how}: {cases:,} cases, {wrong} differ", file=sys.stderr)
    print(f"{name}: {cases:,} cases, {wrong} differ, {time.perf_counter() - began:.0f} s", flush=True)


def ends(start: date, unit: str, how: Counting) -> Iterator[int]:
    """Twice the deadline plus whether it is provisional, for lengths from 1 on."""
    back = how.direction == "backward"
    walk = (backward.walk if back else civil.walk)(CALENDAR, start, Period(10**6, unit), how)  # type: ignore[arg-type]
    numbered = ((day, number) for day, number in walk if number)
    first = None
    for length in range(1, LENGTHS + 1):
        if unit == "month":
            span = (
                backward.span(CALENDAR, start, Period(length, "month"), how)
                if back
                else civil.span(CALENDAR, start, Period(length, "month"), how)
            )
            first, nominal = span
        elif unit == "hour":
            first, nominal, _ = hours.span(start, None, Period(length, "hour"), how)
        else:
            for _ in range(7 if unit == "week" else 1):
                nominal, _number = next(numbered)
                first = first or nominal
        assert first
        last = rolled(first, nominal, unit, how)
        yield last.toordinal() * 2 + provisional(first, nominal, last, unit, how)


def rolled(first: date, nominal: date, unit: str, how: Counting) -> date:
    if how.direction == "backward":
        return civil_roll(nominal, "backward" if how.roll == "backward" else "none", how)
    if how.law == "tax" and how.roll == "forward" and unit != "workday":
        return tax.extended(CALENDAR, first, nominal, how)
    return civil_roll(nominal, how.roll, how)


ROLLED: dict[tuple[date, str, bool], date] = {}


def civil_roll(day: date, roll: str, how: Counting) -> date:
    key = day, roll, how.make_up_workdays
    if key not in ROLLED:
        ROLLED[key] = civil.rolled(CALENDAR, day, roll, how)  # type: ignore[arg-type]
    return ROLLED[key]


def provisional(first: date, nominal: date, last: date, unit: str, how: Counting) -> bool:
    """counting.count's rule, by sums of the days that are not announced."""
    if unit == "workday" or (how.law == "tax" and how.roll == "forward"):
        days = first, last
    elif how.roll == "none" or (how.direction == "backward" and how.roll == "forward"):
        return False
    else:
        days = nominal, last
    return unannounced(max(days)) > unannounced(min(days) - timedelta(1))


SUMS: list[int] = []
SUMS_FROM = date(1952, 1, 1)


def unannounced(day: date) -> int:
    if not SUMS:
        total = 0
        for n in range(365 * 145):
            total += not CALENDAR.is_official(SUMS_FROM + timedelta(n))
            SUMS.append(total)
    return SUMS[(day - SUMS_FROM).days]


def at_random(vector: VectorTable, size: int) -> None:
    """Mixed units, laws, rolls and directions against counting.count itself."""
    began = time.perf_counter()
    random = np.random.default_rng(2026)
    hows = [
        Counting(*choice)  # type: ignore[arg-type]
        for choice in product(
            ("civil", "tax"),
            ("excluded", "included"),
            ("forward", "none", "backward"),
            (True, False),
            ("forward", "backward"),
            (False, True),
        )
    ]
    days = random.integers(FIRST.toordinal() - EPOCH, LAST.toordinal() - EPOCH + 1, size).astype(np.int32)
    units = random.integers(0, len(UNITS), size).astype(np.int8)
    lengths = random.integers(1, LENGTHS + 1, size)
    lengths[units >= 4] = lengths[units >= 4] % 36 + 1
    options = random.integers(0, len(hows), size).astype(np.int16)
    wrong = 0
    for begin in range(0, size, size // 10):
        rows = slice(begin, begin + size // 10)
        found = vector.deadlines_of(days[rows], lengths[rows], units[rows], hows, options[rows])
        assert not len(found.failed)
        for day, length, unit, option, last, doubt in zip(
            days[rows].tolist(), lengths[rows].tolist(), units[rows].tolist(), options[rows].tolist(),
            found.days.tolist(), found.provisional.tolist(), strict=True,
        ):  # fmt: skip
            by_walking = count(CALENDAR, date.fromordinal(day + EPOCH), Period(length, UNITS[unit]), hows[option])
            wrong += (by_walking.deadline.toordinal() - EPOCH, by_walking.provisional) != (last, doubt)
        print(f"  random: {begin + size // 10:,} cases, {wrong} differ", file=sys.stderr)
    print(f"random: {size:,} cases, {wrong} differ, {time.perf_counter() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
