"""The kernel against the reference: every day of 2004 to 2030, every length to 400; and a million random cases.

    python tests/bench/equality.py [exhaustive] [tax] [random]

The reference is walked: one walk of counting.civil from a day, on or back, gives the ends of all its lengths.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import islice, product
from typing import Any

import numpy as np

from deadline_cli import counting
from deadline_cli.counting import Counting, civil, count, hours, tax
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
        exhaustive(
            vector,
            ("day", "workday", "week", "hour", "month"),
            ("civil",),
            ("forward", "none", "backward"),
            ("forward", "backward"),
        )
    if "tax" in wanted:
        exhaustive(vector, ("day",), ("tax",), ("forward",), ("forward",))
    if "random" in wanted:
        at_random(vector, 1_000_000)


def exhaustive(
    vector: VectorTable, units: Sequence[str], laws: Sequence[str], rolls: Sequence[str], directions: Sequence[str]
) -> None:
    began, cases, wrong = time.perf_counter(), 0, 0
    make_ups = (True,) if laws == ("tax",) else (True, False)
    for unit, first_day, make_up, direction in product(units, ("excluded", "included"), make_ups, directions):
        # 400 months leave the calendar; the reference refuses them then, as test_table.py shows.
        lengths = 200 if unit == "month" else LENGTHS
        # Make-up days and rolls are looked up alike for all units: in full for days, for the others as they occur.
        if not make_up and unit not in ("day", "workday"):
            continue
        for month_end in (False, True) if unit == "month" else (False,):
            spans: Any = None
            for law, roll in product(laws, rolls if unit in ("day", "month") else rolls[:1]):
                how = Counting(law, first_day, roll, make_up, direction, month_end)  # type: ignore[arg-type]
                if spans is None:
                    spans = np.array(
                        [[(f.toordinal(), n.toordinal()) for f, n in walked(d, unit, how, lengths)] for d in DAYS]
                    )
                expected = answers(spans[:, :, 0], spans[:, :, 1], unit, how)
                days = np.repeat(np.array([d.toordinal() - EPOCH for d in DAYS], np.int32), lengths)
                size = np.tile(np.arange(1, lengths + 1), len(DAYS))
                which = np.full(len(days), UNITS.index(unit), np.int8)  # type: ignore[arg-type]
                found = vector.deadlines_of(days, size, which, [how])
                got = (found.days.astype(np.int64) + EPOCH) * 2 + found.provisional
                got[found.failed] = -1
                wrong += int((got.reshape(len(DAYS), lengths) != expected).sum())
                cases += got.size
                print(f"  {unit:8} {how}: {cases:,} cases, {wrong} differ", file=sys.stderr)
    print(f"{'/'.join(laws)}: {cases:,} cases, {wrong} differ, {time.perf_counter() - began:.0f} s", flush=True)


def walked(start: date, unit: str, how: Counting, lengths: int) -> Iterator[tuple[date, date]]:
    """The first day and the nominal end by the reference, for lengths from 1 on."""
    if unit == "month":
        for length in range(1, lengths + 1):
            period = Period(length, "month")
            yield civil.span(CALENDAR, start, period, how)
    elif unit == "hour":
        yield from (hours.span(start, None, Period(n, "hour"), how)[:2] for n in range(1, lengths + 1))
    else:
        walk = civil.walk(CALENDAR, start, Period(10**6, unit), how)  # type: ignore[arg-type]
        days = [day for day, _ in islice(((day, n) for day, n in walk if n), lengths * (7 if unit == "week" else 1))]
        yield from ((days[0], day) for day in (days[6::7] if unit == "week" else days))


def answers(first: Any, nominal: Any, unit: str, how: Counting) -> Any:
    """Twice the deadline plus whether it is provisional: counting.count's rules over the reference's own roll."""
    roll = how.roll
    if how.direction == "backward" and roll == "forward":
        roll = "none"
    if how.law == "tax":
        pairs = zip(first.ravel().tolist(), nominal.ravel().tolist(), strict=True)
        ends = [tax.extended(CALENDAR, date.fromordinal(f), date.fromordinal(n), how).toordinal() for f, n in pairs]
        last = np.array(ends).reshape(nominal.shape)
    else:
        low, high = int(nominal.min()), int(nominal.max())
        days = [date.fromordinal(n) for n in range(low, high + 1)]
        table = [civil.rolled(CALENDAR, day, roll, how).toordinal() for day in days]
        last = np.array(table)[nominal - low]
    if unit == "workday" or how.law == "tax":
        one, other = first, last
    elif roll == "none":
        return last * 2
    else:
        one, other = nominal, last
    before = unannounced()
    return last * 2 + (before[np.maximum(one, other) - SUMS_FROM + 1] > before[np.minimum(one, other) - SUMS_FROM])


SUMS_FROM = date(1951, 1, 1).toordinal()


@cache
def unannounced() -> Any:
    """How many days that are not announced lie before each day."""
    flags = [not CALENDAR.is_official(date.fromordinal(SUMS_FROM + n)) for n in range(365 * 148)]
    return np.concatenate(([0], np.cumsum(flags)))


def at_random(vector: VectorTable, size: int) -> None:
    """Mixed units, laws, rolls and directions, a tenth of them against counting.count itself."""
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
            period, how = Period(length, UNITS[unit]), hows[option]
            if day % 10 == 0:
                whole = count(CALENDAR, date.fromordinal(day + EPOCH), period, how)
                expected = whole.deadline.toordinal(), whole.provisional
            else:
                expected = by_walking(date.fromordinal(day + EPOCH), period, how)
            wrong += expected != (last + EPOCH, doubt)
        print(f"  random: {begin + size // 10:,} cases, {wrong} differ", file=sys.stderr)
    print(f"random: {size:,} cases, {wrong} differ, {time.perf_counter() - began:.0f} s", flush=True)


def by_walking(start: date, period: Period, how: Counting) -> tuple[int, bool]:
    """counting.count without the days that it names on the way."""
    if period.unit == "hour":
        first, nominal, _ = hours.span(start, None, period, how)
    else:
        first, nominal = civil.span(CALENDAR, start, period, how)
    last = counting._rolled(CALENDAR, first, nominal, period, how)
    days = counting._decisive_days(first, nominal, last, period, how)
    if not days:
        return last.toordinal(), False
    before = unannounced()
    ends = days[0].toordinal() - SUMS_FROM, days[-1].toordinal() - SUMS_FROM
    return last.toordinal(), bool(before[max(ends) + 1] > before[min(ends)])


if __name__ == "__main__":
    main()
